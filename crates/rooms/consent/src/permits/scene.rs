//! What the decision needs to know of some people, fetched at once, and how it becomes a situation.

use super::{Explained, Refusal, TOGETHER};
use crate::{
    model::{
        choice::{By, Channel, Proof, State},
        decide::{
            Address, Age, Choice, Freshness, Listed, Pace, Person, Reason, Registry, Situation, Told, decide,
        },
        guardian::{age_in, reaches},
        purpose::Purpose,
    },
    pace::{Pacing, Whose},
    read::{self, Registries},
    store,
    suppressions::{self, fingerprint},
};
use customers::Contact;
use ground::{clock::Timestamp, db::Q};
use jiff::civil::Date;
use kernel::{Reader, Result, SubjectId};
use std::collections::{HashMap, HashSet};

/// What the decision needs to know of some people, fetched at once.
pub(crate) struct Scene {
    people: HashMap<SubjectId, Contact>,
    states: HashMap<store::Cell, store::StateRow>,
    suppressed: HashSet<String>,
    bounced: HashSet<String>,
    pacing: Pacing,
    registries: Registries,
    /// When somebody was told of a change that holds them.
    told: HashMap<(SubjectId, String), Timestamp>,
    now: Timestamp,
}

impl Scene {
    /// With everything that stands for them, for all purposes.
    pub(crate) async fn of(reader: &mut Reader, subjects: &[SubjectId]) -> Result<Self> {
        let mut states = Vec::new();
        for part in subjects.chunks(TOGETHER) {
            states.extend(
                reader.find::<store::StateRow>(&Q::new(store::STATES).and_in("subject", part)).await?,
            );
        }
        Self::load(reader, subjects, states).await
    }

    pub(crate) async fn load(
        reader: &mut Reader,
        subjects: &[SubjectId],
        states: Vec<store::StateRow>,
    ) -> Result<Self> {
        let contacts = customers::contacts(reader, subjects).await?;
        let emails: Vec<&str> = contacts.iter().filter_map(|contact| contact.email.as_deref()).collect();
        let phones = contacts.iter().filter_map(|contact| contact.phone.as_deref());
        let all: Vec<&str> = emails.iter().copied().chain(phones).collect();
        let suppressed = suppressions::suppressed_among(reader, &all).await?;
        let bounced = bounced(reader, &emails).await?;
        Ok(Self {
            states: states
                .into_iter()
                .map(|row| ((row.subject, row.purpose.clone(), row.channel), row))
                .collect(),
            suppressed,
            bounced,
            pacing: Pacing::load(reader, subjects).await?,
            registries: Registries::load(reader, &contacts).await?,
            told: HashMap::new(),
            now: reader.now(),
            people: contacts.into_iter().map(|contact| (contact.subject, contact)).collect(),
        })
    }

    /// With what was told of changes that hold these people; nothing is asked where none does.
    pub(crate) async fn told(
        self,
        reader: &mut Reader,
        subjects: &[SubjectId],
        purposes: &[&Purpose],
    ) -> Result<Self> {
        Ok(Self { told: read::told(reader, subjects, purposes).await?, ..self })
    }

    /// What stands for the purpose, or for the one it rests on, unless they refused this very one.
    pub(crate) fn state(
        &self,
        subject: SubjectId,
        purpose: &Purpose,
        channel: Channel,
    ) -> Option<&store::StateRow> {
        let own = self.states.get(&(subject, purpose.key.clone(), channel));
        match &purpose.rests {
            Some(rested) if !own.is_some_and(|row| row.state.is_refusal()) => {
                self.states.get(&(subject, rested.key.clone(), channel))
            }
            _ => own,
        }
    }

    /// Whether what they allowed for the purpose ended on some channel, and stands on none.
    pub(crate) fn is_over(&self, subject: SubjectId, purpose: &Purpose) -> bool {
        let rows = Channel::ALL.iter().filter_map(|channel| self.state(subject, purpose, *channel));
        let states: Vec<State> = rows.map(|row| row.state).collect();
        let ended = |state: &State| {
            matches!(state, State::Withdrawn | State::Revoked | State::Expired | State::Invalidated)
        };
        states.iter().any(ended) && !states.iter().any(|state| state.allows())
    }

    /// Gives away what was read of somebody about whom everything is decided.
    pub(crate) fn release(&mut self, subject: SubjectId) -> Option<Contact> {
        self.people.remove(&subject)
    }

    pub(crate) fn address(&self, subject: SubjectId, channel: Channel) -> Option<&str> {
        address_of(self.people.get(&subject)?, channel)
    }

    pub(crate) fn situation(&self, subject: SubjectId, purpose: &Purpose, channel: Channel) -> Situation {
        let person = self.people.get(&subject);
        let address = self.address(subject, channel);
        Situation {
            person: person.map_or(Person::Unknown, standing),
            offer: purpose.offer(channel),
            listed: address.map_or(Listed::No, |address| self.listed(address)),
            address: self.reach(address),
            age: person.map_or(Age::Grown, |person| age(person, purpose, self.now)),
            registry: self.registries.says(subject, &purpose.key, channel),
            basis: purpose.basis,
            double_opt_in: purpose
                .rests
                .as_ref()
                .map_or(purpose.double_opt_in, |rested| rested.double_opt_in),
            written: purpose.asks_for_signature(),
            balancing: purpose.balancing,
            told: self.knows(subject, purpose, channel),
            choice: self.choice(subject, purpose, channel),
            pace: self.pace(subject, purpose, channel),
        }
    }

