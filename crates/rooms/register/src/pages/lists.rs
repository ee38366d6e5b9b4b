//! Lists of records, and the form of one.

use super::{
    HOME, crumbs, error,
    fields::{Offers, Typed, form},
    plural, words,
};
use crate::{
    VIEW,
    actions::{Add, Change},
    model::{Ask, Kind, Record, RecordId, Said, State},
    read,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use ground::clock::Timestamp;
use kernel::{
    Desk, Error, FieldError, Message, Reader, Result,
    door::{Go, Paper},
    input::{At, Form as Posted, Query},
};
use kit::{Badge, Button, Column, Empty, Html, Icon, Row, Table, Words};
use serde::Deserialize;

/// The kind of a list, for those who may see it; who may see nothing learns of no list.
pub fn kind(reader: &Reader, list: &str) -> Result<Kind> {
    reader.demand(&VIEW)?;
    let kind = Kind::of_list(list).ok_or(Error::NotFound)?;
    reader.demand(&kind.sight())?;
    Ok(kind)
}

pub async fn list(desk: Desk, Path(list): Path<String>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let kind = kind(&reader, &list)?;
    let t = words(&desk, &mut reader).await?;
    let records = read::of_kind(&mut reader, kind).await?;
    let unknown = if kind == Kind::Processor { unknown(&mut reader).await? } else { Vec::new() };
    let tests = if kind == Kind::Assessment { tests(&mut reader, t).await? } else { Html::default() };
    let body = Html::join([wanted(t, &unknown), table(t, kind, &records, reader.now()), tests]);
    let home = vec![super::crumb(t.w("nav-register"), HOME)];
    let mut shell = desk.shell(&mut reader, plural(t, kind), HOME).await?.crumbs(home);
    shell = shell.lead(t.w(&format!("register-lead-{}", kind.key())));
    if kind == Kind::Breach {
        shell = shell.action(Button::link(t.w("register-holds"), "/holds"));
    }
    if desk.actor.may(&kind.right()) {
        let new = Button::link(t.w(&format!("register-new-{}", kind.key())), format!("{HOME}/{list}/new"));
        shell = shell.action(new.primary().icon(Icon::Plus).key('n'));
    }
    Ok(shell.body(body).html().into())
}

/// Names by which purposes speak of processors whom nobody recorded.
async fn unknown(reader: &mut Reader) -> Result<Vec<String>> {
    let book = crate::book::Book::read(reader).await?;
    let receivers = book.entries.iter().flat_map(|entry| &entry.receivers);
    let mut names: Vec<String> = receivers
        .filter(|one| one.is_unapproved() && one.record.is_none())
        .map(|one| one.name.clone())
        .collect();
    names.sort();
    names.dedup();
    Ok(names)
}

pub fn wanted(t: Words, names: &[String]) -> Html {
    if names.is_empty() {
        return Html::default();
    }
    let link = |name: &String| {
        let href = format!("{HOME}/processors/new?name={}", encoded(name));
        Button::link(name.clone(), href).icon(Icon::Plus).html()
    };
    let said = Html::prose(&t.w("register-unknown-processors"));
    let open = Html::trusted("<div class=\"buttons\">");
    let links = Html::join(names.iter().map(link));
    Html::join([said, open, links, Html::trusted("</div>")])
}

/// A name as an address carries it.
fn encoded(name: &str) -> String {
    let byte = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    name.bytes().map(byte).collect()
}

pub fn table(t: Words, kind: Kind, records: &[Record], now: Timestamp) -> Html {
    if records.is_empty() {
        return Empty::new(t.w("register-none"), t.w(&format!("register-lead-{}", kind.key()))).html();
    }
    let mut columns = vec![Column::new(t.w("register-ask-name"))];
    let second = second(kind);
    columns.push(Column::new(t.w(second)));
    columns.push(Column::new(t.w("register-column-state")).tight());
    columns.push(Column::new(t.w("register-column-changed")).tight());
    let row = |record: &Record| {
        let cells = vec![
            Html::from(record.name()),
            Html::from(detail(t, record, now)),
            state(t, record).html(),
            Html::from(t.ago(record.changed_at.0, now.0)),
        ];
        Row::new(cells).open(record.path())
    };
    Table::new(t, plural(t, kind), columns).rows(records.iter().map(row).collect()).html()
}

const fn second(kind: Kind) -> &'static str {
    match kind {
        Kind::Breach => "register-column-deadline",
        Kind::Processor => "register-ask-country",
        Kind::Measure => "register-ask-classes",
        Kind::Assessment => "register-ask-result",
        Kind::Activity => "register-ask-retention",
        Kind::Service => "register-ask-controller",
        Kind::Joint => "register-ask-share",
    }
}

