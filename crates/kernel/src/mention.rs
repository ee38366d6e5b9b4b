//! Somebody named in what was written about others: found by the person's own identifiers, starred when they are erased.

use crate::{
    actor::SubjectId,
    error::Result,
    tx::{Reader, Tx},
};
use futures::future::BoxFuture;
use serde::{Deserialize, Serialize};
use std::{ops::Range, sync::Arc};

mod crowd;
mod eraser;
pub(crate) mod index;
mod look;
pub(crate) mod reading;
mod seek;
mod texts;
mod written;

pub use crowd::Crowd;
pub use eraser::{Eraser, Starred};
pub use look::find;
pub use seek::tails;
pub use texts::{Read, Reading, Span, Texts};
pub use written::{Writings, Written};

/// What somebody may be named by.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Naming {
    pub subject: Option<SubjectId>,
    /// Full names as people write them, such as "Joanna Kowalska"; never a given name alone.
    pub names: Vec<String>,
    pub emails: Vec<String>,
    pub phones: Vec<String>,
    /// National ids and the like.
    pub numbers: Vec<String>,
    /// Family names that nobody else here has: they name somebody behind a title, such as "Mrs Kowalska".
    pub families: Vec<String>,
    /// What tells nobody by itself and belongs to somebody where they are named in the same text: a street with its number, a
    /// date of birth, the number of a customer.
    pub beside: Vec<String>,
    /// Words of their names, each hidden wherever it stands: for readers who may not learn who somebody is. What is erased
    /// from the words of others is never taken by a single word.
    pub words: Vec<String>,
}

/// What stands where somebody was named: as long whoever it was.
const STAR: &str = "***";
/// Letters shown on either side of a place.
const AROUND: usize = 40;

impl Naming {
    /// Whether there is anything to look for.
    pub fn is_empty(&self) -> bool {
        [&self.names, &self.emails, &self.phones, &self.numbers, &self.families, &self.words]
            .into_iter()
            .all(Vec::is_empty)
    }

    /// Where this person stands in a text, in order: whole names in any order of their words, addresses, telephone
    /// numbers in any spelling, national ids, a rare family name behind a title, and what stands beside any of these. Never a
    /// part of a word, and a given or family name alone only where it is one of the `words`.
    pub fn spans(&self, text: &str) -> Vec<Range<usize>> {
        seek::spans(self, text)
    }

    /// The text without the person; none when they are not in it.
    pub fn star(&self, text: &str) -> Option<String> {
        let spans = self.spans(text);
        (!spans.is_empty()).then(|| starred(text, &spans))
    }

    /// What stands around the first place, the person starred.
    pub fn preview(&self, text: &str) -> Option<String> {
        let spans = self.spans(text);
        let first = spans.first()?;
        let from =
            text[..first.start].char_indices().rev().take(AROUND).last().map_or(first.start, |(at, _)| at);
        let rest = text[first.end..].char_indices().nth(AROUND).map_or(text.len(), |(at, _)| first.end + at);
        // A place that reaches over the edge is shown whole, or it would be shown at all.
        let to = spans
            .iter()
            .filter(|span| span.start < rest)
            .map(|span| span.end.max(rest))
            .next_back()
            .unwrap_or(rest);
        let inside = spans.iter().filter(|span| span.end <= to);
        let inside: Vec<_> = inside.map(|span| span.start - from..span.end - from).collect();
        let shown = starred(&text[from..to], &inside);
        let (before, after) = (if from > 0 { "… " } else { "" }, if to < text.len() { " …" } else { "" });
        Some(format!("{before}{}{after}", shown.split_whitespace().collect::<Vec<_>>().join(" ")))
    }

    /// Texts by which an index of words finds candidates: each holds all the words of one way of naming the person.
    pub fn sought(&self) -> Vec<String> {
        let spelled = self.names.iter().chain(&self.families).flat_map(|name| seek::spellings(name));
        spelled.chain(self.emails.iter().cloned()).collect()
    }

    /// The ends of the person's numbers, by which an index of [`tails`] finds candidates however they are grouped.
    pub fn endings(&self) -> Vec<String> {
        let phones = self.phones.iter().flat_map(|phone| seek::phone_spellings(phone));
        let numbers = self.numbers.iter().map(|number| seek::bare(number));
        let mut all: Vec<String> = phones.chain(numbers).filter_map(|number| seek::ending(&number)).collect();
        all.sort();
        all.dedup();
        all
    }
}

fn starred(text: &str, spans: &[Range<usize>]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for span in spans {
        out.push_str(&text[at..span.start]);
        out.push_str(STAR);
        at = span.end;
    }
    out.push_str(&text[at..]);
    out
}

/// A text of somebody else's that names the person.
#[derive(Clone, Debug)]
pub struct Mention {
    pub table: &'static str,
    pub id: [u8; 16],
    /// Whose record it is, where it is anybody's.
    pub of: Option<SubjectId>,
    pub href: String,
    /// The words around the place, the identifiers themselves starred.
    pub preview: String,
}

/// How a room finds and stars such texts.
#[derive(Clone, Copy)]
pub struct Mentions {
    /// Tables of texts that the house's index of names reads; `find` asks it with [`find`]. None: the room has few, or an index of its own.
    pub texts: &'static [&'static dyn Texts],
    /// Bounded: at most [`Crowd::most`] at once; what was starred is found no more.
    pub find: Find,
    /// Stars the person in these texts, their file names and their search index; gives how many were changed.
    pub star: Star,
}

/// Looks for people in a room's texts: who of them, by their place in the crowd, and where.
pub type Find = fn(&mut Reader, Arc<Crowd>) -> BoxFuture<'_, Result<Vec<(usize, Mention)>>>;
/// Stars somebody in these of a room's texts, always in the same order of rows and of texts in a row.
pub type Star = for<'a> fn(&'a mut Tx, &'a mut Eraser, Vec<[u8; 16]>) -> BoxFuture<'a, Result<u64>>;

#[cfg(test)]
mod tests;
