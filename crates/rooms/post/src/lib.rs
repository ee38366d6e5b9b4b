//! What leaves the house by mail: written down sealed in the transaction that wants it, sent by a job, shown in the outbox.
//!
//! Nothing leaves without a proof that it may ([`MayLeave`]). A message is sent at least once and keeps its Message-ID, so
//! that a receiver who gets it twice can see that. With an own mail server a staff member's letter can be read by nobody
//! here after it left; without one ([`Carrier::Outbox`]) nothing leaves, and the outbox shows what would have.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking"))]

mod actions;
mod api;
mod auth;
mod carrier;
mod envelope;
mod jobs;
mod lapses;
mod mentions;
mod model;
mod pages;
mod privacy;
mod read;
mod rest;
mod sack;
mod sender;
mod senders;
mod store;
mod token;
mod trial;

pub use crate::senders::{Add as AddSender, Edit as EditSender, Remove as RemoveSender};
pub use actions::{
    belongs, came_back, cancel, cancel_batch, cancel_many, cancel_purpose, hand_over, hand_over_many,
    hold_batch, release_batch, take_back,
};
pub use auth::{Auth, AuthDraft, Secrets};
pub use carrier::{Carrier, FILES as LARGEST_LETTER, Relay};
pub use envelope::{Attached, Auto, Document, Envelope, MOST_ATTACHED, Thread};
pub use jobs::{Deliver, Purge};
pub use model::{MayLeave, MessageId, Piece, Recipient, SenderId, State, pieces};
pub use pages::without_keys;
pub use read::{
    Fate, Shown, Tally, Written, addresses_of, bounced, has_bounced, latest, message_id_header, message_of,
    of_batch, sender, sender_of, senders, sent_since, states, tally, told, waiting, whose,
};
pub use rest::{Leaves, Rest, StillLeaves};
pub use sack::{Carried, Sack, pack, settle};
pub use sender::{Draft as SenderDraft, DraftRelay, OwnRelay, Security, Sender, SignIn, Signatures};
pub use token::{Denied, NoToken, Token, TokenSource, Tokens};
pub use trial::{Tried, Verdict, trial};

use ground::{clock::DAY, db::Migration};
use kernel::{EventKind, JobKind, List, Permission, Role, Room, Tone, room::Entry};
use kit::{Icon, Lang};

/// Reading what the house wrote to people.
pub const OUTBOX: Permission = Permission::new("post.outbox", &[Role::Administrator, Role::PrivacyOfficer]);

/// Setting up the addresses that the house writes from, and the mail servers that take their letters.
pub const SENDERS: Permission = Permission::new("post.senders", &[Role::Administrator]);

pub const ROOM: Room = Room {
    name: "post",
    migrations: &[
        Migration {
            name: "20261102_post",
            sql: include_str!("../migrations/20261102_post.sql"),
            samples: include_str!("../migrations/samples/20261102_post.sql"),
        },
        Migration {
            name: "20261122_post_fates",
            sql: include_str!("../migrations/20261122_post_fates.sql"),
            samples: "",
        },
        Migration {
            name: "20261123_post_senders",
            sql: include_str!("../migrations/20261123_post_senders.sql"),
            samples: include_str!("../migrations/samples/20261123_post_senders.sql"),
        },
        Migration {
            name: "20261128_post_tokens",
            sql: include_str!("../migrations/20261128_post_tokens.sql"),
            samples: include_str!("../migrations/samples/20261128_post_tokens.sql"),
        },
    ],
    words: [
        (Lang::En, include_str!("../words/en.ftl")),
        (Lang::Nl, include_str!("../words/nl.ftl")),
        (Lang::Pl, include_str!("../words/pl.ftl")),
        (Lang::Tr, include_str!("../words/tr.ftl")),
        (Lang::De, include_str!("../words/de.ftl")),
    ],
    permissions: &[OUTBOX, SENDERS],
    fields: &[],
    settings: &[],
    events: &[
        EventKind { kind: "post.sent", tone: Tone::Plain },
        EventKind { kind: "post.failed", tone: Tone::Stop },
        EventKind { kind: "post.sender-added", tone: Tone::Plain },
        EventKind { kind: "post.sender-edited", tone: Tone::Plain },
        EventKind { kind: "post.sender-removed", tone: Tone::Plain },
    ],
    statements: &[
        store::STATEMENTS,
        store::senders::STATEMENTS,
        read::STATEMENTS,
        read::account::STATEMENTS,
        read::LETTER_STATEMENTS,
        read::FATE_STATEMENTS,
        read::SENDER_STATEMENTS,
    ],
    personal_data: privacy::HOLDINGS,
    jobs: &[JobKind::of::<Deliver>(), JobKind::every::<Purge>(DAY)],
    navigation: &[
        Entry {
            word: "nav-outbox",
            icon: Icon::Letter,
            href: "/outbox",
            needs: OUTBOX,
            order: 90,
            badge: None,
        },
        Entry {
            word: "nav-senders",
            icon: Icon::Letter,
            href: "/senders",
            needs: SENDERS,
            order: 91,
            badge: None,
        },
    ],
    panels: &[],
    marks: None,
    allows: None,
    assent: None,
    lists: &[List { fields: &["sender"], read: |reader, lang| Box::pin(read::listed(reader, lang)) }],
    remembers: &[],
    tells: None,
    checks: None,
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
