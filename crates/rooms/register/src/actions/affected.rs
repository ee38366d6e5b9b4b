//! Whom a breach affects: looked for in strides by what somebody says of them, kept as a list that stays as it is.
// law: gdpr/34

use super::{known, open_breach};
use crate::{
    BREACHES, events,
    jobs::Search,
    model::{Choices, Reach, ReachId, RecordId, Search as State, Wanted},
    read::{self, Sought},
    store,
};
use customers::{Class, Definition, Filter};
use kernel::{Action, Error, Permission, Reader, Result, SYSTEM, SubjectId, Tx, datamap, seen};
use std::collections::HashSet;

/// People looked through in one transaction.
const STRIDE: u32 = 1_000;

/// Looks for the people; a job finds them.
pub struct Seek {
    pub breach: RecordId,
    pub wanted: Wanted,
}

impl Action for Seek {
    type Output = ReachId;
    const NEEDS: Permission = BREACHES;

    async fn run(&self, tx: &mut Tx) -> Result<ReachId> {
        let breach = open_breach(tx, self.breach, None).await?;
        let known = known(tx).await?;
        let (tables, fields) = (tables(tx), plain_fields(tx).await?);
        let fields: Vec<String> = fields.into_iter().map(|field| field.key).collect();
        let view = view(tx, &self.wanted.view).await?;
        let choices = Choices { tables: &tables, purposes: &known.purposes, fields: &fields, view };
        let reach = self.wanted.check(choices, known.now, &known.zone)?;
        reach.filter.seen_by(tx.actor())?;
        every_number(tx, &reach).await?;
        begin(tx, breach.id, &reach).await
    }
}

async fn begin(tx: &mut Tx, breach: RecordId, reach: &Reach) -> Result<ReachId> {
    let id = store::seek(tx, breach, reach).await?;
    store::log(tx, breach, "sought", None).await?;
    tx.enqueue(&Search { reach: id })?;
    Ok(id)
}

/// A view of somebody else is none.
async fn view(reader: &mut Reader, id: &str) -> Result<Option<(String, Filter)>> {
    let no_choice = || Error::field("view", "error-not-a-choice");
    match id.trim() {
        "" => Ok(None),
        id => match customers::view(reader, id.parse().map_err(|_| no_choice())?).await {
            Ok((view, filter)) => Ok(Some((view.name, filter))),
            Err(Error::NotFound) => Err(no_choice()),
            Err(other) => Err(other),
        },
    }
}

/// Custom fields whose values lie open, so that people can be found by them.
pub async fn plain_fields(reader: &mut Reader) -> Result<Vec<Definition>> {
    let all = customers::definitions(reader).await?;
    Ok(all.into_iter().filter(|field| field.class == Class::Attribute).collect())
}

/// Looks once more in the same way: whoever fits by now comes onto the list.
pub struct SeekAgain {
    pub breach: RecordId,
    pub reach: ReachId,
}

impl Action for SeekAgain {
    type Output = ReachId;
    const NEEDS: Permission = BREACHES;

    async fn run(&self, tx: &mut Tx) -> Result<ReachId> {
        let breach = open_breach(tx, self.breach, None).await?;
        let sought = read::reach(tx, self.reach).await?;
        sought.reach.filter.seen_by(tx.actor())?;
        match sought.state {
            _ if sought.breach != breach.id => Err(Error::NotFound),
            State::Running => Err(Error::conflict("register-error-searching")),
            State::Done | State::Stopped => begin(tx, breach.id, &sought.reach).await,
        }
    }
}

/// The tables of the data map that hold something about people.
pub fn tables(reader: &Reader) -> Vec<&'static str> {
    let linked = reader.app().holdings().filter(|holding| holding.link.is_of_somebody());
    linked.map(|holding| holding.table).collect()
}

/// A number that belongs to nobody is a slip of the pen: nothing is looked for until it is mended.
async fn every_number(tx: &mut Tx, reach: &Reach) -> Result<()> {
    let typed: Vec<&str> = reach.numbers.iter().map(String::as_str).collect();
    let found = customers::find_by_numbers(tx, &typed).await?;
    let unknown = typed.iter().zip(&found).find(|(_, found)| found.is_empty());
    match unknown {
        Some((number, _)) => {
            let message = kernel::Message::new("register-error-unknown-number").with("number", number);
            Err(Error::field("numbers", message))
        }
        None => Ok(()),
    }
}

