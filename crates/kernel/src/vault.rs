//! The key store: one random key per data subject, wrapped by the master key, kept apart from the data.

use crate::{
    error::{Error, Result},
    seal::{KeyId, Keyring},
};
use ground::{
    args,
    clock::{Clock, Timestamp},
    db::{self, Db, Migration, Q, Value},
    id::Id,
    row,
    secret::{Cipher, Entropy, Key},
    statements,
};
use parking_lot::{Mutex, RwLock};
use std::{collections::HashMap, sync::Arc};

pub const MIGRATION: Migration = Migration {
    name: "20261101_keys",
    sql: include_str!("../migrations/keys/20261101_keys.sql"),
    samples: "",
};

pub const NOTES: Migration = Migration {
    name: "20261124_keys_notes",
    sql: include_str!("../migrations/keys/20261124_keys_notes.sql"),
    samples: "",
};

/// Opened keys kept in memory: enough for the people of a busy hour, a few megabytes at most.
const CACHE: usize = 10_000;
/// Fresh keys that are likely to be asked for at once: those of one form, not those of an import.
const WARM: usize = 16;
/// Keys asked for in one statement.
const FETCH: usize = 200;
/// Keys wrapped anew in one step of a rotation.
const ROTATE: i64 = 1_000;

row! {
    struct Wrapped {
        id: KeyId,
        wrapped: Vec<u8>,
    }
}

statements! {
    INSERT = "insert into keys (id, wrapped, created_at) values (?1, ?2, ?3)";
    DESTROY = "delete from keys where id = ?1";
    PAGE = "select ", Wrapped::COLUMNS, " from keys where id > ?1 order by id limit ?2";
    REWRAP = "update keys set wrapped = ?2 where id = ?1";
    COUNT = "select count(*) from keys";
    HOUSE = "select wrapped from house_keys where name = ?1";
    HOUSE_INSERT = "insert into house_keys (name, wrapped) values (?1, ?2) on conflict (name) do nothing";
    HOUSE_REWRAP = "update house_keys set wrapped = ?2 where name = ?1";
    JOURNAL = "insert into erasures (id, at) values (?1, ?2) on conflict (id) do nothing";
    ERASED = "select id from erasures order by id";
    NOTE = "insert into erasure_notes (id, note, stays) values (?1, ?2, ?3)
            on conflict (id) do update set note = excluded.note, stays = excluded.stays";
    JOURNALED = "select id, note from (
                   select e.id, n.note from erasures e left join erasure_notes n on n.id = e.id
                   union
                   select id, note from erasure_notes where stays) as journal
                 where id > ?1 order by id limit ?2";
}

const SELECT: &str = "select id, wrapped from keys";
const NOTED: &str = "select id, note from erasure_notes";

/// Keys of the house itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HouseKey {
    /// Hashes values for looking them up.
    Index,
    /// Signs the ledger's checkpoints.
    Ledger,
    /// Recognises addresses that must not come back.
    Suppression,
    /// Shows whether the master key is the right one.
    Check,
}

impl HouseKey {
    const ALL: [Self; 4] = [Self::Check, Self::Index, Self::Ledger, Self::Suppression];

    const fn name(self) -> &'static str {
        match self {
            Self::Index => "index",
            Self::Ledger => "ledger",
            Self::Suppression => "suppression",
            Self::Check => "check",
        }
    }
}

#[derive(Clone)]
pub struct Vault {
    db: Db,
    master: Arc<RwLock<Key>>,
    house: Arc<HashMap<&'static str, Key>>,
    index: Key,
    cache: Arc<Mutex<HashMap<KeyId, Arc<Cipher>>>>,
    clock: Clock,
}

impl Vault {
    /// Opens the key store, makes the house keys at the first start, and refuses a wrong master key.
    pub async fn open(db: Db, master: Key, entropy: &Entropy, clock: &Clock) -> Result<Self> {
        let clock = clock.clone();
        db::migrate(&db, &[MIGRATION, NOTES], clock.now().0).await?;
        let mut house = HashMap::new();
        for key in HouseKey::ALL {
            house.insert(key.name(), house_key(&db, &master, key, entropy).await?);
        }
        let index = house.get(HouseKey::Index.name()).cloned().ok_or_else(|| Error::fault("no index key"))?;
        let (master, house) = (Arc::new(RwLock::new(master)), Arc::new(house));
        Ok(Self { db, master, house, index, cache: Arc::default(), clock })
    }