fn detail(t: Words, record: &Record, now: Timestamp) -> String {
    let said = &record.said;
    let list = |name: &str| {
        let told: Vec<String> =
            said.many(name).iter().map(|value| crate::export::choice(name, value, t)).collect();
        told.join(", ")
    };
    match record.kind {
        Kind::Breach => {
            let left = record.deadline().map(|deadline| t.ago(deadline.0, now.0));
            left.map_or_else(|| record.number(), |left| format!("{} · {left}", record.number()))
        }
        Kind::Processor => customers::country_name(t, said.text("country")),
        Kind::Measure => list("classes"),
        Kind::Assessment => list("result"),
        Kind::Activity => said.text("retention").to_owned(),
        Kind::Service => said.text("controller").to_owned(),
        Kind::Joint => said.text("share").to_owned(),
    }
}

pub fn state(t: Words, record: &Record) -> Badge {
    let word = t.w(&format!("register-state-{}", record.state.key()));
    match record.state {
        State::Approved | State::Closed => Badge::allow(word),
        State::Open => Badge::stop(word),
        State::Proposed => Badge::warn(word),
        State::Current | State::Ended => Badge::plain(word),
    }
}

/// The tests beside purposes: they stand there, and are listed here.
// law: gdpr/6.1.f gdpr/35
async fn tests(reader: &mut Reader, t: Words) -> Result<Html> {
    if !reader.may(&consent::VIEW) {
        return Ok(Html::default());
    }
    let mut rows = Vec::new();
    let now = reader.now();
    for purpose in consent::purposes(reader).await?.iter().filter(|purpose| purpose.is_in_use()) {
        let mut latest = consent::assessments(reader, &purpose.key).await?;
        latest.dedup_by_key(|record| record.kind);
        for record in latest {
            let cells = vec![
                Html::from(purpose.name(t.lang())),
                Html::from(t.w(&format!("register-test-{}", record.kind.key()))),
                Html::from(t.w(record.health(now).word())),
                Html::from(t.date(record.review_at.0)),
            ];
            rows.push(Row::new(cells).open(format!("/purposes/{}", purpose.key)));
        }
    }
    let columns =
        ["register-column-purpose", "register-column-test", "register-column-state", "register-ask-review"];
    let columns = columns.iter().map(|word| Column::new(t.w(word))).collect();
    Ok(kit::Panel::new(t.w("register-tests"), Table::new(t, t.w("register-tests"), columns).rows(rows))
        .html())
}

/// What the address may say of a new record.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Preset {
    name: String,
}

pub async fn new(desk: Desk, Path(list): Path<String>, Query(preset): Query<Preset>) -> Result<Paper> {
    let reader = desk.read().await?;
    let kind = kind(&reader, &list)?;
    reader.demand(&kind.right())?;
    let mut said = Said::default();
    if !preset.name.is_empty() {
        said.set("name", preset.name);
    }
    if kind == Kind::Breach {
        said.set("noticed", moment(reader.now()));
    }
    drop(reader);
    let typed = Typed { said: &said, parent: "", version: None, problems: &[] };
    page(&desk, kind, format!("{HOME}/{list}"), &typed).await.map(Paper::fine)
}

fn moment(at: Timestamp) -> String {
    jiff::Timestamp::from_microsecond(at.0).map(|moment| moment.to_string()).unwrap_or_default()
}

/// What a form posts, split into answers and what stands beside them.
pub struct Sent {
    pub said: Said,
    pub parent: String,
    pub version: i64,
}

