//! How services are kept: the only SQL that writes these tables.

use crate::model::{Kept, ServiceId, State};
use consent::Channel;
use ground::{args, clock::Timestamp, db::Value, statements};
use kernel::{KeyId, Place, Result, Speak, Tx};

statements! {
    INSERT = "insert into registries_services (id, sealed, state, failures, version, created_at)
              values (?1, ?2, 'active', 0, 1, ?3)";
    UPDATE = "update registries_services set sealed = ?2, failures = 0, failing_since = null, last_failure = null, rests_until = null,
              version = version + 1 where id = ?1";
    STATE = "update registries_services set state = ?2, rests_until = null, version = version + 1 where id = ?1";
    WELL = "update registries_services set failures = 0, failing_since = null, last_failure = null, rests_until = null,
            answered_at = ?2 where id = ?1";
    FAILED = "update registries_services set failures = failures + ?2, failing_since = coalesce(failing_since, ?3),
              last_failure = ?4, rests_until = ?5 where id = ?1";
    DELETE = "delete from registries_services where id = ?1";
    REACH = "insert into registries_reach (purpose, channel, service) values (?1, ?2, ?3)";
    UNREACH = "delete from registries_reach where service = ?1";
}

pub fn key(service: ServiceId) -> KeyId {
    KeyId::own(service)
}

pub fn place(service: ServiceId) -> Place {
    Place::new("registries_services", "sealed", service)
}

pub async fn insert(tx: &mut Tx, kept: &Kept) -> Result<ServiceId> {
    let (service, now): (ServiceId, _) = (tx.id(), tx.now());
    tx.make_key(key(service));
    let sealed = tx.seal(key(service), place(service), kept).await?;
    tx.put(INSERT, args![service, sealed, now]).await?;
    reach(tx, service, kept).await?;
    Ok(service)
}

pub async fn update(tx: &mut Tx, service: ServiceId, kept: &Kept) -> Result<()> {
    let sealed = tx.seal(key(service), place(service), kept).await?;
    tx.put(UPDATE, args![service, sealed]).await?;
    tx.put(UNREACH, args![service]).await?;
    reach(tx, service, kept).await
}

/// Two services for the same purpose and channel would leave open whose word counts.
async fn reach(tx: &mut Tx, service: ServiceId, kept: &Kept) -> Result<()> {
    let row = |(purpose, channel): (&str, Channel)| args![purpose, channel, service].to_vec();
    let rows: Vec<Vec<Value>> = kept.plan.reach().map(row).collect();
    tx.bulk(REACH, &rows).await.speak(
        "registries_reach_purpose_channel_unique",
        "purposes",
        "registries-error-taken",
    )?;
    Ok(())
}

pub async fn set_state(tx: &mut Tx, service: ServiceId, state: State) -> Result<()> {
    tx.put(STATE, args![service, state.key()]).await?;
    Ok(())
}

pub async fn well(tx: &mut Tx, service: ServiceId) -> Result<()> {
    let now = tx.now();
    tx.put(WELL, args![service, now]).await?;
    Ok(())
}

pub async fn failed(
    tx: &mut Tx,
    service: ServiceId,
    (times, why): (i64, &str),
    rests_until: Option<Timestamp>,
) -> Result<()> {
    let now = tx.now();
    tx.put(FAILED, args![service, times, now, why, rests_until]).await?;
    Ok(())
}

/// Its secret is destroyed with it.
pub async fn delete(tx: &mut Tx, service: ServiceId) -> Result<()> {
    tx.put(UNREACH, args![service]).await?;
    tx.put(DELETE, args![service]).await?;
    tx.shred(key(service))
}
