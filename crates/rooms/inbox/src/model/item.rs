//! A mail that came in: what became of it and why, and what people see of it before it belongs to a case.

use data_encoding::BASE64;
use ground::id;
use serde::{Deserialize, Serialize};

id! {
    /// A mail that came in.
    ItemId, "mail"
}

ground::keyed! {
    ItemState {
        /// Fetched and written down; nobody decided yet.
        Waiting = "waiting",
        /// Somebody has to look before it becomes a case.
        Held = "held",
        /// It could not be taken in.
        Failed = "failed",
        /// It is in a case.
        Taken = "taken",
        /// It did what it had to do and is no case: a bounce, an automatic answer.
        Noted = "noted",
        /// Somebody looked, and threw it away.
        Discarded = "discarded",
    }
}

ground::keyed! {
    /// Why it is not in a case.
    Why {
        Spam = "spam",
        /// One sender writes too much in too short a time.
        Rate = "rate",
        /// Larger than anybody wants to keep.
        Large = "large",
        /// A rule keeps such data out.
        Sensitive = "sensitive",
        /// We wrote it ourselves.
        Loop = "loop",
        /// The same mail came by another way.
        Twice = "twice",
        Bounce = "bounce",
        Complaint = "complaint",
        /// A machine answered, and to no case of ours.
        Automatic = "automatic",
        /// It cannot be read or written down.
        Fault = "fault",
        /// Its server lists it and does not give it.
        Withheld = "withheld",
        /// It answers a document that somebody was asked to sign: a person reads what it says.
        Answer = "answer",
        /// What it says is in the ledger.
        Recorded = "recorded",
        /// The reasons that people give for throwing something away.
        Junk = "junk",
        Misdirected = "misdirected",
        Private = "private",
        Handled = "handled",
    }
}

impl Why {
    /// What somebody who throws a mail away may say.
    pub const DISCARDING: [Self; 4] = [Self::Junk, Self::Misdirected, Self::Private, Self::Handled];

    pub fn word(self) -> String {
        format!("inbox-why-{}", self.key())
    }
}

impl ItemState {
    pub fn word(self) -> String {
        format!("inbox-state-{}", self.key())
    }

    /// Whether somebody has to do something about it.
    pub const fn wants_a_person(self) -> bool {
        matches!(self, Self::Held | Self::Failed)
    }
}

/// What a list shows of a mail. It lies sealed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Head {
    pub name: String,
    pub from: String,
    pub to: Vec<String>,
    pub line: String,
}

impl Head {
    /// The name, or the address where there is none.
    pub fn shown(&self) -> &str {
        if self.name.is_empty() { &self.from } else { &self.name }
    }
}

/// A mail byte by byte. Most mails are plain text, and lie so; bytes that are none take a third more room.
#[derive(Serialize, Deserialize)]
pub enum Raw {
    #[serde(rename = "t")]
    Text(String),
    #[serde(rename = "b")]
    Bytes(String),
}

impl From<Vec<u8>> for Raw {
    fn from(bytes: Vec<u8>) -> Self {
        match String::from_utf8(bytes) {
            Ok(text) => Self::Text(text),
            Err(other) => Self::Bytes(BASE64.encode(other.as_bytes())),
        }
    }
}

impl Raw {
    pub fn bytes(self) -> Vec<u8> {
        match self {
            Self::Text(text) => text.into_bytes(),
            Self::Bytes(text) => BASE64.decode(text.as_bytes()).unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_comes_back() {
        for bytes in
            [b"From: a\r\n\r\n\"\\\0".to_vec(), (0..=255).collect(), "ąşü€".as_bytes().to_vec(), Vec::new()]
        {
            let text = serde_json::to_string(&Raw::from(bytes.clone())).unwrap();
            assert_eq!(serde_json::from_str::<Raw>(&text).unwrap().bytes(), bytes);
        }
    }
}
