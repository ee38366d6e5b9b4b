//! A field of the process: what it is called, what it holds, and how much it tells about a person.

use super::{Asking, said};
use crate::{
    model::{Definition, Field, FieldClass, FieldKind, Names, Pick},
    pages::{
        sheet::{Ask, Sheet},
        typed::Typed,
    },
};
use kernel::Problems;
use kit::{Choice, Input, Lang, Words};

const KINDS: [&str; 9] = ["line", "text", "number", "date", "switch", "email", "phone", "choice", "listed"];

pub fn sheet(asking: Asking<'_>, field: &Field) -> Sheet {
    let Asking { t, known, .. } = asking;
    let classes = FieldClass::ALL.map(|class| Choice::new(class.key(), t.w(class_word(class)))).to_vec();
    let (least, most) = match field.kind {
        FieldKind::Number { least, most } => (least.to_string(), most.to_string()),
        _ => (String::new(), String::new()),
    };
    let list = match &field.kind {
        FieldKind::Listed(list) => list.as_str(),
        _ => "",
    };
    let lists = known.house.lists.iter().map(|(list, _)| Choice::new(list, list));
    let lists = std::iter::once(Choice::new("", t.w("kit-none"))).chain(lists).collect();
    let number = |name: &str, word: &str, value: String| {
        Ask::new(Input::Number { min: None, max: None }, name, t.w(word)).value(value)
    };
    Sheet::default()
        .named(t, ("name", "flows-name"), &field.names, &Input::Text)
        .named(t, ("hint", "flows-field-hint"), &field.hint, &Input::Text)
        .with(Ask::select("kind", t.w("flows-field-kind"), kinds(t), kind_key(&field.kind)))
        .with(
            Ask::select("class", t.w("flows-field-class"), classes, field.class.key())
                .hint(t.w("flows-field-class-hint")),
        )
        .with(purpose(asking, field))
        .fold(t.w("flows-field-more"))
        .with(number("least", "flows-field-least", least))
        .with(number("most", "flows-field-most", most))
        .with_all(Lang::ALL.map(|lang| picks(t, lang, &field.kind)))
        .with(Ask::select("list", t.w("flows-field-list"), lists, list))
        .unfold()
}

/// What it is used for: as the process says, or a purpose of its own.
fn purpose(asking: Asking<'_>, field: &Field) -> Ask {
    let Asking { t, definition, known } = asking;
    let own = field.purpose.as_deref().unwrap_or_default();
    let usual =
        t.w1("flows-field-purpose-usual", "purpose", known.names.name("purpose", &definition.purpose));
    let choices = std::iter::once(Choice::new("", usual)).chain(known.purposes(own)).collect();
    Ask::select("purpose", t.w("kit-purpose"), choices, own).hint(t.w("flows-field-purpose-hint"))
}

pub fn kinds(t: Words) -> Vec<Choice> {
    KINDS.map(|kind| Choice::new(kind, t.w(&format!("flows-kind-{kind}")))).to_vec()
}

pub const fn kind_key(kind: &FieldKind) -> &'static str {
    match kind {
        FieldKind::Line => "line",
        FieldKind::Text => "text",
        FieldKind::Number { .. } => "number",
        FieldKind::Date => "date",
        FieldKind::Switch => "switch",
        FieldKind::Email => "email",
        FieldKind::Phone => "phone",
        FieldKind::Choice(_) => "choice",
        FieldKind::Listed(_) => "listed",
    }
}

const fn class_word(class: FieldClass) -> &'static str {
    match class {
        FieldClass::None => "flows-class-none",
        FieldClass::Attribute => "flows-class-attribute",
        FieldClass::Identifying => "flows-class-identifying",
        FieldClass::Sensitive => "flows-class-sensitive",
        FieldClass::Special => "flows-class-special",
    }
}

fn picks(t: Words, lang: Lang, kind: &FieldKind) -> Ask {
    let lines = match kind {
        FieldKind::Choice(picks) => {
            picks.iter().map(|pick| pick.names.own(lang)).collect::<Vec<_>>().join("\n")
        }
        _ => String::new(),
    };
    let label = format!("{} · {}", t.w("flows-field-choices"), t.language(lang));
    let ask = Ask::new(Input::Area { rows: 4 }, format!("choices.{}", lang.tag()), label).value(lines);
    if lang == t.lang() { ask.hint(t.w("flows-field-choices-hint")) } else { ask }
}

pub fn write(definition: &mut Definition, key: &str, typed: &Typed, problems: &mut Problems) {
    let Some(field) = definition.fields.iter_mut().find(|field| field.key == key) else { return };
    field.names = said(typed, "name", problems);
    field.hint = typed.said("hint");
    let purpose = typed.get("purpose");
    field.purpose = (!purpose.is_empty()).then_some(purpose);
    if let Some(class) = typed.choice("class", problems, FieldClass::parse) {
        field.class = class;
    }
    if let Some(kind) = kind(&field.kind, typed, problems) {
        field.kind = kind;
    }
}

fn kind(before: &FieldKind, typed: &Typed, problems: &mut Problems) -> Option<FieldKind> {
    Some(match typed.get("kind").as_str() {
        "line" => FieldKind::Line,
        "text" => FieldKind::Text,
        "date" => FieldKind::Date,
        "switch" => FieldKind::Switch,
        "email" => FieldKind::Email,
        "phone" => FieldKind::Phone,
        "number" => {
            let bounds = (i64::MIN, i64::MAX);
            let least = typed.number("least", problems, bounds).unwrap_or(0);
            let most = typed.number("most", problems, bounds).unwrap_or(1_000_000);
            if least > most {
                problems.add("most", "flows-error-bounds");
            }
            FieldKind::Number { least, most }
        }
        "choice" => FieldKind::Choice(written_picks(before, typed, problems)),
        "listed" => {
            let list = typed.get("list");
            if list.is_empty() {
                problems.add("list", "error-required");
            }
            FieldKind::Listed(list)
        }
        _ => {
            problems.add("kind", "error-not-a-choice");
            return None;
        }
    })
}

/// One choice a line, the same line in every language; choices keep their keys by their place.
fn written_picks(before: &FieldKind, typed: &Typed, problems: &mut Problems) -> Vec<Pick> {
    let known: &[Pick] = match before {
        FieldKind::Choice(picks) => picks,
        _ => &[],
    };
    let lines = |lang: Lang| typed.lines(&format!("choices.{}", lang.tag()));
    let all: Vec<(Lang, Vec<String>)> = Lang::ALL.map(|lang| (lang, lines(lang))).into();
    let longest = all.iter().map(|(_, lines)| lines.len()).max().unwrap_or_default();
    let pick = |at: usize| {
        let mut names = Names::default();
        for (lang, lines) in &all {
            names.set(*lang, lines.get(at).cloned().unwrap_or_default());
        }
        let key = known.get(at).map_or_else(|| format!("o{}", at + 1), |pick| pick.key.clone());
        Pick { key, names }
    };
    let picks: Vec<_> = (0..longest).map(pick).filter(|pick| !pick.names.is_empty()).collect();
    if picks.is_empty() {
        problems.add("choices.en", "error-required");
    }
    picks
}
