//! A Merkle tree of events with signed checkpoints and proofs that outsiders can verify.
//!
//! The tree is that of [RFC 6962], the texts are those of C2SP: [tlog-checkpoint], [signed-note] with Ed25519
//! keys, [tlog-proof]. Nothing here reads or writes: the caller stores the nodes that [`Frontier::append`]
//! returns and looks them up again for a [`Path`].
//!
//! ```
//! use custodia_ledger::{Frontier, LogProof, NodeId, Path, Signer, leaf_hash};
//! use std::collections::HashMap;
//!
//! let mut stored = HashMap::new();
//! let mut frontier = Frontier::default();
//! for (index, event) in (0..).zip(["asked", "given", "withdrawn"]) {
//!     let leaf = leaf_hash(event.as_bytes());
//!     stored.insert(NodeId { level: 0, index }, leaf);
//!     stored.extend(frontier.append(&leaf).into_iter().map(|node| (node.id, node.hash)));
//! }
//!
//! let signer = Signer::new("ledger.example.org/consent".parse()?, &[7; 32]);
//! let checkpoint = signer.sign(&frontier.head());
//! let path = Path::inclusion(1, frontier.size())?;
//! let hashes = path.proof(|id| stored.get(&id).copied())?;
//! let text = LogProof { index: 1, hashes, extra: Vec::new(), checkpoint }.to_string();
//!
//! let proof: LogProof = text.parse()?;
//! assert_eq!(proof.verify(b"given", signer.verifier())?.head, frontier.head());
//! assert!(proof.verify(b"refused", signer.verifier()).is_err());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! [RFC 6962]: https://www.rfc-editor.org/rfc/rfc6962#section-2.1
//! [tlog-checkpoint]: https://c2sp.org/tlog-checkpoint
//! [signed-note]: https://c2sp.org/signed-note
//! [tlog-proof]: https://c2sp.org/tlog-proof

mod checkpoint;
mod frontier;
mod hash;
mod key;
mod log_proof;
mod note;
mod path;
mod text;
mod verify;

pub use crate::{
    checkpoint::{Checkpoint, Origin, TreeHead},
    frontier::{BadFrontier, Frontier, Node, NodeId},
    hash::{Hash, leaf_hash, node_hash},
    key::{Signer, Untrusted, Verifier},
    log_proof::LogProof,
    note::SignedNote,
    path::{MissingNode, OutOfTree, Path},
    text::Malformed,
    verify::{Unproven, verify_consistency, verify_inclusion},
};
