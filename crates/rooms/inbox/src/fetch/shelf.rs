//! A mailbox in memory: stories put letters on it and see what was taken off.

use crate::model::Trouble;
use parking_lot::Mutex;
use std::sync::Arc;

/// Letters that wait. Its clones are the same shelf.
#[derive(Clone, Debug, Default)]
pub struct Shelf(Arc<Mutex<Inner>>);

#[derive(Debug, Default)]
struct Inner {
    next: u64,
    letters: Vec<Letter>,
    closed: Option<Trouble>,
}

#[derive(Clone, Debug)]
struct Letter {
    uid: String,
    bytes: Vec<u8>,
    size: usize,
}

impl Shelf {
    /// Puts a letter on it.
    pub fn put(&self, letter: impl Into<Vec<u8>>) {
        let letter = letter.into();
        let size = letter.len();
        self.put_sized(letter, size);
    }

    /// Puts the beginning of a letter on it that is said to have so many bytes.
    pub fn put_sized(&self, beginning: impl Into<Vec<u8>>, size: usize) {
        let mut inner = self.0.lock();
        inner.next += 1;
        let uid = format!("1.{}", inner.next);
        inner.letters.push(Letter { uid, bytes: beginning.into(), size });
    }

    /// How many lie on it.
    pub fn len(&self) -> usize {
        self.0.lock().letters.len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// From now on nobody gets to it, or everybody again.
    pub fn close(&self, trouble: Option<Trouble>) {
        self.0.lock().closed = trouble;
    }

    pub(crate) fn open(&self) -> Result<Self, Trouble> {
        self.0.lock().closed.map_or_else(|| Ok(self.clone()), Err)
    }

    pub(crate) fn list(&self) -> Vec<(String, usize)> {
        self.0.lock().letters.iter().map(|letter| (letter.uid.clone(), letter.size)).collect()
    }

    pub(crate) fn read(&self, uid: &str) -> Option<Vec<u8>> {
        self.0.lock().letters.iter().find(|letter| letter.uid == uid).map(|letter| letter.bytes.clone())
    }

    pub(crate) fn remove(&self, uids: &[String]) {
        self.0.lock().letters.retain(|letter| !uids.contains(&letter.uid));
    }
}
