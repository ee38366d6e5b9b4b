//! How messages are kept: the only SQL that writes these tables.

pub mod senders;

use crate::{
    envelope::{Envelope, Letter},
    model::{self, Address, DeliveryId, MessageId, Outcome, Recipient, SenderId, State},
};
use ground::{
    args,
    clock::Timestamp,
    db::{Q, Single, Value},
    row, statements,
};
use kernel::{KeyId, Place, Result, Sealed, SubjectId, Tx, seal::Keyring};

row! {
    /// A message taken from the queue.
    pub struct Claimed {
        pub id: MessageId,
        pub recipient: String,
        pub subject: Option<SubjectId>,
        pub record: Option<[u8; 16]>,
        pub purpose: Option<String>,
        pub batch: Option<Vec<u8>>,
        pub sealed: Option<Sealed>,
        pub attempts: i64,
        pub created_at: Timestamp,
        pub sender: Option<SenderId>,
        pub origin: Option<String>,
    }
}

statements! {
    INSERT = "insert into post_messages (id, delivery, recipient, subject, record, purpose, kind, lang, batch, state, sealed,
                                         attempts, due_at, created_at, sender, origin)
              values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)";
    CLAIM = "update post_messages set state = 'sending', due_at = ?3, attempts = attempts + 1
              where id in (select id from post_messages
                            where delivery = ?1 and state in ('waiting', 'sending') and due_at <= ?2
                              and (batch is null or batch not in (select batch from post_holds))
                            order by due_at, id limit ?4)
              returning ", Claimed::COLUMNS;
    NEXT_DUE = "select min(due_at) from post_messages
                 where delivery = ?1 and state in ('waiting', 'sending')
                   and (batch is null or batch not in (select batch from post_holds))";
    LEFT = "update post_messages set state = ?2, settled_at = ?3, reason = null where id = ?1 and state in ('sending', 'canceled')";
    ENDED = "update post_messages set state = ?2, settled_at = ?3, reason = ?4 where id = ?1 and state = 'sending' and attempts = ?5";
    LATER = "update post_messages set state = 'waiting', due_at = ?2, reason = ?3
              where id = ?1 and state = 'sending' and attempts = ?4";
    RETURNED = "update post_messages set state = 'failed', settled_at = ?2, reason = ?3 where id = ?1 and state in ('sent', 'kept')";
    BOUNCED = "insert into post_bounces (address, at, reason) values (?1, ?2, ?3)
               on conflict (address) do update set at = excluded.at, reason = excluded.reason";
    CANCEL = "update post_messages set state = 'canceled', settled_at = ?2
               where subject = ?1 and state in ('waiting', 'sending')";
    TAKE_BACK = "update post_messages set state = 'canceled', settled_at = ?2 where id = ?1 and state = 'waiting'";
    BELONGS = "update post_messages set recipient = 'subject', subject = ?2, record = null, sealed = ?3 where id = ?1";
    CANCEL_PURPOSE = "update post_messages set state = 'canceled', settled_at = ?2
               where subject = ?1 and purpose = ?3 and state in ('waiting', 'sending')";
    CANCEL_ALL_OF = "update post_messages set state = 'canceled', settled_at = ?2
               where purpose = ?1 and state in ('waiting', 'sending')";
    CANCEL_BATCH = "update post_messages set state = 'canceled', settled_at = ?2
               where batch = ?1 and state in ('waiting', 'sending')";
    HOLD = "insert into post_holds (batch, at) values (?1, ?2) on conflict (batch) do nothing";
    RELEASE = "delete from post_holds where batch = ?1";
    OPEN_DELIVERIES = "select distinct delivery from post_messages where batch = ?1 and state in ('waiting', 'sending')";
    END = "delete from post_messages where id = ?1";
    REWRITE = "update post_messages set sealed = ?2 where id = ?1";
    FORGET_BOUNCES = "delete from post_bounces where at < ?1";
}

const ALL: &str = "select id from post_messages";

/// Where the letter of a message lies.
pub fn place(message: MessageId) -> Place {
    Place::new("post_messages", "sealed", message)
}

/// A message on its way into the table.
pub struct Draft {
    pub id: MessageId,
    pub recipient: Recipient,
    pub purpose: Option<String>,
    pub envelope: Envelope,
    /// The right half of its Message-ID, when it is not the house's.
    pub origin: Option<String>,
}

