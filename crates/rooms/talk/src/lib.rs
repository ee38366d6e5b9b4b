//! What colleagues say to each other: notes to a team or beside a record.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking"))]

mod actions;
mod api;
mod lapses;
mod mentions;
mod model;
mod pages;
mod privacy;
mod read;
mod store;

pub use actions::{Past, Say, TakeBack, carry, forget, said_before, say};
pub use model::{Ear, LENGTH, Room, SaidId};
pub use pages::panel;
pub use read::{Conversation, Said, conversations, heard, newest};

use ground::db::Migration;
use kernel::{Permission, Role, room::Entry};
use kit::{Icon, Lang};

/// Talking with colleagues: in one's teams, and beside the records that one may see.
pub const TALK: Permission = Permission::new(
    "talk.talk",
    &[Role::Administrator, Role::PrivacyOfficer, Role::Manager, Role::Agent, Role::Marketer],
);

pub const ROOM: kernel::Room = kernel::Room {
    name: "talk",
    migrations: &[Migration {
        name: "20261123_talk",
        sql: include_str!("../migrations/20261123_talk.sql"),
        samples: include_str!("../migrations/samples/20261123_talk.sql"),
    }],
    words: [
        (Lang::En, include_str!("../words/en.ftl")),
        (Lang::Nl, include_str!("../words/nl.ftl")),
        (Lang::Pl, include_str!("../words/pl.ftl")),
        (Lang::Tr, include_str!("../words/tr.ftl")),
        (Lang::De, include_str!("../words/de.ftl")),
    ],
    permissions: &[TALK],
    fields: &[],
    settings: &[],
    events: &[],
    statements: &[store::STATEMENTS, read::STATEMENTS, read::account::STATEMENTS],
    personal_data: privacy::HOLDINGS,
    jobs: &[],
    navigation: &[Entry {
        word: "nav-talk",
        icon: Icon::Case,
        href: "/talk",
        needs: TALK,
        order: 30,
        badge: Some(|reader| Box::pin(read::unread(reader))),
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
    mentions: Some(kernel::Mentions {
        texts: mentions::TEXTS,
        find: |reader, crowd| Box::pin(mentions::find(reader, crowd)),
        star: |tx, eraser, ids| Box::pin(mentions::star(tx, eraser, ids)),
    }),
    lapses: lapses::LAPSES,
    accounts: read::account::ACCOUNTS,
    ends: None,
    gate: None,
};
