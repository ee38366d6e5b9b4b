//! Takes somebody out of texts and remembers where they stood: the erasure of a restored backup finds the same places without
//! knowing who it was.

use super::{Naming, starred};
use crate::actor::SubjectId;
use ground::clock::Timestamp;
use serde::{Deserialize, Serialize};
use std::{collections::HashMap, ops::Range};

/// Where somebody stood in a text: places alone, nothing of the text and nothing of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Starred {
    /// When: whoever was starred after them stood in what was left.
    pub at: Timestamp,
    /// The row, and which of its texts.
    pub id: [u8; 16],
    pub nth: u32,
    /// How long the text was in bytes: a text of another length is another text.
    pub length: usize,
    pub spans: Vec<Range<usize>>,
}

/// Stars one person, by their names or where they stood before.
#[derive(Debug)]
pub struct Eraser {
    pub subject: Option<SubjectId>,
    by: By,
    at: Timestamp,
    row: [u8; 16],
    nth: u32,
    left: Vec<Starred>,
}

#[derive(Debug)]
enum By {
    Name(Box<Naming>),
    Place(HashMap<([u8; 16], u32), Starred>),
}

impl Eraser {
    pub fn of(naming: Naming, at: Timestamp) -> Self {
        Self::by(naming.subject, By::Name(Box::new(naming)), at)
    }

    /// Stars the same places again.
    pub fn again(subject: SubjectId, places: Vec<Starred>, at: Timestamp) -> Self {
        let places = places.into_iter().map(|place| ((place.id, place.nth), place)).collect();
        Self::by(Some(subject), By::Place(places), at)
    }

    fn by(subject: Option<SubjectId>, by: By, at: Timestamp) -> Self {
        Self { subject, by, at, row: [0; 16], nth: 0, left: Vec::new() }
    }

    /// What follows stands in this row.
    pub fn row(&mut self, id: [u8; 16]) {
        (self.row, self.nth) = (id, 0);
    }

    /// The next text of the row without the person; none when they are not in it.
    pub fn star(&mut self, text: &str) -> Option<String> {
        let (id, nth) = (self.row, self.nth);
        self.nth += 1;
        let spans = match &self.by {
            By::Name(naming) => naming.spans(text),
            By::Place(places) => places.get(&(id, nth)).map_or_else(Vec::new, |place| place.within(text)),
        };
        if spans.is_empty() {
            return None;
        }
        let without = starred(text, &spans);
        self.left.push(Starred { at: self.at, id, nth, length: text.len(), spans });
        Some(without)
    }

    /// Takes the person out of a text; whether they were in it.
    pub fn mend(&mut self, text: &mut String) -> bool {
        self.star(text).map(|without| *text = without).is_some()
    }

    /// Where the person stood.
    pub fn places(self) -> Vec<Starred> {
        self.left
    }
}

impl Starred {
    /// The places, if it is the same text.
    fn within(&self, text: &str) -> Vec<Range<usize>> {
        let fits = |span: &Range<usize>| span.start < span.end && text.get(span.clone()).is_some();
        let in_order = self.spans.windows(2).all(|pair| pair[0].end <= pair[1].start);
        match text.len() == self.length && in_order && self.spans.iter().all(fits) {
            true => self.spans.clone(),
            false => Vec::new(),
        }
    }
}
