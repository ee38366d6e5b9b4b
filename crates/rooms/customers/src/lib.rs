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
mod lapses;
mod mentions;
mod model;
mod pages;
mod privacy;
mod read;
mod steps;
mod store;

pub use actions::{
    BATCH, ChangeMany, ChangedMany, Choose, Clash, Create, Define, Doorkeeper, DropView, Edit, Edited, Enter,
    Entered, EraseValue, ExtendHold, FieldChanges, KeepView, LiftHold, Looked, Open, PlaceHold, Redefine,
    RemoveField, Reveal, Revealed, Values, add, add_many, add_unasked, change, check_change, contacted,
    correct, fill, forget, leave, mark_erased, mark_erased_again, mark_erased_many, pending, restrict,
    withhold,
};
pub use countries::{countries, country_name};
pub use kernel::SubjectId;
pub use model::{
    Address, Anonymising, Becomes, Changes, Checked, Class, Definition, Draft, Feature, FieldKey, Hold,
    HoldId, HoldState, Lifted, Name, Restriction, Rules, Shown, Source, Standing, Trait, While,
};
pub use pages::{anonymising_table, answer, end_of_person};
pub use read::{
    Contact, Deciding, Explained, Fact, Filter, Found, Held, Known, Listed, Pattern, Record, Remainder, Sort,
    Twin, Veil, View, alike, all_held, allowed, anonymising, anybody_in, by_pattern, called, contact,
    contacts, count, definitions, email_for, explain, explained, facts, few, find_by_birth, find_by_email,
    find_by_emails, find_by_numbers, find_by_phones, held, holds, holds_of, ids, known_purpose, list,
    name_for, naming, naming_in_words, namings, numbers, phone_for, record, remainders, rules, search,
    search_in, standings, view, views,
};
pub use store::sparing::{spare_automation, spared};

use ground::{db::Migration, id};
use kernel::{Blocker, Permission, Role, Room, Setting, blocker::Weight, job::JobKind, room::Entry, setting};
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
/// Places, extends and lifts legal holds.
pub const HOLDS: Permission = Permission::new("customers.holds", OFFICE);
/// Sees how many people there are by their attributes, never who.
pub const REPORT: Permission = Permission::new(
    "customers.report",
    &[Role::Administrator, Role::PrivacyOfficer, Role::Manager, Role::Auditor],
);
/// Defines custom fields.
pub const DEFINE: Permission = Permission::new("customers.fields", OFFICE);

/// Numbers of people that are smaller are told nowhere: each might be somebody whom one can guess.
// law: gdpr/5.1.c
pub const SMALL_CELLS: Setting =
    Setting { key: "privacy.small-cells", default: "5", kind: setting::Kind::Number { least: 2, most: 100 } };

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
        Migration {
            name: "20261124_customers_holds",
            sql: include_str!("../migrations/20261124_customers_holds.sql"),
            samples: include_str!("../migrations/samples/20261124_customers_holds.sql"),
        },
        Migration {
            name: "20261125_customers_restricted",
            sql: include_str!("../migrations/20261125_customers_restricted.sql"),
            samples: "",
        },
        Migration {
            name: "20261124_customers_automation",
            sql: include_str!("../migrations/20261124_customers_automation.sql"),
            samples: include_str!("../migrations/samples/20261124_customers_automation.sql"),
        },
        Migration {
            name: "20261124_customers_lapses",
            sql: include_str!("../migrations/20261124_customers_lapses.sql"),
            samples: "",
        },
        Migration {
            name: "20261128_customers_outcomes",
            sql: include_str!("../migrations/20261128_customers_outcomes.sql"),
            samples: include_str!("../migrations/samples/20261128_customers_outcomes.sql"),
        },
    ],
    words: [
        (Lang::En, include_str!("../words/en.ftl")),
        (Lang::Nl, include_str!("../words/nl.ftl")),
        (Lang::Pl, include_str!("../words/pl.ftl")),
        (Lang::Tr, include_str!("../words/tr.ftl")),
        (Lang::De, include_str!("../words/de.ftl")),
    ],
    permissions: &[VIEW, CREATE, EDIT, DELETE, REVEAL, EXPORT, HOLDS, DEFINE, REPORT],
    fields: model::FIELDS,
    settings: &[OFFENCES, SMALL_CELLS],
    events: events::EVENTS,
    statements: &[
        store::STATEMENTS,
        store::erasing::STATEMENTS,
        store::sparing::STATEMENTS,
        store::holds::STATEMENTS,
        read::ACCOUNT_STATEMENTS,
        read::BLOCKING_STATEMENTS,
        read::FACT_STATEMENTS,
        read::FIELD_STATEMENTS,
        read::HOLD_STATEMENTS,
        read::LIST_STATEMENTS,
        read::RECORD_STATEMENTS,
        read::REMAINS_STATEMENTS,
        read::SEARCH_STATEMENTS,
    ],
    personal_data: privacy::HOLDINGS,
    jobs: &[JobKind::of::<jobs::Settle>()],
    navigation: &[
        Entry {
            word: "nav-customers",
            icon: Icon::People,
            href: "/customers",
            needs: VIEW,
            order: 10,
            badge: None,
        },
        Entry {
            word: "nav-customers-holds",
            icon: Icon::Lock,
            href: "/holds",
            needs: HOLDS,
            order: 58,
            badge: None,
        },
    ],
    panels: &[],
    marks: Some(|reader, subjects, t| Box::pin(pages::marks(reader, subjects, t))),
    allows: None,
    assent: None,
    lists: countries::LISTS,
    remembers: &["customer_fields"],
    tells: None,
    checks: None,
    steps: steps::STEPS,
    host: None,
    pages: pages::routes,
    api: api::routes,
    samples: pages::samples,
    blockers: &[
        Blocker {
            name: "customers.hold",
            weight: Weight::Forbids,
            count: |reader, subject| Box::pin(read::standing(reader, subject)),
            names: None,
            href: |subject| format!("/customers/{subject}/holds"),
        },
        Blocker {
            name: "customers.fields",
            weight: Weight::Look,
            count: |reader, subject| {
                Box::pin(async move {
                    let fields = read::blocking(reader, subject).await?;
                    Ok(i64::try_from(fields.len()).unwrap_or(i64::MAX))
                })
            },
            names: Some(|reader, subject| Box::pin(read::blocking_labels(reader, subject))),
            href: |subject| format!("/customers/{subject}"),
        },
    ],
    mentions: Some(mentions::MENTIONS),
    lapses: lapses::LAPSES,
    accounts: read::ACCOUNTS,
    ends: None,
    gate: None,
};
