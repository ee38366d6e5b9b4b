//! What is found in single sentences: shapes, previews, confidence, places.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use custodia_sift::{
    Category, Class, Confidence, Finding, Options, find, identifiers::Kind, label, redact, special,
};
use proptest::prelude::*;

fn everything() -> Options<'static> {
    Options { least: Confidence::Hint, ..Options::default() }
}

fn likely(text: &str) -> Vec<Finding> {
    find(text, &Options::default())
}

/// The one thing that is found, with its words.
#[track_caller]
fn only(text: &str) -> (Class, Confidence, &str) {
    let found = likely(text);
    assert_eq!(found.len(), 1, "{text}: {found:?}");
    (found[0].class, found[0].confidence, &text[found[0].span.clone()])
}

#[test]
fn a_number_is_found_with_its_separators() {
    let cases = [
        ("my card 4111 1111 1111 1111 please", Kind::Card, "4111 1111 1111 1111"),
        ("Karte 3782-822463-10005.", Kind::Card, "3782-822463-10005"),
        ("NL91 ABNA 0417 1643 00, graag", Kind::Iban, "NL91 ABNA 0417 1643 00"),
        (
            "konto PL61\u{a0}1090\u{a0}1014\u{a0}0000\u{a0}0712\u{a0}1981\u{a0}2874",
            Kind::Iban,
            "PL61\u{a0}1090\u{a0}1014\u{a0}0000\u{a0}0712\u{a0}1981\u{a0}2874",
        ),
        ("NIP 526-025-02-74 Warszawa", Kind::Nip, "526-025-02-74"),
        ("VAT: PL5260250274", Kind::Nip, "PL5260250274"),
        ("pesel:44051401458", Kind::Pesel, "44051401458"),
    ];
    for (text, kind, number) in cases {
        let (class, confidence, found) = only(text);
        assert_eq!((class, found), (Class::Number(kind), number));
        assert!(confidence >= Confidence::Likely);
    }
}

#[test]
fn words_beside_a_number_make_it_sure_or_take_it_away() {
    assert_eq!(only("44051401458").1, Confidence::Likely);
    assert_eq!(only("PESEL 44051401458").1, Confidence::Certain);
    assert_eq!(only("44051401458 (PESEL)").1, Confidence::Certain);
    assert!(likely("order 44051401458").is_empty());
    assert!(likely("123456782 units").is_empty(), "nine digits are anybody's");
    assert_eq!(only("sofinummer 123456782").0, Class::Number(Kind::Bsn));
    let hint = &find("123456782", &everything())[0];
    assert_eq!((hint.class, hint.confidence), (Class::Number(Kind::Bsn), Confidence::Hint));
}

#[test]
fn previews_hide_the_person() {
    let text = "Kartım 4111 1111 1111 1111, CVV 123, son kullanma 08/27. Doğum tarihim 12.05.1985, diyabetim var, \
        +90 501 234 56 78, ayse@example.org, 192.0.2.17";
    let previews: Vec<_> = likely(text).into_iter().map(|found| (found.class.key(), found.preview)).collect();
    let expected = [
        ("card", "••••••••••••1111"),
        ("card.code", "•••"),
        ("card.expiry", "••/••"),
        ("birth-date", "••.••.••••"),
        ("special.health", "d••••••••"),
        ("phone", "••••••••5678"),
        ("email", "a•••@example.org"),
        ("ip", "1•••••••••"),
    ];
    let previews: Vec<_> = previews.iter().map(|(key, preview)| (*key, preview.as_str())).collect();
    assert_eq!(previews, expected);
    assert!(!format!("{:?}", likely(text)).contains("1985"));
}

#[test]
fn birth_dates_are_read_in_five_languages() {
    let births = [
        ("She was born on 12 May 1985 in York.", "12 May 1985"),
        ("Date of birth: May 12, 1985", "May 12, 1985"),
        ("DOB 05/12/1985", "05/12/1985"),
        ("Geboren op 12 mei 1985 te Utrecht", "12 mei 1985"),
        ("Geboortedatum 12-05-1985", "12-05-1985"),
        ("Urodziłam się 12 maja 1985 roku", "12 maja 1985"),
        ("data urodzenia: 1985.05.12", "1985.05.12"),
        ("Doğum tarihim 12 Mayıs 1985", "12 Mayıs 1985"),
        ("12.05.1985 doğumluyum", "12.05.1985"),
        ("DOĞUM TARİHİ: 12/05/1985", "12/05/1985"),
        ("geb. 12.5.85 in Köln", "12.5.85"),
        ("Ich bin am 12. Mai 1985 geboren", "12. Mai 1985"),
        ("Geburtsdatum 1985-05-12", "1985-05-12"),
    ];
    for (text, date) in births {
        assert_eq!(only(text), (Class::BirthDate, Confidence::Certain, date), "{text}");
    }
}

#[test]
fn addresses_of_mail_and_machines_are_found() {
    for (text, address) in [
        ("(o'neil+shop@mail.example.org).", "o'neil+shop@mail.example.org"),
        ("jörg@müller.example", "jörg@müller.example"),
    ] {
        assert_eq!(only(text), (Class::Email, Confidence::Certain, address));
    }
    assert_eq!(only("from 192.0.2.17:8080").2, "192.0.2.17");
    assert_eq!(only("host 2001:db8::ff00:42:8329 is up").2, "2001:db8::ff00:42:8329");
    for nothing in ["a@b", "@anna", "x @ y.org", "12:30:45", "version 10.1.2.3", "1.2.3.4", "::1"] {
        assert!(likely(nothing).is_empty(), "{nothing}");
    }
}

