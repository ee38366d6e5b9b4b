//! Keys, names, fields, rights and clocks: each thing for itself.

use super::{Finder, is_key};
use crate::model::{
    ByHand, Calendar, Clock, Field, FieldClass, FieldKind, KEY, Level, May, Names, Spot, Status, Transition,
    Trigger, Wait,
};
use kernel::{Message, Role};
use kit::Lang;
use std::collections::{BTreeMap, BTreeSet};

pub fn look(finder: &mut Finder<'_>) {
    flow(finder);
    let definition = finder.definition;
    keys(finder, definition.fields.iter().map(|field| (Spot::Field(field.key.clone()), field.key.as_str())));
    keys(
        finder,
        definition.statuses.iter().map(|status| (Spot::Status(status.key.clone()), status.key.as_str())),
    );
    keys(
        finder,
        definition.transitions.iter().map(|way| (Spot::Transition(way.key.clone()), way.key.as_str())),
    );
    definition.fields.iter().for_each(|one| field(finder, one));
    definition.statuses.iter().for_each(|one| status(finder, one));
    definition.transitions.iter().for_each(|one| transition(finder, one));
    twins(finder);
}

fn flow(finder: &mut Finder<'_>) {
    let (definition, house) = (finder.definition, finder.house);
    finder.names(&Spot::Flow, &definition.names);
    if !is_key(&definition.key) {
        finder.error(&Spot::Flow, Message::new("flows-check-key").with("most", KEY));
    }
    if !house.purposes.contains(&definition.purpose) {
        finder.error(&Spot::Flow, "flows-check-purpose");
    }
    if let Some(host) =
        definition.host.as_ref().filter(|host| !house.hosts.iter().any(|(kind, _)| kind == *host))
    {
        finder.error(&Spot::Flow, Message::new("flows-check-host").with("name", host));
    }
    if let Some(flaw) = definition.calendar.as_ref().and_then(Calendar::flaw) {
        finder.error(&Spot::Flow, flawed(flaw));
    }
    if let Some(service) = &definition.service {
        level(finder, &Spot::Flow, service);
    }
}

fn flawed(flaw: &str) -> &'static str {
    match flaw {
        "country" => "flows-check-calendar-country",
        "days" => "flows-check-calendar-days",
        _ => "flows-check-calendar-hours",
    }
}

fn keys<'a>(finder: &mut Finder<'_>, keys: impl Iterator<Item = (Spot, &'a str)>) {
    let mut seen = BTreeSet::new();
    for (spot, key) in keys {
        if !is_key(key) {
            finder.error(&spot, Message::new("flows-check-key").with("most", KEY));
        }
        if !seen.insert(key) {
            finder.error(&spot, Message::new("flows-check-key-twice").with("name", key));
        }
    }
}

fn field(finder: &mut Finder<'_>, field: &Field) {
    let spot = Spot::Field(field.key.clone());
    finder.names(&spot, &field.names);
    purpose(finder, &spot, field);
    match &field.kind {
        FieldKind::Choice(picks) if picks.is_empty() => finder.error(&spot, "flows-check-choice-empty"),
        FieldKind::Choice(picks) => {
            keys(finder, picks.iter().map(|pick| (spot.clone(), pick.key.as_str())));
            picks.iter().for_each(|pick| finder.names(&spot, &pick.names));
        }
        FieldKind::Number { least, most } if least > most => finder.error(&spot, "flows-check-number-range"),
        FieldKind::Listed(name) if finder.house.list(name).is_none() => {
            finder.error(&spot, Message::new("flows-check-list").with("name", name));
        }
        _ => (),
    }
}

/// Every field serves a purpose that there is; special categories need one that says what allows them.
// law: gdpr/5.1.b gdpr/9.2
fn purpose(finder: &mut Finder<'_>, spot: &Spot, field: &Field) {
    let (definition, house) = (finder.definition, finder.house);
    let named = definition.purpose_of(field);
    // What is wrong with the purpose of the process is told once, there.
    if field.purpose.is_some() && !house.purposes.contains(named) {
        finder.error(spot, Message::new("flows-check-field-purpose").with("name", named));
    } else if field.class == FieldClass::Special
        && house.purposes.contains(named)
        && !house.special.contains(named)
    {
        finder.error(spot, Message::new("flows-check-field-basis").with("name", named));
    }
}

