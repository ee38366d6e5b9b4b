//! The messages that the tests send: an invented shop writes to invented people.

#![allow(
    clippy::unwrap_used,
    dead_code,
    reason = "a test fails by panicking, and not every test needs every sample"
)]

use custodia_mail::{Address, Message, MessageId, Precedence, Unsubscribe};

pub const NOW: i64 = 1_750_000_000;

pub fn address(text: &str) -> Address {
    Address::parse(text).unwrap()
}

pub fn id(text: &str) -> MessageId {
    MessageId::parse(text).unwrap()
}

/// A short note to Anna.
pub fn note() -> Message {
    let ends = (address("Góra i Las <shop@example.org>"), address("Anna <anna@example.com>"));
    Message {
        subject: "Your order".to_owned(),
        text: "Dear Anna,\n\nit is on its way.\n".to_owned(),
        ..Message::plain(ends, id("letter_01@example.org"), NOW)
    }
}

/// A letter in two forms, with the way out.
pub fn newsletter() -> Message {
    let url = "https://shop.example.org/permissions/out/0198f2c4a7b07c3e9d41b1c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f708192a3b4c";
    Message {
        subject: "Yağmurluklar geldi — 20 % indirim 🎿".to_owned(),
        text: "Merhaba Ayşe,\n\nyağmurluklar geldi. = işareti ve\n.nokta ile başlayan satır.\n".to_owned(),
        html: Some(format!("<p>Merhaba Ayşe, <a href=\"{url}\">{}</a></p>\n", "çok ".repeat(60))),
        list_unsubscribe: Some(Unsubscribe::new(url, Some(address("out+abc@example.org"))).unwrap()),
        precedence: Precedence::Bulk,
        feedback_id: Some("letter7:news:custodia".to_owned()),
        ..note()
    }
}
