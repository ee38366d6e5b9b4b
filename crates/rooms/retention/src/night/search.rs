//! What a stride takes: the next of those who are near or over their time, each with what becomes of it.
//!
//! One that cannot be looked at does not stop the rest: it is found by itself and stepped over.

use crate::{
    look::{self, Care},
    model::{self, Kept, Rule},
    plan::{self, Fate, Item},
    read,
};
use ground::clock::Timestamp;
use kernel::{
    Error, Lapse, Reader, Result, SubjectId, Task,
    lapse::{Old, Ripe},
};
use std::collections::HashMap;

/// Looked at and ended in one transaction: the one writer of SQLite is free again after a tenth of a second.
const STRIDE: u32 = 200;

/// Behind whom to go on, and how closely to look.
type Place = (Option<(Timestamp, [u8; 16])>, Care);

pub enum Found {
    /// None: there are no more.
    Items(Vec<Item>),
    /// This one cannot be looked at.
    Stuck(Item),
    /// What comes next cannot even be found.
    Blind,
}

pub async fn next(task: &Task, rule: &Rule, from: Place) -> Result<Found> {
    match items(&mut task.read().await?, rule, from, STRIDE).await {
        Ok(items) => Ok(Found::Items(items)),
        Err(Error::Busy) => Err(Error::Busy),
        Err(error) => {
            tracing::warn!(%error, rule = %rule.id, "retention could not look at a stride and looks one by one");
            one(task, rule, from).await
        }
    }
}

async fn one(task: &Task, rule: &Rule, from: Place) -> Result<Found> {
    match items(&mut task.read().await?, rule, from, 1).await {
        Ok(items) => return Ok(Found::Items(items)),
        Err(Error::Busy) => return Err(Error::Busy),
        Err(error) => tracing::warn!(%error, rule = %rule.id, "retention could not look at something"),
    }
    let mut reader = task.read().await?;
    let Some(lapse) = look::lapse(task.app(), &rule.terms.lapse) else { return Ok(Found::Blind) };
    match found(&mut reader, rule, lapse, (from.0, 1)).await {
        Ok(all) => Ok(all.first().map_or(Found::Items(Vec::new()), |old| Found::Stuck(stuck(*old)))),
        Err(Error::Busy) => Err(Error::Busy),
        Err(_) => Ok(Found::Blind),
    }
}

const fn stuck(old: Old) -> Item {
    Item { old, fate: Fate::Keep(Kept::Left), near: false }
}

async fn found(
    reader: &mut Reader,
    rule: &Rule,
    lapse: &Lapse,
    (after, limit): (Option<(Timestamp, [u8; 16])>, u32),
) -> Result<Vec<Old>> {
    let (purpose, near) = (rule.terms.purpose.clone(), rule.terms.near(reader.now()));
    (lapse.find)(reader, Ripe { purpose, after, limit, ..Ripe::before(near) }).await
}

async fn items(reader: &mut Reader, rule: &Rule, (after, care): Place, limit: u32) -> Result<Vec<Item>> {
    let app = reader.app().clone();
    let Some(lapse) = look::lapse(&app, &rule.terms.lapse) else { return Ok(Vec::new()) };
    let found = found(reader, rule, lapse, (after, limit)).await?;
    judged(reader, rule, lapse, (found, care)).await
}

async fn judged(
    reader: &mut Reader,
    rule: &Rule,
    lapse: &Lapse,
    found: (Vec<Old>, Care),
) -> Result<Vec<Item>> {
    let (now, rules) = (reader.now(), read::all(reader).await?);
    let looked = look::look(reader, &rules, lapse, found).await?;
    let subjects: Vec<_> = looked.iter().filter_map(|one| one.old.subject).collect();
    let tasks = match look::is_person(lapse) {
        true => read::tasks(reader, rule.id, &subjects).await?,
        false => HashMap::new(),
    };
    let task = |subject: Option<SubjectId>| subject.and_then(|subject| tasks.get(&subject));
    Ok(looked.iter().map(|one| plan::item(one, rule, task(one.old.subject), now)).collect())
}

/// Whether a night would tell or end so many that somebody has to confirm the number; asked where so many are near their end.
pub async fn is_flood(task: &Task, rule: &Rule, total: i64) -> Result<bool> {
    let (mut after, mut warned, mut ended) = (None, 0, 0);
    loop {
        let items = match next(task, rule, (after, Care::Quick)).await? {
            Found::Items(items) => items,
            Found::Stuck(item) => vec![item],
            Found::Blind => return Ok(false),
        };
        let Some(last) = items.last() else { return Ok(false) };
        after = Some((last.old.place, last.old.id));
        for item in busy_aside(task, rule, items).await? {
            match item.fate {
                Fate::Warn(_) if !item.near => warned += 1,
                Fate::End => ended += 1,
                Fate::Warn(_) | Fate::Wait | Fate::Keep(_) => {}
            }
        }
        if [warned, ended].into_iter().any(|count| model::is_flood(count, total, rule.allowed)) {
            return Ok(true);
        }
    }
}

/// Open work is looked for last and only where it matters: it asks every room about every person.
async fn busy_aside(task: &Task, rule: &Rule, items: Vec<Item>) -> Result<Vec<Item>> {
    let due = items.iter().filter(|item| matches!(item.fate, Fate::Warn(_) | Fate::End));
    let due: Vec<Old> = due.map(|item| item.old).collect();
    match look::lapse(task.app(), &rule.terms.lapse) {
        Some(lapse) if look::is_person(lapse) && !due.is_empty() => {
            let judged = judged(&mut task.read().await?, rule, lapse, (due, Care::Whole)).await;
            // One that cannot be looked at counts like one that goes.
            judged.or_else(|error| if matches!(error, Error::Busy) { Err(error) } else { Ok(items) })
        }
        _ => Ok(items),
    }
}
