//! What is typed about a legal hold: its reason and its last day, or why it goes.

use super::of;
use crate::Hold;
use kernel::{FieldError, SubjectId};
use kit::{Button, Field, Form, Html, Input, Words};
use serde::Deserialize;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Terms {
    pub version: i64,
    pub reason: String,
    pub until: String,
    /// Why it is lifted.
    pub why: String,
}

impl Terms {
    /// A hold as somebody would type it.
    pub fn of(hold: &Hold) -> Self {
        let (reason, until) = (hold.reason.clone(), hold.last_day().to_string());
        Self { version: hold.version, reason, until, why: String::new() }
    }
}

pub fn place_form(t: Words, subject: SubjectId, terms: &Terms, errors: &[FieldError]) -> Html {
    let back = Button::link(t.w("kit-cancel"), format!("/customers/{subject}"));
    let place = Button::submit(t.w("customers-hold-place")).primary();
    Form::new(t, of(subject)).fields(fields(t, terms, errors)).button(place).button(back).into()
}

pub fn change_form(t: Words, hold: &Hold, terms: &Terms, errors: &[FieldError]) -> Html {
    let mut all = vec![Field::hidden(t, "version", hold.version.to_string())];
    all.extend(fields(t, terms, errors));
    let save = Button::submit(t.w("kit-save")).primary();
    Form::new(t, format!("/holds/{}", hold.id)).fields(all).button(save).into()
}

pub fn lift_form(t: Words, hold: &Hold, terms: &Terms, errors: &[FieldError]) -> Html {
    let why = Field::new(t, Input::Area { rows: 2 }, "why", t.w("customers-hold-lift-why"))
        .value(&terms.why)
        .hint(t.w("customers-hold-lift-hint"))
        .error(wrong(t, errors, "why"));
    let version = Field::hidden(t, "version", hold.version.to_string());
    Form::new(t, format!("/holds/{}/lifting", hold.id))
        .fields(vec![version, why])
        .button(Button::submit(t.w("customers-hold-lift")).danger())
        .into()
}

fn fields(t: Words, terms: &Terms, errors: &[FieldError]) -> Vec<Field> {
    let reason = Field::new(t, Input::Area { rows: 3 }, "reason", t.w("customers-hold-reason"))
        .value(&terms.reason)
        .hint(t.w("customers-hold-reason-hint"))
        .error(wrong(t, errors, "reason"));
    let until = Field::new(t, Input::Date, "until", t.w("customers-hold-until"))
        .value(&terms.until)
        .hint(t.w("customers-hold-until-hint"))
        .error(wrong(t, errors, "until"));
    vec![reason, until]
}

fn wrong(t: Words, errors: &[FieldError], field: &str) -> Option<String> {
    errors.iter().find(|error| error.field == field).map(|error| error.message.say(t))
}
