//! Service cases: what people ask for and complain about, from any channel, moved by a process.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking"))]

use kernel::Room;
use kit::Lang;

pub const ROOM: Room = Room {
    name: "cases",
    migrations: &[],
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
    events: &[],
    statements: &[],
    personal_data: &[],
    jobs: &[],
    navigation: &[],
    panels: &[],
    marks: None,
    allows: None,
    lists: &[],
    checks: None,
    steps: &[],
    host: None,
    pages: axum::Router::new,
    api: utoipa_axum::router::OpenApiRouter::new,
    samples: |_| Vec::new(),
    gate: None,
};
