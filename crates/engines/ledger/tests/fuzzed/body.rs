//! What the fuzz target `ledger` does with its input.
#![allow(clippy::unwrap_used, reason = "a target fails by panicking")]

use custodia_ledger::{Checkpoint, Hash, LogProof, Origin, SignedNote, Signer, Verifier};
use std::{fmt::Display, str::FromStr};

/// Reads it as each thing that comes from outside; what nobody signed is trusted by no key.
pub fn ledger(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    same_again::<Hash>(&text);
    same_again::<Origin>(&text);
    same_again::<Checkpoint>(&text);
    let key = Signer::new("fuzz.example.org/log".parse().unwrap(), &[7; 32]);
    if let Some(note) = same_again::<SignedNote>(&text) {
        assert!(key.verifier().verify(&note).is_err());
    }
    if let Some(proof) = same_again::<LogProof>(&text) {
        assert!(proof.verify(input, key.verifier()).is_err());
    }
    same_again::<Verifier>(&text);
}

/// What is read is written so that it reads the same.
fn same_again<T: FromStr + Display>(text: &str) -> Option<T> {
    let read = text.parse::<T>().ok()?;
    let written = read.to_string();
    let again = written.parse::<T>().ok().map(|again| again.to_string());
    assert_eq!(again.as_ref(), Some(&written));
    Some(read)
}
