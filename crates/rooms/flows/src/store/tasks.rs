//! How tasks and approvals are kept: what was asked of whom, and their votes.

use crate::model::{RunId, TaskId};
use ground::{args, clock::Timestamp, db::Value, statements};
use kernel::{Error, Result, Speak, StaffId, Tx};

statements! {
    INSERT = "insert into flows_tasks (id, run, seq, kind, key, needed, state, at, due_at, ended_at, ended_by)
              values (?1, ?2, ?3, ?4, ?5, ?6, 'open', ?7, ?8, null, null)";
    ASK = "insert into flows_asked (task, asked, is_open) values (?1, ?2, true) on conflict (task, asked) do nothing";
    END = "update flows_tasks set state = ?2, ended_at = ?3, ended_by = ?4 where id = ?1 and state = 'open'";
    UNASK = "update flows_asked set is_open = false where task = ?1";
    CANCEL = "update flows_tasks set state = 'canceled', ended_at = ?2 where run = ?1 and state = 'open'";
    UNASK_ALL = "update flows_asked set is_open = false where task in (select id from flows_tasks where run = ?1 and state = 'canceled') and is_open = true";
    VOTE = "insert into flows_votes (task, staff, voter, vote, at) values (?1, ?2, ?3, ?4, ?5)";
}

/// What is asked of people.
pub struct Ask<'a> {
    pub run: RunId,
    pub seq: i64,
    /// `task` or `approval`.
    pub kind: &'static str,
    pub key: &'a str,
    pub needed: i64,
    pub due: Option<Timestamp>,
    /// Colleagues by id, `team:…`, `role:…`.
    pub asked: Vec<String>,
}

pub async fn ask(tx: &mut Tx, ask: &Ask<'_>) -> Result<TaskId> {
    let (id, now): (TaskId, _) = (tx.id(), tx.now());
    tx.put(INSERT, args![id, ask.run, ask.seq, ask.kind, ask.key, ask.needed, now, ask.due]).await?;
    let rows: Vec<Vec<Value>> = ask.asked.iter().map(|asked| args![id, asked].to_vec()).collect();
    tx.put_all(ASK, &rows).await?;
    Ok(id)
}

/// Ends a task as `done`, `approved` or `rejected`; one that has ended already is no longer there.
pub async fn end(tx: &mut Tx, task: TaskId, state: &'static str) -> Result<()> {
    let (now, by) = (tx.now(), tx.actor().who.label());
    if tx.execute(END, args![task, state, now, by]).await? == 0 {
        return Err(Error::NotFound);
    }
    tx.put(UNASK, args![task]).await?;
    Ok(())
}

/// What was asked in a status is no longer asked once the run has left it.
pub async fn cancel(tx: &mut Tx, runs: &[RunId]) -> Result<()> {
    let now = tx.now();
    let rows: Vec<Vec<Value>> = runs.iter().map(|run| args![run, now].to_vec()).collect();
    if tx.bulk(CANCEL, &rows).await? > 0 {
        let rows: Vec<Vec<Value>> = runs.iter().map(|run| args![run].to_vec()).collect();
        tx.put_all(UNASK_ALL, &rows).await?;
    }
    Ok(())
}

/// One voice of one who was asked; a deputy speaks for whoever is away.
pub async fn vote(
    tx: &mut Tx,
    task: TaskId,
    (staff, voter): (StaffId, StaffId),
    vote: &'static str,
) -> Result<()> {
    let now = tx.now();
    let voted = tx.execute(VOTE, args![task, staff, voter, vote, now]).await;
    voted.speak("flows_votes_task_staff_unique", "vote", "flows-voted-already")?;
    Ok(())
}
