//! Many people sought at once: which of them a text may name is asked of the text's own words, so that a text costs the same
//! however many are sought.

use super::{Naming, seek};
use crate::actor::SubjectId;
use std::collections::{BTreeSet, HashMap};

/// Texts found at once for one person, and for many together: each is opened, shown or starred.
const OF_ONE: usize = 200;
const OF_ALL: usize = 4_000;

/// People sought together.
#[derive(Debug, Default)]
pub struct Crowd {
    people: Vec<Naming>,
    words: HashMap<String, Vec<usize>>,
    addresses: HashMap<String, Vec<usize>>,
    endings: HashMap<String, Vec<usize>>,
}

impl Crowd {
    /// Those among them who can be named by anything; the others are found nowhere.
    pub fn new(people: Vec<Naming>) -> Self {
        let mut crowd = Self::default();
        for (at, naming) in people.iter().enumerate() {
            let names = naming.names.iter().chain(&naming.words).chain(&naming.families);
            crowd.words.note(at, names.flat_map(|name| seek::rarest(name)));
            crowd.addresses.note(at, naming.emails.iter().filter_map(|email| seek::local_part(email)));
            crowd.endings.note(at, naming.endings().into_iter());
        }
        Self { people, ..crowd }
    }

    pub fn of(naming: Naming) -> Self {
        Self::new(vec![naming])
    }

    pub fn people(&self) -> &[Naming] {
        &self.people
    }

    /// Whether there is anything to look for.
    pub fn is_empty(&self) -> bool {
        self.people.iter().all(Naming::is_empty)
    }

    /// How many texts a room tells at once.
    pub fn most(&self) -> usize {
        self.people.len().saturating_mul(OF_ONE).min(OF_ALL)
    }

    /// Who of them these texts of one row name, each once, with what stands around the first place. A row that is somebody's
    /// own goes with them, and names nobody for them.
    pub fn previews(&self, texts: &[&str], of: Option<SubjectId>) -> Vec<(usize, String)> {
        let mut found: Vec<(usize, String)> = Vec::new();
        for text in texts {
            for at in self.candidates(text) {
                let naming = &self.people[at];
                let known = found.iter().any(|(known, _)| *known == at);
                if !known && (of.is_none() || of != naming.subject) {
                    found.extend(naming.preview(text).map(|preview| (at, preview)));
                }
            }
        }
        found
    }

    /// Who may stand in a text: everybody who does, and a few who do not.
    fn candidates(&self, text: &str) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        let mut known =
            |map: &HashMap<String, Vec<usize>>, key: &str| found.extend(map.get(key).into_iter().flatten());
        if !self.words.is_empty() {
            seek::readings(text).iter().for_each(|word| known(&self.words, word));
        }
        if !self.addresses.is_empty() {
            seek::local_parts(text).iter().for_each(|local| known(&self.addresses, local));
        }
        if !self.endings.is_empty() {
            seek::tails(text).iter().for_each(|tail| known(&self.endings, tail));
        }
        found
    }
}

trait Note {
    fn note(&mut self, at: usize, keys: impl Iterator<Item = String>);
}

impl Note for HashMap<String, Vec<usize>> {
    fn note(&mut self, at: usize, keys: impl Iterator<Item = String>) {
        for key in keys {
            let people = self.entry(key).or_default();
            if people.last() != Some(&at) {
                people.push(at);
            }
        }
    }
}
