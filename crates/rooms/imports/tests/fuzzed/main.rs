//! The fuzz target of this room, bounded: its seeds and some hundred mutations.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod body;
#[path = "../../../../../fuzz/replay.rs"]
mod replay;

#[test]
fn any_row_can_be_read_by_any_plan() {
    replay::replay("rows", body::rows);
}
