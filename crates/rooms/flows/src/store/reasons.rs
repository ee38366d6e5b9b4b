//! How the words of a vote are kept: sealed under the key of the run.

use crate::{
    model::{RunId, TaskId},
    read::{
        reasons::{ReasonId, place, rows},
        runs::RunRow,
    },
};
use ground::{args, statements};
use kernel::{KeyId, Result, Sealed, StaffId, SubjectId, Tx};

statements! {
    INSERT = "insert into flows_reasons (id, task, run, staff, vote, subject, key, reason, at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    RESEAL = "update flows_reasons set subject = ?2, key = ?3, reason = ?4 where id = ?1";
}

/// Keeps what was said; where the key of the run is destroyed there is nothing to keep it under.
pub async fn say(
    tx: &mut Tx,
    run: &RunRow,
    (task, staff, vote): (TaskId, StaffId, &'static str),
    reason: &str,
) -> Result<()> {
    if tx.keys_among(&[run.key]).await?.is_empty() {
        return Ok(());
    }
    let (id, now): (ReasonId, _) = (tx.id(), tx.now());
    let sealed: Sealed = tx.seal(run.key, place(id), &reason).await?;
    tx.put(INSERT, args![id, task, run.id, staff, vote, run.subject, run.key, sealed, now]).await?;
    Ok(())
}

/// A person was linked to the run: what was said about it goes with it.
pub async fn reseal(
    tx: &mut Tx,
    run: RunId,
    (from, to): (KeyId, KeyId),
    subject: Option<SubjectId>,
) -> Result<()> {
    for row in rows(tx, run).await?.into_iter().filter(|row| row.key == from) {
        let text: Option<String> = tx.open(from, place(row.id), &row.reason).await?;
        if let Some(text) = text {
            let sealed: Sealed = tx.seal(to, place(row.id), &text).await?;
            tx.put(RESEAL, args![row.id, subject, to, sealed]).await?;
        }
    }
    Ok(())
}
