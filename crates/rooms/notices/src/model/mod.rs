//! Notices without database and doors: plans, what they become, how they read, and how two of them differ.

pub mod contact;
pub mod diff;
pub mod facts;
pub mod head;
pub mod plan;
pub mod reading;
pub mod render;
pub mod syllables;
pub mod text;
