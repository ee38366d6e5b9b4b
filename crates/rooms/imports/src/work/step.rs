//! One batch of rows in one transaction: who is known, who is new, what is held back, and what they allow.

use crate::{
    model::{Import, Key, Known, Line, Note, Offer, Person, Reading, Reason, State, Tally},
    read, store,
};
use consent::{Change, How, Outcome};
use customers::{Changes, Source, Standing};
use kernel::{Action, Error, Permission, Result, SYSTEM, SubjectId, Tx};
use parking_lot::Mutex;
use std::collections::{HashMap, HashSet};

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
        let mut batch = Batch::new(self.reading);
        batch.meet(tx, self.lines).await?;
        batch.sort_out(tx, self.lines).await?;
        batch.write(tx).await?;
        let tally = batch.sum(&now);
        if now.state == State::Checking {
            *self.rehearsed.lock() = Some(Settled { tally });
            return Err(Error::refused("imports-dry-run"));
        }
        store::hold(tx, now.id, &batch.held).await?;
        store::advance(tx, &now, now.done + self.lines.len() as u64, &tally).await?;
        Ok(Some(Settled { tally }))
    }
}

/// Rows on their way into the tables.
struct Batch<'a> {
    reading: &'a Reading,
    source: Source,
    /// People here, by what the plan recognises them by.
    people: HashMap<String, Vec<SubjectId>>,
    suppressed: HashSet<String>,
    tally: Tally,
    held: Vec<(u64, Note)>,
    fresh: Vec<(u64, &'a Person)>,
    /// Who the permissions of a row belong to.
    settled: Vec<(u64, SubjectId, &'a Person)>,
}

impl<'a> Batch<'a> {
    fn new(reading: &'a Reading) -> Self {
        Self {
            reading,
            source: Source::Import(reading.plan.source.clone()),
            people: HashMap::new(),
            suppressed: HashSet::new(),
            tally: Tally::default(),
            held: Vec::new(),
            fresh: Vec::new(),
            settled: Vec::new(),
        }
    }

    /// Finds out who of these people is here, and whose address must not come back.
    async fn meet(&mut self, tx: &mut Tx, lines: &[Line]) -> Result<()> {
        let people = || lines.iter().filter_map(|line| line.taken.as_ref().ok());
        match self.reading.plan.key {
            Key::None => {}
            Key::Reference => self.meet_by_reference(tx, people()).await?,
            Key::Email => {
                for key in people().filter_map(|person| person.key(Key::Email)) {
                    let found = customers::find_by_email(tx, &key).await?;
                    self.people.insert(key, found);
                }
            }
        }
        for email in people().flat_map(|person| person.checked.emails()) {
            if consent::is_suppressed(tx, email).await? {
                self.suppressed.insert(email.clone());
            }
        }
        Ok(())
    }

    async fn meet_by_reference(
        &mut self,
        tx: &mut Tx,
        people: impl Iterator<Item = &Box<Person>>,
    ) -> Result<()> {
        let references: Vec<&str> = people.filter_map(|person| person.reference.as_deref()).collect();
        let hashes: Vec<[u8; 32]> = references.iter().map(|text| self.hash(tx, text)).collect();
        let found = store::referred(tx, &hashes).await?;
        let found: HashMap<Vec<u8>, SubjectId> =
            found.into_iter().map(|row| (row.reference, row.subject)).collect();
        for (text, hash) in references.iter().zip(&hashes) {
            if let Some(subject) = found.get(&hash[..]) {
                self.people.insert((*text).to_owned(), vec![*subject]);
            }
        }
        Ok(())
    }

    fn hash(&self, tx: &Tx, reference: &str) -> [u8; 32] {
        store::reference(tx, &self.reading.plan.source, reference)
    }

    async fn sort_out(&mut self, tx: &mut Tx, lines: &'a [Line]) -> Result<()> {
        for line in lines {
            match &line.taken {
                Err(note) => self.held.push((line.number, *note)),
                Ok(person) => {
                    if let Some(reason) = self.place(tx, line.number, person).await? {
                        self.held.push((line.number, Note::row(reason)));
                    }
                }
            }
        }
        Ok(())
    }

    /// Takes a person in, or says why not.
    // law: gdpr/21.3
    async fn place(&mut self, tx: &mut Tx, number: u64, person: &'a Person) -> Result<Option<Reason>> {
        if person.checked.emails().iter().any(|email| self.suppressed.contains(email)) {
            return Ok(Some(Reason::Suppressed));
        }
        let known = person
            .key(self.reading.plan.key)
            .and_then(|key| self.people.get(&key).cloned())
            .unwrap_or_default();
        match known.as_slice() {
            [] => {
                self.fresh.push((number, person));
                Ok(None)
            }
            [subject] => self.renew(tx, *subject, (number, person)).await,
            _ => Ok(Some(Reason::Ambiguous)),
        }
    }

    /// Brings what we know of somebody up to date: what the file leaves empty stays.
    async fn renew(
        &mut self,
        tx: &mut Tx,
        subject: SubjectId,
        (number, person): (u64, &'a Person),
    ) -> Result<Option<Reason>> {
        let record = customers::record(tx, subject).await?;
        let before = match record.map(|record| (record.standing, record.version)) {
            Some((Standing::Active, version)) => version,
            // law: gdpr/18.2
            Some((Standing::Restricted, _)) => return Ok(Some(Reason::Restricted)),
            // law: gdpr/17.1
            Some((Standing::Erased, _)) | None => return Ok(Some(Reason::Erased)),
        };
        if self.reading.plan.known == Known::Leave {
            return Ok(Some(Reason::Known));
        }
        match customers::change(tx, subject, &changes(person), &self.source).await {
            Ok(after) if after == before => self.tally.same += 1,
            Ok(_) => self.tally.changed += 1,
            Err(Error::Invalid(_)) => return Ok(Some(Reason::BadRow)),
            Err(error) => return Err(error),
        }
        self.settled.push((number, subject, person));
        Ok(None)
    }

    async fn write(&mut self, tx: &mut Tx) -> Result<()> {
        let checked: Vec<customers::Checked> =
            self.fresh.iter().map(|(_, person)| person.checked.clone()).collect();
        let purpose = Some(self.reading.plan.purpose.as_str());
        let subjects = customers::add_many(tx, &checked, &self.source, purpose).await?;
        self.tally.added += subjects.len() as u64;
        let fresh = std::mem::take(&mut self.fresh);
        self.settled.extend(
            fresh.into_iter().zip(subjects).map(|((number, person), subject)| (number, subject, person)),
        );
        let note = |(number, _, person): &(u64, SubjectId, &Person)| {
            let number = *number;
            person.notes.clone().into_iter().map(move |note| (number, note))
        };
        self.held.extend(self.settled.iter().flat_map(note));
        self.refer(tx).await?;
        self.permit(tx).await
    }

    async fn refer(&self, tx: &mut Tx) -> Result<()> {
        let named = self
            .settled
            .iter()
            .filter_map(|(_, subject, person)| Some((person.reference.as_deref()?, *subject)));
        let references: Vec<_> = named.map(|(text, subject)| (self.hash(tx, text), subject)).collect();
        store::refer(tx, &references).await
    }

    /// Permissions go through the one gate, which undoes no refusal.
    // law: gdpr/7.1
    async fn permit(&mut self, tx: &mut Tx) -> Result<()> {
        let offers: Vec<(u64, SubjectId, &Offer)> = self
            .settled
            .iter()
            .flat_map(|(number, subject, person)| {
                person.offers.iter().map(|offer| (*number, *subject, offer))
            })
            .collect();
        if offers.is_empty() {
            return Ok(());
        }
        let changes: Vec<Change> = offers.iter().map(|(_, subject, offer)| change(*subject, offer)).collect();
        let outcomes = consent::write_many(tx, &changes).await?;
        for ((number, _, offer), outcome) in offers.into_iter().zip(outcomes) {
            match outcome {
                Outcome::Written(_) => self.tally.permissions += 1,
                Outcome::Same => {}
                Outcome::HeldBack(held) => {
                    self.held.push((number, Note { reason: held.into(), place: offer.place }));
                }
            }
        }
        Ok(())
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

/// What the file says, as changes to somebody we know.
fn changes(person: &Person) -> Changes {
    let draft = &person.draft;
    let text = |text: &String| (!text.is_empty()).then(|| text.clone());
    let list = |list: &[String]| {
        Some(list.iter().filter(|text| !text.is_empty()).cloned().collect())
            .filter(|l: &Vec<_>| !l.is_empty())
    };
    Changes {
        title: text(&draft.title),
        given: text(&draft.given),
        middle: text(&draft.middle),
        family: text(&draft.family),
        emails: list(&draft.emails),
        phones: list(&draft.phones),
        addresses: (!draft.addresses.is_empty()).then(|| draft.addresses.clone()),
        birth_date: text(&draft.birth_date),
        country: text(&draft.country),
        language: text(&draft.language),
        organisation: text(&draft.organisation),
        national_id: text(&draft.national_id),
        national_id_kind: text(&draft.national_id_kind),
        attributes: draft.attributes.clone(),
    }
}
