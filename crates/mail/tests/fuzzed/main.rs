//! The fuzz targets of this crate, bounded: their seeds and some hundred mutations.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod body;
#[path = "../../../../fuzz/replay.rs"]
mod replay;

#[test]
fn any_letter_is_read_back_as_it_was_written() {
    replay::replay("mail", body::mail);
}

#[test]
fn any_bytes_are_read_into_something_harmless() {
    replay::replay("incoming", body::incoming);
}
