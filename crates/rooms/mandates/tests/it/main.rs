//! Stories of authorised agents over the router: a made-up agent signs, asks, is told, and learns nothing that is not theirs.
#![recursion_limit = "256"]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod asking;
mod believing;
mod desk;
mod house;
mod papers;
mod telling;
