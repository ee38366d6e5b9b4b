//! Stories of letters to many.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod ageing;
mod announcing;
mod doors;
mod naming;
mod pacing;
mod scene;
mod sending;
mod texts;
mod tracking;
mod words;
