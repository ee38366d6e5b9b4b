//! Writing a request down for somebody: what they ask for, about which purpose, in their words.

use super::wrong;
use crate::{
    START, VIEW,
    actions::Ask,
    model::{Change, How, Kind, Wish},
};
use axum::response::{IntoResponse, Response};
use kernel::{
    Desk, Error, FieldError, Reader, Result, SubjectId,
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
    /// `family: Łoś`, one on each line.
    changes: String,
}

pub async fn page(desk: Desk, Query(form): Query<New>) -> Result<Paper> {
    render(&desk, &form, &[]).await.map(Paper::fine)
}

/// Writes it down; the person still has to prove that it is theirs.
pub async fn create(desk: Desk, Form(form): Form<New>) -> Result<Response> {
    desk.actor.demand(&START)?;
    let asked = async {
        let wish = wish(&mut desk.read().await?, &form).await?;
        let subject = wish.subject;
        Ok::<_, Error>((subject, desk.write(&Ask { wish }).await?))
    };
    match asked.await {
        Ok((subject, id)) => {
            let seen = desk.actor.may(&VIEW);
            let to = if seen { format!("/requests/{id}") } else { format!("/customers/{subject}") };
            Ok(Go::to(to).saying("rights-said-asked").into_response())
        }
        Err(Error::Invalid(problems)) => {
            Ok(Paper::again(render(&desk, &form, &problems).await?).into_response())
        }
        Err(other) => Err(other),
    }
}

async fn wish(reader: &mut Reader, form: &New) -> Result<Wish> {
    let subject = match (form.subject, form.number.trim()) {
        (Some(subject), _) => subject,
        (None, "") => return Err(Error::field("number", "error-required")),
        (None, number) => {
            let found = customers::find_by_numbers(reader, &[number]).await?;
            let found = found.into_iter().flatten().next();
            found.ok_or_else(|| Error::field("number", "rights-new-unknown"))?
        }
    };
    let kind = form.kind.ok_or_else(|| Error::field("kind", "error-required"))?;
    let purpose = Some(form.purpose.clone()).filter(|purpose| !purpose.is_empty() && kind.names_purpose());
    let changes = if kind == Kind::Rectification { changes(&form.changes)? } else { Vec::new() };
    Ok(Wish { purpose, text: form.text.clone(), changes, ..Wish::plain(subject, kind, How::Desk) })
}

/// A field that is named twice holds several values.
fn changes(text: &str) -> Result<Vec<Change>> {
    let mut all: Vec<Change> = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (field, value) =
            line.split_once(':').ok_or_else(|| Error::field("changes", "rights-new-line"))?;
        let (field, value) = (field.trim(), value.trim());
        match all.iter_mut().find(|change| change.field == field) {
            Some(known) => known.value = format!("{}\n{value}", known.value),
            None => all.push(Change { field: field.to_owned(), value: value.to_owned() }),
        }
    }
    Ok(all)
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
            .hint(t.w("rights-new-changes-hint"))
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

#[cfg(test)]
mod tests {
    use super::changes;

    #[test]
    fn corrections_are_read_line_by_line_and_the_same_field_twice_holds_both() {
        let read = changes("family: Łoś\n\n emails: a@example.org\nemails:b@example.org").unwrap();
        assert_eq!(read[0].value, "Łoś");
        assert_eq!(read[1].value, "a@example.org\nb@example.org");
        assert!(changes("family Łoś").is_err());
    }
}
