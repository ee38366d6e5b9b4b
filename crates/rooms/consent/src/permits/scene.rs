//! What the decision needs to know of some people, fetched at once, and how it becomes a situation.

use super::{Explained, Refusal, TOGETHER};
use crate::{
    model::{
        choice::{By, Channel, Proof, State},
        decide::{
            Address, Age, Balancing, Choice, Freshness, Listed, Offer, Pace, Person, Registry, Situation,
            decide,
        },
        purpose::Purpose,
    },
    pace::Pacing,
    store,
    suppressions::{self, fingerprint},
};
use customers::Contact;
use ground::{clock::Timestamp, db::Q};
use kernel::{Reader, Result, SubjectId};
use std::collections::{HashMap, HashSet};

/// Where a country set no other age: the age from which one may agree to online services alone.
// law: gdpr/8.1
const AGE: i16 = 16;
const AGES: [(&str, i16); 6] = [("BE", 13), ("GB", 13), ("US", 13), ("AT", 14), ("FR", 15), ("TR", 18)];

/// What the decision needs to know of some people, fetched at once.
pub(crate) struct Scene {
    people: HashMap<SubjectId, Contact>,
    states: HashMap<store::Cell, store::StateRow>,
    suppressed: HashSet<String>,
    bounced: HashSet<String>,
    pacing: Pacing,
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
        let suppressed = suppressions::among(reader, &all).await?;
        let bounced = bounced(reader, &emails).await?;
        Ok(Self {
            states: states
                .into_iter()
                .map(|row| ((row.subject, row.purpose.clone(), row.channel), row))
                .collect(),
            suppressed,
            bounced,
            pacing: Pacing::load(reader, subjects).await?,
            now: reader.now(),
            people: contacts.into_iter().map(|contact| (contact.subject, contact)).collect(),
        })
    }

    pub(crate) fn state(
        &self,
        subject: SubjectId,
        purpose: &Purpose,
        channel: Channel,
    ) -> Option<&store::StateRow> {
        self.states.get(&(subject, purpose.key.clone(), channel))
    }

    pub(crate) fn address(&self, subject: SubjectId, channel: Channel) -> Option<&str> {
        let person = self.people.get(&subject)?;
        match channel {
            Channel::Email => person.email.as_deref(),
            Channel::Sms | Channel::Phone => person.phone.as_deref(),
            Channel::Post => Some(""),
        }
    }

    pub(crate) fn situation(&self, subject: SubjectId, purpose: &Purpose, channel: Channel) -> Situation {
        let person = self.people.get(&subject);
        let address = self.address(subject, channel);
        Situation {
            person: person.map_or(Person::Unknown, standing),
            offer: offer(purpose, channel),
            listed: address.map_or(Listed::No, |address| self.listed(address)),
            address: self.reach(address),
            age: person.map_or(Age::Grown, |person| age(person, self.now)),
            registry: Registry::NotConnected,
            basis: purpose.basis,
            double_opt_in: purpose.double_opt_in,
            balancing: Balancing::of(purpose),
            choice: self.choice(subject, purpose, channel),
            pace: self.pace(subject, purpose, channel),
        }
    }

    fn pace(&self, subject: SubjectId, purpose: &Purpose, channel: Channel) -> Pace {
        let country = self.people.get(&subject).and_then(|person| person.country.as_deref());
        self.pacing.of((subject, country), &purpose.key, channel)
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
        let age = match () {
            () if ran_out => Freshness::RanOut,
            () if row.version < purpose.asks_from => Freshness::Outdated,
            () => Freshness::Current,
        };
        Choice { state: row.state, proof: row.proof, by: row.given_by, age }
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

fn offer(purpose: &Purpose, channel: Channel) -> Offer {
    match () {
        () if !purpose.is_in_use() => Offer::Ended,
        () if !purpose.channels.contains(&channel) => Offer::OtherChannels,
        () => Offer::Yes,
    }
}

// law: gdpr/8.1
fn age(person: &Contact, now: Timestamp) -> Age {
    let least = person.country.as_deref().and_then(|country| AGES.iter().find(|(code, _)| *code == country));
    let years = least.map_or(AGE, |(_, years)| *years);
    let Some(born) = person.birth_date else {
        return Age::Grown;
    };
    let today = now.date();
    let day = born.with().year(born.year().saturating_add(years)).build();
    // Born on 29 February, one comes of age on 1 March of a common year.
    let day = day.or_else(|_| jiff::civil::Date::new(born.year().saturating_add(years), 3, 1));
    if day.is_ok_and(|day| day <= today) { Age::Grown } else { Age::Child }
}
