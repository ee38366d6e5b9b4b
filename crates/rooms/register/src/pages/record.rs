//! One record: what it says, its contracts, what was done with it.

use super::{
    HOME, agreements, breach, crumbs,
    fields::{Offers, facts},
    lists::{seen, state},
    name, names, words,
};
use crate::{
    EDIT,
    actions::{Move, Note, Remove},
    model::{Agreement, Kind, Record, RecordId, State},
    read::{self, Logged},
    store,
};
use axum::response::{IntoResponse, Response};
use kernel::{
    Desk, Error, FieldError, Reader, Result,
    door::{Go, Paper},
    input::{At, Form as Posted},
};
use kit::{Button, Confirm, Field, Form, Html, Icon, Input, Moment, Panel, Timeline, Tone, Words};
use serde::Deserialize;
use std::collections::HashMap;

pub async fn show(desk: Desk, At(id): At<RecordId>) -> Result<Paper> {
    page(&desk, id, &[]).await.map(Paper::fine)
}

/// The page; what is wrong with a new contract stands at its form.
pub async fn page(desk: &Desk, id: RecordId, problems: &[FieldError]) -> Result<Html> {
    let mut reader = desk.read().await?;
    let record = seen(&mut reader, id).await?;
    if record.kind == Kind::Breach {
        drop(reader);
        return breach::page(desk, id, None).await;
    }
    let t = words(desk, &mut reader).await?;
    let edits = desk.actor.may(&EDIT);
    let offers = Offers::read(&mut reader, record.kind, t).await?;
    let mut parts = vec![facts(t, &record, &offers.purposes)];
    if record.kind == Kind::Processor {
        let agreements = read::agreements_of(&mut reader, id).await?;
        parts.push(below(&mut reader, t, &record).await?);
        parts.push(agreements::panel(t, &record, &agreements, edits.then_some(problems)));
    }
    let (log, names) = logged(&mut reader, id).await?;
    parts.push(history(t, &log, &names, reader.now()));
    let mut shell = desk.shell(&mut reader, record.name(), HOME).await?.crumbs(crumbs(t, record.kind));
    shell = shell.marks(state(t, &record));
    if edits {
        for button in buttons(t, &record) {
            shell = shell.action(button);
        }
        parts.push(moves(t, &record));
    }
    Ok(shell
        .body(Html::join([
            Html::trusted("<div class=\"stack\">"),
            Html::join(parts),
            Html::trusted("</div>"),
        ]))
        .html())
}

fn buttons(t: Words, record: &Record) -> Vec<Button> {
    let path = record.path();
    let mut all = Vec::new();
    if !matches!(record.state, State::Approved | State::Ended) {
        all.push(Button::link(t.w("kit-delete"), format!("{path}/removal")));
    }
    all.push(Button::link(t.w("kit-edit"), format!("{path}/edit")).icon(Icon::Edit).primary());
    all
}

/// Approving, ending, proposing again.
// law: gdpr/28.3
pub fn moves(t: Words, record: &Record) -> Html {
    let offered = [State::Approved, State::Ended, State::Proposed];
    let offered = offered.into_iter().filter(|to| store::moves(record.kind, record.state, *to));
    let button = |to: State| Button::choice(t.w(&format!("register-move-{}", to.key())), "to", to.key());
    let mut form = Form::new(t, format!("{}/standing", record.path())).fields(vec![Field::hidden(
        t,
        "version",
        record.version.to_string(),
    )]);
    let mut any = false;
    for to in offered {
        any = true;
        form = form.button(if to == State::Approved { button(to).primary() } else { button(to) });
    }
    if any { Panel::new(t.w("register-standing"), form).html() } else { Html::default() }
}

/// Who works for this processor, and for whom it works.
async fn below(reader: &mut Reader, t: Words, record: &Record) -> Result<Html> {
    let all = read::of_kind(reader, Kind::Processor).await?;
    let above = all.iter().filter(|other| Some(other.id) == record.parent);
    let below = all.iter().filter(|other| other.parent == Some(record.id));
    let link = |other: &Record| Button::link(other.name(), other.path()).quiet().html();
    let above = Html::join(above.map(link));
    let below = Html::join(below.map(link));
    let mut facts = kit::Facts::new();
    if !above.is_empty() {
        facts = facts.fact(t.w("register-column-above"), above);
    }
    if !below.is_empty() {
        facts = facts.fact(t.w("register-column-below"), below);
    }
    Ok(if facts.facts.is_empty() { Html::default() } else { Panel::new(t.w("register-chain"), facts).html() })
}

