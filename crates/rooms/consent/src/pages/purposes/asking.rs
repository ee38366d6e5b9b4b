//! Whose yes for a purpose waits for a click or ends soon, how far the asking has come, and the decision to ask all who are due.

use super::{path, up};
use crate::{
    CHANGE_PURPOSES, VIEW,
    alerts::Looked,
    confirming::AskAll,
    model::{confirmation::Aim, purpose::Purpose},
    pages::person::{self, called},
    read::{self, Progress, Waiting},
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use ground::{
    clock::Timestamp,
    paging::{Page, Wanted},
};
use kernel::{
    Desk, Error, Reader, Result, SubjectId,
    door::{Go, Paper},
    input::{Form, Query},
    setting::TIME_ZONE,
};
use kit::{Column, Confirm, Crumb, Empty, Html, Pager, Panel, Row, Sample, Stat, Table, Words};
use serde::Deserialize;
use std::collections::HashMap;

#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    confirm: String,
}

pub async fn show(
    desk: Desk,
    Path((key, aim)): Path<(String, String)>,
    Query(wanted): Query<Wanted>,
) -> Result<Paper> {
    Ok(Paper::fine(page(&desk, (&key, &aim), &wanted, Try::First).await?))
}

pub async fn begin(
    desk: Desk,
    Path((key, aim)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response> {
    desk.actor.demand(&CHANGE_PURPOSES)?;
    if typed.confirm.trim() != key {
        let again = page(&desk, (&key, &aim), &Wanted::default(), Try::Again).await?;
        return Ok(Paper::again(again).into_response());
    }
    let parsed = Aim::parse(&aim).ok_or(Error::NotFound)?;
    desk.write(&AskAll { purpose: key.clone(), aim: parsed }).await?;
    Ok(Go::to(address(&key, parsed)).saying("consent-asking-begun").into_response())
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Try {
    First,
    Again,
}

pub fn address(key: &str, aim: Aim) -> String {
    format!("{}/asking/{aim}", path(key))
}

/// How far each asking has come that the purpose knows.
pub async fn all(reader: &mut Reader, purpose: &Purpose) -> Result<Vec<(Aim, Progress)>> {
    let mut found = Vec::new();
    for aim in Aim::ALL.iter().copied().filter(|aim| aim.is_listed(purpose)) {
        found.push((aim, read::progress(reader, purpose, aim).await?));
    }
    Ok(found)
}

async fn page(desk: &Desk, (key, aim): (&str, &str), wanted: &Wanted, tried: Try) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&VIEW)?;
    reader.demand(&customers::VIEW)?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let aim = Aim::parse(aim).ok_or(Error::NotFound)?;
    let purpose = read::purpose(&mut reader, key).await?;
    if !aim.is_listed(&purpose) {
        return Err(Error::NotFound);
    }
    let progress = read::progress(&mut reader, &purpose, aim).await?;
    let people = read::waiting(&mut reader, (&purpose, aim), wanted).await?;
    let subjects: Vec<SubjectId> = people.items.iter().map(|one| one.subject).collect();
    let names = names(&mut reader, &subjects).await?;
    let mut body = vec![tiles(t, progress), listing(t, (key, aim), &people, &names)];
    if reader.may(&CHANGE_PURPOSES) && progress.due > 0 {
        body.push(decision(t, &purpose, aim, (progress, tried)));
    }
    let shell = desk.shell(&mut reader, t.w(&aim.word()), "/purposes").await?;
    let crumbs = vec![up(t), Crumb::new(purpose.name(t.lang()), path(key))];
    let lead = t.w1(lead(aim), "purpose", purpose.name(t.lang()));
    let html = shell.crumbs(crumbs).lead(lead).body(Html::join(body)).html();
    let looked = Looked::at(&mut reader, &subjects).await?;
    drop(reader);
    if let Some(looked) = looked {
        desk.write(&looked).await?;
    }
    Ok(html)
}

const fn lead(aim: Aim) -> &'static str {
    match aim {
        Aim::Confirm => "consent-waiting-confirm-lead",
        Aim::Renew => "consent-waiting-renew-lead",
    }
}

/// What may be shown of these people.
pub async fn names(reader: &mut Reader, subjects: &[SubjectId]) -> Result<HashMap<SubjectId, String>> {
    let people = customers::contacts(reader, subjects).await?;
    Ok(people.iter().map(|one| (one.subject, called(reader, one))).collect())
}

fn tiles(t: Words, progress: Progress) -> Html {
    let tile = |word: &str, count: i64| Stat::new(t.w(word), t.number(count)).html();
    Html::join([
        Html::trusted("<div class=\"tiles\">"),
        tile("consent-asking-waiting", progress.waiting),
        tile("consent-asking-due", progress.due),
        tile("consent-asking-asked", progress.asked),
        tile("consent-asking-answered", progress.answered),
        Html::trusted("</div>"),
    ])
}

