//! Any bytes as a message that comes in.
#![no_main]

#[path = "../../crates/mail/tests/fuzzed/body.rs"]
mod body;

libfuzzer_sys::fuzz_target!(|input: &[u8]| body::incoming(input));
