//! Live figures: the numbers of the rail and what is said where a thread stands open, sent as server-sent events.

use axum::response::sse::{Event, KeepAlive, Sse};
use futures::{Stream, stream};
use kernel::{Desk, Reader, Result, door::Door, input::Query, room::Entry};
use serde::Serialize;
use std::{collections::HashMap, convert::Infallible, time::Duration};
use talk::{Ear, SaidId};

/// How often the numbers are looked at: soon enough to feel live, seldom enough to cost nothing.
const EVERY: Duration = Duration::from_secs(5);
/// A page that stays open longer asks again by itself; a session that ended must not go on listening.
const ROUNDS: u32 = 120;

/// The number beside the bell in the frame of every page.
const BELL: &str = "bell";

#[derive(Serialize)]
struct Count {
    key: &'static str,
    count: i64,
}

/// The latest message of a thread that stands open.
#[derive(Serialize)]
struct Latest {
    latest: SaidId,
}

struct Watch {
    door: Door,
    known: HashMap<&'static str, i64>,
    ear: Ear,
    said: Option<SaidId>,
    rounds: u32,
}

pub async fn stream(
    desk: Desk,
    Query(ear): Query<Ear>,
) -> Sse<impl Stream<Item = std::result::Result<Event, Infallible>>> {
    let watch = Watch { door: desk.0, known: HashMap::new(), ear, said: None, rounds: 0 };
    let batches = stream::unfold(watch, |mut watch| async move {
        if watch.rounds >= ROUNDS {
            return None;
        }
        if watch.rounds > 0 {
            tokio::time::sleep(EVERY).await;
        }
        watch.rounds += 1;
        let events = changed(&mut watch).await.unwrap_or_default();
        Some((stream::iter(events.into_iter().map(Ok)), watch))
    });
    Sse::new(futures::StreamExt::flatten(batches)).keep_alive(KeepAlive::default())
}

async fn changed(watch: &mut Watch) -> Result<Vec<Event>> {
    let mut reader = watch.door.read().await?;
    let mut events = Vec::new();
    let entries: Vec<&'static Entry> =
        watch.door.app.rooms().iter().flat_map(|room| room.navigation).collect();
    for entry in entries.into_iter().filter(|entry| watch.door.actor.may(&entry.needs)) {
        let Some(count) = entry.badge else { continue };
        let count = count(&mut reader).await?;
        if watch.known.insert(entry.word, count) != Some(count) {
            let data = serde_json::to_string(&Count { key: entry.word, count })?;
            events.push(Event::default().event("count").data(data));
        }
    }
    let bell = (watch.door.app.gate()?.unread)(&mut reader).await?;
    if watch.known.insert(BELL, bell) != Some(bell) {
        let data = serde_json::to_string(&Count { key: BELL, count: bell })?;
        events.push(Event::default().event("count").data(data));
    }
    events.extend(said(watch, &mut reader).await?);
    Ok(events)
}

/// What was said lately where the reader has a thread open.
async fn said(watch: &mut Watch, reader: &mut Reader) -> Result<Option<Event>> {
    let Some(latest) = talk::newest(reader, &watch.ear).await? else { return Ok(None) };
    if watch.said.replace(latest) == Some(latest) {
        return Ok(None);
    }
    let data = serde_json::to_string(&Latest { latest })?;
    Ok(Some(Event::default().event("said").data(data)))
}
