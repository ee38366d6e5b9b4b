//! Which stored nodes a proof needs, and how they become its hashes.

use crate::{
    frontier::{NodeId, fold_right},
    hash::Hash,
};
use std::iter;
use thiserror::Error;

/// The way that a proof takes through the tree. It knows places only, so that all nodes can be fetched at
/// once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    spans: Vec<Span>,
}

/// A proof was asked for a leaf that the tree does not have, or for a tree larger than the present one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a tree of {size} leaves proves nothing about the first {leaves}")]
pub struct OutOfTree {
    pub leaves: u64,
    pub size: u64,
}

/// A node that belongs to the proof was not found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("node {} of level {} is missing", .0.index, .0.level)]
pub struct MissingNode(pub NodeId);

impl Path {
    /// The path that shows the leaf at `index` in the tree of `size` leaves.
    pub fn inclusion(index: u64, size: u64) -> Result<Self, OutOfTree> {
        let leaves = index.saturating_add(1);
        if index >= size {
            return Err(OutOfTree { leaves, size });
        }
        let (_, beside) = Span { start: 0, end: size }.descend(leaves, Span::is_leaf);
        Ok(Self { spans: beside })
    }

    /// The path that shows the first `old` leaves of a tree of `size` leaves to be what they were.
    pub fn consistency(old: u64, size: u64) -> Result<Self, OutOfTree> {
        if old > size {
            return Err(OutOfTree { leaves: old, size });
        }
        if old == 0 {
            return Ok(Self { spans: Vec::new() });
        }
        let (inside, mut spans) = Span { start: 0, end: size }.descend(old, |inside| inside.end == old);
        // The verifier has the old root already; only a smaller piece of the old tree is news.
        if inside.start > 0 {
            spans.insert(0, inside);
        }
        Ok(Self { spans })
    }

    /// The places of all nodes that [`proof`](Self::proof) will ask for: at most 127 of them.
    pub fn nodes(&self) -> Vec<NodeId> {
        self.spans.iter().flat_map(|span| span.subtrees()).collect()
    }

    /// The hashes of the proof, from the leaf's side up to the root's.
    pub fn proof(&self, lookup: impl Fn(NodeId) -> Option<Hash>) -> Result<Vec<Hash>, MissingNode> {
        self.spans.iter().map(|span| span.hash(&lookup)).collect()
    }

    pub(crate) fn spans(&self) -> &[Span] {
        &self.spans
    }
}

/// The leaves from `start` up to `end`, whose tree hash is one hash of a proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) start: u64,
    pub(crate) end: u64,
}

impl Span {
    /// Goes down towards the last of the first `leaves` until `done`; returns where it ended and what it
    /// passed by, the lowest first.
    fn descend(self, leaves: u64, done: impl Fn(Span) -> bool) -> (Span, Vec<Span>) {
        let mut inside = self;
        let mut beside = Vec::new();
        while !done(inside) {
            let (left, right) = inside.halves();
            let (next, passed) = if leaves <= left.end { (left, right) } else { (right, left) };
            inside = next;
            beside.push(passed);
        }
        beside.reverse();
        (inside, beside)
    }

    /// RFC 6962 splits at the largest power of two that is smaller than the number of leaves.
    fn halves(self) -> (Span, Span) {
        let middle = self.start + (1 << (self.end - self.start - 1).ilog2());
        (Span { end: middle, ..self }, Span { start: middle, ..self })
    }

    fn is_leaf(self) -> bool {
        self.end - self.start == 1
    }

    fn hash(self, lookup: impl Fn(NodeId) -> Option<Hash>) -> Result<Hash, MissingNode> {
        let found: Vec<Hash> =
            self.subtrees().map(|id| lookup(id).ok_or(MissingNode(id))).collect::<Result<_, _>>()?;
        // A span is never empty, so there is always something to fold.
        Ok(fold_right(found.into_iter()).unwrap_or(Hash::EMPTY))
    }

    /// The complete subtrees over the span, largest first. Only the tree's right edge needs more than one:
    /// every other span was split off as a power of two.
    fn subtrees(self) -> impl Iterator<Item = NodeId> {
        let mut start = self.start;
        iter::from_fn(move || {
            let level = (self.end - start).checked_ilog2()?;
            let id = NodeId { level: level as u8, index: start >> level };
            start += 1 << level;
            Some(id)
        })
    }
}
