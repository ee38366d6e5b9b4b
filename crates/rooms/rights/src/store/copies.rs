//! How packages are kept: the only statements that write these tables.

use super::SWEPT_AT_ONCE;
use crate::{
    model::{Claim, ClaimId},
    read::copies::{TAKES_MOST, TakeId},
};
use ground::{
    args,
    clock::{HOUR, Timestamp},
    files::FileId,
    statements,
};
use kernel::{Error, Reader, Result, Tx};

/// How long a package takes to load at most, over a bad line.
const LOADED_WITHIN: i64 = HOUR;

statements! {
    COPY = "insert into rights_copies (claim, subject, file, size, made_at, expires_at) values (?1, ?2, ?3, ?4, ?5, ?6)
            on conflict (claim) do nothing";
    PART = "insert into rights_parts (claim, nr, subject, file) values (?1, ?2, ?3, ?4) on conflict (claim, nr) do nothing";
    BEHIND = "select file from rights_parts where claim = ?1 and nr >= ?2";
    DROP_BEHIND = "delete from rights_parts where claim = ?1 and nr >= ?2";
    HAS_PART = "select count(*) from rights_parts where claim = ?1 and nr = ?2";
    PACKING = "insert into rights_packing (claim, subject, done, total) values (?1, ?2, ?3, ?4)
               on conflict (claim) do update set done = excluded.done, total = excluded.total";
    PACKED = "delete from rights_packing where claim = ?1";
    LAST_TAKE = "update rights_copies set taken_at = ?2, taken_by = ?3
                  where claim = ?1 and file is not null and expires_at > ?2";
    TAKE = "insert into rights_takes (id, claim, subject, at, by_actor) values (?1, ?2, ?3, ?4, ?5)";
    TAKES = "select count(*) from rights_takes where claim = ?1";
    USED_UP = "update rights_copies set file = null, expires_at = ?2 where claim = ?1";
    LAPSED = "select c.claim from rights_parts p cross join rights_copies c
               where c.claim = p.claim and p.nr = 0 and c.expires_at <= ?1 order by c.expires_at limit ?2";
    EMPTY = "update rights_copies set file = null where claim = ?1";
}

/// A package about to wait for somebody.
pub struct Waiting<'a> {
    pub files: &'a [FileId],
    pub size: i64,
    pub until: Timestamp,
}

/// Notes a part that is about to be written: whatever takes the person's rows away finds its file by it.
pub async fn part(tx: &mut Tx, claim: &Claim, nr: i64, file: FileId) -> Result<()> {
    tx.put(PART, args![claim.id, nr, claim.subject, file]).await?;
    Ok(())
}

/// Whether a part is still known: an erasure may have come between its row and its file.
pub async fn has_part(reader: &mut Reader, claim: ClaimId, nr: i64) -> Result<bool> {
    Ok(reader.scalar::<i64>(HAS_PART, args![claim, nr]).await? > 0)
}

/// Notes that a package waits; how far it was is nobody's concern any more. Gives the files of parts that an earlier, longer
/// attempt left behind.
pub async fn keep_copy(tx: &mut Tx, claim: &Claim, waiting: &Waiting<'_>) -> Result<Vec<FileId>> {
    let (now, first) = (tx.now(), waiting.files.first());
    tx.put(COPY, args![claim.id, claim.subject, first, waiting.size, now, waiting.until]).await?;
    tx.put(PACKED, args![claim.id]).await?;
    drop_from(tx, claim.id, i64::try_from(waiting.files.len()).unwrap_or(i64::MAX)).await
}

/// Forgets what was packed of a request that is not answered any more; gives its files.
pub async fn discard(tx: &mut Tx, claim: ClaimId) -> Result<Vec<FileId>> {
    tx.put(PACKED, args![claim]).await?;
    emptied(tx, claim).await
}

/// Notes how far the work is.
pub async fn packing(tx: &mut Tx, claim: &Claim, (done, total): (u64, u64)) -> Result<()> {
    let (done, total) = (i64::try_from(done).unwrap_or(i64::MAX), i64::try_from(total).unwrap_or(i64::MAX));
    tx.put(PACKING, args![claim.id, claim.subject, done, total]).await?;
    Ok(())
}

/// Counts that somebody fetches it; true when it was the last time. Whoever comes too often gets nothing, but the files stay
/// for as long as the last one may need to load them.
pub async fn take(tx: &mut Tx, claim: &Claim) -> Result<bool> {
    let (now, by, id) = (tx.now(), tx.actor().who.label(), tx.id::<TakeId>());
    if tx.execute(LAST_TAKE, args![claim.id, now, by]).await? == 0 {
        return Err(Error::gone("rights-error-taken"));
    }
    tx.put(TAKE, args![id, claim.id, claim.subject, now, by]).await?;
    let is_last = tx.scalar::<i64>(TAKES, args![claim.id]).await? >= TAKES_MOST;
    if is_last {
        tx.put(USED_UP, args![claim.id, now]).await?;
    }
    Ok(is_last)
}

/// Forgets packages that nobody can fetch any more, once whoever began in time is through, and says which files go, and of how
/// many packages they are.
pub async fn lapse(tx: &mut Tx) -> Result<(Vec<FileId>, usize)> {
    let over = tx.now().minus(LOADED_WITHIN);
    let claims: Vec<ClaimId> = tx.column(LAPSED, args![over, SWEPT_AT_ONCE]).await?;
    let mut files = Vec::new();
    for claim in &claims {
        files.extend(emptied(tx, *claim).await?);
    }
    Ok((files, claims.len()))
}

async fn emptied(tx: &mut Tx, claim: ClaimId) -> Result<Vec<FileId>> {
    tx.put(EMPTY, args![claim]).await?;
    drop_from(tx, claim, 0).await
}

async fn drop_from(tx: &mut Tx, claim: ClaimId, nr: i64) -> Result<Vec<FileId>> {
    let files = tx.column(BEHIND, args![claim, nr]).await?;
    tx.put(DROP_BEHIND, args![claim, nr]).await?;
    Ok(files)
}
