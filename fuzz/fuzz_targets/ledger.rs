//! Any text, taken for notes and proofs.
#![no_main]

#[path = "../../crates/engines/ledger/tests/fuzzed/body.rs"]
mod body;

libfuzzer_sys::fuzz_target!(|input: &[u8]| body::ledger(input));
