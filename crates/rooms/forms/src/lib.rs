//! Public forms: people leave their data, confirm by mail, and only then exist here.
//!
//! What holds: what people are shown is a published version, which never changes and which every permission names; before
//! the confirmation there is nothing but a sealed request under a key of its own; confirming is a POST; customer,
//! permissions, answers and the order to open a case appear in one transaction; what we answer never tells whether an
//! address is known.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking"))]

mod actions;
mod api;
mod asked;
mod checks;
mod events;
mod export;
mod jobs;
mod lapses;
mod mail;
mod mentions;
mod model;
mod pages;
mod privacy;
mod read;
mod scan;
mod stamp;
mod store;
mod wording;

pub use actions::{
    Change, Copy, Create, Delete, Edit, Move, Past, Prefill, Publish, SetStanding, furnish, keep_past,
};
pub use model::{
    Ask, Condition, Fact, FileKind, Form, Is, Item, ItemText, Kind, Limits, Look, Need, Opens, Pick, Reach,
    Reply, Request, Shape, Standing,
};
pub use pages::{BODY, Own, SURE, Sent, Shown, Unmeant};
pub use read::{Answered, Listed, Takes, Version, answers, draft, form, list, offered, versions};

use ground::db::Migration;
use kernel::{Permission, Role, Room, room::Entry};
use kit::{Icon, Lang};

/// Seeing the forms, how many requests wait, and how to embed them.
pub const VIEW: Permission = Permission::new(
    "forms.view",
    &[Role::Administrator, Role::PrivacyOfficer, Role::Manager, Role::Marketer, Role::Auditor],
);
/// Building, publishing, opening and closing a form.
pub const EDIT: Permission =
    Permission::new("forms.edit", &[Role::Administrator, Role::Manager, Role::Marketer]);
/// Reading what people answered to a form's own questions.
pub const ANSWERS: Permission =
    Permission::new("forms.answers", &[Role::Administrator, Role::PrivacyOfficer, Role::Manager]);

/// Taking answers out of the house, for a purpose.
pub const EXPORT: Permission = Permission::new("forms.export", &[Role::PrivacyOfficer, Role::Manager]);

pub const ROOM: Room = Room {
    name: "forms",
    migrations: &[
        Migration {
            name: "20261105_forms",
            sql: include_str!("../migrations/20261105_forms.sql"),
            samples: include_str!("../migrations/samples/20261105_forms.sql"),
        },
        Migration {
            name: "20261122_forms_builder",
            sql: include_str!("../migrations/20261122_forms_builder.sql"),
            samples: include_str!("../migrations/samples/20261122_forms_builder.sql"),
        },
        Migration {
            name: "20261122_forms_prefill_subject",
            sql: include_str!("../migrations/20261122_forms_prefill_subject.sql"),
            samples: include_str!("../migrations/samples/20261122_forms_prefill_subject.sql"),
        },
        Migration {
            name: "20261124_forms_lapses",
            sql: include_str!("../migrations/20261124_forms_lapses.sql"),
            samples: "",
        },
        Migration {
            name: "20261127_forms_designs",
            sql: include_str!("../migrations/20261127_forms_designs.sql"),
            samples: include_str!("../migrations/samples/20261127_forms_designs.sql"),
        },
    ],
    words: [
        (Lang::En, include_str!("../words/en.ftl")),
        (Lang::Nl, include_str!("../words/nl.ftl")),
        (Lang::Pl, include_str!("../words/pl.ftl")),
        (Lang::Tr, include_str!("../words/tr.ftl")),
        (Lang::De, include_str!("../words/de.ftl")),
    ],
    permissions: &[VIEW, EDIT, ANSWERS, EXPORT],
    fields: &[],
    settings: &[scan::SCANNER],
    events: events::EVENTS,
    statements: &[
        store::STATEMENTS,
        store::PENDING_STATEMENTS,
        store::ANSWER_STATEMENTS,
        read::STATEMENTS,
        read::account::STATEMENTS,
        store::DESIGN_STATEMENTS,
        read::DESIGN_STATEMENTS,
        read::ANSWER_STATEMENTS,
        read::mentions::STATEMENTS,
    ],
    personal_data: privacy::HOLDINGS,
    jobs: jobs::JOBS,
    navigation: &[Entry {
        word: "nav-forms",
        icon: Icon::Form,
        href: "/forms",
        needs: VIEW,
        order: 45,
        badge: None,
    }],
    panels: &[],
    marks: None,
    allows: None,
    assent: None,
    lists: &[],
    remembers: &[],
    tells: None,
    checks: Some(checks::checks),
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
