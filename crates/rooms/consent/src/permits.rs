//! Permits: without one nothing leaves for a person. Made here alone, from the one decision, at the moment of sending.

use crate::{
    model::{
        choice::{By, Channel, PermissionId, Proof, State},
        decide::{Address, Age, Balancing, Choice, Freshness, Listed, Offer, Pace, Person, Reason, Registry, Situation, decide},
        purpose::{Basis, Purpose},
    },
    read, store,
    suppressions::{self, fingerprint},
};
use customers::Contact;
use ground::{clock::Timestamp, db::Q};
use kernel::{Message, Reader, Result, SubjectId, Tx};
use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

/// People looked at in one go.
const TOGETHER: usize = store::LIST;
/// Where a country set no other age: the age from which one may agree to online services alone.
// law: gdpr/8.1
const AGE: i16 = 16;
const AGES: [(&str, i16); 6] = [("BE", 13), ("GB", 13), ("US", 13), ("AT", 14), ("FR", 15), ("TR", 18)];

/// The right to send one thing to one person. It cannot be copied, stored or made by hand, and is spent by sending.
#[derive(Debug)]
pub struct Permit {
    subject: SubjectId,
    purpose: Arc<str>,
    channel: Channel,
    basis: Basis,
    event: Option<PermissionId>,
    address: String,
}

/// Why something may not leave, with the rule and what would change it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub reason: Reason,
}

/// The right to ask an address once whether it is theirs: the message of double opt-in, to somebody not known yet.
#[derive(Debug)]
pub struct Confirming {
    record: [u8; 16],
    address: String,
}

impl Permit {
    pub fn subject(&self) -> SubjectId {
        self.subject
    }

    pub fn channel(&self) -> Channel {
        self.channel
    }

    pub fn basis(&self) -> Basis {
        self.basis
    }

    /// The entry of the ledger that decided; none where no choice is needed.
    pub fn event(&self) -> Option<PermissionId> {
        self.event
    }

    /// The address that the permit is for; empty for letters on paper.
    pub fn address(&self) -> &str {
        &self.address
    }
}

impl post::MayLeave for Permit {
    fn recipient(&self) -> post::Recipient {
        post::Recipient::Subject(self.subject)
    }

    fn purpose(&self) -> Option<&str> {
        Some(&self.purpose)
    }
}

impl Confirming {
    pub fn address(&self) -> &str {
        &self.address
    }
}

impl post::MayLeave for Confirming {
    fn recipient(&self) -> post::Recipient {
        post::Recipient::Pending(self.record)
    }

    fn purpose(&self) -> Option<&str> {
        None
    }
}

impl Refusal {
    /// The key of the word that says why.
    pub fn word(&self) -> String {
        self.reason.word()
    }

    /// The article behind it.
    pub fn law(&self) -> Option<&'static str> {
        self.reason.law()
    }

    /// The key of the word that says what would change it.
    pub fn mend(&self) -> String {
        self.reason.mend()
    }
}

/// Whether this may leave for the person, decided now.
pub async fn permit(
    tx: &mut Tx,
    subject: SubjectId,
    purpose: &str,
    channel: Channel,
) -> Result<std::result::Result<Permit, Refusal>> {
    let answers = permits(tx, &[subject], purpose, channel).await?;
    let answer = answers.into_iter().next().map(|(_, answer)| answer);
    Ok(answer.unwrap_or(Err(Refusal { reason: Reason::Unknown })))
}

/// The same for many people, in their order, with few questions to the database.
// law: gdpr/6.1
pub async fn permits(
    tx: &mut Tx,
    subjects: &[SubjectId],
    purpose: &str,
    channel: Channel,
) -> Result<Vec<(SubjectId, std::result::Result<Permit, Refusal>)>> {
    let purpose = read::purpose(tx, purpose).await?;
    let key: Arc<str> = Arc::from(purpose.key.as_str());
    let mut answers = Vec::with_capacity(subjects.len());
    for part in subjects.chunks(TOGETHER) {
        let states = read::standing(tx, part, &purpose.key, channel).await?;
        let scene = Scene::load(tx, part, states.into_values().collect()).await?;
        for subject in part {
            let answer = decide(&scene.situation(*subject, &purpose, channel));
            let permit = |basis| Permit {
                subject: *subject,
                purpose: Arc::clone(&key),
                channel,
                basis,
                event: scene.state(*subject, &purpose, channel).map(|row| row.event),
                address: scene.address(*subject, channel).unwrap_or_default().to_owned(),
            };
            answers.push((*subject, answer.map(permit).map_err(|reason| Refusal { reason })));
        }
    }
    Ok(answers)
}

