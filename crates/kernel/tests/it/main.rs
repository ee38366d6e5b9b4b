//! What the grammar promises: one begin and commit, sealed values that cannot be moved, answers that can be repeated.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod counters;
mod door;
mod erasing;
mod named;
mod named_alike;
mod remembered;
mod restriction;
mod stirs;
mod vault;
