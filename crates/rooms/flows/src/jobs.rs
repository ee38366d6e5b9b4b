//! What happens by itself: timers that ring, events that are heard, conditions that are looked at, work moved to a new version.
//!
//! Each takes a bounded number in one transaction and goes on. What one run does wrong stops no other: it is tried alone, put
//! off, and shown.

use crate::{
    actions::{Remap, Stride},
    engine::{self, Going, Push, people},
    events,
    model::{RunId, Whom},
    read::runs,
    store,
};
use ground::clock::{HOUR, MINUTE};
use kernel::{
    Action, Error, Job, Message, Permission, Result, SYSTEM, SubjectId, Task, Tx,
    event::{self, EventId, Recorded},
};
use serde::{Deserialize, Serialize};

/// Timers handled in one transaction: it holds the one writer of SQLite for some tens of milliseconds.
const TIMERS: i64 = 200;
/// Events heard in one transaction.
const HEARD: u32 = 300;
/// Runs that one event moves in its transaction.
const LISTENERS: i64 = 500;
/// Runs whose conditions are looked at in one transaction.
const LOOKS: i64 = 200;
/// After this a job goes to the end of the queue: it ends within its lease.
const TURN: i64 = MINUTE;
/// The name of the cursor over the house's events.
const CURSOR: &str = "follow";

/// A timer as it is stored: of which run, what kind, and what of that kind.
type Due = (RunId, String, String);

/// Handles timers that are due.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Tick {}

impl Job for Tick {
    const KIND: &'static str = "flows.tick";

    async fn run(&self, task: &Task) -> Result<()> {
        let step_back = task.app().clock().now().plus(TURN);
        loop {
            let more = match task.write(&Ringing { most: TIMERS }).await {
                Ok(rung) => rung == TIMERS,
                Err(Error::Busy) => return Err(Error::Busy),
                Err(_) => one_by_one(task).await?,
            };
            let now = task.app().clock().now();
            match more {
                false => return Ok(()),
                true if now >= step_back => return task.go_on(&Rest, now).await,
                true => (),
            }
        }
    }
}

/// One of these cannot be handled: each is tried alone, and what fails is put off and shown.
async fn one_by_one(task: &Task) -> Result<bool> {
    let due: Vec<Due> = {
        let mut reader = task.read().await?;
        let now = reader.now();
        reader.find(&runs::due(now, TIMERS)).await?
    };
    for timer in &due {
        let alone = Alone { timer };
        match task.write(&alone).await {
            // Another transaction won, or another worker took it: there is a next round.
            Ok(()) | Err(Error::Busy) => (),
            Err(error) => task.write(&PutOff { timer, error: error.name() }).await?,
        }
    }
    Ok(due.len() as i64 == TIMERS)
}

struct Ringing {
    most: i64,
}

impl Action for Ringing {
    type Output = i64;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<i64> {
        let due = runs::due(tx.now(), self.most);
        let due: Vec<Due> = tx.find(&due).await?;
        ring(tx, &due).await?;
        Ok(i64::try_from(due.len()).unwrap_or_default())
    }
}

struct Alone<'a> {
    timer: &'a Due,
}

impl Action for Alone<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        ring(tx, std::slice::from_ref(self.timer)).await
    }
}

struct PutOff<'a> {
    timer: &'a Due,
    error: &'static str,
}

impl Action for PutOff<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let later = tx.now().plus(HOUR);
        store::runs::put_off(tx, self.timer, later).await?;
        for going in engine::load(tx, &[self.timer.0]).await? {
            let reason = Message::new("flows-held-fault").with("error", self.error);
            engine::hold(tx, &going, &self.timer.1, &reason).await?;
        }
        Ok(())
    }
}

