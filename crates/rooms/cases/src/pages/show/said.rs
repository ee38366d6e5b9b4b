//! How a line of the thread is told: who spoke, in which words, and what a careful reader should know of it.

use super::Load;
use crate::{
    model::{Auth, Body, Entry, EntryKind, Flag, Part, Party},
    pages::{
        parts::class,
        thread::{File, Formatted, Happened, Item, Said, Voice, size},
    },
    read::{self, Line},
};
use kit::{Arg, Badge, Button, Html, Tone, Words};

pub fn item(load: &Load, line: &Line) -> Item {
    match &line.happened {
        Some(happened) => Item::Happened(moment(load, &line.entry, happened)),
        None => Item::Said(Box::new(said(load, line))),
    }
}

fn moment(load: &Load, entry: &Entry, happened: &read::Happened) -> Happened {
    let t = load.t;
    let args: Vec<(&str, Arg)> = happened
        .args
        .iter()
        .map(|(name, value)| (name.as_str(), Arg::from(called(load, name, value))))
        .collect();
    let sentence = t.v(&happened.word(), &args);
    let who = writer(load, entry);
    let what = if who.is_empty() { sentence } else { format!("{sentence} · {who}") };
    Happened {
        id: entry.id.to_string(),
        at: entry.at.0,
        when: t.ago(entry.at.0, load.now),
        tone: Tone::Plain,
        what,
    }
}

/// A value of what happened as people call it: names instead of keys, lists with commas.
fn called(load: &Load, name: &str, value: &str) -> String {
    let t = load.t;
    match (name, serde_json::from_str::<Vec<String>>(value)) {
        ("fields", Ok(fields)) => {
            fields.iter().map(|field| field_name(t, field)).collect::<Vec<_>>().join(", ")
        }
        (_, Ok(values)) => values.join(", "),
        ("status", _) => load.statuses.get(value).cloned().unwrap_or_else(|| value.to_owned()),
        ("class", _) => class(t, value),
        _ => load.names.name(name, value).to_owned(),
    }
}

/// A changed field in the words of the page.
fn field_name(t: Words, field: &str) -> String {
    let word = match field {
        "subject_line" => "case-subject",
        "category" => "case-category",
        "priority" => "case-priority",
        "fields" => "case-form",
        "contact" => "case-contact",
        "references" => "case-references",
        "sender" => "case-category-sender",
        "lang" => "kit-language",
        other => return other.to_owned(),
    };
    t.w(word)
}

/// A colleague by name, the house as people call it.
fn writer(load: &Load, entry: &Entry) -> String {
    match load.lists.actor(&entry.actor) {
        Some(name) => name.to_owned(),
        None if entry.actor.starts_with("cust_") => load.shown.who.clone().unwrap_or_default(),
        None => load.t.w("case-house"),
    }
}

fn said(load: &Load, line: &Line) -> Said {
    let (t, entry) = (load.t, &line.entry);
    let body = line.body.clone().unwrap_or_default();
    let formatted = body.html.as_ref().map(|_| Formatted {
        href: format!("{}/entries/{}/formatted", load.path(), entry.id),
        blocked: i64::from(body.blocked),
    });
    Said {
        id: entry.id.to_string(),
        voice: voice(entry.kind),
        who: speaker(load, entry, &body),
        line: way(t, entry.kind, &body),
        badges: badges(load, line, &body),
        at: entry.at.0,
        when: t.ago(entry.at.0, load.now),
        text: marked(&body.text, &body.flags, Part::Text),
        formatted,
        files: line.files.iter().map(|file| shelved(load, file)).collect(),
        proof: body.auth.as_ref().map(|auth| proof(t, auth)).unwrap_or_default(),
        found: body.flags.iter().map(|flag| found(t, line, flag)).collect(),
        mends: mends(load, line, &body.flags),
        quoted: Html::linked(&body.quoted),
    }
}

const fn voice(kind: EntryKind) -> Voice {
    match kind {
        EntryKind::In | EntryKind::Call => Voice::In,
        EntryKind::Out | EntryKind::Auto | EntryKind::Event => Voice::Out,
        EntryKind::Note => Voice::Note,
    }
}

fn speaker(load: &Load, entry: &Entry, body: &Body) -> String {
    match entry.kind {
        EntryKind::In if !body.from.is_empty() => body.from.shown().to_owned(),
        EntryKind::In => load.shown.who.clone().unwrap_or_else(|| load.t.w("case-customer")),
        _ => writer(load, entry),
    }
}

/// By which way, and to whom.
fn way(t: Words, kind: EntryKind, body: &Body) -> String {
    let to = body.to.iter().chain(&body.cc).map(Party::shown).collect::<Vec<_>>().join(", ");
    let from = if body.from.name.is_empty() { "" } else { body.from.address.as_str() };
    match kind {
        EntryKind::Out | EntryKind::Auto if !to.is_empty() => format!("→ {to}"),
        EntryKind::In => from.to_owned(),
        EntryKind::Call => t.w("case-called"),
        _ => String::new(),
    }
}

