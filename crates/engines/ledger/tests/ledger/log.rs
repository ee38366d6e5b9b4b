//! A log in memory, which stores nodes the way a database would.

use custodia_ledger::{
    Frontier, Hash, LogProof, MissingNode, NodeId, OutOfTree, Path, SignedNote, Signer, TreeHead, leaf_hash,
};
use std::collections::BTreeMap;

#[derive(Default)]
pub struct Log {
    pub frontier: Frontier,
    pub nodes: BTreeMap<NodeId, Hash>,
    heads: Vec<TreeHead>,
}

impl Log {
    pub fn of(size: u64) -> Self {
        let mut log = Self { heads: vec![Frontier::default().head()], ..Self::default() };
        for index in 0..size {
            log.append(&leaf_hash(&entry(index)));
        }
        log
    }

    pub fn append(&mut self, leaf: &Hash) {
        self.nodes.insert(NodeId { level: 0, index: self.frontier.size() }, *leaf);
        for node in self.frontier.append(leaf) {
            assert_eq!(self.nodes.insert(node.id, node.hash), None, "a node is completed once");
        }
        self.heads.push(self.frontier.head());
    }

    pub fn head(&self, size: u64) -> TreeHead {
        self.heads[size as usize]
    }

    pub fn leaf(&self, index: u64) -> Hash {
        self.nodes[&NodeId { level: 0, index }]
    }

    pub fn inclusion(&self, index: u64, size: u64) -> Vec<Hash> {
        self.prove(Path::inclusion(index, size)).unwrap()
    }

    pub fn consistency(&self, old: u64, new: u64) -> Vec<Hash> {
        self.prove(Path::consistency(old, new)).unwrap()
    }

    /// A proof to take away, of the whole log.
    pub fn proof(&self, index: u64) -> LogProof {
        let size = self.frontier.size();
        LogProof {
            index,
            hashes: self.inclusion(index, size),
            extra: b"consent".to_vec(),
            checkpoint: self.checkpoint(size),
        }
    }

    pub fn checkpoint(&self, size: u64) -> SignedNote {
        signer("ledger.example.org").sign(&self.head(size))
    }

    /// Looks up only what the path announced, as one query would.
    fn prove(&self, path: Result<Path, OutOfTree>) -> Result<Vec<Hash>, MissingNode> {
        let path = path.unwrap();
        let fetched: BTreeMap<_, _> = path.nodes().into_iter().map(|id| (id, self.nodes[&id])).collect();
        path.proof(|id| fetched.get(&id).copied())
    }
}

pub fn signer(origin: &str) -> Signer {
    Signer::new(origin.parse().unwrap(), &[7; 32])
}

pub fn entry(index: u64) -> Vec<u8> {
    format!("entry {index}").into_bytes()
}
