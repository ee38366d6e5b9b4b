//! Service cases: what people ask for and complain about, from any channel, moved by a process.
//!
//! A case belongs to a person or to nobody yet; everything said in it lies sealed under the person's key, or under the case's
//! own until somebody is linked. Its category decides which process moves it; where the process stands is written down here,
//! so that lists are quick. Who may see a case is one condition ([`Scope`]) that every question carries. Letters leave with
//! a proof that only [`answering`] makes.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking"))]

pub mod actions;
mod answering;
mod api;
mod beside;
mod events;
mod furnish;
mod host;
mod jobs;
mod lapses;
pub mod model;
mod office;
mod pages;
mod panel;
mod paper;
mod privacy;
pub mod read;
pub mod reference;
mod sifting;
mod steps;
mod store;
mod template;

pub use actions::{
    Arrived, Assign, BeHere, ChangeFacts, Changes, Confide, CoverUp, Covering, Draft, DraftKind, Each,
    KeepDraft, Landed, Left, Link, Many, Merge, Move, Note, NoteAndMove, NoteKind, Open, Outcome, Past, Ran,
    Relate, Replied, Reply, RunMacro, Said, SaveValues, Tag, TakeBack, To, Watch, arrive, keep, link, open,
    open_past, unsent, written_from,
};
pub use beside::{Beside, Mended, Panels};
pub use furnish::furnish;
pub use jobs::Fold;
pub use model::{
    Arrival, ArrivalKind, AttachmentId, Auth, Author, Case, CaseId, Category, CategoryId, Channel, Contact,
    Cover, EntryId, EntryKind, Kept, Number, Party, Priority, Queue, References, Relation, Seen, Sort,
    Stands, Telling, Upload,
};
pub use office::words as words_of_files;
pub use pages::live;
pub use read::{
    Counted, Filter, Found, Hit, Line, Listed, Scope, Shown, asked, board, by_message_id, by_number,
    categories, list, of_subject, queues, search, show,
};
pub use reference::{by_address, by_subject};
pub use sifting::seen;
pub use template::check as check_places;

use ground::{
    clock::{HOUR, MINUTE, SECOND},
    db::Migration,
};
use kernel::{
    Blocker, JobKind, List, Mentions, Permission, Role, Room, Setting,
    blocker::Weight,
    room::{Entry, Panel, Slot},
    setting::Kind,
};
use kit::{Icon, Lang};

const SERVING: &[Role] = &[Role::Administrator, Role::PrivacyOfficer, Role::Manager, Role::Agent];
const OFFICE: &[Role] = &[Role::Administrator, Role::PrivacyOfficer, Role::Manager];

/// Seeing the cases of one's teams and units, one's own, and those that belong to nobody.
pub const VIEW: Permission = Permission::new(
    "cases.view",
    &[Role::Administrator, Role::PrivacyOfficer, Role::Manager, Role::Agent, Role::Auditor],
);
/// Seeing all cases that are not confidential.
pub const VIEW_ALL: Permission = Permission::new(
    "cases.view-all",
    &[Role::Administrator, Role::PrivacyOfficer, Role::Manager, Role::Auditor],
);
/// Opening cases, answering, writing notes, moving and changing them.
pub const WORK: Permission = Permission::new("cases.work", SERVING);
/// Making cases known to named people alone.
pub const CONFIDE: Permission = Permission::new("cases.confide", OFFICE);
/// Categories, prepared answers, macros.
pub const MANAGE: Permission = Permission::new("cases.manage", &[Role::Administrator, Role::Manager]);

/// How long an answer can be taken back.
pub const UNDO: i64 = 10 * SECOND;

/// Days after its end in which a case goes on when somebody writes; later another one follows it.
pub const REOPEN_DAYS: Setting =
    Setting { key: "cases.reopen-days", default: "30", kind: Kind::Number { least: 0, most: 365 } };
/// Hours in which somebody is told only once that their message came in; 0: never.
pub const ACKNOWLEDGE_HOURS: Setting =
    Setting { key: "cases.acknowledge-hours", default: "24", kind: Kind::Number { least: 0, most: 720 } };
/// What happens when a text for somebody else names personal data.
pub const OUTGOING: Setting =
    Setting { key: "cases.outgoing", default: "warn", kind: Kind::Choice(&["off", "warn", "block"]) };

/// A footer may be as long as the law's longest disclosure.
const FOOTER: Kind = Kind::Long { most: 4_000 };

/// What stands below every letter from a case, in the order of the languages.
// law: gdpr/13
/// The contact point of the letters that colleagues write in cases.
pub(crate) const LETTERS: &str = "cases";

pub(crate) const FOOTERS: [Setting; 5] = [
    Setting { key: "cases.footer-en", default: include_str!("../footers/en.txt"), kind: FOOTER },
    Setting { key: "cases.footer-nl", default: include_str!("../footers/nl.txt"), kind: FOOTER },
    Setting { key: "cases.footer-pl", default: include_str!("../footers/pl.txt"), kind: FOOTER },
    Setting { key: "cases.footer-tr", default: include_str!("../footers/tr.txt"), kind: FOOTER },
    Setting { key: "cases.footer-de", default: include_str!("../footers/de.txt"), kind: FOOTER },
];

const SETTINGS: [Setting; 8] =
    [REOPEN_DAYS, ACKNOWLEDGE_HOURS, OUTGOING, FOOTERS[0], FOOTERS[1], FOOTERS[2], FOOTERS[3], FOOTERS[4]];

