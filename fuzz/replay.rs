//! Runs the body of a fuzz target on the stable compiler: its whole corpus, and some hundred mutations of it.

use proptest::{collection::vec, prelude::*, sample::Index, test_runner::TestRunner};
use std::{fs, path::Path};

/// Enough to notice a body that broke; the search for new faults is the fuzzer's.
const MUTATIONS: u32 = 300;

/// Fails when the body panics on a seed or on what came of one.
pub fn replay(target: &str, body: fn(&[u8])) {
    let seeds = seeds(target);
    assert!(!seeds.is_empty(), "fuzz/corpus/{target} has seeds");
    seeds.iter().for_each(|seed| body(seed));
    let mutation = (any::<Index>(), vec((any::<Index>(), any::<u8>()), 0..8), any::<Index>(), any::<Index>());
    let mut runner =
        TestRunner::new(ProptestConfig { failure_persistence: None, cases: MUTATIONS, ..Default::default() });
    let outcome = runner.run(&mutation, |(seed, bytes, end, other)| {
        let mut input = seed.get(&seeds).clone();
        for (at, byte) in bytes.iter().filter(|_| !input.is_empty()).collect::<Vec<_>>() {
            let at = at.index(input.len());
            input[at] = *byte;
        }
        input.truncate(end.index(2 * input.len() + 1));
        input.extend_from_slice(other.get(&seeds).split_at(other.index(other.get(&seeds).len() + 1)).1);
        body(&input);
        Ok(())
    });
    outcome.unwrap();
}

fn seeds(target: &str) -> Vec<Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .find(|folder| folder.join("fuzz").is_dir())
        .unwrap();
    let mut paths: Vec<_> = fs::read_dir(root.join("fuzz/corpus").join(target))
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).unwrap()).collect()
}
