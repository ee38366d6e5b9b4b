//! What people see of themselves: their choices, what is held about them, and their rights; by the link of a letter, or signed
//! in to their account by a fresh one, without a password.
//!
//! What holds: a GET changes nothing, but that the first one with the browser's own "do not follow me" notes that wish, and
//! that a session notes that somebody is still there; whoever has the link acts as the person and as nobody else; a stop is
//! effective at once; the pages that send links answer every address alike; a link that leads nowhere tells nobody why; what
//! is held in full is behind a sign-in, what would have to be proved behind one of just now. A notice that waits for an
//! answer never stands before choices and rights.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking"))]

mod actions;
mod checks;
mod cookies;
mod events;
mod jobs;
mod mail;
mod model;
mod pages;
mod privacy;
mod read;
mod store;
mod wording;

pub use cookies::{COOKIES, Category, Cookie, Lasts};

use ground::db::Migration;
use kernel::{Room, Setting, setting::Kind};
use kit::Lang;
use utoipa_axum::router::OpenApiRouter;

/// Whether somebody accepts a new notice, where it asks for that, before they go on in their account.
pub const ACCEPT_FIRST: Setting =
    Setting { key: "portal.accept-first", default: "false", kind: Kind::Switch };

/// The contact point where people say what we may do.
pub(crate) const PREFERENCES: &str = "preferences";

pub const ROOM: Room = Room {
    name: "portal",
    migrations: &[
        Migration {
            name: "20261107_portal",
            sql: include_str!("../migrations/20261107_portal.sql"),
            samples: include_str!("../migrations/samples/20261107_portal.sql"),
        },
        Migration {
            name: "20261122_portal_signals",
            sql: include_str!("../migrations/20261122_portal_signals.sql"),
            samples: include_str!("../migrations/samples/20261122_portal_signals.sql"),
        },
        Migration {
            name: "20261123_portal_links",
            sql: include_str!("../migrations/20261123_portal_links.sql"),
            samples: include_str!("../migrations/samples/20261123_portal_links.sql"),
        },
        Migration {
            name: "20261124_portal_visits",
            sql: include_str!("../migrations/20261124_portal_visits.sql"),
            samples: include_str!("../migrations/samples/20261124_portal_visits.sql"),
        },
    ],
    words: [
        (Lang::En, include_str!("../words/en.ftl")),
        (Lang::Nl, include_str!("../words/nl.ftl")),
        (Lang::Pl, include_str!("../words/pl.ftl")),
        (Lang::Tr, include_str!("../words/tr.ftl")),
        (Lang::De, include_str!("../words/de.ftl")),
    ],
    permissions: &[],
    fields: &[],
    settings: &[ACCEPT_FIRST],
    events: events::EVENTS,
    statements: &[store::STATEMENTS, store::LINK_STATEMENTS, store::VISIT_STATEMENTS],
    personal_data: privacy::HOLDINGS,
    jobs: jobs::JOBS,
    navigation: &[],
    panels: &[],
    marks: None,
    allows: None,
    assent: None,
    lists: &[],
    remembers: &[],
    tells: None,
    checks: Some(checks::reached),
    steps: &[],
    host: None,
    pages: pages::routes,
    api: OpenApiRouter::new,
    samples: pages::samples,
    blockers: &[],
    mentions: None,
    lapses: &[],
    accounts: &[],
    ends: None,
    gate: None,
};
