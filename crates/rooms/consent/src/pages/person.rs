//! The page that explains one person: what may be sent and why, every choice in the ledger, and the form that adds one.

use super::{answer, article, complaint, panel};
use crate::{
    RECORD, VIEW,
    actions::{RECORDED, Record},
    model::{
        choice::{By, Channel, Held, Outcome, State},
        purpose::Purpose,
    },
    permits::{Explained, explain_all},
    read::{self, Entry},
};
use axum::response::{IntoResponse, Response};
use ground::paging::{Page, Wanted};
use kernel::{
    Desk, Error, FieldError, Result, SubjectId,
    door::{Go, Paper},
    input::{At, Form, Query},
    seen::{Look, Note},
    setting::TIME_ZONE,
};
use kit::{
    Badge, Button, Choice, Column, Crumb, Empty, Field, Html, Input, Lang, Moment, Pager, Panel, Row, Sample,
    Table, Timeline, Tone, Words,
};

pub async fn show(desk: Desk, At(subject): At<SubjectId>, Query(wanted): Query<Wanted>) -> Result<Paper> {
    let html = page(&desk, subject, &wanted, &[], &[]).await?;
    desk.write(&Note { subject, look: Look::Opened, field: Some("permissions"), reason: None }).await?;
    Ok(Paper::fine(html))
}

pub async fn record(
    desk: Desk,
    At(subject): At<SubjectId>,
    Form(posted): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let recorded = match parsed(subject, &posted) {
        Ok(record) => desk.write(&record).await,
        Err(problems) => Err(Error::Invalid(problems)),
    };
    let path = path(subject);
    match recorded {
        Ok(Outcome::Written(_)) => Ok(Go::to(path).saying("consent-recorded").into_response()),
        Ok(Outcome::Same) => Ok(Go::to(path).saying("consent-recorded-same").into_response()),
        Ok(Outcome::HeldBack(held)) => {
            let problems = [FieldError::new("state", held.error())];
            Ok(Paper::again(page(&desk, subject, &Wanted::default(), &posted, &problems).await?)
                .into_response())
        }
        Err(Error::Invalid(problems)) => {
            Ok(Paper::again(page(&desk, subject, &Wanted::default(), &posted, &problems).await?)
                .into_response())
        }
        Err(error) => Err(error),
    }
}

fn path(subject: SubjectId) -> String {
    format!("/customers/{subject}/permissions")
}

fn parsed(subject: SubjectId, posted: &[(String, String)]) -> std::result::Result<Record, Vec<FieldError>> {
    let value =
        |name: &str| posted.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.trim());
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
            wording: some("wording"),
            by: By::parse(value("by")),
            lang: some("lang"),
        }),
        (cell, state) => {
            let wrong = [cell.err(), state.err()].into_iter().flatten();
            Err(wrong.map(|field| FieldError::new(field, "error-not-a-choice")).collect())
        }
    }
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

async fn page(
    desk: &Desk,
    subject: SubjectId,
    wanted: &Wanted,
    posted: &[(String, String)],
    problems: &[FieldError],
) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&VIEW)?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let contact = customers::contact(&mut reader, subject).await?.ok_or(Error::NotFound)?;
    let purposes = read::purposes(&mut reader).await?;
    let explained = explain_all(&mut reader, subject).await?;
    let history = read::history(&mut reader, subject, wanted).await?;
    let mut parts = vec![
        Panel::new(t.w("consent-permissions"), panel::table(t, &purposes, &explained)).html(),
        Panel::new(t.w("consent-explained"), explanation(t, &purposes, &explained)).html(),
        Panel::new(t.w("consent-history"), timeline(t, &purposes, &history, reader.now().0)).html(),
    ];
    if reader.may(&RECORD) {
        let today = reader.now().date().to_string();
        parts.push(
            Panel::new(
                t.w("consent-record"),
                form(t, &Posted { subject, today, posted, problems }, &purposes),
            )
            .html(),
        );
    }
    let shell = desk.shell(&mut reader, t.w("consent-permissions"), "/customers").await?;
    let name =
        if desk.actor.access("name") >= kernel::Access::Shown { contact.name.full() } else { String::new() };
    let label = if name.is_empty() { format!("#{}", contact.number) } else { name };
    let up = vec![
        Crumb::new(t.w("nav-customers"), "/customers"),
        Crumb::new(label, format!("/customers/{subject}")),
    ];
    Ok(shell.crumbs(up).body(Html::join(parts)).html())
}

fn name_of<'a>(purposes: &'a [Purpose], key: &'a str, lang: Lang) -> &'a str {
    purposes.iter().find(|purpose| purpose.key == key).map_or(key, |purpose| purpose.name(lang))
}

