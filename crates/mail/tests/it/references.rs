//! Signed references: they come back through other people's programs, and nobody makes one up.

use custodia_mail::reference::{address, in_address, in_subject, token};
use proptest::prelude::*;

const SECRET: &[u8] = b"a key of the house, 32 bytes long";

proptest! {
    #[test]
    fn an_address_comes_back_in_any_case(id in prop::collection::vec(any::<u8>(), 1..=16), capitals: bool) {
        let made = address(SECRET, "support@example.org", &id).unwrap();
        prop_assert!(made.split('@').next().unwrap().len() <= 64);
        let seen = if capitals { made.to_uppercase() } else { made };
        prop_assert_eq!(in_address(SECRET, &seen), Some(id));
    }

    #[test]
    fn a_forged_address_is_refused(id in prop::collection::vec(any::<u8>(), 1..=16), at in 0_usize..60, letter in "[0-9a-z]") {
        let made = address(SECRET, "support@example.org", &id).unwrap();
        let from = "support+c-".len();
        let code = made.split('@').next().unwrap().len() - from;
        let mut forged = made.clone();
        forged.replace_range(from + at % code..=from + at % code, &letter);
        let same = |text: &str| text.replace(['i', 'l'], "1").replace('o', "0");
        prop_assume!(same(&forged) != same(&made));
        prop_assert_eq!(in_address(SECRET, &forged), None);
        prop_assert_eq!(in_address(b"another key", &made), None);
    }

    #[test]
    fn any_text_is_read_without_harm(text in ".{0,200}") {
        prop_assert_eq!(in_address(SECRET, &text), None);
        prop_assert_eq!(in_address(SECRET, &format!("a+c-{text}@example.org")), None);
        prop_assert_eq!(in_subject(SECRET, &text), None);
        prop_assert_eq!(in_subject(SECRET, &format!("[C-1 #{text}]")), None);
    }

    #[test]
    fn a_token_is_found_in_any_subject(year in 2020_u32..2100, number in 0_u32..1_000_000, before in "[^\\[\\]]{0,20}") {
        let number = format!("C-{year}-{number:06}");
        let token = token(SECRET, &number).unwrap();
        let subject = format!("{before} Re: [list] {} {before}", token.to_lowercase());
        prop_assert_eq!(in_subject(SECRET, &subject), Some(number));
    }
}

#[test]
fn a_token_names_one_number_only() {
    let made = token(SECRET, "C-2026-000123").unwrap();
    assert_eq!(in_subject(SECRET, &made.replace("000123", "000124")), None);
    assert_eq!(in_subject(b"another key", &made), None);
    let two = format!("{} {made}", made.replace("000123", "000999"));
    assert_eq!(in_subject(SECRET, &two), Some("C-2026-000123".into()), "the forged one is passed over");
    assert_eq!(token(SECRET, "C 1]"), None);
}

#[test]
fn a_mailbox_with_a_long_name_has_no_room_for_a_code() {
    assert!(address(SECRET, "customer-service-nl@example.org", &[7; 16]).is_some());
    assert!(address(SECRET, "customer-service-nl2@example.org", &[7; 16]).is_none());
    assert!(address(SECRET, "customer-service-nederland@example.org", &[7; 6]).is_some());
    for wrong in ["", "example.org", "@example.org"] {
        assert_eq!(address(SECRET, wrong, &[7; 6]), None);
    }
}
