//! Stories of retention: rules that are made, tried and held; a year that passes; nights that end people and records.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod ahead;
mod before;
mod crowds;
mod doors;
mod fields;
mod floods;
mod house;
mod nights;
mod noticed;
mod order;
mod shelf;
mod years;
