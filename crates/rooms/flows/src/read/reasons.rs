//! Why people approved or refused, in their own words.

use crate::{
    VIEW,
    model::{RunId, TaskId},
};
use ground::{
    args,
    clock::Timestamp,
    db::{Q, join},
    id, row, statements,
};
use kernel::{KeyId, Place, Reader, Result, Sealed, StaffId};

id! {
    /// The words of one vote.
    ReasonId, "reason"
}

/// Votes of one run that had something to say.
const MOST: i64 = 500;

row! {
    pub struct ReasonRow {
        pub id: ReasonId,
        pub task: TaskId,
        pub staff: StaffId,
        pub vote: String,
        pub key: KeyId,
        pub reason: Sealed,
        pub at: Timestamp,
    }
}

statements! {
    OF_RUN = "select ", ReasonRow::COLUMNS, " from flows_reasons where run = ?1 order by at, id limit ?2";
}

const ALL: &str = join!("select ", ReasonRow::COLUMNS, " from flows_reasons");

/// What somebody said with their vote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    pub task: TaskId,
    pub by: StaffId,
    /// `yes` or `no`.
    pub vote: String,
    pub text: String,
    pub at: Timestamp,
}

/// What was said in a run, the earliest first; whoever asks has shown that they may see its host.
pub async fn of_run(reader: &mut Reader, run: RunId) -> Result<Vec<Reason>> {
    reader.demand(&VIEW)?;
    let rows = rows(reader, run).await?;
    opened(reader, rows).await
}

/// What was said to tasks, in no order.
pub async fn of_tasks(reader: &mut Reader, tasks: &[TaskId]) -> Result<Vec<Reason>> {
    reader.demand(&VIEW)?;
    let rows: Vec<ReasonRow> = reader.find(&Q::new(ALL).and_in("task", tasks)).await?;
    opened(reader, rows).await
}

pub(crate) async fn rows(reader: &mut Reader, run: RunId) -> Result<Vec<ReasonRow>> {
    Ok(reader.rows(OF_RUN, args![run, MOST]).await?)
}

pub fn place(id: ReasonId) -> Place {
    Place::new("flows_reasons", "reason", id)
}

/// Words whose key was destroyed are missing.
async fn opened(reader: &mut Reader, rows: Vec<ReasonRow>) -> Result<Vec<Reason>> {
    let keys: Vec<KeyId> = rows.iter().map(|row| row.key).collect();
    let ring = reader.app().vault().unlock(&keys).await?;
    let mut all = Vec::with_capacity(rows.len());
    for row in rows {
        let text: Option<String> = ring.open(row.key, place(row.id), &row.reason)?;
        all.extend(text.map(|text| Reason {
            task: row.task,
            by: row.staff,
            vote: row.vote,
            text,
            at: row.at,
        }));
    }
    Ok(all)
}
