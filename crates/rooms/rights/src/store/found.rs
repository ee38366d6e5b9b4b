//! How it is kept where others' texts name somebody.

use crate::{model::ClaimId, read::found::found_place};
use ground::{args, statements};
use kernel::{KeyId, Mention, Result, SubjectId, Tx};
use serde::{Deserialize, Serialize};

statements! {
    ASK = "insert into rights_looks (claim, asked_at, done_at, more) values (?1, ?2, null, false)
           on conflict (claim) do update set asked_at = excluded.asked_at, done_at = null, more = false";
    DONE = "update rights_looks set done_at = ?2, more = ?3 where claim = ?1";
    FOUND = "insert into rights_found (id, claim, owner, sealed) values (?1, ?2, ?3, ?4)";
    DROP_FOUND = "delete from rights_found where claim = ?1";
    DROP_LOOK = "delete from rights_looks where claim = ?1";
}

/// What is kept of a text that names somebody.
#[derive(Serialize, Deserialize)]
pub struct Kept {
    pub table: String,
    pub id: [u8; 16],
    pub of: Option<SubjectId>,
    pub href: String,
    pub preview: String,
}

/// Notes that somebody wants to know.
pub async fn ask(tx: &mut Tx, claim: ClaimId) -> Result<()> {
    let now = tx.now();
    tx.execute(ASK, args![claim, now]).await?;
    Ok(())
}

/// Puts what was found in the place of what was found before.
pub async fn keep(
    tx: &mut Tx,
    (claim, subject): (ClaimId, SubjectId),
    mentions: &[Mention],
    more: bool,
) -> Result<()> {
    tx.execute(DROP_FOUND, args![claim]).await?;
    let mut rows = Vec::with_capacity(mentions.len());
    for mention in mentions {
        let Mention { table, id, of, href, preview } = mention.clone();
        let (row, owner) = (tx.id::<FoundId>(), of.unwrap_or(subject));
        let kept = Kept { table: table.to_owned(), id, of, href, preview };
        let sealed = tx.seal(KeyId::of(owner), found_place(row), &kept).await?;
        rows.push(args![row, claim, owner, sealed].to_vec());
    }
    tx.bulk(FOUND, &rows).await?;
    let now = tx.now();
    tx.execute(DONE, args![claim, now, more]).await?;
    Ok(())
}

/// Nobody has to decide any more.
pub async fn drop(tx: &mut Tx, claim: ClaimId) -> Result<()> {
    tx.execute(DROP_FOUND, args![claim]).await?;
    tx.execute(DROP_LOOK, args![claim]).await?;
    Ok(())
}

ground::id! {
    /// A text that names somebody, as it was found.
    FoundId, "found"
}
