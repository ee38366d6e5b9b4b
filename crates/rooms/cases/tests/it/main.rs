//! Stories of cases, told through the actions and the router.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod answering;
mod arriving;
mod categories;
mod confiding;
mod doors;
mod explaining;
mod files;
mod finding;
mod flowing;
mod leaving;
mod looking;
mod merging;
mod naming;
mod opening;
mod order;
mod pages;
mod pages_many;
mod pages_scene;
mod pages_setup;
mod papers;
mod scene;
mod seeing;
mod spoken;
mod standstill;
mod steps;
mod upkeep;