pub async fn logged(reader: &mut Reader, id: RecordId) -> Result<(Vec<Logged>, HashMap<String, String>)> {
    let log = read::log(reader, id).await?;
    let names = names(reader, log.iter().map(|line| line.actor.clone()).collect()).await?;
    Ok((log, names))
}

pub fn history(
    t: Words,
    log: &[Logged],
    names: &HashMap<String, String>,
    now: ground::clock::Timestamp,
) -> Html {
    let moment = |line: &Logged| {
        let said = t.w2(
            "register-log-line",
            ("what", t.w(&format!("register-log-{}", line.what))),
            ("who", name(names, &line.actor, t)),
        );
        let tone = if line.what == "ended" || line.what == "cleared" { Tone::Stop } else { Tone::Plain };
        let what = Html::join([Html::from(said), Html::prose(&line.note)]);
        Moment { at: line.at.0, when: t.ago(line.at.0, now.0), tone, what }
    };
    let moments = log.iter().map(moment).collect();
    Panel::new(t.w("register-log"), Timeline { t, moments }).html()
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Moved {
    to: String,
    version: i64,
}

pub async fn stand(desk: Desk, At(id): At<RecordId>, Posted(moved): Posted<Moved>) -> Result<Go> {
    desk.actor.demand(&EDIT)?;
    let to = State::parse(&moved.to).ok_or_else(|| Error::field("to", "error-not-a-choice"))?;
    desk.write(&Move { id, version: moved.version, to }).await?;
    Ok(Go::to(format!("{HOME}/records/{id}")).saying("kit-saved"))
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Noted {
    note: String,
}

pub async fn note(desk: Desk, At(id): At<RecordId>, Posted(noted): Posted<Noted>) -> Result<Go> {
    desk.actor.demand(&crate::VIEW)?;
    desk.write(&Note { id, note: noted.note }).await?;
    Ok(Go::to(format!("{HOME}/records/{id}")).saying("register-said-noted"))
}

pub fn note_form(t: Words, record: &Record) -> Html {
    let field = Field::new(t, Input::Area { rows: 2 }, "note", t.w("register-note"));
    Form::new(t, format!("{}/notes", record.path()))
        .fields(vec![field])
        .button(Button::submit(t.w("kit-add")))
        .html()
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Removal {
    confirm: String,
}

pub async fn ask_removal(desk: Desk, At(id): At<RecordId>) -> Result<Paper> {
    removal(&desk, id, false).await.map(Paper::fine)
}

pub async fn remove(desk: Desk, At(id): At<RecordId>, Posted(asked): Posted<Removal>) -> Result<Response> {
    desk.actor.demand(&EDIT)?;
    let record = seen(&mut desk.read().await?, id).await?;
    if asked.confirm.trim() != record.name() {
        return Ok(Paper::again(removal(&desk, id, true).await?).into_response());
    }
    desk.write(&Remove { id }).await?;
    Ok(Go::to(format!("{HOME}/{}", record.kind.list())).saying("register-said-removed").into_response())
}

async fn removal(desk: &Desk, id: RecordId, wrong: bool) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&EDIT)?;
    let record = seen(&mut reader, id).await?;
    let t = words(desk, &mut reader).await?;
    let confirm =
        Confirm::new(t, format!("{}/removal", record.path()), record.name(), t.w("register-removal-effect"));
    let confirm = confirm.back(record.path());
    let confirm = if wrong { confirm.wrong() } else { confirm };
    let shell = desk.shell(&mut reader, t.w("kit-delete"), HOME).await?.crumbs(crumbs(t, record.kind));
    Ok(shell.body(confirm.html()).html())
}

/// A contract in a list of them.
pub fn agreement_row(t: Words, agreement: &Agreement, edits: bool) -> kit::Row {
    let day = |at: Option<ground::clock::Timestamp>| at.map(|at| t.date(at.0)).unwrap_or_default();
    let mut cells = vec![
        Html::from(agreement.name.as_str()),
        day(Some(agreement.starts_at)).into(),
        day(agreement.ends_at).into(),
        day(agreement.review_at).into(),
        t.bytes(agreement.size).into(),
    ];
    if edits {
        let href = format!("{HOME}/agreements/{}/removal", agreement.id);
        cells.push(Button::link(t.w("kit-delete"), href).quiet().icon(Icon::Bin).html());
    }
    kit::Row::new(cells).open(format!("{HOME}/agreements/{}", agreement.id))
}
