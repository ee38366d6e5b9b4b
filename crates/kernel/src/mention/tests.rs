//! Who is starred, and above all who is not.

use super::*;
use ground::{clock::Timestamp, id::Id};
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
fn a_rare_family_name_is_somebody_behind_a_title_only() {
    let rare = Naming { families: vec!["Kowalska".into(), "van der Berg".into()], ..Naming::default() };
    for (text, starred) in [
        ("Mrs Kowalska rang", "Mrs *** rang"),
        ("Mrs. KOWALSKA's lamp", "Mrs. ***'s lamp"),
        ("Poznałem panią Kowalską.", "Poznałem panią ***."),
        ("Mevr. van der Berg belde", "Mevr. *** belde"),
        ("Sayın Kowalska", "Sayın ***"),
    ] {
        assert_eq!(rare.star(text).as_deref(), Some(starred), "{text}");
    }
    for text in ["Kowalska", "Joanna Kowalska", "Mrs Kowalska-Nowak", "Mrs Anna Kowalska", "the Berg", "Mrs"]
    {
        assert_eq!(rare.star(text), None, "{text}");
    }
    assert_eq!(Crowd::of(rare).previews(&["ask mrs. kowalska"], None).len(), 1);
}

#[test]
fn what_tells_nobody_by_itself_is_starred_beside_the_person() {
    let beside = vec!["Ptasia 7".into(), "1990-05-17".into(), "17-05-1990".into(), "104217".into()];
    let joanna = Naming { beside, ..joanna() };
    assert_eq!(
        joanna.star("Joanna Kowalska, Ptasia 7, born 17.05.1990 (104217), room 17").as_deref(),
        Some("***, ***, born *** (***), room 17")
    );
    for text in ["Ptasia 7 is dark", "17.05.1990", "104217 lamps", "Joanna from Ptasia 7"] {
        assert_eq!(joanna.star(text), None, "{text}");
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

fn piet() -> Naming {
    Naming {
        subject: Some(SubjectId::from_bytes([7; 16])),
        names: vec!["Piet Müller".into(), "Piet van Müller".into()],
        emails: vec!["p.muller@example.net".into()],
        phones: vec!["+31612345678".into()],
        numbers: vec!["AB12345C".into()],
        ..Naming::default()
    }
}

#[test]
fn many_are_found_in_a_text_as_each_of_them_alone() {
    let crowd = Crowd::new(vec![joanna(), Naming::default(), piet()]);
    let who = |text: &str, of| crowd.previews(&[text], of).into_iter().map(|(at, _)| at).collect::<Vec<_>>();
    assert_eq!(who("Kowalska, Joanna met Piet Mueller", None), [0, 2]);
    assert_eq!(
        who("Piet Müller's", Some(SubjectId::from_bytes([7; 16]))),
        [0; 0],
        "their own goes with them"
    );
    assert_eq!(who("mail <P.Muller@Example.net> or 06-12 34 56 78", None), [2]);
    assert_eq!(who("AB 123.45 C and joanna@example.org", None), [0, 2]);
    assert_eq!(who("Joanna, Kowalska and Müller", None), [0; 0]);
    assert!(!crowd.is_empty() && Crowd::new(vec![Naming::default()]).is_empty());
}

#[test]
fn the_same_places_are_starred_again_without_knowing_whom() {
    let (row, other) = ([1; 16], [2; 16]);
    let texts = ["Zażółć Joanna Kowalska!", "nobody", "call 512345678, joanna@example.org"];
    let mut first = Eraser::of(joanna(), Timestamp(7));
    first.row(row);
    let starred: Vec<Option<String>> = texts.iter().map(|text| first.star(text)).collect();
    let places = first.places();
    assert_eq!((places.len(), places[0].nth, places[1].nth), (2, 0, 2));
    let written = serde_json::to_string(&places).unwrap();
    assert!(!written.contains("oanna") && !written.contains("512345"));
    let mut again =
        Eraser::again(SubjectId::from_bytes([9; 16]), serde_json::from_str(&written).unwrap(), Timestamp(8));
    again.row(row);
    assert_eq!(texts.iter().map(|text| again.star(text)).collect::<Vec<_>>(), starred);
    again.row(row);
    assert_eq!(again.star("Another text by now."), None, "of another length");
    assert_eq!(again.star("x"), None);
    again.row(other);
    assert_eq!(again.star(texts[0]), None, "another row");
}

#[test]
fn a_place_that_fits_no_text_changes_nothing() {
    for spans in [vec![1..3, 3..7], vec![0..9, 9..9], vec![2..4, 0..2], vec![2..2, 3..4]] {
        let place = Starred { at: Timestamp(7), id: [1; 16], nth: 0, length: 5, spans };
        let mut again = Eraser::again(SubjectId::from_bytes([9; 16]), vec![place], Timestamp(8));
        again.row([1; 16]);
        assert_eq!(again.star("źóx"), None);
    }
}

#[test]
fn an_index_is_asked_for_every_spelling_and_for_numbers_by_their_ends() {
    assert_eq!(named("Piet Müller").sought(), ["Piet Müller", "Piet mueller"]);
    assert_eq!(named("Ann O'Neill").sought(), ["Ann O'Neill", "Ann oneill"]);
    assert!(named("Jürgen Mueller").sought().contains(&"juergen muller".to_owned()));
    assert_eq!(joanna().endings(), ["1712344", "2345678"]);
    for text in
        ["512 345 678", "+48 51-23-45-678 or", "0048512345678", "PESEL 900517/12344", "9 005 171 2344"]
    {
        let tails = tails(text);
        assert!(joanna().endings().iter().any(|end| tails.contains(end)), "{text}: {tails:?}");
    }
    assert_eq!(tails("no number at all in here, lamp 42"), ["amp42"]);
}

/// Pieces of texts in which people may stand, or nearly.
fn pieces() -> impl Strategy<Value = String> {
    let words = [
        "Joanna",
        "Kowalska",
        "KOWALSKA,",
        "Piet",
        "Müller",
        "Mueller",
        "van",
        "joanna@example.org",
        "x512345678",
        "0612345678",
        "06 12",
        "345678",
        "+48512",
        "345 678",
        "p.muller@example.net",
        "AB12",
        "345C",
        "\n> ",
        "-",
        "'s",
        "lamp",
        "ß",
        "’",
        "0048512345678.",
        "900517-12344",
    ];
    prop::collection::vec(
        (prop::sample::select(words.to_vec()), prop::sample::select(vec![" ", "", ", ", "."])),
        0..14,
    )
    .prop_map(|all| all.into_iter().map(|(word, gap)| format!("{word}{gap}")).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_crowd_misses_nobody_and_adds_nobody(text in pieces()) {
        let people = [joanna(), piet()];
        let found: Vec<usize> =
            Crowd::new(people.to_vec()).previews(&[&text], None).into_iter().map(|(at, _)| at).collect();
        let mut found = found;
        found.sort_unstable();
        let alone: Vec<usize> = (0..2).filter(|at| !people[*at].spans(&text).is_empty()).collect();
        prop_assert_eq!(found, alone, "{}", text);
    }

    #[test]
    fn nothing_but_the_person_is_starred(text in pieces()) {
        let mut eraser = Eraser::of(piet(), Timestamp(7));
        eraser.row([1; 16]);
        let without = eraser.star(&text).unwrap_or_else(|| text.clone());
        let (mut rest, mut at) = (String::new(), 0);
        for place in eraser.places() {
            for span in place.spans {
                rest.push_str(&text[at..span.start]);
                rest.push_str("***");
                let of = Crowd::of(piet()).previews(&[&text[span.clone()]], None);
                prop_assert!(!of.is_empty(), "{} is not Piet", &text[span]);
                at = span.end;
            }
        }
        rest.push_str(&text[at..]);
        prop_assert_eq!(rest, without);
    }
}
