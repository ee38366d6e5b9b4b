//! How recipients and what they were told are kept.

use crate::{
    model::Claim,
    recipients::{Recipient, RecipientId, Stage, TellingId, Way},
};
use ground::{args, clock::Timestamp, statements};
use kernel::{KeyId, Place, Result, Speak, Tx};
use serde::Serialize;

statements! {
    INSERT = "insert into rights_recipients (id, name, way, identities, purposes, sealed, created_at, version)
              values (?1, ?2, ?3, ?4, ?5, ?6, ?7, 1)";
    UPDATE = "update rights_recipients set name = ?2, way = ?3, identities = ?4, purposes = ?5, sealed = ?6,
                version = version + 1 where id = ?1";
    DELETE = "delete from rights_recipients where id = ?1";
    OPEN = "insert into rights_tellings (id, claim, subject, recipient, name, state, step, attempts, sealed, created_at, ended_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0, ?8, ?9, ?10) on conflict (claim, recipient) do nothing";
    STAGE = "update rights_tellings set step = ?2, failure = null, attempts = 0 where id = ?1 and state = 'waiting'";
    FAILED = "update rights_tellings set attempts = attempts + 1, failure = ?2 where id = ?1 and state = 'waiting'";
    TOLD = "update rights_tellings set state = 'told', step = 'done', failure = null, sealed = null, ended_at = ?2
             where id = ?1 and state = 'waiting'";
    GIVEN_UP = "update rights_tellings set state = 'failed', failure = ?2, ended_at = ?3 where id = ?1 and state = 'waiting'";
    AGAIN = "update rights_tellings set state = 'waiting', attempts = 0, ended_at = null where id = ?1 and state = 'failed'";
    FORGET = "update rights_tellings set sealed = null, state = 'failed',
                failure = case when state = 'waiting' then 'rights-tell-forgotten' else failure end,
                ended_at = coalesce(ended_at, ?2) where id = ?1";
    STALLED = "select id from rights_tellings where state = 'waiting' and created_at < ?1 order by created_at limit ?2";
    STALE = "select id from rights_tellings where sealed is not null and state = 'failed' and ended_at < ?1
              order by ended_at limit ?2";
}

pub fn key(recipient: RecipientId) -> KeyId {
    KeyId::own(recipient)
}

pub fn place(recipient: RecipientId) -> Place {
    Place::new("rights_recipients", "sealed", recipient)
}

pub fn telling_place(telling: TellingId) -> Place {
    Place::new("rights_tellings", "sealed", telling)
}

/// A recipient on its way into its row.
pub struct Row<'a, T> {
    pub name: &'a str,
    pub way: Way,
    pub identities: crate::recipients::Identities,
    pub purposes: &'a [String],
    pub target: &'a T,
}

pub async fn insert<T: Serialize + Sync>(tx: &mut Tx, row: &Row<'_, T>) -> Result<RecipientId> {
    let (id, now): (RecipientId, _) = (tx.id(), tx.now());
    tx.make_key(key(id));
    let sealed = tx.seal(key(id), place(id), row.target).await?;
    let values = args![id, row.name, row.way, row.identities, row.purposes.join(" "), sealed, now];
    tx.execute(INSERT, values).await.speak(
        "rights_recipients_name_unique",
        "name",
        "rights-error-known-recipient",
    )?;
    Ok(id)
}

pub async fn update<T: Serialize + Sync>(tx: &mut Tx, id: RecipientId, row: &Row<'_, T>) -> Result<()> {
    let sealed = tx.seal(key(id), place(id), row.target).await?;
    let values = args![id, row.name, row.way, row.identities, row.purposes.join(" "), sealed];
    tx.execute(UPDATE, values).await.speak(
        "rights_recipients_name_unique",
        "name",
        "rights-error-known-recipient",
    )?;
    Ok(())
}

pub async fn delete(tx: &mut Tx, id: RecipientId) -> Result<()> {
    tx.put(DELETE, args![id]).await?;
    tx.shred(key(id))
}

/// That a recipient is to be told. Whoever listens to events has been told by the event.
pub async fn open<T: Serialize + Sync>(
    tx: &mut Tx,
    claim: &Claim,
    recipient: &Recipient,
    told: &T,
) -> Result<TellingId> {
    let (id, now): (TellingId, _) = (tx.id(), tx.now());
    let listens = recipient.way == Way::Event;
    let (state, step, ended) =
        if listens { ("told", Stage::Done, Some(now)) } else { ("waiting", Stage::Ask, None) };
    let sealed = match listens {
        true => None,
        false => {
            tx.make_key(KeyId::own(id));
            Some(tx.seal(KeyId::own(id), telling_place(id), told).await?)
        }
    };
    let values =
        args![id, claim.id, claim.subject, recipient.id, recipient.name, state, step, sealed, now, ended];
    tx.put(OPEN, values).await?;
    Ok(id)
}

pub async fn stage(tx: &mut Tx, telling: TellingId, stage: Stage) -> Result<()> {
    tx.put(STAGE, args![telling, stage]).await?;
    Ok(())
}

pub async fn failed(tx: &mut Tx, telling: TellingId, why: &str) -> Result<()> {
    tx.put(FAILED, args![telling, why]).await?;
    Ok(())
}

/// It is told: whom it was about is known to nobody here any more.
pub async fn told(tx: &mut Tx, telling: TellingId) -> Result<()> {
    let now = tx.now();
    tx.put(TOLD, args![telling, now]).await?;
    tx.shred(KeyId::own(telling))
}

pub async fn given_up(tx: &mut Tx, telling: TellingId, why: &str) -> Result<()> {
    let now = tx.now();
    tx.put(GIVEN_UP, args![telling, why, now]).await?;
    Ok(())
}

pub async fn again(tx: &mut Tx, telling: TellingId) -> Result<()> {
    tx.put(AGAIN, args![telling]).await?;
    Ok(())
}

/// What was given up before this moment, or waits since before that one, can be told no more: its key goes.
pub async fn forget_before(tx: &mut Tx, given_up: Timestamp, waiting: Timestamp, most: i64) -> Result<usize> {
    let mut stale: Vec<TellingId> = tx.column(STALE, args![given_up, most]).await?;
    stale.extend(tx.column::<TellingId>(STALLED, args![waiting, most]).await?);
    let now = tx.now();
    for telling in &stale {
        tx.put(FORGET, args![telling, now]).await?;
        tx.shred(KeyId::own(*telling))?;
    }
    Ok(stale.len())
}
