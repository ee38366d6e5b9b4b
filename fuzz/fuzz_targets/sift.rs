//! Any text, looked through.
#![no_main]

#[path = "../../crates/engines/sift/tests/fuzzed/body.rs"]
mod body;

libfuzzer_sys::fuzz_target!(|input: &[u8]| body::sift(input));
