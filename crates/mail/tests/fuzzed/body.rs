//! What the fuzz target `mail` does with its input.
#![allow(clippy::unwrap_used, reason = "a target fails by panicking")]

use custodia_mail::{Address, Message, MessageId, compose};
use mail_parser::MessageParser;

/// The first line is the subject, the rest the text. Another program reads both as they were written, but for white space
/// and control characters in the subject and for the ends of lines.
pub fn mail(input: &[u8]) {
    let input = String::from_utf8_lossy(input);
    let (subject, text) = input.split_once('\n').unwrap_or((&input, ""));
    let address = |text| Address::parse(text).unwrap();
    let ends = (address("Góra i Las <shop@example.org>"), address("Anna <anna@example.com>"));
    let id = MessageId::parse("letter_01@example.org").unwrap();
    let message =
        Message { subject: subject.into(), text: text.into(), ..Message::plain(ends, id, 1_750_000_000) };
    let bytes = compose(&message).unwrap();
    assert!(bytes.is_ascii());
    let read = MessageParser::new().parse(&bytes).unwrap();
    let count = bytes.windows(9).filter(|window| window.eq_ignore_ascii_case(b"\nSubject:")).count();
    assert!(count >= 1 && read.to().unwrap().first().unwrap().address() == Some("anna@example.com"));
    assert_eq!(letters(read.subject().unwrap_or_default()), letters(subject));
    assert_eq!(lines(&read.body_text(0).unwrap_or_default()), lines(text));
}

/// The first hundred that are no space: a subject is cut after twice as many characters.
fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !c.is_control()).take(100).collect()
}

fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").trim_end().to_owned()
}
