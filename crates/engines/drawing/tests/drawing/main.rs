//! What a drawing promises, measured on its lines.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod measure;
mod properties;
mod stories;
mod yardsticks;
