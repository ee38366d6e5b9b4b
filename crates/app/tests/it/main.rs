//! The rules of the house as tests: whoever breaks one learns it here, and not from a reader.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod backups;
mod docs;
mod doors;
mod freezing;
mod house;
mod licences;
mod masking;
mod migrations;
mod openapi;
mod privacy;
mod reminders;
mod sql;
mod tidy;
mod tree;
mod views;
mod written;