/// How far a search is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    GoesOn,
    Ended,
}

/// One stride of a search.
pub(crate) struct Gather {
    pub reach: ReachId,
}

impl Action for Gather {
    type Output = Step;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Step> {
        let sought = read::reach(tx, self.reach).await?;
        if sought.state != State::Running {
            return Ok(Step::Ended);
        }
        let part = next(tx, &sought).await?;
        let found = narrowed(tx, &sought.reach, &part).await?;
        let new = store::find(tx, sought.breach, &found).await?;
        let ended = part.is_empty() || !sought.reach.numbers.is_empty();
        let state = if ended { State::Done } else { State::Running };
        store::sought(tx, sought.id, state, part.last().copied().or(sought.last), new).await?;
        if ended {
            let breach = read::one(tx, sought.breach).await?;
            tx.record(&events::BreachFound { number: breach.number(), people: sought.found + new })?;
        }
        Ok(if ended { Step::Ended } else { Step::GoesOn })
    }
}

/// The next people to look at: those of the list, of the source, or of the filter.
async fn next(tx: &mut Tx, sought: &Sought) -> Result<Vec<SubjectId>> {
    let Reach { numbers, source, field, filter, .. } = &sought.reach;
    if !numbers.is_empty() {
        let typed: Vec<&str> = numbers.iter().map(String::as_str).collect();
        return Ok(customers::find_by_numbers(tx, &typed).await?.into_iter().flatten().collect());
    }
    if source.is_some() || field.is_some() {
        let pattern = customers::Pattern { source: source.clone(), field: field.clone() };
        return customers::by_pattern(tx, &pattern, sought.last, STRIDE).await;
    }
    customers::ids(tx, filter, sought.last, STRIDE).await
}

/// Those of these people who fit everything else that was said.
async fn narrowed(reader: &mut Reader, reach: &Reach, part: &[SubjectId]) -> Result<Vec<SubjectId>> {
    let mut left = part.to_vec();
    if !reach.tables.is_empty() {
        let having = datamap::having(reader, &reach.tables, &left).await?;
        left.retain(|subject| having.contains(subject));
    }
    if let Some(purpose) = &reach.purpose {
        let held = held_for(reader, purpose, &left).await?;
        left.retain(|subject| held.contains(subject));
    }
    if let Some((actor, from, until)) = &reach.seen {
        let seen = seen::seen_by(reader, actor, (*from, *until), &left).await?;
        left.retain(|subject| seen.contains(subject));
    }
    Ok(left)
}

/// Those of whom something is held for a purpose, and those who allow it.
async fn held_for(reader: &mut Reader, purpose: &str, among: &[SubjectId]) -> Result<HashSet<SubjectId>> {
    let of_purpose = reader.app().holdings().filter(|holding| holding.purposes.contains(&purpose));
    let tables: Vec<String> = of_purpose.map(|holding| holding.table.to_owned()).collect();
    let mut held = datamap::having(reader, &tables, among).await?;
    held.extend(customers::allowed(reader, among.to_vec(), purpose).await?);
    Ok(held)
}

/// Takes everybody off the list who was not written to.
pub struct ClearAffected {
    pub breach: RecordId,
}

impl Action for ClearAffected {
    type Output = ();
    const NEEDS: Permission = BREACHES;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let breach = open_breach(tx, self.breach, None).await?;
        store::stop(tx, breach.id).await?;
        let gone = store::clear(tx, breach.id).await?;
        store::log(tx, breach.id, "cleared", Some(&gone.to_string())).await
    }
}

/// Those whom no letter reached were told in another way.
pub struct MarkTold {
    pub breach: RecordId,
    /// How: by telephone, by letter, in public.
    pub how: String,
}

impl Action for MarkTold {
    type Output = ();
    const NEEDS: Permission = BREACHES;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let breach = open_breach(tx, self.breach, None).await?;
        let how = super::breaches::prose("how", &self.how, 4_000)?;
        store::otherwise(tx, breach.id).await?;
        store::log(tx, breach.id, "otherwise", Some(&how)).await
    }
}
