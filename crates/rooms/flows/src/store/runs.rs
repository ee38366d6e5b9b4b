//! How runs are kept: rows, sealed values, timers, what they listen for, their history, and steps that were held.

use crate::{
    model::{HeldId, RunId, Values},
    read::runs::{RunRow, place},
};
use ground::{
    args,
    clock::Timestamp,
    db::{Q, Value},
    statements,
};
use kernel::{Error, KeyId, Message, Result, Sealed, SubjectId, Tx, event::EventId};

statements! {
    INSERT = "insert into flows_runs (id, version, flow, number, host_kind, host, subject, key, status, stands, seq, since, started_at, standing,
                                      standing_at, parent, parent_seq, depth, due_at, end_due_at, end_left, auto_since, auto_moves, looks_at,
                                      terms, first_due_at, answered_at)
              values (?1, 1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0, ?10, ?22, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?10, 0, ?19, ?20, ?21, ?23)";
    UPDATE = "update flows_runs set version = version + 1, status = ?3, stands = ?4, seq = ?5, since = ?6, standing = ?7, standing_at = ?8,
                     due_at = ?9, end_due_at = ?10, end_left = ?11, auto_since = ?12, auto_moves = ?13, looks_at = ?14, number = ?15, first_due_at = ?16,
                     answered_at = ?17
               where id = ?1 and version = ?2";
    AGREE = "update flows_runs set version = version + 1, terms = ?3, due_at = ?4, end_due_at = ?5, end_left = ?6, first_due_at = ?7, looks_at = ?8
              where id = ?1 and version = ?2";
    ANSWERED = "delete from flows_timers where run = ?1 and ref = 'first' and kind in ('warn', 'breach')";
    TASKS_STAY = "update flows_tasks set seq = ?3 where run = ?1 and seq = ?2";
    CHILDREN_STAY = "update flows_runs set parent_seq = ?3 where parent = ?1 and parent_seq = ?2";
    LOOKED = "update flows_runs set looks_at = ?2 where id = ?1 and looks_at is not null";
    RESEAL = "update flows_runs set version = version + 1, key = ?2, subject = ?3 where id = ?1";
    LISTENS_RESEAL = "update flows_listens set subject = ?2 where run = ?1";
    VALUES = "insert into flows_values (id, subject, key, content) values (?1, ?2, ?3, ?4)
              on conflict (id) do update set subject = excluded.subject, key = excluded.key, content = excluded.content";
    DROP_VALUES = "delete from flows_values where id = ?1";
    TIMER = "insert into flows_timers (run, kind, ref, at) values (?1, ?2, ?3, ?4)";
    TAKE = "delete from flows_timers where run = ?1 and kind = ?2 and ref = ?3 and at <= ?4";
    LATER = "update flows_timers set at = ?4 where run = ?1 and kind = ?2 and ref = ?3";
    LISTEN = "insert into flows_listens (run, kind, subject, host) values (?1, ?2, ?3, ?4) on conflict (run, kind) do nothing";
    MOVE = "insert into flows_moves (run, seq, at, number, from_status, to_status, transition, cause, actor)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    HOLD = "insert into flows_held (id, run, step, word, args, at, settled_at, settled_by) values (?1, ?2, ?3, ?4, ?5, ?6, null, null)";
    SETTLE = "update flows_held set settled_at = ?2, settled_by = ?3 where id = ?1 and settled_at is null";
    CURSOR = "insert into flows_cursors (name, event) values (?1, ?2) on conflict (name) do update set event = excluded.event";
}

/// Of many runs at once.
const STILL: &str = "delete from flows_timers";
const TAKE_ALL: &str = "delete from flows_timers";
const DEAF: &str = "delete from flows_listens";

pub async fn insert(tx: &mut Tx, row: &RunRow) -> Result<()> {
    let values = args![
        row.id,
        row.flow,
        row.number,
        row.host_kind,
        row.host.to_vec(),
        row.subject,
        row.key,
        row.status,
        row.stands,
        row.since,
        row.standing,
        row.standing_at,
        row.parent,
        row.parent_seq,
        row.depth,
        row.due_at,
        row.end_due_at,
        row.end_left,
        row.looks_at,
        row.terms,
        row.first_due_at,
        row.started_at,
        row.answered_at,
    ];
    Ok(tx.put_all(INSERT, &[values.to_vec()]).await?)
}

