//! A definition made ready for running: its conditions compiled once, and what each status needs to know before it moves.

use super::{Act, Definition, Status, Transition, Trigger, condition::Condition};
use ground::secret::digest;
use kernel::{Error, Result};
use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

/// Definitions kept ready: all that a house works by.
const KEPT: usize = 300;

/// By the fingerprint of the text, so that no two houses or versions can be mistaken for each other.
static READY: LazyLock<Mutex<HashMap<[u8; 32], Arc<Compiled>>>> = LazyLock::new(Mutex::default);

#[derive(Debug)]
pub struct Compiled {
    pub definition: Definition,
    conditions: HashMap<String, Condition>,
    needs: HashMap<String, Wants>,
    hears: bool,
    asks: bool,
}

/// What must be known of a run before it can be said where it goes by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wants {
    pub values: bool,
    pub facts: bool,
    /// Approvals, tasks and sub-processes.
    pub settled: bool,
    /// Whether time alone may change the answer of a condition that nobody announces.
    pub looks: bool,
}

impl Compiled {
    /// The definition with this fingerprint, if it is ready.
    pub fn ready(print: &[u8; 32]) -> Option<Arc<Self>> {
        READY.lock().unwrap_or_else(PoisonError::into_inner).get(print).cloned()
    }

    /// Makes a stored text ready and keeps it.
    pub fn read(text: &str) -> Result<Arc<Self>> {
        let ready = Arc::new(Self::new(serde_json::from_str(text)?));
        let mut kept = READY.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(digest(text.as_bytes()), Arc::clone(&ready));
        Ok(ready)
    }

    /// A condition that does not compile never holds: the check refuses it, a try-out may hold one.
    pub fn new(definition: Definition) -> Self {
        let texts = definition.transitions.iter().flat_map(conditions_of);
        let conditions: HashMap<String, Condition> =
            texts.filter_map(|text| Some((text.to_owned(), Condition::compile(text).ok()?))).collect();
        let needs = definition
            .statuses
            .iter()
            .map(|status| (status.key.clone(), wants(&definition, status, &conditions)))
            .collect();
        let hears = definition
            .transitions
            .iter()
            .any(|way| matches!(way.trigger, Trigger::Event { .. } | Trigger::Signal { .. }));
        let asks = definition.acts().any(|(_, act)| act.key().is_some());
        Self { definition, conditions, needs, hears, asks }
    }

    pub fn condition(&self, text: &str) -> Option<&Condition> {
        self.conditions.get(text)
    }

    pub fn wants(&self, status: &str) -> Wants {
        self.needs.get(status).copied().unwrap_or_default()
    }

    pub fn status(&self, key: &str) -> Result<&Status> {
        self.definition
            .status(key)
            .ok_or_else(|| Error::fault("a run stands where its version has no status"))
    }

    /// Whether anything in it waits for events or signals.
    pub fn hears(&self) -> bool {
        self.hears
    }

    /// Whether anything in it asks people.
    pub fn asks(&self) -> bool {
        self.asks
    }

    /// An act that asks people for something, by its key.
    pub fn asking(&self, key: &str) -> Option<&Act> {
        self.definition.acts().map(|(_, act)| act).find(|act| act.key() == Some(key))
    }
}

fn conditions_of(transition: &Transition) -> impl Iterator<Item = &str> {
    let own = match &transition.trigger {
        Trigger::When { condition } => Some(condition.as_str()),
        _ => None,
    };
    own.into_iter().chain(transition.guard.as_deref())
}

fn wants(definition: &Definition, status: &Status, conditions: &HashMap<String, Condition>) -> Wants {
    let mut wants = Wants::default();
    for transition in definition.leaving(&status.key) {
        for text in conditions_of(transition) {
            for name in conditions.get(text).into_iter().flat_map(Condition::names) {
                let is_field =
                    definition.fields.iter().any(|field| super::condition::variable(&field.key) == *name);
                wants.values |= is_field;
                wants.facts |= !is_field;
            }
            wants.looks |= !transition.trigger.is_hand();
        }
        wants.settled |= matches!(
            transition.trigger,
            Trigger::Approved { .. }
                | Trigger::Rejected { .. }
                | Trigger::ChildClosed { .. }
                | Trigger::AllDone
        );
    }
    wants.looks &= wants.facts;
    wants
}
