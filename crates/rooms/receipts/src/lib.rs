//! What a person can take away of their permissions: a consent record after ISO/IEC TS 27560, the opened entry behind each of
//! its states, and the proof that the entry stands in the ledger; and what an outsider needs to check all of it.
//!
//! Nothing is kept here. A record is read from the ledger at the moment it is asked for, in the vocabulary of the W3C (DPV 2.3).
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking"))]

mod api;
mod checks;
mod model;
mod pages;
mod read;
mod take;

pub use model::{
    opened::{Opened, Proved, Unsound, check},
    record::{Company, record as record_of},
};
pub use read::{Held, held, opened, record};
pub use take::{File, NoPiece, Piece, Receipt, file, receipts};

use kernel::Room;
use kit::Lang;

pub const ROOM: Room = Room {
    name: "receipts",
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
    assent: None,
    lists: &[],
    remembers: &[],
    tells: None,
    checks: Some(checks::sealed),
    steps: &[],
    host: None,
    pages: pages::routes,
    api: api::routes,
    samples: pages::samples,
    blockers: &[],
    mentions: None,
    lapses: &[],
    accounts: &[],
    ends: None,
    gate: None,
};
