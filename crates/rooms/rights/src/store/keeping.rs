//! What is kept of a request beside where it stands: wishes, notes and letters, its run, a deadline put off, papers.

use super::NEVER_REMINDED;
use crate::{
    actions::AddPaper,
    model::{Act, Claim, ClaimId, Wished},
    read,
};
use flows::RunId;
use ground::{args, clock::Timestamp, statements};
use kernel::{Error, KeyId, Result, Sealed, Tx};

statements! {
    NOTE = "update rights_claims set note = ?2 where id = ?1";
    WISH = "update rights_claims set wish = ?2 where id = ?1";
    RUN = "update rights_claims set run = ?2 where id = ?1";
    AGAIN = "update rights_claims set times = times + 1, version = version + 1 where id = ?1";
    EXTEND = "update rights_claims set due_at = ?3, extended_at = ?4, extended_by = ?5, extension = ?6, reminded = ?7,
                     version = version + 1
               where id = ?1 and version = ?2 and extended_at is null";
    LIFTING = "update rights_claims set lifting_at = ?3, lifting_by = ?4, version = version + 1
                where id = ?1 and version = ?2 and lifting_at is null";
    LIFTED = "update rights_claims set lifted_at = ?2, version = version + 1
               where id = ?1 and lifting_at is not null and lifted_at is null";
    LETTER = "update rights_claims set letter = ?2 where id = ?1";
    PAPER = "insert into rights_papers (id, claim, subject, file, kind, size, added_at, added_by)
             values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    EXTENSION = "update rights_claims set extension = ?2 where id = ?1";
    PAPERS_GONE = "update rights_papers set file = null, gone_at = ?2 where claim = ?1 and file is not null";
}

/// Keeps what somebody wrote about a decision, sealed with everything else about the person.
pub async fn note(tx: &mut Tx, claim: &Claim, text: &str) -> Result<()> {
    if !text.is_empty() {
        let sealed = tx.seal(KeyId::of(claim.subject), read::place("note", claim.id), text).await?;
        tx.put(NOTE, args![claim.id, sealed]).await?;
    }
    Ok(())
}

/// Keeps what the person asked for in their own words; a later wish takes the place of the earlier.
pub async fn wish(tx: &mut Tx, claim: &Claim, wished: &Wished) -> Result<()> {
    let sealed = match wished.is_empty() {
        true => None,
        false => Some(tx.seal(KeyId::of(claim.subject), read::place("wish", claim.id), wished).await?),
    };
    tx.put(WISH, args![claim.id, sealed]).await?;
    Ok(())
}

pub async fn run(tx: &mut Tx, claim: ClaimId, run: RunId) -> Result<()> {
    tx.put(RUN, args![claim, run]).await?;
    Ok(())
}

/// Notes that the same was asked once more.
pub async fn again(tx: &mut Tx, claim: ClaimId) -> Result<()> {
    tx.put(AGAIN, args![claim]).await?;
    Ok(())
}

/// Puts the deadline off, once.
pub async fn extend(tx: &mut Tx, claim: &mut Claim, until: Timestamp, why: &str) -> Result<()> {
    let sealed = tx.seal(KeyId::of(claim.subject), read::place("extension", claim.id), why).await?;
    let (now, by) = (tx.now(), tx.actor().who.label());
    let row = args![claim.id, claim.version, until, now, by.clone(), sealed, NEVER_REMINDED];
    match tx.execute(EXTEND, row).await? {
        1 => {
            claim.due_at = until;
            claim.extended = Some(Act { by, at: now });
            claim.version += 1;
            Ok(())
        }
        _ => Err(Error::conflict("error-changed-meanwhile")),
    }
}

/// Notes that a restriction is about to end; the person is told first.
pub async fn lifting(tx: &mut Tx, claim: &mut Claim) -> Result<()> {
    let (now, by) = (tx.now(), tx.actor().who.label());
    match tx.execute(LIFTING, args![claim.id, claim.version, now, by]).await? {
        1 => {
            claim.version += 1;
            Ok(())
        }
        _ => Err(Error::conflict("error-changed-meanwhile")),
    }
}

/// Whether this was what ended it.
pub async fn lifted(tx: &mut Tx, claim: ClaimId) -> Result<bool> {
    let now = tx.now();
    Ok(tx.execute(LIFTED, args![claim, now]).await? == 1)
}

/// Puts other words in the place of one of its texts.
pub async fn rewrite(tx: &mut Tx, claim: ClaimId, column: &str, sealed: Sealed) -> Result<()> {
    let sql = match column {
        "wish" => WISH,
        "note" => NOTE,
        "extension" => EXTENSION,
        _ => LETTER,
    };
    tx.put(sql, args![claim, sealed]).await?;
    Ok(())
}

/// Keeps the answer that somebody wrote in the place of the house's own.
pub async fn letter(tx: &mut Tx, claim: &Claim, text: &str) -> Result<()> {
    if !text.is_empty() {
        let sealed = tx.seal(KeyId::of(claim.subject), read::place("letter", claim.id), text).await?;
        tx.put(LETTER, args![claim.id, sealed]).await?;
    }
    Ok(())
}

pub async fn add_paper(tx: &mut Tx, claim: &Claim, paper: &AddPaper) -> Result<()> {
    let (now, by) = (tx.now(), tx.actor().who.label());
    let row = args![paper.id, claim.id, claim.subject, paper.file, paper.kind, paper.size, now, by];
    tx.put(PAPER, row).await?;
    Ok(())
}

/// Notes that the papers of a request are off the disk; gives how many.
pub async fn papers_gone(tx: &mut Tx, claim: ClaimId) -> Result<u64> {
    let now = tx.now();
    Ok(tx.execute(PAPERS_GONE, args![claim, now]).await?)
}
