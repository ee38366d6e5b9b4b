//! What the fuzz targets `mail` and `incoming` do with their input.
#![allow(clippy::unwrap_used, reason = "a target fails by panicking")]

use custodia_mail::{
    Address, Message, MessageId, compose,
    incoming::{LINE_LIMIT, Remote, read},
};
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

/// Any bytes are read into something that can stand on a page: no header breaks its line, no HTML acts or calls home, parts
/// of the text are inside it, and what is read again says the same.
pub fn incoming(input: &[u8]) {
    let letter = read(input);
    let names = letter.from.iter().chain(&letter.to).flat_map(|one| [&one.name, &one.address]);
    for line in names.chain([&letter.subject]).chain(letter.attachments.iter().map(|file| &file.name)) {
        assert!(!line.contains(char::is_control) && line.chars().count() <= LINE_LIMIT);
    }
    assert!(letter.quoted.iter().all(|part| letter.text.get(part.clone()).is_some()));
    assert!(letter.signed_from.is_none_or(|at| letter.text.is_char_boundary(at)));
    assert!(letter.own_words().len() <= letter.text.len());
    if let Some(html) = &letter.html {
        let page = html.shown(Remote::Blocked, |_| None).to_ascii_lowercase();
        for tag in page.split('<').skip(1) {
            // What stands between quotation marks is the value of an attribute.
            let tag = tag.split('>').next().unwrap();
            let names: String = tag.split('"').step_by(2).collect();
            let acts = ["script", "form", "iframe", "style"].iter().any(|name| names.starts_with(name));
            assert!(!acts && ![" src=", " style=", " on"].iter().any(|name| names.contains(name)), "{tag}");
            assert!(!tag.contains("href=\"javascript"), "{tag}");
        }
    }
    assert_eq!(read(input).text, letter.text);
}

/// The first hundred that are no space: a subject is cut after twice as many characters.
fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !c.is_control()).take(100).collect()
}

fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").trim_end().to_owned()
}
