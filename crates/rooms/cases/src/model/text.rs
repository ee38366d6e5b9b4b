//! What may be typed: lines, longer texts and keys, without signs that no keyboard has.

use kernel::{Error, Message, Problems, Result};

/// What a case is about: it has to fit a list and the subject of a mail.
pub const LINE: usize = 200;
/// A message; about forty printed pages, more than anybody types and most of what anybody pastes.
pub const TEXT: usize = 100_000;
/// Keys of categories stand in addresses and conditions.
pub const KEY: usize = 40;
/// Names of people and files.
pub const NAME: usize = 200;
/// An address of e-mail cannot be longer.
pub const EMAIL: usize = 254;
/// A telephone number with everything people write around it.
pub const PHONE: usize = 40;
/// A tag has to fit beside others.
pub const TAG: usize = 40;
/// Tags of one case.
pub const TAGS: usize = 20;
/// Files with one message.
pub const FILES: usize = 25;
/// A file of which nobody knows the type.
const UNKNOWN: &str = "application/octet-stream";
/// The longest media type that is one.
const MEDIA: usize = 127;
/// The largest file, and the most that one message carries: what mail servers take.
pub const FILE: usize = 25 << 20;

type Checked = std::result::Result<String, Message>;

/// One line that says something.
pub fn line(text: &str, most: usize) -> Checked {
    let text = text.trim();
    if text.is_empty() { Err("error-required".into()) } else { optional_line(text, most) }
}

/// One line that may be empty.
pub fn optional_line(text: &str, most: usize) -> Checked {
    let text = text.trim();
    if text.chars().any(char::is_control) {
        return Err("cases-error-control".into());
    }
    short(text, most)
}

/// Several lines that say something.
pub fn prose(text: &str, most: usize) -> Checked {
    let text = text.trim().replace("\r\n", "\n");
    if text.is_empty() {
        return Err("error-required".into());
    }
    if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
        return Err("cases-error-control".into());
    }
    short(&text, most)
}

/// What strangers send is cut and cleaned, never refused.
pub fn tamed(text: &str, most: usize) -> String {
    let kept = text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t'));
    kept.take(most).collect::<String>().trim().to_owned()
}

/// The same on one line.
pub fn tamed_line(text: &str, most: usize) -> String {
    let words = text.split(|c: char| c.is_control() || c.is_whitespace()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ").chars().take(most).collect()
}

/// The type of a file as whoever sends it says, or that of files nobody knows.
pub fn media(text: &str) -> String {
    let text = text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let fine = text.len() <= MEDIA
        && text.split_once('/').is_some_and(|(kind, sort)| {
            [kind, sort].iter().all(|part| {
                !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.+_".contains(&b))
            })
        });
    if fine { text } else { UNKNOWN.to_owned() }
}

fn short(text: &str, most: usize) -> Checked {
    if text.chars().count() > most {
        return Err(Message::new("error-too-long").with("most", most));
    }
    Ok(text.to_owned())
}

/// Small letters, digits and hyphens, a letter first.
pub fn key(text: &str) -> Checked {
    let text = text.trim();
    let fine = text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    match () {
        () if text.is_empty() => Err("error-required".into()),
        () if !fine => Err("cases-error-key".into()),
        () => short(text, KEY),
    }
}

/// An address that a letter can go to, or nothing.
pub fn email(text: &str) -> Checked {
    let text = optional_line(text, EMAIL)?;
    let fine = text.split_once('@').is_some_and(|(local, domain)| {
        !local.is_empty()
            && domain.contains('.')
            && !domain.contains('@')
            && !text.contains(char::is_whitespace)
    });
    if text.is_empty() || fine { Ok(text) } else { Err("cases-error-email".into()) }
}

/// A tag: one word or a few, in small letters.
pub fn tag(text: &str) -> Checked {
    line(text, TAG).map(|text| text.to_lowercase())
}

/// Tags, each once and in order.
pub fn tags(texts: &[String]) -> Result<Vec<String>> {
    let mut problems = Problems::default();
    let mut tags: Vec<String> = texts
        .iter()
        .filter(|text| !text.trim().is_empty())
        .filter_map(|text| problems.take("tags", tag(text)))
        .collect();
    tags.sort();
    tags.dedup();
    if tags.len() > TAGS {
        problems.add("tags", Message::new("cases-error-many").with("most", TAGS));
    }
    problems.finish().map(|()| tags)
}

/// One field that must be right.
pub fn must<T>(field: &str, checked: std::result::Result<T, Message>) -> Result<T> {
    checked.map_err(|message| Error::field(field, message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_of_files_are_those_that_are_one() {
        assert_eq!(media("image/PNG; name=x"), "image/png");
        assert_eq!(media("text/html\r\nX: y"), UNKNOWN);
        assert_eq!(media("text/pl\u{0}ain"), UNKNOWN);
        assert_eq!(media("nonsense"), UNKNOWN);
    }

    #[test]
    fn what_is_typed_is_trimmed_and_what_no_keyboard_has_is_refused() {
        assert_eq!(line("  Broken lamp ", LINE).unwrap(), "Broken lamp");
        assert!(
            line(" ", LINE).is_err()
                && line("a\u{0}b", LINE).is_err()
                && line(&"x".repeat(201), LINE).is_err()
        );
        assert_eq!(prose("a\r\nb", TEXT).unwrap(), "a\nb");
        assert!(prose("a\u{1b}b", TEXT).is_err());
        assert_eq!(tamed_line("Re:\r\nBcc: x", LINE), "Re: Bcc: x");
        assert_eq!(tamed("a\u{0}b\nc", 3), "ab\nc"[..3].trim());
    }

    #[test]
    fn keys_addresses_and_tags_have_a_shape() {
        assert!(
            key("complaint-2").is_ok() && key("Complaint").is_err() && key("2x").is_err() && key("").is_err()
        );
        assert!(email("").is_ok() && email("a@b.example").is_ok());
        assert!(email("a@b").is_err() && email("a b@c.example").is_err() && email("a@b@c.example").is_err());
        assert_eq!(tags(&["Urgent".into(), "urgent".into(), " ".into()]).unwrap(), ["urgent"]);
        assert!(tags(&["x".repeat(41)]).is_err());
        assert!(tags(&(0..21).map(|n| n.to_string()).collect::<Vec<_>>()).is_err());
    }
}
