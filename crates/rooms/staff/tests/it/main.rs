//! Stories of the people who serve, told through the router.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod administration;
mod bell;
mod browser;
mod oneself;
mod passwords;
mod programs;
mod second_factor;
mod signing_in;
mod teams;
