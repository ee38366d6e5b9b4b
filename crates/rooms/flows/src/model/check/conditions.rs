//! Conditions: whether they read, and whether what they ask for exists.

use super::Finder;
use crate::model::{
    Spot, Transition, Trigger,
    condition::{Condition, variable},
};
use kernel::Message;
use std::collections::BTreeSet;

pub fn look(finder: &mut Finder<'_>) {
    let definition = finder.definition;
    let facts: BTreeSet<String> = finder.facts().into_iter().map(|name| variable(&name)).collect();
    let mut known = facts.clone();
    for field in &definition.fields {
        let name = variable(&field.key);
        if facts.contains(&name) {
            let message = Message::new("flows-check-hides-fact").with("name", &field.key);
            finder.error(&Spot::Field(field.key.clone()), message);
        }
        known.insert(name);
    }
    for way in &definition.transitions {
        for text in texts(way) {
            condition(finder, &Spot::Transition(way.key.clone()), text, &known);
        }
    }
}

fn texts(way: &Transition) -> impl Iterator<Item = &str> {
    let own = match &way.trigger {
        Trigger::When { condition } => Some(condition.as_str()),
        _ => None,
    };
    own.into_iter().chain(way.guard.as_deref())
}

fn condition(finder: &mut Finder<'_>, spot: &Spot, text: &str, known: &BTreeSet<String>) {
    match Condition::compile(text) {
        Err(flaw) => finder.error(spot, flaw.message()),
        Ok(condition) => {
            for name in condition.names().difference(known) {
                finder.error(spot, Message::new("flows-check-unknown-name").with("name", name));
            }
        }
    }
}

impl Finder<'_> {
    /// What is known of the host: of every kind, where the definition names none.
    pub fn facts(&self) -> BTreeSet<String> {
        let kind = self.definition.host.as_ref();
        let hosts = self.house.hosts.iter().filter(|(own, _)| kind.is_none_or(|kind| kind == own));
        hosts.flat_map(|(_, facts)| facts.iter().cloned()).collect()
    }
}
