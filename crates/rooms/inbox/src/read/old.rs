//! Mails that are older than anybody needs them, page by page, without those of people under a legal hold.

use crate::model::ItemId;
use ground::{args, clock::Timestamp, statements};
use kernel::{Reader, Result, SubjectId};
use std::collections::HashSet;

statements! {
    OLD_RAW = "select i.at, i.id, i.subject from inbox_raw r join inbox_items i on i.id = r.id
               where i.at < ?1 and (i.at, i.id) > (?2, ?3)
               and i.state in ('taken', 'noted', 'discarded') order by i.at, i.id limit ?4";
    OLD = "select at, id, subject from inbox_items where at < ?1 and (at, id) > (?2, ?3)
           and state in ('taken', 'noted', 'discarded') order by at, id limit ?4";
}

/// Mails that are older than anybody needs them byte by byte; what waits for a person stays.
pub async fn old_raw(reader: &mut Reader, before: Timestamp, after: Looked, most: i64) -> Result<Old> {
    let rows = reader.rows(OLD_RAW, args![before, after.0, after.1, most]).await?;
    free(reader, rows).await
}

/// Mails so old that nobody asks any more what became of them; what waits for a person stays.
pub async fn old(reader: &mut Reader, before: Timestamp, after: Looked, most: i64) -> Result<Old> {
    let rows = reader.rows(OLD, args![before, after.0, after.1, most]).await?;
    free(reader, rows).await
}

/// How far old mails were looked at.
pub type Looked = (Timestamp, ItemId);

/// A page of old mails without those of people under a legal hold.
pub struct Old {
    pub items: Vec<(ItemId, Option<SubjectId>)>,
    /// How far it came; none at the end.
    pub looked: Option<Looked>,
}

// law: gdpr/17.3
async fn free(reader: &mut Reader, rows: Vec<(Timestamp, ItemId, Option<SubjectId>)>) -> Result<Old> {
    let looked = rows.last().map(|(at, id, _)| (*at, *id));
    let subjects: HashSet<SubjectId> = rows.iter().filter_map(|(.., subject)| *subject).collect();
    let held = customers::held(reader, &Vec::from_iter(subjects)).await?;
    let is_free = |subject: Option<SubjectId>| subject.is_none_or(|subject| !held.contains(&subject));
    let items = rows.into_iter().map(|(_, id, subject)| (id, subject));
    Ok(Old { items: items.filter(|(_, subject)| is_free(*subject)).collect(), looked })
}
