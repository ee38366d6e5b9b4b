//! Carrying moves out: rows, timers and history at once, then the acts of each run and its host.

use super::{Going, Move, acts, clocks, known, tell, telling};
use crate::{
    events,
    model::{By, RunId, Terms, decide},
    read::{below, runs::RunRow},
    store::{self, runs::Line},
};
use kernel::{Result, Tx, room::Telling};

/// Moves these runs, and gives those that may go on by themselves.
pub async fn carry_out(tx: &mut Tx, moves: Vec<Move>) -> Result<Vec<Going>> {
    let now = tx.now();
    let mut made = Vec::with_capacity(moves.len());
    for Move { going, transition, by } in moves {
        made.push(arrive(going, transition, by, now)?);
    }
    write(tx, &made).await?;
    made.iter_mut().for_each(|one| one.going.row.version += 1);
    say(tx, &made).await?;
    let mut moved = Vec::with_capacity(made.len());
    for one in made {
        moved.extend(on_the_way(tx, one).await?);
    }
    Ok(moved)
}

/// A run that stands in its next status.
struct Made {
    going: Going,
    from: String,
    transition: String,
    by: By,
}

fn arrive(mut going: Going, transition: String, by: By, now: ground::clock::Timestamp) -> Result<Made> {
    let compiled = std::sync::Arc::clone(&going.compiled);
    let way = compiled.definition.transition(&transition);
    let to = way.map(|way| way.to.as_str()).unwrap_or(&going.row.status).to_owned();
    let status = compiled.status(&to)?;
    let row = &mut going.row;
    let from = std::mem::replace(&mut row.status, to);
    row.stands = status.stands;
    row.seq += 1;
    row.since = now;
    (row.standing, row.standing_at) = match status.stands.is_closed() {
        true => (String::from("ended"), Some(now)),
        false => (String::from("running"), None),
    };
    clocks::set(row, (&compiled, status), now);
    Ok(Made { going, from, transition, by })
}

async fn write(tx: &mut Tx, made: &[Made]) -> Result<()> {
    let now = tx.now();
    store::runs::update(tx, made.iter().map(|one| &one.going.row)).await?;
    let line =
        |one: &'_ Made| -> (RunId, i64, i64) { (one.going.row.id, one.going.row.seq, one.going.row.number) };
    let lines: Vec<Line<'_>> = made
        .iter()
        .map(|one| {
            let (run, seq, number) = line(one);
            let (from, transition) = (Some(one.from.as_str()), Some(one.transition.as_str()));
            Line { run, seq, number, from, to: &one.going.row.status, transition, cause: one.by.key() }
        })
        .collect();
    store::runs::history(tx, &lines).await?;
    let ids: Vec<RunId> = made.iter().map(|one| one.going.row.id).collect();
    let timers: Vec<_> =
        made.iter().flat_map(|one| clocks::arm(&one.going.row, &one.going.compiled, now)).collect();
    store::runs::timers(tx, &ids, &timers).await?;
    let hears: Vec<&Made> = made.iter().filter(|one| one.going.compiled.hears()).collect();
    if !hears.is_empty() {
        let ids: Vec<RunId> = hears.iter().map(|one| one.going.row.id).collect();
        let listens: Vec<_> =
            hears.iter().flat_map(|one| clocks::listens(&one.going.row, &one.going.compiled)).collect();
        store::runs::listens(tx, &ids, &listens).await?;
    }
    let asks: Vec<RunId> =
        made.iter().filter(|one| one.going.compiled.asks()).map(|one| one.going.row.id).collect();
    if !asks.is_empty() {
        store::tasks::cancel(tx, &asks).await?;
    }
    Ok(())
}

/// Says that these moved: to the house as far as it may be told, and to their hosts.
async fn say(tx: &mut Tx, made: &[Made]) -> Result<()> {
    let rows: Vec<&RunRow> = made.iter().map(|one| &one.going.row).collect();
    let told = telling::told(tx, &rows).await?;
    for one in made.iter().filter(|one| told.contains(&one.going.row.host)) {
        let row = &one.going.row;
        tx.record(&events::Moved {
            subject: row.subject,
            run: row.id,
            flow: one.going.compiled.definition.key.clone(),
            host: host_name(row),
            transition: one.transition.clone(),
            from: one.from.clone(),
            to: row.status.clone(),
            by: one.by.key(),
        })?;
        if row.stands.is_closed() {
            tx.record(&ended(&one.going))?;
        }
    }
    telling::tell_hosts(tx, &rows).await
}

/// Does what the transition does. None when an act moved the run itself: that went on already.
async fn on_the_way(tx: &mut Tx, made: Made) -> Result<Option<Going>> {
    let Made { mut going, from, transition, .. } = made;
    let compiled = std::sync::Arc::clone(&going.compiled);
    wipe(tx, &mut going, &from).await?;
    let Some(way) = compiled.definition.transition(&transition) else { return Ok(Some(going)) };
    acts::run(tx, going, &decide::lists(&compiled.definition, way)).await
}

/// Empties what a status forgets when it is left.
// law: gdpr/5.1.e
async fn wipe(tx: &mut Tx, going: &mut Going, from: &str) -> Result<()> {
    let compiled = std::sync::Arc::clone(&going.compiled);
    let wiped = compiled.definition.status(from).map(|status| status.wipe.as_slice()).unwrap_or_default();
    if wiped.is_empty() {
        return Ok(());
    }
    let mut values = match going.values.take() {
        Some(values) => values,
        None => known::own_values(tx, going.row.id).await?,
    };
    let before = values.len();
    values.retain(|key, _| !wiped.contains(key));
    if values.len() != before {
        store::runs::values(tx, (going.row.id, going.row.key), going.row.subject, &values).await?;
    }
    going.values = Some(values);
    Ok(())
}

