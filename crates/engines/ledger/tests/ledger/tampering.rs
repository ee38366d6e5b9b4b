//! Whoever changes one byte of anything is found out.

use crate::log::{Log, entry, signer};
use custodia_ledger::{
    Checkpoint, Hash, LogProof, Malformed, OutOfTree, SignedNote, Signer, TreeHead, Unproven, Untrusted,
    Verifier, verify_consistency, verify_inclusion,
};
use proptest::{prelude::*, sample::Index};

const ORIGIN: &str = "ledger.example.org";

#[test]
fn a_changed_leaf_root_size_or_index_is_refused() {
    let log = Log::of(11);
    let (leaf, proof, head) = (log.leaf(4), log.inclusion(4, 11), log.head(11));
    let wrong_root = Err(Unproven::Root { size: 11 });
    assert_eq!(verify_inclusion(&flipped(leaf, 0), 4, &proof, &head), wrong_root);
    assert_eq!(
        verify_inclusion(&leaf, 4, &proof, &TreeHead { root: flipped(head.root, 0), ..head }),
        wrong_root
    );
    assert_eq!(verify_inclusion(&leaf, 5, &proof, &head), wrong_root);
    assert_eq!(
        verify_inclusion(&leaf, 4, &proof, &TreeHead { size: 17, ..head }),
        Err(Unproven::Length { expected: 5, found: 4 })
    );
    assert_eq!(
        verify_inclusion(&leaf, 11, &proof, &head),
        Err(Unproven::OutOfTree(OutOfTree { leaves: 12, size: 11 }))
    );
}

#[test]
fn a_truncated_stretched_or_swapped_proof_is_refused() {
    let log = Log::of(11);
    let (leaf, proof, head) = (log.leaf(4), log.inclusion(4, 11), log.head(11));
    let verify = |proof: &[Hash]| verify_inclusion(&leaf, 4, proof, &head);
    assert_eq!(verify(&proof[1..]), Err(Unproven::Length { expected: 4, found: 3 }));
    assert_eq!(verify(&[&proof[..], &[head.root]].concat()), Err(Unproven::Length { expected: 4, found: 5 }));
    assert_eq!(verify(&log.inclusion(5, 11)), Err(Unproven::Root { size: 11 }));
    assert_eq!(verify(&proof.iter().rev().copied().collect::<Vec<_>>()), Err(Unproven::Root { size: 11 }));
}

#[test]
fn a_rewritten_history_is_not_consistent() {
    let log = Log::of(11);
    let (old, new, proof) = (log.head(6), log.head(11), log.consistency(6, 11));
    let forged = TreeHead { root: flipped(old.root, 3), ..old };
    assert_eq!(verify_consistency(&forged, &new, &proof), Err(Unproven::Root { size: 6 }));
    let forged = TreeHead { root: flipped(new.root, 3), ..new };
    assert_eq!(verify_consistency(&old, &forged, &proof), Err(Unproven::Root { size: 11 }));
    assert!(verify_consistency(&log.head(7), &new, &proof).is_err());
    assert!(verify_consistency(&new, &old, &proof).is_err(), "a log never shrinks");
    assert!(verify_consistency(&old, &new, &log.consistency(5, 11)).is_err());
    assert!(verify_consistency(&old, &new, &proof[1..]).is_err());
}

#[test]
fn two_trees_of_one_size_are_one_tree() {
    let head = Log::of(6).head(6);
    let other = TreeHead { root: flipped(head.root, 0), ..head };
    assert_eq!(verify_consistency(&head, &head, &[]), Ok(()));
    assert_eq!(verify_consistency(&head, &other, &[]), Err(Unproven::Root { size: 6 }));
}

#[test]
fn the_empty_tree_has_one_root() {
    let log = Log::of(3);
    let false_start = TreeHead { size: 0, root: log.head(1).root };
    assert_eq!(verify_consistency(&log.head(0), &log.head(3), &[]), Ok(()));
    assert_eq!(verify_consistency(&false_start, &log.head(3), &[]), Err(Unproven::Root { size: 0 }));
    assert_eq!(verify_consistency(&log.head(0), &false_start, &[]), Err(Unproven::Root { size: 0 }));
    assert!(verify_consistency(&log.head(0), &log.head(3), &[Hash::EMPTY]).is_err());
}

#[test]
fn a_changed_checkpoint_is_forged() {
    let text = Log::of(11).checkpoint(11).to_string();
    assert_eq!(verify(&text.replace("\n11\n", "\n12\n")), Err(Untrusted::Forged));
    let longer = text.replacen("\n\n", "\nan extension\n\n", 1);
    assert_eq!(verify(&longer), Err(Untrusted::Forged));
}

#[test]
fn a_signature_cut_short_is_forged() {
    let text = Log::of(1).checkpoint(1).to_string();
    let cut = format!("{}\n", &text[..text.len() - 1 - 4 * 3]);
    assert_eq!(verify(&cut), Err(Untrusted::Forged));
}

#[test]
fn signatures_of_strangers_are_ignored_whatever_their_kind() {
    let log = Log::of(11);
    let witness = Signer::new("witness.example.com".parse().unwrap(), &[9; 32]).sign(&log.head(11));
    let next_key = Signer::new(ORIGIN.parse().unwrap(), &[8; 32]).sign(&log.head(11));
    let lines = format!("{}{}— odd.example AAAAAAA=\n", last_line(&witness), last_line(&next_key));
    let (body, ours) = halves(&log.checkpoint(11));
    for text in [format!("{body}\n{ours}{lines}"), format!("{body}\n{lines}{ours}")] {
        assert_eq!(verify(&text).unwrap().head, log.head(11));
    }
    assert_eq!(verify(&format!("{body}\n{lines}")), Err(Untrusted::Unsigned));
}

