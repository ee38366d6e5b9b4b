//! Stories of processes and their runs.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod asking;
mod bounds;
mod clocks;
mod confidence;
mod doors;
mod ending;
mod freed;
mod holding;
mod mapping;
mod moving;
mod pages;
mod pages_design;
mod pages_work;
mod ringing;
mod scene;
mod signals;
mod standstill;
mod terms;
mod things;
mod words;
