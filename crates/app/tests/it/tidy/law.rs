//! Both ends of the law: a duty in the code has its entry in `law/`, an entry names the code that fulfils it.

use super::none;
use crate::{tree, written};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

/// What stands behind an entry: the files, written here and not by hand.
const IN_THE_CODE: &str = "In the code: ";
const MARK: &str = "law: ";

#[test]
fn every_duty_in_the_code_has_its_entry() {
    let entries = entries();
    let missing = references().into_iter().filter(|(reference, _)| !entries.contains(reference));
    none("give it a heading in law/", missing.map(|(reference, files)| format!("{reference} in {files:?}")));
}

#[test]
fn every_entry_is_fulfilled_somewhere() {
    let references = references();
    none(
        "no code says that it does this",
        entries().into_iter().filter(|entry| !references.contains_key(entry)),
    );
}

#[test]
fn every_entry_names_the_code() {
    let references = references();
    for (law, text) in laws() {
        written::same(&format!("law/{law}.md"), &with_places(&law, &text, &references));
    }
}

#[test]
fn a_reference_is_read_as_people_write_it() {
    assert_eq!(referred("// law: gdpr/15 gdpr/20, ccpa/1798.135"), ["gdpr/15", "gdpr/20", "ccpa/1798.135"]);
    assert_eq!(referred("answer = \"P30D\" # law: kvkk/13.2: within thirty days"), ["kvkk/13.2"]);
    assert!(referred("by law: nothing").is_empty());
}

/// Every reference in code, migrations and regimes, with the files it stands in.
fn references() -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let here = "crates/app/tests/it/tidy/";
    let files = ["rs", "sql"].into_iter().flat_map(tree::files).filter(|(path, _)| !path.starts_with(here));
    for (path, text) in files.chain(regimes()) {
        for reference in text.lines().flat_map(referred) {
            found.entry(reference).or_default().insert(path.clone());
        }
    }
    found
}

fn regimes() -> Vec<(String, String)> {
    let files = ["gdpr", "kvkk", "ccpa"].map(|name| format!("regimes/{name}.toml"));
    files.map(|path| (path.clone(), fs::read_to_string(tree::root().join(path)).unwrap())).to_vec()
}

fn referred(line: &str) -> Vec<String> {
    let Some((_, rest)) = line.split_once(MARK) else { return Vec::new() };
    let words = rest.split_whitespace().map(|word| word.trim_end_matches([',', ';', ':', '.', ')']));
    words.take_while(|word| is_reference(word)).map(str::to_owned).collect()
}

fn is_reference(word: &str) -> bool {
    let known = word.split_once('/').filter(|(law, _)| ["gdpr", "kvkk", "ccpa"].contains(law));
    known.is_some_and(|(_, article)| article.starts_with(|c: char| c.is_ascii_digit()))
}

fn laws() -> Vec<(String, String)> {
    let files = ["gdpr", "kvkk", "ccpa"].map(|law| (law, tree::root().join(format!("law/{law}.md"))));
    files.map(|(law, file)| (law.to_owned(), fs::read_to_string(file).unwrap())).to_vec()
}

/// `## 17.1 Right to erasure` in `law/gdpr.md` is the entry `gdpr/17.1`.
fn entries() -> BTreeSet<String> {
    let all = laws()
        .into_iter()
        .flat_map(|(law, text)| text.lines().filter_map(|line| entry(&law, line)).collect::<Vec<_>>());
    all.collect()
}

fn entry(law: &str, line: &str) -> Option<String> {
    let article = line.strip_prefix("## ")?.split_whitespace().next()?;
    Some(format!("{law}/{article}"))
}

/// The page with the places below each heading as they are now.
fn with_places(law: &str, text: &str, references: &BTreeMap<String, BTreeSet<String>>) -> String {
    let mut page = String::new();
    let mut open: Option<String> = None;
    for line in text.lines().filter(|line| !line.starts_with(IN_THE_CODE)).chain(["## end"]) {
        if line.starts_with("## ") {
            if let Some(places) = open.take().and_then(|entry| references.get(&entry)) {
                page.truncate(page.trim_end().len());
                let places = places.iter().map(|path| format!("`{path}`")).collect::<Vec<_>>().join(", ");
                page.push_str(&format!("\n\n{IN_THE_CODE}{places}.\n\n"));
            }
            open = entry(law, line);
        }
        page.push_str(line);
        page.push('\n');
    }
    page.trim_end().trim_end_matches("## end").trim_end().to_owned() + "\n"
}