    /// Whether all else says yes, and no answer of an outside service is known that still holds.
    pub(crate) fn hangs_on_answer(&self, subject: SubjectId, purpose: &Purpose, channel: Channel) -> bool {
        let known = self.registries.answer(subject, &purpose.key, channel);
        let asking = Situation { registry: Registry::Silent, ..self.situation(subject, purpose, channel) };
        known.is_none() && decide(&asking) == Err(Reason::Silent)
    }

    fn pace(&self, subject: SubjectId, purpose: &Purpose, channel: Channel) -> Pace {
        self.pacing.of(Whose::of(subject, self.people.get(&subject)), &purpose.key, channel)
    }

    pub(crate) fn explain(&self, subject: SubjectId, purpose: &Purpose, channel: Channel) -> Explained {
        let row = self.state(subject, purpose, channel);
        Explained {
            purpose: purpose.key.clone(),
            channel,
            decision: decide(&self.situation(subject, purpose, channel)).map_err(|reason| Refusal { reason }),
            state: row.map_or(State::Unknown, |row| row.state),
            since: row.map(|row| row.at),
            event: row.map(|row| row.event),
        }
    }

    /// Held by a change, until they answered it or were told and the time to object is over.
    fn knows(&self, subject: SubjectId, purpose: &Purpose, channel: Channel) -> Told {
        if purpose.holds().is_none_or(|since| subject >= read::bound(since)) {
            return Told::Yes;
        }
        let own = self.states.get(&(subject, purpose.key.clone(), channel));
        let answered = own.is_some_and(|row| {
            // A question that was asked, or a permission that ran out, is no answer.
            row.version >= purpose.asks_from && (row.state.allows() || row.state.is_refusal())
        });
        let told = self.told.get(&(subject, purpose.key.clone()));
        let passed = told.is_some_and(|told_at| purpose.free_from(*told_at) <= self.now);
        if answered || passed { Told::Yes } else { Told::Waiting }
    }

    fn listed(&self, address: &str) -> Listed {
        if self.suppressed.contains(&fingerprint(address)) { Listed::Suppressed } else { Listed::No }
    }

    fn reach(&self, address: Option<&str>) -> Address {
        match address {
            None => Address::Missing,
            Some(address) if self.bounced.contains(&fingerprint(address)) => Address::Bounced,
            Some(_) => Address::Good,
        }
    }

    fn choice(&self, subject: SubjectId, purpose: &Purpose, channel: Channel) -> Choice {
        let Some(row) = self.state(subject, purpose, channel) else {
            return Choice {
                state: State::Unknown,
                proof: Proof::Reported,
                by: By::Person,
                age: Freshness::Current,
            };
        };
        let ran_out = row.valid_until.is_some_and(|end| end <= self.now);
        let asks_from = purpose.rests.as_ref().map_or(purpose.asks_from, |rested| rested.asks_from);
        let age = match () {
            () if ran_out => Freshness::RanOut,
            () if row.version < asks_from => Freshness::Outdated,
            () => Freshness::Current,
        };
        Choice { state: row.state, proof: row.proof, by: row.given_by, age }
    }
}

/// Where this channel reaches a person.
pub fn address_of(person: &Contact, channel: Channel) -> Option<&str> {
    match channel {
        Channel::Email => person.email.as_deref(),
        Channel::Sms | Channel::Phone => person.phone.as_deref(),
        Channel::Post => person.post.as_deref(),
    }
}

async fn bounced(reader: &mut Reader, emails: &[&str]) -> Result<HashSet<String>> {
    let dead = post::bounced(reader, emails).await?;
    let dead = emails.iter().zip(dead).filter(|(_, dead)| *dead);
    Ok(dead.map(|(email, _)| fingerprint(email)).collect())
}

fn standing(person: &Contact) -> Person {
    match person.standing {
        customers::Standing::Active => Person::Known,
        customers::Standing::Restricted => Person::Restricted,
        customers::Standing::Erased => Person::Unknown,
    }
}

// law: gdpr/8.1
fn age(person: &Contact, purpose: &Purpose, now: Timestamp) -> Age {
    match comes_of_age(person, purpose) {
        Some(day) if day > now.date() => Age::Child,
        _ => Age::Grown,
    }
}

/// The day from which this person decides alone about this purpose; none where no birth date is known.
pub(crate) fn comes_of_age(person: &Contact, purpose: &Purpose) -> Option<Date> {
    grown_from(person.birth_date?, person.country.as_deref(), purpose)
}

/// The same of somebody born on a day, in a country.
pub(crate) fn grown_from(born: Date, country: Option<&str>, purpose: &Purpose) -> Option<Date> {
    reaches(born, purpose.ages.of(country).unwrap_or_else(|| age_in(country)))
}
