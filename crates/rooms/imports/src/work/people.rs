//! A batch of people: who is known, who is new, what is held back, and what they allow.

use super::step::{Came, Offered};
use crate::{
    model::{Key, Known, Line, Note, Person, Reading, Reason, Taken},
    store,
};
use customers::{Changes, Checked, Source, Standing, Values};
use kernel::{Error, Result, SubjectId, Tx};
use std::collections::{HashMap, HashSet};

pub async fn take(tx: &mut Tx, reading: &Reading, lines: &[Line]) -> Result<Came> {
    let mut batch = Batch::new(reading);
    batch.meet(tx, lines).await?;
    batch.sort_out(tx, lines).await?;
    batch.write(tx).await?;
    Ok(batch.came)
}

/// Everybody in these rows.
/// By what somebody could be kept out.
fn addresses(checked: &Checked) -> impl Iterator<Item = &String> {
    checked.emails().iter().chain(checked.phones())
}

fn people(lines: &[Line]) -> impl Iterator<Item = &Person> {
    lines.iter().filter_map(|line| match &line.taken {
        Ok(Taken::Person(person)) => Some(&**person),
        _ => None,
    })
}

/// Rows on their way into the tables.
struct Batch<'a> {
    reading: &'a Reading,
    source: Source,
    /// People here, by what the plan recognises them by.
    people: HashMap<String, Vec<SubjectId>>,
    suppressed: HashSet<String>,
    came: Came,
    fresh: Vec<(u64, &'a Person)>,
    /// Who the permissions of a row belong to.
    settled: Vec<(u64, SubjectId, &'a Person)>,
    /// Values that only a consent allows, which may stand in the same row.
    waiting: Vec<(u64, SubjectId, Values)>,
}

impl<'a> Batch<'a> {
    fn new(reading: &'a Reading) -> Self {
        Self {
            reading,
            source: Source::Import(reading.plan.source.clone()),
            people: HashMap::new(),
            suppressed: HashSet::new(),
            came: Came::default(),
            fresh: Vec::new(),
            settled: Vec::new(),
            waiting: Vec::new(),
        }
    }

    /// Finds out who of these people is here, and whose address must not come back.
    async fn meet(&mut self, tx: &mut Tx, lines: &[Line]) -> Result<()> {
        match self.reading.plan.key {
            Key::Reference => self.meet_by_reference(tx, lines).await?,
            Key::Email => {
                let keys: Vec<String> = people(lines).filter_map(|person| person.key(Key::Email)).collect();
                let asked: Vec<&str> = keys.iter().map(String::as_str).collect();
                let found = customers::find_by_emails(tx, &asked).await?;
                self.people.extend(keys.into_iter().zip(found));
            }
            // A plan for people knows no other key.
            Key::None | Key::Number | Key::Phone => {}
        }
        let emails: Vec<&str> =
            people(lines).flat_map(|person| addresses(&person.checked)).map(String::as_str).collect();
        self.suppressed = consent::suppressed_among(tx, &emails).await?;
        Ok(())
    }

    async fn meet_by_reference(&mut self, tx: &mut Tx, lines: &[Line]) -> Result<()> {
        let references: Vec<&str> = people(lines).filter_map(|person| person.reference.as_deref()).collect();
        let found = store::by_references(tx, &self.reading.plan.source, &references).await?;
        self.people.extend(references.into_iter().map(str::to_owned).zip(found));
        Ok(())
    }

    fn hash(&self, tx: &Tx, reference: &str) -> [u8; 32] {
        store::reference(tx, &self.reading.plan.source, reference)
    }

    async fn sort_out(&mut self, tx: &mut Tx, lines: &'a [Line]) -> Result<()> {
        for line in lines {
            match &line.taken {
                Err(note) => self.came.held.push((line.number, *note)),
                Ok(Taken::Said(_)) => {}
                Ok(Taken::Person(person)) => {
                    if let Some(reason) = self.place(tx, line.number, person).await? {
                        self.came.hold(line.number, reason);
                    }
                }
            }
        }
        Ok(())
    }

    /// Takes a person in, or says why not.
    // law: gdpr/21.3
    async fn place(&mut self, tx: &mut Tx, number: u64, person: &'a Person) -> Result<Option<Reason>> {
        if addresses(&person.checked).any(|one| self.suppressed.contains(&consent::fingerprint(one))) {
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
        let mut changes = changes(person);
        let waiting = customers::pending(tx, subject, &mut changes.attributes).await?;
        match customers::change(tx, subject, &changes, &self.source).await {
            Ok(after) if after == before => self.came.tally.same += 1,
            Ok(_) => self.came.tally.changed += 1,
            Err(Error::Invalid(_)) => return Ok(Some(Reason::BadRow)),
            Err(error) => return Err(error),
        }
        self.settled.push((number, subject, person));
        self.waiting.push((number, subject, waiting));
        Ok(None)
    }

    async fn write(&mut self, tx: &mut Tx) -> Result<()> {
        let mut checked: Vec<Checked> = self.fresh.iter().map(|(_, person)| person.checked.clone()).collect();
        let waiting = customers::withhold(tx, &self.reading.rules, &mut checked).await?;
        let purpose = Some(self.reading.plan.purpose.as_str());
        let subjects = customers::add_many(tx, &checked, &self.source, purpose).await?;
        self.came.tally.added += subjects.len() as u64;
        let fresh = std::mem::take(&mut self.fresh);
        let numbers = fresh.iter().map(|(number, _)| *number).zip(subjects.iter().copied());
        self.waiting
            .extend(numbers.zip(waiting).map(|((number, subject), values)| (number, subject, values)));
        self.settled.extend(
            fresh.into_iter().zip(subjects).map(|((number, person), subject)| (number, subject, person)),
        );
        let note = |(number, _, person): &(u64, SubjectId, &Person)| {
            let number = *number;
            person.notes.clone().into_iter().map(move |note| (number, note))
        };
        self.came.held.extend(self.settled.iter().flat_map(note));
        self.refer(tx).await?;
        self.permit(tx).await?;
        self.fill(tx).await
    }

    /// What only a consent allows comes after the consents of the rows; what none allows is left out and listed.
    // law: gdpr/9.2.a
    async fn fill(&mut self, tx: &mut Tx) -> Result<()> {
        for (number, subject, values) in std::mem::take(&mut self.waiting) {
            for field in customers::fill(tx, subject, values, &self.source).await? {
                let place = self.reading.plan.place_of(&format!("attributes.{field}"));
                self.came.held.push((number, Note { reason: Reason::NoConsent, place }));
            }
        }
        Ok(())
    }

    async fn refer(&self, tx: &mut Tx) -> Result<()> {
        let named = self
            .settled
            .iter()
            .filter_map(|(_, subject, person)| Some((person.reference.as_deref()?, *subject)));
        let references: Vec<_> = named.map(|(text, subject)| (self.hash(tx, text), subject)).collect();
        store::refer(tx, &references).await
    }

    async fn permit(&mut self, tx: &mut Tx) -> Result<()> {
        let offers: Vec<Offered> = self
            .settled
            .iter()
            .flat_map(|(number, subject, person)| {
                person.offers.iter().map(|offer| (*number, *subject, offer))
            })
            .collect();
        self.came.permit(tx, offers).await.map(drop)
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
        time_zone: text(&draft.time_zone),
        language: text(&draft.language),
        organisation: text(&draft.organisation),
        national_id: text(&draft.national_id),
        national_id_kind: text(&draft.national_id_kind),
        attributes: draft.attributes.clone(),
    }
}
