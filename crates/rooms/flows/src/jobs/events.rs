//! Events that are heard, each once, by the runs that wait for them.

use super::{Rest, TURN};
use crate::{
    engine::{self, Push},
    model::decide::Heard,
    read::awaited,
    store,
};
use kernel::{
    Action, Error, Job, Permission, Result, SYSTEM, SubjectId, Task, Tx,
    event::{self, EventId, Recorded},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Events heard in one transaction.
const HEARD: u32 = 300;
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
    let mut kinds: Vec<&str> = heard.iter().map(|event| event.kind.as_str()).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let mut wanted = Vec::new();
    for kind in kinds.into_iter().filter(|kind| !kind.starts_with("flows.")) {
        if awaited::is_listened(tx, kind).await? {
            wanted.push(kind);
        }
    }
    for event in heard.iter().filter(|event| wanted.contains(&event.kind.as_str())) {
        let (said, mut ids) = (said(event), Vec::new());
        for about in about(event, &said) {
            ids.extend(awaited::heard(tx, &event.kind, about, LISTENERS).await?);
        }
        ids.sort_unstable();
        ids.dedup();
        let going = engine::load(tx, &ids).await?.into_iter().filter(|run| run.row.since <= event.at);
        engine::advance(tx, going.map(|run| (run, Push::Event(said.clone()))).collect()).await?;
    }
    Ok(())
}

/// What the event says: the fields that are plain texts.
fn said(event: &Recorded) -> Heard {
    let fields: BTreeMap<String, serde_json::Value> = serde_json::from_str(&event.data).unwrap_or_default();
    let text = |(field, value): (String, serde_json::Value)| Some((field, value.as_str()?.to_owned()));
    Heard { kind: event.kind.clone(), fields: fields.into_iter().filter_map(text).collect() }
}

/// The person whom an event is about, and every thing whose id stands in it.
fn about(event: &Recorded, said: &Heard) -> Vec<(Option<SubjectId>, Option<[u8; 16]>)> {
    let ids = said.fields.values().filter_map(|text| ground::id::decode(text.rsplit_once('_')?.0, text).ok());
    let mut all: Vec<_> = ids.map(|id| (None, Some(id))).collect();
    all.extend(event.subject.map(|subject| (Some(subject), None)));
    all
}
