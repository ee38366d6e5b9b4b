//! How much work stands where: by process, by version, by status.

use crate::{VIEW, model::FlowId};
use ground::{args, statements};
use kernel::{Reader, Result};
use std::collections::{BTreeMap, HashMap};

statements! {
    BY_FLOW = "select flow, count(*) from flows_runs where standing <> 'ended' group by flow order by flow";
    BY_VERSION = "select number, count(*) from flows_runs where flow = ?1 and standing <> 'ended' group by number order by number";
    BY_STATUS = "select status, count(*) from flows_runs where flow = ?1 and standing <> 'ended' group by status order by status";
}

/// Work of every process.
pub async fn by_flow(reader: &mut Reader) -> Result<HashMap<FlowId, i64>> {
    reader.demand(&VIEW)?;
    let rows: Vec<(FlowId, i64)> = reader.rows(BY_FLOW, args![]).await?;
    Ok(rows.into_iter().collect())
}

/// Work on each version of a process.
pub async fn by_version(reader: &mut Reader, flow: FlowId) -> Result<BTreeMap<i64, i64>> {
    reader.demand(&VIEW)?;
    let rows: Vec<(i64, i64)> = reader.rows(BY_VERSION, args![flow]).await?;
    Ok(rows.into_iter().collect())
}

/// Work in each status, over all versions.
pub async fn by_status(reader: &mut Reader, flow: FlowId) -> Result<BTreeMap<String, i64>> {
    reader.demand(&VIEW)?;
    let rows: Vec<(String, i64)> = reader.rows(BY_STATUS, args![flow]).await?;
    Ok(rows.into_iter().collect())
}
