//! The texts that a draft had before: kept at each change, taken back by undoing, gone when it is published or thrown away.

use crate::model::FlowId;
use ground::{args, statements};
use kernel::{Result, Tx};

statements! {
    KEEP = "insert into flows_history (flow, version, draft)
            select d.id, d.version, coalesce(d.draft, (select v.definition from flows_versions v where v.flow = d.id and v.number = d.published))
              from flows_definitions d where d.id = ?1 and d.version = ?2 and (d.draft is not null or d.published is not null)";
    FORGET_OLD = "delete from flows_history where flow = ?1 and version <= ?2";
    FORGET = "delete from flows_history where flow = ?1 and version = ?2";
    FORGET_ALL = "delete from flows_history where flow = ?1";
}

/// Steps back that are worth keeping.
const STEPS: i64 = 50;

/// Keeps the present text before another takes its place.
pub async fn keep(tx: &mut Tx, flow: FlowId, seen: i64) -> Result<()> {
    tx.put(KEEP, args![flow, seen]).await?;
    tx.put(FORGET_OLD, args![flow, seen - STEPS]).await?;
    Ok(())
}

pub async fn forget(tx: &mut Tx, flow: FlowId, version: i64) -> Result<()> {
    tx.put(FORGET, args![flow, version]).await?;
    Ok(())
}

pub async fn forget_all(tx: &mut Tx, flow: FlowId) -> Result<()> {
    tx.put(FORGET_ALL, args![flow]).await?;
    Ok(())
}