/// Takes timers and does what they ring for. Whoever took one first keeps it: the other's transaction begins again.
async fn ring(tx: &mut Tx, due: &[Due]) -> Result<()> {
    if due.is_empty() {
        return Ok(());
    }
    if store::runs::take(tx, due).await? != due.len() as u64 {
        return Err(Error::Busy);
    }
    let mut ids: Vec<RunId> = due.iter().map(|(run, _, _)| *run).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut going = Vec::with_capacity(ids.len());
    for run in engine::load(tx, &ids).await?.into_iter().filter(|run| run.row.is_running()) {
        let mine: Vec<&Due> = due.iter().filter(|(id, _, _)| *id == run.row.id).collect();
        going.extend(rung(tx, run, &mine).await?);
    }
    engine::advance(tx, going.into_iter().map(|run| (run, Push::Look)).collect()).await?;
    Ok(())
}

async fn rung(tx: &mut Tx, run: Going, timers: &[&Due]) -> Result<Option<Going>> {
    let mut run = Some(run);
    for (_, kind, what) in timers {
        let Some(going) = run.take() else { break };
        run = match kind.as_str() {
            "later" => engine::run_later(tx, going, what.parse().unwrap_or(usize::MAX)).await?,
            "warn" | "breach" => {
                clock(tx, &going, kind == "breach", if what == "end" { "end" } else { "step" }).await?;
                Some(going)
            }
            _ => Some(going),
        };
    }
    Ok(run)
}

/// Tells that a service level is nearly or wholly used up: whoever the work is assigned to, and whoever listens.
async fn clock(tx: &mut Tx, run: &Going, is_over: bool, level: &'static str) -> Result<()> {
    let (row, flow) = (&run.row, run.compiled.definition.key.clone());
    let (subject, host, status) = (row.subject, engine::host_name(row), row.status.clone());
    match is_over {
        true => {
            tx.record(&events::Overdue { subject, run: row.id, flow: flow.clone(), host, level, status })?
        }
        false => {
            tx.record(&events::Warned { subject, run: row.id, flow: flow.clone(), host, level, status })?
        }
    }
    let facts = engine::host_of(tx.app(), &row.host_kind).map(|host| host.facts).unwrap_or_default();
    if !facts.iter().any(|(name, _)| *name == ASSIGNEE) {
        return Ok(());
    }
    let to = people::all(tx, row, &[Whom::Fact(ASSIGNEE.into())]).await?;
    let word = if is_over { "flows-ring-overdue" } else { "flows-ring-warned" };
    let kind = if is_over { "flows.overdue" } else { "flows.warned" };
    let (args, href) = (vec![("flow", flow)], engine::page_of(tx.app(), row));
    staff::ring(tx, &staff::Ring { to: &to, kind, word, args, href }).await
}

/// The fact by which hosts name whoever works on them.
const ASSIGNEE: &str = "assignee";

/// Listens to the events of the house, each once.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Follow {}

impl Job for Follow {
    const KIND: &'static str = "flows.follow";

    async fn run(&self, task: &Task) -> Result<()> {
        let step_back = task.app().clock().now().plus(TURN);
        loop {
            let heard = match task.write(&Hearing { most: HEARD, acts: true }).await {
                Ok(heard) => heard,
                Err(Error::Busy) => return Err(Error::Busy),
                // One of them cannot be acted on: they are heard alone, and that one is passed over.
                Err(_) => alone(task).await?,
            };
            let now = task.app().clock().now();
            match heard {
                0 => return Ok(()),
                _ if now >= step_back => return task.go_on(&Rest, now).await,
                _ => (),
            }
        }
    }
}

async fn alone(task: &Task) -> Result<usize> {
    for _ in 0..HEARD {
        let heard = match task.write(&Hearing { most: 1, acts: true }).await {
            Ok(heard) => heard,
            Err(Error::Busy) => return Err(Error::Busy),
            Err(_) => task.write(&Hearing { most: 1, acts: false }).await?,
        };
        if heard == 0 {
            break;
        }
    }
    Ok(1)
}

struct Hearing {
    most: u32,
    acts: bool,
}

impl Action for Hearing {
    type Output = usize;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<usize> {
        let Some(cursor) = runs::cursor(tx, CURSOR).await? else {
            // Whoever begins to listen does not hear what was said before.
            let newest = event::newest(tx).await?.unwrap_or_else(|| ground::id::Id::from_bytes([0; 16]));
            store::runs::cursor(tx, CURSOR, Some(newest)).await?;
            return Ok(0);
        };
        let heard = event::since(tx, Some(cursor), self.most).await?;
        let Some(last) = heard.last().map(|event| event.id) else { return Ok(0) };
        if self.acts {
            act_on(tx, &heard).await?;
        }
        store::runs::cursor(tx, CURSOR, Some::<EventId>(last)).await?;
        Ok(heard.len())
    }
}

