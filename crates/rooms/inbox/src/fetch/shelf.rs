//! A mailbox in memory: stories put letters on it and see what was taken off.

use crate::model::Trouble;
use mail::fetch::Trouble as Wire;
use parking_lot::Mutex;
use std::{
    collections::{BTreeMap, HashSet},
    sync::Arc,
};

/// Letters that wait. Its clones are the same shelf.
#[derive(Clone, Debug, Default)]
pub struct Shelf(Arc<Mutex<Inner>>);

#[derive(Debug, Default)]
struct Inner {
    next: u64,
    /// By the number behind the last dot of their names, which they keep.
    letters: BTreeMap<u64, Letter>,
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
        let number = inner.next;
        inner.letters.insert(number, Letter { uid: format!("1.{number}"), bytes, size, trouble });
    }

    /// What was wrong with letters is right again.
    pub fn mend(&self) {
        self.0.lock().letters.values_mut().for_each(|letter| letter.trouble = None);
    }

    /// Its server calls every letter otherwise from now on.
    pub fn name_anew(&self) {
        let mut inner = self.0.lock();
        inner.next += 1;
        let turn = inner.next;
        inner.letters.values_mut().for_each(|letter| letter.uid = format!("{turn}.{}", letter.uid));
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
        self.0.lock().letters.values().map(|letter| (letter.uid.clone(), letter.size)).collect()
    }

    pub(crate) fn read(&self, uid: &str) -> Result<Vec<u8>, Wire> {
        let inner = self.0.lock();
        let letter = inner.called(uid).ok_or(Wire::NoMessage)?;
        letter.trouble.clone().map_or_else(|| Ok(letter.bytes.clone()), Err)
    }

    pub(crate) fn beginning(&self, uid: &str) -> Result<Vec<u8>, Wire> {
        let inner = self.0.lock();
        let letter = inner.called(uid).ok_or(Wire::NoMessage)?;
        Ok(letter.bytes.clone())
    }

    pub(crate) fn remove(&self, uids: &[String]) {
        let gone: HashSet<&String> = uids.iter().collect();
        self.0.lock().letters.retain(|_, letter| !gone.contains(&letter.uid));
    }
}

impl Inner {
    fn called(&self, uid: &str) -> Option<&Letter> {
        let number = uid.rsplit('.').next()?.parse().ok()?;
        self.letters.get(&number).filter(|letter| letter.uid == uid)
    }
}
