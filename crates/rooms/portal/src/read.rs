//! What a person sees of themself: their switches, what is held, who looked.

use crate::model::{self, Switch};
use consent::{Cell, Purpose, State};
use customers::Fact;
use kernel::{
    Error, Reader, Result, SubjectId,
    datamap::{self, Found},
    seen::{self, Sighting},
};

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

/// Everything that leaves the person a choice.
pub async fn lines(reader: &mut Reader, subject: SubjectId) -> Result<Vec<Line>> {
    let now = reader.now();
    let purposes = consent::purposes(reader).await?;
    let line = |cell: Cell| {
        let purpose = purposes.iter().find(|purpose| purpose.key == cell.purpose)?.clone();
        let switch = Switch { purpose: cell.purpose.clone(), channel: cell.channel };
        purpose.basis.leaves_a_choice().then_some(Line { switch, purpose, cell, now })
    };
    Ok(consent::matrix(reader, subject).await?.into_iter().filter_map(line).collect())
}

pub async fn line(reader: &mut Reader, subject: SubjectId, switch: &Switch) -> Result<Line> {
    lines(reader, subject).await?.into_iter().find(|line| line.switch == *switch).ok_or(Error::NotFound)
}

pub async fn state(reader: &mut Reader, subject: SubjectId, switch: &Switch) -> Result<State> {
    let cells = consent::matrix(reader, subject).await?;
    let found = cells.iter().find(|cell| cell.purpose == switch.purpose && cell.channel == switch.channel);
    Ok(found.map_or(State::Unknown, Cell::state))
}

/// What we hold: the facts themselves, and how many records of which kind.
// law: gdpr/15.1
pub struct Held {
    pub facts: Vec<Fact>,
    pub records: Vec<Found>,
    pub looks: Vec<Sighting>,
    pub purposes: Vec<Purpose>,
}

pub async fn held(reader: &mut Reader, subject: SubjectId) -> Result<Held> {
    let facts = customers::facts(reader, subject).await?.ok_or(Error::NotFound)?;
    let records = datamap::count(reader, subject).await?;
    let looks = seen::of_subject(reader, subject).await?;
    let served = reasons(reader, subject).await?;
    Ok(Held { facts, records, looks, purposes: served })
}

/// The purposes for which we hold something of this person: what needs no choice, and what they left on.
async fn reasons(reader: &mut Reader, subject: SubjectId) -> Result<Vec<Purpose>> {
    let on: Vec<String> = lines(reader, subject)
        .await?
        .into_iter()
        .filter(Line::is_on)
        .map(|line| line.switch.purpose)
        .collect();
    let purposes = consent::purposes(reader).await?.into_iter();
    Ok(purposes.filter(|p| p.is_in_use() && (!p.basis.leaves_a_choice() || on.contains(&p.key))).collect())
}
