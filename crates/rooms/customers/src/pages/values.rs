//! Erasing one value: what it is, then a button; the history keeps the name of its field and nothing else.

use super::{form::Answer, label, show::called};
use crate::{
    EDIT, EraseValue, Record, Shown,
    actions::{self, FORMER, input},
    read,
};
use kernel::{
    Access, Desk, Error, Result, SubjectId,
    door::{Go, Paper},
    input::{At, Form, Query},
};
use kit::{Button, Crumb, Facts, Field, Form as Sheet, Html, Words};
use serde::Deserialize;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Question {
    pub field: String,
    pub version: i64,
}

pub async fn ask(desk: Desk, At(subject): At<SubjectId>, Query(asked): Query<Question>) -> Result<Paper> {
    let t = desk.words;
    let mut reader = desk.read().await?;
    reader.demand(&EDIT)?;
    let record = read::record(&mut reader, subject).await?.ok_or(Error::NotFound)?;
    let field = actions::matrix_field(&record, &asked.field).ok_or(Error::NotFound)?;
    let editable = desk.actor.access(field.key()) >= Access::Edit;
    if !editable || actions::standing(&record, &asked.field).is_none() {
        return Err(Error::NotFound);
    }
    let shown = record.shown(&reader);
    let crumbs = vec![
        Crumb::new(t.w("customers-list"), "/customers"),
        Crumb::new(called(t, &shown), format!("/customers/{subject}")),
    ];
    let shell = desk.shell(&mut reader, t.w("customers-erase-value-title"), "/customers").await?;
    Ok(shell.crumbs(crumbs).body(form(t, &record, &shown, &asked.field)).html().into())
}

pub async fn erase(desk: Desk, At(subject): At<SubjectId>, Form(asked): Form<Question>) -> Result<Answer> {
    let Question { field, version } = asked;
    desk.write(&EraseValue { subject, version, field }).await?;
    Ok(Answer::Go(Go::to(format!("/customers/{subject}")).saying("customers-value-erased")))
}

pub(super) fn form(t: Words, record: &Record, shown: &Shown, field: &str) -> Html {
    let name =
        if field == "name" { t.w("customers-name") } else { label(t, input(field), &record.definitions) };
    let back = format!("/customers/{}", record.subject);
    let facts = Facts::new().fact(name, value(shown, field));
    let sheet = Sheet::new(t, format!("{back}/values"))
        .fields(vec![
            Field::hidden(t, "field", field),
            Field::hidden(t, "version", record.version.to_string()),
        ])
        .between(Html::join([facts.html(), Html::text(&t.w("customers-erase-value-effect"))]))
        .button(Button::submit(t.w("customers-erase-value")).danger())
        .button(Button::link(t.w("kit-cancel"), back));
    sheet.into()
}

/// The value as it may be seen here.
fn value(shown: &Shown, field: &str) -> String {
    let place = field.split_once('.').and_then(|(_, place)| place.parse::<usize>().ok());
    let among = |values: Vec<String>| match place {
        Some(place) => values.into_iter().nth(place).unwrap_or_default(),
        None => values.join(", "),
    };
    match input(field) {
        "name" => shown.name(),
        FORMER => {
            let known = shown.former.iter().find(|former| former.field == field);
            known.map(|former| former.value.clone()).unwrap_or_default()
        }
        "emails" => among(shown.emails.clone().unwrap_or_default()),
        "phones" => among(shown.phones.clone().unwrap_or_default()),
        "addresses" => among(shown.addresses.iter().flatten().map(crate::Address::line).collect()),
        "birth_date" => shown.birth_date.clone().unwrap_or_default(),
        "country" => shown.country.clone().unwrap_or_default(),
        "time_zone" => shown.time_zone.clone().unwrap_or_default(),
        "language" => shown.language.clone().unwrap_or_default(),
        "organisation" => shown.organisation.clone().unwrap_or_default(),
        "national_id" => shown.national_id.clone().unwrap_or_default(),
        key => shown.attributes.get(key).cloned().unwrap_or_default(),
    }
}
