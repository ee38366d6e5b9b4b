//! A proof to take away: index, hashes and signed checkpoint in the form of c2sp.org/tlog-proof.

use crate::{
    checkpoint::Checkpoint,
    hash::{Hash, leaf_hash},
    key::{Untrusted, Verifier},
    note::SignedNote,
    text::{Malformed, decimal, within},
    verify::verify_inclusion,
};
use data_encoding::BASE64;
use std::{fmt, str::FromStr};

/// Shows offline that an entry stands in a log. Files of it end in `.tlog-proof`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogProof {
    pub index: u64,
    /// From the leaf's sibling up to the root's child.
    pub hashes: Vec<Hash>,
    /// What the application adds, or nothing. No signature covers it: never trust it.
    pub extra: Vec<u8>,
    pub checkpoint: SignedNote,
}

impl LogProof {
    /// Returns the checkpoint that vouches for `entry`.
    pub fn verify(&self, entry: &[u8], log: &Verifier) -> Result<Checkpoint, Untrusted> {
        let checkpoint = log.verify(&self.checkpoint)?;
        verify_inclusion(&leaf_hash(entry), self.index, &self.hashes, &checkpoint.head)?;
        Ok(checkpoint)
    }
}

const HEADER: &str = "c2sp.org/tlog-proof@v1";

/// Room for the largest note, the longest path, and half a megabyte of extra data.
const MAX_PROOF_BYTES: usize = 1024 * 1024;

impl FromStr for LogProof {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        within(MAX_PROOF_BYTES, text)?;
        let (path, checkpoint) = text.split_once("\n\n").ok_or(Malformed::NoCheckpoint)?;
        let mut lines = path.split('\n').peekable();
        if lines.next() != Some(HEADER) {
            return Err(Malformed::ProofHeader);
        }
        let extra = lines.next_if(|line| line.starts_with("extra ")).map_or(Ok(Vec::new()), extra)?;
        let index = lines.next().and_then(|line| line.strip_prefix("index "));
        Ok(Self {
            index: index.and_then(decimal).ok_or(Malformed::Index)?,
            hashes: lines.map(str::parse).collect::<Result<_, _>>()?,
            extra,
            checkpoint: checkpoint.parse()?,
        })
    }
}

impl fmt::Display for LogProof {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{HEADER}")?;
        if !self.extra.is_empty() {
            writeln!(f, "extra {}", BASE64.encode(&self.extra))?;
        }
        writeln!(f, "index {}", self.index)?;
        self.hashes.iter().try_for_each(|hash| writeln!(f, "{hash}"))?;
        write!(f, "\n{}", self.checkpoint)
    }
}

/// The format leaves the line out when there is nothing to say, so an empty one is wrong.
fn extra(line: &str) -> Result<Vec<u8>, Malformed> {
    let bytes = line.strip_prefix("extra ").and_then(|base64| BASE64.decode(base64.as_bytes()).ok());
    bytes.filter(|bytes| !bytes.is_empty()).ok_or(Malformed::Extra)
}