/// Enters the first status of a new run, whose row stands already; `told` says whether that may be told.
pub async fn begin(tx: &mut Tx, going: Going, told: bool) -> Result<Option<Going>> {
    let (now, row) = (tx.now(), &going.row);
    let line = Line {
        run: row.id,
        seq: 0,
        number: row.number,
        from: None,
        to: &row.status,
        transition: None,
        cause: "start",
    };
    store::runs::history(tx, &[line]).await?;
    store::runs::set_timers(tx, &clocks::arm(row, &going.compiled, now)).await?;
    if going.compiled.hears() {
        store::runs::listens(tx, &[row.id], &clocks::listens(row, &going.compiled)).await?;
    }
    let started = events::Started {
        subject: row.subject,
        run: row.id,
        flow: going.compiled.definition.key.clone(),
        host: host_name(row),
        version: row.number,
        status: row.status.clone(),
    };
    if told {
        tx.record(&started)?;
    }
    let compiled = std::sync::Arc::clone(&going.compiled);
    let enter = compiled.status(&going.row.status)?.enter.as_slice();
    acts::run(tx, going, &[enter]).await
}

/// Stops a run that moves by itself too often: people see it, and hands may move it on.
pub async fn stop(tx: &mut Tx, mut run: Going) -> Result<()> {
    let now = tx.now();
    run.row.standing = String::from("stopped");
    run.row.standing_at = Some(now);
    run.row.looks_at = None;
    store::runs::update(tx, std::iter::once(&run.row)).await?;
    let row = &run.row;
    let stopped = events::Stopped {
        subject: row.subject,
        run: row.id,
        flow: run.compiled.definition.key.clone(),
        host: host_name(row),
        status: row.status.clone(),
    };
    tell(tx, row, &stopped).await?;
    let args = vec![("flow", run.compiled.definition.key.clone()), ("run", row.id.to_string())];
    let telling = Telling { word: "flows-stopped", kind: "flows.stopped", args };
    let gate = tx.app().gate()?;
    (gate.tell)(tx, crate::DESIGN, telling).await?;
    tell_host(tx, &run.row).await
}

/// Ends a run where it stands: its host is gone. What it started ends with it.
pub async fn halt(tx: &mut Tx, mut run: Going) -> Result<()> {
    let now = tx.now();
    let row = &mut run.row;
    (row.standing, row.standing_at) = (String::from("ended"), Some(now));
    clocks::end(row, &run.compiled, now);
    row.seq += 1;
    store::runs::update(tx, std::iter::once(&*row)).await?;
    let line = Line {
        run: row.id,
        seq: row.seq,
        number: row.number,
        from: Some(&row.status),
        to: &row.status,
        transition: None,
        cause: "end",
    };
    store::runs::history(tx, &[line]).await?;
    store::runs::still(tx, &[row.id]).await?;
    store::runs::listens(tx, &[row.id], &[]).await?;
    store::tasks::cancel(tx, &[row.id]).await?;
    tell(tx, &run.row, &ended(&run)).await?;
    let (id, parent) = (run.row.id, run.row.parent);
    let children = below::open(tx, id).await?;
    for child in super::load(tx, &children).await? {
        Box::pin(halt(tx, child)).await?;
    }
    let parent: Vec<RunId> = parent.into_iter().collect();
    Box::pin(super::tell_parents(tx, &parent)).await
}

fn ended(run: &Going) -> events::Ended {
    events::Ended {
        subject: run.row.subject,
        run: run.row.id,
        flow: run.compiled.definition.key.clone(),
        host: host_name(&run.row),
        status: run.row.status.clone(),
    }
}

/// How events name the host: its kind and its id.
pub fn host_name(row: &RunRow) -> String {
    ground::id::encode(&row.host_kind, row.host)
}

/// Where people see the host: its page stands below its room.
pub fn page_of(app: &kernel::App, row: &RunRow) -> String {
    let room =
        app.rooms().iter().find(|room| room.host.as_ref().is_some_and(|host| host.kind == row.host_kind));
    room.map_or_else(|| String::from("/tasks"), |room| format!("/{}/{}", room.name, host_name(row)))
}

/// Tells the host that its run moved or stopped.
pub async fn tell_host(tx: &mut Tx, row: &RunRow) -> Result<()> {
    telling::tell_hosts(tx, &[row]).await
}

/// We answered for the first time: that clock is over.
pub async fn answered(tx: &mut Tx, going: &mut Going) -> Result<()> {
    if going.row.answered_at.is_some() {
        return Ok(());
    }
    going.row.answered_at = Some(tx.now());
    let was_due = going.row.first_due_at.take().is_some();
    store::runs::update(tx, std::iter::once(&going.row)).await?;
    going.row.version += 1;
    if was_due {
        store::runs::first_answered(tx, going.row.id).await?;
        tell_host(tx, &going.row).await?;
    }
    Ok(())
}

/// Gives a run other terms.
pub async fn agree(tx: &mut Tx, mut going: Going, terms: Terms) -> Result<()> {
    let terms = Some(terms).filter(|terms| !terms.is_empty());
    if going.row.terms == terms || going.row.standing == "ended" {
        return Ok(());
    }
    let now = tx.now();
    clocks::agree(&mut going.row, &going.compiled, terms, now)?;
    store::runs::agree(tx, &going.row).await?;
    let timers = clocks::arm_again(tx, &going.row, &going.compiled, clocks::rang(&going.row, now)).await?;
    store::runs::timers(tx, &[going.row.id], &timers).await
}
