//! Events that are heard, each once, by the runs that wait for them.

use super::{Rest, TURN};
use crate::{
    engine::{self, Going, Push, standstill},
    model::{RunId, decide::Heard},
    read::{
        awaited,
        runs::{self, RunRow},
    },
    store,
};
use kernel::{
    Action, Error, Job, Permission, Result, SYSTEM, SubjectId, Task, Tx,
    event::{self, EventId, Recorded},
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Events heard in one transaction.
const HEARD: u32 = 300;
/// Events looked for together that were not heard, and how often before anything new is heard: somebody's, not everybody's.
const TOGETHER: i64 = 200;
const ROUNDS: usize = 5;
/// Runs that one event moves in its transaction.
const LISTENERS: i64 = 500;
/// The name of the cursor over the house's events.
const CURSOR: &str = "follow";

/// Listens to the events of the house, each once.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Follow {}

impl Job for Follow {
    const KIND: &'static str = "flows.follow";

    async fn run(&self, task: &Task) -> Result<()> {
        let step_back = task.app().clock().now().plus(TURN);
        loop {
            // Whoever is freed meanwhile hears what was kept before anything new.
            catch_up(task).await?;
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

/// Each alone: one that cannot be acted on stops no other.
async fn catch_up(task: &Task) -> Result<()> {
    for _ in 0..ROUNDS {
        let unheard = awaited::unheard(&mut task.read().await?, TOGETHER).await?;
        for (run, event) in &unheard {
            let (run, event) = (*run, *event);
            match task.write(&CatchingUp { run, event, acts: true }).await {
                Ok(()) => (),
                Err(Error::Busy) => return Err(Error::Busy),
                Err(_) => task.write(&CatchingUp { run, event, acts: false }).await?,
            }
        }
        if (unheard.len() as i64) < TOGETHER {
            break;
        }
    }
    Ok(())
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
        let Some(cursor) = awaited::cursor(tx, CURSOR).await? else {
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
    let others = heard.iter().filter(|event| !event.kind.starts_with("flows."));
    let heard: Vec<(&Recorded, Heard)> = others.map(|event| (event, said(event))).collect();
    let wanted = wanted(tx, &heard).await?;
    let behind = behind(tx, &heard).await?;
    for (event, said) in &heard {
        let about = about(event, said);
        keep(tx, &behind, (event, &about)).await?;
        if !wanted.contains(event.kind.as_str()) {
            continue;
        }
        let mut ids = Vec::new();
        for about in about {
            ids.extend(awaited::heard(tx, &event.kind, about, LISTENERS).await?);
        }
        ids.sort_unstable();
        ids.dedup();
        ids.retain(|id| behind.iter().all(|run| run.row.id != *id));
        let going = engine::load(tx, &ids).await?.into_iter().filter(|run| run.row.since <= event.at);
        engine::advance(tx, going.map(|run| (run, Push::Event(said.clone()))).collect()).await?;
    }
    Ok(())
}

/// The kinds of these events for which any run waits.
async fn wanted<'a>(tx: &mut Tx, heard: &[(&'a Recorded, Heard)]) -> Result<BTreeSet<&'a str>> {
    let kinds: BTreeSet<&str> = heard.iter().map(|(event, _)| event.kind.as_str()).collect();
    let mut wanted = BTreeSet::new();
    for kind in kinds {
        if awaited::is_listened(tx, kind).await? {
            wanted.insert(kind);
        }
    }
    Ok(wanted)
}

/// The runs that hear of these events later: they stand still, or have to hear earlier ones before.
async fn behind(tx: &mut Tx, heard: &[(&Recorded, Heard)]) -> Result<Vec<Going>> {
    let about: Vec<About> = heard.iter().flat_map(|(event, said)| about(event, said)).collect();
    let subjects: BTreeSet<SubjectId> = about.iter().filter_map(|(subject, _)| *subject).collect();
    let things: BTreeSet<[u8; 16]> = about.iter().filter_map(|(_, thing)| *thing).collect();
    let (subjects, things) = (Vec::from_iter(subjects), Vec::from_iter(things));
    let ids = Vec::from_iter(awaited::behind(tx, &subjects, &things).await?);
    engine::load(tx, &ids).await
}

/// What stands still hears of it later, also where it does not wait for it before it heard what came earlier.
// law: gdpr/18.1
async fn keep(tx: &mut Tx, behind: &[Going], (event, about): (&Recorded, &[About])) -> Result<()> {
    let is_meant = |row: &RunRow| {
        about.iter().any(|(subject, thing)| {
            *thing == Some(row.host) || subject.is_some_and(|subject| row.subject == Some(subject))
        })
    };
    let later = behind.iter().filter(|run| {
        let row = &run.row;
        row.is_running()
            && row.since <= event.at
            && is_meant(row)
            && run.compiled.definition.hears(&event.kind)
    });
    let later: Vec<(RunId, i64)> = later.map(|run| (run.row.id, run.row.seq)).collect();
    store::unheard::keep(tx, &later, event.id, None).await
}

/// What was kept for a run that goes on now is heard before anything new. Where something else moved it since, it stands in a
/// status that was entered after the event, and hears nothing of it.
struct CatchingUp {
    run: RunId,
    event: EventId,
    acts: bool,
}

impl Action for CatchingUp {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let going = engine::load(tx, &[self.run]).await?.pop();
        if let Some(going) = &going
            && !standstill::frozen(tx, std::iter::once(&going.row)).await?.is_empty()
        {
            return Ok(());
        }
        let Some(unheard) = store::unheard::take(tx, self.run, self.event).await? else { return Ok(()) };
        let going = going.filter(|going| self.acts && going.row.seq == unheard.seq);
        let Some(going) = going else { return Ok(()) };
        let push = match unheard.signal {
            Some(name) => Push::Signal(name),
            None => match event::one(tx, self.event).await? {
                Some(event) => Push::Event(said(&event)),
                None => return Ok(()),
            },
        };
        engine::advance(tx, vec![(going, push)]).await?;
        let seq = runs::row(tx, self.run).await?.seq;
        store::unheard::moved(tx, self.run, (unheard.seq, seq)).await
    }
}

/// A person or a thing.
type About = (Option<SubjectId>, Option<[u8; 16]>);

/// What the event says: the fields that are plain texts.
fn said(event: &Recorded) -> Heard {
    let fields: BTreeMap<String, serde_json::Value> = serde_json::from_str(&event.data).unwrap_or_default();
    let text = |(field, value): (String, serde_json::Value)| Some((field, value.as_str()?.to_owned()));
    Heard { kind: event.kind.clone(), fields: fields.into_iter().filter_map(text).collect() }
}

/// The person whom an event is about, and every thing whose id stands in it.
fn about(event: &Recorded, said: &Heard) -> Vec<About> {
    let ids = said.fields.values().filter_map(|text| ground::id::decode(text.rsplit_once('_')?.0, text).ok());
    let mut all: Vec<_> = ids.map(|id| (None, Some(id))).collect();
    all.extend(event.subject.map(|subject| (Some(subject), None)));
    all
}
