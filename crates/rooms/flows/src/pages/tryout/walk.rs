//! An invented case on its way through a process: the steps somebody chose are taken again from the start each time. Pure: nothing
//! is kept, nothing is sent; what happens next is decided by the model that real work goes by.

use crate::model::{
    Act, Author, Closed, Transition, Trigger, Values,
    compiled::Compiled,
    decide::{Cause, Heard, Open, Settled, View, acts, by_hand, next},
};
use ground::clock::{DAY, HOUR, Timestamp};
use kernel::{Message, step::Facts};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Longer walks prove nothing more.
pub const STEPS: usize = 200;
/// Moves in a row without anybody's doing: more is a loop.
const LOOP: usize = 25;

/// What somebody chose, one after the other.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Walk {
    pub began: i64,
    pub steps: Vec<Step>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// Fields of the form and facts of the case as they are now.
    Say {
        values: Values,
        facts: BTreeMap<String, String>,
    },
    Fire(String),
    Reply(Writer),
    Hour,
    Day,
    /// Until the next thing that time does.
    Timer,
    /// The event or signal that this way waits for.
    Event(String),
    Answer(String, Said),
    Child(String, Closed),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Writer {
    Customer,
    Third,
    Us,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Said {
    Yes,
    No,
    Done,
}

/// What happened on the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    Began {
        status: String,
    },
    Moved {
        way: String,
        to: String,
    },
    /// What a real run would do here.
    Would(Act),
    Refused(Message),
    TimeWent,
    /// It moves by itself without end.
    Loops,
}

/// Where the invented case stands.
pub struct Trial<'a> {
    pub compiled: &'a Compiled,
    pub status: String,
    pub since: Timestamp,
    pub now: Timestamp,
    pub began: Timestamp,
    pub values: Values,
    pub facts: Facts,
    /// Tasks and approvals that were asked for here.
    pub asked: BTreeMap<String, Option<Said>>,
    /// Sub-processes that were started here, and how they closed.
    pub children: Vec<(String, Option<Closed>)>,
    pub told: Vec<(Timestamp, Told)>,
    later_done: BTreeSet<usize>,
}

impl<'a> Trial<'a> {
    /// Takes every step of the walk; `facts` turns what was typed into what conditions see.
    pub fn take(
        compiled: &'a Compiled,
        walk: &Walk,
        facts: &dyn Fn(&BTreeMap<String, String>) -> Facts,
    ) -> Self {
        let began = Timestamp(walk.began);
        let mut trial = Self {
            compiled,
            status: compiled.definition.start.clone(),
            since: began,
            now: began,
            began,
            values: Values::default(),
            facts: facts(&BTreeMap::new()),
            asked: BTreeMap::new(),
            children: Vec::new(),
            told: Vec::new(),
            later_done: BTreeSet::new(),
        };
        trial.tell(Told::Began { status: trial.status.clone() });
        let enter = compiled.definition.status(&trial.status).map(|status| status.enter.as_slice());
        enter.unwrap_or_default().iter().for_each(|act| trial.act(act));
        trial.look();
        for step in walk.steps.iter().take(STEPS) {
            trial.step(step, facts);
        }
        trial
    }

    pub fn is_over(&self) -> bool {
        self.compiled.definition.status(&self.status).is_none_or(|status| status.stands.is_closed())
    }

    /// What time does next, and when.
    pub fn timer(&self) -> Option<Timestamp> {
        self.timers().filter(|at| *at > self.now).min()
    }

    /// Whether a hand may take this way now, or why not.
    pub fn by_hand(&self, way: &str) -> Result<(), Message> {
        let settled = self.settled();
        by_hand(self.compiled, &self.view(&settled), way).map(|_| ())
    }

    fn step(&mut self, step: &Step, facts: &dyn Fn(&BTreeMap<String, String>) -> Facts) {
        match step {
            Step::Say { values, facts: said } => {
                self.values.extend(values.clone());
                self.values.retain(|_, value| !value.is_empty());
                self.facts = facts(said);
            }
            Step::Fire(key) => self.fire(key),
            Step::Reply(writer) => self.cause(Cause::Reply(writer.author())),
            Step::Event(way) => self.hear(way),
            Step::Hour => self.pass(self.now.plus(HOUR)),
            Step::Day => self.pass(self.now.plus(DAY)),
            Step::Timer => {
                if let Some(at) = self.timer() {
                    self.pass(at);
                }
            }
            Step::Answer(key, said) => {
                if let Some(answer) = self.asked.get_mut(key) {
                    *answer = Some(*said);
                }
            }
            Step::Child(flow, closed) => {
                if let Some(child) = self.children.iter_mut().find(|(key, how)| key == flow && how.is_none())
                {
                    child.1 = Some(*closed);
                }
            }
        }
        self.look();
    }

