//! How what happened is told: an event as a sentence in the reader's language.

use kernel::{App, Names, Tone, event::Recorded, seen::Sighting};
use kit::{Arg, Words};

/// The sentence of an event. Its fields are arguments; a kind that no room knows any more is named as it is.
pub fn sentence(event: &Recorded, names: &Names, t: Words) -> String {
    let fields = event.args(names);
    let args: Vec<(&str, Arg)> =
        fields.iter().map(|(name, value)| (name.as_str(), Arg::from(value.as_str()))).collect();
    let text = t.v(&event.word(), &args);
    if text.starts_with('⟦') { event.kind.clone() } else { text }
}

/// What somebody did who looked, and at what.
pub fn look(t: Words, sighting: &Sighting) -> String {
    let what = t.w(&format!("desk-look-{}", sighting.kind));
    match &sighting.field {
        Some(field) => format!("{what} · {}", looked_at(t, field)),
        None => what,
    }
}

/// A field of everybody, or the room in which something of the person was opened.
fn looked_at(t: Words, field: &str) -> String {
    let words = [
        format!("customers-{}", field.replace('_', "-")),
        format!("field-{field}"),
        format!("room-{field}"),
        format!("nav-{field}"),
    ];
    let named = words.iter().map(|word| t.w(word)).find(|name| !name.starts_with('⟦'));
    named.unwrap_or_else(|| field.to_owned())
}

pub fn tone(app: &App, event: &Recorded) -> kit::Tone {
    let known = app.events().find(|known| known.kind == event.kind);
    match known.map(|known| known.tone) {
        Some(Tone::Allow) => kit::Tone::Allow,
        Some(Tone::Stop) => kit::Tone::Stop,
        _ => kit::Tone::Plain,
    }
}