    pub fn db(&self) -> &Db {
        &self.db
    }

    pub fn house(&self, key: HouseKey) -> Result<Key> {
        self.house.get(key.name()).cloned().ok_or_else(|| Error::fault("a house key is missing"))
    }

    /// A keyed hash for looking a value up without storing it.
    pub fn blind(&self, domain: &str, value: &str) -> [u8; 32] {
        self.index.mac(&[domain.as_bytes(), value.as_bytes()])
    }

    /// Fetches the keys of many records at once; destroyed ones are missing from the ring.
    pub async fn unlock(&self, ids: &[KeyId]) -> Result<Keyring> {
        let mut ring = Keyring::default();
        let mut missing = Vec::new();
        {
            let cache = self.cache.lock();
            for id in ids {
                match cache.get(id) {
                    Some(cipher) => drop(ring.0.insert(*id, Arc::clone(cipher))),
                    None => missing.push(*id),
                }
            }
        }
        for part in missing.chunks(FETCH) {
            self.fetch(part, &mut ring).await?;
        }
        Ok(ring)
    }

    async fn fetch(&self, ids: &[KeyId], ring: &mut Keyring) -> Result<()> {
        let found: Vec<Wrapped> = self.db.reader().await?.find(&Q::new(SELECT).and_in("id", ids)).await?;
        for row in found {
            let cipher = Arc::new(Cipher::new(&self.unwrap(row.id, &row.wrapped)?));
            self.remember(row.id, &cipher);
            ring.0.insert(row.id, cipher);
        }
        Ok(())
    }

    /// Stores fresh keys; called before the transaction that sealed with them commits.
    pub(crate) async fn keep(&self, keys: &HashMap<KeyId, Key>, now: Timestamp) -> Result<()> {
        if keys.is_empty() {
            return Ok(());
        }
        let entropy = Entropy::System;
        let rows: Vec<Vec<Value>> = {
            let master = self.master.read();
            let cipher = Cipher::new(&master);
            let wrap = |(id, key): (&KeyId, &Key)| {
                args![id, cipher.seal(&context(*id), key.reveal(), &entropy), now].to_vec()
            };
            keys.iter().map(wrap).collect()
        };
        match rows.as_slice() {
            // One statement is a transaction of its own.
            [row] => drop(self.db.writer().await?.execute(INSERT, row).await?),
            rows => {
                let mut conn = self.db.begin().await?;
                conn.bulk(INSERT, rows).await?;
                conn.commit().await?;
            }
        }
        if keys.len() <= WARM {
            keys.iter().for_each(|(id, key)| self.remember(*id, &Arc::new(Cipher::new(key))));
        }
        Ok(())
    }

    /// Destroys a key for good and notes it in the erasure journal, which a restore replays.
    // law: gdpr/17.1
    pub async fn destroy(&self, id: KeyId) -> Result<()> {
        self.destroy_many(&[id]).await
    }

    /// The same for many, all or none of them.
    // law: gdpr/17.1
    pub async fn destroy_many(&self, ids: &[KeyId]) -> Result<()> {
        let now = self.clock.now();
        let noted: Vec<Vec<Value>> = ids.iter().map(|id| args![id, now].to_vec()).collect();
        let gone: Vec<Vec<Value>> = ids.iter().map(|id| args![id].to_vec()).collect();
        let mut conn = self.db.begin().await?;
        conn.bulk(JOURNAL, &noted).await?;
        conn.bulk(DESTROY, &gone).await?;
        conn.commit().await?;
        let mut cache = self.cache.lock();
        ids.iter().for_each(|id| drop(cache.remove(id)));
        Ok(())
    }

    /// Every key that was destroyed, for the replay after a restore.
    pub async fn destroyed(&self) -> Result<Vec<KeyId>> {
        Ok(self.db.reader().await?.column(ERASED, args![]).await?)
    }

