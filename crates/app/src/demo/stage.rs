//! Who acts in the story, and when: colleagues in their own name, the people who ask, and the clock that they share.

use super::{PERSONAS, cast::Cast, visitor::Visitor};
use customers::Standing;
use ground::clock::{DAY, HOUR, MINUTE, Timestamp};
use kernel::{Action, Actor, App, Error, Result, StaffId, SubjectId, Who};
use std::sync::Arc;

/// When the house does its own work, in UTC: behind the hour at which the run over the rules begins in its own zone.
const NIGHT: i64 = 2 * HOUR + 7 * MINUTE;
/// When the office begins its work. No two days in a row have the same pace.
const MORNING: i64 = 7 * HOUR;
const LATER: i64 = 43 * MINUTE;
const PACES: i64 = 7;
/// Between one thing that somebody does and the next.
const PAUSE: i64 = 11 * MINUTE;

pub struct Stage {
    pub app: App,
    pub cast: Cast,
    /// A stranger at the door, for everything that is done by the pages.
    pub door: Visitor,
    /// Some of all the others.
    pub crowd: Vec<SubjectId>,
    /// When a newcomer first sees the shop.
    pub end: Timestamp,
    colleagues: Vec<(&'static str, Actor)>,
}

impl Stage {
    pub async fn set(app: App, end: Timestamp) -> Result<Self> {
        let mut reader = app.read(&Actor::house()).await?;
        let (known, roles) =
            (staff::colleagues(&mut reader).await?, (staff::EVERY_ROLE.0)(&mut reader).await?);
        drop(reader);
        let one = |persona: &super::staff::Persona| {
            let colleague = known.iter().find(|colleague| colleague.name == persona.name)?;
            let (_, rights) = roles.iter().find(|(role, _)| *role == colleague.role)?;
            let (who, rights) = (Who::Staff(colleague.id), Arc::new(rights.clone()));
            let (key, _) = persona.email.split_once('@')?;
            Some((key, Actor { who, rights, name: Arc::from(persona.name), lang: None }))
        };
        let colleagues = PERSONAS.iter().filter_map(one).collect();
        let door = Visitor::stranger(&app);
        Ok(Self { app, cast: Cast::read()?, door, crowd: Vec::new(), end, colleagues })
    }

    /// A colleague by their first name, or one of the people in the story.
    pub fn actor(&self, key: &str) -> Result<Actor> {
        match self.colleagues.iter().find(|(name, _)| *name == key) {
            Some((_, actor)) => Ok(actor.clone()),
            None => Ok(Actor::person(self.cast.subject(key)?)),
        }
    }

    /// A colleague at the pages.
    pub async fn at_the_pages(&self, key: &str) -> Result<Visitor> {
        let persona = PERSONAS.iter().find(|persona| persona.email.starts_with(&format!("{key}@")));
        let persona = persona.ok_or_else(|| Error::fault(format!("{key} does not work here")))?;
        self.door.another().enter(persona.email, persona.password).await
    }

    pub fn staff(&self, key: &str) -> Result<StaffId> {
        self.actor(key)?.staff().ok_or_else(|| Error::fault(format!("{key} does not work here")))
    }

    /// Somebody does something, and a while passes.
    pub async fn act<A: Action>(&self, by: &str, action: &A) -> Result<A::Output> {
        let done = self.app.write(&self.actor(by)?, action).await?;
        self.app.clock().advance(PAUSE);
        Ok(done)
    }

    /// Those of them who are neither erased nor restricted, in their order.
    pub async fn here(&self, mut people: Vec<SubjectId>) -> Result<Vec<SubjectId>> {
        let standings = customers::standings(&mut self.app.read(&Actor::house()).await?, &people).await?;
        people.retain(|subject| standings.get(subject) == Some(&Standing::Active));
        Ok(people)
    }

    pub fn now(&self) -> Timestamp {
        self.app.clock().now()
    }

    /// The morning of the day that lies so many days back.
    pub fn morning(&self, days_ago: i64) -> Timestamp {
        Timestamp((self.end.0.div_euclid(DAY) - days_ago) * DAY + MORNING + days_ago * 3 % PACES * LATER)
    }

    /// When the house does its own work, hours before anybody comes.
    pub fn night(&self, days_ago: i64) -> Timestamp {
        Timestamp((self.end.0.div_euclid(DAY) - days_ago) * DAY + NIGHT)
    }

    /// Lets time pass up to this moment, with the work that falls due by then.
    pub async fn until(&self, moment: Timestamp) -> Result<()> {
        super::pass(&self.app, (moment.0 - self.now().0).max(0)).await
    }

    /// The same without what only its hour brings: nobody looks at those nights.
    pub async fn skip_to(&self, moment: Timestamp) -> Result<()> {
        self.app.clock().advance((moment.0 - self.now().0).max(0));
        super::work(&self.app).await
    }

    /// `2026-11-21`, so many days from the end of the story.
    pub fn date(&self, days: i64) -> String {
        self.end.plus(days * DAY).date().to_string()
    }
}
