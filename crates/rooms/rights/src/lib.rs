//! Requests of data subjects: every right that a law gives, from asking to the answer, and erasure so that nothing is left.
//!
//! What holds: nothing happens before the person is known by a link to an address on file, or by somebody who answers for
//! it; asking again is the same request and proves nothing; the law's states lead, and the office's process follows them and may
//! put steps of its own before the decision; an erasure is decided by a person unless the house is told to trust itself, runs in steps
//! that may each be run again, tells the person before their address is gone, and ends with their key.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking"))]

mod actions;
mod anonymity;
mod api;
mod copy;
mod erasure;
mod events;
mod host;
mod jobs;
mod mail;
mod mentions;
mod model;
mod obstacles;
mod pages;
mod privacy;
mod process;
mod read;
mod receipt;
mod recipients;
mod regime;
mod steps;
mod store;
mod tells;

pub use actions::{
    AddPaper, Ask, AskMany, Asked, Decide, Extend, Lift, Move, PAPER, Past, Prove, Refuse, SendLink, Vouch,
    Whom, ask, call_off, keep_past, send_link,
};
pub use anonymity::{Advice, Anonymity, Change as Changed, Group, anonymity, changes};
pub use copy::{fetch, pack};
pub use erasure::{Ended, Ending, end, is_ours, replay};
pub use mail::Told;
pub use mentions::AskLook;
pub use model::{
    Act, Change, Claim, ClaimId, Decided, Decision, FACTS, How, Kind, Mode, Number, Paper, Part, Proof,
    Proved, Reason, Return, State, Step, Wish, Wished, correction,
};
pub use obstacles::{InTheWay, in_the_way, of as obstacles_of};
pub use pages::paper;
pub use process::furnish;
pub use read::copies::{Take, packing, takes, takes_left};
pub use read::{Copy, Filter, Scope, asking, claim, copy, list, of_subject, open_count, receipt, wished};
pub use receipt::{Effect, Fate, Receipt};
pub use recipients::{
    AddRecipient, ChangeRecipient, Identities, NewRecipient, Recipient, RecipientId, RemoveRecipient,
    TellAgain, Telling, TellingId, ToldState, Way, recipients, tellings,
};
pub use regime::{FeeRule, Regime};

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

/// Saying who is told about erasures.
pub const RECIPIENTS: Permission =
    Permission::new("rights.recipients", &[Role::Administrator, Role::PrivacyOfficer]);
/// Being told when an answer is late.
pub const ESCALATED: Permission = Permission::new("rights.escalated", &[Role::Administrator, Role::Manager]);

/// The process that a new request is a run of.
pub const FLOW: Setting =
    Setting { key: "rights.flow", default: "data-request", kind: Shape::Listed("flow") };
/// Where people write to about their data; empty: the company's own address.
pub const OFFICER: Setting =
    Setting { key: "rights.officer-email", default: "", kind: Shape::Text { most: 254 } };
/// Whether a proved request for a copy is answered without anybody looking at it.
pub const COPY_AT_ONCE: Setting =
    Setting { key: "rights.copy-at-once", default: "true", kind: Shape::Switch };
/// Whether a proved request for erasure is carried out without anybody looking at it.
pub const ERASE_AT_ONCE: Setting =
    Setting { key: "rights.erase-at-once", default: "false", kind: Shape::Switch };

/// How many people must not be told apart by what remains of them.
pub const LEAST_ALIKE: Setting =
    Setting { key: "rights.least-alike", default: "5", kind: Shape::Number { least: 2, most: 20 } };

