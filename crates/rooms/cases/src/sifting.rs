//! Looking through texts: what came in that should not lie here, and what should not leave the house.

use crate::model::{Body, Flag, Part};
use custodia_sift::{Class, Finding, Options, find};

/// Places of one message that are shown: whoever has more looks at the whole.
const MOST: usize = 50;

/// What in a message should not stand there: special categories and payment data.
// law: gdpr/9.1
pub fn flags(body: &Body) -> Vec<Flag> {
    let parts = [(Part::Line, &body.line), (Part::Text, &body.text), (Part::Quoted, &body.quoted)];
    let flag = |part: Part| {
        move |finding: Finding| Flag {
            part,
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
        let flag = Flag { part: Part::Text, span: 1..400, class: "card".into(), preview: String::new() };
        assert_eq!(without("żółw", &[&flag], true), "żółw");
    }
}
