//! Agreement with Go's reference implementation on every root, proof and signature of its vectors.

use crate::log::Log;
use custodia_ledger::{
    Hash, SignedNote, Signer, TreeHead, Verifier, leaf_hash, verify_consistency, verify_inclusion,
};
use serde::Deserialize;

#[derive(Deserialize)]
struct Vectors {
    origin: String,
    ed25519_seed_b64: String,
    vkey: String,
    leaves_hex: Vec<String>,
    leaf_hashes: Vec<String>,
    roots_by_size: Vec<String>,
    inclusion: Vec<Inclusion>,
    consistency: Vec<Consistency>,
    checkpoints: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Inclusion {
    size: u64,
    index: u64,
    proof: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Consistency {
    size1: u64,
    size2: u64,
    proof: Vec<String>,
}

impl Vectors {
    fn read() -> Self {
        let vectors: Self = serde_json::from_str(include_str!("../data/tlog-vectors.json")).unwrap();
        assert_eq!(vectors.leaves_hex.len(), 300);
        assert_eq!(
            (vectors.inclusion.len(), vectors.consistency.len(), vectors.checkpoints.len()),
            (78, 20, 6)
        );
        vectors
    }

    fn log(&self) -> Log {
        let mut log = Log::of(0);
        self.leaf_hashes.iter().for_each(|leaf| log.append(&hash(leaf)));
        log
    }

    fn head(&self, size: u64) -> TreeHead {
        TreeHead { size, root: hash(&self.roots_by_size[size as usize]) }
    }

    fn signer(&self) -> Signer {
        let seed: Hash = hash(&self.ed25519_seed_b64);
        Signer::new(self.origin.parse().unwrap(), &seed.0)
    }
}

#[test]
fn leaves_hash_alike() {
    let vectors = Vectors::read();
    for (leaf, expected) in vectors.leaves_hex.iter().zip(&vectors.leaf_hashes) {
        let leaf = data_encoding::HEXLOWER.decode(leaf.as_bytes()).unwrap();
        assert_eq!(leaf_hash(&leaf).to_string(), *expected);
    }
}

#[test]
fn every_size_has_the_same_root() {
    let vectors = Vectors::read();
    let log = vectors.log();
    assert_eq!(vectors.head(0).root, Hash::EMPTY);
    for size in 0..=300 {
        assert_eq!(log.head(size), vectors.head(size));
    }
}

#[test]
fn inclusion_proofs_are_the_same_and_hold() {
    let vectors = Vectors::read();
    let log = vectors.log();
    for Inclusion { size, index, proof } in &vectors.inclusion {
        let proof = hashes(proof);
        assert_eq!(log.inclusion(*index, *size), proof, "leaf {index} of {size}");
        assert_eq!(verify_inclusion(&log.leaf(*index), *index, &proof, &vectors.head(*size)), Ok(()));
    }
}

#[test]
fn consistency_proofs_are_the_same_and_hold() {
    let vectors = Vectors::read();
    let log = vectors.log();
    for Consistency { size1, size2, proof } in &vectors.consistency {
        let proof = hashes(proof);
        assert_eq!(log.consistency(*size1, *size2), proof, "from {size1} to {size2}");
        assert_eq!(verify_consistency(&vectors.head(*size1), &vectors.head(*size2), &proof), Ok(()));
    }
}

#[test]
fn checkpoints_verify_and_sign_alike() {
    let vectors = Vectors::read();
    let verifier: Verifier = vectors.vkey.parse().unwrap();
    for text in &vectors.checkpoints {
        let note: SignedNote = text.parse().unwrap();
        let checkpoint = verifier.verify(&note).unwrap();
        assert_eq!(checkpoint.head, vectors.head(checkpoint.head.size));
        assert_eq!(vectors.signer().sign(&checkpoint.head).to_string(), *text);
    }
}

#[test]
fn the_seed_grows_the_same_verifier_key() {
    let vectors = Vectors::read();
    assert_eq!(vectors.signer().verifier().to_string(), vectors.vkey);
}

fn hash(base64: &str) -> Hash {
    base64.parse().unwrap()
}

fn hashes(base64: &[String]) -> Vec<Hash> {
    base64.iter().map(|text| hash(text)).collect()
}