impl Sent {
    pub fn of(pairs: Vec<(String, String)>) -> Self {
        let mut said = Said::of_pairs(pairs);
        let mut take =
            |name: &str| said.0.remove(name).and_then(|mut values| values.pop()).unwrap_or_default();
        let (parent, version) = (take("parent"), take("version"));
        Self { said, parent, version: version.parse().unwrap_or_default() }
    }

    pub fn above(&self) -> Result<Option<RecordId>> {
        match self.parent.as_str() {
            "" => Ok(None),
            id => {
                id.parse().map(Some).map_err(|_| Error::field("parent", Message::new("error-not-a-choice")))
            }
        }
    }
}

pub async fn add(
    desk: Desk,
    Path(list): Path<String>,
    Posted(pairs): Posted<Vec<(String, String)>>,
) -> Result<Response> {
    let kind = kind(&desk.read().await?, &list)?;
    desk.actor.demand(&kind.right())?;
    let sent = Sent::of(pairs);
    let added =
        async { desk.write(&Add { kind, said: sent.said.clone(), parent: sent.above()? }).await }.await;
    match added {
        Ok(id) => Ok(Go::to(format!("{HOME}/records/{id}")).saying("register-said-added").into_response()),
        Err(Error::Invalid(problems)) => {
            let typed = Typed { said: &sent.said, parent: &sent.parent, version: None, problems: &problems };
            Ok(Paper::again(page(&desk, kind, format!("{HOME}/{list}"), &typed).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

/// A record for whoever may see its kind.
pub async fn seen(reader: &mut Reader, id: RecordId) -> Result<Record> {
    reader.demand(&VIEW)?;
    let record = read::one(reader, id).await?;
    reader.demand(&record.kind.sight())?;
    Ok(record)
}

pub async fn edit(desk: Desk, At(id): At<RecordId>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let record = seen(&mut reader, id).await?;
    reader.demand(&record.kind.right())?;
    drop(reader);
    let parent = record.parent.map_or_else(String::new, |parent| parent.to_string());
    let typed = Typed { said: &record.said, parent: &parent, version: Some(record.version), problems: &[] };
    page(&desk, record.kind, record.path(), &typed).await.map(Paper::fine)
}

pub async fn save(
    desk: Desk,
    At(id): At<RecordId>,
    Posted(pairs): Posted<Vec<(String, String)>>,
) -> Result<Response> {
    let record = seen(&mut desk.read().await?, id).await?;
    let sent = Sent::of(pairs);
    let (version, said) = (sent.version, sent.said.clone());
    let saved = async { desk.write(&Change { id, version, said, parent: sent.above()? }).await }.await;
    match saved {
        Ok(()) => Ok(Go::to(record.path()).saying("kit-saved").into_response()),
        Err(Error::Invalid(problems)) => {
            let version = Some(sent.version);
            let typed = Typed { said: &sent.said, parent: &sent.parent, version, problems: &problems };
            Ok(Paper::again(page(&desk, record.kind, record.path(), &typed).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

async fn page(desk: &Desk, kind: Kind, action: String, typed: &Typed<'_>) -> Result<Html> {
    let mut reader = desk.read().await?;
    let t = words(desk, &mut reader).await?;
    let offers = Offers::read(&mut reader, kind, t).await?;
    let title = match typed.version {
        Some(_) => t.w("kit-edit"),
        None => t.w(&format!("register-new-{}", kind.key())),
    };
    let form = form(t, action, kind, typed, &offers);
    let unasked = unasked(t, kind, typed.problems);
    let shell = desk.shell(&mut reader, title, HOME).await?.crumbs(crumbs(t, kind));
    Ok(shell.body(Html::join([unasked, form])).html())
}

/// What was sent beside the questions, and so has no field to stand at.
fn unasked(t: Words, kind: Kind, problems: &[FieldError]) -> Html {
    let asked =
        crate::model::asks(kind).iter().flat_map(Ask::parts).map(|(name, _)| name).collect::<Vec<_>>();
    let strange =
        problems.iter().filter(|problem| problem.field != "parent" && !asked.contains(&problem.field));
    Html::join(strange.map(|problem| Html::prose(&error(problems, &problem.field, t).unwrap_or_default())))
}
