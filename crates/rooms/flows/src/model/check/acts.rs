//! Acts and what waits for them: steps with their arguments, tasks, approvals, sub-processes.

use super::{Finder, is_key, shape::wait};
use crate::model::{
    Act, Filling, KEY, Needs, Offered, OfferedArg, OfferedShape, Spot, Status, TEXT, Trigger, Whom,
    decide::fits,
};
use kernel::{Message, Role, StaffId, step::Lines};
use kit::Lang;
use std::collections::{BTreeMap, BTreeSet};

pub fn look(finder: &mut Finder<'_>) {
    let definition = finder.definition;
    let mut asked = BTreeSet::new();
    for (spot, one) in definition.acts() {
        act(finder, &spot, one);
        if let Some(key) = one.key() {
            if !is_key(key) {
                finder.error(&spot, Message::new("flows-check-key").with("most", KEY));
            }
            if !asked.insert(key) {
                finder.error(&spot, Message::new("flows-check-key-twice").with("name", key));
            }
        }
    }
    definition.statuses.iter().for_each(|status| waits(finder, status));
}

fn act(finder: &mut Finder<'_>, spot: &Spot, act: &Act) {
    match act {
        Act::Step { name, args, .. } => step(finder, spot, name, args),
        Act::Set { field, value } => match finder.definition.field(field) {
            Some(known) if fits(&known.kind, value).is_err() => {
                finder.error(spot, Message::new("flows-check-set").with("name", field));
            }
            Some(_) => (),
            None => finder.error(spot, Message::new("flows-check-field").with("name", field)),
        },
        Act::Clear { field } if finder.definition.field(field).is_none() => {
            finder.error(spot, Message::new("flows-check-field").with("name", field));
        }
        Act::Clear { .. } => (),
        Act::Task { names, to, within, .. } => {
            finder.names(spot, names);
            whom(finder, spot, std::slice::from_ref(to));
            within.iter().for_each(|within| wait(finder, spot, *within));
        }
        Act::Approval { names, of, needs, .. } => {
            finder.names(spot, names);
            whom(finder, spot, of);
            if *needs == Needs::Some(0) {
                finder.error(spot, "flows-check-needs");
            }
        }
        Act::Child { flow } => child(finder, spot, flow),
        Act::Webhook { name } if !is_key(name) => {
            finder.error(spot, Message::new("flows-check-key").with("most", KEY));
        }
        Act::Webhook { .. } => (),
        Act::Notify { to, names } => {
            finder.names(spot, names);
            whom(finder, spot, to);
        }
    }
}

fn child(finder: &mut Finder<'_>, spot: &Spot, flow: &str) {
    if flow == finder.definition.key {
        finder.error(spot, "flows-check-child-self");
    } else if !finder.house.flows.contains(flow) {
        finder.error(spot, Message::new("flows-check-child").with("name", flow));
    }
}

fn step(finder: &mut Finder<'_>, spot: &Spot, name: &str, args: &BTreeMap<String, String>) {
    let house = finder.house;
    let Some(offered) = house.step(name) else {
        return finder.error(spot, Message::new("flows-check-step").with("name", name));
    };
    works_on(finder, spot, offered);
    for key in args.keys().filter(|key| !offered.args.iter().any(|arg| arg.key == **key)) {
        finder.error(spot, Message::new("flows-check-arg-unknown").with("step", name).with("name", key));
    }
    for told in &offered.args {
        let value = args.get(&told.key).map(|value| value.trim()).filter(|value| !value.is_empty());
        match value {
            Some(value) => argument(finder, spot, (offered, told), value),
            // law: gdpr/5.1.b
            None if told.shape == OfferedShape::Listed(String::from("purpose")) => {
                finder.error(spot, Message::new("flows-check-letter-purpose").with("step", name));
            }
            None if told.required => {
                let message =
                    Message::new("flows-check-arg-missing").with("step", name).with("name", &told.key);
                finder.error(spot, message);
            }
            None => (),
        }
    }
}

fn works_on(finder: &mut Finder<'_>, spot: &Spot, offered: &Offered) {
    let host = finder.definition.host.as_ref();
    if !offered.on.is_empty() && host.is_none_or(|host| !offered.on.contains(host)) {
        finder.error(spot, Message::new("flows-check-step-host").with("step", &offered.name));
    }
}

fn argument(finder: &mut Finder<'_>, spot: &Spot, (step, arg): (&Offered, &OfferedArg), value: &str) {
    let listed = |list: &str, key: &str| finder.house.list(list).is_some_and(|keys| keys.contains(key));
    let fine = match &arg.shape {
        OfferedShape::Line | OfferedShape::Template(Lines::One, _) => !value.chars().any(char::is_control),
        OfferedShape::Text | OfferedShape::Template(Lines::Several, _) => true,
        OfferedShape::Number { least, most } => {
            value.parse::<i64>().is_ok_and(|number| (*least..=*most).contains(&number))
        }
        OfferedShape::Switch => matches!(value, "true" | "false"),
        OfferedShape::Choice(choices) => choices.iter().any(|choice| choice == value),
        OfferedShape::Listed(list) => listed(list, value),
        OfferedShape::Several(list) => value.split(',').all(|key| listed(list, key)),
        OfferedShape::Field => finder.definition.field(value).is_some(),
    };
    if !fine || value.chars().count() > TEXT {
        let message = Message::new("flows-check-arg").with("step", &step.name).with("name", &arg.key);
        finder.error(spot, message);
    } else if let OfferedShape::Template(_, Filling(fill)) = &arg.shape
        && let Err(message) = fill(value, &finder.definition.blank(), Lang::default())
    {
        finder.error(spot, message);
    }
}

fn whom(finder: &mut Finder<'_>, spot: &Spot, list: &[Whom]) {
    if list.is_empty() {
        finder.error(spot, "flows-check-whom");
    }
    let facts = finder.facts();
    for one in list {
        let (fine, word, name) = match one {
            Whom::Role(key) => (Role::parse(key).is_some(), "flows-check-role", key),
            Whom::Team(key) => (finder.house.teams.contains(key), "flows-check-team", key),
            Whom::Person(key) => (key.parse::<StaffId>().is_ok(), "flows-check-person", key),
            Whom::Fact(key) => (facts.contains(key), "flows-check-unknown-name", key),
        };
        if !fine {
            finder.error(spot, Message::new(word).with("name", name));
        }
    }
}

/// Whoever waits for an answer must have asked on arriving.
fn waits(finder: &mut Finder<'_>, status: &Status) {
    let definition = finder.definition;
    let arriving = definition.transitions.iter().filter(|way| way.to == status.key).flat_map(|way| &way.acts);
    let acts: Vec<&Act> = status.enter.iter().chain(arriving).collect();
    let asks =
        acts.iter().any(|act| matches!(act, Act::Task { .. } | Act::Approval { .. } | Act::Child { .. }));
    let approves =
        |key: &String| acts.iter().any(|act| matches!(act, Act::Approval { key: own, .. } if own == key));
    let children = acts.iter().any(|act| matches!(act, Act::Child { .. }));
    for way in definition.leaving(&status.key) {
        let spot = Spot::Transition(way.key.clone());
        match &way.trigger {
            Trigger::AllDone if !asks => finder.error(&spot, "flows-check-nothing-asked"),
            Trigger::Approved { approval } | Trigger::Rejected { approval } if !approves(approval) => {
                finder.error(&spot, Message::new("flows-check-approval").with("name", approval));
            }
            Trigger::ChildClosed { .. } if !children => finder.error(&spot, "flows-check-no-child"),
            _ => (),
        }
    }
}
