//! The house: every room behind one door, started by one command.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking"))]

pub mod anonymise;
pub mod backup;
pub mod bench;
pub mod cli;
pub mod demo;
pub mod doctor;
pub mod house;
pub mod master;
pub mod read;
pub mod rooms;
pub mod serve;
pub mod support;
pub mod web;
