//! Authorised agents who ask on behalf of data subjects, by the Data Rights Protocol 1.0, business side.
//!
//! What holds: nobody is believed but by a signature of a key that somebody here let in; the same message opens nothing
//! twice; an agent whose word does not count as proof cannot tell somebody whom we know from a stranger, neither by words nor by
//! time, until the person has proved by themself that they asked.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking"))]

mod actions;
mod api;
mod asking;
mod directory;
mod drp;
mod envelope;
mod events;
mod jobs;
mod model;
mod pages;
mod privacy;
mod read;
mod status;
mod store;

pub use actions::{AddAgent, Import, Imported, Settle, TellAgain};
pub use directory::read as directory;
pub use model::{Agent, AgentId, Exercise, NewAgent, Outcome, Request, RequestId, Standing, TellingState};
pub use read::{agent, agents, requests};

use ground::db::Migration;
use kernel::{Permission, Role, Room, Setting, room::Entry, setting::Kind};
use kit::{Icon, Lang};

/// Seeing who may ask for people, and what they asked for.
pub const VIEW: Permission =
    Permission::new("mandates.view", &[Role::Administrator, Role::PrivacyOfficer, Role::Auditor]);
/// Letting agents in, stopping and believing them.
pub const EDIT: Permission = Permission::new("mandates.edit", &[Role::Administrator, Role::PrivacyOfficer]);

/// What the directory of the protocol calls us; empty: the protocol is not in use.
pub const BUSINESS_ID: Setting =
    Setting { key: "mandates.business-id", default: "", kind: Kind::Text { most: 64 } };

pub const ROOM: Room = Room {
    name: "mandates",
    migrations: &[Migration {
        name: "20261124_mandates",
        sql: include_str!("../migrations/20261124_mandates.sql"),
        samples: include_str!("../migrations/samples/20261124_mandates.sql"),
    }],
    words: [
        (Lang::En, include_str!("../words/en.ftl")),
        (Lang::Nl, include_str!("../words/nl.ftl")),
        (Lang::Pl, include_str!("../words/pl.ftl")),
        (Lang::Tr, include_str!("../words/tr.ftl")),
        (Lang::De, include_str!("../words/de.ftl")),
    ],
    permissions: &[VIEW, EDIT],
    fields: &[],
    settings: &[BUSINESS_ID],
    events: events::EVENTS,
    statements: &[store::STATEMENTS, read::STATEMENTS],
    personal_data: privacy::HOLDINGS,
    jobs: jobs::JOBS,
    navigation: &[Entry {
        word: "nav-mandates",
        icon: Icon::Person,
        href: "/mandates",
        needs: VIEW,
        order: 51,
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
    blockers: &[],
    mentions: None,
    lapses: &[],
    accounts: read::account::ACCOUNTS,
    ends: None,
    pages: pages::routes,
    api: api::routes,
    samples: pages::samples,
    gate: None,
};
