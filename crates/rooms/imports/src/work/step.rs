//! One batch of rows in one transaction, and what it came to.

use super::{people, permissions};
use crate::{
    model::{Import, Kind, Line, Note, Offer, Reading, Reason, State, Tally},
    read, store,
};
use consent::{Change, How, Outcome};
use kernel::{Action, Error, Permission, Result, SYSTEM, SubjectId, Tx};
use parking_lot::Mutex;

pub struct Step<'a> {
    import: &'a Import,
    reading: &'a Reading,
    lines: &'a [Line],
    /// What a dry run came to, taken out before its transaction is rolled back.
    rehearsed: Mutex<Option<Settled>>,
}

/// The counts of the import up to and with this batch.
#[derive(Clone, Debug)]
pub struct Settled {
    pub tally: Tally,
}

/// What a batch came to: counts, and what was left out of which row.
#[derive(Default)]
pub struct Came {
    pub tally: Tally,
    pub held: Vec<(u64, Note)>,
}

/// A permission of somebody in a row.
pub type Offered<'a> = (u64, SubjectId, &'a Offer);

impl<'a> Step<'a> {
    pub fn new(import: &'a Import, reading: &'a Reading, lines: &'a [Line]) -> Self {
        Self { import, reading, lines, rehearsed: Mutex::default() }
    }

    pub fn rehearsed(&self) -> Option<Settled> {
        self.rehearsed.lock().take()
    }
}

impl Action for Step<'_> {
    /// None when the import was cancelled, or another worker did these rows.
    type Output = Option<Settled>;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Option<Settled>> {
        let now = read::import(tx, self.import.id).await?;
        if now.state != self.import.state || now.done != self.import.done {
            return Ok(None);
        }
        let came = match self.reading.plan.kind {
            Kind::People => people::take(tx, self.reading, self.lines).await?,
            Kind::Permissions => permissions::take(tx, self.reading, self.lines).await?,
        };
        let tally = came.sum(&now);
        if now.state == State::Checking {
            *self.rehearsed.lock() = Some(Settled { tally });
            return Err(Error::refused("imports-dry-run"));
        }
        store::hold(tx, now.id, &came.held).await?;
        store::advance(tx, &now, now.done + self.lines.len() as u64, &tally).await?;
        Ok(Some(Settled { tally }))
    }
}

impl Came {
    pub fn hold(&mut self, number: u64, reason: Reason) {
        self.held.push((number, Note::row(reason)));
    }

    /// Permissions go through the one gate, which undoes no refusal. Answers the rows of which it wrote something.
    // law: gdpr/7.1
    pub async fn permit(&mut self, tx: &mut Tx, offers: Vec<Offered<'_>>) -> Result<Vec<u64>> {
        if offers.is_empty() {
            return Ok(Vec::new());
        }
        let changes: Vec<Change> = offers.iter().map(|(_, subject, offer)| change(*subject, offer)).collect();
        let outcomes = consent::write_many(tx, &changes).await?;
        let mut written = Vec::new();
        for ((number, _, offer), outcome) in offers.into_iter().zip(outcomes) {
            match outcome {
                Outcome::Written(_) => {
                    self.tally.permissions += 1;
                    written.push(number);
                }
                Outcome::Same => {}
                Outcome::HeldBack(held) => {
                    self.held.push((number, Note { reason: held.into(), place: offer.place }));
                }
            }
        }
        Ok(written)
    }

    fn sum(&self, import: &Import) -> Tally {
        let before = if import.state == State::Checking { &import.checked } else { &import.tally };
        before.plus(&self.tally, &self.held)
    }
}

fn change(subject: SubjectId, offer: &Offer) -> Change {
    let change =
        Change::new(subject, &offer.purpose, offer.channel, offer.state, How::Import).origin(&offer.origin);
    match offer.at {
        Some(at) => change.at(at),
        None => change,
    }
}