#[test]
fn american_numbers_are_found_by_shape() {
    assert_eq!(only("078-05-1120").0, Class::Ssn);
    assert_eq!(only("My SSN is 078051120").1, Confidence::Certain);
    for nothing in
        ["000-12-3456", "666-12-3456", "900-12-3456", "123-00-4567", "123-45-0000", "order 078-05-1120"]
    {
        assert!(likely(nothing).is_empty(), "{nothing}");
    }
}

/// Words of the five languages, a line for each category.
const SPECIAL: &[(Category, &str)] = &[
    (
        Category::Health,
        "I have diabetes|ik ben zwanger|mam padaczkę|ŞEKER HASTALIĞIM var|an Lungenkrebs erkrankt",
    ),
    (Category::Belief, "as a Muslim|onze moskee|jestem katoliczką|Müslümanım|meine Konfession"),
    (
        Category::Politics,
        "my political views|mijn politieke voorkeur|poglądy polityczne|siyasi görüşüm|CDU-Wähler",
    ),
    (
        Category::Union,
        "trade union rep|lid van de vakbond|związek zawodowy|SENDİKA temsilcisi|Gewerkschafterin",
    ),
    (
        Category::Origin,
        "my ethnic group|etnische afkomst|pochodzenie etniczne|etnik kökenim|ethnische Herkunft",
    ),
    (Category::Sex, "I am gay|mijn geaardheid|orientacja seksualna|cinsel yönelimim|homosexuell"),
    (Category::Convictions, "criminal record|een strafblad|był skazany|adli sicil kaydı|vorbestraft"),
    (Category::Biometrics, "fingerprints|vingerafdruk|odciski palców|parmak izi|Fingerabdrücke"),
    (Category::Genetics, "genetic test|genetisch onderzoek|badanie genetyczne|genetik test|Gentest"),
];

#[test]
fn special_categories_are_told_by_words_of_five_languages() {
    for (category, texts) in SPECIAL {
        for text in texts.split('|') {
            let found = likely(text);
            assert!(found.iter().any(|f| f.class == Class::Special(*category)), "{text}: {found:?}");
        }
    }
    assert!(likely("The church is next to the prison.").is_empty(), "what is vague is a hint");
    assert_eq!(find("The church is next to the prison.", &everything()).len(), 2);
}

#[test]
fn the_name_of_a_field_says_what_it_asks_for() {
    let asks = [
        ("Religion", Category::Belief),
        ("Wyznanie", Category::Belief),
        ("Blutgruppe", Category::Health),
        ("KAN GRUBU", Category::Health),
        ("Kıyafet tercihi", Category::Appearance),
        ("kiyafet", Category::Appearance),
        ("karta kredytowa", Category::Payment),
        ("IBAN", Category::Payment),
        ("Dernek", Category::Association),
        ("Vakbondslid", Category::Union),
        ("Adli sicil", Category::Convictions),
        ("BSN", Category::GovernmentId),
        ("Passport number", Category::GovernmentId),
        ("Şifre", Category::LogIn),
    ];
    for (name, category) in asks {
        assert_eq!(label(name), [category], "{name}");
    }
    for harmless in
        ["Shoe size", "Maat", "Kolor", "Beden", "Lieferadresse", "Order number", "Date of birth", "Phone"]
    {
        assert_eq!(label(harmless), [], "{harmless}");
    }
}

#[test]
fn each_law_has_its_own_list() {
    let lists = |regime, category| special::article(regime, category).is_some();
    for regime in ["gdpr", "kvkk", "ccpa"] {
        for category in [Category::Health, Category::Belief, Category::Union, Category::Genetics] {
            assert!(lists(regime, category), "{regime} {category:?}");
        }
        let mut all: Vec<_> = special::for_regime(regime).iter().map(|listed| listed.category).collect();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), special::for_regime(regime).len());
    }
    assert!(lists("kvkk", Category::Appearance) && !lists("gdpr", Category::Appearance));
    assert!(lists("kvkk", Category::Association) && !lists("ccpa", Category::Association));
    assert!(lists("ccpa", Category::GovernmentId) && !lists("ccpa", Category::Politics));
    assert!(special::for_regime("mars").is_empty());
    for category in Category::ALL {
        assert_eq!(Category::from_key(category.key()), Some(category));
    }
}

#[test]
fn what_was_found_can_be_taken_out() {
    let text = "Bel 06-12345678 of mail jan@example.org (BSN 123456782)";
    assert_eq!(redact(text, &likely(text)), "Bel [phone] of mail [email] (BSN [nl.bsn])");
    assert_eq!(redact(text, &[]), text);
}

proptest! {
    #[test]
    fn findings_lie_in_order_between_characters(text in "[\\PC\n]{0,200}") {
        in_order(&text);
    }

    #[test]
    fn dense_text_is_no_trouble(text in "((\\+| |-|@|:|/|\\(|[0-9]{1,4}|NL|PL|cvv|born|card|May|é|İ|example\\.org) ?){0,60}") {
        in_order(&text);
    }
}

fn in_order(text: &str) {
    let mut done = 0;
    for found in find(text, &everything()) {
        assert!(found.span.start >= done && found.span.start < found.span.end);
        assert!(text.get(found.span.clone()).is_some());
        done = found.span.end;
    }
    redact(text, &find(text, &everything()));
    label(text);
}
