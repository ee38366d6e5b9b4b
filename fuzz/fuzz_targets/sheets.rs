//! Any bytes, taken for a table.
#![no_main]

#[path = "../../crates/engines/sheets/tests/fuzzed/body.rs"]
mod body;

libfuzzer_sys::fuzz_target!(|input: &[u8]| body::sheets(input));
