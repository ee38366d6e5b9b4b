//! The engine: moves runs by the pure decision, does what they do on the way, and stops those that run wild.
//!
//! Many runs go together: their rows are written at once, then each host is told and its acts are done, then those that can
//! go on by themselves go on. One that moves too often by itself is stopped and people see it.

mod acts;
mod clocks;
mod known;
pub mod people;
pub mod standstill;
mod telling;
mod write;

pub use acts::{hold, run_later};
pub use clocks::{LOOK, arm_again, carry, listens, rang, set, signal, wind};
pub use known::{facts, host_of, own_values};
pub use telling::{Bell, is_told, number, ring, tell};
pub use write::{agree, answered, begin, halt, host_name, page_of, tell_host};

use crate::{
    model::{
        Author, By, RunId, Transition, Trigger, Values,
        compiled::Compiled,
        decide::{self, Cause, Heard, Settled, View},
    },
    read::runs::{self, RunRow},
};
use ground::clock::{HOUR, Timestamp};
use kernel::{Result, Tx, step::Facts};
use std::sync::Arc;

/// Moves of one run by itself in one transaction: a chain that people designed is shorter.
pub const CHAIN: usize = 20;
/// Moves of one run by itself within an hour: more is a storm.
pub const STORM: i64 = 60;

/// A run that may move.
pub struct Going {
    pub row: RunRow,
    pub compiled: Arc<Compiled>,
    /// None until somebody asks.
    pub values: Option<Values>,
}

/// What moves a run.
#[derive(Clone, Debug)]
pub enum Push {
    /// This transition: whoever asks has shown that it may be taken.
    Take(String, By),
    Reply(Author),
    Event(Heard),
    /// A program told a signal of this name.
    Signal(String),
    /// Time went by, or something that conditions ask for may have changed.
    Look,
}

/// A move that was decided.
pub struct Move {
    pub going: Going,
    pub transition: String,
    pub by: By,
}

/// Reads runs that may move; unknown ones are missing.
pub async fn load(tx: &mut Tx, ids: &[RunId]) -> Result<Vec<Going>> {
    let rows = runs::rows(tx, ids).await?;
    let mut all = Vec::with_capacity(rows.len());
    for row in rows {
        let compiled = runs::compiled(tx, &row).await?;
        all.push(Going { row, compiled, values: None });
    }
    Ok(all)
}

/// The version that a row names now, ready.
pub async fn version_of(tx: &mut Tx, row: &mut RunRow) -> Result<Arc<Compiled>> {
    row.digest = runs::print(tx, row.flow, row.number).await?;
    runs::compiled(tx, row).await
}

/// Moves runs as far as they go now. Gives how many moves there were.
pub async fn advance(tx: &mut Tx, mut going: Vec<(Going, Push)>) -> Result<usize> {
    going = standstill::free(tx, going).await?;
    let (mut sum, mut parents) = (0, Vec::new());
    for round in 0..=CHAIN {
        known::values_of(tx, &mut going).await?;
        let mut moves = Vec::new();
        for (run, push) in going {
            moves.extend(decide(tx, run, push, round).await?);
        }
        if moves.is_empty() {
            break;
        }
        sum += moves.len();
        let moved = write::carry_out(tx, moves).await?;
        parents
            .extend(moved.iter().filter(|run| run.row.stands.is_closed()).filter_map(|run| run.row.parent));
        going = moved.into_iter().map(|run| (run, Push::Look)).collect();
    }
    tell_parents(tx, &parents).await?;
    Ok(sum)
}

/// Looks at runs whose sub-processes ended.
pub async fn tell_parents(tx: &mut Tx, parents: &[RunId]) -> Result<()> {
    if parents.is_empty() {
        return Ok(());
    }
    let going = load(tx, parents).await?.into_iter().map(|run| (run, Push::Look)).collect();
    Box::pin(advance(tx, going)).await?;
    Ok(())
}

/// Says where a run goes, or stops it.
async fn decide(tx: &mut Tx, mut run: Going, push: Push, round: usize) -> Result<Option<Move>> {
    let (transition, by) = match push {
        Push::Take(transition, by) => (transition, by),
        push if !heeds(&run.row, &push) => return Ok(None),
        push => match itself(tx, &mut run, &push).await? {
            None => return Ok(None),
            Some(found) => found,
        },
    };
    let own = by != By::Hand && by != By::Customer || round > 0;
    if own && !may_go_on(&mut run.row, tx.now(), round) {
        write::stop(tx, run).await?;
        return Ok(None);
    }
    Ok(Some(Move { going: run, transition, by }))
}

/// A stopped run moves by hand alone; one that closed may be opened again by a message.
fn heeds(row: &RunRow, push: &Push) -> bool {
    row.is_running() || (row.standing == "ended" && row.stands.is_closed() && matches!(push, Push::Reply(_)))
}

async fn itself(tx: &mut Tx, run: &mut Going, push: &Push) -> Result<Option<(String, By)>> {
    let wants = run.compiled.wants(&run.row.status);
    let facts = if wants.facts { known::facts(tx, &run.row).await? } else { Facts::new() };
    let settled = if wants.settled { known::settled(tx, &run.row).await? } else { Settled::default() };
    let now = tx.now();
    let cause = match push {
        Push::Reply(author) => Cause::Reply(*author),
        Push::Event(heard) => Cause::Event(heard),
        Push::Signal(name) => Cause::Signal(name),
        Push::Take(..) | Push::Look => Cause::Look,
    };
    let none = Values::new();
    let view = View {
        status: &run.row.status,
        since: run.row.since,
        now,
        values: run.values.as_ref().unwrap_or(&none),
        facts: &facts,
        settled: &settled,
        terms: run.row.terms.as_ref(),
    };
    let found = decide::next(&run.compiled, &view, cause);
    Ok(found.map(|transition| (transition.key.clone(), by_of(transition, cause))))
}

const fn by_of(transition: &Transition, cause: Cause<'_>) -> By {
    match (&transition.trigger, cause) {
        (Trigger::Reply { .. }, Cause::Reply(Author::Customer)) => By::Customer,
        (Trigger::Reply { .. } | Trigger::Event { .. } | Trigger::Signal { .. }, _) => By::Event,
        (Trigger::After(_), _) => By::Time,
        (Trigger::Hand { .. }, _) => By::Hand,
        _ => By::Condition,
    }
}

/// Counts the moves that a run makes by itself within the hour.
fn may_go_on(row: &mut RunRow, now: Timestamp, round: usize) -> bool {
    if now.0 - row.auto_since.0 >= HOUR {
        row.auto_since = now;
        row.auto_moves = 0;
    }
    row.auto_moves += 1;
    round < CHAIN && row.auto_moves <= STORM
}
