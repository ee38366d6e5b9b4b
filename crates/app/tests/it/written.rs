//! Files that the code can write better than people: compared here, written anew with `UPDATE=1`.

use crate::tree;
use std::fs;

/// Fails unless the file says exactly this.
#[track_caller]
pub fn same(path: &str, text: &str) {
    let file = tree::root().join(path);
    if updating() {
        fs::write(file, text).unwrap();
        return;
    }
    let found = fs::read_to_string(file).unwrap_or_default();
    let first = found.lines().zip(text.lines()).position(|(old, new)| old != new);
    let line = first.unwrap_or_else(|| found.lines().count().min(text.lines().count())) + 1;
    assert!(
        found == text,
        "{path} differs from the code from line {line} on; `UPDATE=1 cargo test -p custodia` writes it anew"
    );
}

#[expect(clippy::disallowed_methods, reason = "the one switch that lets tests write files")]
fn updating() -> bool {
    std::env::var("UPDATE").is_ok_and(|value| value == "1")
}
