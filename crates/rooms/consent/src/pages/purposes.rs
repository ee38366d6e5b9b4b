//! Pages of the purposes: the list, one with its versions, and the form that lays down the next.

use super::{form, values::Values};
use crate::{
    CHANGE_PURPOSES, VIEW,
    actions::{AddPurpose, ChangePurpose, Earlier, EndPurpose, ResumePurpose},
    model::{
        choice::Channel,
        purpose::{Maker, Purpose, Standing, Terms, duration},
    },
    read::{self, Version},
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use kernel::{
    Desk, Error, FieldError, Reader, Result,
    door::{Go, Paper},
    input::Form,
    setting::TIME_ZONE,
};
use kit::{Badge, Button, Column, Crumb, Facts, Html, Lang, Panel, Row, Sample, Table, Words};

pub async fn list(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&VIEW)?;
    let t = desk.words;
    let purposes = read::purposes(&mut reader).await?;
    let mut shell = desk.shell(&mut reader, t.w("nav-purposes"), "/purposes").await?;
    shell = shell
        .lead(t.w("consent-purposes-lead"))
        .action(Button::link(t.w("consent-notices"), "/notices"))
        .action(Button::link(t.w("consent-truth"), "/purposes/truth"));
    if reader.may(&CHANGE_PURPOSES) {
        shell = shell.action(Button::link(t.w("consent-purpose-new"), "/purposes/new").primary());
    }
    Ok(shell.body(listing(t, &purposes)).html().into())
}

pub async fn show(desk: Desk, Path(key): Path<String>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let versions = read::versions(&mut reader, &key).await?;
    let purpose = read::purpose(&mut reader, &key).await?;
    let people = read::people_asked(&mut reader, &key).await?;
    let mut shell = desk.shell(&mut reader, purpose.name(t.lang()), "/purposes").await?;
    shell = shell.crumbs(vec![up(t)]).marks(badge(t, &purpose)).lead(purpose.describe(t.lang()));
    if reader.may(&CHANGE_PURPOSES) {
        for button in buttons(t, &purpose) {
            shell = shell.action(button);
        }
    }
    let names = names(&mut reader, &versions).await?;
    let body = [
        Panel::new(t.w("consent-rules"), facts(t, &purpose).fact(t.w("consent-people"), t.number(people)))
            .html(),
        Panel::new(t.w("consent-texts"), texts(t, &purpose)).html(),
        Panel::new(t.w("consent-versions"), history(t, &versions, &names)).html(),
    ];
    Ok(shell.body(Html::join(body)).html().into())
}

pub async fn new(desk: Desk) -> Result<Paper> {
    desk.actor.demand(&CHANGE_PURPOSES)?;
    Ok(Paper::fine(form::page(&desk, None, &Values::fresh(), &[]).await?))
}

