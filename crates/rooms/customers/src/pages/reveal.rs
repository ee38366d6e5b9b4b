//! Revealing a sensitive value: a reason first, then the value once; a GET only asks.

use super::label;
use crate::{REVEAL, Record, Reveal, read};
use kernel::{
    Desk, Error, FieldError, Result, SubjectId,
    door::Paper,
    input::{At, Form, Query},
};
use kit::{Button, Crumb, Facts, Field, Form as Sheet, Html, Input, Panel, Words};
use serde::Deserialize;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Question {
    pub field: String,
    pub reason: String,
}

pub async fn ask(desk: Desk, At(subject): At<SubjectId>, Query(asked): Query<Question>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&REVEAL)?;
    let record = read::record(&mut reader, subject).await?.ok_or(Error::NotFound)?;
    if !record.may_reveal(reader.actor(), &asked.field) {
        return Err(Error::NotFound);
    }
    let body = form(desk.words, &record, &asked, &[]);
    page(&desk, subject, body).await.map(Paper::fine)
}

pub async fn reveal(desk: Desk, At(subject): At<SubjectId>, Form(asked): Form<Question>) -> Result<Paper> {
    desk.actor.demand(&REVEAL)?;
    let reveal = Reveal { subject, field: asked.field.clone(), reason: asked.reason.clone() };
    let outcome = desk.write(&reveal).await;
    let record = read::record(&mut desk.read().await?, subject).await?.ok_or(Error::NotFound)?;
    match outcome {
        Ok(revealed) => {
            let body = value(desk.words, &record, &asked.field, revealed.value());
            page(&desk, subject, body).await.map(Paper::fine)
        }
        Err(Error::Invalid(errors)) => {
            let body = form(desk.words, &record, &asked, &errors);
            page(&desk, subject, body).await.map(Paper::again)
        }
        Err(other) => Err(other),
    }
}

async fn page(desk: &Desk, subject: SubjectId, body: Html) -> Result<Html> {
    let t = desk.words;
    let mut reader = desk.read().await?;
    let crumbs = vec![
        Crumb::new(t.w("customers-list"), "/customers"),
        Crumb::new(t.w("customers-record"), format!("/customers/{subject}")),
    ];
    Ok(desk
        .shell(&mut reader, t.w("customers-reveal-title"), "/customers")
        .await?
        .crumbs(crumbs)
        .body(body)
        .html())
}

pub(super) fn form(t: Words, record: &Record, asked: &Question, errors: &[FieldError]) -> Html {
    let wrong = errors.iter().find(|error| error.field == "reason").map(|error| error.message.say(t));
    let reason = Field::new(t, Input::Area { rows: 3 }, "reason", t.w("customers-reveal-reason"))
        .value(&asked.reason)
        .hint(t.w("customers-reveal-hint"))
        .error(wrong)
        .focus();
    let back = format!("/customers/{}", record.subject);
    Sheet::new(t, format!("{back}/revelations"))
        .fields(vec![Field::hidden(t, "field", &asked.field), reason])
        .button(Button::submit(t.w("customers-reveal")).primary())
        .button(Button::link(t.w("kit-cancel"), back))
        .into()
}

pub(super) fn value(t: Words, record: &Record, field: &str, value: &str) -> Html {
    let name = label(t, field, &record.definitions);
    let facts = Facts::new().fact(&name, value);
    let back = Button::link(t.w("kit-back"), format!("/customers/{}", record.subject));
    Html::join([Panel::new(name, facts).html(), back.html()])
}
