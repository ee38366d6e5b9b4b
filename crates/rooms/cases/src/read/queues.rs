//! How much waits in each queue, counted in one question; no count goes on for ever.

use super::{
    list::condition,
    scope::{Scope, me},
};
use crate::model::Queue;
use ground::{args, db::Q, statements};
use kernel::{Reader, Result};

/// Counting ends here: whoever has a thousand open cases needs no exact number.
pub const MOST_COUNTED: i64 = 1_000;

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

/// The eight queues with what waits in each.
pub async fn queues(reader: &mut Reader) -> Result<Vec<Counted>> {
    let scope = Scope::of(reader).await?.condition();
    let most = MOST_COUNTED.to_string();
    let (mut parts, mut values) = (Vec::new(), Vec::new());
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
    let counts: Vec<(String, i64)> = reader.find(&Q::assembled(&parts, values)).await?;
    let count =
        |queue: Queue| counts.iter().find(|(key, _)| key == queue.key()).map_or(0, |(_, count)| *count);
    Ok(Queue::ALL.iter().map(|queue| Counted { queue: *queue, count: count(*queue) }).collect())
}

/// My open cases, for the rail.
pub fn badge(reader: &mut Reader) -> futures::future::BoxFuture<'_, Result<i64>> {
    Box::pin(async move {
        let me = me(reader);
        Ok(reader.scalar(MINE, args![me]).await?)
    })
}
