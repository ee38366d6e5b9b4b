//! One rule: what it says, what it would end, what it ended the last time, who changed it when.

use super::{
    HOME, Names, badge, home,
    length::{length, said},
    simulation::{Simulation, path},
    words,
};
use crate::{
    MANAGE, forecast,
    model::{Deed, MANY, Rule, RuleId, State},
    read::{
        self, Version,
        nights::{self, Run},
    },
};
use ground::clock::Timestamp;
use kernel::{Desk, Reader, Result, door::Paper, input::At};
use kit::{Button, Column, Facts, Html, Icon, Panel, Row, Table, Tone, Words};

pub async fn show(desk: Desk, At(id): At<RuleId>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = words(&desk, &mut reader).await?;
    let rule = read::rule(&mut reader, id).await?;
    let names = Names::read(&mut reader, t).await?;
    let forecast = forecast::of(&mut reader, id).await?;
    let simulation = Simulation::of(&mut reader, t, forecast).await?;
    let past = Past::read(&mut reader, id).await?;
    let now = reader.now();
    let shell = desk.shell(&mut reader, names.rule(t, &rule), HOME).await?;
    let shell = shell.crumbs(home(t)).marks(badge(t, &rule, now));
    let shell = match desk.actor.may(&MANAGE) {
        true => buttons(t, &rule, now).into_iter().fold(shell, kit::Shell::action),
        false => shell,
    };
    Ok(shell.body(body(t, &names, &rule, (&simulation, &past))).html().into())
}

/// How it fared, and how it came to be.
#[derive(Default)]
pub(super) struct Past {
    pub latest: Option<Run>,
    pub versions: Vec<Version>,
    /// Who made them, by their labels.
    pub actors: Vec<(String, String)>,
}

impl Past {
    async fn read(reader: &mut Reader, id: RuleId) -> Result<Self> {
        let latest = nights::latest_of(reader, id).await?;
        let versions = read::versions(reader, id).await?;
        let labels = versions.iter().map(|version| version.actor.clone()).collect();
        let names = reader.app().gate()?.names;
        Ok(Self { latest, actors: names(reader, labels).await?, versions })
    }

    fn actor<'a>(&'a self, label: &'a str) -> &'a str {
        self.actors.iter().find(|(known, _)| known == label).map_or(label, |(_, name)| name)
    }
}

fn buttons(t: Words, rule: &Rule, now: Timestamp) -> Vec<Button> {
    let path = path(rule);
    let turn = match rule.state {
        State::Active => Button::post(t.w("retention-pause"), format!("{path}/suspension")).quiet(),
        State::Paused => Button::post(t.w("retention-resume"), format!("{path}/resumption")).primary(),
    };
    let waits = rule.begins_at > now;
    let begin = waits.then(|| Button::post(t.w("retention-begin"), format!("{path}/beginning")).primary());
    let rest = [
        turn,
        Button::link(t.w("kit-edit"), format!("{path}/edit")).icon(Icon::Edit).key('e'),
        Button::link(t.w("retention-remove"), format!("{path}/removal")).quiet().icon(Icon::Bin),
    ];
    begin.into_iter().chain(rest).collect()
}

pub(super) fn body(t: Words, names: &Names, rule: &Rule, (simulation, past): (&Simulation, &Past)) -> Html {
    Html::join([
        held(t, rule, past),
        Panel::new(t.w("retention-rule"), facts(t, names, rule)).html(),
        simulation.html(t, names),
        last(t, past),
        history(t, past),
    ])
}

/// The last run would have taken so many that it waits for somebody.
fn held(t: Words, rule: &Rule, past: &Past) -> Html {
    match &past.latest {
        Some(run) if run.holds(rule) => {
            let button = Button::link(t.w("retention-allow"), format!("{}/allowance", path(rule))).danger();
            let text = Html::text(&t.n("retention-held", run.due));
            Panel::new(t.w("retention-held-title"), text).aside(button).html()
        }
        _ => Html::default(),
    }
}