    /// The event or the signal that a way waits for.
    fn hear(&mut self, way: &str) {
        match self.compiled.definition.transition(way).map(|way| &way.trigger) {
            Some(Trigger::Event { kind, only }) => {
                self.cause(Cause::Event(&Heard { kind: kind.clone(), fields: only.clone() }));
            }
            Some(Trigger::Signal { name }) => self.cause(Cause::Signal(name)),
            _ => self.cause(Cause::Event(&Heard::default())),
        }
    }

    fn fire(&mut self, key: &str) {
        let compiled = self.compiled;
        let settled = self.settled();
        match by_hand(compiled, &self.view(&settled), key) {
            Ok(way) => self.go(way),
            Err(message) => self.tell(Told::Refused(message)),
        }
    }

    fn cause(&mut self, cause: Cause<'_>) {
        let compiled = self.compiled;
        let settled = self.settled();
        match next(compiled, &self.view(&settled), cause) {
            Some(way) => self.go(way),
            None => self.tell(Told::Refused(Message::new("flows-try-nothing"))),
        }
    }

    /// Time goes by, stopping at everything that it does on the way.
    fn pass(&mut self, until: Timestamp) {
        self.tell(Told::TimeWent);
        for _ in 0..LOOP {
            let due = self.timer().filter(|at| *at <= until);
            self.now = due.unwrap_or(until);
            self.do_later();
            self.look();
            if due.is_none() || self.is_over() {
                return;
            }
        }
    }

    fn timers(&self) -> impl Iterator<Item = Timestamp> {
        let definition = &self.compiled.definition;
        let calendar = definition.calendar.as_ref();
        let ways = definition.leaving(&self.status).filter_map(|way| match way.trigger {
            Trigger::After(wait) => Some(wait),
            _ => None,
        });
        let later = definition.status(&self.status).map(|status| status.later.as_slice()).unwrap_or_default();
        let later = later.iter().map(|later| later.after);
        ways.chain(later).map(move |wait| wait.ends(calendar, self.since))
    }

    fn do_later(&mut self) {
        let compiled = self.compiled;
        let calendar = compiled.definition.calendar.as_ref();
        let Some(status) = compiled.definition.status(&self.status) else { return };
        for (nth, later) in status.later.iter().enumerate() {
            if later.after.ends(calendar, self.since) <= self.now && self.later_done.insert(nth) {
                later.acts.iter().for_each(|act| self.act(act));
            }
        }
    }

    /// Everything that the case does by itself now.
    fn look(&mut self) {
        let compiled = self.compiled;
        for _ in 0..LOOP {
            let settled = self.settled();
            let Some(way) = next(compiled, &self.view(&settled), Cause::Look) else { return };
            self.go(way);
        }
        self.tell(Told::Loops);
    }

    fn go(&mut self, way: &Transition) {
        let compiled = self.compiled;
        self.tell(Told::Moved { way: way.key.clone(), to: way.to.clone() });
        self.asked.clear();
        self.children.clear();
        self.later_done.clear();
        let wiped = compiled.definition.status(&way.from).map(|status| status.wipe.as_slice());
        for field in wiped.unwrap_or_default() {
            self.values.remove(field);
        }
        for act in acts(&compiled.definition, way) {
            self.act(act);
        }
        self.status.clone_from(&way.to);
        self.since = self.now;
    }

    fn act(&mut self, act: &Act) {
        match act {
            Act::Set { field, value } => {
                self.values.insert(field.clone(), value.clone());
            }
            Act::Clear { field } => {
                self.values.remove(field);
            }
            Act::Task { key, .. } | Act::Approval { key, .. } => {
                self.asked.insert(key.clone(), None);
            }
            Act::Child { flow } => self.children.push((flow.clone(), None)),
            _ => {}
        }
        self.tell(Told::Would(act.clone()));
    }

    fn tell(&mut self, told: Told) {
        self.told.push((self.now, told));
    }

    fn view<'v>(&'v self, settled: &'v Settled) -> View<'v> {
        View {
            status: &self.status,
            since: self.since,
            now: self.now,
            values: &self.values,
            facts: &self.facts,
            settled,
            terms: None,
        }
    }

    fn settled(&self) -> Settled {
        let said = |wanted: Said| {
            let keys = self.asked.iter().filter(move |(_, said)| **said == Some(wanted));
            keys.map(|(key, _)| key.clone()).collect()
        };
        let waits =
            self.asked.values().any(Option::is_none) || self.children.iter().any(|(_, how)| how.is_none());
        let open = match (self.asked.is_empty() && self.children.is_empty(), waits) {
            (true, _) => Open::Nothing,
            (false, true) => Open::Some,
            (false, false) => Open::None,
        };
        let closed = self.children.iter().filter(|(_, how)| how.is_some()).cloned().collect();
        Settled { approved: said(Said::Yes), rejected: said(Said::No), closed, open }
    }
}

impl Writer {
    const fn author(self) -> Author {
        match self {
            Self::Customer => Author::Customer,
            Self::Third => Author::Third,
            Self::Us => Author::Staff,
        }
    }
}

#[cfg(test)]
mod tests;
