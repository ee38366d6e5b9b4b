//! The page that explains one person: what may be sent and why, every choice in the ledger, and the forms that add one.

use super::{
    answers, complaint,
    confirmations::{self, Asking},
    contacts, history,
    matrix::Matrix,
    record::{self, Posted},
    signatures,
};
use crate::{
    RECORD, VIEW,
    guardian::{self, AskGuardian},
    model::{
        choice::{Channel, Held, Outcome},
        guardian::{Details, Relation},
        purpose::Purpose,
    },
    papers,
    permits::explain_all,
    read::{self, Guardian},
    recording,
};
use axum::{
    extract::Request,
    response::{IntoResponse, Response},
};
use customers::Contact;
use ground::paging::Wanted;
use kernel::{
    Desk, Error, FieldError, Reader, Result, SubjectId,
    door::{Go, Paper},
    input::{At, Form, Query},
    seen::{Look, Note},
    setting::TIME_ZONE,
};
use kit::{Button, Choice, Crumb, Field, Html, Input, Lang, Panel, Sample, Words};
use serde::Deserialize;

/// What the address asks for: one permission, a later page of the history.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Shown {
    /// `news/email`
    cell: Option<String>,
    after: Option<String>,
}

/// A form that came back.
#[derive(Clone, Copy, Default)]
struct Back<'a> {
    posted: &'a [(String, String)],
    problems: &'a [FieldError],
}

pub async fn show(desk: Desk, At(subject): At<SubjectId>, Query(shown): Query<Shown>) -> Result<Paper> {
    let html = page(&desk, subject, &shown, Back::default()).await?;
    desk.write(&Note { subject, look: Look::Opened, field: Some("permissions"), reason: None }).await?;
    Ok(Paper::fine(html))
}

/// Takes down what a person said, with the paper that shows it.
pub async fn record(desk: Desk, At(subject): At<SubjectId>, request: Request) -> Result<Response> {
    let posted = record::receive(&desk, request).await?;
    let recorded = match record::parsed(subject, &posted.fields) {
        Ok(record) => write(&desk, record, posted.paper.as_ref()).await,
        Err(problems) => Err(Error::Invalid(problems)),
    };
    let problems = match recorded {
        Ok(Outcome::Written(_)) => {
            return Ok(Go::to(path(subject)).saying("consent-recorded").into_response());
        }
        Ok(Outcome::Same) => {
            return Ok(Go::to(path(subject)).saying("consent-recorded-same").into_response());
        }
        Ok(Outcome::HeldBack(held)) => vec![FieldError::new("state", held.error())],
        Err(Error::Invalid(problems)) => problems,
        Err(error) => return Err(error),
    };
    again(&desk, subject, &posted.fields, &problems).await
}

/// A paper stays only with the entry that it proves.
async fn write(desk: &Desk, mut record: crate::Record, upload: Option<&papers::Upload>) -> Result<Outcome> {
    if let Some(upload) = upload {
        record.paper = Some(papers::take(desk, record.subject, upload).await?);
    }
    let outcome = desk.write(&record).await;
    match &record.paper {
        Some(paper) if !matches!(outcome, Ok(Outcome::Written(_))) => papers::let_go(desk, paper).await?,
        _ => {}
    }
    outcome
}

/// Writes to a child's guardian.
pub async fn ask_guardian(
    desk: Desk,
    At(subject): At<SubjectId>,
    Form(posted): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let lang = {
        let mut reader = desk.read().await?;
        reader.demand(&RECORD)?;
        let child = customers::contact(&mut reader, subject).await?.ok_or(Error::NotFound)?;
        child.lang.unwrap_or(desk.words.lang())
    };
    let asked = match details(&posted, lang) {
        Ok(details) => desk.write(&AskGuardian { subject, details }).await,
        Err(problem) => Err(Error::Invalid(vec![problem])),
    };
    match asked {
        Ok(()) => Ok(Go::to(path(subject)).saying("consent-guardian-sent").into_response()),
        Err(Error::Invalid(problems)) => again(&desk, subject, &posted, &problems).await,
        Err(error) => Err(error),
    }
}

fn details(posted: &[(String, String)], lang: Lang) -> std::result::Result<Details, FieldError> {
    let value = |name: &str| record::value(posted, name).trim().to_owned();
    let relation = Relation::parse(&value("relation"))
        .ok_or_else(|| FieldError::new("relation", "error-not-a-choice"))?;
    Ok(Details { name: value("name"), relation, email: value("email"), lang: lang.tag().to_owned() })
}

