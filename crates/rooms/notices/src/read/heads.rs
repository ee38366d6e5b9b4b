//! The notices themselves: what each is called, for whom it is, and what of it holds.

use super::version_of;
use crate::model::head::{GENERAL, Head};
use consent::{NoticeVersion, VIEW};
use futures::future::BoxFuture;
use ground::{args, clock::Timestamp, row, statements};
use kernel::{Error, Listed, Reader, Result};
use kit::{Lang, Words};

row! {
    struct HeadRow {
        key: String,
        titles: String,
        audience: String,
        revision: i64,
    }
}

row! {
    struct LineRow {
        key: String = "n.key",
        titles: String = "n.titles",
        audience: String = "n.audience",
        revision: i64 = "n.revision",
        version: Option<i64> = "(select max(v.version) from notice_versions v where v.notice = n.key and v.published_at is not null)",
        draft: Option<i64> = "(select max(v.version) from notice_versions v where v.notice = n.key and v.published_at is null)",
        points: i64 = "(select count(*) from notice_contacts c where c.notice = n.key)",
    }
}

statements! {
    HEAD = "select ", HeadRow::COLUMNS, " from notices where key = ?1";
    LINES = "select ", LineRow::COLUMNS, " from notices n order by n.created_at, n.key limit 100";
    PUBLISHED_AT = "select published_at from notice_versions where version = ?1";
}

/// A notice with what of it holds.
#[derive(Clone, Debug)]
pub struct Line {
    pub head: Head,
    /// The version that holds.
    pub version: Option<Published>,
    pub draft: Option<NoticeVersion>,
    /// How many contact points give it.
    pub points: i64,
}

#[derive(Clone, Copy, Debug)]
pub struct Published {
    pub version: NoticeVersion,
    pub at: Timestamp,
}

impl TryFrom<HeadRow> for Head {
    type Error = Error;

    fn try_from(row: HeadRow) -> Result<Self> {
        let HeadRow { key, titles, audience, revision } = row;
        let (titles, audience) = (serde_json::from_str(&titles)?, serde_json::from_str(&audience)?);
        Ok(Self { key, titles, audience, revision })
    }
}

/// A notice by its key.
pub async fn head(reader: &mut Reader, notice: &str) -> Result<Head> {
    reader.one::<HeadRow>(HEAD, args![notice]).await?.try_into()
}

/// Every notice by name.
pub(super) async fn heads(reader: &mut Reader) -> Result<Vec<Head>> {
    let rows: Vec<LineRow> = reader.rows(LINES, args![]).await?;
    rows.into_iter().map(LineRow::head).collect()
}

/// Every notice with what of it holds, the one for everybody first.
pub async fn lines(reader: &mut Reader) -> Result<Vec<Line>> {
    reader.demand(&VIEW)?;
    let rows: Vec<LineRow> = reader.rows(LINES, args![]).await?;
    let mut lines = Vec::with_capacity(rows.len());
    for row in rows {
        let (draft, points) = (row.draft, row.points);
        let version = match row.version {
            Some(version) => {
                let at: Option<Timestamp> = reader.scalar(PUBLISHED_AT, args![version]).await?;
                at.map(|at| Published { version, at })
            }
            None => None,
        };
        lines.push(Line { head: row.head()?, version, draft, points });
    }
    lines.sort_by_key(|line| !line.head.is_general());
    Ok(lines)
}

impl LineRow {
    fn head(self) -> Result<Head> {
        let Self { key, titles, audience, revision, .. } = self;
        HeadRow { key, titles, audience, revision }.try_into()
    }
}

/// What a contact point may choose: the notices of which something holds.
pub async fn choices(reader: &mut Reader, lang: Lang) -> Result<Vec<Listed>> {
    let t = reader.app().lexicon().words(lang);
    let mut choices = Vec::new();
    for head in heads(reader).await? {
        let on_offer = version_of(reader, &head.key).await?.is_some();
        choices.push(Listed { name: head.title(t), key: head.key, on_offer });
    }
    choices.sort_by_key(|choice| choice.key != GENERAL);
    Ok(choices)
}

/// The list behind fields called `notice`.
pub fn listed(reader: &mut Reader, lang: Lang) -> BoxFuture<'_, Result<Vec<Listed>>> {
    Box::pin(choices(reader, lang))
}

/// What a notice is called, in these words.
pub async fn title(reader: &mut Reader, notice: &str, t: Words) -> Result<String> {
    Ok(head(reader, notice).await?.title(t))
}
