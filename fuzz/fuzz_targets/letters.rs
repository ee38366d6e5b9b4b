//! Any text, as a letter to many.
#![no_main]

#[path = "../../crates/rooms/campaigns/tests/fuzzed/body.rs"]
mod body;

libfuzzer_sys::fuzz_target!(|input: &[u8]| body::letters(input));