/// The same decision without a permit, with what it rests on.
#[derive(Clone, Debug)]
pub struct Explained {
    pub purpose: String,
    pub channel: Channel,
    pub decision: std::result::Result<Basis, Refusal>,
    pub state: State,
    pub since: Option<Timestamp>,
    pub event: Option<PermissionId>,
}

pub async fn explain(reader: &mut Reader, subject: SubjectId, purpose: &str, channel: Channel) -> Result<Explained> {
    let purpose = read::purpose(reader, purpose).await?;
    let states = read::standing(reader, &[subject], &purpose.key, channel).await?;
    let scene = Scene::load(reader, &[subject], states.into_values().collect()).await?;
    Ok(scene.explain(subject, &purpose, channel))
}

/// Everything that may and may not leave for one person: purposes in use × their channels.
pub async fn explain_all(reader: &mut Reader, subject: SubjectId) -> Result<Vec<Explained>> {
    let purposes = read::purposes(reader).await?;
    let scene = Scene::of(reader, &[subject]).await?;
    let in_use = purposes.iter().filter(|purpose| purpose.is_in_use());
    let cells = in_use.flat_map(|purpose| purpose.channels.iter().map(move |channel| (purpose, *channel)));
    Ok(cells.map(|(purpose, channel)| scene.explain(subject, purpose, channel)).collect())
}

/// Asks whether the message of double opt-in may go to this address of a pending record.
pub async fn confirming(
    tx: &mut Tx,
    record: [u8; 16],
    email: &str,
) -> Result<std::result::Result<Confirming, Refusal>> {
    if suppressions::is_suppressed(tx, email).await? {
        return Ok(Err(Refusal { reason: Reason::Suppressed }));
    }
    if post::has_bounced(tx, email).await? {
        return Ok(Err(Refusal { reason: Reason::Bounced }));
    }
    Ok(Ok(Confirming { record, address: email.to_owned() }))
}

/// What the decision needs to know of some people, fetched at once.
pub(crate) struct Scene {
    people: HashMap<SubjectId, Contact>,
    states: HashMap<store::Cell, store::StateRow>,
    suppressed: HashSet<String>,
    bounced: HashSet<String>,
    now: Timestamp,
}

impl Scene {
    /// With everything that stands for them, for all purposes.
    pub(crate) async fn of(reader: &mut Reader, subjects: &[SubjectId]) -> Result<Self> {
        let mut states = Vec::new();
        for part in subjects.chunks(TOGETHER) {
            states.extend(reader.find::<store::StateRow>(&Q::new(store::STATES).and_in("subject", part)).await?);
        }
        Self::load(reader, subjects, states).await
    }

    async fn load(reader: &mut Reader, subjects: &[SubjectId], states: Vec<store::StateRow>) -> Result<Self> {
        let contacts = customers::contacts(reader, subjects).await?;
        let emails: Vec<&str> = contacts.iter().filter_map(|contact| contact.email.as_deref()).collect();
        let phones = contacts.iter().filter_map(|contact| contact.phone.as_deref());
        let all: Vec<&str> = emails.iter().copied().chain(phones).collect();
        let suppressed = suppressions::among(reader, &all).await?;
        let bounced = bounced(reader, &emails).await?;
        Ok(Self {
            states: states.into_iter().map(|row| ((row.subject, row.purpose.clone(), row.channel), row)).collect(),
            suppressed,
            bounced,
            now: reader.now(),
            people: contacts.into_iter().map(|contact| (contact.subject, contact)).collect(),
        })
    }

    pub(crate) fn state(&self, subject: SubjectId, purpose: &Purpose, channel: Channel) -> Option<&store::StateRow> {
        self.states.get(&(subject, purpose.key.clone(), channel))
    }

    fn address(&self, subject: SubjectId, channel: Channel) -> Option<&str> {
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
            pace: Pace::Free,
        }
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
            return Choice { state: State::Unknown, proof: Proof::Reported, by: By::Person, age: Freshness::Current };
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

/// A refusal as an error, for doors that ask for one permit.
impl From<Refusal> for kernel::Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(Message::new(refusal.reason.error()))
    }
}
