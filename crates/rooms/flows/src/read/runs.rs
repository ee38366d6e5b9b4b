//! What can be seen of runs: where they stand, their values, what was held, what happened.

use crate::model::{
    FlowId, Held, HeldId, Now, Run, RunId, Said, Standing, Stands, StatusName, Terms, Values,
    compiled::Compiled,
};
use ground::{
    args,
    clock::Timestamp,
    db::{Cell, FromCell, Q, ToValue, Value, join},
    id::Id,
    paging::{Cursor, Page, Wanted},
    row, statements,
};
use kernel::{Error, KeyId, Place, Reader, Result, Sealed, SubjectId, step::HostRef};
use std::{collections::HashMap, sync::Arc};

/// Moves of one run on one page of its history at most.
const HISTORY: i64 = 500;
/// Open held steps of one run that are shown.
const HELD: i64 = 50;

row! {
    /// A run as it is stored.
    #[derive(Clone, Debug)]
    pub struct RunRow {
        pub id: RunId,
        pub version: i64,
        pub flow: FlowId,
        pub number: i64,
        pub digest: [u8; 32] = "(select v.digest from flows_versions v where v.flow = flows_runs.flow and v.number = flows_runs.number)",
        pub host_kind: String,
        pub host: [u8; 16],
        pub subject: Option<SubjectId>,
        pub key: KeyId,
        pub status: String,
        pub stands: Stands,
        pub seq: i64,
        pub since: Timestamp,
        pub started_at: Timestamp,
        pub standing: String,
        pub standing_at: Option<Timestamp>,
        pub parent: Option<RunId>,
        pub parent_seq: Option<i64>,
        pub depth: i64,
        pub due_at: Option<Timestamp>,
        pub end_due_at: Option<Timestamp>,
        pub end_left: Option<i64>,
        pub auto_since: Timestamp,
        pub auto_moves: i64,
        pub looks_at: Option<Timestamp>,
        pub terms: Option<Terms>,
        pub first_due_at: Option<Timestamp>,
        pub answered_at: Option<Timestamp>,
    }
}

row! {
    struct ValueRow {
        id: RunId,
        key: KeyId,
        content: Sealed,
    }
}

row! {
    struct HeldRow {
        id: HeldId,
        run: RunId,
        step: String,
        word: String,
        args: String,
        at: Timestamp,
    }
}

row! {
    /// One move of a run.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Moved {
        pub seq: i64,
        pub at: Timestamp,
        /// The version by which it moved.
        pub number: i64,
        pub from_status: Option<String>,
        pub to_status: String,
        /// None for the start and for a move to another version.
        pub transition: Option<String>,
        /// `hand`, `customer`, `time`, `event`, `condition`; `start`, `map`, `end`.
        pub cause: String,
        /// The label of whoever acted.
        pub actor: String,
    }
}

statements! {
    HISTORY_OF = "select ", Moved::COLUMNS, " from flows_moves where run = ?1 order by seq desc limit ?2";
    PRINT = "select digest from flows_versions where flow = ?1 and number = ?2";
    BY_STATUS = "select status, count(*) from flows_runs where flow = ?1 and number = ?2 and standing <> 'ended' group by status order by status";
    TO_MAP = "select id from flows_runs where flow = ?1 and number = ?2 and standing <> 'ended' and id > ?3
              and (host_kind = 'claim' or not exists (select 1 from restricted x where x.subject = flows_runs.subject))
              order by id limit ?4";
    HELD_ONE = "select ", HeldRow::COLUMNS, " from flows_held where id = ?1 and settled_at is null";
}

pub(super) const RUNS: &str = join!("select ", RunRow::COLUMNS, " from flows_runs");
const VALUES: &str = join!("select ", ValueRow::COLUMNS, " from flows_values");
const HELD_OF: &str = join!("select ", HeldRow::COLUMNS, " from flows_held");

impl FromCell for Stands {
    fn from_cell(cell: Cell<'_>) -> ground::db::Result<Self> {
        let key = String::from_cell(cell)?;
        Self::parse(&key).ok_or_else(|| ground::db::Error::Type(format!("`{key}` is no way to stand")))
    }
}

impl ToValue for Stands {
    fn to_value(&self) -> Value {
        self.key().to_value()
    }
}

