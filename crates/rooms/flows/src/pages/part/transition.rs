//! A transition: its name, its ends, what makes work take it, who may, and the condition that must hold beside it.

use super::{Asking, said, span};
use crate::{
    model::{
        Act, Closed, Definition, Names, Replies, Stands, Transition, Trigger,
        condition::{Condition, variable},
    },
    pages::{
        known::{may_key, parse_may},
        sheet::{Ask, Sheet},
        typed::Typed,
        wording::{self, TRIGGERS, trigger_word},
    },
};
use kernel::{Message, Problems};
use kit::{Choice, Html, Input};
use std::collections::BTreeMap;

pub fn sheet(asking: Asking<'_>, way: &Transition) -> Sheet {
    let Asking { t, definition, .. } = asking;
    let statuses = || {
        let all = definition.statuses.iter();
        all.map(|status| Choice::new(&status.key, status.names.get(t.lang()))).collect::<Vec<_>>()
    };
    let kinds = TRIGGERS.map(|kind| Choice::new(kind, t.w(trigger_word(kind)))).to_vec();
    let (now, others) = trigger(asking, &way.trigger);
    Sheet::default()
        .named(t, ("name", "flows-name"), &way.names, &Input::Text)
        .with(Ask::select("from", t.w("flows-from"), statuses(), &way.from))
        .with(Ask::select("to", t.w("flows-to"), statuses(), &way.to))
        .with(
            Ask::select("trigger", t.w("flows-trigger"), kinds, way.trigger.kind())
                .hint(t.w("flows-trigger-hint")),
        )
        .with_all(now)
        .fold(t.w("flows-trigger-others"))
        .with_all(others)
        .unfold()
        .with(
            Ask::line("guard", t.w("flows-guard"), way.guard.clone().unwrap_or_default())
                .hint(t.w("flows-guard-hint")),
        )
        .between(facts(asking))
}

/// What conditions may name here, to copy from.
fn facts(asking: Asking<'_>) -> Html {
    let Asking { t, definition, known } = asking;
    let fields = definition.fields.iter().map(|field| variable(&field.key));
    let all: Vec<_> = known.facts(definition).map(variable).chain(fields).collect();
    if all.is_empty() {
        return Html::default();
    }
    wording::muted(t.w1("flows-guard-facts", "facts", all.join(", ")))
}

/// The questions of every kind of trigger: without a script nothing can appear later. Those of the present kind come first,
/// the others are folded away behind them.
fn trigger(asking: Asking<'_>, trigger: &Trigger) -> (Vec<Ask>, Vec<Ask>) {
    let mut asks = by_hand(asking, trigger);
    asks.extend(by_others(asking, trigger));
    let kind = match trigger.kind() {
        "approved" | "rejected" => "approval",
        "child-closed" => "child",
        kind => kind,
    };
    asks.into_iter().partition(|ask| ask.name.split('.').next() == Some(kind))
}

fn by_hand(asking: Asking<'_>, trigger: &Trigger) -> Vec<Ask> {
    let Asking { t, known, .. } = asking;
    let may = match trigger {
        Trigger::Hand { may } => may.as_slice(),
        _ => &[],
    };
    let chosen = may.iter().map(may_key).collect();
    vec![
        Ask::new(Input::Many(known.may(t, may)), "hand.may", t.w("flows-may"))
            .values(chosen)
            .hint(t.w("flows-may-hint")),
        Ask::select("hand.more", t.w("flows-may-more"), known.rights(t, may), ""),
    ]
}

fn by_others(asking: Asking<'_>, trigger: &Trigger) -> Vec<Ask> {
    let t = asking.t;
    let replies = Replies::ALL.map(|from| Choice::new(from.key(), t.w(wording::reply_word(from)))).to_vec();
    let from = if let Trigger::Reply { from } = trigger { *from } else { Replies::default() };
    let after = if let Trigger::After(wait) = trigger { Some(*wait) } else { None };
    let condition = if let Trigger::When { condition } = trigger { condition.as_str() } else { "" };
    let mut asks = vec![Ask::select("reply.from", t.w("flows-replies"), replies, from.key())];
    asks.extend(span::asks(t, "after", after));
    asks.extend([event(asking, trigger), event_only(asking, trigger), signal(asking, trigger)]);
    asks.push(
        Ask::line("when.condition", t.w("flows-condition"), condition).hint(t.w("flows-condition-hint")),
    );
    asks.push(approval(asking, trigger));
    asks.extend(child(asking, trigger));
    asks
}

fn event(asking: Asking<'_>, trigger: &Trigger) -> Ask {
    let Asking { t, known, .. } = asking;
    let now = if let Trigger::Event { kind, .. } = trigger { kind.as_str() } else { "" };
    let events = known.house.events.iter().map(String::as_str);
    let gone = (!known.house.events.contains(now)).then_some(now).into_iter();
    let mut choices: Vec<_> =
        gone.chain(events).map(|kind| Choice::new(kind, wording::event(t, kind))).collect();
    // Those that are told in words stand first.
    choices.sort_by_key(|choice| choice.label == choice.value);
    Ask::select("event.kind", t.w("flows-event"), choices, now)
}

fn event_only(asking: Asking<'_>, trigger: &Trigger) -> Ask {
    let t = asking.t;
    let now = if let Trigger::Event { only, .. } = trigger { wording::only(only) } else { String::new() };
    Ask::line("event.only", t.w("flows-event-only"), now).hint(t.w("flows-event-only-hint"))
}

