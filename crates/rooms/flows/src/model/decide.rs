//! The pure decision: given a definition, where a run stands and what is known, what happens next.

use super::{
    Act, Author, ByHand, Closed, Definition, FieldKind, Replies, SlotAs, Stands, Status, Terms, Transition,
    Trigger, Values,
    compiled::Compiled,
    condition::{Variables, fact_of, variable},
};
use ground::clock::Timestamp;
use kernel::{Message, step::Facts};
use std::collections::{BTreeMap, BTreeSet};

/// What is known of a run at one moment.
#[derive(Clone, Copy)]
pub struct View<'a> {
    pub status: &'a str,
    pub since: Timestamp,
    pub now: Timestamp,
    pub values: &'a Values,
    pub facts: &'a Facts,
    pub settled: &'a Settled,
    pub terms: Option<&'a Terms>,
}

/// What was asked for in the present status and has an answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settled {
    pub approved: BTreeSet<String>,
    pub rejected: BTreeSet<String>,
    /// Sub-processes: the key of the flow, and how it closed; none when its host went.
    pub closed: Vec<(String, Option<Closed>)>,
    pub open: Open,
}

/// Whether anything that was asked for is still without an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Open {
    /// Nothing was asked for.
    #[default]
    Nothing,
    Some,
    None,
}

/// An event of the house: its kind, and what its fields say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heard {
    pub kind: String,
    pub fields: BTreeMap<String, String>,
}

impl Heard {
    fn fits(&self, kind: &str, only: &BTreeMap<String, String>) -> bool {
        self.kind == kind && only.iter().all(|(field, value)| self.fields.get(field) == Some(value))
    }
}

/// What just happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause<'a> {
    Reply(Author),
    /// An event of the house.
    Event(&'a Heard),
    /// A program told a signal of this name.
    Signal(&'a str),
    /// Time went by, a value or a fact changed, somebody answered.
    Look,
}

/// The transition that a run takes by itself now: the first in the order of the definition.
pub fn next<'a>(compiled: &'a Compiled, view: &View<'_>, cause: Cause<'_>) -> Option<&'a Transition> {
    let known = variables(&compiled.definition, view);
    let fires = |transition: &&Transition| {
        triggers(compiled, view, cause, (transition, &known)) && guard(compiled, transition, &known)
    };
    compiled.definition.transitions.iter().filter(|one| one.from == view.status).find(fires)
}

fn triggers(compiled: &Compiled, view: &View<'_>, cause: Cause<'_>, of: (&Transition, &Variables)) -> bool {
    let (transition, known) = of;
    let settled = view.settled;
    match &transition.trigger {
        Trigger::Hand { .. } => false,
        Trigger::Reply { from } => matches!(cause, Cause::Reply(author) if from.counts(author)),
        Trigger::Event { kind, only } => matches!(cause, Cause::Event(heard) if heard.fits(kind, only)),
        Trigger::Signal { name } => matches!(cause, Cause::Signal(told) if told == name),
        Trigger::After(wait) => wait.ends(compiled.definition.calendar.as_ref(), view.since) <= view.now,
        Trigger::When { condition } => holds(compiled, condition, known),
        Trigger::Approved { approval } => settled.approved.contains(approval),
        Trigger::Rejected { approval } => settled.rejected.contains(approval),
        Trigger::ChildClosed { flow, closed } => settled.closed.iter().any(|(key, how)| {
            flow.as_ref().is_none_or(|flow| flow == key) && closed.is_none_or(|closed| Some(closed) == *how)
        }),
        Trigger::AllDone => settled.open == Open::None,
    }
}

fn guard(compiled: &Compiled, transition: &Transition, known: &Variables) -> bool {
    transition.guard.as_ref().is_none_or(|guard| holds(compiled, guard, known))
}

fn holds(compiled: &Compiled, text: &str, known: &Variables) -> bool {
    compiled.condition(text).is_some_and(|condition| condition.holds(known))
}

/// Whether a hand may take this transition here, or why not. Whether this very hand may is asked elsewhere.
pub fn by_hand<'a>(compiled: &'a Compiled, view: &View<'_>, key: &str) -> Result<&'a Transition, Message> {
    let definition = &compiled.definition;
    let found = definition.leaving(view.status).find(|one| one.key == key);
    let transition = found.filter(|one| one.trigger.is_hand()).ok_or(Message::new("flows-not-from-here"))?;
    let forbidden = |key: &str, side: fn(&Status) -> ByHand| {
        definition.status(key).is_none_or(|status| side(status) == ByHand::Forbidden)
    };
    if forbidden(view.status, |status| status.hand.out)
        || forbidden(&transition.to, |status| status.hand.into)
    {
        return Err(Message::new("flows-not-by-hand"));
    }
    if !guard(compiled, transition, &variables(definition, view)) {
        return Err(Message::new("flows-guard-closed"));
    }
    match missing(definition, view, &transition.to) {
        0 => Ok(transition),
        fields => Err(Message::new("flows-fields-missing").with("fields", fields)),
    }
}

