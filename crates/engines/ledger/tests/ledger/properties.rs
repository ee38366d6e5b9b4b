//! What holds for trees of every size.

use crate::log::{Log, entry, signer};
use custodia_ledger::{
    BadFrontier, Frontier, Hash, LogProof, MissingNode, NodeId, OutOfTree, Path, TreeHead, leaf_hash,
    node_hash, verify_consistency, verify_inclusion,
};
use proptest::prelude::*;

/// RFC 6962, section 2.1, word for word: slow, and so plain that it is right.
fn defined_root(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => Hash::EMPTY,
        [leaf] => *leaf,
        _ => {
            let (left, right) = leaves.split_at(leaves.len().next_power_of_two() / 2);
            node_hash(&defined_root(left), &defined_root(right))
        }
    }
}

#[test]
fn every_leaf_is_provable_in_every_small_tree() {
    let log = Log::of(40);
    for size in 1..=40 {
        for index in 0..size {
            let proof = log.inclusion(index, size);
            assert_eq!(verify_inclusion(&log.leaf(index), index, &proof, &log.head(size)), Ok(()));
        }
    }
}

#[test]
fn every_small_tree_is_consistent_with_every_later_one() {
    let log = Log::of(40);
    for new in 0..=40 {
        for old in 0..=new {
            let proof = log.consistency(old, new);
            assert_eq!(verify_consistency(&log.head(old), &log.head(new), &proof), Ok(()), "{old} to {new}");
        }
    }
}

#[test]
fn appending_completes_the_nodes_above_a_pair() {
    let mut frontier = Log::of(7).frontier;
    let completed: Vec<NodeId> =
        frontier.append(&leaf_hash(b"the eighth")).iter().map(|node| node.id).collect();
    let expected = [(1, 3), (2, 1), (3, 0)].map(|(level, index)| NodeId { level, index });
    assert_eq!(completed, expected);
    assert_eq!(frontier.hashes(), [frontier.root()]);
}

#[test]
fn a_frontier_that_does_not_fit_its_size_is_refused() {
    let hashes = Log::of(6).frontier.hashes().to_vec();
    assert_eq!(Frontier::new(7, hashes.clone()), Err(BadFrontier { size: 7, hashes: 2 }));
    assert_eq!(Frontier::new(6, hashes).unwrap().head(), Log::of(6).head(6));
    assert!(Frontier::new(u64::MAX, vec![Hash::EMPTY; 64]).is_err());
}

#[test]
fn what_is_not_in_the_tree_has_no_path() {
    assert_eq!(Path::inclusion(5, 5), Err(OutOfTree { leaves: 6, size: 5 }));
    assert_eq!(Path::inclusion(0, 0), Err(OutOfTree { leaves: 1, size: 0 }));
    assert_eq!(Path::consistency(6, 5), Err(OutOfTree { leaves: 6, size: 5 }));
}

#[test]
fn a_missing_node_is_named() {
    let log = Log::of(7);
    let lost = NodeId { level: 1, index: 2 };
    let path = Path::inclusion(0, 7).unwrap();
    assert!(path.nodes().contains(&lost));
    assert_eq!(path.proof(|id| log.nodes.get(&id).copied().filter(|_| id != lost)), Err(MissingNode(lost)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn the_root_is_the_one_that_the_rfc_defines(size in 0_u64..150) {
        let leaves: Vec<Hash> = (0..size).map(|index| leaf_hash(&entry(index))).collect();
        prop_assert_eq!(Log::of(size).frontier.root(), defined_root(&leaves));
    }

    #[test]
    fn a_stored_frontier_continues_as_if_it_had_never_stopped(before in 0_u64..80, after in 0_u64..80) {
        let whole = Log::of(before + after);
        let mut resumed = Frontier::new(before, Log::of(before).frontier.hashes().to_vec()).unwrap();
        for index in before..before + after {
            resumed.append(&whole.leaf(index));
        }
        prop_assert_eq!(resumed, whole.frontier);
    }

    #[test]
    fn a_proof_survives_being_written_and_read(size in 1_u64..100, index: prop::sample::Index) {
        let log = Log::of(size);
        let index = index.index(size as usize) as u64;
        let proof = log.proof(index);
        let read: LogProof = proof.to_string().parse().unwrap();
        prop_assert_eq!(&read, &proof);
        let checkpoint = read.verify(&entry(index), signer("ledger.example.org").verifier()).unwrap();
        prop_assert_eq!(checkpoint.head, log.head(size));
    }
}

proptest! {
    /// A tree of any size can be asked about; one too large to build is made of one hash, which all its
    /// nodes share per level.
    #[test]
    fn trees_of_any_size_have_short_paths_that_lead_to_the_root(size in 1_u64.., index: u64) {
        let index = index % size;
        let levels = same_leaf_everywhere();
        let lookup = |id: NodeId| levels.get(usize::from(id.level)).copied();
        let head = TreeHead { size, root: root_of(size, &levels) };

        let path = Path::inclusion(index, size).unwrap();
        prop_assert!(path.nodes().len() <= 127);
        prop_assert_eq!(verify_inclusion(&levels[0], index, &path.proof(lookup).unwrap(), &head), Ok(()));

        let old = TreeHead { size: index + 1, root: root_of(index + 1, &levels) };
        let path = Path::consistency(old.size, size).unwrap();
        prop_assert!(path.nodes().len() <= 127);
        prop_assert_eq!(verify_consistency(&old, &head, &path.proof(lookup).unwrap()), Ok(()));
    }
}

fn same_leaf_everywhere() -> Vec<Hash> {
    std::iter::successors(Some(leaf_hash(b"same")), |below| Some(node_hash(below, below))).take(64).collect()
}

fn root_of(size: u64, levels: &[Hash]) -> Hash {
    let edge = levels.iter().enumerate().filter(|(level, _)| size >> level & 1 == 1).map(|(_, hash)| *hash);
    edge.reduce(|right, left| node_hash(&left, &right)).unwrap()
}
