//! What runs wait for: times, kinds of events, conditions.

use crate::model::RunId;
use ground::{
    args,
    clock::Timestamp,
    db::{Q, Single},
    statements,
};
use kernel::{Reader, Result, SubjectId, event::EventId};

statements! {
    LOOKS = "select id from flows_runs where looks_at is not null and looks_at <= ?1 order by looks_at, id limit ?2";
    LISTENED = "select kind from flows_listens where kind = ?1 order by kind limit 1";
    LATER = "select ref from flows_timers where run = ?1 and kind = 'later' order by ref limit 200";
    CURSOR = "select event from flows_cursors where name = ?1";
}

const DUE: &str = "select run, kind, ref from flows_timers";

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

/// Timers that are due, the earliest first; whoever handles them takes them.
pub fn due(now: Timestamp, most: i64) -> Q {
    Q::new(DUE).and("at <= ?", &now).then_with("order by at, run limit ?", args![most].to_vec())
}
