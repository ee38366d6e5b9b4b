//! Stories of requests over the router: asked, proved, decided, fetched, erased.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod archive;
mod canary;
mod copies;
mod doors;
mod erasures;
mod house;
