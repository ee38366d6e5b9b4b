//! A sack of messages: written down as under way in the transaction that wants them, and carried right after it by whoever did.
//!
//! Each message is written twice instead of three times, and none is opened again on its way out. The messages are leased
//! like those taken from the queue: what a machine that stopped did not carry, the delivery job finds when the lease ends.

use crate::{
    actions,
    carrier::{self, Load, Parcel},
    envelope::{Envelope, Letter},
    jobs::{Deliver, LEASE, note},
    model::{DeliveryId, MayLeave, MessageId, Outcome, normal},
    read,
    store::{self, Done, Road},
};
use kernel::{App, Result, Tx};

/// Messages on their way out of the house, in the hands of whoever wrote them down.
#[must_use = "what is not carried waits for the end of its lease"]
pub struct Sack {
    delivery: DeliveryId,
    ids: Vec<MessageId>,
    load: Load,
}

/// What became of the messages of a sack.
pub struct Carried {
    delivery: DeliveryId,
    done: Vec<Done>,
}

impl Sack {
    /// In the order in which they were handed over.
    pub fn ids(&self) -> Vec<MessageId> {
        self.ids.clone()
    }

    /// Carries what the transaction wrote down; call it after the commit, and settle what comes of it. A sack that waited
    /// is looked at again before anything of it leaves.
    pub async fn carry(self, app: &App) -> Result<Carried> {
        let done = carrier::carry(app, self.load).await?;
        Ok(Carried { delivery: self.delivery, done })
    }
}

/// Writes many messages down for whoever carries them right after the transaction.
pub async fn pack<P: MayLeave>(tx: &mut Tx, messages: Vec<(P, Envelope)>) -> Result<Sack> {
    let drafts = actions::drafts(tx, messages).await?;
    let ring = actions::prepare_keys(tx, &drafts).await?;
    let delivery: DeliveryId = tx.id();
    let ids = drafts.iter().map(|draft| draft.id).collect();
    let waits = drafts.iter().any(|draft| draft.due(tx.now()) > tx.now());
    if waits || held(tx, &drafts).await? {
        store::insert(tx, Road::Queued { delivery }, &ring, drafts).await?;
        if waits {
            tx.enqueue(&Deliver { delivery })?;
        }
        let load = Load { at: tx.now(), messages: Vec::new() };
        return Ok(Sack { delivery, ids, load });
    }
    let load = Load { at: tx.now(), messages: drafts.iter().map(|draft| loaded(tx, draft)).collect() };
    let until = tx.now().plus(LEASE);
    store::insert(tx, Road::Carried { delivery, until }, &ring, drafts).await?;
    tx.enqueue_at(&Deliver { delivery }, until)?;
    Ok(Sack { delivery, ids, load })
}

/// Nothing of a batch that rests is taken in hand; letting it go on starts its delivery.
async fn held(tx: &mut Tx, drafts: &[store::Draft]) -> Result<bool> {
    match drafts.iter().find_map(|draft| draft.envelope.batch) {
        Some(batch) => read::is_held(tx, batch).await,
        None => Ok(false),
    }
}

fn loaded(tx: &Tx, draft: &store::Draft) -> (Done, Parcel) {
    let letter = Letter::of(&draft.envelope);
    let done = Done {
        id: draft.id,
        recipient: draft.recipient,
        purpose: draft.purpose.clone(),
        to: normal(&letter.to),
        attempts: 1,
        created_at: tx.now(),
        outcome: Outcome::Gone,
    };
    let parcel = Parcel {
        id: draft.id,
        letter,
        created_at: tx.now(),
        is_one_of_many: draft.envelope.batch.is_some(),
        sender: draft.envelope.sender,
        origin: draft.origin.clone(),
    };
    (done, parcel)
}

/// Writes down what became of a sack; what has to be tried again is.
pub async fn settle(tx: &mut Tx, carried: &Carried) -> Result<()> {
    store::settle(tx, &carried.done).await?;
    for one in &carried.done {
        note(tx, one)?;
    }
    let again = carried.done.iter().any(|one| matches!(one.outcome, Outcome::Later { .. }));
    if again && let Some(due) = store::next_due(tx, carried.delivery).await? {
        tx.enqueue_at(&Deliver { delivery: carried.delivery }, due)?;
    }
    Ok(())
}
