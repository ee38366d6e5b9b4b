//! Things that have one place: SQL, proofs that a letter may leave, words about rights.

use super::none;
use crate::tree::{self, Kind, Source};
use std::collections::BTreeSet;

/// Who can prove that a letter may leave, and what the proof stands for.
const PROOFS: &[(&str, &str)] = &[
    ("consent Permit", "the purpose and the channel were decided for this person"),
    ("consent Confirming", "the mail that asks whether an address is one's own"),
    ("staff Notice", "letters to people who work here"),
    ("cases Answering", "an answer to whoever wrote in about a case, and nothing else"),
    ("rights Notifying", "a recipient of somebody's data is told that they are erased, and nothing else"),
];

/// Files that hold the statements of the few tables that they alone know; the list may only shrink.
const KEEPERS: &[(&str, &str)] = &[
    ("crates/rooms/consent/src/jobs.rs", "forgets links and wordings that nobody needs any more"),
    ("crates/rooms/consent/src/ledger/", "leaves, nodes and heads of the tree"),
    ("crates/rooms/consent/src/links.rs", "links to the preferences"),
    ("crates/rooms/consent/src/suppressions.rs", "addresses that must not come back"),
    ("crates/rooms/staff/src/gate.rs", "who comes in, asked at every request"),
    ("crates/rooms/staff/src/matrix.rs", "the matrix and its version"),
];

#[test]
fn sql_stands_where_rows_are_written_and_read() {
    let broken = tree::sources().iter().filter(|source| !may_hold_sql(source)).flat_map(|source| {
        let statements = source.product().filter(|token| token.kind == Kind::Quoted && is_sql(&token.text));
        statements.map(|token| format!("{}:{} {}", source.path, token.line, token.text)).collect::<Vec<_>>()
    });
    none("SQL stands in store.rs and read.rs of a room, in ground and in kernel", broken);
}

#[test]
fn every_keeper_still_holds_statements() {
    let holds = |place: &str| {
        let mut own = tree::sources().iter().filter(|source| source.path.starts_with(place));
        own.any(|source| source.product().any(|token| token.kind == Kind::Quoted && is_sql(&token.text)))
    };
    none(
        "take it out of the list",
        KEEPERS.iter().filter(|(place, _)| !holds(place)).map(|(place, _)| (*place).to_owned()),
    );
}

#[test]
fn nothing_leaves_without_a_known_proof() {
    let known: BTreeSet<_> = PROOFS.iter().map(|(who, _)| (*who).to_owned()).collect();
    let found: BTreeSet<_> = tree::sources().iter().flat_map(proofs).collect();
    assert_eq!(found, known, "what may leave the house is decided in these places alone");
}

#[test]
fn only_the_ground_starts_work_beside_work() {
    let beside =
        |source: &&Source| !source.is_test() && !source.lines_with(&["tokio", ":", ":", "spawn"]).is_empty();
    let found: Vec<_> = tree::sources().iter().filter(beside).map(|source| source.path.as_str()).collect();
    // A benchmark stands in for those who ask: each of their questions is a task of its own.
    let known = [
        "crates/app/src/bench/",
        "crates/app/src/serve.rs",
        "crates/ground/",
        "crates/kernel/src/worker.rs",
        "crates/mail/",
    ];
    let strays = found.into_iter().filter(|path| !known.iter().any(|place| path.starts_with(place)));
    none("what happens later is a job", strays.map(str::to_owned));
}

#[test]
fn the_scan_knows_sql_from_prose() {
    for text in [
        "select a from b",
        "insert into a (b) values (?1)",
        "update a set b = ?1",
        "delete from a",
        "select ",
    ] {
        assert!(is_sql(text), "{text}");
    }
    for text in ["select", "update", "Delete from the list", "insert", "updated_at", "delete"] {
        assert!(!is_sql(text), "{text}");
    }
}

fn may_hold_sql(source: &Source) -> bool {
    let inside = ["store.rs", "read.rs"].iter().any(|file| source.path.ends_with(&format!("/src/{file}")));
    let below = ["/src/store/", "/src/read/", "crates/ground/", "crates/kernel/"];
    let keeper = KEEPERS.iter().any(|(place, _)| source.path.starts_with(place));
    inside || keeper || below.iter().any(|folder| source.path.contains(folder))
}

fn is_sql(text: &str) -> bool {
    let text = text.trim_start();
    let starts =
        ["select ", "insert into ", "delete from ", "with recursive ", "create table ", "alter table "];
    starts.iter().any(|start| text.starts_with(start))
        || (text.starts_with("update ") && text.contains(" set "))
}

/// `impl post::MayLeave for Permit` in `crates/rooms/consent` is the proof `consent Permit`.
fn proofs(source: &Source) -> Vec<String> {
    let tokens: Vec<_> = source.product().collect();
    let proofs = tokens.windows(3).filter(|window| window[0].text == "MayLeave" && window[1].text == "for");
    let owner = source.room().unwrap_or("no room");
    proofs.map(|window| format!("{owner} {}", window[2].text)).collect()
}
