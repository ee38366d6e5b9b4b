//! Whether a proof shows what it claims: the side of those who trust nobody's database.

use crate::{
    checkpoint::TreeHead,
    hash::{Hash, node_hash},
    path::{OutOfTree, Path, Span},
};
use thiserror::Error;

/// Why a proof does not show what it claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Unproven {
    #[error(transparent)]
    OutOfTree(#[from] OutOfTree),
    #[error("the proof has {found} hashes where {expected} belong")]
    Length { expected: usize, found: usize },
    #[error("the proof does not lead to the root of the tree of {size} leaves")]
    Root { size: u64 },
}

/// Checks that `leaf` stands at `index` in the tree of `head`.
pub fn verify_inclusion(leaf: &Hash, index: u64, proof: &[Hash], head: &TreeHead) -> Result<(), Unproven> {
    let path = Path::inclusion(index, head.size)?;
    let root = steps(&path, proof)?.fold(*leaf, |below, (span, beside)| {
        if span.end <= index { node_hash(beside, &below) } else { node_hash(&below, beside) }
    });
    leads_to(head, &root)
}

/// Checks that the tree of `new` begins with all leaves of the tree of `old`, unchanged.
pub fn verify_consistency(old: &TreeHead, new: &TreeHead, proof: &[Hash]) -> Result<(), Unproven> {
    let path = Path::consistency(old.size, new.size)?;
    let mut steps = steps(&path, proof)?.peekable();
    empty_if_without_leaves(old)?;
    empty_if_without_leaves(new)?;
    if old.size == 0 {
        return Ok(());
    }
    // The climb starts at the last subtree of the old tree, which is all of it unless the proof says
    // otherwise.
    let start = steps.next_if(|(span, _)| span.end == old.size).map_or(old.root, |(_, hash)| *hash);
    let (old_root, new_root) = steps.fold((start, start), |(was, is), (span, beside)| {
        if span.end <= old.size {
            (node_hash(beside, &was), node_hash(beside, &is))
        } else {
            (was, node_hash(&is, beside))
        }
    });
    leads_to(old, &old_root)?;
    leads_to(new, &new_root)
}

fn steps<'a>(
    path: &'a Path,
    proof: &'a [Hash],
) -> Result<impl Iterator<Item = (&'a Span, &'a Hash)>, Unproven> {
    let (expected, found) = (path.spans().len(), proof.len());
    if expected != found {
        return Err(Unproven::Length { expected, found });
    }
    Ok(path.spans().iter().zip(proof))
}

fn empty_if_without_leaves(head: &TreeHead) -> Result<(), Unproven> {
    if head.size == 0 { leads_to(head, &Hash::EMPTY) } else { Ok(()) }
}

fn leads_to(head: &TreeHead, root: &Hash) -> Result<(), Unproven> {
    if *root == head.root { Ok(()) } else { Err(Unproven::Root { size: head.size }) }
}
