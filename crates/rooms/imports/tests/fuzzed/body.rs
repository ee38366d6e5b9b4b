//! What the fuzz target `rows` does with its input: the first line says what the columns are, the others are rows.
#![allow(clippy::unwrap_used, reason = "a target fails by panicking")]

use custodia_sheets::Row;
use customers::Rules;
use imports::{
    PlanDraft,
    reading::{Note, Reading, Taken},
};

pub fn rows(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let mut lines = text.lines();
    let columns: Vec<String> = lines.next().unwrap_or_default().split(',').map(str::to_owned).collect();
    for (kind, key, doubt) in [
        ("people", "none", "leave-out"),
        ("people", "email", "hold-back"),
        ("permissions", "email", "leave-out"),
        ("permissions", "reference", "leave-out"),
    ] {
        let width = columns.len();
        let Ok(plan) = draft(&columns, kind, key, doubt).check(width) else { continue };
        assert_eq!(plan.draft().check(width).unwrap(), plan, "a plan is kept as it was made");
        let rules =
            Rules { definitions: Vec::new(), home: "NL".into(), today: jiff::civil::date(2026, 11, 21) };
        let reading = Reading::new(plan, rules, &[]);
        for (number, cells) in (2..).zip(lines.clone()) {
            let cells = cells.split(',').map(str::to_owned).collect();
            let line = reading.line(Ok(Row { number, cells }));
            assert_eq!(line.number, number);
            in_the_file(&line.taken, width);
        }
    }
}

fn draft(columns: &[String], kind: &str, key: &str, doubt: &str) -> PlanDraft {
    PlanDraft {
        kind: kind.into(),
        columns: columns.to_vec(),
        source: "Shop".into(),
        purpose: "orders".into(),
        key: key.into(),
        known: "update".into(),
        doubt: doubt.into(),
        dates: "day-first".into(),
        permission_origin: "Checkout".into(),
        permission_date: "2026-03-01".into(),
        permission_channel: "email".into(),
    }
}

/// Whatever is said about a column is said about one that the file has.
fn in_the_file(taken: &Result<Taken, Note>, width: usize) {
    let (notes, offers) = match taken {
        Ok(Taken::Person(person)) => (person.notes.clone(), &person.offers[..]),
        Ok(Taken::Said(said)) => (said.notes.clone(), &said.offers[..]),
        Err(note) => (vec![*note], &[][..]),
    };
    assert!(notes.iter().all(|note| note.place <= width), "{notes:?}");
    assert!(offers.iter().all(|offer| (1..=width).contains(&offer.place)), "{offers:?}");
}
