//! What an open page hears: the numbers of the rail, what is said where a thread stands open, and whether the case, the queue or
//! the board that it shows is still so. It is told that something changed and never what: the page reads that by itself.

use axum::response::sse::{Event, KeepAlive, Sse};
use cases::live::{Mark, Open, PASSING};
use futures::{Stream, stream};
use kernel::{
    Desk, Reader, Result, Stir,
    door::Door,
    input::Query,
    room::{self, Entry},
    stir::Listener,
};
use serde::Serialize;
use std::{collections::HashMap, convert::Infallible, time::Duration};
use talk::{Ear, SaidId};
use tokio::time::{Instant, timeout_at};

/// What is committed in one go is looked at once.
const GATHER: Duration = Duration::from_millis(100);
/// What stands open is looked at no more often than people can follow, lists and numbers not even so often.
const NEAR: Duration = Duration::from_millis(500);
const FAR: Duration = Duration::from_secs(3);
/// Whoever has a case open says so before colleagues think they left.
const STAYS: Duration = Duration::from_secs(20);
/// Clocks run without a commit, and a session ends without one.
const SELDOM: Duration = Duration::from_secs(60);
/// Numbers change by commits alone; every so many rounds they are looked at in case one was not heard of.
const RARELY: u32 = 5;
/// A page that hears nothing for longer knows that nobody is there.
const BEAT: Duration = Duration::from_secs(20);

/// The number beside the bell in the frame of every page, and where its news lies.
const BELL: &str = "bell";
const RINGS: &str = "staff_rings";
const JOBS: &str = "jobs";
/// What decides who is signed in, and what they may do.
const SIGNED_IN: [&str; 4] = ["staff_users", "staff_matrix", "staff_rights", "staff_fields"];

#[derive(Serialize)]
struct Count {
    key: &'static str,
    count: i64,
}

/// How a part of the page stands; what the page shows carries the same mark, or is not so any more.
#[derive(Serialize)]
struct Part {
    key: &'static str,
    mark: String,
}

/// The latest message of a thread that stands open.
#[derive(Serialize)]
struct Latest {
    latest: SaidId,
}

/// One open page.
struct Watch {
    door: Door,
    listener: Listener,
    open: Open,
    ear: Ear,
    known: HashMap<&'static str, i64>,
    marks: HashMap<&'static str, String>,
    said: Option<SaidId>,
    plan: Plan,
}

/// What came of waiting.
enum Round {
    Events(Vec<Event>),
    /// Nobody may listen any more.
    SignedOut,
    /// The house stops: the page calls again, and finds the next one.
    Stops,
}

/// What has to be looked at, and when.
struct Plan {
    session: bool,
    near: Option<Instant>,
    far: Option<Instant>,
    /// The numbers that may have changed.
    counts: Vec<&'static str>,
    list: bool,
    stays: Instant,
    seldom: Instant,
    rounds: u32,
    /// When each was looked at last.
    last_near: Instant,
    last_far: Instant,
}

pub async fn stream(
    desk: Desk,
    open: Open,
    Query(ear): Query<Ear>,
) -> Result<Sse<impl Stream<Item = std::result::Result<Event, Infallible>>>> {
    let listener = desk.app.listen(&desk.actor)?;
    let plan = Plan { session: false, ..Plan::everything(&desk.0, Instant::now()) };
    let watch = Watch {
        door: desk.0,
        listener,
        open,
        ear,
        known: HashMap::new(),
        marks: HashMap::new(),
        said: None,
        plan,
    };
    let batches = stream::unfold(Some(watch), |watch| async move {
        let mut watch = watch?;
        let (events, goes_on) = match watch.round().await {
            Round::Events(events) => (events, true),
            Round::SignedOut => (vec![Event::default().event("over").data("1")], false),
            Round::Stops => (Vec::new(), false),
        };
        Some((stream::iter(events.into_iter().map(Ok)), Some(watch).filter(|_| goes_on)))
    });
    let beat = KeepAlive::new().interval(BEAT).event(Event::default().event("beat").data("1"));
    Ok(Sse::new(futures::StreamExt::flatten(batches)).keep_alive(beat))
}

impl Plan {
    /// All of it, at this moment.
    fn everything(door: &Door, at: Instant) -> Self {
        Self {
            session: true,
            near: Some(at),
            far: Some(at),
            counts: numbers(door).map(|entry| entry.word).chain([BELL]).collect(),
            list: true,
            stays: at,
            seldom: at + SELDOM,
            rounds: 0,
            last_near: at,
            last_far: at,
        }
    }

    /// Now and then, what no commit tells of.
    fn again(&mut self, door: &Door, now: Instant) {
        self.rounds += 1;
        let all = Self::everything(door, now);
        let counts = if self.rounds.is_multiple_of(RARELY) { all.counts } else { Vec::new() };
        *self = Self { counts, stays: self.stays, rounds: self.rounds, ..all };
    }

    fn next(&self) -> Instant {
        let due = [self.near, self.far].into_iter().flatten().chain([self.stays, self.seldom]);
        due.min().unwrap_or(self.seldom)
    }

    fn near(&mut self, now: Instant) {
        self.near.get_or_insert((now + GATHER).max(self.last_near + NEAR));
    }

    fn far(&mut self, now: Instant) {
        self.far.get_or_insert((now + GATHER).max(self.last_far + FAR));
    }
}

