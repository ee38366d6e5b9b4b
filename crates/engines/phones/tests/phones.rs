//! Telephone numbers: the same verdicts as an outside oracle, and found again by any spelling.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use custodia_phones::{Invalid, Phone, PhoneKind, digits, parse};
use proptest::prelude::*;

#[derive(serde::Deserialize)]
struct Verdict {
    raw: String,
    region: String,
    #[serde(default)]
    valid: bool,
    e164: Option<String>,
    country: Option<String>,
    r#type: Option<String>,
    intl: Option<String>,
}

fn verdicts() -> Vec<Verdict> {
    let lines = include_str!("data/phones.jsonl").lines().skip(1);
    lines.map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn kind_of(verdict: &Verdict) -> PhoneKind {
    match verdict.r#type.as_deref() {
        Some("MOBILE") => PhoneKind::Mobile,
        Some("FIXED_LINE") => PhoneKind::Fixed,
        Some("FIXED_LINE_OR_MOBILE") => PhoneKind::FixedOrMobile,
        _ => PhoneKind::Other,
    }
}

fn agrees(verdict: &Verdict, phone: &Phone) -> bool {
    verdict.e164.as_deref() == Some(phone.e164())
        && verdict.intl.as_deref() == Some(phone.international())
        && verdict.country.as_deref() == Some(phone.region())
        && kind_of(verdict) == phone.kind()
}

#[test]
fn every_verdict_is_that_of_the_oracle() {
    let verdicts = verdicts();
    assert_eq!(verdicts.len(), 211);
    for verdict in verdicts {
        let ours = parse(&verdict.raw, Some(&verdict.region));
        let same = ours.as_ref().map_or(!verdict.valid, |phone| verdict.valid && agrees(&verdict, phone));
        assert!(same, "{} in {}: {ours:?}", verdict.raw, verdict.region);
    }
}

#[test]
fn the_reason_says_what_to_look_at() {
    assert_eq!(parse("ask my mother", Some("PL")).unwrap_err(), Invalid::NotANumber);
    assert_eq!(parse("501 234 567", None).unwrap_err(), Invalid::UnknownCountry);
    assert_eq!(parse("501 234 567", Some("Poland")).unwrap_err(), Invalid::UnknownCountry);
    assert_eq!(parse("+48 501 23", None).unwrap_err(), Invalid::TooShort);
    assert_eq!(parse("+48 501 234 567 8901", None).unwrap_err(), Invalid::TooLong);
    assert_eq!(parse("+48 000 000 000", None).unwrap_err(), Invalid::NotAssigned);
}

#[test]
fn a_log_shows_no_more_than_the_end() {
    assert_eq!(format!("{:?}", parse("501 234 567", Some("PL")).unwrap()), "PL …67");
}

#[test]
fn any_spelling_leads_to_the_digits_that_matter() {
    let spellings = [
        "+90 501 234 56 78",
        "0501 234 56 78",
        "00 90 501 234 56 78",
        "905012345678",
        "(0501) 234-56-78",
        "tel:+90-501-234-56-78",
        "501.234.56.78",
    ];
    for spelling in spellings {
        assert_eq!(digits(spelling), "5012345678", "{spelling}");
    }
    assert_eq!(digits("+44 (0)20 7946 0958"), "2079460958");
    assert_eq!(digits("٠٥٠١ ٢٣٤"), "501234", "digits of other scripts");
    assert_eq!(digits("(0212) 345 67 89 ext. 12"), "2123456789", "the extension is no part of it");
    assert_eq!(digits("234 56 78"), "2345678", "a part");
    assert_eq!(digits("no digits"), "");
}

#[test]
fn what_the_oracle_found_valid_is_found_by_how_it_was_typed() {
    for verdict in verdicts().into_iter().filter(|verdict| verdict.valid) {
        let stored = digits(verdict.e164.as_deref().unwrap());
        let typed = digits(&verdict.raw);
        assert!(stored.ends_with(&typed), "{} looks for {typed} in {stored}", verdict.raw);
    }
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(raw in "\\PC{0,60}", region in proptest::option::of("[A-Z]{0,3}")) {
        let _ = parse(&raw, region.as_deref());
        let _ = digits(&raw);
    }

    #[test]
    fn digits_are_always_the_end_of_what_was_typed(typed in "[+0-9 ()/-]{0,24}") {
        let all: String = typed.chars().filter(char::is_ascii_digit).collect();
        prop_assert!(all.ends_with(&digits(&typed)));
    }
}
