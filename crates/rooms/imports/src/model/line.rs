//! What one row of the file means: a person, what somebody allowed, or the reason why it is held back.

mod address;
mod permission;

use super::{Dates, Doubt, Fact, Key, Kind, Plan, Reason, Target, dates, fold::fold};
use address::Lines;
use consent::{Channel, Purpose, State};
use custodia_sheets::{Fault, Row, RowError};
use customers::{Checked, Draft, Rules};
use ground::clock::Timestamp;
use kernel::Error;
use kit::Lang;
use std::collections::{BTreeSet, HashMap};

/// Longer numbers of other systems are mistakes.
const REFERENCE: usize = 100;
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

    fn person(&self, cells: &[String]) -> Result<Box<Person>, Note> {
        let mut facts = Facts::default();
        for (place, (target, cell)) in (1..).zip(self.plan.columns.iter().zip(cells)) {
            facts.take(&self.plan, target, &clean(cell), place);
        }
        let (offers, unclear) = permission::offers(self, cells);
        facts.notes.extend(unclear);
        facts.draft.addresses.extend(facts.lines.finish());
        if facts.draft == Draft::default() && facts.reference.is_none() && facts.notes.is_empty() {
            return Err(Note::row(Reason::Empty));
        }
        let checked = self.checked(&mut facts)?;
        let Facts { draft, reference, notes, .. } = facts;
        Ok(Box::new(Person { draft, checked, reference, offers, notes }))
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

/// A row on its way to a person.
#[derive(Default)]
struct Facts {
    draft: Draft,
    lines: Lines,
    reference: Option<String>,
    notes: Vec<Note>,
}

impl Facts {
    fn take(&mut self, plan: &Plan, target: &Target, cell: &str, place: usize) {
        match target {
            Target::Skip | Target::Permission { .. } => {}
            Target::Custom(_) if cell.is_empty() => {}
            Target::Custom(field) => drop(self.draft.attributes.insert(field.clone(), cell.into())),
            Target::Fact(fact) => self.take_fact(plan, *fact, cell, place),
        }
    }

    fn take_fact(&mut self, plan: &Plan, fact: Fact, cell: &str, place: usize) {
        let draft = &mut self.draft;
        match fact {
            // An empty cell keeps its place, so that the number of an address tells its column.
            Fact::Email => draft.emails.push(cell.into()),
            Fact::Phone => draft.phones.push(cell.into()),
            _ if cell.is_empty() => {}
            Fact::Name => take_apart(draft, cell),
            Fact::Title => draft.title = cell.into(),
            Fact::Given => draft.given = cell.into(),
            Fact::Middle => draft.middle = cell.into(),
            Fact::Family => draft.family = cell.into(),
            Fact::Street | Fact::House | Fact::Street2 | Fact::Postcode | Fact::City | Fact::Region => {
                self.lines.add(fact, cell);
            }
            Fact::Country => draft.country = address::country(cell),
            Fact::TimeZone => draft.time_zone = cell.into(),
            Fact::BirthDate => self.take_birth_date(plan.dates, cell, place),
            Fact::Language => draft.language = cell.split(['-', '_']).next().unwrap_or_default().into(),
            Fact::Organisation => draft.organisation = cell.into(),
            Fact::NationalId => draft.national_id = cell.into(),
            Fact::Reference if cell.chars().count() > REFERENCE => {
                self.notes.push(Note { reason: Reason::BadValue, place });
            }
            Fact::Reference => self.reference = Some(cell.into()),
            Fact::CustomerNumber
            | Fact::Permission
            | Fact::PermissionPurpose
            | Fact::PermissionChannel
            | Fact::PermissionDate
            | Fact::PermissionOrigin => {}
        }
    }

    fn take_birth_date(&mut self, order: Dates, cell: &str, place: usize) {
        match dates::date(cell, order) {
            Some(date) => self.draft.birth_date = date.to_string(),
            None => self.notes.push(Note { reason: Reason::BadValue, place }),
        }
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

/// Takes a value out of the draft that cannot be right.
fn clear(draft: &mut Draft, field: &str) {
    let mut parts = field.split('.');
    let (first, second, third) = (parts.next().unwrap_or_default(), parts.next(), parts.next());
    let nth: Option<usize> = second.and_then(|number| number.parse().ok());
    match (first, nth) {
        ("emails", nth) => empty(&mut draft.emails, nth),
        ("phones", nth) => empty(&mut draft.phones, nth),
        ("addresses", Some(nth)) => address::clear(&mut draft.addresses, nth, third.unwrap_or_default()),
        ("attributes", _) => drop(draft.attributes.remove(second.unwrap_or_default())),
        ("title", _) => draft.title.clear(),
        ("given", _) => draft.given.clear(),
        ("middle", _) => draft.middle.clear(),
        ("family", _) => draft.family.clear(),
        ("birth_date", _) => draft.birth_date.clear(),
        ("country", _) => draft.country.clear(),
        ("time_zone", _) => draft.time_zone.clear(),
        ("language", _) => draft.language.clear(),
        ("organisation", _) => draft.organisation.clear(),
        ("national_id", _) => draft.national_id.clear(),
        _ => {}
    }
}

fn empty(values: &mut Vec<String>, nth: Option<usize>) {
    match nth.and_then(|nth| values.get_mut(nth)) {
        Some(value) => value.clear(),
        None => values.clear(),
    }
}

/// `Berg, Jan` or `Jan van der Berg`: what stands first is the given name unless a comma says otherwise.
fn take_apart(draft: &mut Draft, name: &str) {
    let (given, family) = match name.split_once(',') {
        Some((family, given)) => (given, family),
        None => name.split_once(' ').unwrap_or(("", name)),
    };
    if draft.given.is_empty() {
        draft.given = given.trim().into();
    }
    if draft.family.is_empty() {
        draft.family = family.trim().into();
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
