//! Knows the national identifiers and account numbers that betray a person.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking"))]

pub mod identifiers;
