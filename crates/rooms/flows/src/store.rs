//! How definitions are kept: the only SQL that writes these tables. Published versions are added and never changed.

pub mod drafts;
pub mod ending;
pub mod reasons;
pub mod runs;
pub mod tasks;
pub mod unheard;

use crate::model::{Definition, FlowId};
use ground::{args, secret::digest, statements};
use kernel::{Error, Result, Speak, Tx};

statements! {
    INSERT = "insert into flows_definitions (id, key, version, draft, names, category, host, published, retired_at, changed_at, changed_by)
              values (?1, ?2, 1, ?3, ?4, ?5, ?6, null, null, ?7, ?8)";
    UPDATE = "update flows_definitions set version = version + 1, key = ?3, draft = ?4, changed_at = ?5, changed_by = ?6
               where id = ?1 and version = ?2";
    DISCARD = "update flows_definitions set version = version + 1, draft = null, changed_at = ?2, changed_by = ?3
                where id = ?1 and published is not null";
    DELETE = "delete from flows_definitions where id = ?1 and published is null";
    PUBLISH = "update flows_definitions set version = version + 1, draft = null, published = ?3, retired_at = null, names = ?4, category = ?5,
                      host = ?6, changed_at = ?7, changed_by = ?8
                where id = ?1 and version = ?2";
    VERSION = "insert into flows_versions (flow, number, digest, definition, at, by_actor) values (?1, ?2, ?3, ?4, ?5, ?6)";
    RETIRE = "update flows_definitions set version = version + 1, retired_at = ?2, changed_at = ?2, changed_by = ?3
               where id = ?1 and retired_at is null and published is not null";
}

/// The rule by which no two processes have the same key.
const KEY_TAKEN: &str = "flows_definitions_key_unique";

pub async fn insert(tx: &mut Tx, id: FlowId, definition: &Definition) -> Result<()> {
    let (now, by) = (tx.now(), tx.actor().who.label());
    let (draft, names) = (serde_json::to_string(definition)?, serde_json::to_string(&definition.names)?);
    let row = args![id, definition.key, draft, names, definition.category, definition.host, now, by];
    tx.execute(INSERT, row).await.speak(KEY_TAKEN, "key", "flows-key-taken")?;
    Ok(())
}

/// Gives a draft other contents; a version that is no longer the present one changes nothing.
pub async fn update(tx: &mut Tx, id: FlowId, seen: i64, definition: &Definition) -> Result<()> {
    drafts::keep(tx, id, seen).await?;
    rewrite(tx, id, seen, definition).await
}

/// The same without a way back.
pub async fn rewrite(tx: &mut Tx, id: FlowId, seen: i64, definition: &Definition) -> Result<()> {
    let (now, by) = (tx.now(), tx.actor().who.label());
    let row = args![id, seen, definition.key, serde_json::to_string(definition)?, now, by];
    match tx.execute(UPDATE, row).await.speak(KEY_TAKEN, "key", "flows-key-taken")? {
        0 => Err(Error::conflict("error-changed-meanwhile")),
        _ => Ok(()),
    }
}

/// Throws a draft away; a process that was never published goes with it.
pub async fn discard(tx: &mut Tx, id: FlowId) -> Result<()> {
    drafts::forget_all(tx, id).await?;
    let (now, by) = (tx.now(), tx.actor().who.label());
    if tx.execute(DELETE, args![id]).await? == 0 && tx.execute(DISCARD, args![id, now, by]).await? == 0 {
        return Err(Error::NotFound);
    }
    Ok(())
}

pub async fn publish(
    tx: &mut Tx,
    id: FlowId,
    seen: i64,
    (number, definition): (i64, &Definition),
) -> Result<()> {
    drafts::forget_all(tx, id).await?;
    let (now, by) = (tx.now(), tx.actor().who.label());
    let (text, names) = (serde_json::to_string(definition)?, serde_json::to_string(&definition.names)?);
    tx.put(VERSION, args![id, number, digest(text.as_bytes()), text, now, by]).await?;
    let row = args![id, seen, number, names, definition.category, definition.host, now, by];
    if tx.execute(PUBLISH, row).await? == 0 {
        Err(Error::conflict("error-changed-meanwhile"))
    } else {
        Ok(())
    }
}

pub async fn retire(tx: &mut Tx, id: FlowId) -> Result<()> {
    let (now, by) = (tx.now(), tx.actor().who.label());
    if tx.execute(RETIRE, args![id, now, by]).await? == 0 { Err(Error::NotFound) } else { Ok(()) }
}
