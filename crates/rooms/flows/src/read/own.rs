//! What a person sees of runs about themself: which process, where it stands by its name, since when; of processes that are
//! published to people's own pages, and no value of them.

use super::runs::{RUNS, RunRow, compiled, print, ready};
use crate::model::{FlowId, Names, RunId, Stands};
use ground::{args, clock::Timestamp, db::Q};
use kernel::{Reader, Result, SubjectId};
use std::collections::HashSet;

/// Runs shown on one page: more than anybody has.
const SHOWN: i64 = 50;

const PUBLISHED: &str = "select id, published from flows_definitions";

/// A run as its person sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnRun {
    pub id: RunId,
    /// The kind of thing that it moves, such as `case`.
    pub host_kind: String,
    pub process: Names,
    pub status: Names,
    pub stands: Stands,
    pub started_at: Timestamp,
    pub since: Timestamp,
}

/// The latest first. No right is asked: it is for the page of the person themself.
pub async fn own_runs(reader: &mut Reader, subject: SubjectId) -> Result<Vec<OwnRun>> {
    let q = Q::new(RUNS).and("subject = ?", &subject).and_all("parent is null", Vec::new());
    let rows: Vec<RunRow> =
        reader.find(&q.then_with("order by id desc limit ?", args![SHOWN].to_vec())).await?;
    let shown = published(reader, &rows).await?;
    let mut own = Vec::new();
    for row in rows.iter().filter(|row| shown.contains(&row.flow)) {
        let compiled = compiled(reader, row).await?;
        own.push(OwnRun {
            id: row.id,
            host_kind: row.host_kind.clone(),
            process: compiled.definition.names.clone(),
            status: compiled.status(&row.status)?.names.clone(),
            stands: row.stands,
            started_at: row.started_at,
            since: row.since,
        });
    }
    Ok(own)
}

/// Those of these processes whose newest version is on people's pages: switched off, older runs go with it.
async fn published(reader: &mut Reader, rows: &[RunRow]) -> Result<HashSet<FlowId>> {
    let mut flows: Vec<FlowId> = rows.iter().map(|row| row.flow).collect();
    flows.sort_unstable();
    flows.dedup();
    let newest: Vec<(FlowId, Option<i64>)> = reader.find(&Q::new(PUBLISHED).and_in("id", &flows)).await?;
    let mut shown = HashSet::new();
    for (flow, number) in newest {
        let Some(number) = number else { continue };
        let print = print(reader, flow, number).await?;
        if ready(reader, &print, (flow, number)).await?.definition.portal {
            shown.insert(flow);
        }
    }
    Ok(shown)
}
