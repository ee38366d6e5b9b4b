//! Contact points as they are known, and the notice that each gives.

use super::{heads, version_of};
use crate::model::{
    contact::{Contact, Given, Kind, Title},
    head::{self, GENERAL},
};
use consent::{NoticeVersion, VIEW};
use ground::{args, row, statements};
use kernel::{Error, Message, Reader, Result};
use kit::Lang;

row! {
    struct ContactRow {
        kind: Kind,
        key: String,
        title: String,
        place: String,
        given: Given,
        notice: String,
        word: Option<String>,
        titles: Option<String>,
    }
}

statements! {
    CONTACTS = "select ", ContactRow::COLUMNS, " from notice_contacts order by kind, key limit 500";
    CONTACT = "select ", ContactRow::COLUMNS, " from notice_contacts where kind = ?1 and key = ?2";
}

/// What people get at a contact point: a version of a notice, and where they read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The key of the notice.
    pub notice: String,
    /// None before the first is published.
    pub version: Option<NoticeVersion>,
    /// `/privacy`, or that of the point's own notice.
    pub path: String,
}

impl TryFrom<ContactRow> for Contact {
    type Error = Error;

    fn try_from(row: ContactRow) -> Result<Self> {
        let title = match (row.word, row.titles) {
            (Some(word), _) => Title::Word { word, name: row.title },
            (None, Some(titles)) => Title::Each(Box::new(serde_json::from_str(&titles)?)),
            (None, None) => Title::Own(row.title),
        };
        let ContactRow { kind, key, place, given, notice, .. } = row;
        Ok(Self { kind, key, title, place, given, notice: Some(notice) })
    }
}

/// Every contact point.
pub async fn contacts(reader: &mut Reader) -> Result<Vec<Contact>> {
    reader.demand(&VIEW)?;
    everywhere(reader).await
}

pub async fn everywhere(reader: &mut Reader) -> Result<Vec<Contact>> {
    let rows: Vec<ContactRow> = reader.rows(CONTACTS, args![]).await?;
    rows.into_iter().map(Contact::try_from).collect()
}

pub async fn contact(reader: &mut Reader, kind: Kind, key: &str) -> Result<Option<Contact>> {
    let row: Option<ContactRow> = reader.optional(CONTACT, args![kind, key]).await?;
    row.map(Contact::try_from).transpose()
}

/// The notice that a contact point gives, and where it is read; the one for everybody where no such point is known.
pub async fn offered(reader: &mut Reader, kind: Kind, key: &str) -> Result<Offer> {
    let notice = match contact(reader, kind, key).await? {
        Some(contact) => contact.notice.unwrap_or_else(|| GENERAL.to_owned()),
        None => GENERAL.to_owned(),
    };
    offer(reader, &notice).await
}

/// What whoever gives this notice gives.
pub async fn offer(reader: &mut Reader, notice: &str) -> Result<Offer> {
    let version = version_of(reader, notice).await?;
    Ok(Offer { notice: notice.to_owned(), version, path: head::path(notice) })
}

/// The notice that a contact point gives; an error when it has none, so that it is not opened.
// law: gdpr/13.1
pub async fn require(reader: &mut Reader, kind: Kind, key: &str) -> Result<NoticeVersion> {
    let known = contact(reader, kind, key).await?;
    let t = reader.app().lexicon().words(reader.actor().lang.unwrap_or(Lang::En));
    let notice = match known {
        Some(point) if !point.is_closed() => point.notice.unwrap_or_else(|| GENERAL.to_owned()),
        known => {
            let named = known.map_or_else(|| key.to_owned(), |point| point.title.say(t));
            return Err(Error::refused(Message::new("notices-error-without").with("contact", named)));
        }
    };
    match version_of(reader, &notice).await? {
        Some(version) => Ok(version),
        None if notice == GENERAL => Err(Error::refused("notices-error-none-published")),
        None => {
            let title = heads::title(reader, &notice, t).await?;
            Err(Error::refused(Message::new("notices-error-unpublished").with("notice", title)))
        }
    }
}
