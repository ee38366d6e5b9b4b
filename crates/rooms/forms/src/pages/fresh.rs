//! A new item of a form, as the desk asks for it: by kind, purpose and first label.

use crate::model::{Ask, Fact, FileKind, Item, ItemText, Kind, OF_CASE, Pick, Posted, Reach, Shape, Tone};
use consent::Channel;
use kernel::{Error, Result};
use kit::Words;

/// The largest file that a new file item takes.
const FILE: i64 = 4 << 20;

/// A new item of the chosen kind, with a key of its own.
pub fn fresh(shape: &Shape, posted: &Posted, t: Words) -> Result<Item> {
    let wrong = || Error::field("kind", "error-not-a-choice");
    let (kind, purpose) = (posted.get("kind"), posted.get("purpose"));
    let (kind, key) = match kind.split_once(':') {
        Some(("fact", fact)) => {
            let fact = Fact::parse(fact).ok_or_else(wrong)?;
            (Kind::Fact { fact }, fact.name().to_owned())
        }
        Some(("custom", field)) => (Kind::Custom { field: field.to_owned() }, field.replace('.', "-")),
        Some(_) => return Err(wrong()),
        None => own(kind, purpose, shape).ok_or_else(wrong)?,
    };
    let item = Item::new(key, kind);
    let item = if item.kind.takes_an_answer() { item.of(purpose) } else { item };
    let label = posted.get("label");
    Ok(match label {
        "" => item,
        label => {
            let text = ItemText { label: label.to_owned(), help: String::new() };
            Item { texts: [(t.tag().to_owned(), text)].into(), ..item }
        }
    })
}

fn own(kind: &str, purpose: &str, shape: &Shape) -> Option<(Kind, String)> {
    let numbered = |start: &str| {
        let free = |number: &usize| shape.item(&format!("{start}{number}")).is_none();
        format!("{start}{}", (1..).find(free).unwrap_or_default())
    };
    let option = |number: usize| Pick {
        key: format!("o{number}"),
        texts: [("en".to_owned(), number.to_string())].into(),
    };
    let options = || vec![option(1), option(2)];
    Some(match kind {
        "short" => (Kind::Short, numbered("q")),
        "long" => (Kind::Long, numbered("q")),
        "number" => (Kind::Number { least: None, most: None }, numbered("q")),
        "date" => (Kind::Date, numbered("q")),
        "one" => (Kind::One { options: options() }, numbered("q")),
        "many" => (Kind::Many { options: options() }, numbered("q")),
        "yes-no" => (Kind::YesNo, numbered("q")),
        "of-case" => (Kind::OfCase, OF_CASE.to_owned()),
        "text" => (Kind::Text, numbered("text")),
        "warning" => (Kind::Warning { tone: Tone::Warn }, numbered("warning")),
        "file" => (
            Kind::File { kinds: vec![FileKind::Pdf, FileKind::Png, FileKind::Jpeg], most: FILE },
            numbered("file"),
        ),
        "consent" => {
            let kind = Kind::Consent { channel: Channel::Email, ask: Ask::Choice, reach: Reach::Own };
            (kind, format!("may-{purpose}-{}", Channel::Email.key()))
        }
        _ => return None,
    })
}
