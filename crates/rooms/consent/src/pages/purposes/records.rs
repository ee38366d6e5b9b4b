//! Guided records of a purpose: questions in plain words, the answers, what came out, and when it is looked at again.

use super::{path, up, versions::called};
use crate::{
    CHANGE_PURPOSES, VIEW,
    model::{
        assess::{Answers, Assessment, AssessmentKind, Finding, GUIDES, Health},
        purpose::{Basis, Purpose},
    },
    pages::{article, complaint, form::choices, values::Values},
    purposes::Assess,
    read,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use ground::clock::{DAY, Timestamp};
use kernel::{
    Desk, Error, FieldError, Result,
    door::{Go, Paper},
    input::Form,
    setting::TIME_ZONE,
};
use kit::{Badge, Button, Column, Crumb, Facts, Field, Html, Input, Panel, Row, Sample, Table, Words};

/// Answers are looked at again after a year, unless somebody chooses another day.
const NEXT: i64 = 365 * DAY;

pub async fn show(desk: Desk, Path((key, kind)): Path<(String, String)>) -> Result<Paper> {
    desk.actor.demand(&VIEW)?;
    let kind = AssessmentKind::parse(&kind).ok_or(Error::NotFound)?;
    Ok(Paper::fine(page(&desk, (&key, kind), None, &[]).await?))
}

pub async fn save(
    desk: Desk,
    Path((key, kind)): Path<(String, String)>,
    Form(posted): Form<Vec<(String, String)>>,
) -> Result<Response> {
    desk.actor.demand(&CHANGE_PURPOSES)?;
    let kind = AssessmentKind::parse(&kind).ok_or(Error::NotFound)?;
    let values = Values(posted);
    let saved = match asked(&key, kind, &values) {
        Ok(assess) => desk.write(&assess).await,
        Err(error) => Err(error),
    };
    match saved {
        Ok(_) => Ok(Go::to(address(&key, kind)).saying("kit-saved").into_response()),
        Err(Error::Invalid(problems)) => {
            Ok(Paper::again(page(&desk, (&key, kind), Some(&values), &problems).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

fn asked(key: &str, kind: AssessmentKind, values: &Values) -> Result<Assess> {
    let finding = Finding::parse(values.get("finding"));
    let finding = finding.ok_or_else(|| Error::field("finding", "error-not-a-choice"))?;
    let answer = |question: &&str| {
        let text = values.get(&format!("answers.{question}")).replace("\r\n", "\n");
        ((*question).to_owned(), text)
    };
    let answers = kind.guide().questions.iter().map(answer).collect();
    let review_on = values.get("review_on").to_owned();
    Ok(Assess {
        purpose: key.to_owned(),
        kind,
        seen: values.get("seen").parse().unwrap_or_default(),
        answers: Answers { answers, finding, review_on },
    })
}

fn address(key: &str, kind: AssessmentKind) -> String {
    format!("{}/assessments/{kind}", path(key))
}

async fn page(
    desk: &Desk,
    (key, kind): (&str, AssessmentKind),
    values: Option<&Values>,
    problems: &[FieldError],
) -> Result<Html> {
    let mut reader = desk.read().await?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let all = read::assessments(&mut reader, key).await?;
    let purpose = read::purpose(&mut reader, key).await?;
    let of_kind: Vec<&Assessment> = all.iter().filter(|record| record.kind == kind).collect();
    let reviewers = of_kind.iter().map(|record| &record.reviewer);
    let names = super::versions::names(&mut reader, reviewers).await?;
    let now = reader.now();
    let shell = desk.shell(&mut reader, t.w(&kind.word()), "/purposes").await?;
    let crumbs = vec![up(t), Crumb::new(purpose.name(t.lang()), path(key))];
    let lead = format!("{} · {}", t.w(&format!("consent-about-{kind}")), article(kind.guide().law));
    let mut body = Vec::new();
    if reader.may(&CHANGE_PURPOSES) {
        let stored = started(of_kind.first().copied(), now);
        let form = form(t, (key, kind), values.unwrap_or(&stored), problems);
        body.push(Panel::new(t.w("consent-assess"), form).html());
    }
    let past = of_kind.iter().map(|record| panel(t, record, &names, now));
    Ok(shell.crumbs(crumbs).lead(lead).body(Html::join(body.into_iter().chain(past))).html())
}

/// The form starts from the last answers, so that a review is a reading.
fn started(newest: Option<&Assessment>, now: Timestamp) -> Values {
    let mut values = vec![
        ("seen".to_owned(), newest.map_or(0, |newest| newest.version).to_string()),
        ("review_on".to_owned(), now.plus(NEXT).date().to_string()),
    ];
    if let Some(newest) = newest {
        values.push(("finding".to_owned(), newest.finding.key().to_owned()));
        let answers = newest.answers.iter();
        values.extend(answers.map(|(question, text)| (format!("answers.{question}"), text.clone())));
    }
    Values(values)
}

fn form(t: Words, (key, kind): (&str, AssessmentKind), values: &Values, problems: &[FieldError]) -> Html {
    let field = |input, name: &str, label: String| {
        Field::new(t, input, name, label).values(values.all(name)).error(complaint(problems, name, t))
    };
    let question = |question: &&str| {
        let name = format!("answers.{question}");
        field(Input::Area { rows: 3 }, &name, t.w(&kind.question(question)))
    };
    let findings = choices(t, Finding::ALL, Finding::word, Finding::key);
    let mut fields = vec![Field::hidden(t, "seen", values.get("seen"))];
    fields.extend(kind.guide().questions.iter().map(question));
    fields.push(field(Input::Radio(findings), "finding", t.w("consent-finding")));
    fields.push(field(Input::Date, "review_on", t.w("consent-review")).hint(t.w("consent-review-hint")));
    kit::Form::new(t, address(key, kind))
        .fields(fields)
        .button(Button::submit(t.w("kit-save")).primary())
        .button(Button::link(t.w("kit-cancel"), path(key)))
        .into()
}

fn panel(t: Words, record: &Assessment, names: &[(String, String)], now: Timestamp) -> Html {
    let answered = record.kind.guide().questions.iter().filter_map(|question| {
        let text = record.answers.get(*question).filter(|text| !text.is_empty())?;
        Some((t.w(&record.kind.question(question)), Html::text(text)))
    });
    let facts = answered.fold(Facts::new(), |facts, (question, text)| facts.fact(question, text));
    let facts = facts
        .fact(t.w("consent-finding"), t.w(&record.finding.word()))
        .fact(t.w("consent-reviewer"), called(t, names, &record.reviewer))
        .fact(t.w("consent-when"), t.datetime(record.at.0))
        .fact(t.w("consent-review"), t.date(record.review_at.0));
    let title = t.w2("consent-version-of", ("version", record.version), ("date", t.date(record.at.0)));
    Panel::new(title, facts).aside(badge(t, Some(record), now)).html()
}

fn badge(t: Words, record: Option<&Assessment>, now: Timestamp) -> Html {
    let Some(record) = record else {
        return Badge::plain(t.w("consent-health-missing")).into();
    };
    let health = record.health(now);
    let text = t.w(health.word());
    match health {
        Health::Fine => Badge::allow(text),
        Health::Due => Badge::warn(text),
        Health::Overdue | Health::Forbids => Badge::stop(text),
    }
    .into()
}

/// The records on the page of their purpose: one line for each kind.
pub fn overview(t: Words, purpose: &Purpose, records: &[Assessment], now: Timestamp) -> Html {
    let columns = vec![
        Column::new(t.w("consent-record-kind")),
        Column::new(t.w("consent-law")).tight(),
        Column::new(t.w("consent-health")).tight(),
        Column::new(t.w("consent-review")).tight(),
    ];
    let row = |kind: AssessmentKind, law: &str| {
        let newest = records.iter().find(|record| record.kind == kind);
        let review = newest.map(|record| t.date(record.review_at.0)).unwrap_or_default();
        let needed = kind == AssessmentKind::Balancing
            && purpose.basis == Basis::LegitimateInterest
            && newest.is_none();
        let health =
            if needed { Badge::stop(t.w("consent-health-needed")).into() } else { badge(t, newest, now) };
        Row::new(vec![t.w(&kind.word()).into(), article(law).into(), health, review.into()])
            .open(address(&purpose.key, kind))
    };
    let rows = GUIDES.iter().map(|guide| row(guide.kind, guide.law)).collect();
    Panel::new(t.w("consent-records"), Table::new(t, t.w("consent-records"), columns).rows(rows)).html()
}

pub fn samples(t: Words) -> Vec<Sample> {
    let now = Timestamp(1_795_262_400_000_000);
    let record = |kind: AssessmentKind, finding| {
        let questions = kind.guide().questions.iter();
        let answers = questions.map(|key| ((*key).to_owned(), "<b>Łódź</b> ".repeat(20))).collect();
        let reviewer = "house".to_owned();
        Assessment { kind, version: 1, answers, finding, reviewer, at: now, review_at: now.plus(DAY) }
    };
    let purpose = &super::super::truth::sample_purposes()[0];
    let fresh = started(None, now);
    let problems = vec![FieldError::new("review_on", "consent-error-review")];
    let mut samples = vec![
        Sample::new("consent/records-empty", overview(t, purpose, &[], now)),
        Sample::new(
            "consent/records",
            overview(t, purpose, &[record(AssessmentKind::Impact, Finding::May)], now),
        ),
    ];
    let named = [
        (AssessmentKind::Balancing, "consent/record-form-balancing", "consent/record-balancing"),
        (AssessmentKind::Impact, "consent/record-form-impact", "consent/record-impact"),
        (AssessmentKind::Transfer, "consent/record-form-transfer", "consent/record-transfer"),
    ];
    for (kind, asked, answered) in named {
        samples.push(Sample::new(asked, form(t, ("news", kind), &fresh, &problems)));
        let past = panel(t, &record(kind, Finding::MayNot), &[], now.plus(2 * DAY));
        samples.push(Sample::new(answered, past));
    }
    samples
}
