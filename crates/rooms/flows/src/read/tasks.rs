//! What waits for people: tasks and approvals of a run, and those of whoever asks.

use crate::model::{RunId, Task, TaskId, TaskKind};
use ground::{
    args,
    clock::Timestamp,
    db::{Q, join},
    id::Id,
    paging::{Cursor, Page, Wanted},
    row, statements,
};
use kernel::{Error, Reader, Result, StaffId};
use std::collections::HashMap;

/// Tasks of one run that are looked at.
const OF_RUN: i64 = 200;
/// Everybody who may be asked for one approval.
const ASKED: i64 = 500;

row! {
    #[derive(Clone, Debug)]
    pub struct TaskRow {
        pub id: TaskId,
        pub run: RunId,
        pub seq: i64,
        pub kind: String,
        pub key: String,
        pub needed: i64,
        pub state: String,
        pub at: Timestamp,
        pub due_at: Option<Timestamp>,
    }
}

row! {
    /// A vote: for whom, and which.
    pub struct VoteRow {
        pub staff: StaffId,
        pub vote: String,
    }
}

statements! {
    OF_VISIT = "select ", TaskRow::COLUMNS, " from flows_tasks where run = ?1 and seq = ?2 order by id limit ?3";
    OPEN_OF = "select ", TaskRow::COLUMNS, " from flows_tasks where run = ?1 and state = 'open' order by id limit ?2";
    ONE = "select ", TaskRow::COLUMNS, " from flows_tasks where id = ?1";
    ASKED_FOR = "select asked from flows_asked where task = ?1 order by asked limit ?2";
    VOTES = "select ", VoteRow::COLUMNS, " from flows_votes where task = ?1 order by staff limit ?2";
}

const OPEN: &str = join!("select ", TaskRow::COLUMNS, " from flows_tasks");
const ASKED_OF: &str = "select task, asked from flows_asked";
const GIVEN: &str = "select task, count(*) from flows_votes";

/// Everything that was asked during one stay in a status.
pub async fn of_visit(reader: &mut Reader, run: RunId, seq: i64) -> Result<Vec<TaskRow>> {
    Ok(reader.rows(OF_VISIT, args![run, seq, OF_RUN]).await?)
}

pub async fn row(reader: &mut Reader, id: TaskId) -> Result<TaskRow> {
    Ok(reader.one(ONE, args![id]).await?)
}

pub async fn asked(reader: &mut Reader, id: TaskId) -> Result<Vec<String>> {
    Ok(reader.column(ASKED_FOR, args![id, ASKED]).await?)
}

pub async fn votes(reader: &mut Reader, id: TaskId) -> Result<Vec<VoteRow>> {
    Ok(reader.rows(VOTES, args![id, ASKED]).await?)
}

/// What waits for people in a run.
pub async fn of_run(reader: &mut Reader, run: RunId) -> Result<Vec<Task>> {
    let rows: Vec<TaskRow> = reader.rows(OPEN_OF, args![run, OF_RUN]).await?;
    tasks(reader, rows).await
}

/// What waits for whoever asks: for themselves, their teams, their role, and those whom they stand in for.
pub async fn waiting(reader: &mut Reader, wanted: &Wanted) -> Result<Page<Task>> {
    reader.demand(&crate::WORK)?;
    let names = names(reader).await?;
    let limit = wanted.limit();
    let q = Q::new("select distinct task from flows_asked")
        .and_in("asked", &names)
        .and_all("is_open = true", Vec::new())
        .and_if("task > ?", wanted.after()?.map(|cursor| TaskId::from_bytes(cursor.id)))
        .then_with("order by task limit ?", args![i64::from(limit) + 1].to_vec());
    let found: Vec<ground::db::Single<TaskId>> = reader.find(&q).await?;
    let ids: Vec<TaskId> = found.into_iter().map(|single| single.0).collect();
    let rows = reader.find(&Q::new(OPEN).and_in("id", &ids).then("order by id")).await?;
    let tasks = tasks(reader, rows).await?;
    Ok(Page::from_rows(tasks, limit, |task| Cursor { sort: task.at.0, id: task.id.bytes() }))
}

/// What asks how much waits for whoever asks.
pub async fn count(reader: &mut Reader) -> Result<Q> {
    reader.demand(&crate::WORK)?;
    let names = names(reader).await?;
    let q = Q::new("select count(distinct task) from flows_asked").and_in("asked", &names);
    Ok(q.and_all("is_open = true", Vec::new()))
}

/// By which names whoever asks is asked.
pub async fn names(reader: &mut Reader) -> Result<Vec<String>> {
    let Some(me) = reader.actor().staff() else { return Ok(Vec::new()) };
    let mut names: Vec<String> = speaks_for(reader, me).await?.iter().map(ToString::to_string).collect();
    let mine = staff::teams_of(reader, me).await?;
    let teams = staff::teams(reader).await?;
    names
        .extend(teams.iter().filter(|team| mine.contains(&team.id)).map(|team| format!("team:{}", team.key)));
    names.extend(reader.actor().rights.role.map(|role| format!("role:{}", role.key())));
    Ok(names)
}

/// Somebody, and everybody away whom they stand in for.
pub async fn speaks_for(reader: &mut Reader, me: StaffId) -> Result<Vec<StaffId>> {
    let mut all = vec![me];
    let away = staff::colleagues(reader).await?.into_iter().filter(|one| one.deputy.is_some());
    for one in away.collect::<Vec<_>>() {
        if one.id != me && staff::standing_in(reader, one.id).await? == me {
            all.push(one.id);
        }
    }
    Ok(all)
}

async fn tasks(reader: &mut Reader, rows: Vec<TaskRow>) -> Result<Vec<Task>> {
    let runs: Vec<RunId> = rows.iter().map(|row| row.run).collect();
    let ids: Vec<TaskId> = rows.iter().map(|row| row.id).collect();
    let found = super::runs::rows(reader, &runs).await?;
    let pairs: Vec<(TaskId, String)> = reader.find(&Q::new(ASKED_OF).and_in("task", &ids)).await?;
    let given = Q::new(GIVEN).and_in("task", &ids).and_all("vote = 'yes'", Vec::new()).then("group by task");
    let given: HashMap<TaskId, i64> = reader.find::<(TaskId, i64)>(&given).await?.into_iter().collect();
    let mut all = Vec::with_capacity(rows.len());
    for row in rows {
        let run = found.iter().find(|run| run.id == row.run).ok_or(Error::NotFound)?;
        let compiled = super::runs::compiled(reader, run).await?;
        let people =
            pairs.iter().filter(|(task, _)| *task == row.id).filter_map(|(_, name)| name.parse().ok());
        all.push(Task {
            id: row.id,
            run: row.run,
            host: super::runs::host_ref(reader, run),
            names: compiled.asking(&row.key).and_then(|act| act.names().cloned()).unwrap_or_default(),
            kind: match row.kind.as_str() {
                "approval" => TaskKind::Approval {
                    given: given.get(&row.id).copied().unwrap_or_default(),
                    needed: row.needed,
                },
                _ => TaskKind::Work,
            },
            due: row.due_at,
            at: row.at,
            people: people.collect(),
        });
    }
    Ok(all)
}
