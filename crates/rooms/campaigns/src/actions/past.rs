//! Letters as they were elsewhere, or before: what became of how many, and nothing about whom. Nothing is sent.

use crate::{
    model::{Draft, LetterId, Outcome, Stage, State},
    read,
    store::{self, Stride},
};
use ground::clock::Timestamp;
use kernel::{Result, Tx};

/// A letter as it was.
pub struct Past {
    pub draft: Draft,
    pub written_at: Timestamp,
    pub state: State,
    /// What was decided about how many, by the key of the reason.
    pub counts: Vec<(Outcome, String, i64)>,
}

/// Writes a letter down as it was.
pub async fn keep_past(tx: &mut Tx, past: &Past) -> Result<LetterId> {
    let id = tx.id();
    store::insert(tx, id, &past.draft, past.written_at).await?;
    let letter = read::load(tx, id).await?;
    store::set_state(tx, &letter, &past.state).await?;
    if past.counts.is_empty() {
        return Ok(id);
    }
    let decided = past.counts.iter().map(|(_, _, amount)| amount).sum();
    let run = store::begin(tx, id, Stage::Send, decided).await?;
    store::add(tx, id, Stage::Send, &past.counts).await?;
    let ended = past.state.halted().map(|act| act.at);
    let stride = Stride { letter: id, stage: Stage::Send, run, position: None, decided, ended };
    store::advance(tx, &stride).await?;
    Ok(id)
}
