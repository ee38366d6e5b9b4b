//! What one row of the file means: a person, what somebody allowed, or the reason why it is held back.

mod address;
mod facts;
mod permission;

use super::{Doubt, Fact, Key, Kind, Plan, Reason, Target, fold::fold};
use consent::{Channel, Purpose, State};
use custodia_sheets::{Fault, Row, RowError};
use customers::{Checked, Draft, Rules};
use facts::{Facts, REFERENCE, clear};
use ground::clock::Timestamp;
use kernel::{Error, Message};
use kit::Lang;
use std::collections::{BTreeSet, HashMap};

/// As long as an address can be.
const WHO: usize = 254;

/// A row, read.
#[derive(Debug)]
pub struct Line {
    /// The number that a spreadsheet shows beside the row.
    pub number: u64,
    pub taken: Result<Taken, Note>,
}

/// What a row brings: what its plan expects of it.
#[derive(Debug)]
pub enum Taken {
    Person(Box<Person>),
    Said(Said),
}

/// What the row says about somebody's permissions, and nothing else about them.
#[derive(Debug)]
pub struct Said {
    /// What the plan recognises the person by, as it stands in the file.
    pub who: String,
    pub offers: Vec<Offer>,
    /// What was left out.
    pub notes: Vec<Note>,
}

/// What the row says about a person.
#[derive(Debug)]
pub struct Person {
    pub draft: Draft,
    pub checked: Checked,
    pub reference: Option<String>,
    pub offers: Vec<Offer>,
    /// What was left out.
    pub notes: Vec<Note>,
}

/// A permission, given or refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    pub purpose: String,
    pub channel: Channel,
    pub state: State,
    pub origin: String,
    pub at: Option<Timestamp>,
    pub place: usize,
}

/// Why something was left out, and in which column, counted from 1; 0 is the whole row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note {
    pub reason: Reason,
    pub place: usize,
}

/// Reads rows by a plan; pure, so that it runs beside the writing.
pub struct Reading {
    pub plan: Plan,
    pub rules: Rules,
    /// The keys of purposes by their folded keys and names in every language.
    pub purposes: HashMap<String, String>,
}

impl Person {
    /// What the plan recognises the person by.
    pub fn key(&self, key: Key) -> Option<String> {
        match key {
            Key::None => None,
            Key::Reference => self.reference.clone(),
            Key::Email => self.checked.emails().first().map(|email| email.to_lowercase()),
            // A plan for people does not ask for these.
            Key::Number | Key::Phone => None,
        }
    }
}

impl Note {
    pub const fn row(reason: Reason) -> Self {
        Self { reason, place: 0 }
    }
}

impl Reading {
    pub fn new(plan: Plan, rules: Rules, purposes: &[Purpose]) -> Self {
        let mut by_name: HashMap<String, BTreeSet<&str>> = HashMap::new();
        for purpose in purposes {
            for name in Lang::ALL.map(|lang| fold(purpose.name(lang))) {
                by_name.entry(name).or_default().insert(&purpose.key);
            }
        }
        // A name that two purposes share says nothing; a key always does.
        let sure = by_name.into_iter().filter(|(name, keys)| !name.is_empty() && keys.len() == 1);
        let mut known: HashMap<String, String> = sure
            .flat_map(|(name, keys)| keys.into_iter().map(move |key| (name.clone(), key.to_owned())))
            .collect();
        known.extend(purposes.iter().map(|purpose| (fold(&purpose.key), purpose.key.clone())));
        Self { plan, rules, purposes: known }
    }

    pub fn line(&self, row: Result<Row, RowError>) -> Line {
        match row {
            Ok(row) => Line { number: row.number, taken: self.taken(&row.cells) },
            Err(error) => {
                let note = Note { reason: Reason::Unreadable, place: place_of(error.fault) };
                Line { number: error.number, taken: Err(note) }
            }
        }
    }

    fn taken(&self, cells: &[String]) -> Result<Taken, Note> {
        match self.plan.kind {
            Kind::People => self.person(cells).map(Taken::Person),
            Kind::Permissions => self.said(cells).map(Taken::Said),
        }
    }

    fn said(&self, cells: &[String]) -> Result<Said, Note> {
        let key = self.plan.key.fact().map(Target::Fact);
        let told = (1..).zip(self.plan.columns.iter().zip(cells)).find_map(|(place, (target, cell))| {
            let text = clean(cell);
            (Some(target) == key.as_ref() && !text.is_empty()).then_some((place, text))
        });
        let (place, who) = told.ok_or(Note::row(Reason::Empty))?;
        if who.chars().count() > WHO {
            return Err(Note { reason: Reason::BadRow, place });
        }
        let (offers, notes) = permission::offers(self, cells);
        Ok(Said { who, offers, notes })
    }

    fn facts(&self, cells: &[String]) -> Facts {
        let mut facts = Facts::default();
        for (place, (target, cell)) in (1..).zip(self.plan.columns.iter().zip(cells)) {
            facts.take(&self.plan, target, &clean(cell), place);
        }
        facts.draft.addresses.extend(facts.lines.finish());
        facts
    }

