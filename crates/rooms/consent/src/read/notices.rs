//! Privacy notices as they can be seen: drafts by those who write them, published ones by everybody.

use crate::{
    CHANGE_PURPOSES, VIEW,
    model::{choice::NoticeVersion, purpose::ByLang},
    notices::NoticeText,
};
use ground::{args, clock::Timestamp, row, statements};
use kernel::{Error, Reader, Result};
use kit::Lang;

row! {
    struct NoticeRow {
        version: i64,
        texts: String,
        revision: i64,
        published_at: Option<Timestamp>,
    }
}

statements! {
    NOTICES = "select ", NoticeRow::COLUMNS, " from consent_notices order by version desc limit 200";
    NOTICE = "select ", NoticeRow::COLUMNS, " from consent_notices where version = ?1";
    CURRENT = "select ", NoticeRow::COLUMNS, " from consent_notices where published_at is not null order by version desc limit 1";
    NEWEST = "select ", NoticeRow::COLUMNS, " from consent_notices order by version desc limit 1";
}

/// The privacy notice in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    pub version: NoticeVersion,
    pub title: String,
    pub body: String,
    pub lang: Lang,
    pub published_at: Timestamp,
}

/// A notice with all its languages, for those who write it.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub version: NoticeVersion,
    pub texts: ByLang<NoticeText>,
    pub revision: i64,
    pub published_at: Option<Timestamp>,
}

impl TryFrom<NoticeRow> for Sheet {
    type Error = Error;

    fn try_from(row: NoticeRow) -> Result<Self> {
        let texts = serde_json::from_str(&row.texts)?;
        Ok(Self { version: row.version, texts, revision: row.revision, published_at: row.published_at })
    }
}

impl Sheet {
    pub fn in_lang(&self, lang: Lang) -> Option<Notice> {
        let text = self.texts.get(lang).clone();
        let published_at = self.published_at?;
        Some(Notice { version: self.version, title: text.title, body: text.body, lang, published_at })
    }
}

/// The notice that holds now; none before the first is published.
// law: gdpr/13
pub async fn current_notice(reader: &mut Reader, lang: Lang) -> Result<Option<Notice>> {
    let row: Option<NoticeRow> = reader.optional(CURRENT, args![]).await?;
    Ok(row.map(Sheet::try_from).transpose()?.and_then(|sheet| sheet.in_lang(lang)))
}

/// A notice that was published, however long ago.
pub async fn notice(reader: &mut Reader, version: NoticeVersion, lang: Lang) -> Result<Notice> {
    let sheet = Sheet::try_from(reader.one::<NoticeRow>(NOTICE, args![version]).await?)?;
    sheet.in_lang(lang).ok_or(Error::NotFound)
}

/// All notices with drafts, the newest first.
pub async fn sheets(reader: &mut Reader) -> Result<Vec<Sheet>> {
    reader.demand(&VIEW)?;
    let rows: Vec<NoticeRow> = reader.rows(NOTICES, args![]).await?;
    rows.into_iter().map(Sheet::try_from).collect()
}

/// The newest notice, draft or published.
pub async fn newest_sheet(reader: &mut Reader) -> Result<Option<Sheet>> {
    let row: Option<NoticeRow> = reader.optional(NEWEST, args![]).await?;
    row.map(Sheet::try_from).transpose()
}

pub async fn sheet(reader: &mut Reader, version: NoticeVersion) -> Result<Sheet> {
    reader.demand(&CHANGE_PURPOSES)?;
    reader.one::<NoticeRow>(NOTICE, args![version]).await?.try_into()
}
