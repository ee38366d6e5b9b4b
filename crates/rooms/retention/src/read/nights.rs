//! Runs: when they were, how each rule fared, what was left out and why.

use crate::{
    VIEW,
    model::{NightId, Rule, RuleId},
};
use ground::{
    args,
    clock::Timestamp,
    db::{Cell, FromCell, Q, ToValue, Value},
    id::Id,
    paging::{Cursor, Page, Wanted},
    row, statements,
};
use kernel::{Reader, Result};
use std::collections::{BTreeMap, HashMap};

ground::keyed! {
    Pace, "retention-night" { Running = "running", Paused = "paused", Done = "done" }
}

ground::keyed! {
    /// How far a rule is in a run.
    Stage, "retention-stage" {
        Waiting = "waiting",
        Running = "running",
        Done = "done",
        /// So many would go that somebody has to confirm the number.
        Held = "held",
        /// It was removed or paused meanwhile.
        Gone = "gone",
    }
}

row! {
    #[derive(Clone, Debug)]
    pub struct Night {
        pub id: NightId,
        pub began_at: Timestamp,
        pub ended_at: Option<Timestamp>,
        pub actor: String,
        pub state: Pace,
    }
}

row! {
    /// How one rule fared in a run.
    #[derive(Clone, Debug)]
    pub struct Run {
        pub night: NightId,
        pub rule: RuleId,
        pub name: String,
        pub lapse: String,
        pub state: Stage,
        /// How many were near or over their time when it began.
        pub due: i64,
        pub looked: i64,
        pub warned: i64,
        pub waits: i64,
        pub ended: i64,
        pub spared: i64,
        pub failed: i64,
        pub kept: Counts,
        pub at_since: Option<Timestamp>,
        pub at_id: Option<Bytes>,
    }
}

/// Counts by a key, as they stand in one column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts(pub BTreeMap<String, i64>);

/// The id of a person or a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bytes(pub [u8; 16]);

impl FromCell for Bytes {
    fn from_cell(cell: Cell<'_>) -> ground::db::Result<Self> {
        <[u8; 16]>::from_cell(cell).map(Self)
    }
}

impl FromCell for Counts {
    fn from_cell(cell: Cell<'_>) -> ground::db::Result<Self> {
        let text = String::from_cell(cell)?;
        serde_json::from_str(&text).map(Self).map_err(|_| ground::db::Error::Type("counts are JSON".into()))
    }
}

impl ToValue for Counts {
    fn to_value(&self) -> Value {
        serde_json::json!(self.0).to_string().to_value()
    }
}

impl Run {
    /// Whether it would have taken so many that it waits for somebody to let them go.
    pub fn holds(&self, rule: &Rule) -> bool {
        self.state == Stage::Held && rule.allowed < self.due
    }

    pub fn kept_in_all(&self) -> i64 {
        self.kept.0.values().sum()
    }

    /// Where it goes on.
    pub fn position(&self) -> Option<(Timestamp, [u8; 16])> {
        self.at_since.zip(self.at_id.map(|id| id.0))
    }
}

statements! {
    ONE = "select ", Night::COLUMNS, " from retention_nights where id = ?1";
    OPEN = "select ", Night::COLUMNS, " from retention_nights where ended_at is null order by id limit 1";
    NEWEST = "select ", Night::COLUMNS, " from retention_nights order by id desc limit 1";
    RUNS = "select ", Run::COLUMNS, " from retention_runs where night = ?1 order by place";
    DONE = "select night, cast(sum(ended) as bigint), cast(sum(warned) as bigint) from retention_runs
        where night >= ?1 and night <= ?2 group by night";
    LATEST_OF = "select ", Run::COLUMNS, " from retention_runs where rule = ?1 order by night desc limit 1";
}

const NIGHTS: &str = ground::db::join!("select ", Night::COLUMNS, " from retention_nights");

/// The latest first.
pub async fn list(reader: &mut Reader, wanted: &Wanted) -> Result<Page<Night>> {
    reader.demand(&VIEW)?;
    let (limit, after) = (wanted.limit(), wanted.after()?.map(|cursor| NightId::from_bytes(cursor.id)));
    let q = Q::new(NIGHTS).and_if("id < ?", after);
    let rows: Vec<Night> =
        reader.find(&q.then_with("order by id desc limit ?", args![i64::from(limit) + 1].to_vec())).await?;
    Ok(Page::from_rows(rows, limit, |night| Cursor { sort: night.began_at.0, id: night.id.bytes() }))
}

/// How many were ended and warned, by night, on one page of nights.
pub type Done = HashMap<NightId, (i64, i64)>;

pub async fn done(reader: &mut Reader, page: &Page<Night>) -> Result<Done> {
    let (Some(latest), Some(oldest)) = (page.items.first(), page.items.last()) else {
        return Ok(Done::new());
    };
    let rows: Vec<(NightId, i64, i64)> = reader.rows(DONE, args![oldest.id, latest.id]).await?;
    Ok(rows.into_iter().map(|(night, ended, warned)| (night, (ended, warned))).collect())
}

pub async fn night(reader: &mut Reader, id: NightId) -> Result<(Night, Vec<Run>)> {
    reader.demand(&VIEW)?;
    let night = load(reader, id).await?;
    Ok((night, runs(reader, id).await?))
}

/// For machinery.
pub async fn load(reader: &mut Reader, id: NightId) -> Result<Night> {
    Ok(reader.one(ONE, args![id]).await?)
}

pub async fn runs(reader: &mut Reader, id: NightId) -> Result<Vec<Run>> {
    Ok(reader.rows(RUNS, args![id]).await?)
}

/// The run that is under way; there is one at most.
pub async fn open(reader: &mut Reader) -> Result<Option<Night>> {
    Ok(reader.optional(OPEN, args![]).await?)
}

pub async fn newest(reader: &mut Reader) -> Result<Option<Night>> {
    Ok(reader.optional(NEWEST, args![]).await?)
}

/// How a rule fared the last time.
pub async fn latest_of(reader: &mut Reader, rule: RuleId) -> Result<Option<Run>> {
    Ok(reader.optional(LATEST_OF, args![rule]).await?)
}