/// The effect first; a signature is asked for person by person.
fn decision(t: Words, purpose: &Purpose, aim: Aim, (progress, tried): (Progress, Try)) -> Html {
    let title = t.w("consent-asking-all");
    if !aim.is_asked(purpose) {
        return Panel::new(title, person::hint(&t.w("consent-asking-signed"))).html();
    }
    let effect = Html::join([
        Html::trusted("<p>"),
        t.n("consent-asking-effect", progress.due).into(),
        Html::trusted("</p>"),
    ]);
    let confirm = Confirm::new(t, address(&purpose.key, aim), &purpose.key, effect)
        .button(t.w("consent-asking-all"))
        .back(path(&purpose.key));
    let confirm = if tried == Try::Again { confirm.wrong() } else { confirm };
    Panel::new(title, confirm).html()
}

fn listing(
    t: Words,
    (key, aim): (&str, Aim),
    page: &Page<Waiting>,
    names: &HashMap<SubjectId, String>,
) -> Html {
    if page.items.is_empty() {
        return Empty::new(t.w("consent-asking-none"), t.w("consent-asking-none-text")).into();
    }
    let columns = vec![
        Column::new(t.w("consent-person")),
        Column::new(t.w("consent-since")).tight(),
        Column::new(t.w("consent-until")).tight(),
        Column::new(t.w("consent-signature-asked")).tight(),
    ];
    let day = |at: Option<Timestamp>| Html::from(at.map(|at| t.date(at.0)).unwrap_or_default());
    let row = |one: &Waiting| {
        let name = names.get(&one.subject).map_or("–", String::as_str);
        let cells = vec![Html::text(name), t.date(one.since.0).into(), day(one.ends_at), day(one.asked_at)];
        Row::new(cells).open(person::path(one.subject))
    };
    let shown = t.n("kit-rows", page.items.len());
    let next = page.next.as_ref().map(|next| format!("{}?after={next}", address(key, aim)));
    Table::new(t, t.w(&aim.word()), columns)
        .rows(page.items.iter().map(row).collect())
        .pager(Pager { t, previous: None, next, shown })
        .into()
}

/// On the page of the purpose: one line for each asking.
pub fn overview(t: Words, key: &str, all: &[(Aim, Progress)]) -> Html {
    if all.is_empty() {
        return Html::default();
    }
    let number = |word: &str| Column::new(t.w(word)).number();
    let columns = vec![
        Column::new(t.w("consent-aim")),
        number("consent-asking-waiting"),
        number("consent-asking-due"),
        number("consent-asking-asked"),
        number("consent-asking-answered"),
    ];
    let row = |(aim, progress): &(Aim, Progress)| {
        let counts = [progress.waiting, progress.due, progress.asked, progress.answered];
        let cells = counts.iter().map(|count| Html::from(t.number(*count)));
        let name = Html::from(t.w(&aim.word()));
        Row::new(std::iter::once(name).chain(cells).collect()).open(address(key, *aim))
    };
    let table = Table::new(t, t.w("consent-by-link"), columns).rows(all.iter().map(row).collect());
    Panel::new(t.w("consent-by-link"), table).html()
}

pub fn samples(t: Words) -> Vec<Sample> {
    let subject: SubjectId = ground::id::Id::from_bytes([1; 16]);
    let at = Timestamp(1_795_262_400_000_000);
    let one = Waiting { subject, since: at, ends_at: Some(at), asked_at: None };
    let names = HashMap::from([(subject, "Wędrówka <b>".to_owned())]);
    let page = |items| Page { items, next: Some("x".into()) };
    let progress = Progress { waiting: 12_345, due: 12_000, asked: 345, answered: 7 };
    let purpose = super::super::truth::sample_purposes().swap_remove(0);
    let at_key = ("sample", Aim::Renew);
    vec![
        Sample::new("consent/asking-list-empty", listing(t, at_key, &page(Vec::new()), &names)),
        Sample::new("consent/asking-list", listing(t, at_key, &page(vec![one]), &names)),
        Sample::new("consent/asking-tiles", tiles(t, progress)),
        Sample::new("consent/asking-all", decision(t, &purpose, Aim::Confirm, (progress, Try::Again))),
        Sample::new("consent/asking-signed", decision(t, &purpose, Aim::Renew, (progress, Try::First))),
        Sample::new("consent/asking-overview", overview(t, "sample", &[(Aim::Renew, progress)])),
        Sample::new("consent/asking-overview-empty", overview(t, "sample", &[])),
    ]
}
