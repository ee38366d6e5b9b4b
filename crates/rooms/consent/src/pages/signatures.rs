//! Asking a person to sign, from the page that explains them: which document, for which permission, and what was asked before.

use super::{complaint, matrix::name_of, person, record::value};
use crate::{
    RECORD,
    model::{
        agreement::{Agreement, AgreementId},
        choice::Channel,
        purpose::Purpose,
    },
    read::{self, Signing},
    signing::AskSignature,
};
use axum::response::{IntoResponse, Response};
use kernel::{
    Desk, Error, FieldError, Reader, Result, SubjectId,
    door::Go,
    input::{At, Form},
};
use kit::{Button, Choice, Column, Field, Html, Input, Panel, Row, Sample, Table, Words};

pub async fn ask(
    desk: Desk,
    At(subject): At<SubjectId>,
    Form(posted): Form<Vec<(String, String)>>,
) -> Result<Response> {
    desk.actor.demand(&RECORD)?;
    let asked = match parsed(subject, &posted) {
        Ok(ask) => desk.write(&ask).await,
        Err(problems) => Err(Error::Invalid(problems)),
    };
    match asked {
        Ok(_) => Ok(Go::to(person::path(subject)).saying("consent-signature-sent").into_response()),
        Err(Error::Invalid(problems)) => person::again(&desk, subject, &posted, &problems).await,
        Err(error) => Err(error),
    }
}

fn parsed(
    subject: SubjectId,
    posted: &[(String, String)],
) -> std::result::Result<AskSignature, Vec<FieldError>> {
    let cell = value(posted, "sign").split_once('/');
    let cell = cell.and_then(|(purpose, channel)| Some((purpose.to_owned(), Channel::parse(channel)?)));
    match (cell, value(posted, "agreement").parse::<AgreementId>()) {
        (Some((purpose, channel)), Ok(agreement)) => {
            Ok(AskSignature { subject, purpose, channel, agreement })
        }
        (cell, agreement) => {
            let wrong = [cell.is_none().then_some("sign"), agreement.is_err().then_some("agreement")];
            Err(wrong
                .into_iter()
                .flatten()
                .map(|field| FieldError::new(field, "error-not-a-choice"))
                .collect())
        }
    }
}

/// The form, and what was asked before; nothing where no purpose has to be signed for.
pub async fn panel(
    reader: &mut Reader,
    (subject, purposes): (SubjectId, &[Purpose]),
    t: Words,
    (posted, problems): (&[(String, String)], &[FieldError]),
) -> Result<Option<Html>> {
    let cells = cells(t, purposes);
    let asked = read::signings(reader, subject).await?;
    if cells.is_empty() && asked.is_empty() {
        return Ok(None);
    }
    let mut agreements = read::agreements(reader).await?;
    agreements.retain(|agreement| agreement.retired_at.is_none());
    let mut parts = Vec::new();
    if !cells.is_empty() {
        parts.push(form(t, (subject, cells), &agreements, (posted, problems)));
    }
    if !asked.is_empty() {
        parts.push(table(t, purposes, &asked, reader.now().0).into());
    }
    Ok(Some(Panel::new(t.w("consent-signature"), Html::join(parts)).html()))
}

fn form(
    t: Words,
    (subject, cells): (SubjectId, Vec<Choice>),
    agreements: &[Agreement],
    (posted, problems): (&[(String, String)], &[FieldError]),
) -> Html {
    if agreements.is_empty() {
        let make = Button::link(t.w("consent-agreements"), super::agreements::HOME);
        return Html::join([person::hint(&t.w("consent-agreements-none-text")), make.html()]);
    }
    let field = |choices, name: &str, word: &str| {
        let field = Field::new(t, Input::Select(choices), name, t.w(word));
        field.value(value(posted, name)).error(complaint(problems, name, t))
    };
    let documents = agreements.iter().map(|one| Choice::new(one.id.to_string(), one.title(t.lang())));
    kit::Form::new(t, format!("{}/signature", person::path(subject)))
        .between(person::hint(&t.w("consent-signature-hint")))
        .fields(vec![
            field(cells, "sign", "consent-what"),
            field(documents.collect(), "agreement", "consent-agreement"),
        ])
        .button(Button::submit(t.w("consent-signature-ask")))
        .into()
}

/// Every purpose that has to be signed for, on each of its channels.
fn cells(t: Words, purposes: &[Purpose]) -> Vec<Choice> {
    let signed = purposes.iter().filter(|purpose| purpose.is_signed());
    let each = signed.flat_map(|purpose| purpose.channels.iter().map(move |channel| (purpose, channel)));
    each.map(|(purpose, channel)| {
        let label = format!("{} · {}", purpose.name(t.lang()), t.w(&channel.word()));
        Choice::new(format!("{}/{channel}", purpose.key), label)
    })
    .collect()
}

fn table(t: Words, purposes: &[Purpose], asked: &[Signing], now: i64) -> Table {
    let columns = vec![
        Column::new(t.w("kit-purpose")),
        Column::new(t.w("consent-channel")).tight(),
        Column::new(t.w("consent-signature-asked")).tight(),
        Column::new(t.w("consent-signature-answer")),
    ];
    let row = |one: &Signing| {
        let answer = match one.answered_at {
            Some(at) => t.datetime(at.0),
            None if one.expires_at.0 <= now => t.w("consent-signature-lapsed"),
            None => t.w1("consent-signature-waits", "date", t.date(one.expires_at.0)),
        };
        Row::new(vec![
            name_of(purposes, &one.purpose, t.lang()).into(),
            t.w(&one.channel.word()).into(),
            t.date(one.asked_at.0).into(),
            answer.into(),
        ])
    };
    Table::new(t, t.w("consent-signature"), columns).rows(asked.iter().map(row).collect())
}

pub fn samples(t: Words) -> Vec<Sample> {
    let subject = ground::id::Id::from_bytes([1; 16]);
    let at = ground::clock::Timestamp(1_795_262_400_000_000);
    let agreement = super::agreements::sample_agreement();
    let purposes = super::truth::sample_purposes();
    let one = |answered_at| Signing {
        id: ground::id::Id::from_bytes([4; 16]),
        subject,
        purpose: "sample".into(),
        channel: Channel::Post,
        agreement: agreement.id,
        version: 2,
        asked_at: at,
        expires_at: at.plus(1),
        answered_at,
        lang: Some("en".into()),
    };
    let cell = || vec![Choice::new("sample/post", "<b>Wędrówki</b> · Post")];
    let problems = [FieldError::new("agreement", "error-not-a-choice")];
    let all = [agreement.clone()];
    vec![
        Sample::new("consent/ask-signature", form(t, (subject, cell()), &all, (&[], &problems))),
        Sample::new("consent/ask-signature-none", form(t, (subject, cell()), &[], (&[], &[]))),
        Sample::new("consent/signatures", table(t, &purposes, &[one(None), one(Some(at))], at.0)),
        Sample::new("consent/signatures-lapsed", table(t, &purposes, &[one(None)], at.0 + 2)),
    ]
}
