//! The tests: against the reference implementation, by properties, by tampering, by hostile text.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod hostile;
mod log;
mod properties;
mod tampering;
mod vectors;
