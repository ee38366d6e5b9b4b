//! The people we serve: what we know of them, sealed, findable, and able to say why it is held.
//!
//! Invariants: what identifies a person lies in one value sealed under their own key; what finds them again is a blind
//! index of keyed hashes; a field reaches an actor only through [`Shown`], which asks the matrix; nothing is overwritten
//! that the editor has not seen.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking"))]

mod actions;
mod address;
mod api;
mod countries;
mod events;
mod export;
mod jobs;
mod model;
mod pages;
mod privacy;
mod read;
mod steps;
mod store;

pub use actions::{
    BATCH, ChangeMany, ChangedMany, Clash, Create, Define, DropView, Edit, Edited, Enter, Entered,
    FieldChanges, KeepView, Looked, Open, Redefine, RemoveField, Reveal, Revealed, add, add_many, change,
    contacted, mark_erased, restrict,
};
pub use kernel::SubjectId;
pub use model::{
    Address, Changes, Checked, Class, Definition, Draft, FieldKey, Name, Restriction, Rules, Shown, Source,
    Standing,
};
pub use read::{
    Contact, Fact, Filter, Found, Listed, Record, Sort, Twin, View, allowed, contact, contacts, count,
    definitions, facts, find_by_email, find_by_emails, find_by_numbers, find_by_phones, ids, known_purpose,
    list, numbers, record, rules, search, search_in, standings, views,
};

use ground::{db::Migration, id};
use kernel::{Permission, Role, Room, Setting, job::JobKind, room::Entry, setting};
use kit::{Icon, Lang};

id! {
    /// A saved view of the list.
    ViewId, "view"
}

const SERVING: &[Role] = &[Role::Administrator, Role::PrivacyOfficer, Role::Manager, Role::Agent];
const OFFICE: &[Role] = &[Role::Administrator, Role::PrivacyOfficer];
const EVERYBODY: &[Role] = &Role::ALL;

pub const VIEW: Permission = Permission::new("customers.view", EVERYBODY);
pub const CREATE: Permission = Permission::new("customers.create", SERVING);
pub const EDIT: Permission = Permission::new("customers.edit", SERVING);
pub const DELETE: Permission = Permission::new("customers.delete", OFFICE);
pub const REVEAL: Permission =
    Permission::new("customers.reveal", &[Role::Administrator, Role::PrivacyOfficer, Role::Manager]);
pub const EXPORT: Permission =
    Permission::new("customers.export", &[Role::Administrator, Role::PrivacyOfficer, Role::Manager]);
/// Defines custom fields.
pub const DEFINE: Permission = Permission::new("customers.fields", OFFICE);

/// Whether fields about offences may be defined: nobody but an authority, or whom a law allows, may hold them.
pub const OFFENCES: Setting =
    Setting { key: "customers.offences", default: "false", kind: setting::Kind::Switch };

pub const ROOM: Room = Room {
    name: "customers",
    migrations: &[
        Migration {
            name: "20261102_customers",
            sql: include_str!("../migrations/20261102_customers.sql"),
            samples: include_str!("../migrations/samples/20261102_customers.sql"),
        },
        Migration {
            name: "20261122_customers_fields",
            sql: include_str!("../migrations/20261122_customers_fields.sql"),
            samples: include_str!("../migrations/samples/20261122_customers_fields.sql"),
        },
    ],
    words: [
        (Lang::En, include_str!("../words/en.ftl")),
        (Lang::Nl, include_str!("../words/nl.ftl")),
        (Lang::Pl, include_str!("../words/pl.ftl")),
        (Lang::Tr, include_str!("../words/tr.ftl")),
        (Lang::De, include_str!("../words/de.ftl")),
    ],
    permissions: &[VIEW, CREATE, EDIT, DELETE, REVEAL, EXPORT, DEFINE],
    fields: model::FIELDS,
    settings: &[OFFENCES],
    events: events::EVENTS,
    statements: &[store::STATEMENTS, read::LIST_STATEMENTS, read::RECORD_STATEMENTS, read::SEARCH_STATEMENTS],
    personal_data: privacy::HOLDINGS,
    jobs: &[JobKind::of::<jobs::Settle>()],
    navigation: &[Entry {
        word: "nav-customers",
        icon: Icon::People,
        href: "/customers",
        needs: VIEW,
        order: 10,
        badge: None,
    }],
    panels: &[],
    marks: None,
    allows: None,
    lists: countries::LISTS,
    checks: None,
    steps: steps::STEPS,
    host: None,
    pages: pages::routes,
    api: api::routes,
    samples: pages::samples,
    gate: None,
};
