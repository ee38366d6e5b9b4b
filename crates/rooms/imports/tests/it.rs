//! Stories of imports: from a file to customers, and everything that may go wrong on the way.
#![recursion_limit = "256"]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

#[path = "it/files.rs"]
mod files;
#[path = "it/house.rs"]
mod house;
#[path = "it/interrupted.rs"]
mod interrupted;
#[path = "it/only_permissions.rs"]
mod only_permissions;
#[path = "it/pages.rs"]
mod pages;
#[path = "it/people.rs"]
mod people;
#[path = "it/permissions.rs"]
mod permissions;
#[path = "it/racing.rs"]
mod racing;
