//! Mails with their bytes, opened for machinery that looks for people named in them.

use super::items::readable;
use crate::{
    model::{Head, ItemId, ItemState, Raw},
    store::items::{head_place, key, raw_place},
};
use ground::{
    args,
    db::{Q, join},
    row, statements,
};
use kernel::{KeyId, Reader, Result, Sealed, SubjectId, mention::Span};

row! {
    struct Line {
        id: ItemId = "i.id",
        subject: Option<SubjectId> = "i.subject",
        state: String = "i.state",
        sealed: Option<Sealed> = "i.sealed",
        raw: Option<Sealed> = "r.raw",
    }
}

statements! {
    BETWEEN = "select ", Line::COLUMNS, " from inbox_items i left join inbox_raw r on r.id = i.id
               where i.id > ?1 and i.id < ?2 and i.state <> 'waiting' order by i.id limit ?3";
}

/// What waits is decided about within the minute, and is a case then.
const THESE: &str =
    join!("select ", Line::COLUMNS, " from inbox_items i left join inbox_raw r on r.id = i.id");
const DECIDED: &str = "i.state <> 'waiting'";

/// A mail as far as it can be read.
pub struct Mail {
    pub id: ItemId,
    pub of: Option<SubjectId>,
    pub state: Option<ItemState>,
    pub head: Option<Head>,
    pub raw: Option<Vec<u8>>,
}

/// Mails of a span that were decided about, in order.
pub async fn between(reader: &mut Reader, span: Span, most: i64) -> Result<Vec<Mail>> {
    let lines: Vec<Line> = reader.rows(BETWEEN, args![span.after, span.before, most]).await?;
    opened(reader, lines).await
}

/// Those of these mails that there are.
pub async fn these(reader: &mut Reader, ids: &[ItemId]) -> Result<Vec<Mail>> {
    let q = Q::new(THESE).and_in("i.id", ids).and_all(DECIDED, Vec::new()).then("order by i.id");
    let lines: Vec<Line> = reader.find(&q).await?;
    opened(reader, lines).await
}

async fn opened(reader: &mut Reader, lines: Vec<Line>) -> Result<Vec<Mail>> {
    let keys: Vec<KeyId> = lines.iter().map(|line| key(line.id, line.subject)).collect();
    let ring = reader.app().vault().unlock(&keys).await?;
    let mut mails = Vec::with_capacity(lines.len());
    for line in lines {
        let (id, of, state) = (line.id, line.subject, ItemState::parse(&line.state));
        let key = key(id, of);
        let head: Option<Head> = match &line.sealed {
            Some(sealed) => readable(id, ring.open(key, head_place(id), sealed)),
            None => None,
        };
        let raw: Option<Raw> = match &line.raw {
            Some(sealed) => readable(id, ring.open(key, raw_place(id), sealed)),
            None => None,
        };
        mails.push(Mail { id, of, state, head, raw: raw.map(Raw::bytes) });
    }
    Ok(mails)
}
