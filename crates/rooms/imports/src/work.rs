//! The work on a file: rows stream in from a thread of their own, and each batch is settled in one transaction.
//!
//! A batch and the number of rows done are written together, so a run that was killed goes on behind its last batch. A dry
//! run is a run whose transactions are all rolled back: it counts exactly what a run would do.

mod people;
mod permissions;
mod report;
mod rows;
mod step;

pub use report::report;
pub use rows::{glance, tally_rows};

use crate::{
    actions::{Advance, Close},
    model::{Import, ImportId, Line, Note, Reading, Reason, State, Taken, Tally},
    read,
};
use ground::{
    clock::{MINUTE, Timestamp},
    secret,
};
use kernel::{Actor, App, Error, Result};
use std::{collections::HashSet, sync::Arc};
use step::{Settled, Step};

/// How long one turn works before it lets others: well below the lease of a job, so that no other worker takes it too.
pub const TURN: i64 = 2 * MINUTE;

/// How far the work is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    pub done: u64,
    pub total: u64,
    pub rows_per_second: Option<u64>,
    pub seconds_left: Option<u64>,
}

/// How a turn ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Nothing is left to do: finished, cancelled, or taken over by another worker.
    Over,
    /// Time is up; there are more rows.
    Pause,
}

impl From<&Import> for Progress {
    fn from(import: &Import) -> Self {
        let (rows_per_second, seconds_left) = (import.rate(), import.seconds_left());
        Self { done: import.done, total: import.total, rows_per_second, seconds_left }
    }
}

/// Works on an import for one turn, telling how far it is after each batch.
pub async fn turn(app: &App, id: ImportId, tell: &mut (dyn FnMut(Progress) + Send)) -> Result<Turn> {
    let import = read::import(&mut app.read(&Actor::house()).await?, id).await?;
    if !import.state.is_moving() {
        return Ok(Turn::Over);
    }
    let until = app.clock().now().plus(TURN);
    match work(app, import, (until, tell)).await {
        Err(Error::Gone(_) | Error::Conflict(_) | Error::Invalid(_)) => {
            app.write(&Actor::house(), &Close { import: id, state: State::Failed }).await?;
            Ok(Turn::Over)
        }
        outcome => outcome,
    }
}

async fn work(
    app: &App,
    mut import: Import,
    (until, tell): (Timestamp, &mut (dyn FnMut(Progress) + Send)),
) -> Result<Turn> {
    let reading = Arc::new(reading(app, &import).await?);
    let lines = Arc::clone(&reading);
    let mut batches = rows::stream(app, &import, move |row| lines.line(row)).await?;
    let (mut seen, mut passed) = (Seen::default(), 0);
    while let Some(batch) = batches.recv().await {
        let mut lines = batch?;
        seen.mark(&reading, &mut lines);
        passed += lines.len() as u64;
        if passed <= import.done {
            continue;
        }
        // A batch that an earlier turn cut differently: its first rows are done.
        let fresh = usize::try_from(passed - import.done).unwrap_or(lines.len()).min(lines.len());
        let lines = lines.split_off(lines.len() - fresh);
        match settle(app, &import, &reading, &lines).await? {
            Some(moved) => import = moved,
            None => return Ok(Turn::Over),
        }
        tell(Progress::from(&import));
        if app.clock().now() >= until {
            return Ok(Turn::Pause);
        }
    }
    if import.done < import.total {
        return Err(Error::fault("the file ended before its last row"));
    }
    finish(app, &import).await?;
    Ok(Turn::Over)
}

async fn reading(app: &App, import: &Import) -> Result<Reading> {
    let mut reader = app.read(&Actor::house()).await?;
    let rules = customers::rules(&mut reader).await?;
    let purposes = consent::purposes(&mut reader).await?;
    Ok(Reading::new(import.plan()?.clone(), rules, &purposes))
}

/// Settles a batch; none when the import is no longer ours to work on.
async fn settle(app: &App, import: &Import, reading: &Reading, lines: &[Line]) -> Result<Option<Import>> {
    let done = import.done + lines.len() as u64;
    let step = Step::new(import, reading, lines);
    let house = Actor::house();
    let settled = match (import.state, app.write(&house, &step).await) {
        (State::Checking, Err(Error::Refused(_))) => step.rehearsed(),
        (_, outcome) => outcome?,
    };
    let Some(Settled { tally }) = settled else { return Ok(None) };
    if import.state == State::Checking
        && !app.write(&house, &Advance { import: import.clone(), done, tally: tally.clone() }).await?
    {
        return Ok(None);
    }
    let moved_at = Some(app.clock().now());
    let import = import.clone();
    Ok(Some(match import.state {
        State::Checking => Import { done, checked: tally, moved_at, ..import },
        _ => Import { done, tally, moved_at, ..import },
    }))
}

async fn finish(app: &App, import: &Import) -> Result<()> {
    let state = match import.state {
        State::Checking => State::Checked,
        _ => {
            report(app, import).await?;
            State::Done
        }
    };
    app.write(&Actor::house(), &Close { import: import.id, state }).await
}

/// The keys of the file so far, as hashes: a person stands in it once, but may say something on each row.
#[derive(Default)]
struct Seen(HashSet<u128>);

impl Seen {
    /// Holds back every row whose key stood in the file before.
    fn mark(&mut self, reading: &Reading, lines: &mut [Line]) {
        for line in lines {
            let Ok(Taken::Person(person)) = &line.taken else { continue };
            let Some(key) = person.key(reading.plan.key) else { continue };
            let mut half = [0; 16];
            half.copy_from_slice(&secret::digest(key.as_bytes())[..16]);
            if !self.0.insert(u128::from_be_bytes(half)) {
                line.taken = Err(Note::row(Reason::Twice));
            }
        }
    }
}

impl Tally {
    /// Adds what a batch came to.
    fn plus(&self, batch: &Self, held: &[(u64, Note)]) -> Self {
        let mut sum = self.clone();
        sum.added += batch.added;
        sum.changed += batch.changed;
        sum.same += batch.same;
        sum.permissions += batch.permissions;
        for (number, note) in held {
            sum.leave_out(*number, *note);
        }
        sum
    }
}
