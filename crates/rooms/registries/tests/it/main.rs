//! Stories of outside permission services, with a real one on the other end of the wire.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod asking;
mod doors;
mod peer;
mod processors;