async fn act_on(tx: &mut Tx, heard: &[Recorded]) -> Result<()> {
    let mut kinds: Vec<&str> = heard.iter().map(|event| event.kind.as_str()).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let mut wanted = Vec::new();
    for kind in kinds.into_iter().filter(|kind| !kind.starts_with("flows.")) {
        if runs::is_listened(tx, kind).await? {
            wanted.push(kind);
        }
    }
    for event in heard.iter().filter(|event| wanted.contains(&event.kind.as_str())) {
        let mut ids = Vec::new();
        for about in about(event) {
            ids.extend(runs::heard(tx, &event.kind, about, LISTENERS).await?);
        }
        ids.sort_unstable();
        ids.dedup();
        let going = engine::load(tx, &ids).await?.into_iter().filter(|run| run.row.since <= event.at);
        engine::advance(tx, going.map(|run| (run, Push::Event(event.kind.clone()))).collect()).await?;
    }
    Ok(())
}

/// The person whom an event is about, and every thing whose id stands in it.
fn about(event: &Recorded) -> Vec<(Option<SubjectId>, Option<[u8; 16]>)> {
    let fields: serde_json::Map<String, serde_json::Value> =
        serde_json::from_str(&event.data).unwrap_or_default();
    let ids = fields.values().filter_map(|value| {
        let text = value.as_str()?;
        ground::id::decode(text.rsplit_once('_')?.0, text).ok()
    });
    let mut all: Vec<_> = ids.map(|id| (None, Some(id))).collect();
    all.extend(event.subject.map(|subject| (Some(subject), None)));
    all
}

/// Looks at conditions that nobody announces: facts that changed, and time that went by.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Sweep {}

impl Job for Sweep {
    const KIND: &'static str = "flows.sweep";

    async fn run(&self, task: &Task) -> Result<()> {
        let step_back = task.app().clock().now().plus(TURN);
        while task.app().clock().now() < step_back {
            let ids = runs::looks(&mut task.read().await?, LOOKS).await?;
            if ids.is_empty() {
                return Ok(());
            }
            if let Err(error) = task.write(&Looking { runs: &ids, acts: true }).await {
                look_alone(task, &ids, error).await?;
            }
        }
        let now = task.app().clock().now();
        task.go_on(&Rest, now).await
    }
}

async fn look_alone(task: &Task, ids: &[RunId], error: Error) -> Result<()> {
    if matches!(error, Error::Busy) {
        return Err(error);
    }
    for id in ids {
        let runs = std::slice::from_ref(id);
        if task.write(&Looking { runs, acts: true }).await.is_err() {
            task.write(&Looking { runs, acts: false }).await?;
        }
    }
    Ok(())
}

struct Looking<'a> {
    runs: &'a [RunId],
    acts: bool,
}

impl Action for Looking<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let next = tx.now().plus(engine::LOOK);
        store::runs::looked(tx, self.runs, next).await?;
        if self.acts {
            let going = engine::load(tx, self.runs).await?.into_iter().map(|run| (run, Push::Look)).collect();
            engine::advance(tx, going).await?;
        }
        Ok(())
    }
}

/// Moves running work to another version.
#[derive(Debug, Serialize, Deserialize)]
pub struct Moving {
    pub remap: Remap,
}

impl Job for Moving {
    const KIND: &'static str = "flows.moving";

    async fn run(&self, task: &Task) -> Result<()> {
        let step_back = task.app().clock().now().plus(TURN);
        while task.write(&Stride { remap: &self.remap }).await? {
            let now = task.app().clock().now();
            if now >= step_back {
                return task.go_on(&Rest, now).await;
            }
        }
        Ok(())
    }
}

struct Rest;

impl Action for Rest {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, _: &mut Tx) -> Result<()> {
        Ok(())
    }
}
