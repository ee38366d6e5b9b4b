//! What a fresh house begins with: a rule for each kind of record that grows old, each waiting until somebody looked at it.
//!
//! People who were not in touch for a year are anonymised by default. Nobody is surprised by it: a rule that the house made begins
//! thirty days later, or when somebody lets it, it warns, and a night that would take many is held until the number is typed.

use crate::{
    actions::fresh,
    events::Added,
    look,
    model::{Deed, Period, State, Terms},
    read, store,
};
use kernel::{Action, Actor, App, Permission, Result, SYSTEM, Setting, Tx, setting::Kind};

/// How long a rule of the house waits for somebody to look at it.
const LOOK: Period = Period::of_days(30);

/// What went by itself before there were rules goes on without being asked about, even after a letter to a million.
const AS_BEFORE: i64 = 1_000_000_000;

struct Start {
    lapse: &'static str,
    period: &'static str,
    deed: Deed,
    warning: i32,
    grace: &'static str,
    state: State,
    /// What decided before there were rules; such a rule begins at once.
    before: Before,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Nothing,
    /// A length of time that nobody could change.
    Fixed,
    /// So many times the days of a setting.
    Setting(&'static str, i32),
}

const fn records(lapse: &'static str, period: &'static str) -> Start {
    Start {
        lapse,
        period,
        deed: Deed::Destroy,
        warning: 0,
        grace: "P0D",
        state: State::Active,
        before: Before::Nothing,
    }
}

const STARTS: &[Start] = &[
    // law: gdpr/5.1.e
    Start { deed: Deed::Anonymise, warning: 30, ..records("customers.last-contact", "P1Y") },
    Start { deed: Deed::Anonymise, warning: 30, grace: "P30D", ..records("consent.basis-gone", "P30D") },
    Start { before: Before::Setting("cases.keep-days", 1), ..records("cases.closed", "P1095D") },
    Start { before: Before::Setting("inbox.keep-days", 1), ..records("inbox.raw", "P30D") },
    Start { before: Before::Setting("inbox.keep-days", 4), ..records("inbox.items", "P120D") },
    Start { before: Before::Setting("post.keep-days", 1), ..records("post.messages", "P90D") },
    Start { before: Before::Setting("talk.keep-days", 1), ..records("talk.said", "P365D") },
    Start { before: Before::Fixed, ..records("imports.reports", "P7D") },
    records("campaigns.receivers", "P2Y"),
    records("forms.answers", "P2Y"),
];

/// Makes the rules of a fresh house; one that was made before, or removed, is left as it is. The house calls it at every start.
pub async fn furnish(app: &App) -> Result<()> {
    app.write(&Actor::house(), &Furnish).await
}

struct Furnish;

impl Action for Furnish {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let known = read::furnished(tx).await?;
        for start in STARTS {
            let there = look::lapse(tx.app(), start.lapse).is_some();
            if there && !known.iter().any(|lapse| lapse == start.lapse) {
                start.make(tx).await?;
            }
        }
        Ok(())
    }
}

impl Start {
    async fn make(&self, tx: &mut Tx) -> Result<()> {
        store::furnished(tx, self.lapse).await?;
        let (now, days) = (tx.now(), self.days_before(tx).await?);
        let is_new = self.before == Before::Nothing;
        let begins = if is_new { LOOK.after(now) } else { now };
        let mut rule = fresh(tx.id(), self.terms(days)?, begins);
        // Days of zero meant: with its person.
        rule.state = if days == Some(0) { State::Paused } else { self.state };
        rule.allowed = if is_new { 0 } else { AS_BEFORE };
        store::insert(tx, &rule).await?;
        tx.record(&Added { rule: rule.id, lapse: rule.terms.lapse })
    }

    /// What an office had set before there were rules.
    async fn days_before(&self, tx: &mut Tx) -> Result<Option<i32>> {
        let Before::Setting(key, times) = self.before else { return Ok(None) };
        let kind = Kind::Number { least: 0, most: 0 };
        let days: Option<i32> = tx.setting(&Setting { key, default: "", kind }).await?.parse().ok();
        Ok(days.map(|days| days.saturating_mul(times)))
    }

    fn terms(&self, days: Option<i32>) -> Result<Terms> {
        let read = |text: &str| text.parse().map_err(|_| kernel::Error::fault("a built-in length of time"));
        let days = days.filter(|days| *days > 0).map(Period::of_days);
        Ok(Terms {
            name: String::new(),
            lapse: self.lapse.to_owned(),
            purpose: None,
            period: days.map_or_else(|| read(self.period), Ok)?,
            deed: self.deed,
            warning: self.warning,
            grace: read(self.grace)?,
            floor: None,
        })
    }
}
