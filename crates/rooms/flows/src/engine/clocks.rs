//! The clocks of a run: when its timers ring, and when its service levels end.

use crate::{
    model::{
        Level, Status, Trigger,
        compiled::Compiled,
        hours::{between, business},
    },
    read::{awaited, runs::RunRow},
    store::runs::{Listen, Timer},
};
use ground::clock::{MINUTE, Timestamp};
use kernel::{Result, Tx};

/// How often conditions are looked at that nobody announces.
pub const LOOK: i64 = 10 * MINUTE;

/// Sets the clocks of a run that stands in a status from this moment on: due moments and the remaining time of the whole.
pub fn set(row: &mut RunRow, (compiled, status): (&Compiled, &Status), now: Timestamp) {
    let calendar = compiled.definition.calendar.as_ref();
    let closed = status.stands.is_closed();
    let running = status.limit.filter(|limit| !closed && !limit.pauses.stills(status.stands));
    row.due_at = running.map(|limit| limit.within.ends(calendar, row.since));
    row.looks_at = (!closed && compiled.wants(&status.key).looks).then(|| row.since.plus(LOOK));
    if let Some(service) = &compiled.definition.service {
        whole(row, (compiled, service), status, now);
    }
}

/// The service level from start to end: its clock stands still while the level says so.
fn whole(row: &mut RunRow, (compiled, level): (&Compiled, &Level), status: &Status, now: Timestamp) {
    let calendar = level.within.calendar(compiled.definition.calendar.as_ref());
    let left = match (row.end_due_at, row.end_left) {
        (Some(due), _) => between(calendar, now, due),
        (None, Some(left)) => left,
        (None, None) => level.within.micros(calendar),
    };
    let still = status.stands.is_closed() || level.pauses.stills(status.stands);
    // What was overdue stays due when it was.
    let keeps = row.end_due_at.filter(|due| *due <= now);
    row.end_left = still.then_some(left);
    row.end_due_at = if still { None } else { Some(keeps.unwrap_or_else(|| business(calendar, now, left))) };
}

/// Every timer that a run has now.
pub fn arm(row: &RunRow, compiled: &Compiled, now: Timestamp) -> Vec<Timer> {
    let Some(status) = compiled.definition.status(&row.status).filter(|status| !status.stands.is_closed())
    else {
        return Vec::new();
    };
    let calendar = compiled.definition.calendar.as_ref();
    let timer = |kind, what: &str, at| Timer { run: row.id, kind, what: what.to_owned(), at };
    let mut timers = Vec::new();
    for way in compiled.definition.leaving(&status.key) {
        if let Trigger::After(wait) = &way.trigger {
            timers.push(timer("move", &way.key, wait.ends(calendar, row.since)));
        }
    }
    for (nr, later) in status.later.iter().enumerate() {
        timers.push(timer("later", &nr.to_string(), later.after.ends(calendar, row.since)));
    }
    let levels = [("step", status.limit, row.due_at), ("end", compiled.definition.service, row.end_due_at)];
    for (name, level, due) in levels {
        let (Some(level), Some(due)) = (level, due.filter(|due| *due > now)) else { continue };
        let calendar = level.within.calendar(calendar);
        let (left, whole) = (between(calendar, now, due), level.within.micros(calendar));
        // A quarter of the whole before the end.
        if left > whole / 4 {
            timers.push(timer("warn", name, business(calendar, now, left - whole / 4)));
        }
        timers.push(timer("breach", name, due));
    }
    timers
}

/// The timers of a run that goes on where it stands. What rang before `rang` does not ring again; what could not ring still does.
pub async fn arm_again(
    tx: &mut Tx,
    row: &RunRow,
    compiled: &Compiled,
    rang: Timestamp,
) -> Result<Vec<Timer>> {
    let waiting = awaited::later(tx, row.id).await?;
    let rings = |timer: &Timer| timer.kind != "later" || timer.at > rang || waiting.contains(&timer.what);
    Ok(arm(row, compiled, tx.now()).into_iter().filter(rings).collect())
}

/// Until when the timers of a run rang: while it is stopped none does.
pub fn rang(row: &RunRow, now: Timestamp) -> Timestamp {
    row.standing_at.filter(|_| row.standing == "stopped").unwrap_or(now)
}

/// What a run waits to hear of where it stands.
pub fn listens(row: &RunRow, compiled: &Compiled) -> Vec<Listen> {
    let leaving = compiled.definition.leaving(&row.status);
    let kinds = leaving.filter_map(|way| match &way.trigger {
        Trigger::Event { kind, .. } => Some(kind.clone()),
        _ => None,
    });
    kinds.map(|kind| Listen { run: row.id, kind, subject: row.subject, host: row.host }).collect()
}
