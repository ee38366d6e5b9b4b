//! Rows and what they come to, without a database.

use super::*;
use crate::model::PlanDraft;
use consent::State;
use custodia_sheets::Row;

fn reading(columns: &[&str], doubt: &str) -> Reading {
    let draft = PlanDraft {
        columns: columns.iter().map(|&key| key.to_owned()).collect(),
        source: "Shop".into(),
        purpose: "orders".into(),
        key: "none".into(),
        known: "update".into(),
        doubt: doubt.into(),
        dates: "day-first".into(),
        permission_origin: "Checkout".into(),
        permission_date: "2026-03-01".into(),
        ..PlanDraft::default()
    };
    let rules = Rules { definitions: Vec::new(), home: "NL".into(), today: jiff::civil::date(2026, 11, 21) };
    Reading::new(draft.check(columns.len()).unwrap(), rules, &[])
}

fn read(columns: &[&str], cells: &[&str]) -> Box<Person> {
    line(columns, cells, "leave-out").unwrap()
}

fn line(columns: &[&str], cells: &[&str], doubt: &str) -> Result<Box<Person>, Note> {
    let cells = cells.iter().map(|&cell| cell.to_owned()).collect();
    reading(columns, doubt).line(Ok(Row { number: 2, cells })).taken.map(|taken| match taken {
        Taken::Person(person) => person,
        Taken::Said(said) => panic!("{said:?}"),
    })
}

#[test]
fn a_house_number_stands_where_the_file_has_it() {
    let street = |columns: &[&str], cells: &[&str]| read(columns, cells).draft.addresses[0].street.clone();
    assert_eq!(street(&["house", "street"], &["44", "forbes street"]), "44 forbes street");
    assert_eq!(street(&["street", "house", "street2"], &["Dorpsstraat", "5", "bis"]), "Dorpsstraat 5, bis");
    assert!(read(&["given", "street"], &["Ann", ""]).draft.addresses.is_empty());
}

#[test]
fn a_name_in_one_cell_is_taken_apart() {
    let name = |cell: &str| {
        let draft = read(&["name"], &[cell]).draft;
        (draft.given, draft.family)
    };
    assert_eq!(name("Jan van der Berg"), ("Jan".into(), "van der Berg".into()));
    assert_eq!(name("Berg, Jan"), ("Jan".into(), "Berg".into()));
    assert_eq!(name("Cher"), (String::new(), "Cher".into()));
}

#[test]
fn cells_are_read_as_their_writers_meant_them() {
    let person = read(
        &["phone", "given", "country", "language"],
        &["'+31 20 624 1111", " Ann\nMary ", "Türkiye", "nl-BE"],
    );
    assert_eq!(person.draft.phones, ["+31 20 624 1111"]);
    assert_eq!((person.draft.given.as_str(), person.draft.country.as_str()), ("Ann Mary", "TR"));
    assert_eq!(person.draft.language, "nl");
    assert!(person.notes.is_empty(), "{:?}", person.notes);
}

#[test]
fn an_empty_cell_keeps_the_place_of_the_next() {
    let person = read(&["email", "email", "given"], &["", "wrong", "Ann"]);
    assert_eq!(person.notes, [Note { reason: Reason::BadValue, place: 2 }]);
    assert_eq!(person.checked.emails(), &[] as &[String]);
    let held = line(&["email", "email", "given"], &["", "wrong", "Ann"], "hold-back").unwrap_err();
    assert_eq!(held, Note { reason: Reason::BadRow, place: 2 });
}

#[test]
fn a_row_that_says_nothing_is_held_back() {
    assert_eq!(line(&["given", ""], &["", "noise"], "leave-out").unwrap_err(), Note::row(Reason::Empty));
    assert!(line(&["reference"], &["7"], "leave-out").is_ok(), "a number alone is somebody");
}

#[test]
fn permissions_are_offered_with_their_proof() {
    let person = read(&["given", "permission:news:email", "permission:offers:sms"], &["Ann", "Ja", "nein"]);
    let told: Vec<_> =
        person.offers.iter().map(|offer| (offer.purpose.as_str(), offer.state, offer.place)).collect();
    assert_eq!(told, [("news", State::Given, 2), ("offers", State::Refused, 3)]);
    assert!(person.offers.iter().all(|offer| offer.origin == "Checkout" && offer.at.is_some()));
}
