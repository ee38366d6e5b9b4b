//! The technology every floor stands on; it knows no product.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking"))]

pub mod clock;
pub mod config;
pub mod db;
pub mod files;
pub mod http;
pub mod id;
pub mod jobs;
pub mod keyed;
pub mod limit;
pub mod paging;
pub mod secret;
pub mod telemetry;
pub mod web;

/// The macro `id!` writes derives with it.
pub use serde;
