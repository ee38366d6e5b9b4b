//! How people read what stands in a definition: spans, triggers, acts.

use super::known::{Known, known_word};
use crate::model::{Act, Clock, Definition, Needs, Pauses, Trigger, Unit, Wait};
use kit::{Html, Words};
use std::collections::BTreeMap;

pub fn wait(t: Words, wait: Wait) -> String {
    let span = match wait.unit {
        Unit::Minutes => t.n("flows-minutes", wait.amount),
        Unit::Hours => t.n("flows-hours", wait.amount),
        Unit::Days => t.n("flows-days", wait.amount),
    };
    match wait.clock {
        Clock::Always => span,
        Clock::Business => t.w1("flows-by-business", "span", span),
    }
}

pub fn pauses(t: Words, pauses: Pauses) -> String {
    t.w(match pauses {
        Pauses::Never => "flows-pauses-never",
        Pauses::Customer => "flows-pauses-customer",
        Pauses::Outside => "flows-pauses-outside",
    })
}

/// What makes a run take an arrow, in a few words.
pub fn trigger(t: Words, trigger: &Trigger) -> String {
    match trigger {
        Trigger::After(span) => t.w1("flows-trigger-after-told", "span", wait(t, *span)),
        Trigger::Event { kind, only } => t.w1("flows-trigger-event-told", "event", event_only(t, kind, only)),
        Trigger::Signal { name } => t.w1("flows-trigger-signal-told", "name", name),
        Trigger::When { condition } => t.w1("flows-trigger-when-told", "condition", condition),
        Trigger::Reply { from } => t.w(reply_word(*from)),
        other => t.w(trigger_word(other.kind())),
    }
}

pub fn reply_word(from: crate::model::Replies) -> &'static str {
    match from {
        crate::model::Replies::Customer => "flows-replies-customer",
        crate::model::Replies::Outside => "flows-replies-outside",
        crate::model::Replies::Anyone => "flows-replies-anyone",
    }
}

pub fn trigger_word(kind: &str) -> &'static str {
    match kind {
        "hand" => "flows-trigger-hand",
        "reply" => "flows-trigger-reply",
        "after" => "flows-trigger-after",
        "event" => "flows-trigger-event",
        "signal" => "flows-trigger-signal",
        "when" => "flows-trigger-when",
        "approved" => "flows-trigger-approved",
        "rejected" => "flows-trigger-rejected",
        "child-closed" => "flows-trigger-child-closed",
        _ => "flows-trigger-all-done",
    }
}

pub const TRIGGERS: [&str; 10] =
    ["hand", "reply", "after", "event", "signal", "when", "approved", "rejected", "child-closed", "all-done"];

/// An event of the house as a designer calls it: by words where this room has some, else by its key. The words of the rooms
/// themselves tell one event with its circumstances, not a kind of them.
pub fn event(t: Words, kind: &str) -> String {
    known_word(t, &format!("flows-on-{}", kind.replace('.', "-"))).unwrap_or_else(|| kind.to_owned())
}

/// An event with what its fields must say.
pub fn event_only(t: Words, kind: &str, fields: &BTreeMap<String, String>) -> String {
    match fields.is_empty() {
        true => event(t, kind),
        false => format!("{} ({})", event(t, kind), only(fields)),
    }
}

pub fn only(fields: &BTreeMap<String, String>) -> String {
    fields.iter().map(|(field, value)| format!("{field}={value}")).collect::<Vec<_>>().join(", ")
}

pub fn step(t: Words, name: &str) -> String {
    known_word(t, &format!("step-{}", name.replace('.', "-"))).unwrap_or_else(|| name.to_owned())
}

/// One act in a sentence.
pub fn act(t: Words, definition: &Definition, known: &Known, act: &Act) -> String {
    let field = |key: &str| {
        definition.field(key).map_or_else(|| key.to_owned(), |field| field.names.get(t.lang()).to_owned())
    };
    match act {
        Act::Step { name, .. } => step(t, name),
        Act::Set { field: key, value } => {
            t.v("flows-act-set-told", &[("field", field(key).into()), ("value", value.into())])
        }
        Act::Clear { field: key } => t.w1("flows-act-clear-told", "field", field(key)),
        Act::Task { names, to, .. } => {
            let to = known.say_whom(t, to);
            t.v("flows-act-task-told", &[("name", names.get(t.lang()).into()), ("to", to.into())])
        }
        Act::Approval { names, of, needs, .. } => {
            let of = of.iter().map(|whom| known.say_whom(t, whom)).collect::<Vec<_>>().join(", ");
            let needs = self::needs(t, *needs);
            let args = [("name", names.get(t.lang()).into()), ("of", of.into()), ("needs", needs.into())];
            t.v("flows-act-approval-told", &args)
        }
        Act::Child { flow } => t.w1("flows-act-child-told", "flow", known.names.name("flow", flow)),
        Act::Webhook { name } => t.w1("flows-act-webhook-told", "name", name),
        Act::Notify { to, names } => {
            let to = to.iter().map(|whom| known.say_whom(t, whom)).collect::<Vec<_>>().join(", ");
            t.v("flows-act-notify-told", &[("name", names.get(t.lang()).into()), ("to", to.into())])
        }
    }
}

pub fn needs(t: Words, needs: Needs) -> String {
    match needs {
        Needs::One => t.w("flows-needs-one"),
        Needs::All => t.w("flows-needs-all"),
        Needs::Some(count) => t.n("flows-needs-some", count),
    }
}

/// One below the other, with air between.
pub fn stack(parts: impl IntoIterator<Item = Html>) -> Html {
    Html::join([Html::trusted("<div class=\"stack\">"), Html::join(parts), Html::trusted("</div>")])
}

pub fn buttons(parts: impl IntoIterator<Item = Html>) -> Html {
    Html::join([Html::trusted("<div class=\"buttons\">"), Html::join(parts), Html::trusted("</div>")])
}

pub fn paragraph(text: impl Into<Html>) -> Html {
    Html::join([Html::trusted("<p>"), text.into(), Html::trusted("</p>")])
}

pub fn muted(text: impl Into<Html>) -> Html {
    Html::join([Html::trusted("<p class=\"muted\">"), text.into(), Html::trusted("</p>")])
}

/// A link that the designer opens at the side.
pub fn beside(href: &str, text: impl Into<Html>) -> Html {
    Html::join([
        Html::trusted("<a data-side href=\""),
        Html::text(href),
        Html::trusted("\">"),
        text.into(),
        Html::trusted("</a>"),
    ])
}

pub fn link(href: &str, text: impl Into<Html>) -> Html {
    Html::join([
        Html::trusted("<a href=\""),
        Html::text(href),
        Html::trusted("\">"),
        text.into(),
        Html::trusted("</a>"),
    ])
}
