//! Stories of requests over the router: asked, proved, decided, fetched, erased.
#![recursion_limit = "256"]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod archive;
mod canary;
mod copies;
mod crashing;
mod deadlines;
mod doors;
mod erasures;
mod forgetting;
mod graphs;
mod house;
mod kinds;
mod looking;
mod many;
mod naming;
mod noticed;
mod packages;
mod papers;
mod processes;
mod racing;
mod restarting;
mod standstill;
mod starring;
mod telling;
