//! What is composed is read back by another program's parser and says the same.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod sample;

use {
    custodia_mail::{Address, Attachment, AutoSubmitted, ComposeError, Message, Thread, compose},
    mail_parser::{HeaderName, MessageParser, MimeHeaders},
    sample::{NOW, address, id, newsletter, note},
};

fn composed(message: &Message) -> String {
    String::from_utf8(compose(message).unwrap()).unwrap()
}

/// The names of the headers as they stand in the bytes, continuation lines left out.
fn header_names(bytes: &str) -> Vec<&str> {
    let (headers, _) = bytes.split_once("\r\n\r\n").unwrap();
    headers
        .split("\r\n")
        .filter(|line| !line.starts_with([' ', '\t']))
        .map(|line| line.split(':').next().unwrap())
        .collect()
}

#[test]
fn a_note_is_plain_text_with_the_headers_it_needs() {
    let bytes = composed(&note());
    assert_eq!(
        header_names(&bytes),
        [
            "Date",
            "From",
            "To",
            "Subject",
            "Message-ID",
            "MIME-Version",
            "Content-Type",
            "Content-Transfer-Encoding"
        ]
    );
    let read = MessageParser::new().parse(&bytes).unwrap();
    assert_eq!(read.date().unwrap().to_timestamp(), NOW);
    assert_eq!(read.message_id(), Some("letter_01@example.org"));
    let from = read.from().unwrap().first().unwrap();
    assert_eq!((from.name(), from.address()), (Some("Góra i Las"), Some("shop@example.org")));
    assert_eq!(read.body_text(0).unwrap().trim_end(), "Dear Anna,\r\n\r\nit is on its way.");
    assert_eq!(read.html_body_count() + read.text_body_count(), 2, "the one part stands for both");
}

#[test]
fn a_newsletter_keeps_every_letter_in_both_forms() {
    let (message, bytes) = (newsletter(), composed(&newsletter()));
    let read = MessageParser::new().parse(&bytes).unwrap();
    assert_eq!(read.subject(), Some(message.subject.as_str()));
    assert_eq!(read.body_text(0).unwrap().trim_end(), message.text.trim_end().replace('\n', "\r\n"));
    assert_eq!(read.body_html(0).unwrap().trim_end(), message.html.unwrap().trim_end());
    assert!(bytes.contains("Content-Type: multipart/alternative"));
    assert_eq!(bytes.matches("Content-Transfer-Encoding: quoted-printable").count(), 2);
}

#[test]
fn the_bytes_are_seven_bit_and_no_line_is_too_long() {
    let message = Message { text: "ü".repeat(5_000), ..newsletter() };
    let bytes = compose(&message).unwrap();
    assert!(bytes.is_ascii());
    for line in bytes.split(|&byte| byte == b'\n') {
        assert!(line.ends_with(b"\r") || line.is_empty(), "a bare line feed");
        let is_url = line.windows(8).any(|window| window == b"https://");
        assert!(line.len() <= 79 || is_url, "{}", String::from_utf8_lossy(line));
    }
}

#[test]
fn the_same_message_is_the_same_bytes() {
    let message =
        Message { attachments: vec![Attachment::new("a.txt", "text/plain", b"a".to_vec())], ..newsletter() };
    assert_eq!(compose(&message), compose(&message));
}

