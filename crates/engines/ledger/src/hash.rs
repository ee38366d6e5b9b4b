//! The hashes that a tree is made of, as RFC 6962 computes and C2SP writes them.

use crate::text::Malformed;
use data_encoding::BASE64;
use sha2::{Digest, Sha256};
use std::{fmt, str::FromStr};

/// A SHA-256 hash of a leaf, of two nodes, or of a whole tree. Its text is standard base64.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash(pub [u8; 32]);

/// The hash of an entry.
pub fn leaf_hash(entry: &[u8]) -> Hash {
    Hash(Sha256::new().chain_update([LEAF]).chain_update(entry).finalize().into())
}

/// The hash of the node above two others.
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    Hash(Sha256::new().chain_update([NODE]).chain_update(left.0).chain_update(right.0).finalize().into())
}

/// Leaves and nodes start differently, so that no entry can be made to look like a node.
const LEAF: u8 = 0;
const NODE: u8 = 1;

impl Hash {
    /// The root of a tree without leaves: SHA-256 of nothing.
    pub const EMPTY: Hash = Hash([
        0xe3, 0xb0, 0xc4, 0x42, 0x98, 0xfc, 0x1c, 0x14, 0x9a, 0xfb, 0xf4, 0xc8, 0x99, 0x6f, 0xb9, 0x24, 0x27,
        0xae, 0x41, 0xe4, 0x64, 0x9b, 0x93, 0x4c, 0xa4, 0x95, 0x99, 0x1b, 0x78, 0x52, 0xb8, 0x55,
    ]);
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&BASE64.encode(&self.0))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hash({self})")
    }
}

impl FromStr for Hash {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let bytes = BASE64.decode(text.as_bytes()).map_err(|_| Malformed::Hash)?;
        bytes.try_into().map(Hash).map_err(|_| Malformed::Hash)
    }
}
