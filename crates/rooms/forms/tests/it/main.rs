//! Stories of the forms room, in a small house with mail that stays in the outbox.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod answering;
mod building;
mod confirming;
mod desk;
mod dressing;
mod exporting;
mod files;
mod filling;
mod naming;
mod opening;
mod requesting;
mod scanning;
mod sharing;
mod telling;
mod world;