// law: gdpr/7.3
#[test]
fn the_way_out_is_written_as_rfc_8058_wants_it() {
    let (message, bytes) = (newsletter(), composed(&newsletter()));
    let way_out = message.list_unsubscribe.unwrap();
    let expected = format!("List-Unsubscribe: <{}>,\r\n <mailto:out+abc@example.org>\r\n", way_out.url());
    assert!(bytes.contains(&expected), "{bytes}");
    assert!(bytes.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"));
    assert!(!composed(&note()).contains("List-Unsubscribe"));
}

#[test]
fn attachments_travel_whole_beside_both_forms() {
    let pdf = (0..=255).cycle().take(10_000).collect::<Vec<u8>>();
    let file = Attachment::new("Rechnung März 2026.pdf", "application/pdf", pdf.clone());
    for html in [None, newsletter().html] {
        let bytes =
            composed(&Message { html, attachments: vec![file.clone(), file.clone()], ..newsletter() });
        let read = MessageParser::new().parse(&bytes).unwrap();
        assert_eq!(read.attachment_count(), 2);
        let first = read.attachment(0).unwrap();
        assert_eq!(
            (first.attachment_name(), first.contents()),
            (Some("Rechnung März 2026.pdf"), pdf.as_slice())
        );
        assert!(read.body_text(0).unwrap().starts_with("Merhaba"));
    }
    let odd = Attachment::new("a", "pdf\r\nBcc: x@example.com", vec![]);
    assert_eq!(compose(&Message { attachments: vec![odd], ..note() }), Err(ComposeError::ContentType));
}

#[test]
fn an_answer_names_what_it_answers() {
    let references = (0..40).map(|n| id(&format!("m{n}@example.com"))).collect();
    let thread = Thread { in_reply_to: id("m39@example.com"), references };
    let answer = Message { thread: Some(thread), auto_submitted: AutoSubmitted::Replied, ..note() };
    let bytes = composed(&answer);
    let read = MessageParser::new().parse(&bytes).unwrap();
    assert_eq!(read.in_reply_to().as_text(), Some("m39@example.com"));
    let references = read.references().as_text_list().unwrap();
    assert_eq!(
        (references.len(), &*references[0], &*references[19]),
        (20, "m0@example.com", "m39@example.com")
    );
    assert!(bytes.contains("Auto-Submitted: auto-replied\r\n"));
}

#[test]
fn an_answer_without_history_refers_to_what_it_answers() {
    let thread = Thread { in_reply_to: id("m1@example.com"), references: vec![] };
    let bytes = composed(&Message { thread: Some(thread), ..note() });
    assert!(bytes.contains("References: <m1@example.com>\r\n"));
}

#[test]
fn no_text_of_a_caller_becomes_a_header() {
    let attack = "x\r\nBcc: all@example.com\r\n\r\n<b>\n\rX-Own: 1\u{0}\u{85}\u{2028}";
    let name = |email| Address::named(attack, email).unwrap();
    let bytes = composed(&Message {
        from: name("shop@example.org"),
        to: name("anna@example.com"),
        reply_to: Some(name("desk@example.org")),
        subject: attack.to_owned(),
        feedback_id: Some(attack.to_owned()),
        attachments: vec![Attachment::new(attack, "text/plain", attack.as_bytes().to_vec())],
        ..newsletter()
    });
    let read = MessageParser::new().parse(&bytes).unwrap();
    assert_eq!(read.header_values("Bcc").count() + read.header_values("X-Own").count(), 0);
    assert_eq!(header_names(&bytes).len(), 12, "{bytes}");
    assert_eq!(read.to().unwrap().iter().count(), 1);
    assert_eq!(read.subject(), Some("x Bcc: all@example.com <b> X-Own: 1"));
    for header in read.root_part().headers() {
        assert_ne!(header.name, HeaderName::Other("X-Own".into()));
    }
}

#[test]
fn names_with_quotes_commas_and_emoji_stay_one_address() {
    for name in [
        "Kowalska, Anna",
        "Anna \"Ania\" K.",
        "(Anna) <x@example.com>",
        "🎿 Ski & Şeyda",
        "a\\b",
        "=?utf-8?q?x?=",
        "@",
    ] {
        let to = Address::named(name, "anna@example.com").unwrap();
        let bytes = composed(&Message { to, ..note() });
        let read = MessageParser::new().parse(&bytes).unwrap();
        let found = read.to().unwrap().iter().map(|to| (to.name(), to.address())).collect::<Vec<_>>();
        assert_eq!(found.len(), 1, "{name}: {found:?}");
        assert_eq!(found[0].1, Some("anna@example.com"), "{name}");
        if name != "=?utf-8?q?x?=" {
            assert_eq!(found[0].0, Some(name));
        }
    }
}

#[test]
fn a_name_of_ten_kilobytes_is_cut_and_sent() {
    for letter in ["a", "ö", "🎿", "a "] {
        let to = Address::named(&letter.repeat(10_240), "anna@example.com").unwrap();
        let message = Message { to, subject: letter.repeat(10_240), ..note() };
        let bytes = composed(&message);
        let read = MessageParser::new().parse(&bytes).unwrap();
        assert_eq!(read.to().unwrap().first().unwrap().address(), Some("anna@example.com"));
        assert!(bytes.split("\r\n").all(|line| line.len() <= 998));
    }
}

#[test]
fn an_international_domain_is_sent_as_ascii() {
    let bytes = composed(&Message { to: address("Jürgen <j@bücher.example>"), ..note() });
    assert!(bytes.contains("<j@xn--bcher-kva.example>"));
}

#[test]
fn a_date_that_no_header_can_hold_is_refused() {
    for date in [-1, i64::MIN, 253_402_300_800, i64::MAX] {
        assert_eq!(compose(&Message { date, ..note() }), Err(ComposeError::Date));
    }
}
