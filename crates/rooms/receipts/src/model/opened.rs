//! An entry of the ledger, opened: the facts with the random number that hid them, so that anybody can compute the leaf again.
//!
//! The text is a header, the number in hexadecimal digits, and the facts, a line each. The entry of the tree is
//! `SHA-256(0x00 ‖ number ‖ facts)`, its leaf `SHA-256(0x00 ‖ entry)` as in RFC 6962.

use custodia_ledger::{Checkpoint, LogProof, Malformed, Untrusted, Verifier, leaf_hash};
use data_encoding::HEXLOWER;
use std::{fmt, str::FromStr};

const HEADER: &str = "custodia-entry-v1";
/// Facts are a page at most.
const LONGEST: usize = 16 << 10;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    nonce: Vec<u8>,
    facts: String,
}

/// Why an opened entry shows nothing.
#[derive(Debug)]
pub enum Unsound {
    /// Not an opened entry, or one that was cut.
    Unreadable,
    NoProof(Malformed),
    NoKey(Malformed),
    Proof(Untrusted),
}

impl fmt::Display for Unsound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable => f.write_str("this is no opened entry"),
            Self::NoProof(malformed) => write!(f, "this is no proof: {malformed}"),
            Self::NoKey(malformed) => write!(f, "this is no key: {malformed}"),
            Self::Proof(untrusted) => write!(f, "NOT PROVED: {untrusted}"),
        }
    }
}

impl std::error::Error for Unsound {}

/// An entry that stands where its proof says.
#[derive(Debug)]
pub struct Proved {
    pub entry: Opened,
    /// Counted from nought.
    pub place: u64,
    /// What the log signed.
    pub checkpoint: Checkpoint,
}

/// Checks three texts with nothing else at hand: an opened entry, its proof, and the key of the log.
pub fn check(entry: &str, proof: &str, key: &str) -> Result<Proved, Unsound> {
    let log: Verifier = key.trim().parse().map_err(Unsound::NoKey)?;
    let proof: LogProof = proof.parse().map_err(Unsound::NoProof)?;
    let entry: Opened = entry.parse()?;
    let checkpoint = entry.verify(&proof, &log)?;
    Ok(Proved { entry, place: proof.index, checkpoint })
}

impl Opened {
    /// `nonce` in hexadecimal digits, as it lies in the ledger.
    pub fn new(nonce: &str, facts: String) -> Result<Self, Unsound> {
        let nonce = HEXLOWER.decode(nonce.as_bytes()).map_err(|_| Unsound::Unreadable)?;
        Ok(Self { nonce, facts })
    }

    /// What the tree holds of it.
    pub fn commitment(&self) -> [u8; 32] {
        leaf_hash(&[self.nonce.as_slice(), self.facts.as_bytes()].concat()).0
    }

    /// What the entry says, a line each.
    pub fn facts(&self) -> &str {
        &self.facts
    }

    /// Checks the entry against a proof by this log; gives the signed checkpoint that vouches for it.
    pub fn verify(&self, proof: &LogProof, log: &Verifier) -> Result<Checkpoint, Unsound> {
        proof.verify(&self.commitment(), log).map_err(Unsound::Proof)
    }
}

impl fmt::Display for Opened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{HEADER}\n{}\n{}", HEXLOWER.encode(&self.nonce), self.facts)
    }
}

impl FromStr for Opened {
    type Err = Unsound;

    fn from_str(text: &str) -> Result<Self, Unsound> {
        let mut parts = text.splitn(3, '\n');
        let (header, nonce, facts) = (parts.next(), parts.next(), parts.next());
        match (header, nonce, facts) {
            (Some(HEADER), Some(nonce), Some(facts)) if text.len() <= LONGEST => {
                Self::new(nonce, facts.to_owned())
            }
            _ => Err(Unsound::Unreadable),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use custodia_ledger::{Frontier, NodeId, Path, Signer};
    use proptest::prelude::*;
    use std::collections::HashMap;

    fn proved(entries: &[Opened], at: usize) -> (LogProof, Verifier) {
        let signer = Signer::new("shop.example.org/ledger".parse().unwrap(), &[7; 32]);
        let (mut frontier, mut nodes) = (Frontier::default(), HashMap::new());
        for entry in entries {
            let leaf = leaf_hash(&entry.commitment());
            nodes.insert(NodeId { level: 0, index: frontier.size() }, leaf);
            nodes.extend(frontier.append(&leaf).into_iter().map(|node| (node.id, node.hash)));
        }
        let path = Path::inclusion(at as u64, frontier.size()).unwrap();
        let hashes = path.proof(|id| nodes.get(&id).copied()).unwrap();
        let checkpoint = signer.sign(&frontier.head());
        (LogProof { index: at as u64, hashes, extra: Vec::new(), checkpoint }, signer.verifier().clone())
    }

    fn entry(number: u8) -> Opened {
        Opened::new(&HEXLOWER.encode(&[number; 32]), format!("custodia-permission-v1\nperm_{number}\n"))
            .unwrap()
    }

    #[test]
    fn an_entry_proves_itself_and_no_other() {
        let entries: Vec<Opened> = (0..9).map(entry).collect();
        let (proof, log) = proved(&entries, 4);
        assert_eq!(entries[4].verify(&proof, &log).unwrap().head.size, 9);
        assert!(entries[5].verify(&proof, &log).is_err(), "another entry does not fit the proof");
        let changed: Opened = entries[4].to_string().replace("perm_4", "perm_5").parse().unwrap();
        assert!(changed.verify(&proof, &log).is_err(), "changed facts do not fit it");
        let other = Signer::new("shop.example.org/ledger".parse().unwrap(), &[8; 32]).verifier().clone();
        assert!(entries[4].verify(&proof, &other).is_err(), "another key did not sign it");
        let (entry, proof) = (entries[4].to_string(), proof.to_string());
        let proved = check(&entry, &proof, &format!("{log}\n")).unwrap();
        assert_eq!((proved.place, proved.entry.facts()), (4, entries[4].facts()));
        let told = |entry: &str, proof: &str, key: &str| check(entry, proof, key).unwrap_err().to_string();
        assert!(told(&entry, &proof, &other.to_string()).starts_with("NOT PROVED"));
        assert!(told(&proof, &proof, &log.to_string()).starts_with("this is no opened entry"));
        assert!(told(&entry, &entry, &log.to_string()).starts_with("this is no proof"));
        assert!(told(&entry, &proof, "key").starts_with("this is no key"));
    }

    proptest! {
        #[test]
        fn an_opened_entry_reads_back(nonce in proptest::collection::vec(any::<u8>(), 0..64), facts in "\\PC{0,200}(\n\\PC{0,40}){0,20}") {
            let opened = Opened { nonce, facts };
            prop_assert_eq!(opened.to_string().parse::<Opened>().unwrap(), opened);
        }

        #[test]
        fn any_text_is_read_or_refused(text in "(custodia-entry-v1\n)?\\PC{0,80}(\n\\PC{0,80}){0,4}") {
            drop(text.parse::<Opened>());
        }
    }
}
