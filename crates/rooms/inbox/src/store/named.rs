//! Mails in which somebody is named: said anew without them, or forgotten byte by byte.

use super::items::{head_place, key, raw_place};
use crate::model::{Head, ItemId, Raw};
use ground::{args, statements};
use kernel::{Result, SubjectId, Tx};

statements! {
    HEAD = "update inbox_items set sealed = ?2, version = version + 1 where id = ?1";
    RAW = "update inbox_raw set raw = ?2 where id = ?1";
    DROP = "delete from inbox_raw where id = ?1";
}

pub async fn head(tx: &mut Tx, item: ItemId, of: Option<SubjectId>, head: &Head) -> Result<()> {
    let sealed = tx.seal(key(item, of), head_place(item), head).await?;
    tx.put(HEAD, args![item, sealed]).await?;
    Ok(())
}

/// Puts another mail in the place of the one that came.
pub async fn raw(tx: &mut Tx, item: ItemId, of: Option<SubjectId>, raw: Vec<u8>) -> Result<()> {
    let sealed = tx.seal(key(item, of), raw_place(item), &Raw::from(raw)).await?;
    tx.put(RAW, args![item, sealed]).await?;
    Ok(())
}

/// The mail goes, what became of it stays.
pub async fn drop_raw(tx: &mut Tx, item: ItemId) -> Result<()> {
    tx.put(DROP, args![item]).await?;
    Ok(())
}
