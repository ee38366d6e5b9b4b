//! Requests of data subjects: a copy of what is held, and erasure so that nothing is left.
//!
//! What holds: nothing happens before the person is known by a link to an address on file, or by somebody who answers for
//! it; a copy can be fetched once; an erasure is decided by a person unless the house is told to trust itself, runs in steps
//! that may each be run again, tells the person before their address is gone, and ends with their key.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking"))]

mod actions;
mod api;
mod copy;
mod erasure;
mod events;
mod jobs;
mod mail;
mod model;
mod obstacles;
mod pages;
mod privacy;
mod read;
mod receipt;
mod regime;
mod store;

pub use actions::{Ask, Decide, Prove, Refuse, SendLink, Vouch, ask, send_link};
pub use copy::pack;
pub use erasure::replay;
pub use mail::Told;
pub use model::{
    Act, Claim, ClaimId, Decided, Decision, How, Kind, Mode, Number, Proof, Proved, Reason, Return, State,
    Step,
};
pub use obstacles::{InTheWay, Obstacle, Obstacles};
pub use read::{Copy, Filter, Scope, claim, copy, list, of_subject, open_count, receipt};
pub use receipt::{Effect, Fate, Receipt};
pub use regime::Regime;

use ground::db::Migration;
use kernel::{
    Permission, Role, Room, Setting,
    room::{Entry, Panel, Slot},
    setting::Kind as Shape,
};
use kit::{Icon, Lang};

/// Seeing who asked for what.
pub const VIEW: Permission = Permission::new(
    "rights.view",
    &[Role::Administrator, Role::PrivacyOfficer, Role::Manager, Role::Agent, Role::Auditor],
);
/// Writing a request down on somebody's behalf.
pub const START: Permission =
    Permission::new("rights.start", &[Role::Administrator, Role::PrivacyOfficer, Role::Manager, Role::Agent]);
/// Granting and refusing, and answering for who somebody is.
pub const DECIDE: Permission = Permission::new("rights.decide", &[Role::PrivacyOfficer]);
/// Fetching a finished copy to hand it over in another way.
pub const FILES: Permission = Permission::new("rights.files", &[Role::PrivacyOfficer]);

/// Whether a proved request for erasure is carried out without anybody looking at it.
pub const ERASE_AT_ONCE: Setting =
    Setting { key: "rights.erase-at-once", default: "false", kind: Shape::Switch };

pub const ROOM: Room = Room {
    name: "rights",
    migrations: &[Migration {
        name: "20261106_rights",
        sql: include_str!("../migrations/20261106_rights.sql"),
        samples: include_str!("../migrations/samples/20261106_rights.sql"),
    }],
    words: [
        (Lang::En, include_str!("../words/en.ftl")),
        (Lang::Nl, include_str!("../words/nl.ftl")),
        (Lang::Pl, include_str!("../words/pl.ftl")),
        (Lang::Tr, include_str!("../words/tr.ftl")),
        (Lang::De, include_str!("../words/de.ftl")),
    ],
    permissions: &[VIEW, START, DECIDE, FILES],
    fields: &[],
    settings: &[ERASE_AT_ONCE],
    events: events::EVENTS,
    statements: &[store::STATEMENTS, read::STATEMENTS],
    personal_data: privacy::HOLDINGS,
    jobs: jobs::JOBS,
    navigation: &[Entry {
        word: "nav-requests",
        icon: Icon::Rights,
        href: "/requests",
        needs: VIEW,
        order: 50,
        badge: Some(|reader| Box::pin(read::open_count(reader))),
    }],
    panels: &[Panel { slot: Slot::Side, order: 60, needs: START, render: pages::panel }],
    marks: None,
    allows: None,
    lists: &[],
    checks: None,
    steps: &[],
    host: None,
    pages: pages::routes,
    api: api::routes,
    samples: pages::samples,
    gate: None,
};