/// Where colleagues talk about a case among themselves.
pub fn talk_of(case: &Case) -> talk::Room {
    let id = ground::id::Id::bytes(case.id);
    talk::Room::Record { kind: host::KIND, id, key: case.key(), subject: case.subject, href: case.path() }
}

pub const ROOM: Room = Room {
    name: "cases",
    migrations: &[
        Migration {
            name: "20261123_cases",
            sql: include_str!("../migrations/20261123_cases.sql"),
            samples: include_str!("../migrations/samples/20261123_cases.sql"),
        },
        Migration {
            name: "20261123_cases_unit",
            sql: include_str!("../migrations/20261123_cases_unit.sql"),
            samples: include_str!("../migrations/samples/20261123_cases_unit.sql"),
        },
        Migration {
            name: "20261126_cases_presence",
            sql: include_str!("../migrations/20261126_cases_presence.sql"),
            samples: include_str!("../migrations/samples/20261126_cases_presence.sql"),
        },
        Migration {
            name: "20261126_cases_reread",
            sql: include_str!("../migrations/20261126_cases_reread.sql"),
            samples: include_str!("../migrations/samples/20261126_cases_reread.sql"),
        },
        Migration {
            name: "20261127_cases_reread_whole",
            sql: include_str!("../migrations/20261127_cases_reread_whole.sql"),
            samples: include_str!("../migrations/samples/20261127_cases_reread_whole.sql"),
        },
        Migration {
            name: "20261128_cases_terms",
            sql: include_str!("../migrations/20261128_cases_terms.sql"),
            samples: include_str!("../migrations/samples/20261128_cases_terms.sql"),
        },
        Migration {
            name: "20261128_cases_enclosures",
            sql: include_str!("../migrations/20261128_cases_enclosures.sql"),
            samples: include_str!("../migrations/samples/20261128_cases_enclosures.sql"),
        },
        Migration {
            name: "20261128_cases_waiting",
            sql: include_str!("../migrations/20261128_cases_waiting.sql"),
            samples: include_str!("../migrations/samples/20261128_cases_waiting.sql"),
        },
    ],
    words: [
        (Lang::En, concat!(include_str!("../words/en.ftl"), include_str!("../words/pages/en.ftl"))),
        (Lang::Nl, concat!(include_str!("../words/nl.ftl"), include_str!("../words/pages/nl.ftl"))),
        (Lang::Pl, concat!(include_str!("../words/pl.ftl"), include_str!("../words/pages/pl.ftl"))),
        (Lang::Tr, concat!(include_str!("../words/tr.ftl"), include_str!("../words/pages/tr.ftl"))),
        (Lang::De, concat!(include_str!("../words/de.ftl"), include_str!("../words/pages/de.ftl"))),
    ],
    permissions: &[VIEW, VIEW_ALL, WORK, CONFIDE, MANAGE],
    fields: &[],
    settings: &SETTINGS,
    events: events::EVENTS,
    statements: &[
        store::STATEMENTS,
        store::around::STATEMENTS,
        store::enclosures::STATEMENTS,
        store::ending::STATEMENTS,
        store::index::STATEMENTS,
        store::presence::STATEMENTS,
        store::reread::STATEMENTS,
        store::setup::STATEMENTS,
        store::waiting::STATEMENTS,
        read::account::STATEMENTS,
        read::case::STATEMENTS,
        read::thread::STATEMENTS,
        read::around::STATEMENTS,
        read::queues::STATEMENTS,
        read::search::STATEMENTS,
        read::tree::STATEMENTS,
        read::enclosures::STATEMENTS,
        read::machine::STATEMENTS,
        read::candidates::STATEMENTS,
        read::mentions::STATEMENTS,
    ],
    personal_data: privacy::HOLDINGS,
    jobs: &[
        JobKind::every::<jobs::Fold>(MINUTE),
        JobKind::every::<jobs::Leave>(MINUTE),
        JobKind::every::<jobs::Resume>(MINUTE),
        JobKind::every::<jobs::Sweep>(HOUR),
        JobKind::of::<jobs::MakeDocument>(),
        JobKind::of::<jobs::WriteLetter>(),
        JobKind::of::<jobs::ReplyLeft>(),
        JobKind::of::<jobs::Fate>(),
    ],
    navigation: &[Entry {
        word: "nav-cases",
        icon: Icon::Case,
        href: "/cases",
        needs: VIEW,
        order: 20,
        badge: Some(read::queues::badge),
    }],
    panels: &[Panel { slot: Slot::Side, order: 30, needs: VIEW, render: panel::side }],
    marks: None,
    allows: None,
    assent: None,
    lists: &[
        List { fields: &["category"], read: read::tree::listed },
        List { fields: &["answer"], read: read::tree::listed_answers },
        List { fields: &["enclosure"], read: read::enclosures::listed },
    ],
    remembers: &["cases_categories"],
    tells: None,
    checks: None,
    steps: steps::STEPS,
    host: Some(host::HOST),
    pages: pages::routes,
    api: api::routes,
    samples: pages::samples,
    blockers: &[Blocker {
        name: "cases.open",
        weight: Weight::Look,
        count: |reader, subject| Box::pin(read::machine::open_of(reader, subject)),
        names: None,
        href: |subject| format!("/customers/{subject}"),
    }],
    mentions: Some(Mentions {
        texts: &[],
        find: |reader, crowd| Box::pin(read::mentions::find(reader, crowd)),
        star: |tx, eraser, ids| Box::pin(actions::star(tx, eraser, ids)),
    }),
    lapses: lapses::LAPSES,
    accounts: read::account::ACCOUNTS,
    ends: None,
    gate: None,
};
