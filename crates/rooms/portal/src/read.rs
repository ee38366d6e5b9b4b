//! What a person sees of themself: their switches, what they chose before, what is held, who looked; and their cases.

mod own_cases;
mod reasons;

pub use own_cases::{By, OwnCase, Said, Written, own_case, own_cases, written};
pub use reasons::{Reasoned, served};

use crate::model::{self, Switch};
use consent::{Cell, Entry, Purpose, State};
use ground::paging::{Page, Wanted};
use kernel::{
    Error, Reader, Result, SubjectId,
    datamap::{self, Found},
    seen::{self, Sighting},
};
use kit::Words;
use receipts::Receipt;
use std::collections::HashMap;

/// One switch with all that stands behind it.
pub struct Line {
    pub switch: Switch,
    pub purpose: Purpose,
    pub cell: Cell,
    now: ground::clock::Timestamp,
}

impl Line {
    pub fn is_on(&self) -> bool {
        model::is_on(&self.purpose, &self.cell, self.now)
    }

    pub fn state(&self) -> State {
        self.cell.state()
    }
}

/// All that we do with what we know of somebody: what they may switch, and what goes on without asking.
pub struct Offer {
    pub lines: Vec<Line>,
    pub needed: Vec<Purpose>,
}

pub async fn offer(reader: &mut Reader, subject: SubjectId) -> Result<Offer> {
    let now = reader.now();
    let mut purposes = consent::purposes(reader).await?;
    purposes.retain(Purpose::is_in_use);
    let line = |cell: Cell| {
        let purpose = purposes.iter().find(|purpose| purpose.key == cell.purpose)?.clone();
        let switch = Switch { purpose: cell.purpose.clone(), channel: cell.channel };
        purpose.basis.leaves_a_choice().then_some(Line { switch, purpose, cell, now })
    };
    let lines = consent::matrix(reader, subject).await?.into_iter().filter_map(line).collect();
    purposes.retain(|purpose| !purpose.basis.leaves_a_choice());
    Ok(Offer { lines, needed: purposes })
}

/// Everything that leaves the person a choice.
pub async fn lines(reader: &mut Reader, subject: SubjectId) -> Result<Vec<Line>> {
    Ok(offer(reader, subject).await?.lines)
}

pub async fn line(reader: &mut Reader, subject: SubjectId, switch: &Switch) -> Result<Line> {
    lines(reader, subject).await?.into_iter().find(|line| line.switch == *switch).ok_or(Error::NotFound)
}

pub async fn state(reader: &mut Reader, subject: SubjectId, switch: &Switch) -> Result<State> {
    let cells = consent::matrix(reader, subject).await?;
    let found = cells.iter().find(|cell| cell.purpose == switch.purpose && cell.channel == switch.channel);
    Ok(found.map_or(State::Unknown, Cell::state))
}

/// What somebody chose so far, the latest first; purposes that ended are still called by their names.
// law: gdpr/7.1
pub struct Chosen {
    pub page: Page<Entry>,
    purposes: HashMap<String, Purpose>,
}

pub async fn chosen(reader: &mut Reader, subject: SubjectId, wanted: &Wanted) -> Result<Chosen> {
    let page = consent::history(reader, subject, wanted).await?;
    let purposes = consent::purposes(reader).await?;
    Ok(Chosen { page, purposes: purposes.into_iter().map(|known| (known.key.clone(), known)).collect() })
}

impl Chosen {
    /// Each choice with the purpose that it was about.
    pub fn entries(&self) -> impl Iterator<Item = (&Entry, &Purpose)> {
        self.page.items.iter().filter_map(|entry| Some((entry, self.purposes.get(&entry.facts.purpose)?)))
    }
}

/// What somebody can take away of each permission, with the purpose that it is about.
pub async fn receipts(reader: &mut Reader, subject: SubjectId) -> Result<Vec<(Purpose, Receipt)>> {
    let purposes = consent::purposes(reader).await?;
    let named = |receipt: Receipt| {
        let purpose = purposes.iter().find(|known| known.key == receipt.held.purpose)?;
        Some((purpose.clone(), receipt))
    };
    Ok(receipts::receipts(reader, subject).await?.into_iter().filter_map(named).collect())
}

/// What we hold: the facts themselves, and how many records of which kind.
// law: gdpr/15.1
pub struct Held {
    pub facts: Vec<Reasoned>,
    pub records: Vec<Found>,
    pub looks: Vec<Sighting>,
    /// Who fetched packages of it.
    pub takes: Vec<rights::Take>,
    pub purposes: Vec<Purpose>,
    pub rules: Ending,
}

/// When it ends, in words, each said once.
#[derive(Default)]
pub struct Ending {
    /// When everything about the person goes, and by which rule.
    pub whole: Option<String>,
    /// The rules of some kinds of records besides, each with the tables that they end.
    pub own: Vec<(String, Vec<&'static str>)>,
}

impl Ending {
    async fn read(reader: &mut Reader, subject: SubjectId, records: &[Found], t: Words) -> Result<Self> {
        let deciding = customers::Deciding::read(reader, t.lang()).await?;
        let whole = customers::end_of_person(reader, subject, t).await?;
        let mut ending = Self { whole, own: Vec::new() };
        for Found { holding, .. } in records {
            if let Some(rules) = deciding.before_its_person(reader.app(), holding) {
                ending.add(holding.table, rules);
            }
        }
        Ok(ending)
    }

    fn add(&mut self, table: &'static str, rules: String) {
        match self.own.iter_mut().find(|(known, _)| *known == rules) {
            Some((_, tables)) => tables.push(table),
            None => self.own.push((rules, vec![table])),
        }
    }
}

pub async fn held(reader: &mut Reader, subject: SubjectId, t: Words) -> Result<Held> {
    let facts = customers::facts(reader, subject).await?.ok_or(Error::NotFound)?;
    let record = customers::record(reader, subject).await?.ok_or(Error::NotFound)?;
    let facts = reasons::reasoned(reader, &record, facts).await?;
    let records = datamap::count(reader, subject).await?;
    let looks = seen::of_subject(reader, subject).await?;
    let takes = rights::takes(reader, subject).await?;
    let purposes = purposes_of(reader, subject).await?;
    let rules = Ending::read(reader, subject, &records, t).await?;
    Ok(Held { facts, records, looks, takes, purposes, rules })
}

/// What may be objected to or taken back: every purpose in use that leaves a choice.
pub async fn may_be_stopped(reader: &mut Reader, subject: SubjectId) -> Result<Vec<Purpose>> {
    let mut found: Vec<Purpose> = Vec::new();
    for line in lines(reader, subject).await? {
        if found.iter().all(|known| known.key != line.purpose.key) {
            found.push(line.purpose);
        }
    }
    Ok(found)
}

/// The purposes for which we hold something of this person: what needs no choice, and what they left on.
pub async fn purposes_of(reader: &mut Reader, subject: SubjectId) -> Result<Vec<Purpose>> {
    let Offer { lines, mut needed } = offer(reader, subject).await?;
    for line in lines.into_iter().filter(Line::is_on) {
        if needed.iter().all(|known| known.key != line.purpose.key) {
            needed.push(line.purpose);
        }
    }
    Ok(needed)
}
