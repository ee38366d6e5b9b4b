//! The index of names is read on: rows that came since, rows that changed, and, after an update, all that were there before.
//! Each stride is a transaction of its own and moves the mark, so that nothing is lost or read twice when the house stops.

use super::{
    index::{self, AT_ONCE, HOLDS, NAME},
    texts::{Span, Texts},
};
use crate::{
    app::App,
    error::Result,
    job::{Job, Task},
    permission::{Permission, SYSTEM},
    room::Room,
    tx::{Action, Tx},
};
use ground::{clock::MINUTE, db::Watch, id::first_of};
use serde::{Deserialize, Serialize};

/// Strides of one run of the job, which goes on when there is more: it ends within its lease.
const STRIDES: usize = 400;
/// Rows read in one transaction.
const TOGETHER: i64 = 250;
/// Blocks whose rows are counted in one statement.
const BLOCKS: i64 = 100;
/// Rows so young wait: whoever writes them is not disturbed, and what is sealed with them is done.
const SETTLED: i64 = MINUTE;

/// All texts of these rooms that the index reads.
fn all(rooms: &'static [Room]) -> impl Iterator<Item = &'static dyn Texts> {
    rooms.iter().filter_map(|room| room.mentions).flat_map(|mentions| mentions.texts.iter().copied())
}

/// What the database watches for the index.
pub(crate) fn watch(rooms: &'static [Room]) -> Watch {
    Watch { name: NAME, holds: HOLDS, tables: all(rooms).map(Texts::watched).collect() }
}

/// Reads on.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct ReadOn {}

impl Job for ReadOn {
    const KIND: &'static str = "named.read";

    async fn run(&self, task: &Task) -> Result<()> {
        let (mut left, mut failed) = (STRIDES, None);
        for texts in texts_of(task.app()) {
            match catch_up(task, texts, &mut left).await {
                Ok(true) => {}
                Ok(false) => return task.go_on(&Stride { texts }, task.app().clock().now()).await.map(drop),
                // What cannot be read in one room keeps no other from being read.
                Err(error) => failed = failed.or(Some(error)),
            }
        }
        failed.map_or(Ok(()), Err)
    }
}

/// Whether all of a kind is read; not when no stride is left for it.
async fn catch_up(task: &Task, texts: &'static dyn Texts, left: &mut usize) -> Result<bool> {
    while *left > 0 {
        *left -= 1;
        if !task.write(&Stride { texts }).await? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn texts_of(app: &App) -> Vec<&'static dyn Texts> {
    all(app.rooms()).collect()
}

struct Stride {
    texts: &'static dyn Texts,
}

impl Action for Stride {
    /// Whether there may be more.
    type Output = bool;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        let (texts, kind) = (self.texts, self.texts.watched().table);
        let most = texts.page().min(TOGETHER);
        let again = index::next_unread(tx, kind, most).await?;
        if !again.is_empty() {
            let rows = texts.these(tx, again.clone()).await?;
            index::know(tx, kind, &again, &rows).await?;
            return Ok(true);
        }
        let span = Span::new(index::mark(tx, kind).await?, first_of(tx.now().minus(SETTLED)));
        let rows = texts.between(tx, span, most).await?;
        if let Some(last) = rows.last() {
            index::know(tx, kind, &[], &rows).await?;
            index::set_mark(tx, kind, last.id).await?;
        }
        let least = if rows.is_empty() { 1 } else { AT_ONCE };
        let folded = index::fold(tx, kind, least).await?;
        Ok(folded || !rows.is_empty())
    }
}

/// Takes bits of rows that are gone out of the slices.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Sweep {}

impl Job for Sweep {
    const KIND: &'static str = "named.sweep";

    // law: gdpr/17.1
    async fn run(&self, task: &Task) -> Result<()> {
        for texts in texts_of(task.app()) {
            let (kind, mut after) = (texts.watched().table, -1);
            loop {
                let (stale, last) = index::stale(&mut task.read().await?, kind, after, BLOCKS).await?;
                for block in stale {
                    task.write(&Clear { kind, block }).await?;
                }
                let Some(last) = last else { break };
                after = last;
            }
        }
        Ok(())
    }
}

struct Clear {
    kind: &'static str,
    block: i64,
}

impl Action for Clear {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        index::clear(tx, self.kind, self.block).await
    }
}
