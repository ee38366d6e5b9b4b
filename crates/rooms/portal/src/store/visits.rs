//! Links to everything about one person: the one that a mail carries opens once, the one that follows it for an hour.

use super::{Opens, links::LATELY};
use ground::{args, db::Single, secret::Token, statements};
use kernel::{Error, Reader, Result, SubjectId, Tx};

statements! {
    KEEP = "insert into portal_visits (token, subject, opens, created_at, expires_at) values (?1, ?2, ?3, ?4, ?5)";
    LATELY_MAILED = "select count(*) from portal_visits where subject = ?1 and created_at > ?2 and opens = 'mailed'";
    BEHIND = "select subject from portal_visits where token = ?1 and opens = ?2 and used_at is null and expires_at > ?3";
    SPEND = "update portal_visits set used_at = ?2 where token = ?1 and opens = 'mailed' and used_at is null";
    FORGET = "delete from portal_visits where expires_at <= ?1";
}

/// Makes a link, of which the house keeps the hash alone.
pub async fn visit(tx: &mut Tx, subject: SubjectId, opens: Opens) -> Result<Token> {
    let (token, now) = (tx.app().entropy().token(), tx.now());
    tx.execute(KEEP, args![token.hash(), subject, opens.key(), now, now.plus(opens.lasts())]).await?;
    Ok(token)
}

pub async fn visits_lately(tx: &mut Tx, subject: SubjectId) -> Result<i64> {
    let since = tx.now().minus(LATELY);
    Ok(tx.scalar(LATELY_MAILED, args![subject, since]).await?)
}

/// Whose link it is, while it opens something; used, old and invented ones are the same.
pub async fn visitor(reader: &mut Reader, token: &Token, opens: Opens) -> Result<Option<SubjectId>> {
    let now = reader.now();
    let found: Option<Single<SubjectId>> =
        reader.optional(BEHIND, args![token.hash(), opens.key(), now]).await?;
    Ok(found.map(|single| single.0))
}

/// Uses a link up; of two who come at once, one comes too late.
pub async fn spend_visit(tx: &mut Tx, token: &Token) -> Result<()> {
    let now = tx.now();
    match tx.execute(SPEND, args![token.hash(), now]).await? {
        1 => Ok(()),
        _ => Err(Error::gone("portal-ended")),
    }
}

pub async fn forget_visits(tx: &mut Tx) -> Result<()> {
    let now = tx.now();
    tx.execute(FORGET, args![now]).await?;
    Ok(())
}
