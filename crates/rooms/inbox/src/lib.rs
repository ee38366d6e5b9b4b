//! Mail that comes in: mailboxes, what was fetched, and whose case it belongs to.
//!
//! What holds: a mail is written down byte by byte before anything is decided or removed from its server, so that none is lost and
//! none is doubled whenever the machine stops; machines are never answered; a case is found by what only we could have written
//! or by the thread, never by a subject alone; what waits for a person is seen by people.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking"))]

mod actions;
mod api;
mod checks;
mod events;
mod fetch;
mod finds;
mod follow;
mod intake;
mod lapses;
mod mentions;
mod model;
mod pages;
mod privacy;
mod read;
mod store;

pub use actions::{
    items::{Assign, Discard, Enter, Link, Reach, Release},
    mailboxes::{Change, Connect, Disconnect, Pause, Resume, furnish},
    wishes::{Request, Silence, Withdraw, record_answer},
};
pub use fetch::{Fetch, Fetcher, Poll, Shelf, Trial, listen, try_out};
pub use follow::Follow;
pub use intake::{TakeIn, Taken, take_in_files};
pub use model::{Draft, Head, ItemId, ItemState, MailboxId, Plan, State, Trouble, Why};
pub use pages::BESIDE;
pub use read::{
    items::{Counts, Item, Scope, counts, list as items},
    mailboxes::{Mailbox, list as mailboxes},
};

use ground::{clock::MINUTE, db::Migration};
use kernel::{EventKind, JobKind, Permission, Role, Room, Setting, Tone, room::Entry, setting::Kind};
use kit::{Icon, Lang};

/// Connecting mailboxes, and seeing how it goes with them.
pub const MAILBOXES: Permission = Permission::new("inbox.mailboxes", &[Role::Administrator]);
/// Seeing what came in and waits for somebody.
pub const INTAKE: Permission =
    Permission::new("inbox.intake", &[Role::Administrator, Role::PrivacyOfficer, Role::Manager]);
/// Deciding about what waits: releasing it, giving it to a case, throwing it away.
pub const SETTLE: Permission =
    Permission::new("inbox.settle", &[Role::Administrator, Role::PrivacyOfficer, Role::Manager]);

/// The company's own domains: only their mailboxes may be connected.
pub const OWN_DOMAINS: Setting =
    Setting { key: "inbox.own-domains", default: "", kind: Kind::Text { most: 1000 } };
/// How many mails of one sender become part of cases within ten minutes; what comes then waits for a person.
pub const SENDER_RATE: Setting =
    Setting { key: "inbox.sender-rate", default: "20", kind: Kind::Number { least: 1, most: 10_000 } };
/// Which data keeps a mail out of the cases until a person looked.
pub const QUARANTINE: Setting = Setting {
    key: "inbox.quarantine",
    default: "nothing",
    kind: Kind::Choice(&["nothing", "payment", "special", "both"]),
};
/// The name under which our own mail server writes down what it checked; empty: its word is not shown.
pub const OWN_SERVER: Setting =
    Setting { key: "inbox.own-server", default: "", kind: Kind::Text { most: 253 } };

pub const ROOM: Room = Room {
    name: "inbox",
    migrations: &[
        Migration {
            name: "20261123_inbox",
            sql: include_str!("../migrations/20261123_inbox.sql"),
            samples: include_str!("../migrations/samples/20261123_inbox.sql"),
        },
        Migration {
            name: "20261123_inbox_prints",
            sql: include_str!("../migrations/20261123_inbox_prints.sql"),
            samples: include_str!("../migrations/samples/20261123_inbox_prints.sql"),
        },
        Migration {
            name: "20261127_inbox_entries",
            sql: include_str!("../migrations/20261127_inbox_entries.sql"),
            samples: include_str!("../migrations/samples/20261127_inbox_entries.sql"),
        },
    ],
    words: [
        (Lang::En, include_str!("../words/en.ftl")),
        (Lang::Nl, include_str!("../words/nl.ftl")),
        (Lang::Pl, include_str!("../words/pl.ftl")),
        (Lang::Tr, include_str!("../words/tr.ftl")),
        (Lang::De, include_str!("../words/de.ftl")),
    ],
    permissions: &[MAILBOXES, INTAKE, SETTLE],
    fields: &[],
    settings: &[OWN_DOMAINS, OWN_SERVER, SENDER_RATE, QUARANTINE],
    events: &[
        EventKind { kind: "inbox.connected", tone: Tone::Plain },
        EventKind { kind: "inbox.changed", tone: Tone::Plain },
        EventKind { kind: "inbox.disconnected", tone: Tone::Stop },
        EventKind { kind: "inbox.down", tone: Tone::Stop },
        EventKind { kind: "inbox.back", tone: Tone::Plain },
        EventKind { kind: "inbox.released", tone: Tone::Allow },
        EventKind { kind: "inbox.discarded", tone: Tone::Stop },
        EventKind { kind: "inbox.recorded", tone: Tone::Plain },
        EventKind { kind: "inbox.silenced", tone: Tone::Stop },
    ],
    statements: &[
        store::mailboxes::STATEMENTS,
        store::items::STATEMENTS,
        store::named::STATEMENTS,
        store::follow::STATEMENTS,
        read::account::STATEMENTS,
        read::mailboxes::STATEMENTS,
        read::items::STATEMENTS,
        read::named::STATEMENTS,
        read::follow::STATEMENTS,
    ],
    personal_data: privacy::HOLDINGS,
    jobs: &[
        JobKind::every::<Poll>(MINUTE),
        JobKind::of::<Fetch>(),
        JobKind::of::<TakeIn>(),
        JobKind::every::<Follow>(MINUTE),
    ],
    navigation: &[
        Entry {
            word: "nav-inbox",
            icon: Icon::Letter,
            href: "/inbox",
            needs: INTAKE,
            order: 22,
            badge: Some(|_| kernel::room::known(read::items::wanting())),
        },
        Entry {
            word: "nav-mailboxes",
            icon: Icon::Settings,
            href: "/mailboxes",
            needs: MAILBOXES,
            order: 87,
            badge: Some(|_| kernel::room::known(read::mailboxes::failing())),
        },
    ],
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
    mentions: Some(mentions::MENTIONS),
    lapses: lapses::LAPSES,
    accounts: read::account::ACCOUNTS,
    ends: None,
    gate: None,
};
