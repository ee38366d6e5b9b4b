//! The question before answers leave the house: for which purpose.

use super::RAIL;
use crate::{
    EXPORT,
    export::{self, Head},
    read,
};
use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};
use kernel::{Desk, Error, FieldError, Names, Result, door::Paper, input::Form};
use kit::{Button, Choice, Crumb, Field, Form as Sheet, Html, Input, Sample, Words};
use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Question {
    purpose: String,
}

pub async fn ask(desk: Desk, Path(name): Path<String>) -> Result<Paper> {
    page(&desk, &name, &Question::default(), &[]).await.map(Paper::fine)
}

pub async fn download(desk: Desk, Path(name): Path<String>, Form(asked): Form<Question>) -> Result<Response> {
    let t = desk.words;
    let head = Head {
        answered: t.w("forms-export-answered"),
        version: t.w("forms-export-version"),
        customer: t.w("forms-export-customer"),
    };
    match export::csv(&desk, &name, &asked.purpose, &head).await {
        Ok(csv) => {
            let kept = format!("attachment; filename=\"{name}-answers.csv\"");
            let media = "text/csv; charset=utf-8".to_owned();
            Ok(([(header::CONTENT_TYPE, media), (header::CONTENT_DISPOSITION, kept)], csv).into_response())
        }
        Err(Error::Invalid(errors)) => {
            Ok(Paper::again(page(&desk, &name, &asked, &errors).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

async fn page(desk: &Desk, name: &str, asked: &Question, errors: &[FieldError]) -> Result<Html> {
    desk.actor.demand(&EXPORT)?;
    let t = desk.words;
    let mut reader = desk.read().await?;
    let form = read::draft(&mut reader, name).await?;
    let names = Names::of(&mut reader, t.lang(), &["purpose"]).await?;
    let purposes: Vec<Choice> =
        names.on_offer("purpose").map(|purpose| Choice::new(&purpose.key, &purpose.name)).collect();
    let crumbs = vec![
        Crumb::new(t.w("forms-title"), RAIL),
        Crumb::new(form.title(t.lang()), format!("/forms/{name}")),
        Crumb::new(t.w("forms-answers"), format!("/forms/{name}/answers")),
    ];
    let shell = desk.shell(&mut reader, t.w("forms-export-title"), RAIL).await?.crumbs(crumbs);
    Ok(shell.lead(t.w("forms-export-lead")).body(sheet(t, name, purposes, asked, errors)).html())
}

fn sheet(t: Words, name: &str, purposes: Vec<Choice>, asked: &Question, errors: &[FieldError]) -> Html {
    let wrong = errors.iter().find(|error| error.field == "purpose").map(|error| error.message.say(t));
    let choices = [Choice::new("", "–")].into_iter().chain(purposes).collect();
    let purpose = Field::new(t, Input::Select(choices), "purpose", t.w("forms-export-purpose"))
        .value(&asked.purpose)
        .hint(t.w("forms-export-hint"))
        .error(wrong);
    Sheet::new(t, format!("/forms/{name}/answers/export"))
        .fields(vec![purpose])
        .button(Button::submit(t.w("kit-download")).primary())
        .button(Button::link(t.w("kit-cancel"), format!("/forms/{name}/answers")))
        .into()
}

pub(super) fn samples(t: Words) -> Vec<Sample> {
    let purposes = vec![Choice::new("news", "News")];
    let wrong = [FieldError::new("purpose", "forms-error-nobody-allows")];
    let asked = Question { purpose: "news".into() };
    vec![
        Sample::new("forms/export", sheet(t, "news", purposes.clone(), &Question::default(), &[])),
        Sample::new("forms/export-again", sheet(t, "news", purposes, &asked, &wrong)),
    ]
}
