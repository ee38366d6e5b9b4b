//! Other people's test messages: none makes us stumble, and none loses words or files.

use custodia_mail::incoming::{Incoming, read};
use mail_parser::{MessageParser, PartType};
use std::{fs, path::Path};

fn each(folder: &str, look: impl Fn(&str, &[u8], Incoming)) -> usize {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(folder);
    let mut seen = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name.starts_with("msg_") || name.ends_with(".eml") {
            let bytes = fs::read(&path).unwrap();
            look(&name, &bytes, read(&bytes));
            seen += 1;
        }
    }
    seen
}

/// Those of ASCII: where nobody says how the others are written, we read more of them than the parser does.
fn letters(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).collect()
}

/// Each leaf of the message is among the words, or a file with the same bytes.
fn nothing_is_lost(name: &str, bytes: &[u8], incoming: &Incoming) {
    let Some(message) = MessageParser::default().parse(bytes) else {
        assert!(!letters(&incoming.text).is_empty() || bytes.is_empty(), "{name} lost everything");
        return;
    };
    let words = letters(&incoming.text);
    for (id, part) in message.parts.iter().enumerate() {
        let found = match &part.body {
            PartType::Multipart(_) => true,
            PartType::Text(text) => {
                let own = letters(text);
                own.is_empty()
                    || words.contains(&own)
                    || incoming.attachments.iter().any(|file| !file.bytes.is_empty())
            }
            PartType::Html(_) => {
                incoming.html.is_some() || !incoming.attachments.is_empty() || words.is_empty()
            }
            PartType::Binary(own) | PartType::InlineBinary(own) => {
                own.is_empty() || incoming.attachments.iter().any(|file| file.bytes == own.as_ref())
            }
            PartType::Message(_) => incoming.attachments.iter().any(|file| !file.bytes.is_empty()),
        };
        assert!(found, "{name} lost part {id}");
    }
    let subject = message.subject().unwrap_or_default();
    assert_eq!(letters(&incoming.subject), letters(subject), "{name}");
    assert!(
        incoming
            .attachments
            .iter()
            .all(|file| !file.name.is_empty() && !file.name.contains(['/', '\\', '\0']))
    );
    let headers = [
        Some(&incoming.subject),
        incoming.message_id.as_ref(),
        incoming.from.as_ref().map(|from| &from.name),
    ];
    assert!(headers.into_iter().flatten().all(|text| !text.contains(char::is_control)), "{name}");
}

#[test]
fn the_messages_of_mail_parser_come_in_whole() {
    let seen = each("mail-parser", |name, bytes, incoming| nothing_is_lost(name, bytes, &incoming));
    assert_eq!(seen, 107);
}

#[test]
fn the_messages_of_cpython_come_in_whole() {
    let seen = each("cpython", |name, bytes, incoming| nothing_is_lost(name, bytes, &incoming));
    assert_eq!(seen, 48);
}

#[test]
fn a_message_that_is_cut_or_bent_anywhere_is_still_read() {
    each("dsn", |_, bytes, _| {
        for end in (0..bytes.len()).step_by(37) {
            read(&bytes[..end]);
            let mut bent = bytes.to_vec();
            bent[end] ^= 0x55;
            read(&bent);
        }
    });
}
