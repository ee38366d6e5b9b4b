//! Any subject and text, composed and read back.
#![no_main]

#[path = "../../crates/mail/tests/fuzzed/body.rs"]
mod body;

libfuzzer_sys::fuzz_target!(|input: &[u8]| body::mail(input));
