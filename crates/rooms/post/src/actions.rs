//! What can be done with messages: handing over, canceling, holding a batch and letting it go on.
//!
//! These join the transaction of whoever decided that the message may leave; they are no use cases of their own.

use crate::{
    envelope::{Envelope, Letter, MOST_ATTACHED},
    jobs::{self, Deliver},
    model::{DeliveryId, MayLeave, MessageId, Recipient},
    read,
    store::{self, Draft, Road},
};
use kernel::{Error, KeyId, Message, Result, SubjectId, Tx, seal::Keyring};

/// Writes a message down sealed; it leaves after the transaction.
pub async fn hand_over(tx: &mut Tx, permit: impl MayLeave, envelope: Envelope) -> Result<MessageId> {
    let ids = hand_over_many(tx, vec![(permit, envelope)]).await?;
    ids.into_iter().next().ok_or_else(|| Error::fault("one message in, one id out"))
}

/// Writes many messages down and sends them by one job.
pub async fn hand_over_many<P: MayLeave>(
    tx: &mut Tx,
    messages: Vec<(P, Envelope)>,
) -> Result<Vec<MessageId>> {
    let drafts = drafts(tx, messages).await?;
    let ids = drafts.iter().map(|draft| draft.id).collect();
    let due = drafts.iter().map(|draft| draft.due(tx.now())).min().unwrap_or(tx.now());
    let ring = prepare_keys(tx, &drafts).await?;
    let delivery: DeliveryId = tx.id();
    store::insert(tx, Road::Queued { delivery }, &ring, drafts).await?;
    tx.enqueue_at(&Deliver { delivery }, due)?;
    Ok(ids)
}

/// Spends the permits.
pub(crate) async fn drafts<P: MayLeave>(tx: &mut Tx, messages: Vec<(P, Envelope)>) -> Result<Vec<Draft>> {
    let senders: Vec<_> = messages.iter().filter_map(|(_, envelope)| envelope.sender).collect();
    let domains = read::domains(tx, &senders).await?;
    let mut drafts = Vec::with_capacity(messages.len());
    for (permit, envelope) in messages {
        fits(tx, &envelope)?;
        let origin = match envelope.sender {
            Some(sender) => Some(domains.get(&sender).cloned().ok_or(Error::NotFound)?),
            None => None,
        };
        let (id, purpose) = (tx.id(), permit.purpose().map(str::to_owned));
        drafts.push(Draft { id, recipient: permit.recipient(), purpose, envelope, origin });
    }
    Ok(drafts)
}

/// A file that could not be opened again when the letter leaves is refused while somebody is there to hear it.
fn fits(tx: &Tx, envelope: &Envelope) -> Result<()> {
    if envelope.attachments.len() > MOST_ATTACHED {
        return Err(Error::refused(Message::new("post-error-attachments").with("most", MOST_ATTACHED)));
    }
    envelope.attachments.iter().try_for_each(|file| file.place(tx.app()).map(drop))
}

/// Fetches the receivers' keys in one go, and makes those that belong to the messages themselves.
pub(crate) async fn prepare_keys(tx: &mut Tx, drafts: &[Draft]) -> Result<Keyring> {
    let mut known = Vec::new();
    for draft in drafts {
        let key = draft.recipient.key(draft.id);
        match draft.recipient {
            Recipient::Staff(_) => tx.make_key(key),
            Recipient::Subject(_) | Recipient::Pending(_) | Recipient::Outside { .. } => known.push(key),
        }
    }
    tx.app().vault().unlock(&known).await
}

/// Stops what has not left yet for this person; without a purpose, everything.
// law: gdpr/7.3 gdpr/21.3
pub async fn cancel(tx: &mut Tx, subject: SubjectId, purpose: Option<&str>) -> Result<u64> {
    store::cancel(tx, subject, purpose).await
}

/// The same for many people at once.
// law: gdpr/17.1
pub async fn cancel_many(tx: &mut Tx, subjects: &[SubjectId]) -> Result<u64> {
    store::cancel_many(tx, subjects).await
}

/// Stops one message while it waits: false when it has left already, or is leaving at this moment.
pub async fn take_back(tx: &mut Tx, message: MessageId) -> Result<bool> {
    store::take_back(tx, message).await
}

/// The letters to somebody outside become those of a customer: they are sealed under the customer's key, which is there
/// already, and so are the record's files by whoever keeps them. Call it before the record's own key is destroyed.
pub async fn belongs(tx: &mut Tx, record: [u8; 16], subject: SubjectId) -> Result<()> {
    let new = KeyId::of(subject);
    for (message, sealed) in read::of_record(tx, record).await? {
        let old = Recipient::Outside { record }.key(message);
        let letter: Option<Letter> = match &sealed {
            Some(sealed) => tx.open(old, store::place(message), sealed).await?,
            None => None,
        };
        let sealed = match letter {
            Some(letter) => Some(tx.seal(new, store::place(message), &letter.resealed(old, new)).await?),
            None => None,
        };
        store::belongs(tx, message, subject, sealed).await?;
    }
    Ok(())
}

/// Stops what has not left yet for a purpose, whomever it is for, and says how much that was.
// law: gdpr/5.1.b
pub async fn cancel_purpose(tx: &mut Tx, purpose: &str) -> Result<u64> {
    store::cancel_purpose(tx, purpose).await
}

/// A letter that had left came back, as a report with this status (`5.1.1`) says: a dead address is not written to again. Reports
/// about letters that we did not send, or that came back before, change nothing.
pub async fn came_back(tx: &mut Tx, message: MessageId, status: &str) -> Result<()> {
    let letter = match read::one(tx, message).await {
        Ok(letter) => letter,
        Err(Error::NotFound) => return Ok(()),
        Err(error) => return Err(error),
    };
    // A report without a status says nothing against the address.
    let why =
        if status.parse::<mail::Enhanced>().is_ok() { format!("550 {status}") } else { "554".to_owned() };
    let returned = store::returned(tx, message, (&letter.to, &why)).await?;
    match letter.recipient {
        Some(recipient) if returned => {
            jobs::note_return(tx, (message, recipient), letter.purpose.as_deref(), &why)
        }
        _ => Ok(()),
    }
}

/// Nothing more of this batch leaves until it is released.
pub async fn hold_batch(tx: &mut Tx, batch: [u8; 16]) -> Result<()> {
    store::hold(tx, batch).await
}

pub async fn release_batch(tx: &mut Tx, batch: [u8; 16]) -> Result<()> {
    for delivery in store::release(tx, batch).await? {
        tx.enqueue(&Deliver { delivery })?;
    }
    Ok(())
}

/// Stops the rest of a batch for good and says how many that were.
pub async fn cancel_batch(tx: &mut Tx, batch: [u8; 16]) -> Result<u64> {
    let canceled = store::cancel_batch(tx, batch).await?;
    store::release(tx, batch).await?;
    Ok(canceled)
}
