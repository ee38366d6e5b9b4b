//! Addresses that must not come back: known only by a keyed hash, which outlives the person's record.

use crate::{
    events::{AddressReadmitted, AddressSuppressed},
    store,
};
use customers::Doorkeeper;
use ground::{
    args,
    db::{Q, Single},
    secret::Key,
    statements,
};
use kernel::{Reader, Result, Tx, vault::HouseKey};
use std::collections::HashSet;

statements! {
    ANY = "select count(*) from (select 1 from consent_suppressions limit 1) as known";
    KNOWN = "select count(*) from consent_suppressions where hash = ?1";
}

const AMONG: &str = "select hash from consent_suppressions";

/// Puts an address on the list: it cannot come back by form, import, mail or API.
// law: gdpr/21.3
pub async fn suppress(tx: &mut Tx, address: &str) -> Result<()> {
    let hash = hash(&key(tx)?, address);
    store::suppress(tx, &hash).await?;
    tx.record(&AddressSuppressed {})
}

/// What stands on the list for an address: a keyed hash that says nothing to whoever has no key.
pub fn mark_of(reader: &Reader, address: &str) -> Result<[u8; 32]> {
    Ok(hash(&key(reader)?, address))
}

/// Puts addresses on the list of which nothing but this is known any more, as a restored house has to.
// law: gdpr/21.3
pub async fn suppress_marks(tx: &mut Tx, marks: &[[u8; 32]]) -> Result<()> {
    for mark in marks {
        store::suppress(tx, mark).await?;
    }
    Ok(())
}

/// Takes an address off the list, because its owner asked to be let in again; whether it was on it.
pub async fn readmit(tx: &mut Tx, address: &str) -> Result<bool> {
    let mark = mark_of(tx, address)?;
    let was = store::readmit(tx, &mark).await?;
    if was {
        tx.record(&AddressReadmitted {})?;
    }
    Ok(was)
}

/// Whether anybody at all is kept out.
pub async fn keeps_anybody_out(reader: &mut Reader) -> Result<bool> {
    Ok(reader.scalar::<i64>(ANY, args![]).await? > 0)
}

pub async fn is_suppressed(reader: &mut Reader, address: &str) -> Result<bool> {
    let hash = hash(&key(reader)?, address);
    Ok(reader.scalar::<i64>(KNOWN, args![hash]).await? > 0)
}

/// Which of these addresses are on the list: each in the one spelling of [`fingerprint`], with few questions to the database.
pub async fn suppressed_among(reader: &mut Reader, addresses: &[&str]) -> Result<HashSet<String>> {
    let key = key(reader)?;
    let mut found = HashSet::new();
    for part in addresses.chunks(store::LIST) {
        let hashes: Vec<[u8; 32]> = part.iter().map(|address| hash(&key, address)).collect();
        let listed: Vec<Single<[u8; 32]>> = reader.find(&Q::new(AMONG).and_in("hash", &hashes)).await?;
        let listed: HashSet<[u8; 32]> = listed.into_iter().map(|single| single.0).collect();
        let hit = part.iter().zip(&hashes).filter(|(_, hash)| listed.contains(*hash));
        found.extend(hit.map(|(address, _)| fingerprint(address)));
    }
    Ok(found)
}

/// What lets customers in, or not: an edge of the house.
pub const DOORKEEPER: Doorkeeper = Doorkeeper {
    kept_out: |reader, addresses| Box::pin(kept_out(reader, addresses)),
    readmit: |tx, addresses| Box::pin(readmit_all(tx, addresses)),
};

async fn kept_out(reader: &mut Reader, addresses: Vec<String>) -> Result<Vec<String>> {
    let asked: Vec<&str> = addresses.iter().map(String::as_str).collect();
    let listed = suppressed_among(reader, &asked).await?;
    Ok(addresses.into_iter().filter(|address| listed.contains(&fingerprint(address))).collect())
}

async fn readmit_all(tx: &mut Tx, addresses: Vec<String>) -> Result<()> {
    for address in addresses {
        readmit(tx, &address).await?;
    }
    Ok(())
}

/// One spelling for all spellings of an address.
pub fn fingerprint(address: &str) -> String {
    address.trim().to_lowercase()
}

fn key(reader: &Reader) -> Result<Key> {
    reader.app().vault().house(HouseKey::Suppression)
}

fn hash(key: &Key, address: &str) -> [u8; 32] {
    key.mac(&[b"address", fingerprint(address).as_bytes()])
}
