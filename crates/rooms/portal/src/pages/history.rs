//! What somebody chose so far, with the words that stood there then: to read, and as a file to keep. Where they were then
//! stays inside: a letter that was passed on opens this page, too.

use super::{
    choices::words,
    guest::Settled,
    parts::{buttons, shell, stack},
    receipts::anchor,
};
use crate::{
    read::{self, Chosen},
    wording,
};
use axum::{
    http::{HeaderName, header},
    response::IntoResponse,
};
use consent::{Channel, Entry, How, Purpose, State};
use ground::paging::{MOST, Wanted};
use kernel::{Result, door::Paper, input::Query};
use kit::{Button, Html, Moment, Sample, Timeline, Tone, Words};
use serde::Serialize;

/// Pages of the file: nobody changes their mind more often than this.
const PAGES: usize = 50;

pub async fn show(guest: Settled, wanted: Query<Wanted>) -> Result<Paper> {
    let t = guest.t;
    let mut reader = guest.door.read().await?;
    let now = reader.now();
    let chosen = read::chosen(&mut reader, guest.subject, &wanted.0).await?;
    let receipts = guest.path("/receipts");
    let moments =
        chosen.entries().map(|(entry, purpose)| moment((t, now.0), entry, purpose, &receipts)).collect();
    let older = chosen.page.next.map(|after| {
        let href = format!("{}&after={after}", guest.path("/history"));
        Button::link(t.w("portal-history-older"), href).html()
    });
    let ways = buttons([
        Button::link(t.w("portal-history-file"), guest.path("/history.json")),
        Button::link(t.w("portal-receipts"), receipts),
        Button::link(t.w("kit-back"), guest.path("")),
    ]);
    let body = stack([Timeline { t, moments }.html(), older.unwrap_or_default(), ways]);
    let shell = shell(&guest.door, &mut reader, t.w("portal-history")).await?;
    Ok(shell.lead(t.w("portal-history-lead")).body(body).html().into())
}

fn moment((t, now): (Words, i64), entry: &Entry, purpose: &Purpose, receipts: &str) -> Moment {
    let facts = &entry.facts;
    let label = wording::label(t, purpose, facts.channel);
    let receipt = format!("{receipts}#{}", anchor(&facts.purpose, facts.channel));
    let what = told(t, (&label, &wording::told(t, facts)), entry.wording.as_deref(), &receipt);
    Moment { at: facts.at.0, when: t.ago(facts.at.0, now), tone: tone(facts.state), what }
}

pub(super) fn tone(state: State) -> Tone {
    match state {
        state if state.allows() => Tone::Allow,
        state if state.is_refusal() => Tone::Stop,
        _ => Tone::Plain,
    }
}

fn told(t: Words, (label, sentence): (&str, &str), wording: Option<&str>, receipt: &str) -> Html {
    Html::join([
        Html::trusted("<strong>"),
        label.into(),
        Html::trusted("</strong><p>"),
        sentence.into(),
        Html::trusted("</p><details><summary>"),
        t.w("portal-agreed").into(),
        Html::trusted("</summary>"),
        words(t, wording),
        Html::trusted("</details>"),
        Button::link(t.w("portal-receipts-one"), receipt).quiet().html(),
    ])
}

/// The person's own choices in a form that programs read.
// law: gdpr/20.1
#[derive(Serialize)]
struct Record {
    made_at: String,
    choices: Vec<Choice>,
}

#[derive(Serialize)]
struct Choice {
    id: String,
    purpose: String,
    name: String,
    channel: Channel,
    state: State,
    made_at: String,
    recorded_at: String,
    valid_until: Option<String>,
    way: How,
    origin: String,
    /// The exact words that were shown, and in which language.
    wording: Option<String>,
    language: Option<String>,
    purpose_version: i64,
    notice_version: Option<i64>,
}

pub async fn file(guest: Settled) -> Result<impl IntoResponse> {
    let t = guest.t;
    let mut reader = guest.door.read().await?;
    let mut choices = Vec::new();
    let mut wanted = Wanted { after: None, limit: Some(MOST) };
    for _ in 0..PAGES {
        let chosen: Chosen = read::chosen(&mut reader, guest.subject, &wanted).await?;
        choices.extend(chosen.entries().map(|(entry, purpose)| Choice::of(t, entry, purpose)));
        wanted.after = chosen.page.next;
        if wanted.after.is_none() {
            break;
        }
    }
    let record = Record { made_at: t.iso(reader.now().0), choices };
    Ok((HEADERS, serde_json::to_string_pretty(&record)?))
}

const HEADERS: [(HeaderName, &str); 2] = [
    (header::CONTENT_TYPE, "application/json"),
    (header::CONTENT_DISPOSITION, "attachment; filename=\"choices.json\""),
];

impl Choice {
    fn of(t: Words, entry: &Entry, purpose: &Purpose) -> Self {
        let facts = &entry.facts;
        Self {
            id: facts.id.to_string(),
            purpose: facts.purpose.clone(),
            name: purpose.name(t.lang()).to_owned(),
            channel: facts.channel,
            state: facts.state,
            made_at: t.iso(facts.at.0),
            recorded_at: t.iso(facts.recorded_at.0),
            valid_until: facts.valid_until.map(|end| t.iso(end.0)),
            way: facts.how,
            origin: facts.origin.clone(),
            wording: entry.wording.clone(),
            language: facts.lang.clone(),
            purpose_version: facts.version,
            notice_version: facts.notice,
        }
    }
}

pub(super) fn samples(t: Words) -> Vec<Sample> {
    const NOW: i64 = 1_795_262_400_000_000;
    let said = |tone, label: &str, wording: Option<&str>| Moment {
        at: NOW,
        when: t.date(NOW),
        tone,
        what: told(t, (label, &t.w("portal-never-asked")), wording, "#"),
    };
    let page = |moments| Timeline { t, moments }.html();
    vec![
        Sample::new("portal/history-empty", page(Vec::new())),
        Sample::new(
            "portal/history",
            page(vec![
                said(Tone::Allow, "News", Some("May we write to you?")),
                said(Tone::Stop, "News", None),
            ]),
        ),
        Sample::new(
            "portal/history-extreme",
            page(vec![said(Tone::Plain, &"<b>".repeat(60), Some(&"<i>Zweckbindung ".repeat(60)))]),
        ),
    ]
}