    fn person(&self, cells: &[String]) -> Result<Box<Person>, Note> {
        let mut facts = self.facts(cells);
        let (offers, unclear) = permission::offers(self, cells);
        facts.notes.extend(unclear);
        if facts.draft == Draft::default() && facts.reference.is_none() && facts.notes.is_empty() {
            return Err(Note::row(Reason::Empty));
        }
        let checked = self.checked(&mut facts)?;
        let Facts { draft, reference, notes, .. } = facts;
        let person = Person { draft, checked, reference, offers, notes };
        match self.plan.key.fact() {
            Some(fact) if person.key(self.plan.key).is_none() => {
                let place = self.plan.column(fact).map_or(0, |place| place + 1);
                Err(Note { reason: Reason::Keyless, place })
            }
            _ => Ok(Box::new(person)),
        }
    }

    /// What is wrong with the values of a row: columns, counted from 1, and why.
    pub fn faults(&self, cells: &[String]) -> Vec<(usize, Message)> {
        let facts = self.facts(cells);
        let mut faults: Vec<_> =
            facts.notes.iter().filter_map(|note| Some((note.place, self.fault(*note)?))).collect();
        if let Err(Error::Invalid(problems)) = self.rules.check(&facts.draft) {
            let told =
                problems.into_iter().map(|problem| (self.plan.place_of(&problem.field), problem.message));
            faults.extend(told);
        }
        faults
    }

    /// Why a cell was left out before the person could be checked.
    fn fault(&self, note: Note) -> Option<Message> {
        let target = note.place.checked_sub(1).and_then(|place| self.plan.columns.get(place))?;
        match (note.reason, target) {
            (Reason::BadValue, Target::Fact(Fact::BirthDate)) => Some("imports-error-date".into()),
            (Reason::BadValue, Target::Fact(Fact::Reference)) => {
                Some(Message::new("error-too-long").with("most", REFERENCE))
            }
            _ => None,
        }
    }

    /// Checks the facts; what cannot be right is left out and noted, or holds the row back, as the plan says.
    fn checked(&self, facts: &mut Facts) -> Result<Checked, Note> {
        let bad = facts.notes.iter().find(|note| note.reason == Reason::BadValue).copied();
        if let (Some(note), Doubt::HoldBack) = (bad, self.plan.doubt) {
            return Err(Note { reason: Reason::BadRow, ..note });
        }
        let problems = match self.rules.check(&facts.draft) {
            Ok(checked) => return Ok(checked),
            Err(Error::Invalid(problems)) => problems,
            Err(_) => return Err(Note::row(Reason::BadRow)),
        };
        for problem in problems {
            let place = self.plan.place_of(&problem.field);
            if self.plan.doubt == Doubt::HoldBack {
                return Err(Note { reason: Reason::BadRow, place });
            }
            clear(&mut facts.draft, &problem.field);
            facts.notes.push(Note { reason: Reason::BadValue, place });
        }
        self.rules.check(&facts.draft).map_err(|_| Note::row(Reason::BadRow))
    }
}

impl Plan {
    /// The column, counted from 1, that a field of the draft came from.
    pub(crate) fn place_of(&self, field: &str) -> usize {
        let mut parts = field.split('.');
        let (first, second, third) = (parts.next().unwrap_or_default(), parts.next(), parts.next());
        let nth = second.and_then(|number| number.parse().ok()).unwrap_or(0);
        let found = match first {
            "emails" => self.nth(Fact::Email, nth),
            "phones" => self.nth(Fact::Phone, nth),
            "addresses" => third.and_then(Fact::parse).and_then(|fact| self.column(fact)),
            "attributes" => {
                let target = Target::Custom(second.unwrap_or_default().into());
                self.columns.iter().position(|known| *known == target)
            }
            "given" | "family" => {
                Fact::parse(first).and_then(|fact| self.column(fact)).or(self.column(Fact::Name))
            }
            other => Fact::parse(&other.replace('_', "-")).and_then(|fact| self.column(fact)),
        };
        found.map_or(0, |place| place + 1)
    }

    fn nth(&self, fact: Fact, nth: usize) -> Option<usize> {
        let all = self.columns.iter().enumerate().filter(|(_, target)| **target == Target::Fact(fact));
        all.map(|(place, _)| place).nth(nth)
    }
}

/// A cell as its writer meant it: on one line, and without the apostrophe that keeps a spreadsheet from computing.
fn clean(cell: &str) -> String {
    let cell = match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) => rest,
        _ => cell,
    };
    match cell.contains(['\n', '\r', '\t']) {
        true => cell.split_whitespace().collect::<Vec<_>>().join(" "),
        false => cell.trim().to_owned(),
    }
}

fn place_of(fault: Fault) -> usize {
    match fault {
        Fault::CellTooLong { column }
        | Fault::Nul { column }
        | Fault::Undecodable { column }
        | Fault::FormulaError { column }
        | Fault::BadCell { column } => column + 1,
        _ => 0,
    }
}

#[cfg(test)]
mod tests;
