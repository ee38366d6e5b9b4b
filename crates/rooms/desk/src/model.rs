//! How what happened is marked, and what somebody did who looked.

use kernel::{App, Tone, event::Recorded, seen::Sighting};
use kit::Words;

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