/// Writes rows whose versions are still those that were read.
pub async fn update<'a>(tx: &mut Tx, rows: impl Iterator<Item = &'a RunRow>) -> Result<()> {
    let rows: Vec<Vec<Value>> = rows.map(changed).collect();
    let expected = rows.len() as u64;
    if tx.bulk(UPDATE, &rows).await? == expected { Ok(()) } else { Err(Error::Busy) }
}

fn changed(row: &RunRow) -> Vec<Value> {
    args![
        row.id,
        row.version,
        row.status,
        row.stands,
        row.seq,
        row.since,
        row.standing,
        row.standing_at,
        row.due_at,
        row.end_due_at,
        row.end_left,
        row.auto_since,
        row.auto_moves,
        row.looks_at,
        row.number,
        row.first_due_at,
        row.answered_at,
    ]
    .to_vec()
}

/// Writes the terms of a run and the clocks that go by them.
pub async fn agree(tx: &mut Tx, row: &RunRow) -> Result<()> {
    let changed = args![
        row.id,
        row.version,
        row.terms,
        row.due_at,
        row.end_due_at,
        row.end_left,
        row.first_due_at,
        row.looks_at,
    ];
    if tx.execute(AGREE, changed).await? == 1 { Ok(()) } else { Err(Error::Busy) }
}

/// The clock of the first answer rings no more.
pub async fn first_answered(tx: &mut Tx, run: RunId) -> Result<()> {
    tx.put(ANSWERED, args![run]).await?;
    Ok(())
}

/// What was asked in the status stays asked, though the run was moved to another version.
pub async fn stays(tx: &mut Tx, run: RunId, (before, after): (i64, i64)) -> Result<()> {
    tx.put(TASKS_STAY, args![run, before, after]).await?;
    tx.put(CHILDREN_STAY, args![run, before, after]).await?;
    Ok(())
}

/// Notes when runs are looked at next.
pub async fn looked(tx: &mut Tx, runs: &[RunId], next: Timestamp) -> Result<()> {
    let rows: Vec<Vec<Value>> = runs.iter().map(|run| args![run, next].to_vec()).collect();
    tx.put_all(LOOKED, &rows).await?;
    Ok(())
}

/// Gives a run another key and person.
pub async fn reseal(tx: &mut Tx, run: RunId, key: KeyId, subject: Option<SubjectId>) -> Result<()> {
    if tx.execute(RESEAL, args![run, key, subject]).await? == 0 {
        return Err(Error::NotFound);
    }
    tx.put(LISTENS_RESEAL, args![run, subject]).await?;
    Ok(())
}

/// Seals the values of a run. Where the key was destroyed nothing can be kept any more, and nothing is.
pub async fn values(
    tx: &mut Tx,
    (run, key): (RunId, KeyId),
    subject: Option<SubjectId>,
    values: &Values,
) -> Result<()> {
    if values.is_empty() || !tx.keys_among(&[key]).await?.contains(&key) {
        tx.put(DROP_VALUES, args![run]).await?;
        return Ok(());
    }
    let content: Sealed = tx.seal(key, place(run), values).await?;
    tx.put(VALUES, args![run, subject, key, content]).await?;
    Ok(())
}

/// A moment at which something is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timer {
    pub run: RunId,
    pub kind: &'static str,
    pub what: String,
    pub at: Timestamp,
}

/// Replaces all timers of these runs.
pub async fn timers(tx: &mut Tx, runs: &[RunId], timers: &[Timer]) -> Result<()> {
    still(tx, runs).await?;
    set_timers(tx, timers).await
}

