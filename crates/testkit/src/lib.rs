//! A small known world for stories: the real router on a real database, personas, and a clock that stands still.
//!
//! `World::with(&[customers::ROOM])` opens a house of these rooms on SQLite, or, when `CUSTODIA_TEST_DATABASE` names a
//! PostgreSQL server, in a database of its own there.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod answer;
mod bare;
mod gate;
mod server;
mod stream;
mod world;

pub use answer::Answer;
pub use bare::BARE;
pub use gate::{Guest, persona};
pub use stream::{Stream, Told};
pub use world::{NOON, World};
