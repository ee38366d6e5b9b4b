//! What people see of themselves: their choices, what is held about them, and their rights; by a link, without log-in.
//!
//! What holds: a GET changes nothing, but that the first one with the browser's own "do not follow me" notes that wish;
//! whoever has the link acts as the person and as nobody else; a stop is effective at once; the page that sends links
//! answers every address alike; a link that leads nowhere tells nobody why; what is held in full, and what would have to be
//! proved, is behind a fresh link to the address on file.
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
use kernel::Room;
use kit::Lang;
use utoipa_axum::router::OpenApiRouter;

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
    settings: &[],
    events: events::EVENTS,
    statements: &[store::STATEMENTS, store::LINK_STATEMENTS, store::VISIT_STATEMENTS],
    personal_data: privacy::HOLDINGS,
    jobs: jobs::JOBS,
    navigation: &[],
    panels: &[],
    marks: None,
    allows: None,
    lists: &[],
    checks: Some(checks::reached),
    steps: &[],
    host: None,
    pages: pages::routes,
    api: OpenApiRouter::new,
    samples: pages::samples,
    blockers: &[],
    mentions: None,
    lapses: &[],
    frozen: &[],
    gate: None,
};
