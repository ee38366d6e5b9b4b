//! The people of the story: those who ask for something, are hurt by something, or are looked at too often.

use super::stage::Stage;
use consent::{Change, Channel, How, State};
use customers::{Address, Create, Draft, Source};
use ground::clock::DAY;
use kernel::{Action, Actor, Error, Permission, Result, SYSTEM, SubjectId, Tx};
use kit::Lang;
use serde::Deserialize;
use std::collections::HashMap;

const PEOPLE: &str = include_str!("cast.json");
/// The custom field with the number of somebody's rescue cover.
pub const POLICY: &str = "rescue-cover";
/// Those who allowed something did so up to this long before they stand in our books.
const ALLOWED: i64 = 200 * DAY;

#[derive(Clone, Deserialize)]
pub struct Person {
    pub key: String,
    given: String,
    family: String,
    country: String,
    language: String,
    city: String,
    postcode: String,
    street: String,
    #[serde(default)]
    region: String,
    #[serde(default)]
    phone: String,
    #[serde(default)]
    born: String,
    /// The number of their rescue cover.
    #[serde(default)]
    policy: String,
    /// Purposes that they allow.
    allows: Vec<String>,
    /// Days before the end on which they became customers.
    pub since: i64,
}

impl Person {
    pub fn email(&self) -> String {
        format!("{}@example.org", self.key)
    }

    fn draft(&self) -> Draft {
        let some = |text: &String| (!text.is_empty()).then(|| text.clone());
        let address = Address {
            street: self.street.clone(),
            postcode: self.postcode.clone(),
            city: self.city.clone(),
            region: self.region.clone(),
            country: self.country.clone(),
        };
        Draft {
            given: self.given.clone(),
            family: self.family.clone(),
            emails: vec![self.email()],
            phones: some(&self.phone).into_iter().collect(),
            addresses: vec![address],
            birth_date: self.born.clone(),
            country: self.country.clone(),
            language: self.language.clone(),
            attributes: some(&self.policy).map(|policy| (POLICY.to_owned(), policy)).into_iter().collect(),
            ..Draft::default()
        }
    }
}

pub struct Cast {
    people: Vec<Person>,
    here: HashMap<String, SubjectId>,
}

impl Cast {
    pub fn read() -> Result<Self> {
        let people = serde_json::from_str(PEOPLE).map_err(Error::fault)?;
        Ok(Self { people, here: HashMap::new() })
    }

    pub fn person(&self, key: &str) -> Result<&Person> {
        let found = self.people.iter().find(|person| person.key == key);
        found.ok_or_else(|| Error::fault(format!("nobody is called {key}")))
    }

    pub fn subject(&self, key: &str) -> Result<SubjectId> {
        let found = self.here.get(key).copied();
        found.ok_or_else(|| Error::fault(format!("{key} is not here yet")))
    }

    /// Those with a rescue cover who are in our books.
    pub fn covered(&self) -> Vec<SubjectId> {
        let covered = self.people.iter().filter(|person| !person.policy.is_empty());
        covered.filter_map(|person| self.here.get(&person.key).copied()).collect()
    }

    pub fn days(&self) -> impl Iterator<Item = i64> + '_ {
        self.people.iter().map(|person| person.since)
    }
}

/// Those who become customers on this day.
pub async fn on(stage: &mut Stage, day: i64) -> Result<()> {
    let coming: Vec<Person> =
        stage.cast.people.iter().filter(|person| person.since == day).cloned().collect();
    for person in coming {
        let subject = stage.app.write(&Actor::house(), &Enter { person: &person }).await?;
        stage.cast.here.insert(person.key, subject);
    }
    Ok(())
}

struct Enter<'a> {
    person: &'a Person,
}

impl Action for Enter<'_> {
    type Output = SubjectId;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<SubjectId> {
        let (draft, source) = (self.person.draft(), Source::Import("shop-2026".into()));
        let create = Create { draft, source, purpose: Some("orders".into()) };
        let subject = tx.also(&create).await?;
        tx.also(&Allow { person: self.person, subject }).await?;
        Ok(subject)
    }
}

/// What they allowed before, by the form of the route club.
struct Allow<'a> {
    person: &'a Person,
    subject: SubjectId,
}

impl Action for Allow<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let at = tx.now().minus(ALLOWED);
        for purpose in &self.person.allows {
            let mut change =
                Change::new(self.subject, purpose, Channel::Email, State::Given, How::Link).at(at);
            change.lang = Lang::parse(&self.person.language);
            change.origin = "Route club".into();
            consent::write(tx, &change).await?;
        }
        Ok(())
    }
}
