//! Rows of a file, read by any plan.
#![no_main]

#[path = "../../crates/rooms/imports/tests/fuzzed/body.rs"]
mod body;

libfuzzer_sys::fuzz_target!(|input: &[u8]| body::rows(input));
