//! Forms made from the questions of a record.

use super::error;
use crate::{
    export::choice,
    model::{Ask, Kind, Need, RISKS, Record, Said, Shape, asks},
};
use jiff::tz::TimeZone;
use kernel::{FieldError, Reader, Result};
use kit::{Button, Choice, Field, Form, Html, Input, Panel, Words};

/// What choices a form offers beside those of its questions.
pub struct Offers {
    pub purposes: Vec<Choice>,
    /// Processors that a subprocessor may stand below.
    pub above: Vec<Choice>,
    pub zone: TimeZone,
}

impl Offers {
    pub async fn read(reader: &mut Reader, kind: Kind, t: Words) -> Result<Self> {
        let purposes = consent::purposes(reader).await?;
        let purposes = purposes.iter().filter(|purpose| purpose.is_in_use());
        let purposes =
            purposes.map(|purpose| Choice::new(purpose.key.clone(), purpose.name(t.lang()))).collect();
        let mut above = Vec::new();
        if kind == Kind::Processor {
            above.push(Choice::new("", t.w("register-above-none")));
            let all = crate::read::of_kind(reader, kind).await?;
            above.extend(all.iter().map(|record| Choice::new(record.id.to_string(), record.name())));
        }
        let zone = crate::actions::zone(reader).await?;
        Ok(Self { purposes, above, zone })
    }
}

/// What somebody typed into a form, and what is wrong with it.
pub struct Typed<'a> {
    pub said: &'a Said,
    pub parent: &'a str,
    pub version: Option<i64>,
    pub problems: &'a [FieldError],
}

pub fn form(t: Words, action: String, kind: Kind, typed: &Typed<'_>, offers: &Offers) -> Html {
    let back = Button::link(t.w("kit-cancel"), action.clone());
    let mut form = Form::new(t, action);
    let mut fields = Vec::new();
    for ask in asks(kind) {
        if RISKS.contains(&ask.name) {
            form = form.fields(std::mem::take(&mut fields)).between(heading(t, ask));
        }
        for (name, part) in ask.parts() {
            fields.push(field(t, name, part, typed, offers));
        }
    }
    if kind == Kind::Processor {
        let above =
            Field::new(t, Input::Select(offers.above.clone()), "parent", t.w("register-column-above"));
        fields.push(above.value(typed.parent).optional().error(error(typed.problems, "parent", t)));
    }
    fields.extend(typed.version.map(|version| Field::hidden(t, "version", version.to_string())));
    form.fields(fields).button(Button::submit(t.w("kit-save")).primary()).button(back).html()
}

fn heading(t: Words, ask: &Ask) -> Html {
    Html::join([Html::trusted("<h2>"), Html::from(t.w(&ask.word())), Html::trusted("</h2>")])
}

fn field(t: Words, name: String, ask: Ask, typed: &Typed<'_>, offers: &Offers) -> Field {
    let values = typed.said.many(&name).to_vec();
    let complaint = error(typed.problems, &name, t);
    let field = Field::new(t, input(ask, t, offers), name, t.w(&ask.word())).error(complaint);
    let field = if ask.need == Need::Optional { field.optional() } else { field };
    let field = match hint(ask.name) {
        Some(word) => field.hint(t.w(word)),
        None => field,
    };
    match ask.shape {
        Shape::Moment => {
            field.value(values.first().map_or_else(String::new, |text| local(text, &offers.zone)))
        }
        _ => field.values(values),
    }
}

/// Questions that need a word more.
fn hint(name: &str) -> Option<&'static str> {
    Some(match name {
        "noticed" => "register-hint-noticed",
        "screening" => "register-hint-screening",
        "people" => "register-hint-people",
        "officer" => "register-hint-officer",
        _ => return None,
    })
}

fn input(ask: Ask, t: Words, offers: &Offers) -> Input {
    let choices = |keys: &[&str]| {
        keys.iter().map(|key| Choice::new(*key, choice(ask.name, key, t))).collect::<Vec<_>>()
    };
    match ask.shape {
        Shape::Line | Shape::Risk => Input::Text,
        Shape::Country => {
            let none = Choice::new("", t.w("register-choose"));
            Input::Select(std::iter::once(none).chain(customers::countries(t)).collect())
        }
        Shape::Prose => Input::Area { rows: 4 },
        Shape::Email => Input::Email,
        Shape::Day => Input::Date,
        Shape::Moment => Input::DateTime,
        Shape::Number => Input::Number { min: Some(0), max: None },
        Shape::One(keys) => {
            let none = Choice::new("", t.w("register-choose"));
            Input::Select(std::iter::once(none).chain(choices(keys)).collect())
        }
        Shape::Many(keys) => Input::Many(choices(keys)),
        Shape::Purposes => Input::Many(offers.purposes.clone()),
    }
}

/// A moment as a browser's field takes it, by the clock of the house; what was typed wrong stays as it was.
pub fn local(text: &str, zone: &TimeZone) -> String {
    match text.parse::<jiff::Timestamp>() {
        Ok(moment) => moment.to_zoned(zone.clone()).strftime("%Y-%m-%dT%H:%M").to_string(),
        Err(_) => text.to_owned(),
    }
}

/// The answers of a record, those that were given.
pub fn facts(t: Words, record: &Record, purposes: &[Choice]) -> Html {
    let name = |key: &str| {
        let found = purposes.iter().find(|choice| choice.value == key);
        found.map_or_else(|| key.to_owned(), |choice| choice.label.clone())
    };
    let mut facts = kit::Facts::new();
    for ask in asks(record.kind).iter().skip(1) {
        let told = crate::export::answer(record, ask, &name, t);
        if !told.is_empty() {
            facts = facts.fact(t.w(&ask.word()), Html::prose(&told));
        }
    }
    Panel::new(t.w("register-answers"), facts).html()
}
