//! Writing a request down for somebody: what they ask for, about which purpose, in their words.

use super::{fact, wrong};
use crate::{
    START, VIEW,
    actions::Ask,
    model::{Change, FACTS, How, Kind, Wish},
};
use axum::response::{IntoResponse, Response};
use kernel::{
    Desk, Error, FieldError, Message, Problems, Reader, Result, SubjectId,
    door::{Go, Paper},
    input::{Form, Query},
};
use kit::{Button, Choice, Crumb, Field, Html, Input, Sample, Words};
use serde::Deserialize;

/// What stands in the form; whoever comes from a person's page names them by their id.
#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct New {
    subject: Option<SubjectId>,
    /// The number of a customer.
    number: String,
    kind: Option<Kind>,
    purpose: String,
    text: String,
    /// `Family name: Łoś`, one on each line.
    changes: String,
}

pub async fn page(desk: Desk, Query(form): Query<New>) -> Result<Paper> {
    render(&desk, &form, &[]).await.map(Paper::fine)
}

/// Writes it down; the person still has to prove that it is theirs.
pub async fn create(desk: Desk, Form(form): Form<New>) -> Result<Response> {
    desk.actor.demand(&START)?;
    let asked = async {
        let wish = wish(&mut desk.read().await?, &form, desk.words).await?;
        let subject = wish.subject;
        Ok::<_, Error>((subject, desk.write(&Ask { wish }).await?))
    };
    match asked.await {
        Ok((subject, id)) => {
            let seen = desk.actor.may(&VIEW);
            let to = if seen { format!("/requests/{id}") } else { format!("/customers/{subject}") };
            Ok(Go::to(to).saying("rights-said-asked").into_response())
        }
        Err(Error::Invalid(problems)) => again(&desk, &form, &problems).await,
        // The number is known, and nobody is behind it any more.
        Err(Error::NotFound) if form.subject.is_none() => {
            again(&desk, &form, &[FieldError::new("number", "rights-new-unknown")]).await
        }
        Err(other) => Err(other),
    }
}

async fn again(desk: &Desk, form: &New, problems: &[FieldError]) -> Result<Response> {
    Ok(Paper::again(render(desk, form, problems).await?).into_response())
}

/// Everything that is wrong is told at once.
async fn wish(reader: &mut Reader, form: &New, t: Words) -> Result<Wish> {
    let mut problems = Problems::default();
    let subject = match (form.subject, form.number.trim()) {
        (Some(subject), _) => Some(subject),
        (None, "") => problems.take("number", Err("error-required".into())),
        (None, number) => {
            let found = customers::find_by_numbers(reader, &[number]).await?.into_iter().flatten().next();
            problems.take("number", found.ok_or_else(|| "rights-new-unknown".into()))
        }
    };
    let kind = problems.take("kind", form.kind.ok_or_else(|| "error-required".into()));
    let corrects = kind == Some(Kind::Rectification);
    let changes = problems.take("changes", changes(if corrects { &form.changes } else { "" }, t));
    problems.finish()?;
    let (Some(subject), Some(kind)) = (subject, kind) else { return Err(Error::NotFound) };
    let purpose = Some(form.purpose.clone()).filter(|purpose| !purpose.is_empty() && kind.names_purpose());
    let (text, changes) = (form.text.clone(), changes.unwrap_or_default());
    Ok(Wish { purpose, text, changes, ..Wish::plain(subject, kind, How::Desk) })
}

/// A field that is named twice holds several values.
fn changes(text: &str, t: Words) -> std::result::Result<Vec<Change>, Message> {
    let mut all: Vec<Change> = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (name, value) = line.split_once(':').ok_or_else(|| Message::from("rights-new-line"))?;
        let (field, value) = (key(name.trim(), t), value.trim());
        match all.iter_mut().find(|change| change.field == field) {
            Some(known) => known.value = format!("{}\n{value}", known.value),
            None => all.push(Change { field, value: value.to_owned() }),
        }
    }
    Ok(all)
}

