//! Sealed values: under whose key, and bound to the place where they lie, so that ciphertext cannot be moved.

use crate::{
    actor::SubjectId,
    error::{Error, Result},
    job::{Job, Task},
};
use ground::{
    db::{Cell, FromCell, ToValue, Value},
    id::{self, Id},
    secret::{CannotOpen, Cipher, Entropy},
};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::DeserializeOwned};
use std::{collections::HashMap, fmt, sync::Arc};

/// Names a key: a subject's, or that of a record which has no known subject yet.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct KeyId([u8; 16]);

impl KeyId {
    pub fn of(subject: SubjectId) -> Self {
        Self(subject.bytes())
    }

    /// The key of a record of its own, destroyed with it.
    pub fn own(record: impl Id) -> Self {
        Self(record.bytes())
    }

    pub fn bytes(self) -> [u8; 16] {
        self.0
    }
}

impl fmt::Debug for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&id::encode("key", self.0))
    }
}

impl ToValue for KeyId {
    fn to_value(&self) -> Value {
        Value::Blob(self.0.to_vec())
    }
}

impl FromCell for KeyId {
    fn from_cell(cell: Cell<'_>) -> ground::db::Result<Self> {
        <[u8; 16]>::from_cell(cell).map(Self)
    }
}

impl Serialize for KeyId {
    fn serialize<S: Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
        to.collect_str(&id::encode("key", self.0))
    }
}

impl<'de> Deserialize<'de> for KeyId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> std::result::Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        id::decode("key", &text).map(Self).map_err(serde::de::Error::custom)
    }
}

/// A column and a row: what a sealed value is bound to.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    pub table: &'static str,
    pub column: &'static str,
    pub row: [u8; 16],
}

impl Place {
    pub fn new(table: &'static str, column: &'static str, row: impl Id) -> Self {
        Self { table, column, row: row.bytes() }
    }

    pub(crate) fn seal(&self, key: KeyId, cipher: &Cipher, plain: &[u8], entropy: &Entropy) -> Sealed {
        Sealed(cipher.seal(&self.context(key), plain, entropy))
    }

    pub(crate) fn open(&self, key: KeyId, cipher: &Cipher, sealed: &Sealed) -> Result<Vec<u8>> {
        cipher.open(&self.context(key), &sealed.0).map_err(|CannotOpen| {
            Error::fault(format!("a value in {}.{} does not open in its place", self.table, self.column))
        })
    }

    fn context(&self, key: KeyId) -> Vec<u8> {
        let mut context = Vec::with_capacity(self.table.len() + self.column.len() + 34);
        context.extend_from_slice(self.table.as_bytes());
        context.push(0);
        context.extend_from_slice(self.column.as_bytes());
        context.push(0);
        context.extend_from_slice(&self.row);
        context.extend_from_slice(&key.0);
        context
    }
}

/// Ciphertext, as it lies in a column.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed(Vec<u8>);

impl Sealed {
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// Ciphertext read from elsewhere than a column, such as a file.
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sealed({} bytes)", self.0.len())
    }
}

impl ToValue for Sealed {
    fn to_value(&self) -> Value {
        Value::Blob(self.0.clone())
    }
}

impl FromCell for Sealed {
    fn from_cell(cell: Cell<'_>) -> ground::db::Result<Self> {
        Vec::from_cell(cell).map(Self)
    }
}

/// Opened keys for the values of one page, fetched at once.
#[derive(Clone, Default)]
pub struct Keyring(pub(crate) HashMap<KeyId, Arc<Cipher>>);

impl Keyring {
    pub fn seal(&self, key: KeyId, place: Place, plain: &[u8], entropy: &Entropy) -> Result<Sealed> {
        let cipher = self.0.get(&key).ok_or_else(|| Error::fault("there is no key to seal with"))?;
        Ok(place.seal(key, cipher, plain, entropy))
    }

    /// None when the key was destroyed: the value is gone for good.
    pub fn open<T: DeserializeOwned>(&self, key: KeyId, place: Place, sealed: &Sealed) -> Result<Option<T>> {
        let Some(cipher) = self.0.get(&key) else {
            return Ok(None);
        };
        let plain = place.open(key, cipher, sealed)?;
        Ok(Some(serde_json::from_slice(&plain)?))
    }

    /// The same for bytes that were sealed as they are: files.
    pub fn open_bytes(&self, key: KeyId, place: Place, sealed: &Sealed) -> Result<Option<Vec<u8>>> {
        self.0.get(&key).map(|cipher| place.open(key, cipher, sealed)).transpose()
    }

    pub fn holds(&self, key: KeyId) -> bool {
        self.0.contains_key(&key)
    }
}

/// Destroys a key: a job, so that it happens even when the machine stops right after the commit.
#[derive(Debug, Serialize, Deserialize)]
pub struct Shred {
    pub key: KeyId,
}

impl Job for Shred {
    const KIND: &'static str = "kernel.shred";

    async fn run(&self, task: &Task) -> Result<()> {
        task.app().vault().destroy(self.key).await
    }
}
