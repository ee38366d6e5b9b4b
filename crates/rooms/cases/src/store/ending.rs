//! The end of cases: what is over its time goes, with everything that hangs on it.

use crate::model::{Case, CaseId, NEVER};
use ground::{
    args,
    clock::{DAY, Timestamp},
    db::Q,
    statements,
};
use kernel::{Result, Tx};

statements! {
    BARE = "update cases_cases set subject = null, lang = null, contact = null, sealed = null where id = ?1";
    EMPTIED = "select ", Case::COLUMNS, " from cases_cases c where c.closed_at is null and c.sealed is null
                order by c.id limit ?1";
    CLOSE = "update cases_cases set stands = 'canceled', closed_at = ?2, due_at = ?3, waits_since = null where id = ?1";
    OLD_DRAFTS = "delete from cases_drafts where changed_at < ?1
                    and not exists (select 1 from restricted r where r.subject = cases_drafts.subject)";
    OLD_ACKNOWLEDGED = "delete from cases_acknowledged where at < ?1";
}

/// Nobody writes on a letter for so long.
pub const DRAFTS: i64 = 60 * DAY;
/// A file that belongs to nothing after so long never will.
pub const WAITS: i64 = DAY;

const CASES: &str = ground::db::join!("select ", Case::COLUMNS, " from cases_cases c");

/// Tables with a line for each case in this column.
const OF_CASES: [(&str, &str); 13] = [
    ("cases_fresh", "case_id"),
    ("cases_folded", "case_id"),
    ("cases_entries", "case_id"),
    ("cases_attachments", "case_id"),
    ("cases_tags", "case_id"),
    ("cases_watchers", "case_id"),
    ("cases_named", "case_id"),
    ("cases_drafts", "case_id"),
    ("cases_presence", "case_id"),
    ("cases_relations", "case_id"),
    ("cases_relations", "other"),
    ("cases_waiting", "case_id"),
    ("cases_cases", "id"),
];

/// These cases, as far as they are over.
pub async fn over(tx: &mut Tx, ids: &[[u8; 16]]) -> Result<Vec<Case>> {
    let q = Q::new(CASES).and_in("c.id", ids).then("and c.closed_at is not null order by c.id");
    Ok(tx.find(&q).await?)
}

/// Open cases of which nothing can be read any more.
pub async fn emptied(tx: &mut Tx, most: i64) -> Result<Vec<Case>> {
    Ok(tx.rows(EMPTIED, args![most]).await?)
}

pub async fn close_empty(tx: &mut Tx, case: CaseId) -> Result<()> {
    let now = tx.now();
    tx.put(CLOSE, args![case, now, NEVER]).await?;
    Ok(())
}

/// Takes cases away with everything of them; the sweep destroys the keys of their files.
pub async fn delete(tx: &mut Tx, cases: &[CaseId]) -> Result<()> {
    take(tx, cases, &OF_CASES).await
}

/// Leaves of cases what counts: where they stood, when, and nobody in them.
pub async fn strip(tx: &mut Tx, cases: &[CaseId]) -> Result<()> {
    let (_, said) = OF_CASES.split_last().unwrap_or((&OF_CASES[0], &[]));
    take(tx, cases, said).await?;
    let rows: Vec<Vec<ground::db::Value>> = cases.iter().map(|case| args![*case].to_vec()).collect();
    tx.put_all(BARE, &rows).await?;
    Ok(())
}

async fn take(tx: &mut Tx, cases: &[CaseId], tables: &[(&str, &str)]) -> Result<()> {
    for (table, column) in tables {
        let places = vec!["?"; cases.len()].join(", ");
        if cases.is_empty() {
            return Ok(());
        }
        let values = cases.iter().map(ground::db::ToValue::to_value).collect();
        let q = Q::assembled(&["delete from ", table, " where ", column, " in (", &places, ")"], values);
        tx.put(q.sql(), q.args()).await?;
    }
    Ok(())
}

pub async fn forget_old(tx: &mut Tx, (drafts, acknowledged): (Timestamp, Timestamp)) -> Result<()> {
    tx.put(OLD_DRAFTS, args![drafts]).await?;
    tx.put(OLD_ACKNOWLEDGED, args![acknowledged]).await?;
    Ok(())
}
