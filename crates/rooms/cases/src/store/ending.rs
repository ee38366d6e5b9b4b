//! The end of cases: what is over its time goes, with everything that hangs on it.

use crate::model::{Case, CaseId, NEVER};
use ground::{args, clock::Timestamp, db::Q, statements};
use kernel::{Result, Tx};

statements! {
    OVER = "select ", Case::COLUMNS, " from cases_cases c where c.closed_at is not null and c.closed_at < ?1
             order by c.closed_at, c.id limit ?2";
    EMPTIED = "select ", Case::COLUMNS, " from cases_cases c where c.closed_at is null and c.sealed is null
                order by c.id limit ?1";
    CLOSE = "update cases_cases set stands = 'canceled', closed_at = ?2, due_at = ?3, waits_since = null where id = ?1";
    OLD_DRAFTS = "delete from cases_drafts where changed_at < ?1";
    OLD_ACKNOWLEDGED = "delete from cases_acknowledged where at < ?1";
}

/// Tables with a line for each case in this column.
const OF_CASES: [(&str, &str); 11] = [
    ("cases_fresh", "case_id"),
    ("cases_folded", "case_id"),
    ("cases_entries", "case_id"),
    ("cases_attachments", "case_id"),
    ("cases_tags", "case_id"),
    ("cases_watchers", "case_id"),
    ("cases_named", "case_id"),
    ("cases_drafts", "case_id"),
    ("cases_relations", "case_id"),
    ("cases_relations", "other"),
    ("cases_cases", "id"),
];

/// Cases that were over before this moment, the first that ended first.
pub async fn over_since(tx: &mut Tx, before: Timestamp, most: i64) -> Result<Vec<Case>> {
    Ok(tx.rows(OVER, args![before, most]).await?)
}

/// Open cases of which nothing can be read any more.
pub async fn emptied(tx: &mut Tx, most: i64) -> Result<Vec<Case>> {
    Ok(tx.rows(EMPTIED, args![most]).await?)
}

pub async fn close_empty(tx: &mut Tx, case: CaseId) -> Result<()> {
    let now = tx.now();
    tx.execute(CLOSE, args![case, now, NEVER]).await?;
    Ok(())
}

/// Takes cases away with everything of them; the sweep destroys the keys of their files.
pub async fn delete(tx: &mut Tx, cases: &[CaseId]) -> Result<()> {
    for (table, column) in OF_CASES {
        let places = vec!["?"; cases.len()].join(", ");
        if cases.is_empty() {
            return Ok(());
        }
        let values = cases.iter().map(ground::db::ToValue::to_value).collect();
        let q = Q::assembled(&["delete from ", table, " where ", column, " in (", &places, ")"], values);
        tx.execute(q.sql(), q.args()).await?;
    }
    Ok(())
}

pub async fn forget_old(tx: &mut Tx, (drafts, acknowledged): (Timestamp, Timestamp)) -> Result<()> {
    tx.execute(OLD_DRAFTS, args![drafts]).await?;
    tx.execute(OLD_ACKNOWLEDGED, args![acknowledged]).await?;
    Ok(())
}
