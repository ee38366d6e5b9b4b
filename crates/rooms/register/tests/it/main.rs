//! Stories of the register over the router: records, approvals, breaches from notice to closing, files.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod affected;
mod breaches;
mod doors;
mod files;
mod house;
mod noticed;
mod records;