fn signal(asking: Asking<'_>, trigger: &Trigger) -> Ask {
    let t = asking.t;
    Ask::line("signal.name", t.w("flows-signal-name"), trigger.signal().unwrap_or_default())
        .hint(t.w("flows-signal-name-hint"))
}

fn approval(asking: Asking<'_>, trigger: &Trigger) -> Ask {
    let Asking { t, definition, .. } = asking;
    let now = match trigger {
        Trigger::Approved { approval } | Trigger::Rejected { approval } => approval.as_str(),
        _ => "",
    };
    let mut choices = vec![Choice::new("", t.w("kit-none"))];
    choices.extend(approvals(definition).map(|(key, names)| Choice::new(key, names.get(t.lang()))));
    if !now.is_empty() && choices.iter().all(|choice| choice.value != now) {
        choices.push(Choice::new(now, now));
    }
    Ask::select("approval", t.w("flows-approval"), choices, now)
}

/// What is asked for approval anywhere in the process.
fn approvals(definition: &Definition) -> impl Iterator<Item = (&str, &Names)> {
    let of_statuses = definition.statuses.iter().flat_map(|status| {
        let later = status.later.iter().flat_map(|later| &later.acts);
        status.enter.iter().chain(&status.leave).chain(later)
    });
    let acts = of_statuses.chain(definition.transitions.iter().flat_map(|way| &way.acts));
    acts.filter_map(|act| match act {
        Act::Approval { key, names, .. } => Some((key.as_str(), names)),
        _ => None,
    })
}

fn child(asking: Asking<'_>, trigger: &Trigger) -> [Ask; 2] {
    let Asking { t, known, .. } = asking;
    let (flow, closed) = match trigger {
        Trigger::ChildClosed { flow, closed } => (flow.clone().unwrap_or_default(), *closed),
        _ => (String::new(), None),
    };
    let any = || std::iter::once(Choice::new("", t.w("flows-child-any")));
    let flows = any().chain(known.listed("flow", &flow)).collect();
    let ends = Closed::ALL.map(|closed| Choice::new(closed.key(), t.w(Stands::Closed(closed).word())));
    [
        Ask::select("child.flow", t.w("flows-child-flow"), flows, flow),
        Ask::select(
            "child.closed",
            t.w("flows-child-closed"),
            any().chain(ends).collect(),
            closed.map_or("", Closed::key),
        ),
    ]
}

pub fn write(definition: &mut Definition, key: &str, typed: &Typed, problems: &mut Problems) {
    let mut end = |name: &str| {
        typed.choice(name, problems, |key| definition.status(key).map(|status| status.key.clone()))
    };
    let (from, to) = (end("from"), end("to"));
    let names = said(typed, "name", problems);
    let trigger = written(typed, problems);
    let guard = condition(typed, "guard", problems);
    let Some(way) = definition.transitions.iter_mut().find(|way| way.key == key) else { return };
    way.names = names;
    way.from = from.unwrap_or_else(|| way.from.clone());
    way.to = to.unwrap_or_else(|| way.to.clone());
    way.guard = (!guard.is_empty()).then_some(guard);
    if let Some(trigger) = trigger {
        way.trigger = trigger;
    }
}

fn written(typed: &Typed, problems: &mut Problems) -> Option<Trigger> {
    let approval = || typed.get("approval");
    Some(match typed.get("trigger").as_str() {
        "hand" => {
            let texts = [typed.all("hand.may"), typed.all("hand.more")].concat();
            Trigger::Hand { may: texts.iter().filter_map(|text| parse_may(text)).collect() }
        }
        "reply" => Trigger::Reply { from: typed.choice("reply.from", problems, Replies::parse)? },
        "after" => Trigger::After(span::required(typed, "after", problems)?),
        "event" => Trigger::Event { kind: named(typed, "event.kind", problems), only: only(typed, problems) },
        "signal" => Trigger::Signal { name: named(typed, "signal.name", problems) },
        "when" => {
            let condition = condition(typed, "when.condition", problems);
            if condition.is_empty() {
                problems.add("when.condition", "error-required");
            }
            Trigger::When { condition }
        }
        "approved" => Trigger::Approved { approval: approval() },
        "rejected" => Trigger::Rejected { approval: approval() },
        "child-closed" => {
            let flow = typed.get("child.flow");
            let closed = Closed::parse(&typed.get("child.closed"));
            Trigger::ChildClosed { flow: (!flow.is_empty()).then_some(flow), closed }
        }
        "all-done" => Trigger::AllDone,
        _ => {
            problems.add("trigger", "error-not-a-choice");
            return None;
        }
    })
}

/// What an event must say, typed as `purpose=offers, channel=email`.
fn only(typed: &Typed, problems: &mut Problems) -> BTreeMap<String, String> {
    let text = typed.get("event.only");
    let mut all = BTreeMap::new();
    for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        match part.split_once('=').map(|(field, value)| (field.trim(), value.trim())) {
            Some((field, value)) if !field.is_empty() && !value.is_empty() => {
                all.insert(field.to_owned(), value.to_owned());
            }
            _ => problems.add("event.only", Message::new("flows-event-only-odd").with("part", part)),
        }
    }
    all
}

fn named(typed: &Typed, name: &str, problems: &mut Problems) -> String {
    let text = typed.get(name);
    if text.is_empty() {
        problems.add(name, "error-required");
    }
    text
}

/// A condition that does not parse is told at its field, with the place where it breaks.
fn condition(typed: &Typed, name: &str, problems: &mut Problems) -> String {
    let text = typed.get(name);
    if !text.is_empty()
        && let Err(flaw) = Condition::compile(&text)
    {
        problems.add(name, flaw.message());
    }
    text
}
