//! Stories of the consent room: choices and their ledger, permits, purposes, notices, and what tampering meets.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod doors;
mod gate;
mod house;
mod ledger;
mod permits;
mod tampering;
