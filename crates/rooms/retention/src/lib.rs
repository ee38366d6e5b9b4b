//! How long things are kept: rules by purpose and kind of record, what they would do, and the nightly run.
//!
//! Invariants: one pure decision ([`model::decide`]) says what a page shows, a simulation counts and a night ends; a legal hold
//! outranks everything, the floor of another law every rule; nobody goes who was to be warned and was not; a night that would take
//! many is held until somebody typed the number.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking"))]

mod actions;
mod api;
mod checks;
mod ending;
mod events;
mod fates;
mod forecast;
mod furnish;
mod look;
mod model;
mod night;
mod pages;
mod plan;
mod privacy;
mod read;
mod store;
mod tells;
mod warn;

pub use actions::{Add, Allow, Begin, Change, Remove, Resume, Suspend};
pub use forecast::{Forecast, of as forecast};
pub use furnish::furnish;
pub use look::Looked;
pub use model::{Deed, Draft, Floor, Kept, NightId, Period, Rule, RuleId, State, Terms, Verdict};
pub use night::{Start, Turn, Walk, Watch};
pub use read::{
    nights::{Night, Pace, Run, Stage, list as nights, night},
    rules,
};

use futures::future::BoxFuture;
use ground::{clock::HOUR, db::Migration};
use kernel::{
    JobKind, List, Listed, Permission, Reader, Result, Role, Room, Setting, SubjectId,
    room::{Entry, Panel, Slot},
    setting::Kind,
};
use kit::{Icon, Lang};

/// Seeing the rules, what they would do, and what they did.
pub const VIEW: Permission = Permission::new(
    "retention.view",
    &[Role::Administrator, Role::PrivacyOfficer, Role::Manager, Role::Auditor],
);
/// Making and changing rules, starting and stopping runs.
pub const MANAGE: Permission =
    Permission::new("retention.manage", &[Role::Administrator, Role::PrivacyOfficer]);

/// The hour from which the nightly run begins, by the clock of the house.
pub const RUN_AT: Setting =
    Setting { key: "retention.hour", default: "2", kind: Kind::Number { least: 0, most: 23 } };

/// The word of a lapse: what it is called among people.
pub fn word(lapse: &str) -> String {
    format!("lapse-{}", lapse.replace('.', "-"))
}

/// When one person goes and by which rule, or what keeps them.
pub async fn fate(reader: &mut Reader, subject: SubjectId) -> Result<Looked> {
    let rules = read::all(reader).await?;
    look::person(reader, &rules, subject).await
}

/// The names of lapses, for what happened with their rules.
fn listed(reader: &mut Reader, lang: Lang) -> BoxFuture<'_, Result<Vec<Listed>>> {
    let t = reader.app().lexicon().words(lang);
    let lapses = look::lapses(&reader.app().clone()).into_iter();
    let listed = |name: &str| Listed { key: name.to_owned(), name: t.w(&word(name)), on_offer: true };
    let all = lapses.map(|lapse| listed(lapse.name)).collect();
    Box::pin(async move { Ok(all) })
}

pub const ROOM: Room = Room {
    name: "retention",
    migrations: &[Migration {
        name: "20261124_retention",
        sql: include_str!("../migrations/20261124_retention.sql"),
        samples: include_str!("../migrations/samples/20261124_retention.sql"),
    }],
    words: [
        (Lang::En, include_str!("../words/en.ftl")),
        (Lang::Nl, include_str!("../words/nl.ftl")),
        (Lang::Pl, include_str!("../words/pl.ftl")),
        (Lang::Tr, include_str!("../words/tr.ftl")),
        (Lang::De, include_str!("../words/de.ftl")),
    ],
    permissions: &[VIEW, MANAGE],
    fields: &[],
    settings: &[RUN_AT],
    events: events::EVENTS,
    statements: &[store::STATEMENTS, read::STATEMENTS, read::nights::STATEMENTS],
    personal_data: privacy::HOLDINGS,
    jobs: &[JobKind::every::<night::Watch>(HOUR), JobKind::of::<night::Walk>()],
    navigation: &[Entry {
        word: "nav-retention",
        icon: Icon::Clock,
        href: "/retention",
        needs: VIEW,
        order: 56,
        badge: None,
    }],
    panels: &[Panel { slot: Slot::Side, order: 70, needs: VIEW, render: pages::panel::side }],
    marks: None,
    allows: None,
    assent: None,
    lists: &[
        List { fields: &["lapse"], read: listed },
        List { fields: &["retention-rule"], read: pages::deciding },
    ],
    remembers: &[],
    tells: Some(tells::tells),
    checks: Some(checks::checks),
    steps: &[],
    host: None,
    blockers: &[],
    mentions: None,
    lapses: &[],
    accounts: &[],
    ends: Some(fates::fates),
    pages: pages::routes,
    api: api::routes,
    samples: pages::samples,
    gate: None,
};