impl Draft {
    /// When it may leave.
    pub fn due(&self, now: Timestamp) -> Timestamp {
        self.envelope.not_before.map_or(now, |wait| wait.max(now))
    }
}

/// How messages leave after the transaction.
#[derive(Clone, Copy)]
pub enum Road {
    /// The delivery job takes them from the table.
    Queued { delivery: DeliveryId },
    /// Whoever wrote them down has them in hand, and must be back by then.
    Carried { delivery: DeliveryId, until: Timestamp },
}

/// The ring holds the keys that were there before this transaction.
pub async fn insert(tx: &mut Tx, road: Road, ring: &Keyring, drafts: Vec<Draft>) -> Result<()> {
    let mut rows = Vec::with_capacity(drafts.len());
    for draft in drafts {
        rows.push(row(tx, road, ring, draft).await?);
    }
    tx.put_all(INSERT, &rows).await?;
    Ok(())
}

async fn row(tx: &mut Tx, road: Road, ring: &Keyring, draft: Draft) -> Result<Vec<Value>> {
    let due = draft.due(tx.now());
    let Draft { id, recipient, purpose, envelope, origin } = draft;
    let (kind, lang, batch) = (envelope.kind, envelope.lang.tag(), envelope.batch);
    let (key, letter) = (recipient.key(id), Letter::of(&envelope));
    let sealed = match ring.holds(key) {
        true => ring.seal(key, place(id), &serde_json::to_vec(&letter)?, tx.app().entropy())?,
        false => tx.seal(key, place(id), &letter).await?,
    };
    let (who, now) = (recipient.kind(), tx.now());
    let (delivery, state, attempts, due) = match road {
        Road::Queued { delivery } => (delivery, State::Waiting, 0, due),
        Road::Carried { delivery, until } => (delivery, State::Sending, 1, until),
    };
    let (subject, record) = (recipient.subject(), recipient.record());
    let head = args![id, delivery, who, subject, record, purpose, kind, lang, batch];
    let tail = args![state, sealed, attempts, due, now, envelope.sender, origin];
    Ok([head.to_vec(), tail.to_vec()].concat())
}

/// Takes messages that are due and leases them: whoever claimed them and died loses them to the next one.
pub async fn claim(tx: &mut Tx, delivery: DeliveryId, lease: i64, most: i64) -> Result<Vec<Claimed>> {
    let (now, until) = (tx.now(), tx.now().plus(lease));
    Ok(tx.rows(CLAIM, args![delivery, now, until, most]).await?)
}

/// When something of this delivery is due next; none when it is done or held.
pub async fn next_due(tx: &mut Tx, delivery: DeliveryId) -> Result<Option<Timestamp>> {
    Ok(tx.scalar(NEXT_DUE, args![delivery]).await?)
}

/// Writes down what became of messages. What left the house while somebody canceled it has left; what did not leave says
/// nothing of a later attempt.
pub async fn settle(tx: &mut Tx, done: &[Done]) -> Result<()> {
    let now = tx.now();
    let (mut left, mut ended, mut later, mut bounced) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for one in done {
        match &one.outcome {
            Outcome::Sent => left.push(args![one.id, State::Sent, now].to_vec()),
            Outcome::Kept => left.push(args![one.id, State::Kept, now].to_vec()),
            Outcome::Gone => {
                let row = args![one.id, State::Canceled, now, Option::<&str>::None, one.attempts];
                ended.push(row.to_vec());
            }
            Outcome::Barred { why } => {
                ended.push(args![one.id, State::Canceled, now, why, one.attempts].to_vec());
            }
            Outcome::Failed { why, address } => {
                ended.push(args![one.id, State::Failed, now, why, one.attempts].to_vec());
                if *address == Address::Dead {
                    bounced.push(args![tx.blind(crate::read::BOUNCE, &one.to), now, why].to_vec());
                }
            }
            Outcome::Rests { until } => {
                later.push(args![one.id, until, Option::<&str>::None, one.attempts].to_vec());
            }
            Outcome::Later { why } => match model::next_try(one.attempts, one.created_at, now) {
                Some(at) => later.push(args![one.id, at, why, one.attempts].to_vec()),
                None => ended.push(args![one.id, State::Failed, now, why, one.attempts].to_vec()),
            },
        }
    }
    for (sql, rows) in [(LEFT, left), (ENDED, ended), (LATER, later), (BOUNCED, bounced)] {
        tx.put_all(sql, &rows).await?;
    }
    Ok(())
}

