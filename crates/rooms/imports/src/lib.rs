//! Customers from files: preview, dry run, a job with progress, and a report of what was held back.
//!
//! Invariants: a file lies here sealed and not longer than it is needed; nothing is written before its source and purpose
//! are named; a batch of rows and how far the import is are written together, so that a killed run goes on without
//! doubles; permissions pass the one gate of consent, which undoes no refusal; erased and suppressed people stay away.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking"))]

mod actions;
mod api;
mod door;
mod events;
mod file;
mod intake;
mod jobs;
mod lapses;
mod model;
mod pages;
mod privacy;
mod read;
mod run_file;
mod store;
mod work;

pub use actions::WAITS;
pub use model::{Format, Import, ImportId, PlanDraft, Reason, Sample, State, Tally};
pub use read::{import, list};
pub use run_file::{Brings, Options, Report, Told, run_file};
pub use store::{Past, keep_past};
pub use work::{Progress, Turn, turn};

/// How a row is read by a plan: pure, so that anything can be tried on it.
pub mod reading {
    pub use crate::model::{Line, Note, Offer, Person, Plan, Reading, Said, Taken};
}

use ground::db::Migration;
use kernel::{Permission, Role, Room, room::Entry};
use kit::{Icon, Lang};

/// Seeing which files were imported, when, and what became of their rows.
pub const VIEW: Permission = Permission::new(
    "imports.view",
    &[Role::Administrator, Role::PrivacyOfficer, Role::Manager, Role::Marketer, Role::Auditor],
);
/// Bringing files in and running them; fetching reports.
pub const RUN: Permission =
    Permission::new("imports.run", &[Role::Administrator, Role::PrivacyOfficer, Role::Manager]);

pub const ROOM: Room = Room {
    name: "imports",
    migrations: &[
        Migration {
            name: "20261105_imports",
            sql: include_str!("../migrations/20261105_imports.sql"),
            samples: include_str!("../migrations/samples/20261105_imports.sql"),
        },
        Migration {
            name: "20261126_imports_lapses",
            sql: include_str!("../migrations/20261126_imports_lapses.sql"),
            samples: include_str!("../migrations/samples/20261126_imports_lapses.sql"),
        },
    ],
    words: [
        (Lang::En, include_str!("../words/en.ftl")),
        (Lang::Nl, include_str!("../words/nl.ftl")),
        (Lang::Pl, include_str!("../words/pl.ftl")),
        (Lang::Tr, include_str!("../words/tr.ftl")),
        (Lang::De, include_str!("../words/de.ftl")),
    ],
    permissions: &[VIEW, RUN],
    fields: &[],
    settings: &[],
    events: events::EVENTS,
    statements: &[store::STATEMENTS, read::STATEMENTS, read::account::STATEMENTS],
    personal_data: privacy::HOLDINGS,
    jobs: jobs::JOBS,
    navigation: &[Entry {
        word: "nav-imports",
        icon: Icon::Upload,
        href: "/imports",
        needs: VIEW,
        order: 60,
        badge: None,
    }],
    panels: &[],
    marks: None,
    allows: None,
    assent: None,
    lists: &[],
    remembers: &[],
    tells: None,
    checks: None,
    steps: &[],
    host: None,
    pages: pages::routes,
    api: api::routes,
    samples: pages::samples,
    blockers: &[],
    mentions: None,
    lapses: lapses::LAPSES,
    accounts: read::account::ACCOUNTS,
    ends: None,
    gate: None,
};
