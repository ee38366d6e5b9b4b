//! Outside permission services: a web service of the company's own choice says about each person whether they may be written to.
//!
//! Nobody is asked within a transaction: [`ask`] asks before the one that decides, several at a time, and takes the answers
//! down in one write; permits then decide on what is known. Whoever gets no answer gets no message, unless it was set otherwise.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking"))]

mod actions;
mod api;
mod ask;
mod checks;
mod events;
mod model;
mod pages;
mod privacy;
mod read;
mod store;
mod tells;
mod trial;

pub use actions::{Add, Edit, Remove, Resume, Suspend};
pub use ask::{Asked, ask, together};
pub use model::{Draft, ServiceId, State};
pub use read::Service;

use ground::db::Migration;
use kernel::{EventKind, Permission, Role, Room, Tone, room::Entry};
use kit::{Icon, Lang};

/// Seeing and changing which outside services are asked.
pub const MANAGE: Permission =
    Permission::new("registries.manage", &[Role::Administrator, Role::PrivacyOfficer]);

pub const ROOM: Room = Room {
    name: "registries",
    migrations: &[Migration {
        name: "20261122_registries",
        sql: include_str!("../migrations/20261122_registries.sql"),
        samples: include_str!("../migrations/samples/20261122_registries.sql"),
    }],
    words: [
        (Lang::En, include_str!("../words/en.ftl")),
        (Lang::Nl, include_str!("../words/nl.ftl")),
        (Lang::Pl, include_str!("../words/pl.ftl")),
        (Lang::Tr, include_str!("../words/tr.ftl")),
        (Lang::De, include_str!("../words/de.ftl")),
    ],
    permissions: &[MANAGE],
    fields: &[],
    settings: &[],
    events: &[
        EventKind { kind: "registries.added", tone: Tone::Plain },
        EventKind { kind: "registries.changed", tone: Tone::Plain },
        EventKind { kind: "registries.removed", tone: Tone::Stop },
        EventKind { kind: "registries.down", tone: Tone::Stop },
        EventKind { kind: "registries.back", tone: Tone::Plain },
    ],
    statements: &[store::STATEMENTS, read::STATEMENTS],
    personal_data: privacy::HOLDINGS,
    jobs: &[],
    navigation: &[Entry {
        word: "nav-registries",
        icon: Icon::Settings,
        href: "/registries",
        needs: MANAGE,
        order: 86,
        badge: Some(|_| kernel::room::known(read::failing())),
    }],
    panels: &[],
    marks: None,
    allows: None,
    assent: None,
    lists: &[],
    remembers: &[],
    tells: Some(tells::tells),
    checks: Some(checks::checks),
    steps: &[],
    host: None,
    pages: pages::routes,
    api: api::routes,
    samples: pages::samples,
    blockers: &[],
    mentions: None,
    lapses: &[],
    accounts: &[],
    ends: None,
    gate: None,
};