/// A letter that had left came back; false where that is known, or it never left.
pub async fn returned(tx: &mut Tx, message: MessageId, (to, why): (&str, &str)) -> Result<bool> {
    let now = tx.now();
    if tx.execute(RETURNED, args![message, now, why]).await? == 0 {
        return Ok(false);
    }
    if !to.is_empty() && model::speaks_of_the_address(why) {
        let address = tx.blind(crate::read::BOUNCE, &model::normal(to));
        tx.put(BOUNCED, args![address, now, why]).await?;
    }
    Ok(true)
}

/// One message after an attempt.
pub struct Done {
    pub id: MessageId,
    pub recipient: Recipient,
    pub purpose: Option<String>,
    /// The address, normal; kept in memory for the hash of a bounce only.
    pub to: String,
    pub attempts: i64,
    pub created_at: Timestamp,
    pub outcome: Outcome,
}

pub async fn cancel(tx: &mut Tx, subject: SubjectId, purpose: Option<&str>) -> Result<u64> {
    let now = tx.now();
    Ok(match purpose {
        None => tx.execute(CANCEL, args![subject, now]).await?,
        Some(purpose) => tx.execute(CANCEL_PURPOSE, args![subject, now, purpose]).await?,
    })
}

/// Stops everything that waits for these people.
pub async fn cancel_many(tx: &mut Tx, subjects: &[SubjectId]) -> Result<u64> {
    let now = tx.now();
    let rows: Vec<_> = subjects.iter().map(|subject| args![subject, now].to_vec()).collect();
    Ok(tx.bulk(CANCEL, &rows).await?)
}

/// Stops one message that waits; false when it has left, or is leaving.
pub async fn take_back(tx: &mut Tx, message: MessageId) -> Result<bool> {
    let now = tx.now();
    Ok(tx.execute(TAKE_BACK, args![message, now]).await? > 0)
}

/// Makes a message one of this person, sealed anew.
pub async fn belongs(
    tx: &mut Tx,
    message: MessageId,
    subject: SubjectId,
    sealed: Option<Sealed>,
) -> Result<()> {
    tx.put(BELONGS, args![message, subject, sealed]).await?;
    Ok(())
}

/// Puts other words in the place of a letter's.
pub async fn rewrite(tx: &mut Tx, message: MessageId, sealed: Sealed) -> Result<()> {
    tx.put(REWRITE, args![message, sealed]).await?;
    Ok(())
}

pub async fn cancel_purpose(tx: &mut Tx, purpose: &str) -> Result<u64> {
    let now = tx.now();
    Ok(tx.execute(CANCEL_ALL_OF, args![purpose, now]).await?)
}

pub async fn cancel_batch(tx: &mut Tx, batch: [u8; 16]) -> Result<u64> {
    let now = tx.now();
    Ok(tx.execute(CANCEL_BATCH, args![batch, now]).await?)
}

pub async fn hold(tx: &mut Tx, batch: [u8; 16]) -> Result<()> {
    let now = tx.now();
    tx.put(HOLD, args![batch, now]).await?;
    Ok(())
}

/// Ends a hold and says what waits behind it.
pub async fn release(tx: &mut Tx, batch: [u8; 16]) -> Result<Vec<DeliveryId>> {
    tx.put(RELEASE, args![batch]).await?;
    Ok(tx.column(OPEN_DELIVERIES, args![batch]).await?)
}

/// Ends messages that are old enough.
pub async fn end(tx: &mut Tx, ids: &[[u8; 16]]) -> Result<u64> {
    let own: Vec<Single<MessageId>> =
        tx.find(&Q::new(ALL).and("recipient = ?", &"staff").and_in("id", ids)).await?;
    for message in own {
        tx.shred(KeyId::own(message.0))?;
    }
    let rows: Vec<_> = ids.iter().map(|id| args![*id].to_vec()).collect();
    Ok(tx.bulk(END, &rows).await?)
}

pub async fn forget_bounces(tx: &mut Tx, before: Timestamp) -> Result<u64> {
    Ok(tx.execute(FORGET_BOUNCES, args![before]).await?)
}