fn facts(t: Words, names: &Names, rule: &Rule) -> Facts {
    let terms = &rule.terms;
    let purpose = terms.purpose.as_deref().map(|key| names.purpose(key).to_owned());
    let warning = match terms.warning {
        0 => t.w("retention-no-warning"),
        days => t.n("retention-warning-before", days),
    };
    let facts = Facts::new()
        .fact(t.w("retention-lapse"), Html::text(&t.w(&crate::word(&terms.lapse))))
        .fact(
            t.w("retention-purpose"),
            Html::text(&purpose.unwrap_or_else(|| t.w("retention-every-purpose"))),
        )
        .fact(t.w("retention-duration"), length(t, terms.period))
        .fact(t.w("retention-deed"), t.w(&terms.deed.word()))
        .fact(t.w("retention-warning"), warning);
    let facts = match terms.grace.is_zero() {
        true => facts,
        false => facts.fact(t.w("retention-grace"), length(t, terms.grace)),
    };
    let facts = match &terms.floor {
        Some(floor) => {
            let text = format!("{} · {}", length(t, floor.period), floor.law);
            facts.fact(t.w("retention-floor"), Html::text(&text))
        }
        None => facts,
    };
    facts.fact(t.w("retention-allowed"), t.number(rule.allowed.max(MANY)))
}

fn last(t: Words, past: &Past) -> Html {
    let Some(run) = &past.latest else { return Html::default() };
    let figure = |word: &str, count: i64| (t.w(word), Html::text(&t.number(count)));
    let facts = vec![
        figure("retention-count-due", run.due),
        figure("retention-count-ended", run.ended),
        figure("retention-count-warned", run.warned),
        figure("retention-count-kept", run.kept_in_all()),
        figure("retention-count-failed", run.failed),
    ];
    let more = Button::link(t.w("retention-open-run"), format!("/retention/runs/{}", run.night)).quiet();
    Panel::new(t.w("retention-last-run"), Facts { facts }).aside(more).html()
}

fn history(t: Words, past: &Past) -> Html {
    let columns = ["version", "changed", "by", "terms"];
    let columns = columns.map(|one| Column::new(t.w(&format!("retention-column-{one}")))).to_vec();
    let row = |version: &Version| {
        let said = vec![
            t.number(version.version).into(),
            t.datetime(version.at.0).into(),
            Html::text(past.actor(&version.actor)),
            Html::text(&told(t, &version.terms)),
        ];
        Row::new(said)
    };
    let rows = past.versions.iter().map(row).collect();
    Panel::new(t.w("retention-history"), Table::new(t, t.w("retention-history"), columns).rows(rows)).html()
}

/// The terms of a version as they were written down, in words.
fn told(t: Words, terms: &str) -> String {
    let Ok(serde_json::Value::Object(fields)) = serde_json::from_str(terms) else {
        return String::new();
    };
    let text = |key: &str| fields.get(key).and_then(|value| value.as_str()).filter(|text| !text.is_empty());
    let count = |key: &str| fields.get(key).and_then(serde_json::Value::as_i64).filter(|count| *count > 0);
    let long = |key: &str| text(key).map(|iso| said(t, iso)).filter(|said| !said.is_empty());
    let named = |word: &str, value: String| format!("{}: {value}", t.w(word));
    let parts = [
        long("duration"),
        text("action").and_then(Deed::parse).map(|deed| t.w(&deed.word())),
        count("warning_days").map(|days| named("retention-warning", t.n("retention-warning-before", days))),
        long("grace").map(|grace| named("retention-grace", grace)),
        long("floor").map(|floor| named("retention-floor", floor)),
        text("state").and_then(State::parse).map(|state| t.w(&state.word())),
        count("allowed").map(|most| named("retention-allowed", t.number(most))),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Red where something could not be ended.
pub(super) const fn tone(failed: i64) -> Tone {
    if failed > 0 { Tone::Stop } else { Tone::Plain }
}
