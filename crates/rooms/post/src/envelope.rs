//! A message as its writer hands it over, and what is sealed of it.

use crate::model::SenderId;
use ground::{clock::Timestamp, files::FileId};
use kernel::{App, Error, KeyId, Place, Result};
use kit::Lang;
use serde::{Deserialize, Serialize};

/// More files than this nobody looks through; mail servers take no more either, by their sum.
pub const MOST_ATTACHED: usize = 25;

/// A message as its writer hands it over. What a letter rarely needs comes from [`Envelope::plain`]:
/// `Envelope { to, subject, text, ..Envelope::plain("cases.reply", lang) }`.
#[derive(Clone)]
pub struct Envelope {
    pub to: String,
    pub subject: String,
    pub text: String,
    /// The address of a picture of ours that is loaded when the letter is read, for those who allow that: the letter is
    /// HTML then, beside its text.
    pub picture: Option<String>,
    /// What sort of message it is: `campaigns.letter`.
    pub kind: &'static str,
    /// An https address that takes the one-click POST of RFC 8058.
    pub unsubscribe: Option<String>,
    pub batch: Option<[u8; 16]>,
    pub lang: Lang,
    /// Who it comes from; nobody named means the house itself.
    pub sender: Option<SenderId>,
    /// Where answers go, when not to the sender: an address that names a case.
    pub reply_to: Option<String>,
    pub thread: Option<Thread>,
    pub attachments: Vec<Attached>,
    pub documents: Vec<Document>,
    /// It waits until then and can be taken back.
    pub not_before: Option<Timestamp>,
    pub auto: Auto,
    /// It is part of a record that not everybody may open: the outbox tells that it left, and not what it says.
    pub inside: bool,
}

/// The messages before this one, as Message-IDs without brackets; what is no Message-ID is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thread {
    pub in_reply_to: Option<String>,
    /// Oldest first.
    pub references: Vec<String>,
}

/// Who caused a message, as RFC 3834 names it: other programs do not answer programs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Auto {
    /// The house, by itself.
    #[default]
    Generated,
    /// The house, because somebody wrote.
    Replied,
    /// A person.
    No,
}

/// A stored file that goes with a letter. It is opened when the letter leaves, where it lies and under its own key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attached {
    pub name: String,
    /// `application/pdf`.
    pub media: String,
    pub file: FileId,
    key: KeyId,
    table: String,
    column: String,
    row: [u8; 16],
}

/// A text that goes along as a file and lies in the letter itself: a document to sign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    pub name: String,
    pub text: String,
}

impl Envelope {
    /// An empty envelope of the house; whoever writes fills in whom it is for and what it says.
    pub fn plain(kind: &'static str, lang: Lang) -> Self {
        Self {
            to: String::new(),
            subject: String::new(),
            text: String::new(),
            picture: None,
            kind,
            unsubscribe: None,
            batch: None,
            lang,
            sender: None,
            reply_to: None,
            thread: None,
            attachments: Vec::new(),
            documents: Vec::new(),
            not_before: None,
            auto: Auto::Generated,
            inside: false,
        }
    }
}

impl Attached {
    /// A file as its room sealed it: under this key, bound to this place, whose column is on the data map.
    pub fn new((name, media): (&str, &str), file: FileId, key: KeyId, place: Place) -> Self {
        let (table, column) = (place.table.to_owned(), place.column.to_owned());
        Self { name: name.to_owned(), media: media.to_owned(), file, key, table, column, row: place.row }
    }

    pub(crate) fn key(&self) -> KeyId {
        self.key
    }

    pub(crate) fn place(&self, app: &App) -> Result<Place> {
        let holding = app.holdings().find(|holding| holding.table == self.table);
        let column = holding.and_then(|holding| {
            Some((holding.table, holding.columns.iter().find(|c| c.name == self.column)?))
        });
        let (table, column) = column
            .ok_or_else(|| Error::fault(format!("{}.{} is not on the data map", self.table, self.column)))?;
        Ok(Place { table, column: column.name, row: self.row })
    }
}

/// What is sealed of a message.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Letter {
    pub to: String,
    pub subject: String,
    pub text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    pub unsubscribe: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread: Option<Thread>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attached>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<Document>,
    /// None in letters of before, whose batch decided.
    pub auto: Option<Auto>,
    #[serde(skip_serializing_if = "is_false")]
    pub inside: bool,
}

const fn is_false(value: &bool) -> bool {
    !*value
}

impl Letter {
    pub fn of(envelope: &Envelope) -> Self {
        Self {
            to: envelope.to.clone(),
            subject: envelope.subject.clone(),
            text: envelope.text.clone(),
            picture: envelope.picture.clone(),
            unsubscribe: envelope.unsubscribe.clone(),
            reply_to: envelope.reply_to.clone(),
            thread: envelope.thread.clone(),
            attachments: envelope.attachments.clone(),
            documents: envelope.documents.clone(),
            auto: Some(envelope.auto),
            inside: envelope.inside,
        }
    }

    /// The same with files that were sealed anew.
    pub fn resealed(mut self, old: KeyId, new: KeyId) -> Self {
        for file in self.attachments.iter_mut().filter(|file| file.key == old) {
            file.key = new;
        }
        self
    }
}
