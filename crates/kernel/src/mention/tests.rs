//! Who is starred, and above all who is not.

use super::*;
use proptest::prelude::*;

fn joanna() -> Naming {
    Naming {
        names: vec!["Joanna Kowalska".into()],
        emails: vec!["joanna@example.org".into()],
        phones: vec!["+48512345678".into()],
        numbers: vec!["90051712344".into()],
        ..Naming::default()
    }
}

fn named(name: &str) -> Naming {
    Naming { names: vec![name.into()], ..Naming::default() }
}

#[test]
fn a_person_is_starred_by_whole_name_address_and_numbers_in_any_spelling() {
    for (text, starred) in [
        ("Ask Joanna Kowalska.", "Ask ***."),
        ("so ask KOWALSKA, JOANNA about it", "so ask *** about it"),
        ("the Kowalska Joanna case", "the *** case"),
        ("> told Joanna\n> Kowalska so", "> told *** so"),
        ("Joanna Kowalska's lamp and Joanna Kowalska’s", "***'s lamp and ***’s"),
        ("mail JOANNA@Example.org, please", "mail ***, please"),
        ("write to <joanna@example.org>.", "write to <***>."),
        ("at joanna@example.org. Then", "at ***. Then"),
        ("call +48 512 345 678 or 0512-345-678", "call +*** or ***"),
        ("call 512345678", "call ***"),
        ("call 0048512345678; (48) 512.345.678", "call ***; (***"),
        ("PESEL 900517 12344", "PESEL ***"),
    ] {
        assert_eq!(joanna().star(text).as_deref(), Some(starred), "{text}");
    }
}

#[test]
fn words_are_starred_alone_where_they_are_asked_for() {
    let words = Naming { words: vec!["Joanna".into(), "Kowalska".into()], ..Naming::default() };
    for (text, starred) in [
        ("Dear Joanna, you", "Dear ***, you"),
        ("Joanna Kowalska-Nowak", "*** ***-Nowak"),
        ("JOANNA’s lamp", "***’s lamp"),
    ] {
        assert_eq!(words.star(text).as_deref(), Some(starred), "{text}");
    }
    assert_eq!(words.star("Joannas xKowalska"), None, "a part of a word is another word");
}

#[test]
fn nobody_else_is_starred() {
    for text in [
        "Joanna called, and Kowalska is a name",
        "Joannas Kowalska, Joanna Kowalskas, XJoanna Kowalska",
        "Piet Kowalska, Joanna Nowak",
        "Ask Kowalska, Joanna",
        "Joanna Kowalska-Nowak",
        "Anna-Joanna Kowalska",
        "Joanna. Kowalska is a town",
        "Joanna, Kowalska and Nowak",
        "Joanna\n\nKowalska",
        "Joanna Maria Kowalska",
        "xjoanna@example.org joanna@example.org.pl joanna@example.organic a.joanna@example.org",
        "1512345678 5123456789 51234567 512345678901 1-512345678 512345678.5",
        "190051712344 9005171234 90051712344a",
        "",
    ] {
        assert_eq!(joanna().star(text), None, "{text}");
    }
    assert!(named("Joanna").spans("Joanna Joanna").is_empty(), "a given name alone is nobody");
    assert!(Naming { numbers: vec!["1234".into()], ..Naming::default() }.spans("room 1234").is_empty());
}

#[test]
fn names_meet_across_keyboards_and_grammars() {
    for (name, text, starred) in [
        ("İpek Yılmaz", "ipek yilmaz'ın lambası", "***'ın lambası"),
        ("Łukasz Żak", "pan Lukasz Zak pisze", "pan *** pisze"),
        ("Jürgen Müller", "Juergen Mueller rief an", "*** rief an"),
        ("Ludwig van der Berg", "van der Berg, Ludwig", "***"),
        ("Ludwig van der Berg", "Berg, Ludwig van der", "***"),
        ("Anna-Maria O'Neill", "Anna Maria ONeill", "***"),
        ("Anna-Maria O'Neill", "anna-maria o’neill's", "***'s"),
        ("Zoe\u{308} Groß", "ZOË GROSS", "***"),
    ] {
        assert_eq!(named(name).star(text).as_deref(), Some(starred), "{text}");
    }
}

#[test]
fn a_preview_shows_what_stands_around_and_never_the_person() {
    let text =
        format!("{} Joanna Kowalska said joanna@example.org {}", "before ".repeat(20), "after ".repeat(20));
    let preview = joanna().preview(&text).unwrap();
    assert!(preview.starts_with("… ") && preview.ends_with(" …"), "{preview}");
    assert!(preview.contains("*** said ***") && !preview.to_lowercase().contains("joanna"), "{preview}");
    assert!(joanna().preview("nobody").is_none());
    let edge = format!("Joanna Kowalska {}joanna@example.org", "x ".repeat(15));
    assert!(!joanna().preview(&edge).unwrap().contains("joanna"));
}

proptest! {
    #[test]
    fn any_text_is_read_without_a_panic_and_stars_leave_nobody(text in "\\PC{0,80}", behind in "[ ,.\n]\\PC{0,40}") {
        let _read = joanna().spans(&text);
        let with = format!("{text} Joanna Kowalska{behind}");
        let starred = joanna().star(&with).unwrap();
        prop_assert!(joanna().spans(&starred).is_empty(), "{starred}");
    }
}
