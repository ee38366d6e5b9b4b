//! How packages are kept: the only statements that write these tables.

use super::SWEPT_AT_ONCE;
use crate::{
    model::{Claim, ClaimId},
    read::copies::{TAKES_MOST, TakeId},
};
use ground::{args, clock::Timestamp, files::FileId, statements};
use kernel::{Error, Result, Tx};

statements! {
    COPY = "insert into rights_copies (claim, subject, file, size, made_at, expires_at) values (?1, ?2, ?3, ?4, ?5, ?6)
            on conflict (claim) do nothing";
    PART = "insert into rights_parts (claim, nr, subject, file) values (?1, ?2, ?3, ?4) on conflict (claim, nr) do nothing";
    PACKING = "insert into rights_packing (claim, subject, done, total) values (?1, ?2, ?3, ?4)
               on conflict (claim) do update set done = excluded.done, total = excluded.total";
    PACKED = "delete from rights_packing where claim = ?1";
    LAST_TAKE = "update rights_copies set taken_at = ?2, taken_by = ?3
                  where claim = ?1 and file is not null and expires_at > ?2";
    TAKE = "insert into rights_takes (id, claim, subject, at, by_actor) values (?1, ?2, ?3, ?4, ?5)";
    TAKES = "select count(*) from rights_takes where claim = ?1";
    LAPSED = "select claim from rights_copies where file is not null and expires_at <= ?1 order by expires_at limit ?2";
    FILES = "select file from rights_copies where claim = ?1 and file is not null
             union select file from rights_parts where claim = ?1";
    EMPTY = "update rights_copies set file = null where claim = ?1";
    EMPTY_PARTS = "delete from rights_parts where claim = ?1";
}

/// A package about to wait for somebody.
pub struct Waiting<'a> {
    pub files: &'a [FileId],
    pub size: i64,
    pub until: Timestamp,
}

/// Notes where a package lies; how far it was is nobody's concern any more.
pub async fn keep_copy(tx: &mut Tx, claim: &Claim, waiting: &Waiting<'_>) -> Result<()> {
    let (now, first) = (tx.now(), waiting.files.first());
    tx.execute(COPY, args![claim.id, claim.subject, first, waiting.size, now, waiting.until]).await?;
    let part =
        |(nr, file): (usize, &FileId)| args![claim.id, i64::try_from(nr).ok(), claim.subject, file].to_vec();
    let parts: Vec<_> = waiting.files.iter().enumerate().skip(1).map(part).collect();
    tx.bulk(PART, &parts).await?;
    tx.execute(PACKED, args![claim.id]).await?;
    Ok(())
}

/// Notes how far the work is.
pub async fn packing(tx: &mut Tx, claim: &Claim, (done, total): (u64, u64)) -> Result<()> {
    let (done, total) = (i64::try_from(done).unwrap_or(i64::MAX), i64::try_from(total).unwrap_or(i64::MAX));
    tx.execute(PACKING, args![claim.id, claim.subject, done, total]).await?;
    Ok(())
}

/// Counts that somebody fetches it, and says which files nobody may fetch any more: whoever comes too often gets nothing.
pub async fn take(tx: &mut Tx, claim: &Claim) -> Result<Vec<FileId>> {
    let (now, by, id) = (tx.now(), tx.actor().who.label(), tx.id::<TakeId>());
    if tx.execute(LAST_TAKE, args![claim.id, now, by]).await? == 0 {
        return Err(Error::gone("rights-error-taken"));
    }
    tx.execute(TAKE, args![id, claim.id, claim.subject, now, by]).await?;
    match tx.scalar::<i64>(TAKES, args![claim.id]).await? < TAKES_MOST {
        true => Ok(Vec::new()),
        false => emptied(tx, claim.id).await,
    }
}

/// Forgets packages that nobody fetched in time and says which files go, and of how many packages they are.
pub async fn lapse(tx: &mut Tx) -> Result<(Vec<FileId>, usize)> {
    let now = tx.now();
    let claims: Vec<ClaimId> = tx.column(LAPSED, args![now, SWEPT_AT_ONCE]).await?;
    let mut files = Vec::new();
    for claim in &claims {
        files.extend(emptied(tx, *claim).await?);
    }
    Ok((files, claims.len()))
}

async fn emptied(tx: &mut Tx, claim: ClaimId) -> Result<Vec<FileId>> {
    let files = tx.column(FILES, args![claim]).await?;
    tx.execute(EMPTY, args![claim]).await?;
    tx.execute(EMPTY_PARTS, args![claim]).await?;
    Ok(files)
}