fn badges(load: &Load, line: &Line, body: &Body) -> Vec<Badge> {
    let (t, mut badges) = (load.t, Vec::new());
    match line.entry.kind {
        EntryKind::Note => badges.push(Badge::warn(t.w("case-note-badge"))),
        EntryKind::Auto => badges.push(Badge::plain(t.w("case-automatic"))),
        _ => {}
    }
    if body.auth.as_ref().is_some_and(|auth| auth.dmarc == "fail") {
        badges.push(Badge::stop(t.w("case-unproved")));
    }
    match line.letter {
        Some(post::State::Waiting) => badges.push(Badge::plain(t.w("case-waits"))),
        Some(post::State::Failed) => badges.push(Badge::stop(unsent(t, "case-bounced", line))),
        Some(post::State::Canceled) => badges.push(Badge::stop(unsent(t, "case-unsent", line))),
        _ => {}
    }
    if let Some(then) = &body.then {
        let step = load.shown.choices.iter().find(|choice| choice.key == *then);
        let name = step.map_or(then.as_str(), |choice| choice.names.get(t.lang()));
        badges.push(Badge::plain(t.w1("case-then-moves", "step", name)));
    }
    badges
}

/// What became of a letter that did not arrive, and why, as far as that is known.
fn unsent(t: Words, word: &str, line: &Line) -> String {
    let why = match line.why.as_deref() {
        None => return t.w(word),
        Some(code) if code.starts_with(|first: char| first.is_ascii_digit()) => code.to_owned(),
        Some(rule) => t.w(&format!("consent-reason-{rule}")),
    };
    if why.starts_with('⟦') { t.w(word) } else { t.w1(&format!("{word}-why"), "why", why) }
}

/// What was found at a place, and in which file.
fn found(t: Words, line: &Line, flag: &Flag) -> String {
    let what = format!("{}: {}", class(t, &flag.class), flag.preview);
    match line.files.iter().find(|file| Some(file.id) == flag.file) {
        Some(file) => t.w2("case-found-file", ("name", file.name.as_str()), ("what", what)),
        None => what,
    }
}

fn shelved(load: &Load, file: &read::Shelved) -> File {
    let href = format!("{}/files/{}", load.path(), file.id);
    File { id: file.id.to_string(), name: file.name.clone(), size: size(load.t, file.size), href: Some(href) }
}

fn proof(t: Words, auth: &Auth) -> Vec<(String, String)> {
    let told = |verdict: &str| match verdict {
        "pass" => t.w("case-proof-yes"),
        "" | "none" => t.w("case-proof-none"),
        _ => t.w("case-proof-no"),
    };
    [("dkim", &auth.dkim), ("spf", &auth.spf), ("dmarc", &auth.dmarc)]
        .map(|(name, verdict)| (t.w(&format!("case-proof-{name}")), told(verdict)))
        .to_vec()
}

/// One step to cover it, one to take it out; a file goes as a whole.
fn mends(load: &Load, line: &Line, flags: &[Flag]) -> Vec<Button> {
    let (t, cover) = (load.t, |what: &str| format!("{}/entries/{}/cover?{what}", load.path(), line.entry.id));
    if !load.lists.may(&crate::WORK) {
        return Vec::new();
    }
    let mut mends = Vec::new();
    if flags.iter().any(|flag| flag.part != Part::File) {
        mends.push(Button::post(t.w("case-mask"), cover("how=mask")));
        mends.push(Button::post(t.w("case-mask-part"), cover("how=delete")).danger());
    }
    let held = line.files.iter().filter(|file| flags.iter().any(|flag| flag.file == Some(file.id)));
    mends.extend(held.map(|file| {
        let word = t.w1("case-delete-file", "name", file.name.as_str());
        Button::post(word, cover(&format!("file={}", file.id))).danger()
    }));
    mends
}

/// The text with its addresses as links, and the places marked that should not stand there.
fn marked(text: &str, flags: &[Flag], part: Part) -> Html {
    let mut spans: Vec<_> =
        flags.iter().filter(|flag| flag.part == part).map(|flag| flag.span.clone()).collect();
    spans.sort_by_key(|span| span.start);
    let (mut parts, mut from) = (Vec::new(), 0);
    for span in spans {
        let (Some(before), Some(inside)) = (text.get(from..span.start), text.get(span.clone())) else {
            continue;
        };
        parts.extend([
            Html::linked(before),
            Html::trusted("<mark>"),
            Html::text(inside),
            Html::trusted("</mark>"),
        ]);
        from = span.end;
    }
    parts.push(Html::linked(text.get(from..).unwrap_or_default()));
    Html::join(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flag(span: std::ops::Range<usize>) -> Flag {
        Flag { part: Part::Text, file: None, span, class: "card".into(), preview: "4•••".into() }
    }

    #[test]
    fn what_was_found_is_marked_where_it_stands() {
        let html = marked("pay <b> 4111 now", &[flag(8..12)], Part::Text);
        assert_eq!(html.as_str(), "pay &lt;b&gt; <mark>4111</mark> now");
    }

    #[test]
    fn places_that_overlap_or_lie_outside_mark_nothing_twice() {
        let html = marked("ąbc", &[flag(0..2), flag(1..3), flag(90..99)], Part::Text);
        assert_eq!(html.as_str(), "<mark>ą</mark>bc");
    }
}