/// The timers of runs that have none.
pub async fn set_timers(tx: &mut Tx, timers: &[Timer]) -> Result<()> {
    let rows: Vec<Vec<Value>> =
        timers.iter().map(|timer| args![timer.run, timer.kind, timer.what, timer.at].to_vec()).collect();
    if !rows.is_empty() {
        tx.put_all(TIMER, &rows).await?;
    }
    Ok(())
}

pub async fn still(tx: &mut Tx, runs: &[RunId]) -> Result<()> {
    let q = Q::new(STILL).and_in("run", runs);
    Ok(tx.put(q.sql(), q.args()).await?)
}

/// A timer as it is stored: of which run, what kind, and what of that kind.
pub type Due = (RunId, String, String);

/// Takes timers that are due off the list, and with them all others of these runs that are due as well: gives what was taken.
pub async fn take(tx: &mut Tx, runs: &[RunId]) -> Result<Vec<Due>> {
    let q =
        Q::new(TAKE_ALL).and("at <= ?", &tx.now()).and_in("run", runs).then("returning at, run, kind, ref");
    let mut taken: Vec<(Timestamp, RunId, String, String)> = tx.find(&q).await?;
    taken.sort_unstable();
    Ok(taken.into_iter().map(|(_, run, kind, what)| (run, kind, what)).collect())
}

/// Takes one timer; false when somebody else did.
pub async fn take_one(tx: &mut Tx, (run, kind, what): &Due) -> Result<bool> {
    let now = tx.now();
    Ok(tx.execute(TAKE, args![run, kind, what, now]).await? == 1)
}

/// Puts off a timer whose run cannot be handled now.
pub async fn put_off(tx: &mut Tx, (run, kind, what): &(RunId, String, String), at: Timestamp) -> Result<()> {
    tx.put(LATER, args![run, kind, what, at]).await?;
    Ok(())
}

/// What a run waits to hear of.
pub struct Listen {
    pub run: RunId,
    pub kind: String,
    pub subject: Option<SubjectId>,
    pub host: [u8; 16],
}

pub async fn listens(tx: &mut Tx, runs: &[RunId], listens: &[Listen]) -> Result<()> {
    let q = Q::new(DEAF).and_in("run", runs);
    tx.put(q.sql(), q.args()).await?;
    let row = |one: &Listen| args![one.run, one.kind, one.subject, one.host.to_vec()].to_vec();
    let rows: Vec<Vec<Value>> = listens.iter().map(row).collect();
    if !rows.is_empty() {
        tx.put_all(LISTEN, &rows).await?;
    }
    Ok(())
}

/// One line of a run's history.
pub struct Line<'a> {
    pub run: RunId,
    pub seq: i64,
    pub number: i64,
    pub from: Option<&'a str>,
    pub to: &'a str,
    pub transition: Option<&'a str>,
    pub cause: &'static str,
}

pub async fn history(tx: &mut Tx, lines: &[Line<'_>]) -> Result<()> {
    let (now, actor) = (tx.now(), tx.actor().who.label());
    let row = |line: &Line<'_>| {
        args![line.run, line.seq, now, line.number, line.from, line.to, line.transition, line.cause, actor]
            .to_vec()
    };
    let rows: Vec<Vec<Value>> = lines.iter().map(row).collect();
    Ok(tx.put_all(MOVE, &rows).await?)
}

pub async fn hold(tx: &mut Tx, run: RunId, step: &str, reason: &Message) -> Result<()> {
    let (id, now): (HeldId, _) = (tx.id(), tx.now());
    let args = serde_json::to_string(&reason.args)?;
    tx.put(HOLD, args![id, run, step, reason.key, args, now]).await?;
    Ok(())
}

pub async fn settle(tx: &mut Tx, held: HeldId) -> Result<()> {
    let (now, by) = (tx.now(), tx.actor().who.label());
    if tx.execute(SETTLE, args![held, now, by]).await? == 0 { Err(Error::NotFound) } else { Ok(()) }
}

pub async fn cursor(tx: &mut Tx, name: &str, event: Option<EventId>) -> Result<()> {
    tx.put(CURSOR, args![name, event]).await?;
    Ok(())
}
