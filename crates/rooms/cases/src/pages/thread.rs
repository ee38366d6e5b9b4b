//! The thread of a case as it is read: what was written, noted and called, and what happened between, the latest first.

use askama::Template;
use kernel::account;
use kit::{Badge, Button, Html, Icon, Reason, Tone, Words};

/// Who speaks, which decides the tone in which a message stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// The customer, or somebody else from outside.
    In,
    /// We.
    Out,
    /// Between colleagues; it never leaves the house.
    Note,
}

pub enum Item {
    Said(Box<Said>),
    Happened(Happened),
}

/// A mail, a note or a call.
pub struct Said {
    pub id: String,
    pub voice: Voice,
    pub who: String,
    /// Small beside the name: to whom, by what way.
    pub line: String,
    pub badges: Vec<Badge>,
    pub at: i64,
    pub when: String,
    pub text: Html,
    pub quoted: Html,
    pub formatted: Option<Formatted>,
    pub files: Vec<File>,
    /// How the sender was proved, and what else a careful reader asks.
    pub proof: Vec<(String, String)>,
    /// What was found in it that has no place here, and what can be done about it.
    pub found: Vec<String>,
    pub mends: Vec<Button>,
}

/// The message as its sender dressed it, in a frame that may do nothing.
pub struct Formatted {
    pub href: String,
    /// Pictures and styles from elsewhere, which would tell the sender that somebody reads.
    pub blocked: i64,
}

pub struct File {
    pub id: String,
    pub name: String,
    pub size: String,
    /// None: it may not be opened here.
    pub href: Option<String>,
}

/// A line between the messages.
pub struct Happened {
    pub id: String,
    pub at: i64,
    pub when: String,
    pub tone: Tone,
    pub what: String,
}

#[derive(Template)]
#[template(path = "thread.html")]
pub struct Thread {
    pub t: Words,
    pub items: Vec<Item>,
    /// Where the lines before these are.
    pub earlier: Option<String>,
}

impl Thread {
    pub fn html(&self) -> Html {
        Html::of(self)
    }

    /// Why a line, or a file of it, is held.
    fn why(&self, table: &str, id: &str) -> Html {
        Reason::new(self.t, account::href(table, id)).short().html()
    }
}

impl Voice {
    const fn class(self) -> &'static str {
        match self {
            Self::In => "in",
            Self::Out => "out",
            Self::Note => "note",
        }
    }
}

/// A size as people say it.
pub fn size(t: Words, bytes: i64) -> String {
    const KILO: i64 = 1 << 10;
    match bytes {
        ..KILO => t.w1("case-size-bytes", "size", t.number(bytes)),
        _ if bytes < KILO * KILO => t.w1("case-size-kilo", "size", t.number(bytes / KILO)),
        _ => t.w1("case-size-mega", "size", t.number((bytes + KILO * KILO / 2) / KILO / KILO)),
    }
}
