//! Keys made of names, each once.

use crate::model::KEY;
use std::collections::BTreeSet;

#[derive(Default)]
pub(super) struct Keys(BTreeSet<String>);

impl Keys {
    pub(super) fn taken(&mut self, key: &str) {
        self.0.insert(key.to_owned());
    }

    /// `Waiting for parts` becomes `waiting-for-parts`, the next of that name `waiting-for-parts-2`.
    pub(super) fn make(&mut self, name: &str) -> String {
        let base = slug(name);
        let numbered = (2..).map(|nth: usize| format!("{base}-{nth}"));
        let free = std::iter::once(base.clone()).chain(numbered).find(|key| !self.0.contains(key));
        let key = free.unwrap_or(base);
        self.0.insert(key.clone());
        key
    }
}

/// Leaves room for a number behind it.
pub(super) fn slug(name: &str) -> String {
    let mut slug = String::new();
    for letter in name.chars().map(|letter| letter.to_ascii_lowercase()) {
        if letter.is_ascii_alphanumeric() {
            slug.push(letter);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(KEY - 6);
    let slug = slug.trim_end_matches('-');
    match slug.chars().next() {
        None => "step".into(),
        Some(first) if first.is_ascii_digit() => format!("n{slug}"),
        Some(_) => slug.to_owned(),
    }
}