pub async fn again(
    desk: &Desk,
    subject: SubjectId,
    posted: &[(String, String)],
    problems: &[FieldError],
) -> Result<Response> {
    let html = page(desk, subject, &Shown::default(), Back { posted, problems }).await?;
    Ok(Paper::again(html).into_response())
}

pub fn path(subject: SubjectId) -> String {
    format!("/customers/{subject}/permissions")
}

impl Held {
    /// The sentence for whoever tried.
    pub const fn error(self) -> &'static str {
        match self {
            Self::Refused => "consent-held-refused",
            Self::Withdrawn => "consent-held-withdrawn",
            Self::Older => "consent-held-older",
            Self::NoChoice => "consent-held-no-choice",
            Self::Channel => "consent-held-channel",
            Self::Ended => "consent-held-ended",
            Self::Gone => "consent-held-gone",
        }
    }
}

async fn page(desk: &Desk, subject: SubjectId, shown: &Shown, back: Back<'_>) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&VIEW)?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let contact = customers::contact(&mut reader, subject).await?.ok_or(Error::NotFound)?;
    let purposes = read::purposes(&mut reader).await?;
    let explained = explain_all(&mut reader, subject).await?;
    let cells = read::matrix(&mut reader, subject).await?;
    let cell = shown.cell.as_deref().map(|cell| named(&purposes, cell).ok_or(Error::NotFound)).transpose()?;
    let only = cell.map(|(purpose, channel)| (purpose.key.as_str(), channel));
    let wanted = Wanted { after: shown.after.clone(), limit: None };
    let answers = read::answers_of(&mut reader, subject).await?;
    let past = read::history_of(&mut reader, subject, only, &wanted).await?;
    let may = reader.may(&RECORD);
    let asked = if may { read::confirmations(&mut reader, subject).await? } else { Vec::new() };
    let asking = Asking { subject, asked: may.then_some(asked.as_slice()), now: reader.now() };
    let matrix = Matrix { t, subject, purposes: &purposes, explained: &explained, cells: &cells, asking };
    let mut parts = match cell {
        Some((purpose, channel)) => one(t, &matrix, purpose, channel)?,
        None => all(t, &matrix),
    };
    parts.extend(answers::panel(t, &purposes, &answers));
    parts.extend(confirmations::panel(t, &purposes, &asked, reader.now()));
    let here = shown.cell.as_ref().map_or_else(|| "?".to_owned(), |cell| format!("?cell={cell}&"));
    let past = history::timeline(t, &purposes, &past, (&here, reader.now().0));
    parts.push(Panel::new(t.w("consent-history"), past).html());
    if may {
        if let Some((purpose, channel)) = cell {
            parts.extend(contacts::panel(&mut reader, t, (subject, &purpose.key, channel)).await?);
        }
        let zone = recording::zone(&mut reader).await?;
        let today = recording::today(reader.now(), &zone).to_string();
        let cell = shown.cell.as_deref().unwrap_or_default();
        let posted = Posted { subject, today, cell, posted: back.posted, problems: back.problems };
        parts.push(Panel::new(t.w("consent-record"), record::form(t, &posted, &purposes, &reader)).html());
        let signing = (back.posted, back.problems);
        parts.extend(signatures::panel(&mut reader, (subject, &purposes), t, signing).await?);
        parts.extend(for_children(&mut reader, &contact, t, back).await?);
    }
    let up = crumbs(desk, &mut reader, subject).await?;
    let shell = desk.shell(&mut reader, t.w("consent-permissions"), "/customers").await?;
    Ok(shell.crumbs(up).body(Html::join(parts)).html())
}

fn named<'a>(purposes: &'a [Purpose], cell: &str) -> Option<(&'a Purpose, Channel)> {
    let (key, channel) = cell.split_once('/')?;
    Some((purposes.iter().find(|purpose| purpose.key == key)?, Channel::parse(channel)?))
}

fn all(t: Words, matrix: &Matrix<'_>) -> Vec<Html> {
    vec![
        Panel::new(t.w("consent-permissions"), matrix.table()).html(),
        Panel::new(t.w("consent-explained"), matrix.refusals()).html(),
    ]
}

