//! Stories of what people take away of their permissions, and of outsiders who check it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod checking;
mod records;
mod taking;
