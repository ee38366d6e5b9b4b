//! The product's grammar: who acts, what may be done, what happened, what is held; every room speaks it.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking"))]

pub mod account;
pub mod actor;
pub mod app;
pub mod assent;
pub mod blocker;
pub mod datamap;
pub mod door;
pub mod error;
pub mod event;
pub mod finding;
pub mod input;
pub mod job;
pub mod lapse;
pub mod lists;
pub mod mask;
pub mod mention;
pub mod permission;
pub mod remembered;
pub mod restriction;
pub mod room;
pub mod seal;
pub mod seen;
pub mod setting;
pub mod step;
pub mod stir;
pub mod told;
pub mod tx;
pub mod vault;
pub mod worker;

pub use account::{Account, Accountable};
pub use actor::{Actor, StaffId, SubjectId, TokenId, Who};
pub use app::App;
pub use blocker::Blocker;
pub use datamap::{Class, Column, Erasing, Holding, Link};
pub use door::{Api, Desk, Public};
pub use error::{Error, FieldError, Message, Problems, Result, Speak};
pub use event::{Event, EventKind, Tone};
pub use job::{Job, JobKind, Task};
pub use lapse::Lapse;
pub use lists::{List, Listed, Names};
pub use mention::{Crowd, Eraser, Mention, Mentions, Naming, Starred, Writings, Written};
pub use permission::{ANYONE, Access, PERSON, Permission, Role, SYSTEM};
pub use remembered::Remembered;
pub use restriction::{Freeze, Why};
pub use room::Room;
pub use seal::{KeyId, Place, Sealed};
pub use setting::Setting;
pub use stir::{Listener, Stir};
pub use told::{About, Said, Told};
pub use tx::{Action, Reader, Tx};

/// The sentences of the kernel: errors, rights and settings that belong to no room.
pub const WORDS: [(kit::Lang, &str); 5] = [
    (kit::Lang::En, include_str!("../words/en.ftl")),
    (kit::Lang::Nl, include_str!("../words/nl.ftl")),
    (kit::Lang::Pl, include_str!("../words/pl.ftl")),
    (kit::Lang::Tr, include_str!("../words/tr.ftl")),
    (kit::Lang::De, include_str!("../words/de.ftl")),
];

/// Every statement of the kernel on the data, for the test that prepares them on both engines.
pub const STATEMENTS: &[&[ground::db::Sql]] = &[
    tx::STATEMENTS,
    setting::STATEMENTS,
    seen::STATEMENTS,
    seen::WATCHING,
    restriction::STATEMENTS,
    mention::index::STATEMENTS,
    remembered::STATEMENTS,
    door::STATEMENTS,
];