impl RunRow {
    pub fn standing(&self) -> Standing {
        match (self.standing.as_str(), self.standing_at) {
            ("stopped", Some(since)) => Standing::Stopped { since },
            ("ended", Some(at)) => Standing::Ended { at },
            _ => Standing::Running,
        }
    }

    pub fn is_running(&self) -> bool {
        self.standing == "running"
    }
}

/// The run that several parts of a page ask about.
#[derive(Clone)]
struct Asked(Arc<RunRow>);

/// Which kinds of runs a list shows.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub flow: Option<FlowId>,
    pub number: Option<i64>,
    pub status: Option<String>,
    /// `running`, `stopped` or `ended`.
    pub standing: Option<String>,
    pub subject: Option<SubjectId>,
    pub host: Option<[u8; 16]>,
}

/// Runs, the latest first.
pub async fn runs(reader: &mut Reader, filter: &Filter, wanted: &Wanted) -> Result<Page<Run>> {
    reader.demand(&crate::VIEW)?;
    let limit = wanted.limit();
    let q = Q::new(RUNS)
        .and_if("flow = ?", filter.flow)
        .and_if("number = ?", filter.number)
        .and_if("status = ?", filter.status.as_deref())
        .and_if("standing = ?", filter.standing.as_deref())
        .and_if("subject = ?", filter.subject)
        .and_if("host = ?", filter.host.map(|host| host.to_vec()))
        .and_if("id < ?", wanted.after()?.map(|cursor| RunId::from_bytes(cursor.id)))
        .then_with("order by id desc limit ?", args![i64::from(limit) + 1].to_vec());
    let rows: Vec<RunRow> = reader.find(&q).await?;
    let runs = rows.into_iter().map(|row| run(reader, row)).collect();
    Ok(Page::from_rows(runs, limit, |run: &Run| Cursor { sort: run.started_at.0, id: run.id.bytes() }))
}

/// One run as its keeper knows it.
pub async fn one(reader: &mut Reader, id: RunId) -> Result<Run> {
    let row = row(reader, id).await?;
    Ok(run(reader, row))
}

fn run(reader: &Reader, row: RunRow) -> Run {
    Run {
        id: row.id,
        flow: row.flow,
        version: row.number,
        host: host_ref(reader, &row),
        subject: row.subject,
        key: row.key,
        standing: row.standing(),
        status: row.status,
        stands: row.stands,
        since: row.since,
        started_at: row.started_at,
        parent: row.parent,
    }
}

/// The host by the kind that its room names; a kind that no room of this house has is called `gone`.
pub fn host_ref(reader: &Reader, row: &RunRow) -> HostRef {
    let hosts = reader.app().rooms().iter().filter_map(|room| room.host.as_ref());
    let kind = hosts.map(|host| host.kind).find(|kind| *kind == row.host_kind);
    HostRef { kind: kind.unwrap_or("gone"), id: row.host }
}

pub async fn row(reader: &mut Reader, id: RunId) -> Result<RunRow> {
    rows(reader, &[id]).await?.pop().ok_or(Error::NotFound)
}

/// Runs in no order; unknown ones are missing.
pub async fn rows(reader: &mut Reader, ids: &[RunId]) -> Result<Vec<RunRow>> {
    if let ([id], Some(Asked(row))) = (ids, reader.known::<Asked>())
        && row.id == *id
    {
        return Ok(vec![RunRow::clone(&row)]);
    }
    let rows: Vec<RunRow> = reader.find(&Q::new(RUNS).and_in("id", ids)).await?;
    if let [row] = rows.as_slice() {
        reader.keep(Asked(Arc::new(row.clone())));
    }
    Ok(rows)
}

/// The version that a run goes by, ready.
pub async fn compiled(reader: &mut Reader, row: &RunRow) -> Result<Arc<Compiled>> {
    ready(reader, &row.digest, (row.flow, row.number)).await
}

pub async fn ready(reader: &mut Reader, print: &[u8; 32], of: (FlowId, i64)) -> Result<Arc<Compiled>> {
    match Compiled::ready(print) {
        Some(ready) => Ok(ready),
        None => Compiled::read(&super::text(reader, of.0, of.1).await?),
    }
}

/// The fingerprint of a version.
pub async fn print(reader: &mut Reader, flow: FlowId, number: i64) -> Result<[u8; 32]> {
    Ok(reader.scalar(PRINT, args![flow, number]).await?)
}

