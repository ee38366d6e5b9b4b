//! The clocks of a run: when its timers ring, and when its service levels end.

use crate::{
    model::{
        Calendar, Level, Status, Terms, Trigger,
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
    // Whoever opens it again still waits for a first answer, where none was given.
    row.first_due_at = row.first_due_at.or_else(|| first(row, compiled)).filter(|_| !closed);
    if let Some(service) = row.service(compiled) {
        whole(row, (compiled, &service), status, now);
    }
}

impl RunRow {
    /// How long the whole may take: by its terms, or by the process.
    pub fn service(&self, compiled: &Compiled) -> Option<Level> {
        self.terms.as_ref().and_then(|terms| terms.solved).or(compiled.definition.service)
    }
}

/// The clocks of a new run.
pub fn wind(row: &mut RunRow, compiled: &Compiled) -> Result<()> {
    let since = row.since;
    row.first_due_at = first(row, compiled);
    set(row, (compiled, compiled.status(&row.status.clone())?), since);
    Ok(())
}

/// When the first answer is due; none when it was given, or nobody waits for one.
fn first(row: &RunRow, compiled: &Compiled) -> Option<Timestamp> {
    let level = row.terms.as_ref()?.first.filter(|_| row.answered_at.is_none())?;
    Some(level.within.ends(compiled.definition.calendar.as_ref(), row.started_at))
}

/// Gives a run other terms: the time that went by counts.
pub fn agree(row: &mut RunRow, compiled: &Compiled, terms: Option<Terms>, now: Timestamp) -> Result<()> {
    let calendar = compiled.definition.calendar.as_ref();
    let before = row.service(compiled);
    row.terms = terms;
    row.first_due_at = first(row, compiled);
    let after = row.service(compiled);
    if before != after {
        row.end_left = after.map(|after| left(row, (before, calendar), (after, calendar), now));
        row.end_due_at = None;
    }
    let status = compiled.status(&row.status)?.clone();
    set(row, (compiled, &status), now);
    Ok(())
}

/// The clocks of a run that begins where another one ended: the time that went by counts, and a first answer stays given.
pub fn carry(row: &mut RunRow, compiled: &Compiled, (before, theirs): (&RunRow, &Compiled)) {
    (row.started_at, row.answered_at) = (before.started_at, before.answered_at);
    let was = (before.service(theirs), theirs.definition.calendar.as_ref());
    let own = compiled.definition.calendar.as_ref();
    row.end_left = row.service(compiled).map(|level| left(before, was, (level, own), row.since));
}

/// Stops the clocks of a run that ends where it stands; what was left of the whole stays written down.
pub fn end(row: &mut RunRow, compiled: &Compiled, now: Timestamp) {
    if let (Some(level), Some(due)) = (row.service(compiled), row.end_due_at) {
        let calendar = level.within.calendar(compiled.definition.calendar.as_ref());
        row.end_left = Some(between(calendar, now, due) - between(calendar, due, now));
    }
    (row.due_at, row.first_due_at, row.end_due_at, row.looks_at) = (None, None, None, None);
}

/// What is left of a level for a run whose time was counted by another one until now.
fn left(
    row: &RunRow,
    (before, theirs): (Option<Level>, Option<&Calendar>),
    (after, own): (Level, Option<&Calendar>),
    now: Timestamp,
) -> i64 {
    let own = after.within.calendar(own);
    let gone = match before.filter(|before| before.within.clock == after.within.clock) {
        Some(before) => used(row, before, theirs, now),
        None => between(own, row.started_at, now),
    };
    (after.within.micros(own) - gone).max(0)
}

/// How much of a level is gone, what is overdue included.
fn used(row: &RunRow, level: Level, calendar: Option<&Calendar>, now: Timestamp) -> i64 {
    let own = level.within.calendar(calendar);
    let whole = level.within.micros(own);
    match (row.end_due_at, row.end_left) {
        (Some(due), _) => whole - between(own, now, due) + between(own, due, now),
        (None, left) => whole - left.unwrap_or(whole),
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
    let first = row.terms.as_ref().and_then(|terms| terms.first);
    let levels = [
        ("step", status.limit, row.due_at),
        ("first", first, row.first_due_at),
        ("end", row.service(compiled), row.end_due_at),
    ];
    for (name, level, due) in levels {
        let (Some(level), Some(due)) = (level, due.filter(|due| *due > now)) else { continue };
        let calendar = level.within.calendar(calendar);
        let (left, ahead) = (between(calendar, now, due), level.ahead(calendar));
        if left > ahead {
            timers.push(timer("warn", name, business(calendar, now, left - ahead)));
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

/// How it is written down that a run waits for a signal; no event of the house is called so.
pub fn signal(name: &str) -> String {
    format!("signal:{name}")
}

/// What a run waits to hear of where it stands.
pub fn listens(row: &RunRow, compiled: &Compiled) -> Vec<Listen> {
    let leaving = compiled.definition.leaving(&row.status);
    let kinds = leaving.filter_map(|way| match &way.trigger {
        Trigger::Event { kind, .. } => Some(kind.clone()),
        Trigger::Signal { name } => Some(signal(name)),
        _ => None,
    });
    kinds.map(|kind| Listen { run: row.id, kind, subject: row.subject, host: row.host }).collect()
}
