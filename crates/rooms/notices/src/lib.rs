//! What we tell people about their data: notices made of sections, the places that give them, and who accepted which.
//!
//! There may be several, each for people of its own; the one for everybody is always there. Invariants: what was published never
//! changes, neither its plan nor its words in any language, and the words carry a fingerprint; versions are numbered once in the
//! house, so that a number is one text; of each notice at most one version is a draft. Publishing renders the sections from what
//! the house knows at that moment, and what other rooms tell by their cards, so a later change shows as [`drift`] and not in the
//! words.
//!
//! Contact points (forms, letters, calls) are data of this room, and each names its notice. A room that opens one tells it with
//! [`declare`] in the same transaction and then asks [`require`], which refuses a point without a notice; staff add those that no
//! program opens. Who [`met`] a notice there is asked to accept its next version, where that is demanded.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking"))]

mod actions;
mod api;
mod checks;
mod events;
mod model;
mod pages;
mod privacy;
mod read;
mod store;

pub use actions::{
    Accept, Add, Change, ChooseNotice, Describe, Discard, Edit, Publish, Remove, RemoveContact, Renew,
    SaveContact, Start, declare, furnish, introduce, met, withdraw,
};
pub use model::{
    contact::{Contact, Given, Kind, Title},
    facts::{Drift, Turn},
    head::{Draft, GENERAL, Head},
    plan::{Acceptance, Content, NoticeText, Part, Plan, Section, Shown, Step},
    reading::{Formula, Reading, Verdict},
    text::{Block, Notice, blocks},
};
pub use pages::asking;
pub use read::{
    Offer, awaits, choices, current, current_version, drift, notice, offer, offered, require, told,
};

use ground::db::Migration;
use kernel::{List, Permission, Role, Room, Setting, room::Entry, setting::Kind as Input};
use kit::{Icon, Lang};

/// Writing and publishing notices, and saying where they are given.
pub const CHANGE: Permission =
    Permission::new("notices.change", &[Role::Administrator, Role::PrivacyOfficer]);

/// Whom people may complain to; empty: the authority of the company's country.
// law: gdpr/13
pub const AUTHORITY: Setting =
    Setting { key: "notices.authority", default: "", kind: Input::Text { most: 200 } };

pub const ROOM: Room = Room {
    name: "notices",
    migrations: &[
        Migration {
            name: "20261122_notices",
            sql: include_str!("../migrations/20261122_notices.sql"),
            samples: include_str!("../migrations/samples/20261122_notices.sql"),
        },
        Migration {
            name: "20261127_notices_several",
            sql: include_str!("../migrations/20261127_notices_several.sql"),
            samples: include_str!("../migrations/samples/20261127_notices_several.sql"),
        },
    ],
    words: [
        (Lang::En, include_str!("../words/en.ftl")),
        (Lang::Nl, include_str!("../words/nl.ftl")),
        (Lang::Pl, include_str!("../words/pl.ftl")),
        (Lang::Tr, include_str!("../words/tr.ftl")),
        (Lang::De, include_str!("../words/de.ftl")),
    ],
    permissions: &[CHANGE],
    fields: &[],
    settings: &[AUTHORITY],
    events: events::EVENTS,
    statements: &[
        store::STATEMENTS,
        read::STATEMENTS,
        read::contacts::STATEMENTS,
        read::heads::STATEMENTS,
        read::people::STATEMENTS,
    ],
    personal_data: privacy::HOLDINGS,
    jobs: &[],
    navigation: &[Entry {
        word: "nav-notices",
        icon: Icon::Info,
        href: "/notices",
        needs: consent::VIEW,
        order: 61,
        badge: None,
    }],
    panels: &[],
    marks: None,
    allows: None,
    assent: None,
    lists: &[
        List { fields: &["notice"], read: read::listed },
        List { fields: &["notice-version"], read: read::holding },
    ],
    remembers: &[],
    tells: None,
    checks: Some(checks::told),
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
