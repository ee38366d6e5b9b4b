//! Stories of colleagues who talk, told through the router.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod beside;
mod house;
mod teams;