fn status(finder: &mut Finder<'_>, status: &Status) {
    let spot = Spot::Status(status.key.clone());
    finder.names(&spot, &status.names);
    may(finder, &spot, &status.see);
    let named = status.form.iter().map(|slot| &slot.field).chain(&status.wipe);
    for name in named.filter(|name| finder.definition.field(name).is_none()).collect::<Vec<_>>() {
        finder.error(&spot, Message::new("flows-check-field").with("name", name));
    }
    let mut seen = BTreeSet::new();
    if let Some(slot) = status.form.iter().find(|slot| !seen.insert(&slot.field)) {
        finder.error(&spot, Message::new("flows-check-field-twice").with("name", &slot.field));
    }
    for slot in status.form.iter().filter(|slot| !slot.heading.is_empty()) {
        finder.names(&spot, &slot.heading);
        slot.flaw().into_iter().for_each(|flaw| finder.error(&spot, flaw));
    }
    if let Some(limit) = &status.limit {
        level(finder, &spot, limit);
    }
    status.later.iter().for_each(|later| wait(finder, &spot, later.after));
    if status.stands.is_closed() && (status.limit.is_some() || !status.later.is_empty()) {
        finder.warning(&spot, "flows-check-closed-clock");
    }
}

fn transition(finder: &mut Finder<'_>, transition: &Transition) {
    let spot = Spot::Transition(transition.key.clone());
    finder.names(&spot, &transition.names);
    let ends = [finder.definition.status(&transition.from), finder.definition.status(&transition.to)];
    for (key, found) in [(&transition.from, ends[0]), (&transition.to, ends[1])] {
        if found.is_none() {
            finder.error(&spot, Message::new("flows-check-status").with("name", key));
        }
    }
    let closed = ends[0].is_some_and(|from| from.stands.is_closed());
    if closed && !matches!(transition.trigger, Trigger::Hand { .. } | Trigger::Reply { .. }) {
        finder.warning(&spot, "flows-check-closed-way");
    }
    match &transition.trigger {
        Trigger::Hand { may: list } => {
            if list.is_empty() {
                finder.error(&spot, "flows-check-right");
            }
            may(finder, &spot, list);
            let out = ends[0].is_some_and(|from| from.hand.out == ByHand::Forbidden);
            if out || ends[1].is_some_and(|to| to.hand.into == ByHand::Forbidden) {
                finder.warning(&spot, "flows-check-forbidden");
            }
        }
        Trigger::After(after) => wait(finder, &spot, *after),
        Trigger::Signal { name } if !is_key(name) => {
            finder.error(&spot, Message::new("flows-check-key").with("most", KEY));
        }
        Trigger::Event { kind, .. } if kind.starts_with("flows.") => {
            finder.error(&spot, "flows-check-event-own");
        }
        Trigger::Event { kind, .. } if !finder.house.events.contains(kind) => {
            finder.error(&spot, Message::new("flows-check-event").with("name", kind));
        }
        _ => (),
    }
}

fn level(finder: &mut Finder<'_>, spot: &Spot, level: &Level) {
    if let Some(flaw) = level.flaw(finder.definition.calendar.as_ref()) {
        finder.error(spot, flaw);
    }
}

pub fn wait(finder: &mut Finder<'_>, spot: &Spot, wait: Wait) {
    if wait.amount == 0 || wait.amount > Wait::MOST {
        finder.error(spot, Message::new("flows-check-wait").with("most", Wait::MOST));
    }
    if wait.clock == Clock::Business && finder.definition.calendar.is_none() {
        finder.error(spot, "flows-check-calendar");
    }
}

fn may(finder: &mut Finder<'_>, spot: &Spot, list: &[May]) {
    for one in list {
        match one {
            May::Right(key) if !finder.house.rights.contains(key) => {
                finder.error(spot, Message::new("flows-check-right-unknown").with("name", key));
            }
            May::Role(key) if Role::parse(key).is_none() => {
                finder.error(spot, Message::new("flows-check-role").with("name", key));
            }
            May::Team(key) if !finder.house.teams.contains(key) => {
                finder.error(spot, Message::new("flows-check-team").with("name", key));
            }
            _ => (),
        }
    }
}

/// Two buttons with one name: nobody could tell which is which.
fn twins(finder: &mut Finder<'_>) {
    let mut seen: BTreeMap<(&str, Lang, String), &str> = BTreeMap::new();
    let definition = finder.definition;
    for way in definition.transitions.iter().filter(|way| way.trigger.is_hand()) {
        for lang in Lang::ALL {
            let name = own(&way.names, lang);
            if name.is_empty() {
                continue;
            }
            if let Some(other) = seen.insert((&way.from, lang, name), &way.key) {
                let message = Message::new("flows-check-twins").with("other", other);
                finder.error(&Spot::Transition(way.key.clone()), message);
            }
        }
    }
}

fn own(names: &Names, lang: Lang) -> String {
    names.own(lang).trim().to_lowercase()
}
