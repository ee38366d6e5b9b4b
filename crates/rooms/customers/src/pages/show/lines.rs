//! One line each: what happened to a customer, and who looked.

use crate::{FieldKey, Record, pages::label};
use askama::Template;
use kernel::{
    Names, Reader,
    event::Recorded,
    seen::{self, Sighting},
};
use kit::{Arg, Html, Moment, Tone, Words};
use std::collections::HashMap;

/// What turns records into sentences: the names of those who acted and of keyed things, and the reader's words.
#[derive(Clone, Copy)]
pub struct Told<'a> {
    pub actors: &'a HashMap<String, String>,
    pub lists: &'a Names,
    pub t: Words,
}

/// One line of what happened.
pub fn moment(reader: &Reader, event: &Recorded, record: &Record, told: Told<'_>) -> Moment {
    let t = told.t;
    let kind = reader.app().events().find(|kind| kind.kind == event.kind);
    let tone = match kind.map(|kind| kind.tone) {
        Some(kernel::Tone::Allow) => Tone::Allow,
        Some(kernel::Tone::Stop) => Tone::Stop,
        Some(kernel::Tone::Plain) | None => Tone::Plain,
    };
    let args = event.args(told.lists);
    let args: Vec<(&str, Arg)> =
        args.iter().map(|(name, value)| (name.as_str(), argument(name, value, record, t))).collect();
    let sentence = Html::text(&t.v(&event.word(), &args));
    let by = Html::of(&By { name: &actor(&event.actor, told.actors, t) });
    Moment { at: event.at.0, when: t.ago(event.at.0, reader.now().0), tone, what: Html::join([sentence, by]) }
}

/// One line of who looked.
pub fn looked(look: &Sighting, record: &Record, now: i64, told: Told<'_>) -> Moment {
    let t = told.t;
    let who = actor(&look.actor, told.actors, t);
    let mut sentence = t.w1(&format!("customers-look-{}", look.kind), "name", who);
    let field = look.field.as_deref().map(|field| match field {
        "custom" => t.w("field-custom"),
        field if FieldKey::of_input(field).is_some() => label(t, field, &record.definitions),
        room => elsewhere(t, room),
    });
    for part in field.iter().chain(&look.reason) {
        sentence.push_str(" · ");
        sentence.push_str(part);
    }
    let tone = if look.kind == seen::Look::Revealed.key() { Tone::Warn } else { Tone::Plain };
    Moment { at: look.at.0, when: t.ago(look.at.0, now), tone, what: sentence.into() }
}

/// The room in which something of the person was opened.
pub fn elsewhere(t: Words, room: &str) -> String {
    let named = [format!("room-{room}"), format!("nav-{room}")].map(|word| t.w(&word));
    named.into_iter().find(|name| !name.starts_with('⟦')).unwrap_or_else(|| room.to_owned())
}

/// Fields are told by the names that people give them.
fn argument(name: &str, value: &str, record: &Record, t: Words) -> Arg {
    match name {
        "field" | "fields" => {
            let labels = value.split(", ").map(|input| label(t, input, &record.definitions));
            Arg::from(labels.collect::<Vec<_>>().join(", "))
        }
        _ => Arg::from(value),
    }
}

/// Who acted, as people call them.
pub fn actor(label: &str, names: &HashMap<String, String>, t: Words) -> String {
    match label {
        "house" => t.w("customers-actor-house"),
        "nobody" => t.w("customers-actor-visitor"),
        label if label.starts_with("cust_") => t.w("customers-actor-person"),
        label => names.get(label).cloned().unwrap_or_else(|| label.to_owned()),
    }
}

/// Who did it, small, after what was done.
#[derive(Template)]
#[template(source = " <small>· {{ name }}</small>", ext = "html")]
struct By<'a> {
    name: &'a str,
}