/// A fact by what the reader calls it; others are named by their key.
fn key(name: &str, t: Words) -> String {
    let called = |key: &&&str| fact(key, t).to_lowercase() == name.to_lowercase();
    FACTS.iter().find(called).map_or(name, |key| *key).to_owned()
}

async fn render(desk: &Desk, form: &New, problems: &[FieldError]) -> Result<Html> {
    let (mut reader, t) = (desk.read().await?, desk.words);
    reader.demand(&START)?;
    let purposes = consent::purposes(&mut reader).await?;
    let open = purposes.iter().filter(|purpose| purpose.basis.leaves_a_choice() && purpose.is_in_use());
    let purposes = open.map(|purpose| Choice::new(purpose.key.as_str(), purpose.name(t.lang()))).collect();
    let body = body(form, purposes, problems, t);
    let crumbs = vec![Crumb::new(t.w("nav-requests"), "/requests")];
    Ok(desk.shell(&mut reader, t.w("rights-new"), "/requests").await?.crumbs(crumbs).body(body).html())
}

fn body(form: &New, purposes: Vec<Choice>, problems: &[FieldError], t: Words) -> Html {
    let kind =
        |kind: &Kind| Choice::new(kind.key(), t.w(&kind.word())).hint(t.w(&format!("{}-hint", kind.word())));
    // The errors of single corrections stand at the one field in which all are written.
    let corrections = problems.iter().find(|problem| problem.field.starts_with("changes"));
    let who = match form.subject {
        Some(subject) => Field::hidden(t, "subject", subject.to_string()),
        None => Field::new(t, Input::Text, "number", t.w("rights-new-person"))
            .value(form.number.clone())
            .error(wrong(problems, "number", t)),
    };
    let fields = vec![
        who,
        Field::new(t, Input::Radio(Kind::ALL.iter().map(kind).collect()), "kind", t.w("rights-column-kind"))
            .value(form.kind.map_or("", Kind::key))
            .error(wrong(problems, "kind", t)),
        purpose(form, purposes, t).error(wrong(problems, "purpose", t)).optional(),
        Field::new(t, Input::Area { rows: 4 }, "text", t.w("rights-asked-text"))
            .value(form.text.clone())
            .error(wrong(problems, "text", t))
            .optional(),
        Field::new(t, Input::Area { rows: 3 }, "changes", t.w("rights-new-changes"))
            .hint(t.w2("rights-new-changes-hint", ("family", fact("family", t)), ("facts", facts(t))))
            .value(form.changes.clone())
            .error(corrections.map(|problem| problem.message.say(t)))
            .optional(),
    ];
    kit::Form::new(t, "/requests")
        .fields(fields)
        .button(Button::submit(t.w("rights-new")).primary())
        .button(Button::link(t.w("kit-cancel"), "/requests"))
        .html()
}

fn facts(t: Words) -> String {
    FACTS.iter().map(|key| fact(key, t)).collect::<Vec<_>>().join(", ")
}

fn purpose(form: &New, purposes: Vec<Choice>, t: Words) -> Field {
    let choices = std::iter::once(Choice::new("", "–")).chain(purposes).collect();
    Field::new(t, Input::Select(choices), "purpose", t.w("rights-asked-purpose")).value(form.purpose.clone())
}

pub fn samples(t: Words) -> Vec<Sample> {
    let purposes = || vec![Choice::new("news", "Wiadomości <b>")];
    let long = New { number: "x".repeat(80), text: "<b>Ł".repeat(300), ..New::default() };
    let problems =
        [FieldError::new("kind", "error-required"), FieldError::new("changes.0.value", "error-required")];
    vec![
        Sample::new("rights/new", body(&New::default(), purposes(), &[], t)),
        Sample::new("rights/new-wrong", body(&long, purposes(), &problems, t)),
    ]
}