/// The entries of the rail with a number that this reader sees.
fn numbers(door: &Door) -> impl Iterator<Item = &'static Entry> {
    let entries = door.app.rooms().iter().flat_map(|room| room.navigation);
    entries.filter(|entry| entry.badge.is_some() && door.actor.may(&entry.needs))
}

impl Watch {
    /// Waits until something has to be looked at, and says what is different.
    async fn round(&mut self) -> Round {
        while Instant::now() < self.plan.next() {
            match timeout_at(self.plan.next(), self.listener.next()).await {
                Ok(Some(stir)) => self.hear(&stir),
                Ok(None) => return Round::Stops,
                Err(_) => {}
            }
        }
        match self.look(Instant::now()).await {
            Ok(Some(events)) => Round::Events(events),
            Ok(None) => Round::SignedOut,
            Err(error) => {
                tracing::debug!(%error, "an open page could not be told");
                self.plan = Plan::everything(&self.door, Instant::now() + FAR);
                Round::Events(Vec::new())
            }
        }
    }

    /// What a change may mean for this page.
    fn hear(&mut self, stir: &Stir) {
        let now = Instant::now();
        let signed_in = || SIGNED_IN.iter().any(|table| stir.concerns(table));
        if stir.took("staff_sessions") || signed_in() {
            self.plan.session = true;
            self.plan.near(now);
        }
        if self.open.is_near(stir) || self.ear.hears(stir) {
            self.plan.near(now);
        }
        if self.open.is_far(stir) {
            self.plan.list = true;
            self.plan.far(now);
        }
        self.count(stir, now);
    }

    fn count(&mut self, stir: &Stir, now: Instant) {
        let mut counts = Vec::new();
        for room in self.door.app.rooms() {
            let own = format!("{}_", room.name);
            // The number of this room is that of the jobs that failed.
            let tables = if room.name == crate::ROOM.name { JOBS } else { own.as_str() };
            if stir.concerns_but(tables, &PASSING) {
                let entries = room.navigation.iter().filter(|entry| entry.badge.is_some());
                counts.extend(entries.map(|entry| entry.word));
            }
        }
        let me = self.door.actor.staff().map(ground::id::Id::bytes);
        if stir.concerns(RINGS) && me.is_some_and(|me| stir.is_about(me)) {
            counts.push(BELL);
        }
        counts.retain(|key| !self.plan.counts.contains(key));
        if !counts.is_empty() {
            self.plan.counts.append(&mut counts);
            self.plan.far(now);
        }
    }

    /// Looks at what is due; none when the session ended.
    async fn look(&mut self, now: Instant) -> Result<Option<Vec<Event>>> {
        if now >= self.plan.seldom {
            self.plan.again(&self.door, now);
        }
        if std::mem::take(&mut self.plan.session) {
            let Some(door) = self.door.still().await? else { return Ok(None) };
            self.door = door;
        }
        if now >= self.plan.stays {
            self.plan.stays = now + STAYS;
            self.open.stay(&self.door.app, &self.door.actor).await?;
            self.plan.near = Some(now);
        }
        let mut events = Vec::new();
        let mut reader = self.door.read().await?;
        if self.plan.near.is_some_and(|due| now >= due) {
            (self.plan.near, self.plan.last_near) = (None, now);
            let marks = self.open.near(&mut reader).await?;
            self.tell(marks, &mut events)?;
            events.extend(self.said(&mut reader).await?);
        }
        if self.plan.far.is_some_and(|due| now >= due) {
            (self.plan.far, self.plan.last_far) = (None, now);
            self.lists(&mut reader, &mut events).await?;
        }
        Ok(Some(events))
    }

    async fn lists(&mut self, reader: &mut Reader, events: &mut Vec<Event>) -> Result<()> {
        if std::mem::take(&mut self.plan.list) {
            let marks = self.open.far(reader).await?;
            self.tell(marks, events)?;
        }
        let wanted = std::mem::take(&mut self.plan.counts);
        let mut counts: Vec<_> = numbers(&self.door)
            .filter(|entry| wanted.contains(&entry.word))
            .filter_map(|entry| Some((entry.word, entry.badge?)))
            .collect();
        if wanted.contains(&BELL) {
            counts.push((BELL, self.door.app.gate()?.unread));
        }
        let (keys, counts): (Vec<_>, Vec<_>) = counts.into_iter().unzip();
        for (key, number) in keys.into_iter().zip(room::numbers(reader, &counts).await?) {
            events.extend(self.counted(key, number)?);
        }
        Ok(())
    }

    fn counted(&mut self, key: &'static str, count: i64) -> Result<Option<Event>> {
        if self.known.insert(key, count) == Some(count) {
            return Ok(None);
        }
        event("count", &Count { key, count }).map(Some)
    }

    fn tell(&mut self, marks: Vec<Mark>, events: &mut Vec<Event>) -> Result<()> {
        for Mark { key, mark } in marks {
            if self.marks.get(key) != Some(&mark) {
                self.marks.insert(key, mark.clone());
                events.push(event("mark", &Part { key, mark })?);
            }
        }
        Ok(())
    }

    /// What was said lately where the reader has a thread open.
    async fn said(&mut self, reader: &mut Reader) -> Result<Option<Event>> {
        let Some(latest) = talk::newest(reader, &self.ear).await? else { return Ok(None) };
        if self.said.replace(latest) == Some(latest) {
            return Ok(None);
        }
        event("said", &Latest { latest }).map(Some)
    }
}

fn event(name: &str, data: &impl Serialize) -> Result<Event> {
    Ok(Event::default().event(name).data(serde_json::to_string(data)?))
}
