//! The verdicts on identifiers: the same as those of an outside oracle, and never a wrong digit let through.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use custodia_sift::identifiers::{Identifier, Invalid, Kind, check, for_country, mask};
use proptest::prelude::*;

#[derive(serde::Deserialize)]
struct Verdict {
    kind: String,
    input: String,
    valid: bool,
    compact: Option<String>,
}

/// The kinds whose check digit catches every single wrong digit. REGON folds 10 onto 0, and a btw-id may pass by one
/// of two sums, so they are not among them.
const SURE: [Kind; 8] =
    [Kind::Pesel, Kind::Nip, Kind::Bsn, Kind::Tckn, Kind::Vkn, Kind::IdNr, Kind::Iban, Kind::Card];

fn verdicts() -> Vec<Verdict> {
    let lines = include_str!("data/stdnum.jsonl").lines().skip(1);
    lines.map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn kind_of(verdict: &Verdict) -> Kind {
    match verdict.kind.as_str() {
        "tr.tckimlik" => Kind::Tckn,
        "luhn" => Kind::Card,
        key => Kind::from_key(key).unwrap(),
    }
}

fn valid_ones(kinds: &[Kind]) -> Vec<Identifier> {
    let all = verdicts().into_iter().filter(|v| v.valid && kinds.contains(&kind_of(v)));
    all.map(|v| check(kind_of(&v), &v.input).unwrap()).collect()
}

#[test]
fn every_verdict_is_that_of_the_oracle() {
    let verdicts = verdicts();
    assert_eq!(verdicts.len(), 1138);
    for verdict in verdicts {
        let ours = check(kind_of(&verdict), &verdict.input).ok().map(|id| id.compact().to_owned());
        let theirs = verdict.valid.then(|| verdict.compact.clone().unwrap());
        assert_eq!(ours, theirs, "{} {:?}", verdict.kind, verdict.input);
    }
}

#[test]
fn the_reason_says_what_to_look_at() {
    assert_eq!(check(Kind::Pesel, "4405140145").unwrap_err(), Invalid::Length);
    assert_eq!(check(Kind::Pesel, "4405140145x").unwrap_err(), Invalid::Format);
    assert_eq!(check(Kind::Pesel, "44051401459").unwrap_err(), Invalid::Checksum);
    assert_eq!(check(Kind::Pesel, "44053201452").unwrap_err(), Invalid::Component, "32 May");
    assert_eq!(check(Kind::Pesel, "23022900002").unwrap_err(), Invalid::Component, "29 February 1923");
    assert_eq!(check(Kind::Iban, "NL91ABNA0417164301").unwrap_err(), Invalid::Checksum);
    assert_eq!(check(Kind::Iban, "XX90").unwrap_err(), Invalid::Component, "no such country");
    assert_eq!(check(Kind::Bsn, "000000000").unwrap_err(), Invalid::Format);
    assert_eq!(check(Kind::Card, "00000000000").unwrap_err(), Invalid::Length);
}

#[test]
fn spellings_of_one_number_have_one_compact_form() {
    for spelling in ["5260250274", "526-025-02-74", "PL 526 025 02 74", "526\u{2013}025\u{a0}0274"] {
        assert_eq!(check(Kind::Nip, spelling).unwrap().compact(), "5260250274");
    }
    assert_eq!(check(Kind::Iban, "nl91 abna 0417 1643 00").unwrap().compact(), "NL91ABNA0417164300");
    assert_eq!(check(Kind::Btw, "NL.8010.36.869.B01").unwrap_err(), Invalid::Checksum);
}

#[test]
fn a_number_is_shown_by_its_end_only() {
    let pesel = check(Kind::Pesel, "44051401458").unwrap();
    assert_eq!(pesel.masked(), "•••••••1458");
    assert_eq!(format!("{pesel:?}"), "pl.pesel •••••••1458");
    assert_eq!(mask("123456"), "••••56");
    assert_eq!(mask("12"), "••");
}

#[test]
fn kinds_are_found_by_key_and_country() {
    for kind in Kind::ALL {
        assert_eq!(Kind::from_key(kind.key()), Some(kind));
        assert!(kind.country().is_none_or(|country| for_country(country).contains(&kind)));
    }
    assert_eq!(for_country("PL")[0], Kind::Pesel);
    assert!(for_country("FR").is_empty());
}

#[test]
fn an_iban_of_each_registered_length_passes_and_a_longer_one_does_not() {
    let registered = [
        "AD1200012030200359100100",
        "AL47212110090000000235698741",
        "BE68539007547034",
        "BR9700360305000010009795493P1",
        "CH9300762011623852957",
        "FR1420041010050500013M02606",
        "GB29NWBK60161331926819",
        "MT84MALT011000012345MTLCAST001S",
        "MU17BOMM0101101030300200000MUR",
        "NO9386011117947",
        "SC18SSCB11010000000000001497USD",
        "TR330006100519786457841326",
    ];
    for iban in registered {
        assert!(check(Kind::Iban, iban).is_ok(), "{iban}");
        assert!(check(Kind::Iban, &format!("{iban}0")).is_err(), "{iban}");
    }
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(input in "\\PC{0,40}", kind in proptest::sample::select(&Kind::ALL[..])) {
        let _ = check(kind, &input);
    }

    #[test]
    fn near_misses_do_not_make_it_panic(
        input in "(PL|NL|nl|DE|TR|XX)?[0-9A-Z .B/-]{0,35}", kind in proptest::sample::select(&Kind::ALL[..]),
    ) {
        if let Ok(identifier) = check(kind, &input) {
            prop_assert_eq!(check(kind, identifier.compact()), Ok(identifier.clone()), "a compact form is its own");
        }
    }

    #[test]
    fn one_wrong_digit_never_passes(
        identifier in proptest::sample::select(valid_ones(&SURE)), at in 0usize..34, shift in 1u8..10,
    ) {
        let mut bytes = identifier.compact().as_bytes().to_vec();
        let at = at % bytes.len();
        prop_assume!(bytes[at].is_ascii_digit());
        bytes[at] = b'0' + (bytes[at] - b'0' + shift) % 10;
        let spoiled = String::from_utf8(bytes).unwrap();
        prop_assert!(check(identifier.kind(), &spoiled).is_err(), "{} {}", identifier.kind().key(), spoiled);
    }
}
