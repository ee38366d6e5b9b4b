//! Reads a copy as a careful receiver would: unpacks the bag and checks every sum in its manifest.

use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    io::{Cursor, Read},
};

pub struct Bag(BTreeMap<String, Vec<u8>>);

impl Bag {
    pub fn open(zip: &[u8]) -> Self {
        let mut archive = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
        let mut files = BTreeMap::new();
        for at in 0..archive.len() {
            let mut file = archive.by_index(at).unwrap();
            let (_, name) =
                file.name().unwrap().split_once('/').map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            files.insert(name, bytes);
        }
        Self(files)
    }

    pub fn names(&self) -> Vec<&str> {
        self.0.keys().map(String::as_str).collect()
    }

    pub fn text(&self, name: &str) -> String {
        String::from_utf8(self.0[name].clone()).unwrap()
    }

    /// Every payload file stands in the manifest, with the sum that it has.
    pub fn check(&self) {
        assert!(self.text("bagit.txt").starts_with("BagIt-Version: 1.0\n"));
        let manifest = self.text("manifest-sha256.txt");
        let listed: Vec<(&str, &str)> = manifest.lines().map(|line| line.split_once("  ").unwrap()).collect();
        let payload = self.names().into_iter().filter(|name| name.starts_with("data/")).count();
        assert_eq!(listed.len(), payload);
        for (sum, name) in listed {
            let real: String =
                Sha256::digest(&self.0[name]).iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(sum, real, "{name}");
        }
    }
}
