//! The fuzz target of this room, bounded: its seeds and some hundred mutations.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod body;
#[path = "../../../../../fuzz/replay.rs"]
mod replay;

#[test]
fn any_text_can_be_written_as_a_letter() {
    replay::replay("letters", body::letters);
}
