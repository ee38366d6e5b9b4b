//! Any text, as a chart of another program.
#![no_main]

#[path = "../../crates/rooms/flows/tests/fuzzed/body.rs"]
mod body;

libfuzzer_sys::fuzz_target!(|input: &[u8]| body::bpmn(input));