#[test]
fn one_bad_signature_of_the_log_spoils_the_note() {
    let log = Log::of(11);
    let good = log.checkpoint(11).to_string();
    let bad = last_line(&log.checkpoint(10));
    assert_eq!(verify(&format!("{good}{bad}")), Err(Untrusted::Forged));
    assert!(verify(&format!("{good}{}", last_line(&log.checkpoint(11)))).is_ok(), "twice good is good");
}

#[test]
fn extension_lines_are_signed_and_passed_over() {
    // Signed by hand: our own signer writes none.
    let text = with_body_signed(&format!("{ORIGIN}\n0\n{}\nan extension\n", Hash::EMPTY));
    assert_eq!(verify(&text).unwrap().head, Log::of(0).head(0));
}

#[test]
fn a_true_signature_under_another_log_or_another_text_vouches_for_nothing() {
    let foreign = with_body_signed(&format!("other.example.org\n0\n{}\n", Hash::EMPTY));
    assert_eq!(verify(&foreign), Err(Untrusted::ForeignOrigin));
    let letter = with_body_signed("Dear customer,\n\nall is well.\n");
    assert_eq!(verify(&letter), Err(Untrusted::Malformed(Malformed::Origin)));
}

#[test]
fn a_proof_is_only_as_good_as_its_entry_its_index_and_its_log() {
    let log = Log::of(11);
    let proof = log.proof(4);
    let stranger = Signer::new(ORIGIN.parse().unwrap(), &[8; 32]);
    let unproven = Err(Untrusted::Unproven(Unproven::Root { size: 11 }));
    assert!(proof.verify(&entry(4), signer(ORIGIN).verifier()).is_ok());
    assert_eq!(proof.verify(&entry(5), signer(ORIGIN).verifier()), unproven);
    assert_eq!(proof.verify(&entry(4), stranger.verifier()), Err(Untrusted::Unsigned));
    let moved = LogProof { index: 5, ..proof.clone() };
    assert_eq!(moved.verify(&entry(4), signer(ORIGIN).verifier()), unproven);
    let aged = LogProof { checkpoint: log.checkpoint(10), ..proof };
    assert!(aged.verify(&entry(4), signer(ORIGIN).verifier()).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_byte_of_an_inclusion_proof_counts(size in 2_u64..70, index: Index, at: Index) {
        let log = Log::of(size);
        let index = index.index(size as usize) as u64;
        let proof = log.inclusion(index, size);
        let broken = flip_in(&proof, at);
        let verdict = verify_inclusion(&log.leaf(index), index, &broken, &log.head(size));
        prop_assert_eq!(verdict, Err(Unproven::Root { size }));
    }

    #[test]
    fn every_byte_of_a_consistency_proof_counts(old in 1_u64..40, more in 1_u64..40, at: Index) {
        let log = Log::of(old + more);
        let proof = log.consistency(old, old + more);
        let broken = flip_in(&proof, at);
        prop_assert!(verify_consistency(&log.head(old), &log.head(old + more), &broken).is_err());
    }

    #[test]
    fn every_byte_of_a_signed_proof_but_its_extra_data_counts(at: Index, bit in 0_u8..8) {
        let proof = LogProof { extra: Vec::new(), ..Log::of(11).proof(4) };
        let mut bytes = proof.to_string().into_bytes();
        let at = at.index(bytes.len());
        bytes[at] ^= 1 << bit;
        let believed = String::from_utf8(bytes).ok().and_then(|text| text.parse::<LogProof>().ok())
            .and_then(|proof| proof.verify(&entry(4), signer(ORIGIN).verifier()).ok());
        prop_assert_eq!(believed, None);
    }
}

fn verify(text: &str) -> Result<Checkpoint, Untrusted> {
    let verifier: Verifier = signer(ORIGIN).verifier().to_string().parse().unwrap();
    verifier.verify(&text.parse::<SignedNote>()?)
}

fn halves(note: &SignedNote) -> (String, String) {
    let text = note.to_string();
    let (body, signatures) = text.rsplit_once("\n\n").unwrap();
    (format!("{body}\n"), signatures.to_owned())
}

fn last_line(note: &SignedNote) -> String {
    halves(note).1
}

/// What only a holder of the secret key can make.
fn with_body_signed(body: &str) -> String {
    use ed25519_dalek::Signer as _;
    let signature = ed25519_dalek::SigningKey::from_bytes(&[7; 32]).sign(body.as_bytes());
    let vkey = signer(ORIGIN).verifier().to_string();
    let id = data_encoding::HEXLOWER.decode(vkey.split('+').nth(1).unwrap().as_bytes()).unwrap();
    let line = data_encoding::BASE64.encode(&[&id[..], &signature.to_bytes()].concat());
    format!("{body}\n— {ORIGIN} {line}\n")
}

fn flipped(Hash(mut bytes): Hash, at: usize) -> Hash {
    bytes[at] ^= 1;
    Hash(bytes)
}

fn flip_in(proof: &[Hash], at: Index) -> Vec<Hash> {
    let mut broken = proof.to_vec();
    let at = at.index(proof.len() * 32);
    broken[at / 32] = flipped(broken[at / 32], at % 32);
    broken
}
