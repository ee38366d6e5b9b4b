//! The fuzz target of this crate, bounded: its seeds and some hundred mutations.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod body;
#[path = "../../../../../fuzz/replay.rs"]
mod replay;

#[test]
fn any_text_can_be_taken_for_a_chart() {
    replay::replay("bpmn", body::bpmn);
}
