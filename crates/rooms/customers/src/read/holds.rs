//! Legal holds: of one person, of the house, and who is held at all.

use super::veil::Veil;
use crate::{
    HOLDS,
    model::{Hold, HoldId, HoldState, Lifted},
};
use ground::{
    args,
    clock::Timestamp,
    db::{Q, Single},
    id::Id,
    paging::{Cursor, Page, Wanted},
    row, statements,
};
use kernel::{Error, KeyId, Place, Reader, Result, Sealed, SubjectId, mention::Span};
use std::collections::{HashMap, HashSet};

/// People asked about in one statement.
const AT_ONCE: usize = 500;
/// Holds of one person shown at once.
const SHOWN: i64 = 50;

row! {
    struct Line {
        id: HoldId,
        subject: SubjectId,
        reason: Sealed,
        until_at: Timestamp,
        placed_at: Timestamp,
        placed_by: String,
        lifted_at: Option<Timestamp>,
        lifted_by: Option<String>,
        lifted: Option<Sealed>,
        version: i64,
    }
}

row! {
    /// The texts of a hold, unopened.
    pub(crate) struct Reasons {
        pub id: HoldId,
        pub subject: SubjectId,
        pub reason: Sealed,
        pub lifted: Option<Sealed>,
    }
}

const REASONS: &str = ground::db::join!("select ", Reasons::COLUMNS, " from customers_holds");
const LINES: &str = ground::db::join!("select ", Line::COLUMNS, " from customers_holds");

statements! {
    ONE = "select ", Line::COLUMNS, " from customers_holds where id = ?1";
    OF_SUBJECT = "select ", Line::COLUMNS, " from customers_holds where subject = ?1 order by until_at desc, id limit ?2";
    NEXT_END = "select min(until_at) from customers_holds where until_at > ?1 and lifted_at is null";
    REASONS_BETWEEN = "select ", Reasons::COLUMNS, " from customers_holds where id > ?1 and id < ?2 order by id limit ?3";
    STANDING = "select count(*) from customers_holds where subject = ?1 and until_at > ?2 and lifted_at is null";
}

pub(crate) fn reason_place(hold: HoldId) -> Place {
    Place::new("customers_holds", "reason", hold)
}

pub(crate) fn lifted_place(hold: HoldId) -> Place {
    Place::new("customers_holds", "lifted", hold)
}

/// Those of these people whom a legal hold keeps from being erased now.
pub async fn held(reader: &mut Reader, subjects: &[SubjectId]) -> Result<HashSet<SubjectId>> {
    let mut found = HashSet::new();
    for part in subjects.chunks(AT_ONCE) {
        let q = Q::new("select subject from customers_holds").and_in("subject", part);
        let q = q.and("until_at > ?", &reader.now()).then("and lifted_at is null");
        found.extend(reader.find::<Single<SubjectId>>(&q).await?.into_iter().map(|single| single.0));
    }
    Ok(found)
}

/// When the next of the holds that stand is over.
pub(crate) async fn next_end(reader: &mut Reader) -> Result<Option<Timestamp>> {
    let now = reader.now();
    Ok(reader.scalar(NEXT_END, args![now]).await?)
}

/// How many holds stand on somebody now.
pub(crate) async fn standing(reader: &mut Reader, subject: SubjectId) -> Result<i64> {
    let now = reader.now();
    Ok(reader.scalar(STANDING, args![subject, now]).await?)
}

/// The texts of holds of a span, in order: for machinery.
pub(crate) async fn reasons_between(reader: &mut Reader, span: Span, most: i64) -> Result<Vec<Reasons>> {
    Ok(reader.rows(REASONS_BETWEEN, args![span.after, span.before, most]).await?)
}

pub(crate) async fn these_reasons(reader: &mut Reader, ids: &[HoldId]) -> Result<Vec<Reasons>> {
    Ok(reader.find(&Q::new(REASONS).and_in("id", ids).then("order by id")).await?)
}

/// One hold; whoever may not place any does not learn of it.
pub(crate) async fn hold(reader: &mut Reader, id: HoldId) -> Result<Hold> {
    reader.demand(&HOLDS)?;
    let line: Line = reader.one(ONE, args![id]).await?;
    open(reader, vec![line]).await?.pop().ok_or(Error::NotFound)
}

/// The holds of one person, those that end last first.
pub async fn holds_of(reader: &mut Reader, subject: SubjectId) -> Result<Vec<Hold>> {
    reader.demand(&HOLDS)?;
    let lines = reader.rows(OF_SUBJECT, args![subject, SHOWN]).await?;
    open(reader, lines).await
}

/// A page of all holds that stand so, the next end first.
pub async fn holds(reader: &mut Reader, which: HoldState, wanted: &Wanted) -> Result<Page<Hold>> {
    reader.demand(&HOLDS)?;
    let (limit, now) = (wanted.limit(), reader.now());
    let q = match which {
        HoldState::Stands => Q::new(LINES).and("until_at > ?", &now).and_all("lifted_at is null", Vec::new()),
        HoldState::Ended => Q::new(LINES).and("until_at <= ?", &now).and_all("lifted_at is null", Vec::new()),
        HoldState::Lifted => Q::new(LINES).and_all("lifted_at is not null", Vec::new()),
    };
    let q = match wanted.after()? {
        Some(Cursor { sort, id }) => {
            q.and_all("(until_at, id) > (?, ?)", args![Timestamp(sort), HoldId::from_bytes(id)].to_vec())
        }
        None => q,
    };
    let q = q.then_with("order by until_at, id limit ?", args![i64::from(limit) + 1].to_vec());
    let lines: Vec<Line> = reader.find(&q).await?;
    let page = Page::from_rows(lines, limit, |line| Cursor { sort: line.until_at.0, id: line.id.bytes() });
    Ok(Page { items: open(reader, page.items).await?, next: page.next })
}

async fn open(reader: &mut Reader, lines: Vec<Line>) -> Result<Vec<Hold>> {
    let keys: Vec<KeyId> = lines.iter().map(|line| KeyId::of(line.subject)).collect();
    let ring = reader.app().vault().unlock(&keys).await?;
    let mut veils = HashMap::new();
    if Veil::is_needed(reader.actor()) {
        for subject in lines.iter().map(|line| line.subject) {
            veils.insert(subject, Veil::of(reader, Some(subject)).await?);
        }
    }
    let opened = |line: Line| -> Result<Hold> {
        let key = KeyId::of(line.subject);
        let veil = veils.get(&line.subject);
        let text = |place, sealed| {
            let text: String = ring.open(key, place, sealed)?.unwrap_or_default();
            Ok::<_, Error>(veil.map_or(text.clone(), |veil| veil.text(text)))
        };
        let lifted = match (line.lifted_at, &line.lifted) {
            (Some(at), Some(sealed)) => {
                let reason = text(lifted_place(line.id), sealed)?;
                Some(Lifted { at, by: line.lifted_by.unwrap_or_default(), reason })
            }
            _ => None,
        };
        Ok(Hold {
            id: line.id,
            subject: line.subject,
            reason: text(reason_place(line.id), &line.reason)?,
            until: line.until_at,
            by: line.placed_by,
            placed_at: line.placed_at,
            lifted,
            version: line.version,
        })
    };
    lines.into_iter().map(opened).collect()
}
