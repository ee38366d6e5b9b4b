//! The right edge of a growing tree: all that is needed to append to it and to know its root.

use crate::{
    checkpoint::TreeHead,
    hash::{Hash, node_hash},
};
use thiserror::Error;

/// The place of a node. Level 0 holds the leaves' hashes; the node at `level` and `index` stands over the
/// leaves from `index << level` up to `(index + 1) << level`, and it exists only once the tree has them
/// all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId {
    pub level: u8,
    pub index: u64,
}

/// A node with its place. It never changes once it exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Node {
    pub id: NodeId,
    pub hash: Hash,
}

/// The number of leaves and the hashes of the largest complete subtrees over them, from left to right.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    hashes: Vec<Hash>,
}

/// A frontier has one hash for each bit that is set in its size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a tree of {size} leaves does not have {hashes} hashes at its edge")]
pub struct BadFrontier {
    pub size: u64,
    pub hashes: usize,
}

impl Frontier {
    /// Continues from a stored size and its [`hashes`](Self::hashes).
    pub fn new(size: u64, hashes: Vec<Hash>) -> Result<Self, BadFrontier> {
        if size > MAX_SIZE || hashes.len() != size.count_ones() as usize {
            return Err(BadFrontier { size, hashes: hashes.len() });
        }
        Ok(Self { size, hashes })
    }

    /// Adds a leaf and returns the nodes above it that became complete, lowest first. The leaf's own node,
    /// level 0 at the former size, is not among them.
    pub fn append(&mut self, leaf: &Hash) -> Vec<Node> {
        let merged = self.size.trailing_ones() as usize;
        let edge = self.hashes.len() - merged;
        let mut completed = Vec::with_capacity(merged);
        let mut hash = *leaf;
        for (level, left) in (1..).zip(self.hashes.drain(edge..).rev()) {
            hash = node_hash(&left, &hash);
            completed.push(Node { id: NodeId { level, index: self.size >> level }, hash });
        }
        self.hashes.push(hash);
        self.size += 1;
        completed
    }

    pub fn size(&self) -> u64 {
        self.size
    }

    pub fn root(&self) -> Hash {
        fold_right(self.hashes.iter().copied()).unwrap_or(Hash::EMPTY)
    }

    pub fn head(&self) -> TreeHead {
        TreeHead { size: self.size, root: self.root() }
    }

    /// What to store beside the size.
    pub fn hashes(&self) -> &[Hash] {
        &self.hashes
    }
}

/// SQL counts in signed 64-bit numbers; and no log grows from here to where a size would overflow.
const MAX_SIZE: u64 = i64::MAX as u64;

/// The hash over subtrees that lie side by side, each smaller than the one to its left.
pub(crate) fn fold_right(hashes: impl DoubleEndedIterator<Item = Hash>) -> Option<Hash> {
    hashes.rev().reduce(|right, left| node_hash(&left, &right))
}
