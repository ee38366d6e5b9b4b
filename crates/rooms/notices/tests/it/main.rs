//! Stories of the notices: drafted, published and kept; given at contact points; accepted by people.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod acceptance;
mod clicks;
mod contacts;
mod doors;
mod frozen;
mod house;
mod several;
mod telling;
