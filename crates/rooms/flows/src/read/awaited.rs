//! What runs wait for: times, kinds of events, conditions.

use crate::model::RunId;
use ground::{
    args,
    clock::Timestamp,
    db::{Q, Single},
    statements,
};
use kernel::{Reader, Result, SubjectId, event::EventId};
use std::collections::BTreeSet;

statements! {
    LOOKS = "select id from flows_runs where looks_at is not null and looks_at <= ?1
             and (host_kind = 'claim' or not exists (select 1 from restricted x where x.subject = flows_runs.subject))
             order by looks_at, id limit ?2";
    UNHEARD = "select run, event from flows_unheard where is_still = false order by event, run limit ?1";
    LISTENED = "select kind from flows_listens where kind = ?1 order by kind limit 1";
    LATER = "select ref from flows_timers where run = ?1 and kind = 'later' order by ref limit 200";
    CURSOR = "select event from flows_cursors where name = ?1";
}

const IDS: &str = "select id from flows_runs";
const DUE: &str = "select run, kind, ref from flows_timers";

/// Work that stands still, or has not heard yet what it did not hear meanwhile.
// law: gdpr/18.1
const BEHIND: &str =
    "(host_kind <> 'claim' and (exists (select 1 from restricted x where x.subject = flows_runs.subject)
                       or exists (select 1 from flows_unheard u where u.run = flows_runs.id)))";
/// Ids in one statement, and such work that it finds at most.
const TOGETHER: usize = 500;
const BEHINDS: i64 = 5_000;

/// Runs about these people or things that hear later, or have to hear something before.
pub async fn behind(
    reader: &mut Reader,
    subjects: &[SubjectId],
    things: &[[u8; 16]],
) -> Result<BTreeSet<RunId>> {
    let things: Vec<Vec<u8>> = things.iter().map(|thing| thing.to_vec()).collect();
    let about =
        |q: Q| q.and_all(BEHIND, Vec::new()).then_with("order by id limit ?", args![BEHINDS].to_vec());
    let by_person = subjects.chunks(TOGETHER).map(|part| Q::new(IDS).and_in("subject", part));
    let by_thing = things.chunks(TOGETHER).map(|part| Q::new(IDS).and_in("host", part));
    let all: Vec<Q> = by_person.chain(by_thing).map(about).collect();
    let mut runs = BTreeSet::new();
    for q in all {
        runs.extend(reader.find::<Single<RunId>>(&q).await?.into_iter().map(|single| single.0));
    }
    Ok(runs)
}

/// Events and signals that runs did not hear while they stood still, of those that go on now; the earliest first.
pub async fn unheard(reader: &mut Reader, most: i64) -> Result<Vec<(RunId, EventId)>> {
    Ok(reader.rows(UNHEARD, args![most]).await?)
}

/// Runs whose conditions are to be looked at.
pub async fn looks(reader: &mut Reader, most: i64) -> Result<Vec<RunId>> {
    let now = reader.now();
    Ok(reader.column(LOOKS, args![now, most]).await?)
}

/// Which of the acts of its status that were put off a run still waits for.
pub async fn later(reader: &mut Reader, run: RunId) -> Result<Vec<String>> {
    Ok(reader.column(LATER, args![run]).await?)
}

/// Whether any run waits for this kind of event.
pub async fn is_listened(reader: &mut Reader, kind: &str) -> Result<bool> {
    Ok(!reader.column::<String>(LISTENED, args![kind]).await?.is_empty())
}

/// Runs that wait for such an event about this person or thing.
pub async fn heard(
    reader: &mut Reader,
    kind: &str,
    (subject, host): (Option<SubjectId>, Option<[u8; 16]>),
    most: i64,
) -> Result<Vec<RunId>> {
    let q = Q::new("select run from flows_listens")
        .and("kind = ?", &kind)
        .and_if("subject = ?", subject)
        .and_if("host = ?", host.map(|host| host.to_vec()))
        .then_with("order by run limit ?", args![most].to_vec());
    let found: Vec<Single<RunId>> = reader.find(&q).await?;
    Ok(found.into_iter().map(|single| single.0).collect())
}

pub async fn cursor(reader: &mut Reader, name: &str) -> Result<Option<EventId>> {
    let found: Vec<Option<EventId>> = reader.column(CURSOR, args![name]).await?;
    Ok(found.into_iter().next().flatten())
}

/// Timers that are due, the earliest first; whoever handles them takes them. Those of work that stands still lie apart until it
/// goes on.
// law: gdpr/18.1
pub fn due(now: Timestamp, most: i64) -> Q {
    Q::new(DUE)
        .and("at <= ?", &now)
        .and_all("is_still = false", Vec::new())
        .then_with("order by at, run limit ?", args![most].to_vec())
}
