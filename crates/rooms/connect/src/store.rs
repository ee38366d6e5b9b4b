//! How webhooks are kept: the only SQL that writes these tables.

use crate::model::{Checked, DeliveryId, Outcome, State, Target, WebhookId};
use ground::{args, clock::Timestamp, statements};
use kernel::{KeyId, Place, Result, Tx, event::EventId};

statements! {
    INSERT = "insert into connect_webhooks (id, sealed, kinds, state, place, failures, due_at, version, created_at)
              values (?1, ?2, ?3, 'active', ?4, 0, ?5, 1, ?5)";
    UPDATE = "update connect_webhooks set sealed = ?2, kinds = ?3, version = version + 1 where id = ?1";
    STATE = "update connect_webhooks set state = ?2, failures = 0, failing_since = null, due_at = ?3, version = version + 1
              where id = ?1";
    TOLD = "update connect_webhooks set place = ?2, failures = 0, failing_since = null, due_at = ?3
              where id = ?1 and (place is null or place < ?2)";
    FAILED = "update connect_webhooks set failures = failures + 1, failing_since = coalesce(failing_since, ?2), due_at = ?3
              where id = ?1";
    DELETE = "delete from connect_webhooks where id = ?1";
    DELIVERY = "insert into connect_deliveries (id, webhook, event, kind, at, status, failure)
              values (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    DELETE_DELIVERIES = "delete from connect_deliveries where webhook = ?1";
    FORGET = "delete from connect_deliveries
              where id in (select id from connect_deliveries where at < ?1 order by at limit ?2)";
}

/// Deliveries forgotten in one stride.
const AT_ONCE: i64 = 1_000;

pub fn key(webhook: WebhookId) -> KeyId {
    KeyId::own(webhook)
}

pub fn place(webhook: WebhookId) -> Place {
    Place::new("connect_webhooks", "sealed", webhook)
}

pub async fn insert(
    tx: &mut Tx,
    target: &Target,
    kinds: &[String],
    from: Option<EventId>,
) -> Result<WebhookId> {
    let (webhook, now): (WebhookId, _) = (tx.id(), tx.now());
    tx.make_key(key(webhook));
    let sealed = tx.seal(key(webhook), place(webhook), target).await?;
    tx.put(INSERT, args![webhook, sealed, kinds.join(" "), from, now]).await?;
    Ok(webhook)
}

pub async fn update(tx: &mut Tx, webhook: WebhookId, target: &Target, kinds: &[String]) -> Result<()> {
    let sealed = tx.seal(key(webhook), place(webhook), target).await?;
    tx.put(UPDATE, args![webhook, sealed, kinds.join(" ")]).await?;
    Ok(())
}

pub async fn set_state(tx: &mut Tx, webhook: WebhookId, state: State) -> Result<()> {
    let now = tx.now();
    tx.put(STATE, args![webhook, state.key(), now]).await?;
    Ok(())
}

/// The receiver has heard everything up to this event.
pub async fn told(tx: &mut Tx, webhook: WebhookId, event: EventId) -> Result<()> {
    let now = tx.now();
    tx.put(TOLD, args![webhook, event, now]).await?;
    Ok(())
}

pub async fn failed(tx: &mut Tx, webhook: WebhookId, again: Timestamp) -> Result<()> {
    let now = tx.now();
    tx.put(FAILED, args![webhook, now, again]).await?;
    Ok(())
}

/// Its secret is destroyed with it.
pub async fn delete(tx: &mut Tx, webhook: WebhookId) -> Result<()> {
    tx.put(DELETE_DELIVERIES, args![webhook]).await?;
    tx.put(DELETE, args![webhook]).await?;
    tx.shred(key(webhook))
}

pub async fn note(
    tx: &mut Tx,
    webhook: WebhookId,
    (event, kind): (Option<EventId>, &str),
    outcome: Outcome,
) -> Result<()> {
    let (id, now): (DeliveryId, _) = (tx.id(), tx.now());
    let status = outcome.status().map(i64::from);
    tx.put(DELIVERY, args![id, webhook, event, kind, now, status, outcome.failure()]).await?;
    Ok(())
}

/// Gives how many went.
pub async fn forget(tx: &mut Tx, before: Timestamp) -> Result<bool> {
    let gone = tx.execute(FORGET, args![before, AT_ONCE]).await?;
    Ok(i64::try_from(gone).is_ok_and(|gone| gone >= AT_ONCE))
}

/// Kinds as they lie in the row.
pub fn kinds(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

impl Checked {
    pub fn target(self, secret: crate::Secret) -> (Target, Vec<String>) {
        (Target { url: self.url, secret, before: None, processor: self.processor }, self.kinds)
    }
}
