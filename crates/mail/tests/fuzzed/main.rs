//! The fuzz target of this crate, bounded: its seeds and some hundred mutations.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod body;
#[path = "../../../../fuzz/replay.rs"]
mod replay;

#[test]
fn any_letter_is_read_back_as_it_was_written() {
    replay::replay("mail", body::mail);
}
