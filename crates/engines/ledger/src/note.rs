//! A text with signatures under it, in the form of c2sp.org/signed-note.

use crate::{
    checkpoint::Origin,
    text::{Malformed, within},
};
use data_encoding::BASE64;
use std::{fmt, str::FromStr};

/// A well-formed note whose signatures nobody has checked yet; [`Verifier::verify`] does. Its text is
/// written back byte for byte.
///
/// [`Verifier::verify`]: crate::Verifier::verify
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedNote {
    pub(crate) body: String,
    pub(crate) signatures: Vec<Signature>,
}

/// One line under a note, of any key and algorithm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Signature {
    pub(crate) name: Origin,
    pub(crate) key: KeyId,
    pub(crate) bytes: Vec<u8>,
}

/// Tells keys of one name apart. It is a hint, not a proof.
pub(crate) type KeyId = [u8; 4];

/// Room for a checkpoint with more than 30 post-quantum signatures of 5 kB; the specification demands 16.
const MAX_NOTE_BYTES: usize = 256 * 1024;

impl FromStr for SignedNote {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        within(MAX_NOTE_BYTES, text)?;
        if text.contains(|c: char| c < ' ' && c != '\n') {
            return Err(Malformed::ControlCharacter);
        }
        let (body, signatures) = text.rsplit_once("\n\n").ok_or(Malformed::NoSignatures)?;
        let lines = signatures.strip_suffix('\n').ok_or(Malformed::SignatureLine)?.split('\n');
        Ok(Self { body: format!("{body}\n"), signatures: lines.map(str::parse).collect::<Result<_, _>>()? })
    }
}

impl fmt::Display for SignedNote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.body)?;
        self.signatures.iter().try_for_each(|signature| writeln!(f, "{signature}"))
    }
}

impl FromStr for Signature {
    type Err = Malformed;

    fn from_str(line: &str) -> Result<Self, Malformed> {
        let (name, signature) =
            line.strip_prefix("— ").and_then(|rest| rest.split_once(' ')).ok_or(Malformed::SignatureLine)?;
        let bytes = BASE64.decode(signature.as_bytes()).map_err(|_| Malformed::SignatureLine)?;
        match bytes.split_first_chunk() {
            Some((key, bytes)) if !bytes.is_empty() => {
                Ok(Self { name: name.parse()?, key: *key, bytes: bytes.to_vec() })
            }
            _ => Err(Malformed::SignatureLine),
        }
    }
}

impl fmt::Display for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "— {} {}", self.name, BASE64.encode(&[&self.key[..], &self.bytes].concat()))
    }
}