/// The sealed values of runs; those whose key was destroyed are missing.
pub async fn values(reader: &mut Reader, ids: &[RunId]) -> Result<HashMap<RunId, Values>> {
    let found: Vec<ValueRow> = reader.find(&Q::new(VALUES).and_in("id", ids)).await?;
    let keys: Vec<KeyId> = found.iter().map(|row| row.key).collect();
    let ring = reader.app().vault().unlock(&keys).await?;
    let mut all = HashMap::with_capacity(found.len());
    for row in found {
        let opened: Option<Values> = ring.open(row.key, place(row.id), &row.content)?;
        all.extend(opened.map(|values| (row.id, values)));
    }
    Ok(all)
}

/// The sealed values as they lie: for a transaction whose key is not in the store yet.
pub async fn sealed(reader: &mut Reader, id: RunId) -> Result<Option<(KeyId, Sealed)>> {
    let found: Vec<ValueRow> = reader.find(&Q::new(VALUES).and_in("id", &[id])).await?;
    Ok(found.into_iter().next().map(|row| (row.key, row.content)))
}

pub fn place(run: RunId) -> Place {
    Place::new("flows_values", "content", run)
}

/// Where runs stand.
pub async fn states(reader: &mut Reader, ids: &[RunId]) -> Result<HashMap<RunId, Now>> {
    let rows = rows(reader, ids).await?;
    let mut held = held(reader, ids).await?;
    let mut all = HashMap::with_capacity(rows.len());
    for row in rows {
        let compiled = compiled(reader, &row).await?;
        let held = held.remove(&row.id).unwrap_or_default();
        all.insert(row.id, now(&compiled, &row, held)?);
    }
    Ok(all)
}

fn now(compiled: &Compiled, row: &RunRow, held: Vec<Held>) -> Result<Now> {
    let status = compiled.status(&row.status)?;
    Ok(Now {
        run: row.id,
        flow: row.flow,
        flow_key: compiled.definition.key.clone(),
        flow_names: compiled.definition.names.clone(),
        version: row.number,
        status: StatusName { key: status.key.clone(), names: status.names.clone() },
        stands: row.stands,
        standing: row.standing(),
        since: row.since,
        due: row.due_at,
        end_due: row.end_due_at,
        first_due: row.first_due_at,
        answered: row.answered_at,
        service: row.service(compiled),
        terms: row.terms.clone().unwrap_or_default(),
        held,
    })
}

async fn held(reader: &mut Reader, ids: &[RunId]) -> Result<HashMap<RunId, Vec<Held>>> {
    let limit = i64::try_from(ids.len()).unwrap_or(HELD).saturating_mul(HELD);
    let q = Q::new(HELD_OF).and_all("settled_at is null", Vec::new()).and_in("run", ids);
    let rows: Vec<HeldRow> =
        reader.find(&q.then_with("order by at, id limit ?", args![limit].to_vec())).await?;
    let mut all: HashMap<RunId, Vec<Held>> = HashMap::new();
    for row in rows {
        all.entry(row.run).or_default().push(row.held()?);
    }
    Ok(all)
}

/// A held step that nobody settled yet, with its run.
pub async fn held_one(reader: &mut Reader, id: HeldId) -> Result<(RunId, Held)> {
    let row: HeldRow = reader.one(HELD_ONE, args![id]).await?;
    Ok((row.run, row.held()?))
}

impl HeldRow {
    fn held(self) -> Result<Held> {
        let args: Vec<(String, String)> = serde_json::from_str(&self.args)?;
        Ok(Held { id: self.id, step: self.step, reason: Said { key: self.word, args }, at: self.at })
    }
}

/// What happened to a run, the latest first.
pub async fn history(reader: &mut Reader, run: RunId) -> Result<Vec<Moved>> {
    reader.demand(&crate::VIEW)?;
    Ok(reader.rows(HISTORY_OF, args![run, HISTORY]).await?)
}

/// How many runs of a version stand in each status.
pub async fn by_status(reader: &mut Reader, flow: FlowId, number: i64) -> Result<Vec<(String, i64)>> {
    Ok(reader.rows(BY_STATUS, args![flow, number]).await?)
}

/// Runs of a version that are to be moved to another.
pub async fn to_map(
    reader: &mut Reader,
    (flow, number): (FlowId, i64),
    after: RunId,
    most: i64,
) -> Result<Vec<RunId>> {
    Ok(reader.column(TO_MAP, args![flow, number, after, most]).await?)
}
