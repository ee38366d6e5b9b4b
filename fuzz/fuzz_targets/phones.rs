//! Any text, taken for a telephone number.
#![no_main]

#[path = "../../crates/engines/phones/tests/fuzzed/body.rs"]
mod body;

libfuzzer_sys::fuzz_target!(|input: &[u8]| body::phones(input));
