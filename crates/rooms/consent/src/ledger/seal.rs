//! The sealer: takes events that are not in the tree yet, in order, appends them, and signs a checkpoint over all.

use super::Head;
use crate::store::{self, Growth, Waiting};
use custodia_ledger::leaf_hash;
use ground::{args, statements};
use kernel::{Action, Actor, App, Error, Job, Permission, Result, SYSTEM, Task, Tx};
use serde::{Deserialize, Serialize};

/// Events of one transaction: writers wait no longer than it takes.
const BATCH: i64 = 5_000;

statements! {
    WAITING = "select ", Waiting::COLUMNS, " from consent_unsealed u join consent_events e on e.id = u.event
               order by u.at, u.step, u.event limit ?1";
}

/// Seals what waits; the house starts it every few seconds.
#[derive(Default, Serialize, Deserialize)]
pub struct Seal {}

impl Job for Seal {
    const KIND: &'static str = "consent.seal";

    async fn run(&self, task: &Task) -> Result<()> {
        seal_now(task.app()).await.map(drop)
    }
}

/// Seals everything that waits and says how many events that were.
pub async fn seal_now(app: &App) -> Result<usize> {
    let mut sealed = 0;
    loop {
        match app.write(&Actor::house(), &SealSome).await? {
            0 => return Ok(sealed),
            some => sealed += some,
        }
    }
}

struct SealSome;

impl Action for SealSome {
    type Output = usize;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<usize> {
        let waiting: Vec<Waiting> = tx.rows(WAITING, args![BATCH]).await?;
        if waiting.is_empty() {
            return Ok(0);
        }
        let mut head = Head::load(tx).await?;
        let growth = grown(tx, &mut head, waiting)?;
        store::grow(tx, &growth).await?;
        Ok(growth.leaves.len())
    }
}

fn grown(tx: &Tx, head: &mut Head, waiting: Vec<Waiting>) -> Result<Growth> {
    let (mut leaves, mut nodes) = (Vec::with_capacity(waiting.len()), Vec::with_capacity(2 * waiting.len()));
    for entry in waiting {
        let place = number(head.frontier.size())?;
        let leaf = leaf_hash(&entry.commitment);
        leaves.push((place, entry));
        nodes.push((0, place, leaf.0));
        for node in head.frontier.append(&leaf) {
            nodes.push((i64::from(node.id.level), number(node.id.index)?, node.hash.0));
        }
    }
    let note = head.signer(tx)?.sign(&head.frontier.head()).to_string();
    let edge = head.frontier.hashes().iter().flat_map(|hash| hash.0).collect();
    Ok(Growth { leaves, nodes, size: number(head.frontier.size())?, edge, note })
}

fn number(number: u64) -> Result<i64> {
    i64::try_from(number).map_err(Error::fault)
}
