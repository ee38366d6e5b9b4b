//! How much waits in each queue, counted in one question or two; no count goes on for ever.

use super::{
    list::condition,
    scope::{Scope, me},
};
use crate::model::Queue;
use ground::{
    args,
    db::{Q, Single},
    statements,
};
use kernel::{Reader, Result, room::known};
use std::sync::Arc;

/// Counting ends here: whoever has a thousand open cases needs no exact number.
pub const MOST_COUNTED: i64 = 1_000;
/// Cases that are gathered to be counted: a few milliseconds of reading.
const FEW: i64 = 2 * MOST_COUNTED;

const SEEN: &str = "with seen as materialized (
  select c.id, c.assignee, c.team, c.waits_since, c.stands, c.due_at from cases_cases c
   where c.closed_at is null and c.id in (";

statements! {
    MINE = "select count(*) from cases_cases where assignee = ?1 and closed_at is null";
}

/// What waits in a queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    pub queue: Queue,
    pub count: i64,
}

impl Counted {
    /// Whether there are more than were counted.
    pub const fn is_more(&self) -> bool {
        self.count >= MOST_COUNTED
    }
}

/// The eight queues with what waits in each: counted once for all parts of a page.
pub async fn queues(reader: &mut Reader) -> Result<Arc<[Counted]>> {
    if let Some(known) = reader.known() {
        return Ok(known);
    }
    let counts = count(reader).await?;
    reader.keep(Arc::clone(&counts));
    Ok(counts)
}

async fn count(reader: &mut Reader) -> Result<Arc<[Counted]>> {
    let scope = Scope::of(reader).await?;
    let q = if sees_few(reader, &scope).await? {
        of_few(reader, &scope).await?
    } else {
        of_all(reader, &scope).await?
    };
    let counts: Vec<(String, i64)> = reader.find(&q).await?;
    let count = |queue: Queue| {
        counts.iter().find(|(key, _)| key == queue.key()).map_or(0, |(_, count)| *count.min(&MOST_COUNTED))
    };
    Ok(Queue::ALL.iter().map(|queue| Counted { queue: *queue, count: count(*queue) }).collect())
}

/// Whether whoever asks sees so few that gathering them is quicker than looking for them among all: where many can be seen,
/// the first thousand are found soon.
async fn sees_few(reader: &mut Reader, scope: &Scope) -> Result<bool> {
    let Some((near, values)) = scope.near() else {
        return Ok(false);
    };
    let few = FEW.to_string();
    let q = Q::assembled(&["select count(*) from (", near, " limit ", few.as_str(), ") as near"], values);
    let found: Vec<Single<i64>> = reader.find(&q).await?;
    Ok(found.first().is_some_and(|count| count.0 < FEW))
}

/// Gathers what can be seen once, and counts in it.
async fn of_few(reader: &mut Reader, scope: &Scope) -> Result<Q> {
    let (Some((near, mut values)), Some((fragment, args))) = (scope.near(), scope.condition()) else {
        return of_all(reader, scope).await;
    };
    let mut parts = vec![SEEN, near, ") and ", fragment];
    values.extend(args);
    for (at, queue) in Queue::ALL.iter().enumerate() {
        let (fragment, args) = condition(reader, *queue).await?;
        parts.push(if at == 0 { ") " } else { " union all " });
        parts.extend(["select '", queue.key(), "' as queue, count(*) from seen c where ", fragment]);
        values.extend(args);
    }
    Ok(Q::assembled(&parts, values))
}

/// Looks through each queue until so many are found that nobody counts on.
async fn of_all(reader: &mut Reader, scope: &Scope) -> Result<Q> {
    let scope = scope.condition();
    let most = MOST_COUNTED.to_string();
    let (mut parts, mut values): (Vec<&str>, _) = (Vec::new(), Vec::new());
    for queue in Queue::ALL {
        let (fragment, args) = condition(reader, *queue).await?;
        parts.push(if parts.is_empty() { "" } else { " union all " });
        parts.extend([
            "select '",
            queue.key(),
            "' as queue, count(*) from (select 1 as one from cases_cases c",
        ]);
        parts.extend([" where c.closed_at is null and ", fragment]);
        values.extend(args);
        if let Some((fragment, args)) = &scope {
            parts.extend([" and ", *fragment]);
            values.extend(args.iter().cloned());
        }
        parts.extend([" limit ", most.as_str(), ") as counted"]);
    }
    Ok(Q::assembled(&parts, values))
}

/// My open cases, for the rail.
pub fn badge(reader: &mut Reader) -> futures::future::BoxFuture<'_, Result<Q>> {
    known(Q::asking(MINE, args![me(reader)]))
}
