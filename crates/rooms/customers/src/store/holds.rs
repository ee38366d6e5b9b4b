//! How legal holds are kept.

use crate::model::{Hold, HoldId};
use ground::{args, clock::Timestamp, statements};
use kernel::{Result, Sealed, SubjectId, Tx};

statements! {
    PLACE = "insert into customers_holds (id, subject, reason, until_at, placed_at, placed_by, version)
             values (?1, ?2, ?3, ?4, ?5, ?6, 1)";
    EXTEND = "update customers_holds set until_at = ?3, reason = ?4, version = version + 1
              where id = ?1 and version = ?2 and lifted_at is null";
    REASON = "update customers_holds set reason = ?2 where id = ?1";
    LIFTED = "update customers_holds set lifted = ?2 where id = ?1";
    LIFT = "update customers_holds set lifted_at = ?3, lifted_by = ?4, lifted = ?5, version = version + 1
            where id = ?1 and version = ?2 and lifted_at is null";
}

pub async fn place(
    tx: &mut Tx,
    id: HoldId,
    subject: SubjectId,
    reason: &Sealed,
    until: Timestamp,
) -> Result<()> {
    let (now, actor) = (tx.now(), tx.actor().who.label());
    tx.put(PLACE, args![id, subject, reason, until, now, actor]).await?;
    Ok(())
}

/// False when somebody else changed it first.
pub async fn extend(tx: &mut Tx, hold: &Hold, until: Timestamp, reason: &Sealed) -> Result<bool> {
    Ok(tx.execute(EXTEND, args![hold.id, hold.version, until, reason]).await? > 0)
}

/// Puts other words in the place of one of its texts.
pub async fn reword(tx: &mut Tx, id: HoldId, column: &str, sealed: Sealed) -> Result<()> {
    let sql = if column == "lifted" { LIFTED } else { REASON };
    tx.put(sql, args![id, sealed]).await?;
    Ok(())
}

/// False when somebody else changed it first.
pub async fn lift(tx: &mut Tx, hold: &Hold, reason: &Sealed) -> Result<bool> {
    let (now, actor) = (tx.now(), tx.actor().who.label());
    Ok(tx.execute(LIFT, args![hold.id, hold.version, now, actor, reason]).await? > 0)
}
