//! The form by which staff take down what a person said elsewhere, and what comes in by it.

use super::{complaint, person};
use crate::{
    CHANGE_PURPOSES,
    model::{
        choice::{By, Channel, Means, State},
        confirmation::Aim,
        purpose::Purpose,
    },
    papers::{LARGEST, Upload},
    recording::{DECLARED, RECORDED, Record},
};
use axum::{
    extract::{FromRequest, Multipart, Request, multipart::MultipartError},
    http::{StatusCode, header},
};
use kernel::{Desk, Error, FieldError, Message, Reader, Result, SubjectId, input::Form};
use kit::{Button, Choice, Field, Html, Input, Sample, Words};

/// The fields around a paper: boundaries, names, what was typed.
const AROUND: usize = 1 << 16;
/// The largest request that brings a choice.
pub const BODY: usize = LARGEST + AROUND;
/// Fields of a form; the rest is not ours.
const FIELDS: usize = 20;

/// What a browser sent.
pub struct Received {
    pub fields: Vec<(String, String)>,
    pub paper: Option<Upload>,
}

/// Takes the form in, with or without a paper.
pub async fn receive(desk: &Desk, request: Request) -> Result<Received> {
    desk.actor.demand(&crate::RECORD)?;
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    if kind.is_some_and(|kind| kind.starts_with("multipart/form-data")) {
        let form = Multipart::from_request(request, &()).await;
        return parts(form.map_err(|error| malformed(&error.body_text()))?).await;
    }
    let Form(fields) = Form::from_request(request, &()).await?;
    Ok(Received { fields, paper: None })
}

async fn parts(mut form: Multipart) -> Result<Received> {
    let mut received = Received { fields: Vec::new(), paper: None };
    while let Some(part) = form.next_field().await.map_err(unreadable)? {
        let name = part.name().unwrap_or_default().to_owned();
        match part.file_name().map(str::to_owned) {
            Some(file) if name == "paper" && !file.is_empty() => {
                let bytes = part.bytes().await.map_err(unreadable)?.to_vec();
                received.paper = Some(Upload { name: file, bytes });
            }
            Some(_) => {}
            None if received.fields.len() < FIELDS => {
                received.fields.push((name, part.text().await.map_err(unreadable)?));
            }
            None => return Err(malformed("too many fields")),
        }
    }
    Ok(received)
}

#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err wants")]
fn unreadable(error: MultipartError) -> Error {
    match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Error::Malformed("error-too-large".into()),
        _ => malformed(&error.body_text()),
    }
}

fn malformed(cause: &str) -> Error {
    Error::Malformed(Message::new("error-unreadable").with("cause", cause))
}

/// The first value of a name.
pub fn value<'a>(posted: &'a [(String, String)], name: &str) -> &'a str {
    posted.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str())
}

pub fn parsed(
    subject: SubjectId,
    posted: &[(String, String)],
) -> std::result::Result<Record, Vec<FieldError>> {
    let value = |name: &str| value(posted, name).trim();
    let some = |name: &str| Some(value(name).to_owned()).filter(|text| !text.is_empty());
    // One choice in the form names purpose and channel: there are no others.
    let cell = value("cell")
        .split_once('/')
        .and_then(|(purpose, channel)| Some((purpose, Channel::parse(channel)?)));
    let (cell, state) = (cell.ok_or("cell"), State::parse(value("state")).ok_or("state"));
    match (cell, state) {
        (Ok((purpose, channel)), Ok(state)) => Ok(Record {
            subject,
            purpose: purpose.to_owned(),
            channel,
            state,
            at: value("at").to_owned(),
            source: value("source").to_owned(),
            reference: some("reference"),
            note: some("note"),
            wording: some("wording"),
            by: By::parse(value("by")),
            lang: some("lang"),
            confirm: !value("confirm").is_empty(),
            paper: None,
        }),
        (cell, state) => {
            let wrong = [cell.err(), state.err()].into_iter().flatten();
            Err(wrong.map(|field| FieldError::new(field, "error-not-a-choice")).collect())
        }
    }
}

/// What the form shows: what was posted before, or nothing yet.
pub struct Posted<'a> {
    pub subject: SubjectId,
    pub today: String,
    /// The permission that the page is about; empty for all.
    pub cell: &'a str,
    pub posted: &'a [(String, String)],
    pub problems: &'a [FieldError],
}

