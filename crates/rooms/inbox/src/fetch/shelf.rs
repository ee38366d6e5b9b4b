//! A mailbox in memory: stories put letters on it and see what was taken off.

use crate::model::Trouble;
use mail::fetch::Trouble as Wire;
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
    /// What comes in the place of the whole letter.
    trouble: Option<Wire>,
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
        self.lay(beginning.into(), size, None);
    }

    /// Puts a letter on it that nobody is given whole.
    pub fn put_troubled(&self, letter: impl Into<Vec<u8>>, trouble: Wire) {
        self.lay(letter.into(), 0, Some(trouble));
    }

    fn lay(&self, bytes: Vec<u8>, size: usize, trouble: Option<Wire>) {
        let mut inner = self.0.lock();
        inner.next += 1;
        let uid = format!("1.{}", inner.next);
        inner.letters.push(Letter { uid, bytes, size, trouble });
    }

    /// What was wrong with letters is right again.
    pub fn mend(&self) {
        self.0.lock().letters.iter_mut().for_each(|letter| letter.trouble = None);
    }

    /// Its server calls every letter otherwise from now on.
    pub fn name_anew(&self) {
        let mut inner = self.0.lock();
        inner.next += 1;
        let turn = inner.next;
        inner.letters.iter_mut().for_each(|letter| letter.uid = format!("{turn}.{}", letter.uid));
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

    pub(crate) fn read(&self, uid: &str) -> Result<Vec<u8>, Wire> {
        let inner = self.0.lock();
        let letter = inner.letters.iter().find(|letter| letter.uid == uid).ok_or(Wire::NoMessage)?;
        letter.trouble.clone().map_or_else(|| Ok(letter.bytes.clone()), Err)
    }

    pub(crate) fn beginning(&self, uid: &str) -> Result<Vec<u8>, Wire> {
        let inner = self.0.lock();
        let letter = inner.letters.iter().find(|letter| letter.uid == uid).ok_or(Wire::NoMessage)?;
        Ok(letter.bytes.clone())
    }

    pub(crate) fn remove(&self, uids: &[String]) {
        self.0.lock().letters.retain(|letter| !uids.contains(&letter.uid));
    }
}
