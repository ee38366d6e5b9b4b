//! Stories of mail that comes in: letters on a shelf, and what becomes of them.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod covering;
mod doors;
mod fetching;
mod hidden;
mod house;
mod matching;
mod naming;
mod people;
mod reports;
mod stubborn;
mod tokens;
mod waiting;
mod wishes;