impl Posted<'_> {
    fn field(&self, t: Words, input: Input, name: &str, word: &str) -> Field {
        let error = complaint(self.problems, name, t);
        Field::new(t, input, name, t.w(word)).value(value(self.posted, name)).error(error)
    }

    /// What was posted, or what a fresh form begins with.
    fn begins<'a>(&'a self, name: &str, fresh: &'a str) -> &'a str {
        if self.posted.is_empty() { fresh } else { value(self.posted, name) }
    }
}

pub fn form(t: Words, posted: &Posted<'_>, purposes: &[Purpose], reader: &Reader) -> Html {
    let mut states = RECORDED.to_vec();
    if reader.may(&CHANGE_PURPOSES) {
        states.extend(DECLARED);
    }
    sheet(t, posted, purposes, &states)
}

fn sheet(t: Words, posted: &Posted<'_>, purposes: &[Purpose], states: &[State]) -> Html {
    let field = |input, name: &str, word: &str| posted.field(t, input, name, word);
    let states = states.iter().map(|state| Choice::new(state.key(), t.w(&state.word()))).collect();
    let means = Means::ALL.iter().map(|means| Choice::new(means.key(), t.w(&means.word()))).collect();
    let by = By::ALL.iter().map(|by| Choice::new(by.key(), t.w(&by.word()))).collect();
    let area = |rows, name: &str, word: &str| field(Input::Area { rows }, name, word).optional();
    let paper = Field::new(t, Input::File { accept: String::new() }, "paper", t.w("consent-paper"));
    let mut fields = vec![
        field(Input::Select(cells(t, purposes)), "cell", "consent-what")
            .value(posted.begins("cell", posted.cell)),
        field(Input::Select(states), "state", "consent-answer"),
        field(Input::Date, "at", "consent-day").value(posted.begins("at", &posted.today)),
        field(Input::Select(means), "source", "consent-source"),
        field(Input::Select(by), "by", "consent-by"),
        field(Input::Text, "reference", "consent-reference").hint(t.w("consent-reference-hint")).optional(),
        area(2, "note", "consent-note").hint(t.w("consent-note-hint")),
        paper
            .hint(t.w1("consent-paper-hint", "size", t.bytes(LARGEST)))
            .error(complaint(posted.problems, "paper", t))
            .optional(),
        area(2, "wording", "consent-wording").hint(t.w("consent-wording-hint")),
    ];
    if purposes.iter().any(|purpose| Aim::Confirm.is_asked(purpose)) {
        let ticked = !value(posted.posted, "confirm").is_empty();
        let ask = field(Input::Checkbox, "confirm", "consent-record-confirm").ticked(ticked).value("yes");
        fields.push(ask.hint(t.w("consent-record-confirm-hint")).optional());
    }
    kit::Form::new(t, person::path(posted.subject))
        .between(person::hint(&t.w("consent-record-hint")))
        .fields(fields)
        .button(Button::submit(t.w("consent-record")).primary())
        .into()
}

/// Every purpose that leaves a choice, on each of its channels.
fn cells(t: Words, purposes: &[Purpose]) -> Vec<Choice> {
    let open = purposes.iter().filter(|purpose| purpose.is_in_use() && purpose.basis.leaves_a_choice());
    let choice = |purpose: &Purpose, channel: &Channel| {
        let label = format!("{} · {}", purpose.name(t.lang()), t.w(&channel.word()));
        Choice::new(format!("{}/{channel}", purpose.key), label)
    };
    open.flat_map(|purpose| purpose.channels.iter().map(move |channel| choice(purpose, channel))).collect()
}

pub fn samples(t: Words) -> Vec<Sample> {
    let purposes = super::truth::sample_purposes();
    let subject = ground::id::Id::from_bytes([1; 16]);
    let problems = [
        FieldError::new("source", "error-required"),
        FieldError::new("reference", "consent-error-no-evidence"),
    ];
    let fresh =
        Posted { subject, today: "2026-11-21".into(), cell: "sample/sms", posted: &[], problems: &[] };
    let wrong = Posted { problems: &problems, today: String::new(), ..fresh };
    vec![
        Sample::new("consent/record-form", sheet(t, &wrong, &purposes, State::ALL)),
        Sample::new("consent/record-form-empty", sheet(t, &wrong, &[], &[])),
    ]
}
