//! Settling a custom field: after its class changed its values move to where they belong, after its removal they go.
//!
//! One step looks at a few hundred people in one transaction and asks for the next, so it can stop and go on at any time.

use crate::{
    actions::seal_secret,
    events,
    model::{Definition, Place, Secret, Standing},
    read::{self, Record},
    store,
};
use custodia_sift::identifiers;
use kernel::{Action, Job, KeyId, Permission, Result, SYSTEM, SubjectId, Tx, job::Task};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// People of one step: nobody else waits for the writer longer than a fraction of a second.
pub const STEP: u32 = 200;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Settle {
    field: String,
    /// The number of the last customer who was looked at.
    after: i64,
    /// Somebody restricted or held was passed over who has a value of a field that is being removed: it cannot go yet.
    #[serde(default)]
    keeps: bool,
    /// It waits for the end of a legal hold.
    #[serde(default)]
    waits: bool,
}

impl Settle {
    pub fn from_the_start(field: &str) -> Self {
        Self { field: field.to_owned(), after: 0, keeps: false, waits: false }
    }
}

impl Job for Settle {
    const KIND: &'static str = "customers.settle-field";

    fn dedup(&self) -> Option<String> {
        match self.waits {
            true => Some(format!("{}:held", self.field)),
            false => Some(format!("{}:{}", self.field, self.after)),
        }
    }

    async fn run(&self, task: &Task) -> Result<()> {
        task.finish(&Step(self.clone())).await
    }
}

struct Step(Settle);

impl Action for Step {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let Settle { field, after, keeps, .. } = &self.0;
        let people = read::numbered_after(tx, *after, STEP).await?;
        let last = people.last().map(|last| last.number);
        let leaves = read::leaving(tx).await?.into_iter().any(|known| known.key == *field);
        let held = if leaves { held(tx, &people).await? } else { HashSet::new() };
        // law: gdpr/18.2 gdpr/17.3
        let stays =
            |person: &Record| person.standing == Standing::Restricted || held.contains(&person.subject);
        let (passed, people): (Vec<_>, Vec<_>) = people.into_iter().partition(stays);
        let keeps = *keeps || passed.iter().any(|person| has(person, field));
        match read::definition(tx, field).await {
            _ if leaves => empty(tx, field, &people).await?,
            Ok(definition) => settle(tx, &definition, &people).await?,
            // Settled already: an older job came late.
            Err(_) => return Ok(()),
        }
        match last {
            Some(after) => tx.enqueue(&Settle { field: field.clone(), after, keeps, waits: false }),
            None if leaves => end(tx, field, keeps).await,
            None => Ok(()),
        }
    }
}

async fn held(tx: &mut Tx, people: &[Record]) -> Result<HashSet<SubjectId>> {
    let subjects: Vec<SubjectId> = people.iter().map(|person| person.subject).collect();
    read::held(tx, &subjects).await
}

/// The field goes once nobody has a value. What legal holds keep is looked at again when the next of them ends; whoever was
/// restricted is caught up with when they are free.
async fn end(tx: &mut Tx, field: &str, keeps: bool) -> Result<()> {
    if keeps || read::is_kept(tx, field).await? {
        return match read::next_end(tx).await? {
            Some(end) => tx.enqueue_at(&Settle { waits: true, ..Settle::from_the_start(field) }, end),
            None => Ok(()),
        };
    }
    store::undefine(tx, field).await?;
    tx.record(&events::FieldRemoved { field: field.to_owned() })
}

/// Somebody who is free again may have values that should have moved or gone meanwhile.
pub async fn catch_up(tx: &mut Tx, subject: SubjectId) -> Result<()> {
    let Some(person) = read::record(tx, subject).await? else { return Ok(()) };
    for field in read::leaving(tx).await? {
        tx.enqueue(&Settle::from_the_start(&field.key))?;
    }
    let is_open = |field: &Definition| person.attributes.iter().any(|(key, _)| *key == field.key);
    let moved = |field: &&Definition| match field.class.place() {
        Place::Open => false,
        Place::Sealed => is_open(field),
        Place::Apart => is_open(field) || person.facts.custom.contains_key(&field.key),
    };
    for field in person.definitions.iter().filter(moved) {
        tx.enqueue(&Settle::from_the_start(&field.key))?;
    }
    Ok(())
}

/// Whether somebody has a value of a custom field among what is sealed together, or shows one of those sealed apart.
fn has(person: &Record, field: &str) -> bool {
    person.facts.custom.contains_key(field) || person.facts.masks.contains_key(field)
}

/// Takes the values of these people away, wherever they stand.
// law: gdpr/5.1.e
async fn empty(tx: &mut Tx, field: &str, people: &[Record]) -> Result<()> {
    for person in people {
        store::forget_secret(tx, person.subject, field).await?;
        store::keep_attribute(tx, person.subject, field, "").await?;
        let mut facts = person.facts.clone();
        facts.custom.remove(field);
        facts.masks.remove(field);
        facts.told.remove(field);
        if facts != person.facts {
            let sealed = tx.seal(KeyId::of(person.subject), read::place(person.subject), &facts).await?;
            store::reseal(tx, person.subject, &sealed).await?;
        }
    }
    Ok(())
}

/// Moves the values of these people to where the class of the field has them.
async fn settle(tx: &mut Tx, definition: &Definition, people: &[Record]) -> Result<()> {
    let field = definition.key.as_str();
    for person in people {
        let subject = person.subject;
        let plain = person.attributes.iter().find(|(key, _)| key == field).map(|(_, value)| value.clone());
        let mut facts = person.facts.clone();
        let Some(value) = plain.or_else(|| facts.custom.get(field).cloned()) else { continue };
        match definition.class.place() {
            Place::Open => continue,
            Place::Sealed => drop(facts.custom.insert(field.to_owned(), value)),
            Place::Apart => {
                facts.custom.remove(field);
                facts.masks.insert(field.to_owned(), identifiers::mask(&value));
                let secret = Secret { field: field.to_owned(), kind: "text".to_owned(), value };
                let sealed = seal_secret(tx, subject, &secret).await?;
                store::keep_secret(tx, subject, &sealed).await?;
            }
        }
        store::keep_attribute(tx, subject, field, "").await?;
        let sealed = tx.seal(KeyId::of(subject), read::place(subject), &facts).await?;
        store::reseal(tx, subject, &sealed).await?;
    }
    Ok(())
}
