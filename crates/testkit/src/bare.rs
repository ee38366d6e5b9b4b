//! A room in which nothing is: a story, a gate or a measurement puts on top what it is about.

use kernel::Room;
use kit::Lang;
use utoipa_axum::router::OpenApiRouter;

pub const BARE: Room = Room {
    name: "",
    migrations: &[],
    words: [(Lang::En, ""), (Lang::Nl, ""), (Lang::Pl, ""), (Lang::Tr, ""), (Lang::De, "")],
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
    assent: None,
    lists: &[],
    remembers: &[],
    tells: None,
    checks: None,
    steps: &[],
    host: None,
    pages: axum::Router::new,
    api: OpenApiRouter::new,
    samples: |_| Vec::new(),
    blockers: &[],
    mentions: None,
    lapses: &[],
    accounts: &[],
    ends: None,
    gate: None,
};
