//! Looking through texts: what came in that should not lie here, and what should not leave the house.

use crate::model::{Body, Flag, Kept, Part, Seen};
use custodia_sift::{Class, Finding, Options, find};

/// Places of one message that are shown: whoever has more looks at the whole.
const MOST: usize = 50;

/// What in a message should not stand there: special categories and payment data. What its files held stays as it was seen.
// law: gdpr/9.1
pub fn again(body: &mut Body) {
    let held = std::mem::take(&mut body.flags).into_iter().filter(|flag| flag.part == Part::File);
    body.flags = flags(body).into_iter().chain(held).take(MOST).collect();
}

/// The same for a message that came with files.
pub fn look(body: &mut Body, files: &[Kept]) {
    body.flags = files.iter().flat_map(of_file).collect();
    again(body);
}

fn of_file(file: &Kept) -> impl Iterator<Item = Flag> {
    file.seen.iter().filter(|seen| seen.is_special() || seen.is_payment()).map(|seen| Flag {
        part: Part::File,
        file: Some(file.id),
        span: 0..0,
        class: seen.class.clone(),
        preview: seen.preview.clone(),
    })
}

/// What the words of a file name: each kind once, by its first place.
pub fn seen(words: &str) -> Vec<Seen> {
    let mut all: Vec<Seen> = Vec::new();
    for Finding { class, preview, .. } in find(words, &Options::default()) {
        if all.iter().all(|seen| seen.class != class.key()) {
            all.push(Seen { class: class.key().to_owned(), preview });
        }
    }
    all
}

/// What in the texts of a message should not stand there.
pub fn flags(body: &Body) -> Vec<Flag> {
    let parts = [(Part::Line, &body.line), (Part::Text, &body.text), (Part::Quoted, &body.quoted)];
    let flag = |part: Part| {
        move |finding: Finding| Flag {
            part,
            file: None,
            span: finding.span,
            class: finding.class.key().to_owned(),
            preview: finding.preview,
        }
    };
    let found = parts.into_iter().flat_map(|(part, text)| {
        find(text, &Options::default()).into_iter().filter(|one| is_delicate(one.class)).map(flag(part))
    });
    found.take(MOST).collect()
}

fn is_delicate(class: Class) -> bool {
    matches!(class, Class::Special(_)) || class.is_payment()
}

/// The kinds of personal data that a text names, for a warning before it goes to somebody else.
// law: gdpr/5.1.f
pub fn named(text: &str) -> Vec<String> {
    let mut classes: Vec<String> =
        find(text, &Options::default()).into_iter().map(|finding| finding.class.key().to_owned()).collect();
    classes.sort();
    classes.dedup();
    classes
}

/// The same for files, by their names and by their words as far as they could be read.
pub fn named_in(files: &[Kept]) -> Vec<String> {
    let within = files.iter().flat_map(|file| &file.seen).map(|seen| seen.class.clone());
    files.iter().flat_map(|file| named(&file.name)).chain(within).collect()
}

/// The text without what stands at these places; masked ones keep their length as dots.
pub fn without(text: &str, flags: &[&Flag], keep_shape: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    let mut spans: Vec<_> = flags.iter().map(|flag| flag.span.clone()).collect();
    spans.sort_by_key(|span| span.start);
    for span in spans {
        let (Some(before), Some(inside)) = (text.get(at..span.start), text.get(span.clone())) else {
            continue;
        };
        out.push_str(before);
        if keep_shape {
            out.extend(inside.chars().map(|c| if c.is_whitespace() { c } else { '•' }));
        }
        at = span.end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(text: &str) -> Body {
        Body { text: text.to_owned(), ..Body::default() }
    }

    #[test]
    fn a_card_and_a_diagnosis_are_flagged_and_a_name_is_not() {
        let flags = flags(&body("My card 4111 1111 1111 1111 is charged twice, Anna"));
        assert_eq!(flags.iter().map(|flag| flag.class.as_str()).collect::<Vec<_>>(), ["card"]);
        assert!(super::flags(&body("The lamp is broken, please send another one.")).is_empty());
    }

    #[test]
    fn covering_takes_out_what_was_found_and_nothing_else() {
        let text = "Card 4111 1111 1111 1111, żółw";
        let flags = flags(&body(text));
        let flags: Vec<&Flag> = flags.iter().collect();
        assert_eq!(without(text, &flags, true), "Card •••• •••• •••• ••••, żółw");
        assert_eq!(without(text, &flags, false), "Card , żółw");
    }

    #[test]
    fn places_that_do_not_fit_the_text_are_left_alone() {
        let flag =
            Flag { part: Part::Text, file: None, span: 1..400, class: "card".into(), preview: String::new() };
        assert_eq!(without("żółw", &[&flag], true), "żółw");
    }
}