pub async fn add(desk: Desk, Form(posted): Form<Vec<(String, String)>>) -> Result<Response> {
    let values = Values(posted);
    let added = match values.terms() {
        Ok(terms) => desk.write(&AddPurpose { key: values.get("key").trim().to_owned(), terms }).await,
        Err(error) => Err(error),
    };
    match added {
        Ok(purpose) => Ok(Go::to(path(&purpose.key)).saying("consent-purpose-added").into_response()),
        Err(Error::Invalid(problems)) => {
            Ok(Paper::again(form::page(&desk, None, &values, &problems).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

pub async fn edit(desk: Desk, Path(key): Path<String>) -> Result<Paper> {
    desk.actor.demand(&CHANGE_PURPOSES)?;
    let purpose = read::purpose(&mut desk.read().await?, &key).await?;
    let values = Values::of(&purpose.terms);
    Ok(Paper::fine(form::page(&desk, Some(&purpose), &values, &[]).await?))
}

pub async fn change(
    desk: Desk,
    Path(key): Path<String>,
    Form(posted): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let values = Values(posted);
    let changed = match values.terms() {
        Ok(terms) => desk.write(&asked(&key, &values, terms)).await,
        Err(error) => Err(error),
    };
    match changed {
        Ok(_) => Ok(Go::to(path(&key)).saying("consent-purpose-changed").into_response()),
        Err(Error::Invalid(problems)) => {
            let purpose = read::purpose(&mut desk.read().await?, &key).await?;
            Ok(Paper::again(form::page(&desk, Some(&purpose), &values, &problems).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

fn asked(key: &str, values: &Values, terms: Terms) -> ChangePurpose {
    let earlier = if values.get("earlier") == "ask-again" { Earlier::AskAgain } else { Earlier::StillCount };
    let seen = values.get("seen").parse().unwrap_or_default();
    ChangePurpose { key: key.to_owned(), seen, terms, earlier }
}

pub async fn end(desk: Desk, Path(key): Path<String>) -> Result<Go> {
    desk.write(&EndPurpose { key: key.clone() }).await?;
    Ok(Go::to(path(&key)).saying("consent-purpose-was-ended"))
}

pub async fn resume(desk: Desk, Path(key): Path<String>) -> Result<Go> {
    desk.write(&ResumePurpose { key: key.clone() }).await?;
    Ok(Go::to(path(&key)).saying("consent-purpose-was-resumed"))
}

fn path(key: &str) -> String {
    format!("/purposes/{key}")
}

fn up(t: Words) -> Crumb {
    Crumb::new(t.w("nav-purposes"), "/purposes")
}

fn listing(t: Words, purposes: &[Purpose]) -> Html {
    let columns = vec![
        Column::new(t.w("kit-purpose")),
        Column::new(t.w("consent-basis")).tight(),
        Column::new(t.w("consent-channels")),
        Column::new(t.w("consent-retention")).tight(),
        Column::new(t.w("consent-version")).number(),
    ];
    let row = |purpose: &Purpose| {
        let name = Html::join([
            Html::text(purpose.name(t.lang())),
            Html::trusted("<br><small>"),
            Html::text(purpose.describe(t.lang())),
            Html::trusted("</small>"),
        ]);
        let cells = vec![
            name,
            badge(t, purpose),
            channels(t, &purpose.channels).into(),
            span(t, &purpose.retention).into(),
            t.number(purpose.version).into(),
        ];
        Row::new(cells).open(path(&purpose.key))
    };
    Table::new(t, t.w("nav-purposes"), columns).rows(purposes.iter().map(row).collect()).into()
}

fn badge(t: Words, purpose: &Purpose) -> Html {
    match purpose.standing {
        Standing::InUse => Badge::plain(t.w(&purpose.basis.word())).into(),
        Standing::Ended(_) => Badge::stop(t.w("consent-ended")).into(),
    }
}

fn buttons(t: Words, purpose: &Purpose) -> Vec<Button> {
    let edit = Button::link(t.w("kit-edit"), format!("{}/edit", path(&purpose.key))).primary();
    let other = match (purpose.maker, purpose.standing) {
        (_, Standing::Ended(_)) => {
            Button::post(t.w("consent-purpose-resume"), format!("{}/resumption", path(&purpose.key)))
        }
        (Maker::House, Standing::InUse) => {
            Button::blocked(t.w("consent-purpose-end"), t.w("consent-error-house-purpose"), Html::default())
        }
        (Maker::Staff, Standing::InUse) => {
            Button::post(t.w("consent-purpose-end"), format!("{}/ending", path(&purpose.key))).danger()
        }
    };
    vec![other, edit]
}

fn facts(t: Words, purpose: &Purpose) -> Facts {
    let facts = Facts::new()
        .fact(t.w("consent-key"), Html::text(&purpose.key))
        .fact(t.w("consent-basis"), t.w(&purpose.basis.word()))
        .fact(t.w("consent-need"), t.w(&purpose.need.word()))
        .fact(t.w("consent-channels"), channels(t, &purpose.channels))
        .fact(t.w("consent-opt-in"), t.w(&purpose.double_opt_in.word()))
        .fact(t.w("consent-retention"), span(t, &purpose.retention));
    let facts = match &purpose.valid_for {
        Some(valid_for) => facts.fact(t.w("consent-valid-for"), span(t, valid_for)),
        None => facts,
    };
    let facts = facts.fact(t.w("consent-asks-from"), t.number(purpose.asks_from));
    match &purpose.balancing {
        Some(text) => facts.fact(t.w("consent-balancing"), Html::text(text)),
        None => facts,
    }
}

fn texts(t: Words, purpose: &Purpose) -> Table {
    let columns = vec![
        Column::new(t.w("kit-language")).tight(),
        Column::new(t.w("consent-name")),
        Column::new(t.w("consent-description")),
    ];
    let row = |lang: Lang| {
        let text = purpose.texts.get(lang);
        Row::new(vec![t.language(lang).into(), Html::text(&text.name), Html::text(&text.description)])
    };
    Table::new(t, t.w("consent-texts"), columns).rows(Lang::ALL.map(row).to_vec())
}

fn history(t: Words, versions: &[Version], names: &[(String, String)]) -> Table {
    let columns = vec![
        Column::new(t.w("consent-version")).number(),
        Column::new(t.w("consent-when")).tight(),
        Column::new(t.w("consent-who")).tight(),
        Column::new(t.w("consent-changed")),
    ];
    let row = |(at, version): (usize, &Version)| {
        let changes = versions.get(at + 1).map(|before| differences(t, &before.terms, &version.terms));
        let who = names
            .iter()
            .find(|(label, _)| *label == version.actor)
            .map_or(t.w("consent-house"), |(_, name)| name.clone());
        Row::new(vec![
            t.number(version.version).into(),
            t.datetime(version.at.0).into(),
            who.into(),
            changes.unwrap_or_else(|| t.w("consent-first-version")).into(),
        ])
    };
    Table::new(t, t.w("consent-versions"), columns).rows(versions.iter().enumerate().map(row).collect())
}

/// The names of what differs between two versions.
fn differences(t: Words, before: &Terms, after: &Terms) -> String {
    let parts = [
        ("consent-texts", before.texts != after.texts),
        ("consent-basis", before.basis != after.basis),
        ("consent-channels", before.channels != after.channels),
        ("consent-opt-in", before.double_opt_in != after.double_opt_in),
        ("consent-need", before.need != after.need),
        ("consent-retention", before.retention != after.retention),
        ("consent-valid-for", before.valid_for != after.valid_for),
        ("consent-balancing", before.balancing != after.balancing),
    ];
    let changed: Vec<String> =
        parts.iter().filter(|(_, differs)| *differs).map(|(word, _)| t.w(word)).collect();
    if changed.is_empty() { t.w("consent-asked-again") } else { changed.join(", ") }
}

async fn names(reader: &mut Reader, versions: &[Version]) -> Result<Vec<(String, String)>> {
    let labels = versions.iter().map(|version| version.actor.clone()).collect();
    let gate = reader.app().gate()?;
    (gate.names)(reader, labels).await
}

fn channels(t: Words, channels: &[Channel]) -> String {
    channels.iter().map(|channel| t.w(&channel.word())).collect::<Vec<_>>().join(", ")
}

/// An ISO 8601 duration as people say it; what is not one stays as it is.
pub fn span(t: Words, text: &str) -> String {
    let Ok(span) = duration(text) else {
        return text.to_owned();
    };
    let parts = [
        ("consent-years", span.get_years().into()),
        ("consent-months", i64::from(span.get_months())),
        ("consent-weeks", i64::from(span.get_weeks())),
        ("kit-days", i64::from(span.get_days())),
    ];
    let said: Vec<String> =
        parts.iter().filter(|(_, count)| *count > 0).map(|(word, count)| t.n(word, *count)).collect();
    if said.is_empty() { text.to_owned() } else { said.join(" ") }
}

pub fn samples(t: Words) -> Vec<Sample> {
    let problems = vec![FieldError::new("retention", "consent-error-duration")];
    vec![
        Sample::new("consent/purposes", listing(t, &super::truth::sample_purposes())),
        Sample::new("consent/purpose-form", form::form(t, None, &Values::fresh(), &problems)),
    ]
}
