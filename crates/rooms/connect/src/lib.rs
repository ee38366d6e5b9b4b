//! What other programs learn of this house: signed webhooks, and a feed of changes to follow at one's own pace.
//!
//! Both tell events in their order, each at least once, with ids and names of fields and never a personal value: whoever may
//! know more asks for it with a token of their own. Messages are signed as Standard Webhooks lays down.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking"))]

mod actions;
mod api;
mod checks;
mod deliver;
mod events;
mod model;
mod pages;
mod privacy;
mod read;
mod store;

pub use actions::{Add, Edit, Remove, Renew, Resume, Suspend};
pub use model::{Draft, OWN, Secret, State, WebhookId};

use ground::{
    clock::{HOUR, SECOND},
    db::Migration,
};
use kernel::{EventKind, JobKind, Permission, Role, Room, Tone, room::Entry};
use kit::{Icon, Lang};

/// Seeing and changing which programs are told.
pub const MANAGE: Permission = Permission::new("connect.manage", &[Role::Administrator]);
/// Following the feed of changes.
pub const FOLLOW: Permission =
    Permission::new("connect.follow", &[Role::Administrator, Role::PrivacyOfficer, Role::Auditor]);

/// How soon a change is told at the latest, when nothing stands in the way.
const EVERY: i64 = 5 * SECOND;

pub const ROOM: Room = Room {
    name: "connect",
    migrations: &[Migration {
        name: "20261122_connect",
        sql: include_str!("../migrations/20261122_connect.sql"),
        samples: include_str!("../migrations/samples/20261122_connect.sql"),
    }],
    words: [
        (Lang::En, include_str!("../words/en.ftl")),
        (Lang::Nl, include_str!("../words/nl.ftl")),
        (Lang::Pl, include_str!("../words/pl.ftl")),
        (Lang::Tr, include_str!("../words/tr.ftl")),
        (Lang::De, include_str!("../words/de.ftl")),
    ],
    permissions: &[MANAGE, FOLLOW],
    fields: &[],
    settings: &[],
    events: &[
        EventKind { kind: "connect.added", tone: Tone::Plain },
        EventKind { kind: "connect.changed", tone: Tone::Plain },
        EventKind { kind: "connect.broken", tone: Tone::Stop },
        EventKind { kind: "connect.removed", tone: Tone::Stop },
    ],
    statements: &[store::STATEMENTS, read::STATEMENTS],
    personal_data: privacy::HOLDINGS,
    jobs: &[
        JobKind::every::<deliver::Dispatch>(EVERY),
        JobKind::of::<deliver::Deliver>(),
        JobKind::every::<deliver::Sweep>(HOUR),
    ],
    navigation: &[Entry {
        word: "nav-webhooks",
        icon: Icon::Settings,
        href: "/webhooks",
        needs: MANAGE,
        order: 85,
        badge: Some(|_| kernel::room::known(read::broken())),
    }],
    panels: &[],
    marks: None,
    allows: None,
    assent: None,
    lists: &[],
    remembers: &[],
    tells: None,
    checks: Some(checks::heard),
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