/// Whether the guard of a transition holds, whatever triggers it.
pub fn passes(compiled: &Compiled, view: &View<'_>, transition: &Transition) -> Result<(), Message> {
    let known = variables(&compiled.definition, view);
    if guard(compiled, transition, &known) { Ok(()) } else { Err(Message::new("flows-guard-closed")) }
}

/// Fields of the present form that must be filled in first; to cancel, nothing must.
fn missing(definition: &Definition, view: &View<'_>, to: &str) -> usize {
    let cancels = definition.status(to).is_some_and(|to| to.stands == Stands::Closed(Closed::Canceled));
    let form = definition.status(view.status).map(|status| definition.form(status, view.terms));
    let empty = |field: &str| view.values.get(field).is_none_or(String::is_empty);
    let slots = form.iter().flatten().filter(|slot| slot.access == SlotAs::Required && empty(&slot.field));
    if cancels { 0 } else { slots.count() }
}

/// Facts and fields by the names that conditions use.
pub fn variables(definition: &Definition, view: &View<'_>) -> Variables {
    let facts = view.facts.iter().map(|(name, fact)| (variable(name), fact.clone()));
    let fields = definition.fields.iter().filter_map(|field| {
        let value = view.values.get(&field.key).map(String::as_str);
        Some((variable(&field.key), fact_of(&field.kind, value)?))
    });
    facts.chain(fields).collect()
}

/// Everything that taking a transition does, in its order: leaving, on the way, arriving.
pub fn acts<'a>(definition: &'a Definition, transition: &'a Transition) -> impl Iterator<Item = &'a Act> {
    lists(definition, transition).into_iter().flatten()
}

/// The same, each list by itself.
pub fn lists<'a>(definition: &'a Definition, transition: &'a Transition) -> [&'a [Act]; 3] {
    let leave = definition.status(&transition.from).map(|from| from.leave.as_slice()).unwrap_or_default();
    let enter = definition.status(&transition.to).map(|to| to.enter.as_slice()).unwrap_or_default();
    [leave, transition.acts.as_slice(), enter]
}

impl Replies {
    pub const fn counts(self, author: Author) -> bool {
        match self {
            Self::Customer => matches!(author, Author::Customer),
            Self::Outside => !matches!(author, Author::Staff),
            Self::Anyone => true,
        }
    }
}

impl Definition {
    /// Every act with the place where it stands: a status or a transition.
    pub fn acts(&self) -> impl Iterator<Item = (super::Spot, &Act)> {
        let of_status = self.statuses.iter().flat_map(|status| {
            let later = status.later.iter().flat_map(|later| &later.acts);
            let acts = status.enter.iter().chain(&status.leave).chain(later);
            acts.map(|act| (super::Spot::Status(status.key.clone()), act))
        });
        let of_way = self
            .transitions
            .iter()
            .flat_map(|way| way.acts.iter().map(|act| (super::Spot::Transition(way.key.clone()), act)));
        of_status.chain(of_way)
    }
}

impl Act {
    /// What an act that speaks to people says.
    pub fn names(&self) -> Option<&super::Names> {
        match self {
            Self::Task { names, .. } | Self::Approval { names, .. } | Self::Notify { names, .. } => {
                Some(names)
            }
            _ => None,
        }
    }

    /// The key of an act that asks people.
    pub fn key(&self) -> Option<&str> {
        match self {
            Self::Task { key, .. } | Self::Approval { key, .. } => Some(key),
            _ => None,
        }
    }
}

/// What is wrong with a value of this kind; `offered` are the keys of its list.
pub fn fits(kind: &FieldKind, value: &str) -> Result<(), Message> {
    if value.chars().count() > super::VALUE {
        return Err(Message::new("error-too-long").with("most", super::VALUE));
    }
    let line = !value.chars().any(char::is_control);
    let fine = match kind {
        FieldKind::Line => line,
        FieldKind::Text => {
            !value.chars().any(|letter| letter.is_control() && !matches!(letter, '\n' | '\r' | '\t'))
        }
        FieldKind::Number { least, most } => {
            value.parse::<i64>().is_ok_and(|number| (*least..=*most).contains(&number))
        }
        FieldKind::Date => value.parse::<jiff::civil::Date>().is_ok() && value.len() == 10,
        FieldKind::Switch => matches!(value, "true" | "false"),
        FieldKind::Email => {
            line && value.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
        }
        FieldKind::Phone => line && value.chars().filter(char::is_ascii_digit).count() >= 4,
        FieldKind::Choice(picks) => picks.iter().any(|pick| pick.key == value),
        FieldKind::Listed(_) => line && !value.is_empty(),
    };
    if fine { Ok(()) } else { Err(Message::new(wrong(kind))) }
}

const fn wrong(kind: &FieldKind) -> &'static str {
    match kind {
        FieldKind::Number { .. } => "flows-value-number",
        FieldKind::Date => "flows-value-date",
        FieldKind::Email => "flows-value-email",
        FieldKind::Phone => "flows-value-phone",
        FieldKind::Switch | FieldKind::Choice(_) | FieldKind::Listed(_) => "error-not-a-choice",
        FieldKind::Line | FieldKind::Text => "flows-value-text",
    }
}

#[cfg(test)]
mod tests;
