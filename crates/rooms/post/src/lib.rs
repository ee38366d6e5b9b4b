//! What leaves the house by mail: written down sealed in the transaction that wants it, sent by a job, shown in the outbox.
//!
//! Nothing leaves without a proof that it may ([`MayLeave`]). A message is sent at least once and keeps its Message-ID, so
//! that a receiver who gets it twice can see that. With an own mail server a staff member's letter can be read by nobody
//! here after it left; without one ([`Carrier::Outbox`]) nothing leaves, and the outbox shows what would have.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking"))]

mod actions;
mod carrier;
mod jobs;
mod model;
mod pages;
mod privacy;
mod read;
mod sack;
mod store;

pub use actions::{
    cancel, cancel_batch, cancel_purpose, hand_over, hand_over_many, hold_batch, release_batch,
};
pub use carrier::{Carrier, Relay};
pub use jobs::{Deliver, Purge};
pub use model::{Envelope, MayLeave, MessageId, Recipient, State};
pub use read::{
    Fate, Shown, Tally, Written, bounced, has_bounced, latest, of_batch, sent_since, states, tally, waiting,
};
pub use sack::{Carried, Sack, pack, settle};

use ground::{clock::DAY, db::Migration};
use kernel::{EventKind, JobKind, Permission, Role, Room, Setting, Tone, room::Entry, setting::Kind};
use kit::{Icon, Lang};
use utoipa_axum::router::OpenApiRouter;

/// Reading what the house wrote to people.
pub const OUTBOX: Permission = Permission::new("post.outbox", &[Role::Administrator, Role::PrivacyOfficer]);

/// How long a message stays readable after it was written.
pub const KEEP_DAYS: Setting =
    Setting { key: "post.keep-days", default: "90", kind: Kind::Number { least: 1, most: 3650 } };

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
    ],
    words: [
        (Lang::En, include_str!("../words/en.ftl")),
        (Lang::Nl, include_str!("../words/nl.ftl")),
        (Lang::Pl, include_str!("../words/pl.ftl")),
        (Lang::Tr, include_str!("../words/tr.ftl")),
        (Lang::De, include_str!("../words/de.ftl")),
    ],
    permissions: &[OUTBOX],
    fields: &[],
    settings: &[KEEP_DAYS],
    events: &[
        EventKind { kind: "post.sent", tone: Tone::Plain },
        EventKind { kind: "post.failed", tone: Tone::Stop },
    ],
    statements: &[store::STATEMENTS, read::STATEMENTS, read::FATE_STATEMENTS],
    personal_data: privacy::HOLDINGS,
    jobs: &[JobKind::of::<Deliver>(), JobKind::every::<Purge>(DAY)],
    navigation: &[Entry {
        word: "nav-outbox",
        icon: Icon::Letter,
        href: "/outbox",
        needs: OUTBOX,
        order: 90,
        badge: None,
    }],
    panels: &[],
    marks: None,
    allows: None,
    lists: &[],
    checks: None,
    steps: &[],
    host: None,
    pages: pages::routes,
    api: OpenApiRouter::new,
    samples: pages::samples,
    gate: None,
};
