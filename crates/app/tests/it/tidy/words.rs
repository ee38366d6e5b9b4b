//! Words that say nothing and marks of unfinished work: neither stands in the tree.

use super::none;
use crate::tree::{self, Source};
use std::path::Path;

/// Names for what nobody found a name for.
const EMPTY_NAMES: &[&str] =
    &["util", "utils", "helper", "helpers", "common", "manager", "service", "services", "misc"];

#[test]
fn every_file_says_what_it_is_for() {
    let silent = tree::sources().iter().filter(|source| !source.text.starts_with("//! "));
    none("begin with a sentence behind //!", silent.map(|source| source.path.clone()));
}

#[test]
fn no_file_or_module_has_an_empty_name() {
    let files = tree::sources().iter().filter(|source| {
        let mut parts = Path::new(&source.path).iter().filter_map(|part| part.to_str());
        parts.any(|part| EMPTY_NAMES.contains(&part.trim_end_matches(".rs")))
    });
    let modules = EMPTY_NAMES.iter().flat_map(|name| places(&["mod", name]));
    none("say what is in it", files.map(|source| source.path.clone()).chain(modules));
}

#[test]
fn nothing_is_left_for_later() {
    let unfinished: [&[&str]; 3] = [&["todo", "!"], &["unimplemented", "!"], &["dbg", "!"]];
    none("finish it, or leave it out", unfinished.into_iter().flat_map(places).chain(notes()));
}

#[test]
fn every_exception_from_a_lint_has_its_reason() {
    let broken = tree::sources().iter().flat_map(|source| {
        let allows = ["allow", "expect"].into_iter().flat_map(|kind| source.attributes(kind));
        let bare = allows.filter(|(_, words)| !words.iter().any(|word| word == "reason"));
        bare.map(|(line, _)| format!("{}:{line}", source.path))
    });
    none("#[allow(…, reason = \"…\")]", broken);
}

#[test]
fn the_scan_sees_what_it_looks_for() {
    let all = tree::sources();
    assert!(all.len() > 150, "{} files", all.len());
    assert!(all.iter().flat_map(|source| &source.functions).count() > 1000);
    let this = all.iter().find(|source| source.path.ends_with("tests/it/tidy/words.rs")).unwrap();
    assert_eq!(this.lines_with(&["fn", "the_scan_sees_what_it_looks_for"]).len(), 1);
    assert!(this.lines_with(&["todo", "!"]).is_empty(), "what is quoted is not code");
    assert!(this.is_test() && this.product().next().is_none());
}

/// Comments that promise something for another day, and stories that are left out without a word about the server that they need.
fn notes() -> impl Iterator<Item = String> {
    let promises =
        |line: &str| ["TODO", "FIXME", "XXX"].iter().any(|word| line.contains(&format!("// {word}")));
    let is_silent =
        |line: &str| line.trim_start().starts_with("#[ignore") && !line.contains("#[ignore = \"needs ");
    tree::sources().iter().flat_map(move |source| {
        let noted = move |line: &str| promises(line) || is_silent(line);
        let lines = source.text.lines().enumerate().filter(move |(_, line)| noted(line));
        lines.map(|(at, _)| format!("{}:{}", source.path, at + 1))
    })
}

fn places(words: &[&str]) -> Vec<String> {
    let found = |source: &Source| {
        source.lines_with(words).into_iter().map(|line| format!("{}:{line}", source.path)).collect::<Vec<_>>()
    };
    tree::sources().iter().flat_map(found).collect()
}
