//! What happens later: messages are delivered, and old ones go.

use crate::{
    carrier::{self, Load, Parcel},
    envelope::Letter,
    model::{DeliveryId, MessageId, Outcome, Recipient, normal},
    rest,
    store::{self, Claimed, Done},
};
use ground::clock::{DAY, MINUTE, SECOND, Timestamp};
use kernel::{
    Action, App, Error, Event, Job, KeyId, Permission, Result, SYSTEM, SubjectId, Task, Tx, seal::Keyring,
};
use serde::{Deserialize, Serialize};

/// Messages taken at once: enough to share a transaction, few enough that a withdrawal stops nearly all of a batch.
const CHUNK: i64 = 200;
/// How long a claim on a message lasts before another attempt may take it: longer than the server's slowest answer.
pub(crate) const LEASE: i64 = 5 * MINUTE;
/// A long delivery steps back after this, so that a single message need not wait for the end of a campaign.
const TURN: i64 = 10 * SECOND;
/// A refused address is believed to be dead for so long; mailboxes come back.
const BOUNCE_MEMORY: i64 = 180 * DAY;

/// Sends the messages of one handing over until all have an end.
#[derive(Debug, Serialize, Deserialize)]
pub struct Deliver {
    pub delivery: DeliveryId,
}

impl Job for Deliver {
    const KIND: &'static str = "post.deliver";

    async fn run(&self, task: &Task) -> Result<()> {
        let step_back = task.app().clock().now().plus(TURN);
        let mut done = Vec::new();
        loop {
            let late = task.app().clock().now() >= step_back;
            let most = if late { 0 } else { CHUNK };
            let turn = task.write(&Turn { delivery: self.delivery, done: &done, most }).await?;
            if turn.claimed.is_empty() {
                return match turn.next_due {
                    Some(at) => task.go_on(&Rest, at).await,
                    None => Ok(()),
                };
            }
            done = deliver(task.app(), turn).await?;
        }
    }
}

/// Writes down what became of the last chunk and takes the next, in one transaction.
struct Turn<'a> {
    delivery: DeliveryId,
    done: &'a [Done],
    most: i64,
}

struct Taken {
    at: Timestamp,
    claimed: Vec<Claimed>,
    next_due: Option<Timestamp>,
}

impl Action for Turn<'_> {
    type Output = Taken;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Taken> {
        store::settle(tx, self.done).await?;
        for one in self.done {
            note(tx, one)?;
        }
        let claimed = store::claim(tx, self.delivery, LEASE, self.most).await?;
        let next_due = store::next_due(tx, self.delivery).await?;
        Ok(Taken { at: tx.now(), claimed, next_due })
    }
}

/// A message left for a person.
#[derive(Serialize)]
struct Sent<'a> {
    subject: SubjectId,
    message: String,
    purpose: &'a str,
}

impl Event for Sent<'_> {
    const KIND: &'static str = "post.sent";

    fn subject(&self) -> Option<SubjectId> {
        Some(self.subject)
    }
}

/// A message for a person was refused for good.
#[derive(Serialize)]
struct Failed<'a> {
    subject: SubjectId,
    message: String,
    purpose: &'a str,
    reason: &'a str,
}

impl Event for Failed<'_> {
    const KIND: &'static str = "post.failed";

    fn subject(&self) -> Option<SubjectId> {
        Some(self.subject)
    }
}

/// What the timeline shows of it; the key of a letter that nobody here needs to read again goes.
pub(crate) fn note(tx: &mut Tx, one: &Done) -> Result<()> {
    let (message, purpose) = (one.id.to_string(), one.purpose.as_deref().unwrap_or_default());
    match (one.recipient, &one.outcome) {
        (Recipient::Subject(subject), Outcome::Sent) => tx.record(&Sent { subject, message, purpose }),
        (Recipient::Subject(subject), Outcome::Failed { why, .. }) => {
            tx.record(&Failed { subject, message, purpose, reason: why })
        }
        (Recipient::Subject(subject), Outcome::Barred { why }) => {
            tx.record(&Failed { subject, message, purpose, reason: why })
        }
        (Recipient::Staff(_), Outcome::Sent | Outcome::Failed { .. }) => tx.shred(KeyId::own(one.id)),
        _ => Ok(()),
    }
}

/// What the timeline shows of a letter that came back.
pub(crate) fn note_return(
    tx: &mut Tx,
    (message, recipient): (MessageId, Recipient),
    purpose: Option<&str>,
    reason: &str,
) -> Result<()> {
    let Recipient::Subject(subject) = recipient else { return Ok(()) };
    tx.record(&Failed { subject, message: message.to_string(), purpose: purpose.unwrap_or_default(), reason })
}

struct Rest;

impl Action for Rest {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, _: &mut Tx) -> Result<()> {
        Ok(())
    }
}

/// Opens the letters, carries them, and says what became of each.
async fn deliver(app: &App, Taken { at, claimed, .. }: Taken) -> Result<Vec<Done>> {
    let (claimed, mut done) = rest::sorted(app, at, claimed).await?;
    let mut messages = Vec::with_capacity(claimed.len());
    for (one, parcel) in open(app, claimed).await? {
        match parcel {
            Some(parcel) => messages.push((one, parcel)),
            None => done.push(one),
        }
    }
    done.extend(carrier::carry(app, Load { at, messages }).await?);
    Ok(done)
}

/// Unseals a chunk with one look into the key store; whose key is gone gets no letter.
async fn open(app: &App, claimed: Vec<Claimed>) -> Result<Vec<(Done, Option<Parcel>)>> {
    let mut addressed = Vec::with_capacity(claimed.len());
    for row in claimed {
        let recipient = Recipient::parse(&row.recipient, row.subject, row.record);
        addressed.push((recipient.ok_or_else(|| Error::fault("a message without a receiver"))?, row));
    }
    let keys: Vec<KeyId> = addressed.iter().map(|(recipient, row)| recipient.key(row.id)).collect();
    let ring = app.vault().unlock(&keys).await?;
    addressed.into_iter().map(|(recipient, row)| unseal(&ring, recipient, row)).collect()
}

fn unseal(ring: &Keyring, recipient: Recipient, row: Claimed) -> Result<(Done, Option<Parcel>)> {
    let letter: Option<Letter> = match &row.sealed {
        Some(sealed) => ring.open(recipient.key(row.id), store::place(row.id), sealed)?,
        None => None,
    };
    let done = Done {
        id: row.id,
        recipient,
        purpose: row.purpose,
        to: letter.as_ref().map(|letter| normal(&letter.to)).unwrap_or_default(),
        attempts: row.attempts,
        created_at: row.created_at,
        outcome: Outcome::Gone,
    };
    let parcel = letter.map(|letter| Parcel {
        id: row.id,
        letter,
        created_at: row.created_at,
        is_one_of_many: row.batch.is_some(),
        sender: row.sender,
        origin: row.origin,
    });
    Ok((done, parcel))
}

/// Forgets addresses that were refused so long ago that they may be alive again.
// law: gdpr/5.1.e
#[derive(Default, Serialize, Deserialize)]
pub struct Purge {}

impl Job for Purge {
    const KIND: &'static str = "post.purge";

    async fn run(&self, task: &Task) -> Result<()> {
        task.write(&ForgetBounces).await
    }
}

struct ForgetBounces;

impl Action for ForgetBounces {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let before = tx.now().minus(BOUNCE_MEMORY);
        store::forget_bounces(tx, before).await.map(drop)
    }
}
