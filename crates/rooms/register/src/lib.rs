//! The register of processing: what is done with data and by whom, processors, breaches with their clock, assessments, measures.
//!
//! What holds: what the house knows is computed and never written twice; what people add stands beside it; what is missing says
//! so. Nobody works for us before somebody approved it on a contract that runs. A breach has its clock from the moment it
//! is recorded; whom it affects is a list that stays as it is, and letters about it leave like any other: with a permit.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking"))]

mod actions;
mod api;
mod approval;
mod book;
mod events;
mod export;
mod gaps;
mod jobs;
mod mentions;
mod model;
mod notice;
mod pages;
mod privacy;
mod read;
mod store;
mod tells;

pub use actions::{
    Add, AddAgreement, Change, ClearAffected, Close, Decide, MarkTold, Move, Note, Remove, RemoveAgreement,
    Reopen, Seek, SeekAgain, SendLetters, SentReport, WriteLetter,
};
pub use approval::{APPROVALS, PROCESSORS};
pub use book::{Book, Entry, House, Receiver};
pub use export::{Format, chapters, manifest, workbook, yaml};
pub use gaps::{Gap, What, gaps};
pub use jobs::Remind;
pub use model::{
    Agreement, AgreementId, Ask, Fate, Kind, Letter, Need, ReachId, Record, RecordId, Risk, Said,
    Shape as AskShape, State, Tally, Value, Wanted, asks,
};
pub use read::{agreements_of, all, breaches_of, of_kind, one as record, tally};

use ground::db::Migration;
use kernel::{Permission, Role, Room, Setting, room::Entry as RailEntry, setting::Kind as Shape};
use kit::{Icon, Lang};

/// Seeing the register and taking it out as a file.
pub const VIEW: Permission = Permission::new(
    "register.view",
    &[Role::Administrator, Role::PrivacyOfficer, Role::Manager, Role::Auditor],
);
/// Keeping records, and approving processors.
pub const EDIT: Permission = Permission::new("register.edit", &[Role::Administrator, Role::PrivacyOfficer]);
/// Seeing breaches, and doing what the law asks about them.
pub const BREACHES: Permission =
    Permission::new("register.breaches", &[Role::Administrator, Role::PrivacyOfficer]);

/// The data protection officer.
// law: gdpr/30
pub const OFFICER_NAME: Setting =
    Setting { key: "register.officer-name", default: "", kind: Shape::Text { most: 160 } };
pub const OFFICER_CONTACT: Setting =
    Setting { key: "register.officer-contact", default: "", kind: Shape::Text { most: 400 } };
/// Who stands for a house from outside the European Union.
pub const REPRESENTATIVE: Setting =
    Setting { key: "register.representative", default: "", kind: Shape::Text { most: 400 } };
/// The authority that breaches are reported to.
// law: gdpr/33.1
pub const AUTHORITY: Setting =
    Setting { key: "register.authority", default: "", kind: Shape::Long { most: 600 } };

pub const ROOM: Room = Room {
    name: "register",
    migrations: &[Migration {
        name: "20261124_register",
        sql: include_str!("../migrations/20261124_register.sql"),
        samples: include_str!("../migrations/samples/20261124_register.sql"),
    }],
    words: [
        (Lang::En, include_str!("../words/en.ftl")),
        (Lang::Nl, include_str!("../words/nl.ftl")),
        (Lang::Pl, include_str!("../words/pl.ftl")),
        (Lang::Tr, include_str!("../words/tr.ftl")),
        (Lang::De, include_str!("../words/de.ftl")),
    ],
    permissions: &[VIEW, EDIT, BREACHES],
    fields: &[],
    settings: &[OFFICER_NAME, OFFICER_CONTACT, REPRESENTATIVE, AUTHORITY],
    events: events::EVENTS,
    statements: &[store::STATEMENTS, read::STATEMENTS, read::account::STATEMENTS],
    personal_data: privacy::HOLDINGS,
    jobs: jobs::JOBS,
    navigation: &[RailEntry {
        word: "nav-register",
        icon: Icon::Register,
        href: pages::HOME,
        needs: VIEW,
        order: 58,
        badge: Some(|_| kernel::room::known(read::open_breaches())),
    }],
    panels: &[],
    marks: None,
    allows: None,
    assent: None,
    lists: &[],
    remembers: &[],
    tells: Some(tells::tells),
    checks: Some(gaps::checks),
    steps: &[],
    host: None,
    blockers: &[],
    mentions: Some(mentions::MENTIONS),
    lapses: &[],
    accounts: read::account::ACCOUNTS,
    ends: None,
    pages: pages::routes,
    api: api::routes,
    samples: pages::samples,
    gate: None,
};
