//! What STYLE and ARCHITECTURE promise about the tree, kept by the machine.

mod floors;
mod law;
mod places;
mod sizes;
mod words;

/// Fails with one line for each place where a rule is broken.
#[track_caller]
fn none(rule: &str, broken: impl IntoIterator<Item = String>) {
    let broken: Vec<_> = broken.into_iter().collect();
    assert!(broken.is_empty(), "{rule}\n{}", broken.join("\n"));
}
