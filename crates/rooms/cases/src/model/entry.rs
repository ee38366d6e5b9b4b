//! A thread: what came in, what went out, notes, calls, and what happened, line by line.

use super::{
    AttachmentId, CaseId, EntryId,
    keys::{ArrivalKind, Author, EntryKind},
};
use ground::{clock::Timestamp, row};
use kernel::{Place, Sealed, SubjectId};
use kit::Lang;
use post::MessageId;
use serde::{Deserialize, Serialize};
use std::ops::Range;
use utoipa::ToSchema;

row! {
    /// A line of a thread as it stands in its row.
    #[derive(Clone, Debug)]
    pub struct Entry {
        pub id: EntryId = "e.id",
        pub case: CaseId = "e.case_id",
        pub subject: Option<SubjectId> = "e.subject",
        pub kind: EntryKind = "e.kind",
        pub author: Author = "e.author",
        /// Who wrote it here: the label of a colleague or a program.
        pub actor: String = "e.actor",
        pub at: Timestamp = "e.at",
        pub sealed: Option<Sealed> = "e.sealed",
        /// The letter that it became.
        pub letter: Option<MessageId> = "e.letter",
        /// What happened, for a line of the kind `event`: keys and ids, as JSON.
        pub data: Option<String> = "e.data",
        pub attachments: i64 = "e.attachments",
        /// How many places in it people should look at.
        pub flags: i64 = "e.flags",
    }
}

pub fn place(entry: EntryId) -> Place {
    Place::new("cases_entries", "sealed", entry)
}

/// What is sealed of a line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    #[serde(default, skip_serializing_if = "Party::is_empty")]
    pub from: Party,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<Party>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cc: Vec<Party>,
    /// The subject of a message.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub line: String,
    /// The author's own words.
    pub text: String,
    /// What was quoted below them.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub quoted: String,
    /// The message as it looked, made safe by whoever brought it in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub html: Option<String>,
    /// How many pictures from elsewhere are not shown.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub blocked: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auth: Option<Auth>,
    /// Whether a machine wrote it: nobody waits for an answer.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub auto: bool,
    /// The `Message-ID` of what came in, for threading the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub flags: Vec<Flag>,
    /// Why it may leave although it names personal data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The step of the process that is taken when the letter has left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub then: Option<String>,
    /// Whether that was decided about already, so that nothing more becomes of the letter's leaving.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub stepped: bool,
    /// Whether the process made it: a document.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub document: bool,
}

fn is_zero(number: &u32) -> bool {
    *number == 0
}

/// Somebody in the head of a message.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Party {
    pub name: String,
    pub address: String,
}

impl Party {
    pub fn is_empty(&self) -> bool {
        self.name.is_empty() && self.address.is_empty()
    }

    /// The name, or the address where there is none.
    pub fn shown(&self) -> &str {
        if self.name.is_empty() { &self.address } else { &self.name }
    }
}

/// What the mail servers say of where a message came from: `pass`, `fail`, `none` and so on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Auth {
    pub dkim: String,
    pub spf: String,
    pub dmarc: String,
}

/// A place that tells what should not stand there: health, a payment card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flag {
    /// Which text: the words, what was quoted, the subject, or those of a file.
    pub part: Part,
    /// The file, where it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<AttachmentId>,
    /// In bytes of that text; of a file nothing is kept but that it is there.
    pub span: Range<usize>,
    /// What it is, as `custodia-sift` names it: `special.health`, `card`.
    pub class: String,
    /// What may be shown of it.
    pub preview: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    Text,
    Quoted,
    Line,
    File,
}

/// What the words of a file name, once for each kind of personal data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// As `custodia-sift` names it.
    pub class: String,
    /// What may be shown of it.
    pub preview: String,
}

impl Seen {
    /// What one pays with.
    pub fn is_payment(&self) -> bool {
        matches!(&*self.class, "card" | "card.code" | "card.expiry" | "iban")
    }

    /// What the law protects most.
    pub fn is_special(&self) -> bool {
        self.class.starts_with("special.")
    }
}

/// A file in the store that waits for its line: see [`crate::keep`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    pub id: AttachmentId,
    pub name: String,
    pub media: String,
    pub size: i64,
    /// The name by which the message shows it as a picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cid: Option<String>,
    /// What its words name, as far as they can be read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seen: Vec<Seen>,
}

/// A file as it comes through a door.
#[derive(Clone, Debug)]
pub struct Upload {
    pub name: String,
    pub media: String,
    pub bytes: Vec<u8>,
    /// The name by which the message shows it as a picture.
    pub cid: Option<String>,
}

/// What is sealed of an attachment's row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    pub name: String,
    pub media: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cid: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seen: Vec<Seen>,
}

/// Something that came in for a case: a mail, a message by the portal, a call.
#[derive(Clone, Debug)]
pub struct Arrival {
    pub from: Party,
    pub to: Vec<Party>,
    pub cc: Vec<Party>,
    pub author: Author,
    pub message_id: Option<String>,
    pub in_reply_to: Option<String>,
    pub subject_line: String,
    /// The sender's own words.
    pub text: String,
    pub quoted: String,
    /// Made safe already.
    pub html: Option<String>,
    pub blocked: u32,
    pub attachments: Vec<Kept>,
    pub at: Timestamp,
    pub auth: Option<Auth>,
    pub kind: ArrivalKind,
    /// Whether whoever wrote is told that it came in, once per period.
    pub acknowledge: bool,
    pub telling: Telling,
}

/// How whoever wrote is told that it came in, where the way in has words and a period of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Telling {
    /// The hours in which nobody is told twice; none: those of the house.
    pub hours: Option<i64>,
    /// With places, by language; a missing one is told in the words of the house.
    pub texts: Vec<(Lang, String)>,
}

impl Arrival {
    /// Words from somebody, and nothing else.
    pub fn plain(author: Author, from: Party, text: impl Into<String>, at: Timestamp) -> Self {
        Self {
            from,
            to: Vec::new(),
            cc: Vec::new(),
            author,
            message_id: None,
            in_reply_to: None,
            subject_line: String::new(),
            text: text.into(),
            quoted: String::new(),
            html: None,
            blocked: 0,
            attachments: Vec::new(),
            at,
            auth: None,
            kind: ArrivalKind::Message,
            acknowledge: false,
            telling: Telling::default(),
        }
    }
}
