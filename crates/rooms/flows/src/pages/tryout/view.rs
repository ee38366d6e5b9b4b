//! How a try-out looks: where the invented case stands, what may happen next, and what happened.

use super::{
    facts,
    preview::preview,
    walk::{Told, Trial, Walk},
};
use crate::{
    model::{
        Act, Closed, Definition, Field as FlowField, FieldKind, SlotAs, Spot, Stands, Transition, Trigger,
        compiled::Compiled,
    },
    pages::{
        RAIL,
        known::Known,
        part::status_name,
        scene::Look,
        stage::{Around, stage, stands},
        wording,
    },
};
use ground::clock::Timestamp;
use kernel::{
    FieldError,
    step::{Example, Fact},
};
use kit::{Button, Choice, Field, Html, Input, Moment, Panel, Timeline, Tone, Words};

/// A walk with what is needed to show it.
pub struct Walked<'a> {
    pub t: Words,
    pub walk: &'a Walk,
    pub known: &'a Known,
    pub examples: &'static [(&'static str, Example)],
    pub errors: &'a [FieldError],
}

impl Walked<'_> {
    pub fn body(&self, compiled: &Compiled) -> Html {
        let t = self.t;
        let trial = Trial::take(compiled, self.walk, &|said| facts(self.examples, said));
        let definition = &compiled.definition;
        let look = Look { chosen: Some(Spot::Status(trial.status.clone())), ..Look::default() };
        let side = wording::stack([self.now(&trial), self.form(&trial), self.story(&trial)]);
        let around = Around {
            base: format!("{RAIL}/{}", definition.key),
            find: None,
            sought: String::new(),
            seen: None,
            buttons: vec![
                Button::link(t.w("flows-try-again"), format!("{RAIL}/{}/try", definition.key)).quiet(),
            ],
            side_label: t.w("flows-try"),
            side,
        };
        stage(t, definition, &look, around)
    }

    /// Where the case stands, since when, and how long it may.
    fn now(&self, trial: &Trial<'_>) -> Html {
        let t = self.t;
        let definition = &trial.compiled.definition;
        let Some(status) = definition.status(&trial.status) else { return Html::default() };
        let mut parts = vec![
            Html::trusted("<h2 tabindex=\"-1\">"),
            status.names.get(t.lang()).into(),
            Html::trusted("</h2> "),
            stands(t, status).html(),
            wording::muted(t.w1("flows-try-now", "time", t.datetime(trial.now.0))),
        ];
        let calendar = definition.calendar.as_ref();
        let due = status.limit.map(|level| ("flows-limit", level.within.ends(calendar, trial.since)));
        let end = definition.service.map(|level| ("flows-service", level.within.ends(calendar, trial.began)));
        for (word, at) in [due, end].into_iter().flatten() {
            let args = [("what", t.w(word).into()), ("time", t.datetime(at.0).into())];
            let word = if at < trial.now { "flows-try-overdue" } else { "flows-try-due" };
            parts.push(wording::muted(t.v(word, &args)));
        }
        Html::join([Html::trusted("<div class=\"now\">"), Html::join(parts), Html::trusted("</div>")])
    }

    /// The form of the status, the facts of the case, and everything that may happen next.
    fn form(&self, trial: &Trial<'_>) -> Html {
        let t = self.t;
        let definition = &trial.compiled.definition;
        let walk = serde_json::to_string(self.walk).unwrap_or_default();
        let mut fields = vec![Field::hidden(t, "walk", walk)];
        let slots = definition.status(&trial.status).map(|status| status.form.as_slice()).unwrap_or_default();
        fields.extend(slots.iter().filter_map(|slot| {
            let field = definition.field(&slot.field)?;
            Some(self.field(trial, field, slot.access))
        }));
        let form = kit::Form::new(t, format!("{RAIL}/{}/try", definition.key)).fields(fields);
        let form = match self.examples.is_empty() {
            true => form,
            false => form
                .between(Html::join([
                    Html::trusted("<details class=\"part\"><summary>"),
                    t.w("flows-try-facts").into(),
                    Html::trusted("</summary><div class=\"stack\">"),
                ]))
                .fields(self.facts(trial))
                .between(Html::trusted("</div></details>")),
        };
        self.choices(trial).into_iter().fold(form, kit::Form::button).html()
    }

    fn field(&self, trial: &Trial<'_>, field: &FlowField, access: SlotAs) -> Field {
        let t = self.t;
        let name = format!("value.{}", field.key);
        let value = trial.values.get(&field.key).map_or("", String::as_str);
        let latest = trial.told.last().map(|(_, told)| told);
        let stopped = matches!(latest, Some(Told::Refused(message)) if message.key == "flows-fields-missing");
        let missing =
            (stopped && access == SlotAs::Required && value.is_empty()).then(|| t.w("error-required"));
        let wrong = self.errors.iter().find(|error| error.field == name);
        let error = wrong.map(|error| error.message.say(t)).or(missing);
        let asked = Field::new(t, input(t, self.known, &field.kind, value), name, field.names.get(t.lang()));
        let asked = asked.value(value).error(error);
        match access {
            SlotAs::Required => asked,
            SlotAs::Optional => asked.optional(),
            SlotAs::ReadOnly => asked.optional().hint(t.w("flows-slot-read-only")),
        }
    }

    fn facts(&self, trial: &Trial<'_>) -> Vec<Field> {
        let t = self.t;
        let fact = |(name, _): &(&'static str, Example)| {
            let value = match trial.facts.get(name) {
                Some(Fact::Text(text)) => text.clone(),
                Some(Fact::Number(number)) => number.to_string(),
                Some(Fact::Yes(yes)) => yes.to_string(),
                Some(Fact::Many(many)) => many.join(", "),
                None => String::new(),
            };
            Field::new(t, Input::Text, format!("fact.{name}"), *name).value(value).optional()
        };
        self.examples.iter().map(fact).collect()
    }

    fn choices(&self, trial: &Trial<'_>) -> Vec<Button> {
        let t = self.t;
        let choice = |label: String, value: String| Button::choice(label, "do", value);
        let mut all = Vec::new();
        if !trial.is_over() {
            all.extend(self.by_hand(trial));
            all.extend(self.by_others(trial));
            for (key, _) in trial.asked.iter().filter(|(_, said)| said.is_none()) {
                for (word, said) in
                    [("flows-try-yes", "yes"), ("flows-try-no", "no"), ("flows-try-done", "done")]
                {
                    all.push(choice(
                        t.w1(word, "name", self.asked(trial, key)),
                        format!("answer:{said}:{key}"),
                    ));
                }
            }
            for (flow, _) in trial.children.iter().filter(|(_, how)| how.is_none()) {
                for closed in Closed::ALL {
                    let name = self.known.names.name("flow", flow);
                    let how = t.w(Stands::Closed(closed).word());
                    let label = t.v("flows-try-child", &[("name", name.into()), ("how", how.into())]);
                    all.push(choice(label, format!("child:{}:{flow}", closed.key())));
                }
            }
            all.push(choice(t.w("flows-try-hour"), "hour".into()).quiet());
            all.push(choice(t.w("flows-try-day"), "day".into()).quiet());
        }
        if !self.walk.steps.is_empty() {
            all.push(choice(t.w("flows-try-back"), "back".into()).quiet());
        }
        all
    }

    fn by_hand(&self, trial: &Trial<'_>) -> Vec<Button> {
        let t = self.t;
        let ways = trial.compiled.definition.leaving(&trial.status).filter(|way| way.trigger.is_hand());
        // What was typed is not known yet, so a way that a missing field closes may still be pressed.
        let button = |way: &Transition| {
            let label = way.names.get(t.lang());
            match trial.by_hand(&way.key) {
                Err(message) if message.key == "flows-not-by-hand" => {
                    Button::blocked(label, message.say(t), Html::default())
                }
                _ => Button::choice(label, "do", format!("fire:{}", way.key)).primary(),
            }
        };
        ways.map(button).collect()
    }

    fn by_others(&self, trial: &Trial<'_>) -> Vec<Button> {
        let t = self.t;
        let definition = &trial.compiled.definition;
        let leaving = || definition.leaving(&trial.status);
        let mut all = Vec::new();
        if leaving().any(|way| matches!(way.trigger, Trigger::Reply { .. })) {
            let replies = [
                ("flows-try-reply", "customer"),
                ("flows-try-reply-third", "third"),
                ("flows-try-reply-us", "us"),
            ];
            all.extend(replies.map(|(word, who)| Button::choice(t.w(word), "do", format!("reply:{who}"))));
        }
        for way in leaving() {
            let told = match &way.trigger {
                Trigger::Event { kind, only } => wording::event_only(t, kind, only),
                Trigger::Signal { name } => t.w1("flows-trigger-signal-told", "name", name),
                _ => continue,
            };
            all.push(Button::choice(told, "do", format!("event:{}", way.key)));
        }
        if let Some(at) = trial.timer() {
            all.push(Button::choice(t.w1("flows-try-timer", "time", t.datetime(at.0)), "do", "timer"));
        }
        all
    }

    fn asked(&self, trial: &Trial<'_>, key: &str) -> String {
        let names = trial.compiled.asking(key).and_then(|act| match act {
            Act::Task { names, .. } | Act::Approval { names, .. } => Some(names),
            _ => None,
        });
        names.map_or_else(|| key.to_owned(), |names| names.get(self.t.lang()).to_owned())
    }

    /// What happened so far, the latest first.
    fn story(&self, trial: &Trial<'_>) -> Html {
        let t = self.t;
        let moment = |(at, told): &(Timestamp, Told)| {
            let (tone, what) = self.told(trial, told);
            let said = match told {
                Told::Would(act) => preview(t, (&trial.compiled.definition, self.known), &trial.values, act),
                _ => None,
            };
            let what = Html::join([what.into(), said.unwrap_or_default()]);
            Moment { at: at.0, when: t.datetime(at.0), tone, what }
        };
        let moments = trial.told.iter().rev().map(moment).collect();
        Panel::new(t.w("flows-try-story"), Timeline { t, moments }).html()
    }

    fn told(&self, trial: &Trial<'_>, told: &Told) -> (Tone, String) {
        let t = self.t;
        let definition: &Definition = &trial.compiled.definition;
        let status = |key: &str| status_name(t, definition, key);
        match told {
            Told::Began { status: key } => (Tone::Allow, t.w1("flows-try-began", "status", status(key))),
            Told::Moved { way, to } => {
                let name = definition.transition(way).map_or("", |way| way.names.get(t.lang()));
                (Tone::Allow, t.v("flows-try-moved", &[("name", name.into()), ("status", status(to).into())]))
            }
            Told::Would(act) => {
                (Tone::Plain, t.w1("flows-try-would", "act", wording::act(t, definition, self.known, act)))
            }
            Told::Refused(message) => (Tone::Stop, message.say(t)),
            Told::TimeWent => (Tone::Plain, t.w("flows-try-time")),
            Told::Loops => (Tone::Stop, t.w("flows-try-loops")),
        }
    }
}

fn input(t: Words, known: &Known, kind: &FieldKind, now: &str) -> Input {
    let none = || std::iter::once(Choice::new("", t.w("kit-none")));
    match kind {
        FieldKind::Line => Input::Text,
        FieldKind::Text => Input::Area { rows: 3 },
        FieldKind::Number { least, most } => Input::Number { min: Some(*least), max: Some(*most) },
        FieldKind::Date => Input::Date,
        // A box that is not ticked sends nothing, and nothing says that the field was not there.
        FieldKind::Switch => Input::Select(vec![
            Choice::new("", t.w("kit-none")),
            Choice::new("true", t.w("kit-yes")),
            Choice::new("false", t.w("kit-no")),
        ]),
        FieldKind::Email => Input::Email,
        FieldKind::Phone => Input::Tel,
        FieldKind::Choice(picks) => {
            let picks = picks.iter().map(|pick| Choice::new(&pick.key, pick.names.get(t.lang())));
            Input::Select(none().chain(picks).collect())
        }
        FieldKind::Listed(list) => Input::Select(none().chain(known.listed(list, now)).collect()),
    }
}
