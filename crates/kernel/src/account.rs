//! Records that give an account of themselves: where one came from, since when it is held, and until when.
//!
//! A room names its kinds of records on its card and says of one of them what only the room knows. The rest stands on the data map
//! and on the cards: purposes, who may see it, what restriction and erasure do with it.
// law: gdpr/15.1

use crate::{
    actor::SubjectId,
    error::{Error, Result},
    permission::Permission,
    tx::Reader,
};
use futures::future::BoxFuture;
use ground::clock::Timestamp;
use kit::Lang;

/// Between the id and the part of a record in an address: neither has it.
const JOINT: char = '~';

/// A kind of record of a room that explains itself.
#[derive(Clone, Copy)]
pub struct Accountable {
    /// Its table on the data map.
    pub table: &'static str,
    /// How the ids begin by which it is found.
    pub prefix: &'static str,
    /// The column that tells those apart that lie under one id, such as the fields of a person.
    pub part: Option<&'static str>,
    /// What it takes to see records of this kind; the person sees their own.
    pub needs: Permission,
    /// None where there is no such record, or where more than the right is asked for and the reader is not let near it: nobody
    /// learns which of the two.
    pub see: fn(&mut Reader, Key) -> BoxFuture<'_, Result<Option<Account>>>,
}

/// Which record of a table: its id, and one more word where many lie under one id, such as the fields of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    pub id: [u8; 16],
    pub part: String,
}

/// What a room says of one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Whose it is; none while nobody knows.
    pub subject: Option<SubjectId>,
    /// The key of the words that say by which way it came, and the `$name` in them.
    pub way: Option<(String, String)>,
    /// Who wrote it down, as the audit trail names them.
    pub by: Option<String>,
    pub since: Timestamp,
    /// Keys of its own purposes; none: those of its table, or of the person's data.
    pub purposes: Vec<String>,
    /// The lapse that ends it, and the id of what lapses: its own, or that of the record it belongs to.
    pub lapse: Option<(&'static str, [u8; 16])>,
    /// When it goes by itself, without any rule.
    pub until: Option<Timestamp>,
    /// Those who alone may see it, whatever their role, as the audit trail names them.
    pub only: Option<Vec<String>>,
    /// Where it is looked at.
    pub href: Option<String>,
}

impl Accountable {
    /// The record that an address names; one of another kind is not found.
    pub fn key(&self, text: &str) -> Result<Key> {
        let (id, part) = text.split_once(JOINT).unwrap_or((text, ""));
        let id = ground::id::decode(self.prefix, id).map_err(|_| Error::NotFound)?;
        Ok(Key { id, part: part.to_owned() })
    }

    /// What is said of a record to whoever may see it; to everybody else it is not there.
    pub async fn give(&self, reader: &mut Reader, key: Key) -> Result<Account> {
        let account = match (self.see)(reader, key).await {
            Err(Error::Denied(_)) | Ok(None) => return Err(Error::NotFound),
            Err(error) => return Err(error),
            Ok(Some(account)) => account,
        };
        if reader.actor().is(account.subject) || reader.may(&self.needs) {
            Ok(account)
        } else {
            Err(Error::NotFound)
        }
    }
}

impl Account {
    pub const fn of(subject: Option<SubjectId>, since: Timestamp) -> Self {
        Self {
            subject,
            way: None,
            by: None,
            since,
            purposes: Vec::new(),
            lapse: None,
            until: None,
            only: None,
            href: None,
        }
    }

    #[must_use]
    pub fn came(self, word: impl Into<String>) -> Self {
        self.came_by(word, "")
    }

    #[must_use]
    pub fn came_by(mut self, word: impl Into<String>, name: impl Into<String>) -> Self {
        self.way = Some((word.into(), name.into()));
        self
    }

    #[must_use]
    pub fn by(mut self, label: impl Into<String>) -> Self {
        self.by = Some(label.into());
        self
    }

    #[must_use]
    pub fn serving(mut self, purposes: impl IntoIterator<Item = String>) -> Self {
        self.purposes.extend(purposes);
        self
    }

    #[must_use]
    pub const fn lapsing(mut self, lapse: &'static str, id: [u8; 16]) -> Self {
        self.lapse = Some((lapse, id));
        self
    }

    #[must_use]
    pub const fn until(mut self, until: Option<Timestamp>) -> Self {
        self.until = until;
        self
    }

    #[must_use]
    pub fn only(mut self, labels: Option<Vec<String>>) -> Self {
        self.only = labels;
        self
    }

    #[must_use]
    pub fn at(mut self, href: impl Into<String>) -> Self {
        self.href = Some(href.into());
        self
    }
}

/// Where a record is explained.
pub fn href(table: &str, id: impl std::fmt::Display) -> String {
    format!("/why/{table}/{id}")
}

/// How one of many records under one id is called in an address.
pub fn within(id: impl std::fmt::Display, part: &str) -> String {
    format!("{id}{JOINT}{part}")
}

/// What is asked of the room that keeps the rules of retention.
#[derive(Clone, Copy, Debug)]
pub struct Lapsing {
    pub record: Option<(&'static str, [u8; 16])>,
    pub subject: Option<SubjectId>,
    pub lang: Lang,
}

/// What the rules say of one record, or of its person as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fate {
    /// Whether it is about the person as a whole, with whom the record goes, too.
    pub whole: bool,
    /// What started its clock; none while it has not started.
    pub since: Option<Timestamp>,
    pub what: Fated,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fated {
    /// By this rule, at this moment; what is overdue goes in the next night.
    Ends { at: Timestamp, rule: String },
    /// What keeps it, in words.
    Kept(String),
    /// This rule waits for what starts its clock.
    Waits { rule: String },
    /// No rule ends it.
    Stays,
}

/// When one record goes, by that very record's own clock.
pub type Ends = fn(&mut Reader, Lapsing) -> BoxFuture<'_, Result<Vec<Fate>>>;
