//! How what happened is told: an event as a sentence in the reader's language.

use kernel::{App, Names, Tone, event::Recorded, seen::Sighting};
use kit::{Arg, Words};

/// The sentence of an event. Its fields are arguments; a kind that no room knows any more is named as it is.
pub fn sentence(event: &Recorded, names: &Names, t: Words) -> String {
    let fields: Vec<_> = event.args(names).into_iter().map(|(name, value)| setting(name, value, t)).collect();
    let args: Vec<(&str, Arg)> =
        fields.iter().map(|(name, value)| (name.as_str(), Arg::from(value.as_str()))).collect();
    let text = t.v(&event.word(), &args);
    if text.starts_with('⟦') { event.kind.clone() } else { text }
}

/// A setting is called as on the page where it is changed.
fn setting<N: AsRef<str>>(name: N, value: String, t: Words) -> (N, String) {
    let word = (name.as_ref() == "setting").then(|| t.w(&format!("setting-{}", value.replace('.', "-"))));
    (name, word.filter(|word| !word.starts_with('⟦')).unwrap_or(value))
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

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use kit::{Lang, Lexicon};

    #[test]
    fn a_setting_is_called_as_on_its_page() {
        let words = [(Lang::En, "setting-company-name = Name of the company\n")];
        let lexicon = Box::leak(Box::new(Lexicon::build(&words).unwrap()));
        let told =
            |name: &'static str, value: &str| setting(name, value.to_owned(), lexicon.words(Lang::En)).1;
        assert_eq!(told("setting", "company.name"), "Name of the company");
        assert_eq!(told("setting", "gone.long-ago"), "gone.long-ago");
        assert_eq!(told("before", "company.name"), "company.name");
    }
}