/// Every answer with its rule and what would change it.
fn explanation(t: Words, purposes: &[Purpose], explained: &[Explained]) -> Table {
    let columns = vec![
        Column::new(t.w("kit-purpose")),
        Column::new(t.w("consent-channel")).tight(),
        Column::new(t.w("kit-may")),
        Column::new(t.w("consent-law")).tight(),
        Column::new(t.w("consent-mend")),
    ];
    let row = |cell: &Explained| {
        let refusal = cell.decision.as_ref().err();
        Row::new(vec![
            Html::text(name_of(purposes, &cell.purpose, t.lang())),
            t.w(&cell.channel.word()).into(),
            answer(refusal.map(|refusal| refusal.reason), t),
            refusal.and_then(crate::Refusal::law).map(article).unwrap_or_default().into(),
            refusal.map(|refusal| t.w(&refusal.mend())).unwrap_or_default().into(),
        ])
    };
    Table::new(t, t.w("consent-explained"), columns).rows(explained.iter().map(row).collect())
}

fn timeline(t: Words, purposes: &[Purpose], history: &Page<Entry>, now: i64) -> Html {
    if history.items.is_empty() {
        return Empty::new(t.w("consent-history-empty"), t.w("consent-history-empty-text")).into();
    }
    let moments = history.items.iter().map(|entry| moment(t, purposes, entry, now)).collect();
    let pager = history.next.as_ref().map(|cursor| {
        let next = Some(format!("?after={cursor}"));
        Pager { t, previous: None, next, shown: t.n("kit-rows", history.items.len()) }.html()
    });
    Html::join([Timeline { t, moments }.html(), pager.unwrap_or_default()])
}

fn moment(t: Words, purposes: &[Purpose], entry: &Entry, now: i64) -> Moment {
    let facts = &entry.facts;
    let badge = Badge::new(tone(facts.state), t.w(&facts.state.word()));
    let what = format!(" {} · {}", name_of(purposes, &facts.purpose, t.lang()), t.w(&facts.channel.word()));
    let mut how = vec![t.w(&facts.how.word()), t.w(&facts.proof.word())];
    how.extend([facts.origin.clone(), entry.evidence().reference.unwrap_or_default()]);
    how.extend(facts.notice.map(|version| t.w1("consent-notice-version", "version", version)));
    how.extend(entry.wording.as_ref().map(|text| format!("“{text}”")));
    how.retain(|part| !part.is_empty());
    let what = [
        badge.html(),
        what.into(),
        Html::trusted("<br><small>"),
        how.join(" · ").into(),
        Html::trusted("</small>"),
    ];
    Moment { at: facts.at.0, when: t.ago(facts.at.0, now), tone: tone(facts.state), what: Html::join(what) }
}

const fn tone(state: State) -> Tone {
    match state {
        State::Given | State::Renewed => Tone::Allow,
        State::Refused | State::Withdrawn | State::Revoked | State::Invalidated | State::Expired => {
            Tone::Stop
        }
        State::Unknown | State::Requested | State::Deferred => Tone::Plain,
    }
}

/// What the form shows: what was posted before, or nothing yet.
struct Posted<'a> {
    subject: SubjectId,
    today: String,
    posted: &'a [(String, String)],
    problems: &'a [FieldError],
}

fn form(t: Words, posted: &Posted<'_>, purposes: &[Purpose]) -> Html {
    let value = |name: &str| {
        posted.posted.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str())
    };
    let field = |input, name: &str, word: &str| {
        let error = complaint(posted.problems, name, t);
        Field::new(t, input, name, t.w(word)).value(value(name)).error(error)
    };
    let states = RECORDED.iter().map(|state| Choice::new(state.key(), t.w(&state.word()))).collect();
    let day = if posted.posted.is_empty() { posted.today.as_str() } else { value("at") };
    let fields = vec![
        field(Input::Select(cells(t, purposes)), "cell", "consent-what"),
        field(Input::Select(states), "state", "consent-answer"),
        field(Input::Date, "at", "consent-day").value(day),
        field(Input::Text, "source", "consent-source").hint(t.w("consent-source-hint")),
        field(Input::Text, "reference", "consent-reference").hint(t.w("consent-reference-hint")).optional(),
        field(Input::Area { rows: 2 }, "wording", "consent-wording")
            .hint(t.w("consent-wording-hint"))
            .optional(),
        field(
            Input::Select(By::ALL.iter().map(|by| Choice::new(by.key(), t.w(&by.word()))).collect()),
            "by",
            "consent-by",
        ),
    ];
    kit::Form::new(t, path(posted.subject))
        .between(Html::join([
            Html::trusted("<p class=\"hint\">"),
            t.w("consent-record-hint").into(),
            Html::trusted("</p>"),
        ]))
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
    let problems = [FieldError::new("source", "error-required")];
    let empty = Page { items: Vec::new(), next: None };
    let posted = Posted { subject, today: "2026-11-21".into(), posted: &[], problems: &problems };
    vec![
        Sample::new("consent/history-empty", timeline(t, &purposes, &empty, 0)),
        Sample::new("consent/explained-empty", explanation(t, &purposes, &[])),
        Sample::new("consent/record-form", form(t, &posted, &purposes)),
    ]
}
