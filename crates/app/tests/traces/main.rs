//! Whether somebody who is gone, or was never meant to be there, can still be found: on the disk, in the log, in a copy.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod anonymised;
mod at_rest;
mod canary;
#[path = "../it/house.rs"]
#[expect(dead_code, reason = "the rules of the house need more kinds of houses")]
mod house;
mod spellings;
mod whole;
