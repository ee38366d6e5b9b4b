//! The fuzz targets of this crate, bounded: their seeds and some hundred mutations.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod body;
#[path = "../../../../../fuzz/replay.rs"]
mod replay;

#[test]
fn any_text_can_be_looked_through() {
    replay::replay("sift", body::sift);
}

#[test]
fn any_text_can_be_taken_for_a_number() {
    replay::replay("identifiers", body::identifiers);
}
