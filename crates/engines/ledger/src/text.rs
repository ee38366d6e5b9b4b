//! What can be wrong with a text, and the number format that all texts share.

use thiserror::Error;

/// Why a text is not what its format demands. It says nothing about whether a well-formed text is true.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Malformed {
    #[error("the text is longer than {0} bytes")]
    TooLong(usize),
    #[error("a hash is not 32 bytes in base64")]
    Hash,
    #[error("an origin is empty or holds a space, a plus or a control character")]
    Origin,
    #[error("a verifier key is not origin, key id and Ed25519 key that belong together")]
    Key,
    #[error("a checkpoint does not end in a newline or lacks one of its three lines")]
    CheckpointLines,
    #[error("a tree size is not a decimal number without leading zeroes")]
    Size,
    #[error("a checkpoint has an empty extension line")]
    Extension,
    #[error("a note holds a control character other than newline")]
    ControlCharacter,
    #[error("a note has no blank line before its signatures")]
    NoSignatures,
    #[error("a signature line is not dash, key name and base64 signature")]
    SignatureLine,
    #[error("the first line of a proof does not name the format")]
    ProofHeader,
    #[error("the extra data of a proof are empty or not base64")]
    Extra,
    #[error("the index of a proof is not a decimal number without leading zeroes")]
    Index,
    #[error("a proof has no blank line before its checkpoint")]
    NoCheckpoint,
}

/// The one spelling of a number: ASCII digits, no sign, no leading zeroes.
pub(crate) fn decimal(text: &str) -> Option<u64> {
    text.parse().ok().filter(|number: &u64| number.to_string() == text)
}

/// Refuses a text before any work is spent on it.
pub(crate) fn within(limit: usize, text: &str) -> Result<(), Malformed> {
    if text.len() > limit { Err(Malformed::TooLong(limit)) } else { Ok(()) }
}
