//! The ways as a whole: what cannot be reached, what cannot be left, what cannot end, what runs in circles by itself.

use super::Finder;
use crate::model::{ByHand, Definition, Spot, Transition, Trigger};
use kernel::Message;
use std::collections::{BTreeMap, BTreeSet};

pub fn look(finder: &mut Finder<'_>) {
    let definition = finder.definition;
    if definition.status(&definition.start).is_none() {
        finder.error(&Spot::Flow, "flows-check-start");
    }
    if !definition.statuses.iter().any(|status| status.stands.is_closed()) {
        finder.error(&Spot::Flow, "flows-check-no-end");
    }
    unreachable(finder);
    ends(finder);
    circles(finder);
}

fn unreachable(finder: &mut Finder<'_>) {
    let definition = finder.definition;
    let ways: Vec<(&str, &str)> =
        walked(definition).map(|way| (way.from.as_str(), way.to.as_str())).collect();
    let reached = spread(&ways, [definition.start.as_str()]);
    for status in definition.statuses.iter().filter(|status| !reached.contains(status.key.as_str())) {
        finder.error(&Spot::Status(status.key.clone()), "flows-check-unreachable");
    }
}

fn ends(finder: &mut Finder<'_>) {
    let definition = finder.definition;
    let back: Vec<(&str, &str)> =
        walked(definition).map(|way| (way.to.as_str(), way.from.as_str())).collect();
    let closed = definition.statuses.iter().filter(|status| status.stands.is_closed());
    let ending = spread(&back, closed.map(|status| status.key.as_str()));
    for status in definition.statuses.iter().filter(|status| !ending.contains(status.key.as_str())) {
        let stuck = !walked(definition).any(|way| way.from == status.key && way.to != status.key);
        let word = if stuck { "flows-check-dead-end" } else { "flows-check-no-way-out" };
        finder.error(&Spot::Status(status.key.clone()), word);
    }
}

/// The transitions that can ever be taken: what is only for hands and forbidden to them is none.
fn walked(definition: &Definition) -> impl Iterator<Item = &Transition> {
    let forbids = |way: &Transition| {
        let out = definition.status(&way.from).is_some_and(|from| from.hand.out == ByHand::Forbidden);
        out || definition.status(&way.to).is_some_and(|to| to.hand.into == ByHand::Forbidden)
    };
    definition.transitions.iter().filter(move |way| !(way.trigger.is_hand() && forbids(way)))
}

fn spread<'a>(ways: &[(&'a str, &'a str)], from: impl IntoIterator<Item = &'a str>) -> BTreeSet<&'a str> {
    let mut next: BTreeMap<&str, Vec<&'a str>> = BTreeMap::new();
    for (from, to) in ways {
        next.entry(from).or_default().push(to);
    }
    let mut open: Vec<&str> = from.into_iter().collect();
    let mut reached: BTreeSet<&str> = open.iter().copied().collect();
    while let Some(here) = open.pop() {
        let fresh = next.get(here).into_iter().flatten().filter(|to| reached.insert(to));
        open.extend(fresh);
    }
    reached
}

/// A circle of conditions alone storms at once; one with timers and events goes round for ever, more slowly.
fn circles(finder: &mut Finder<'_>) {
    let definition = finder.definition;
    let at_once = |way: &Transition| matches!(way.trigger, Trigger::When { .. });
    let by_itself = |way: &Transition| {
        matches!(way.trigger, Trigger::When { .. } | Trigger::After(_) | Trigger::Event { .. })
    };
    let storms = circling(definition, at_once);
    let rounds = circling(definition, by_itself);
    for key in &rounds {
        let spot = Spot::Transition((*key).to_owned());
        match storms.contains(key) {
            true => finder.error(&spot, Message::new("flows-check-storm")),
            false => finder.warning(&spot, Message::new("flows-check-circle")),
        }
    }
}

/// The transitions that lie on a circle of such transitions.
fn circling(definition: &Definition, counts: impl Fn(&Transition) -> bool) -> BTreeSet<&str> {
    let ways: Vec<&Transition> = definition.transitions.iter().filter(|way| counts(way)).collect();
    let pairs: Vec<(&str, &str)> = ways.iter().map(|way| (way.from.as_str(), way.to.as_str())).collect();
    let starts: BTreeSet<&str> = ways.iter().map(|way| way.to.as_str()).collect();
    let reach: BTreeMap<&str, BTreeSet<&str>> =
        starts.into_iter().map(|start| (start, spread(&pairs, [start]))).collect();
    let back =
        |way: &&&Transition| reach.get(way.to.as_str()).is_some_and(|all| all.contains(way.from.as_str()));
    ways.iter().filter(back).map(|way| way.key.as_str()).collect()
}
