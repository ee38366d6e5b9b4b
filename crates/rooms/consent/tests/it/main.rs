//! Stories of the consent room: choices and their ledger, permits, purposes, and what tampering meets.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod agree;
mod confirming;
mod doors;
mod gate;
mod guardians;
mod house;
mod leaving;
mod ledger;
mod meanwhile;
mod pacing;
mod permits;
mod person;
mod purposes;
mod records;
mod renewing;
mod special;
mod tampering;
mod told;
mod written;