    /// Writes down how somebody is erased, before it happens: a restore does the same again. It holds names of tables, keyed
    /// hashes and places in texts, never a value. Of somebody whose key stays, because some of their records do, the note alone tells.
    pub async fn note(&self, notes: &[(KeyId, String)], key_stays: bool) -> Result<()> {
        let rows: Vec<Vec<Value>> =
            notes.iter().map(|(id, note)| args![id, note, key_stays].to_vec()).collect();
        let mut conn = self.db.begin().await?;
        conn.bulk(NOTE, &rows).await?;
        Ok(conn.commit().await?)
    }

    /// What was noted of these keys.
    pub async fn noted(&self, ids: &[KeyId]) -> Result<HashMap<KeyId, String>> {
        let mut noted = HashMap::new();
        for part in ids.chunks(FETCH) {
            let found: Vec<(KeyId, String)> =
                self.db.reader().await?.find(&Q::new(NOTED).and_in("id", part)).await?;
            noted.extend(found);
        }
        Ok(noted)
    }

    /// The erasure journal after this key, with what was noted of each.
    pub async fn journal(&self, after: Option<KeyId>, limit: i64) -> Result<Vec<(KeyId, Option<String>)>> {
        let after = after.map_or_else(Vec::new, |key| key.bytes().to_vec());
        Ok(self.db.reader().await?.rows(JOURNALED, args![after, limit]).await?)
    }

    pub async fn count(&self) -> Result<i64> {
        Ok(self.db.reader().await?.scalar(COUNT, args![]).await?)
    }

    /// Wraps every key with another master key, in one transaction: afterwards only the new one opens them.
    pub async fn rotate(&self, new: Key) -> Result<u64> {
        let entropy = Entropy::System;
        let mut conn = self.db.begin().await?;
        let mut done = 0;
        let mut after = KeyId::own(crate::actor::SubjectId::from_bytes([0; 16]));
        loop {
            let page: Vec<Wrapped> = conn.rows(PAGE, args![after, ROTATE]).await?;
            let Some(last) = page.last() else { break };
            after = last.id;
            let mut rows = Vec::with_capacity(page.len());
            for row in &page {
                let key = self.unwrap(row.id, &row.wrapped)?;
                rows.push(args![row.id, new.seal(&context(row.id), key.reveal(), &entropy)].to_vec());
            }
            done += conn.bulk(REWRAP, &rows).await?;
        }
        for (name, key) in self.house.iter() {
            conn.execute(HOUSE_REWRAP, args![*name, new.seal(name.as_bytes(), key.reveal(), &entropy)])
                .await?;
        }
        conn.commit().await?;
        *self.master.write() = new;
        Ok(done)
    }

    fn unwrap(&self, id: KeyId, wrapped: &[u8]) -> Result<Key> {
        let bytes = self.master.read().open(&context(id), wrapped).map_err(Error::fault)?;
        key_from(&bytes)
    }

    fn remember(&self, id: KeyId, cipher: &Arc<Cipher>) {
        let mut cache = self.cache.lock();
        if cache.len() >= CACHE {
            cache.clear();
        }
        cache.insert(id, Arc::clone(cipher));
    }
}

async fn house_key(db: &Db, master: &Key, key: HouseKey, entropy: &Entropy) -> Result<Key> {
    let name = key.name();
    let fresh = master.seal(name.as_bytes(), Key::fresh(entropy).reveal(), entropy);
    let mut conn = db.writer().await?;
    let stored = conn.optional::<db::Single<Vec<u8>>>(HOUSE, args![name]).await?;
    let wrapped = match stored {
        Some(single) => single.0,
        None => {
            conn.execute(HOUSE_INSERT, args![name, fresh]).await?;
            conn.scalar(HOUSE, args![name]).await?
        }
    };
    let bytes = master
        .open(name.as_bytes(), &wrapped)
        .map_err(|_| Error::fault("the master key does not open the key store: is it the right one?"))?;
    key_from(&bytes)
}

fn context(id: KeyId) -> Vec<u8> {
    let mut context = b"key".to_vec();
    context.extend_from_slice(&id.bytes());
    context
}

fn key_from(bytes: &[u8]) -> Result<Key> {
    Ok(Key::from_bytes(bytes.try_into().map_err(|_| Error::fault("a key has 32 bytes"))?))
}
