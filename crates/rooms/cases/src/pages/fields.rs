//! The form of a status: fields of the process as inputs, required or read-only as the status says.

use super::parts;
use flows::{FieldKind, Shown, SlotAs, Values, Width};
use kernel::{FieldError, Message, Names};
use kit::{Choice, Facts, Field, Form, Html, Input, Words};

/// How fields of the process stand in forms, apart from what the case itself has.
const OF_PROCESS: &str = "values.";
/// A choice that says nothing.
const NOTHING: &str = "–";

/// Inputs for what may be written, and facts for what may only be read.
pub struct Layout {
    lines: Vec<Line>,
    pub facts: Option<Facts>,
}

/// What stands below each other: a heading, a field, or narrow fields beside each other.
enum Line {
    Heading(String),
    Whole(Box<Field>),
    Beside(Vec<Field>),
}

impl Layout {
    /// Whether nothing may be written.
    pub const fn asks_nothing(&self) -> bool {
        self.lines.is_empty()
    }

    pub fn begins_with_a_heading(&self) -> bool {
        matches!(self.lines.first(), Some(Line::Heading(_)))
    }

    /// The form with the fields as they are laid out.
    pub fn onto(self, form: Form) -> Form {
        self.lines.into_iter().fold(form, |form, line| match line {
            Line::Heading(text) => form.between(heading(text)),
            Line::Whole(field) => form.fields(vec![*field]),
            Line::Beside(fields) => form
                .between(Html::trusted("<div class=\"tiles\">"))
                .fields(fields)
                .between(Html::trusted("</div>")),
        })
    }

    fn push(&mut self, shown: &Shown, t: Words, field: Field) {
        let text = shown.heading.get(t.lang());
        if !text.is_empty() {
            self.lines.push(Line::Heading(text.to_owned()));
        }
        match (shown.width, self.lines.last_mut()) {
            (Width::Whole, _) => self.lines.push(Line::Whole(Box::new(field))),
            (Width::Half, Some(Line::Beside(fields))) => fields.push(field),
            (Width::Half, _) => self.lines.push(Line::Beside(vec![field])),
        }
    }
}

/// What stands above a group of fields.
pub fn heading(text: impl Into<Html>) -> Html {
    Html::join([Html::trusted("<h3>"), text.into(), Html::trusted("</h3>")])
}

/// `typed` is what came back with an error; without it the fields hold what is stored.
pub fn layout(
    t: Words,
    shown: &[Shown],
    typed: Option<&Values>,
    (names, errors): (&Names, &[FieldError]),
) -> Layout {
    let mut layout = Layout { lines: Vec::new(), facts: None };
    for field in shown.iter().filter(|field| field.access != SlotAs::ReadOnly) {
        let typed = typed.and_then(|typed| typed.get(&field.field));
        let value = typed.or(field.value.as_ref()).cloned().unwrap_or_default();
        let name = format!("{OF_PROCESS}{}", field.field);
        let error = parts::wrong(t, errors, &name).or_else(|| parts::wrong(t, errors, &field.field));
        layout.push(field, t, input(t, field, name, &value, names).error(error));
    }
    let fixed = shown.iter().filter(|field| field.access == SlotAs::ReadOnly && field.value.is_some());
    let facts = fixed.fold(Facts::new(), |facts, field| {
        let value = field.value.as_deref().unwrap_or_default();
        facts.fact(field.names.get(t.lang()), Html::text(&said(t, field, value, names)))
    });
    Layout { facts: (!facts.facts.is_empty()).then_some(facts), ..layout }
}

fn input(t: Words, shown: &Shown, name: String, value: &str, names: &Names) -> Field {
    let kind = match &shown.kind {
        FieldKind::Line => Input::Text,
        FieldKind::Text => Input::Area { rows: 3 },
        FieldKind::Number { least, most } => Input::Number { min: Some(*least), max: Some(*most) },
        FieldKind::Date => Input::Date,
        FieldKind::Switch => Input::Switch,
        FieldKind::Email => Input::Email,
        FieldKind::Phone => Input::Tel,
        FieldKind::Choice(_) | FieldKind::Listed(_) => Input::Select(choices(t, shown, names)),
    };
    let switch = kind == Input::Switch;
    let field = Field::new(t, kind, name, shown.names.get(t.lang())).autocomplete("off");
    let field = if switch { field.ticked(value == "true") } else { field.value(value) };
    let field = if shown.is_required() { field } else { field.optional() };
    match shown.hint.get(t.lang()) {
        "" => field,
        hint => field.hint(hint),
    }
}

fn choices(t: Words, shown: &Shown, names: &Names) -> Vec<Choice> {
    let nothing = Choice::new("", NOTHING);
    let listed: Vec<Choice> = match &shown.kind {
        FieldKind::Choice(picks) => {
            picks.iter().map(|pick| Choice::new(&pick.key, pick.names.get(t.lang()))).collect()
        }
        FieldKind::Listed(list) => {
            names.on_offer(list).map(|listed| Choice::new(&listed.key, &listed.name)).collect()
        }
        _ => Vec::new(),
    };
    std::iter::once(nothing).chain(listed).collect()
}

/// A value as people say it.
fn said(t: Words, shown: &Shown, value: &str, names: &Names) -> String {
    match &shown.kind {
        FieldKind::Switch => t.w(if value == "true" { "kit-yes" } else { "kit-no" }),
        FieldKind::Choice(picks) => {
            let pick = picks.iter().find(|pick| pick.key == value);
            pick.map_or(value, |pick| pick.names.get(t.lang())).to_owned()
        }
        FieldKind::Listed(list) => names.name(list, value).to_owned(),
        _ => value.to_owned(),
    }
}

/// What the process says when a field must be filled in first.
const MISSING: &str = "flows-fields-missing";

pub fn is_missing(message: &Message) -> bool {
    message.key == MISSING
}

/// The required fields that are still empty.
pub fn missing<'a>(shown: &'a [Shown], typed: &Values) -> Vec<&'a Shown> {
    let held = |field: &Shown| {
        typed.get(&field.field).or(field.value.as_ref()).is_some_and(|value| !value.is_empty())
    };
    shown.iter().filter(|field| field.is_required() && !held(field)).collect()
}

/// Says which fields have to be filled in first.
pub fn which(t: Words, missing: &[&Shown]) -> String {
    let names: Vec<&str> = missing.iter().map(|field| field.names.get(t.lang())).collect();
    t.w1("case-fields-first", "fields", names.join(", "))
}

/// Where the first of them stands: a link there takes the cursor along.
pub fn place(missing: &[&Shown]) -> Option<String> {
    missing.first().map(|field| format!("#f-{OF_PROCESS}{}", field.field))
}

/// The way to the first of them.
pub fn way(t: Words, missing: &[&Shown]) -> Html {
    let (Some(place), Some(field)) = (place(missing), missing.first()) else { return Html::default() };
    Html::join([
        Html::trusted("<a href=\""),
        Html::text(&place),
        Html::trusted("\">"),
        field.names.get(t.lang()).into(),
        Html::trusted("</a>"),
    ])
}

/// The process's values among posted pairs. A switch that is off sends nothing, so the form says which it has.
pub fn values(pairs: &[(String, String)]) -> Values {
    let own = pairs.iter().filter_map(|(name, value)| Some((name.strip_prefix(OF_PROCESS)?, value)));
    own.map(|(field, value)| (field.to_owned(), if value == "yes" { "true".into() } else { value.clone() }))
        .collect()
}
