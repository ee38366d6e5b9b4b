//! Stories of programs that are told of changes, with a real receiver on the loopback.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod doors;
mod peer;
mod processors;
mod telling;