pub const ROOM: Room = Room {
    name: "rights",
    migrations: &[
        Migration {
            name: "20261106_rights",
            sql: include_str!("../migrations/20261106_rights.sql"),
            samples: include_str!("../migrations/samples/20261106_rights.sql"),
        },
        Migration {
            name: "20261124_rights",
            sql: include_str!("../migrations/20261124_rights.sql"),
            samples: include_str!("../migrations/samples/20261124_rights.sql"),
        },
        Migration {
            name: "20261124_rights_packages",
            sql: include_str!("../migrations/20261124_rights_packages.sql"),
            samples: include_str!("../migrations/samples/20261124_rights_packages.sql"),
        },
        Migration {
            name: "20261124_rights_recipients",
            sql: include_str!("../migrations/20261124_rights_recipients.sql"),
            samples: include_str!("../migrations/samples/20261124_rights_recipients.sql"),
        },
        Migration {
            name: "20261124_rights_wiped",
            sql: include_str!("../migrations/20261124_rights_wiped.sql"),
            samples: include_str!("../migrations/samples/20261124_rights_wiped.sql"),
        },
        Migration {
            name: "20261124_rights_work",
            sql: include_str!("../migrations/20261124_rights_work.sql"),
            samples: include_str!("../migrations/samples/20261124_rights_work.sql"),
        },
        Migration {
            name: "20261126_rights_named",
            sql: include_str!("../migrations/20261126_rights_named.sql"),
            samples: include_str!("../migrations/samples/20261126_rights_named.sql"),
        },
        Migration {
            name: "20261127_rights_found",
            sql: include_str!("../migrations/20261127_rights_found.sql"),
            samples: include_str!("../migrations/samples/20261127_rights_found.sql"),
        },
    ],
    words: [
        (Lang::En, concat!(include_str!("../words/en.ftl"), include_str!("../words/recipients/en.ftl"))),
        (Lang::Nl, concat!(include_str!("../words/nl.ftl"), include_str!("../words/recipients/nl.ftl"))),
        (Lang::Pl, concat!(include_str!("../words/pl.ftl"), include_str!("../words/recipients/pl.ftl"))),
        (Lang::Tr, concat!(include_str!("../words/tr.ftl"), include_str!("../words/recipients/tr.ftl"))),
        (Lang::De, concat!(include_str!("../words/de.ftl"), include_str!("../words/recipients/de.ftl"))),
    ],
    permissions: &[VIEW, START, DECIDE, FILES, ESCALATED, RECIPIENTS],
    fields: &[],
    settings: &[FLOW, OFFICER, COPY_AT_ONCE, ERASE_AT_ONCE, LEAST_ALIKE],
    events: events::EVENTS,
    statements: &[
        store::STATEMENTS,
        store::KEEPING_STATEMENTS,
        store::buried::STATEMENTS,
        store::copies::STATEMENTS,
        store::ending::STATEMENTS,
        store::found::STATEMENTS,
        store::recipients::STATEMENTS,
        read::STATEMENTS,
        read::copies::STATEMENTS,
        read::found::STATEMENTS,
        read::health::STATEMENTS,
        read::texts::STATEMENTS,
        read::recipients::STATEMENTS,
    ],
    personal_data: privacy::HOLDINGS,
    jobs: jobs::JOBS,
    navigation: &[Entry {
        word: "nav-requests",
        icon: Icon::Rights,
        href: "/requests",
        needs: VIEW,
        order: 50,
        badge: Some(|_| kernel::room::known(read::open_ones())),
    }],
    panels: &[
        Panel { slot: Slot::Side, order: 60, needs: START, render: pages::panel },
        Panel { slot: Slot::Restriction, order: 10, needs: VIEW, render: pages::restricting },
    ],
    marks: None,
    allows: None,
    assent: None,
    lists: &[],
    remembers: &[],
    tells: Some(tells::tells),
    checks: Some(recipients::checks),
    steps: steps::STEPS,
    host: Some(host::HOST),
    pages: || pages::routes().merge(recipients::routes()),
    api: api::routes,
    samples: |t| pages::samples(t).into_iter().chain(recipients::samples(t)).collect(),
    blockers: obstacles::BLOCKERS,
    mentions: Some(mentions::wished::MENTIONS),
    lapses: &[],
    accounts: read::account::ACCOUNTS,
    ends: None,
    gate: None,
};
