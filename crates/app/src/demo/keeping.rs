//! How long things are kept: rules that the privacy officer made of those of the house, what is still to begin, a run by hand.

use super::stage::Stage;
use customers::PlaceHold;
use kernel::{Actor, Error, Result};
use retention::{Add, Change, Draft, Rule, Start, Suspend};

/// Days before the end.
pub const BY_HAND: i64 = 10;
pub const PAUSED: i64 = 35;
const OWES: &str =
    "Two hired tents were never brought back and never paid; the district court in Groningen has the file.";

/// What the privacy officer made of the rules of the house when the shop opened.
pub async fn lay_down(stage: &Stage) -> Result<()> {
    let quiet = rule(stage, "customers.last-contact").await?;
    let draft = Draft {
        name: "Not heard from for two years".into(),
        duration: "P2Y".into(),
        warning_days: 14,
        ..of(&quiet)
    };
    change(stage, &quiet, draft).await?;
    let closed = rule(stage, "cases.closed").await?;
    let draft = Draft {
        name: "Closed cases".into(),
        duration: "P1Y".into(),
        floor: "P6M".into(),
        floor_law: "Art. 7:23 BW, complaints about what was delivered".into(),
        ..of(&closed)
    };
    change(stage, &closed, draft).await?;
    let answers = rule(stage, "forms.answers").await?;
    let draft = Draft { name: "Questions about gear".into(), duration: "P6M".into(), ..of(&answers) };
    change(stage, &answers, draft).await
}

pub async fn on(stage: &Stage, day: i64) -> Result<()> {
    match day {
        PAUSED => more(stage).await,
        BY_HAND => {
            stage.act("dora", &Start { by_hand: true }).await?;
            super::work(&stage.app).await
        }
        _ => Ok(()),
    }
}

/// A rule that begins later, and one that somebody has doubts about.
async fn more(stage: &Stage) -> Result<()> {
    let draft = Draft {
        name: "Left the trips of our partners".into(),
        lapse: "consent.withdrawn".into(),
        purpose: "partners".into(),
        duration: "P3M".into(),
        action: "block".into(),
        begins_on: stage.date(21),
        ..Draft::default()
    };
    stage.act("dora", &Add { draft }).await?;
    let draft = Draft {
        name: "Guests who only asked for advice".into(),
        lapse: "customers.last-contact".into(),
        purpose: "service".into(),
        duration: "P18M".into(),
        action: "destroy".into(),
        warning_days: 14,
        grace: "P14D".into(),
        ..Draft::default()
    };
    let rule = stage.act("dora", &Add { draft }).await?;
    stage.act("dora", &Suspend { rule }).await?;
    hold(stage).await
}

/// Somebody whose two years are over, and who stays all the same.
async fn hold(stage: &Stage) -> Result<()> {
    let Some(&subject) = stage.crowd.get(1) else { return Ok(()) };
    let place = PlaceHold { subject, reason: OWES.into(), until: stage.date(180) };
    stage.act("dora", &place).await.map(drop)
}

async fn rule(stage: &Stage, lapse: &str) -> Result<Rule> {
    let mut reader = stage.app.read(&Actor::house()).await?;
    let found = retention::rules(&mut reader).await?.into_iter().find(|rule| rule.terms.lapse == lapse);
    found.ok_or_else(|| Error::fault(format!("no rule about {lapse}")))
}

fn of(rule: &Rule) -> Draft {
    Draft::of(&rule.terms)
}

async fn change(stage: &Stage, rule: &Rule, draft: Draft) -> Result<()> {
    stage.act("dora", &Change { rule: rule.id, version: rule.version, draft }).await
}
