//! How well it finds: precision, recall and F1 of each class, on sentences made from the verdicts of outside oracles.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use custodia_sift::{
    Class, Options, find,
    identifiers::{Kind, check},
};
use serde::Deserialize;
use std::{collections::BTreeMap, ops::Range};

const LEAST_F1: f64 = 0.97;
const ALIKE_HITS: usize = 1;

/// A line of the oracle: the number as somebody wrote it, and whether it is one.
#[derive(Deserialize)]
struct Verdict {
    kind: String,
    input: String,
    valid: bool,
}

#[derive(Deserialize)]
struct PhoneVerdict {
    raw: String,
    region: String,
    valid: Option<bool>,
}

/// A sentence with a number, and what is to be found where.
struct Case {
    text: String,
    place: Range<usize>,
    class: Class,
    personal: bool,
    country: String,
}

#[derive(Default)]
struct Score {
    right: usize,
    wrong: usize,
    missed: usize,
}

impl Score {
    fn precision(&self) -> f64 {
        ratio(self.right, self.right + self.wrong)
    }

    fn recall(&self) -> f64 {
        ratio(self.right, self.right + self.missed)
    }

    fn f1(&self) -> f64 {
        ratio(2 * self.right, 2 * self.right + self.wrong + self.missed)
    }
}

#[test]
#[expect(clippy::disallowed_macros, reason = "the figures are what one runs this test for")]
fn every_class_is_found_and_little_else() {
    let mut scores: BTreeMap<&str, Score> = BTreeMap::new();
    let mut faults = Vec::new();
    for case in numbers().into_iter().chain(phones()).chain(emails()) {
        judge(&case, &mut scores, &mut faults);
    }
    println!("{:<12}{:>7}{:>11}{:>9}{:>8}", "class", "places", "precision", "recall", "F1");
    for (key, score) in &scores {
        let places = score.right + score.missed;
        println!("{key:<12}{places:>7}{:>11.4}{:>9.4}{:>8.4}", score.precision(), score.recall(), score.f1());
    }
    let low: Vec<_> = scores.iter().filter(|(_, score)| score.f1() < LEAST_F1).map(|(key, _)| key).collect();
    assert!(low.is_empty(), "{low:?} are below {LEAST_F1}:\n{}", faults.join("\n"));
}

#[test]
fn what_looks_alike_is_left_alone() {
    let lines = include_str!("data/alike.txt").lines();
    let found = lines.flat_map(|line| {
        let found = find(line, &Options::default());
        found.into_iter().map(move |found| format!("{} in {line}", found.class.key()))
    });
    let found: Vec<_> = found.collect();
    assert!(found.len() <= ALIKE_HITS, "{}", found.join("\n"));
}

/// One answer that overlaps the place with the right class is right; every other answer is wrong.
fn judge(case: &Case, scores: &mut BTreeMap<&'static str, Score>, faults: &mut Vec<String>) {
    let countries = [case.country.as_str()];
    let countries = if case.country.is_empty() { Options::default().countries } else { &countries };
    let mut met = false;
    for found in find(&case.text, &Options { countries, ..Options::default() }) {
        let here = found.span.start < case.place.end && case.place.start < found.span.end;
        if here && found.class == case.class && case.personal && !met {
            met = true;
            scores.entry(found.class.key()).or_default().right += 1;
        } else {
            scores.entry(found.class.key()).or_default().wrong += 1;
            faults.push(format!("not {}: {}", found.class.key(), case.text));
        }
    }
    if case.personal && !met {
        scores.entry(case.class.key()).or_default().missed += 1;
        faults.push(format!("missed {}: {}", case.class.key(), case.text));
    }
}

/// Every sentence of the kind with every number of it. A number that the oracle refuses for its separators alone is left
/// out: a person who writes a card in groups means the card.
fn numbers() -> Vec<Case> {
    let verdicts = include_str!("data/stdnum.jsonl").lines().skip(1);
    let verdicts = verdicts.map(|line| serde_json::from_str::<Verdict>(line).unwrap());
    let verdicts = verdicts
        .filter(|v| !v.input.is_empty() && (v.valid || check(kind_of(&v.kind), &compact(&v.input)).is_err()));
    let cases = verdicts.flat_map(|verdict| {
        let class = Class::Number(kind_of(&verdict.kind));
        let sentences = sentences(&verdict.kind);
        sentences
            .map(move |sentence| case(sentence, verdict.input.trim(), class, verdict.valid, ""))
            .collect::<Vec<_>>()
    });
    cases.collect()
}

fn phones() -> Vec<Case> {
    let verdicts = include_str!("data/phones.jsonl").lines().skip(1);
    let verdicts = verdicts.map(|line| serde_json::from_str::<PhoneVerdict>(line).unwrap());
    let cases = verdicts.flat_map(|verdict| {
        let (raw, region) = (verdict.raw, verdict.region);
        let valid = verdict.valid == Some(true);
        sentences("phone")
            .map(move |sentence| case(sentence, &raw, Class::Phone, valid, &region))
            .collect::<Vec<_>>()
    });
    cases.collect()
}

fn emails() -> Vec<Case> {
    let valid = [
        "anna@example.org",
        "j.de.vries+shop@mail.example.com",
        "ANNA_1@example.org",
        "żaneta@example.org",
        "o'neil@example.co.uk",
    ];
    let broken = ["anna@", "@example.org", "anna@example", "anna at example.org", "anna@.org"];
    let all =
        valid.iter().map(|address| (address, true)).chain(broken.iter().map(|address| (address, false)));
    all.flat_map(|(address, valid)| {
        sentences("email").map(move |s| case(s, address, Class::Email, valid, ""))
    })
    .collect()
}

fn sentences(kind: &str) -> impl Iterator<Item = &'static str> {
    let lines = include_str!("data/sentences.txt").lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(move |line| {
        line.split_once(": ").filter(|(of, _)| *of == kind).map(|(_, sentence)| sentence)
    })
}

fn case(sentence: &str, number: &str, class: Class, personal: bool, country: &str) -> Case {
    let (before, behind) = sentence.split_once("{}").unwrap();
    let text = format!("{before}{number}{behind}");
    Case {
        text,
        place: before.len()..before.len() + number.len(),
        class,
        personal,
        country: country.to_owned(),
    }
}

fn kind_of(key: &str) -> Kind {
    match key {
        "tr.tckimlik" => Kind::Tckn,
        "luhn" => Kind::Card,
        key => Kind::from_key(key).unwrap(),
    }
}

fn compact(input: &str) -> String {
    input.chars().filter(char::is_ascii_alphanumeric).collect()
}

#[expect(clippy::cast_precision_loss, reason = "some thousands")]
fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}