fn one(t: Words, matrix: &Matrix<'_>, purpose: &Purpose, channel: Channel) -> Result<Vec<Html>> {
    let detail = matrix.detail(purpose, channel).ok_or(Error::NotFound)?;
    let title = format!("{} · {}", purpose.name(t.lang()), t.w(&channel.word()));
    let whole = Button::link(t.w("consent-all"), path(matrix.subject)).quiet();
    Ok(vec![Panel::new(title, detail).aside(whole).html()])
}

/// The way up from a page about one person.
pub async fn crumbs(desk: &Desk, reader: &mut Reader, subject: SubjectId) -> Result<Vec<Crumb>> {
    let contact = customers::contact(reader, subject).await?.ok_or(Error::NotFound)?;
    Ok(vec![
        Crumb::new(desk.words.w("nav-customers"), "/customers"),
        Crumb::new(called(reader, &contact), format!("/customers/{subject}")),
    ])
}

/// The name where it may be seen, the number where not.
pub fn called(reader: &Reader, contact: &Contact) -> String {
    let shown = reader.actor().access("name") >= kernel::Access::Shown;
    let name = if shown { contact.name.full() } else { String::new() };
    if name.is_empty() { format!("#{}", contact.number) } else { name }
}

/// Who decides for a child: whoever was asked, and the form that asks.
async fn for_children(
    reader: &mut Reader,
    contact: &Contact,
    t: Words,
    back: Back<'_>,
) -> Result<Option<Html>> {
    if guardian::questions(reader, contact).await?.is_empty() {
        return Ok(None);
    }
    let mut asked = read::guardian_of(reader, contact.subject).await?;
    if reader.actor().access("name") < kernel::Access::Shown {
        asked.iter_mut().for_each(|guardian| guardian.details.name = "***".into());
    }
    let body = guardian_form(t, contact.subject, asked.as_ref(), back);
    Ok(Some(Panel::new(t.w("consent-guardian"), body).html()))
}

fn guardian_form(t: Words, subject: SubjectId, asked: Option<&Guardian>, back: Back<'_>) -> Html {
    let field = |input, name: &str, word: &str| {
        let error = complaint(back.problems, name, t);
        let field = Field::new(t, input, name, t.w(word)).id(format!("f-guardian-{name}"));
        field.value(record::value(back.posted, name)).error(error)
    };
    let relations = Relation::ALL.iter().map(|one| Choice::new(one.key(), t.w(&one.word()))).collect();
    kit::Form::new(t, format!("{}/guardian", path(subject)))
        .between(hint(&asked.map_or_else(|| t.w("consent-guardian-hint"), |asked| told(t, asked))))
        .fields(vec![
            field(Input::Text, "name", "consent-guardian-name"),
            field(Input::Select(relations), "relation", "consent-relation"),
            field(Input::Email, "email", "consent-guardian-email"),
        ])
        .button(Button::submit(t.w("consent-guardian-ask")))
        .into()
}

fn told(t: Words, asked: &Guardian) -> String {
    let name = asked.details.name.as_str();
    match asked.answered_at {
        Some(at) => t.w2("consent-guardian-answered", ("name", name), ("date", t.date(at.0))),
        None => t.w2("consent-guardian-waits", ("name", name), ("date", t.date(asked.asked_at.0))),
    }
}

pub fn hint(text: &str) -> Html {
    Html::join([Html::trusted("<p class=\"hint\">"), text.into(), Html::trusted("</p>")])
}

pub fn samples(t: Words) -> Vec<Sample> {
    let subject = ground::id::Id::from_bytes([1; 16]);
    let problems = [FieldError::new("email", "consent-error-email")];
    let at = ground::clock::Timestamp(1_795_262_400_000_000);
    let asked = |answered_at| Guardian {
        id: ground::id::Id::from_bytes([2; 16]),
        subject,
        details: Details {
            name: "<b>Ewa</b>".into(),
            relation: Relation::Parent,
            email: "ewa@example.org".into(),
            lang: "pl".into(),
        },
        asked_at: at,
        answered_at,
    };
    let back = Back { posted: &[], problems: &problems };
    vec![
        Sample::new("consent/ask-guardian", guardian_form(t, subject, None, Back::default())),
        Sample::new("consent/ask-guardian-waits", guardian_form(t, subject, Some(&asked(None)), back)),
        Sample::new("consent/ask-guardian-done", guardian_form(t, subject, Some(&asked(Some(at))), back)),
    ]
}
