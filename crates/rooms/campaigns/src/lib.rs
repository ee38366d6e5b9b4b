//! Letters to many: one purpose, an audience, and a permit for each receiver at the moment of sending.
//!
//! A letter is written in one or more languages, in a language of its own that can print the few facts its purpose may use
//! ([`template`]). It goes through its audience in strides ([`walk`]): each decides, hands over and moves on in one
//! transaction. Nobody gets a letter twice, and for everybody it is written down why they got it or did not.
//!
//! Nothing is counted of a letter unless its writer chose it: then who opened it and its links, of those who allow that
//! ([`clicks`]), and how often its links are opened by people who were never asked, without who. What is no person's
//! browser counts for nothing ([`visits`]).
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking"))]

mod actions;
mod announce;
mod api;
mod asking;
mod audience;
mod checks;
mod clicks;
mod events;
mod lapses;
mod mentions;
mod model;
mod pages;
mod press;
mod privacy;
mod read;
mod store;
pub mod template;
mod van;
mod visits;
mod waits;
mod walk;

pub use actions::{
    Cancel, Count, Create, Edit, Estimate, Estimated, Past, Pause, Resume, Seen, Start, Trial, keep_past,
};
pub use model::{Act, Audience, Counting, Draft, Letter, LetterId, Outcome, State, Text, Warning};
pub use read::{Group, Later, Progress, Results, Run, counted, letter, list, results};

use ground::db::Migration;
use kernel::{JobKind, Permission, Role, Room, Setting, room::Entry, setting::Kind};
use kit::{Icon, Lang};

pub const VIEW: Permission = Permission::new(
    "campaigns.view",
    &[Role::Administrator, Role::PrivacyOfficer, Role::Manager, Role::Marketer, Role::Auditor],
);
/// The privacy officer has to tell people when a purpose changes.
const WRITERS: [Role; 4] = [Role::Administrator, Role::PrivacyOfficer, Role::Manager, Role::Marketer];
pub const WRITE: Permission = Permission::new("campaigns.write", &WRITERS);
/// Sending, pausing, resuming, canceling.
pub const SEND: Permission = Permission::new("campaigns.send", &WRITERS);
/// Taking the list of receivers out of the house.
pub const EXPORT: Permission =
    Permission::new("campaigns.export", &[Role::Administrator, Role::PrivacyOfficer, Role::Manager]);

/// A footer may be as long as the law's longest disclosure.
const FOOTER: Kind = Kind::Long { most: 4_000 };

/// What stands below every letter, by language and in the order of the languages.
// law: gdpr/13 gdpr/21.4
pub(crate) const FOOTERS: [Setting; 5] = [
    Setting { key: "campaigns.footer-en", default: include_str!("../footers/en.txt"), kind: FOOTER },
    Setting { key: "campaigns.footer-nl", default: include_str!("../footers/nl.txt"), kind: FOOTER },
    Setting { key: "campaigns.footer-pl", default: include_str!("../footers/pl.txt"), kind: FOOTER },
    Setting { key: "campaigns.footer-tr", default: include_str!("../footers/tr.txt"), kind: FOOTER },
    Setting { key: "campaigns.footer-de", default: include_str!("../footers/de.txt"), kind: FOOTER },
];

const SETTINGS: [Setting; 6] = [waits::PER_HOUR, FOOTERS[0], FOOTERS[1], FOOTERS[2], FOOTERS[3], FOOTERS[4]];

pub const ROOM: Room = Room {
    name: "campaigns",
    migrations: &[
        Migration {
            name: "20261105_campaigns",
            sql: include_str!("../migrations/20261105_campaigns.sql"),
            samples: include_str!("../migrations/samples/20261105_campaigns.sql"),
        },
        Migration {
            name: "20261122_campaigns_waits",
            sql: include_str!("../migrations/20261122_campaigns_waits.sql"),
            samples: include_str!("../migrations/samples/20261122_campaigns_waits.sql"),
        },
        Migration {
            name: "20261123_campaigns_clicks",
            sql: include_str!("../migrations/20261123_campaigns_clicks.sql"),
            samples: include_str!("../migrations/samples/20261123_campaigns_clicks.sql"),
        },
        Migration {
            name: "20261127_campaigns_counting",
            sql: include_str!("../migrations/20261127_campaigns_counting.sql"),
            samples: include_str!("../migrations/samples/20261127_campaigns_counting.sql"),
        },
    ],
    words: [
        (Lang::En, include_str!("../words/en.ftl")),
        (Lang::Nl, include_str!("../words/nl.ftl")),
        (Lang::Pl, include_str!("../words/pl.ftl")),
        (Lang::Tr, include_str!("../words/tr.ftl")),
        (Lang::De, include_str!("../words/de.ftl")),
    ],
    permissions: &[VIEW, WRITE, SEND, EXPORT],
    fields: &[],
    settings: &SETTINGS,
    events: events::EVENTS,
    statements: &[store::STATEMENTS, store::starring::STATEMENTS, read::STATEMENTS],
    personal_data: privacy::HOLDINGS,
    jobs: &[JobKind::of::<walk::Walk>(), JobKind::of::<lapses::Forget>()],
    navigation: &[Entry {
        word: "nav-letters",
        icon: Icon::Campaign,
        href: "/letters",
        needs: VIEW,
        order: 40,
        badge: None,
    }],
    panels: &[],
    marks: None,
    allows: None,
    assent: None,
    lists: &[],
    remembers: &[],
    tells: None,
    checks: Some(checks::counting),
    steps: &[],
    host: None,
    pages: pages::routes,
    api: api::routes,
    samples: pages::samples,
    blockers: &[],
    mentions: Some(mentions::MENTIONS),
    lapses: lapses::LAPSES,
    accounts: &[],
    ends: None,
    gate: None,
};
