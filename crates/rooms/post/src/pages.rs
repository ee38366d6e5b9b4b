//! The outbox: what the house wrote, as its receivers see it.

mod senders;

use crate::{
    Carrier,
    model::{MessageId, Piece, Recipient, State, pieces},
    read::{self, Shown},
};
use askama::Template;
use axum::{Router, routing::get};
use ground::paging::{Page, Wanted};
use kernel::{
    App, Desk, Names, Result, account,
    door::Paper,
    input::{At, Query},
    seen::{Look, Note},
    setting::TIME_ZONE,
};
use kit::{
    Badge, Button, Column, Crumb, Empty, Facts, Html, Pager, Panel, Reason, Row, Sample, Table, Tone, Words,
};

/// What stands for the part of a link that opens something.
const KEY: &str = "•••";

pub fn routes() -> Router<App> {
    Router::new().route("/outbox", get(list)).route("/outbox/{id}", get(show)).merge(senders::routes())
}

async fn list(desk: Desk, Query(wanted): Query<Wanted>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let page = read::page(&mut reader, &wanted).await?;
    let shell = desk.shell(&mut reader, t.w("nav-outbox"), "/outbox").await?;
    let carrier = desk.app.edge::<Carrier>()?;
    let items = page.items.into_iter().map(|message| for_the_desk(message, &desk.app));
    let page = Page { items: items.collect::<Result<_>>()?, next: page.next };
    Ok(shell.lead(lead(t, carrier)).body(listing(t, &page)).html().into())
}

async fn show(desk: Desk, At(id): At<MessageId>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let mut message = for_the_desk(read::one(&mut reader, id).await?, &desk.app)?;
    let names = Names::of(&mut reader, t.lang(), &["purpose"]).await?;
    message.purpose = message.purpose.map(|key| names.name("purpose", &key).to_owned());
    if let Some(Recipient::Subject(subject)) = message.recipient {
        let look = Note { subject, look: Look::Opened, field: Some("message"), reason: None };
        desk.write(&look).await?;
    }
    let shell = desk.shell(&mut reader, title(t, &message), "/outbox").await?;
    let up = Crumb { label: t.w("nav-outbox"), href: "/outbox".into() };
    let why = Reason::new(t, account::href("post_messages", id));
    let marks = Html::join([badge(t, message.state).html(), why.html()]);
    let body = Html::join([facts(t, &message, &desk.app).html(), letter(t, &message, &desk.app)]);
    Ok(shell.crumbs(vec![up]).marks(marks).body(body).html().into())
}

/// Where letters really leave, what they open is for whoever gets them: a colleague's letter may carry a password and is theirs
/// alone, and links into this house are shown without the key in them.
// law: gdpr/32.1
fn for_the_desk(message: Shown, app: &App) -> Result<Shown> {
    if matches!(app.edge::<Carrier>()?, Carrier::Outbox) {
        return Ok(message);
    }
    let text = without_keys(app, &message.text);
    let locked = Shown { text, links: Vec::new(), unsubscribe: None, ..message };
    Ok(match locked.recipient {
        Some(Recipient::Staff(_)) => Shown { text: String::new(), reply_to: None, ..locked },
        _ => locked,
    })
}

/// Links into this house as far as their page; what follows opens it.
pub fn without_keys(app: &App, text: &str) -> String {
    let locked = |link: &str| {
        let path = inside(app, link)?;
        let page = path[1..].split(['/', '?', '#']).next().unwrap_or_default();
        (page.len() + 1 < path.len()).then(|| format!("{}/{page}/{KEY}", app.config().public_url))
    };
    let piece = |piece| match piece {
        Piece::Words(words) => words.to_owned(),
        Piece::Link(link) => locked(link).unwrap_or_else(|| link.to_owned()),
    };
    pieces(text).into_iter().map(piece).collect()
}

fn lead(t: Words, carrier: &Carrier) -> String {
    t.w(match carrier {
        Carrier::Outbox => "post-lead-outbox",
        Carrier::Smtp(_) => "post-lead-smtp",
    })
}

fn listing(t: Words, page: &Page<Shown>) -> Html {
    if page.items.is_empty() {
        return Empty::new(t.w("post-empty"), t.w("post-empty-text")).into();
    }
    let columns = vec![
        Column::new(t.w("post-to")),
        Column::new(t.w("post-subject")),
        Column::new(t.w("post-state")).tight(),
        Column::new(t.w("post-when")).tight(),
    ];
    let next = page.next.as_ref().map(|cursor| format!("/outbox?after={cursor}"));
    let pager = Pager { t, previous: None, next, shown: t.n("kit-rows", page.items.len()) };
    let rows = page.items.iter().map(|message| row(t, message)).collect();
    Table::new(t, t.w("nav-outbox"), columns).rows(rows).pager(pager).into()
}

fn row(t: Words, message: &Shown) -> Row {
    let cells = vec![
        Html::text(&message.to),
        title(t, message).into(),
        badge(t, message.state).into(),
        t.datetime(message.at.0).into(),
    ];
    Row::new(cells).open(format!("/outbox/{}", message.id))
}

fn title(t: Words, message: &Shown) -> String {
    match (message.subject.is_empty(), message.inside) {
        (true, true) => t.w("post-inside"),
        (true, false) => t.w("post-unreadable"),
        (false, _) => message.subject.clone(),
    }
}

fn badge(t: Words, state: State) -> Badge {
    let tone = match state {
        State::Sent => Tone::Allow,
        State::Failed => Tone::Stop,
        State::Waiting | State::Sending | State::Kept | State::Canceled => Tone::Plain,
    };
    Badge::new(tone, t.w(&format!("post-state-{}", state.key())))
}

fn facts(t: Words, message: &Shown, app: &App) -> Facts {
    let mut facts = Facts::new()
        .fact(t.w("post-to"), Html::text(&message.to))
        .fact(t.w("post-when"), t.datetime(message.at.0));
    if let Some(purpose) = &message.purpose {
        facts = facts.fact(t.w("kit-purpose"), Html::text(purpose));
    }
    if let Some(reason) = &message.reason {
        facts = facts.fact(t.w("post-reason"), Html::text(reason));
    }
    if let Some(reply_to) = &message.reply_to {
        facts = facts.fact(t.w("post-sender-reply-to"), Html::text(reply_to));
    }
    match message.unsubscribe.as_deref().map(|url| (url, inside(app, url))) {
        Some((_, Some(path))) => {
            facts.fact(t.w("post-unsubscribe"), Button::post(t.w("post-unsubscribe-try"), path).quiet())
        }
        Some((url, None)) => facts.fact(t.w("post-unsubscribe"), Html::text(url)),
        None => facts,
    }
}

/// The path of an address of this house; what leads elsewhere is shown as text.
fn inside<'a>(app: &App, url: &'a str) -> Option<&'a str> {
    url.strip_prefix(app.config().public_url.as_str()).filter(|path| path.starts_with('/'))
}

#[derive(Template)]
#[template(path = "letter.html")]
struct LetterPage<'a> {
    lang: &'a str,
    paragraphs: Vec<Vec<Vec<Span<'a>>>>,
}

/// Words, or a link with the path it leads to.
struct Span<'a> {
    text: &'a str,
    path: Option<&'a str>,
}

fn letter(t: Words, message: &Shown, app: &App) -> Html {
    if message.text.is_empty() {
        let why = if message.inside { "post-inside-text" } else { "post-not-for-you" };
        return Panel::new(title(t, message), t.w(why)).into();
    }
    let line = |line| pieces(line).into_iter().map(|piece| span(app, piece)).collect();
    let paragraphs = message.text.split("\n\n").map(|text| text.lines().map(line).collect()).collect();
    Panel::new(title(t, message), Html::of(&LetterPage { lang: &message.lang, paragraphs })).into()
}

fn span<'a>(app: &App, piece: Piece<'a>) -> Span<'a> {
    match piece {
        Piece::Words(text) => Span { text, path: None },
        Piece::Link(text) => Span { text, path: inside(app, text).filter(|path| !path.ends_with(KEY)) },
    }
}

pub fn samples(t: Words) -> Vec<Sample> {
    let message = |at: u8, state| Shown {
        id: ground::id::Id::from_bytes([at; 16]),
        recipient: Some(Recipient::Pending([at; 16])),
        to: "joanna@example.com".into(),
        subject: "Noorderpad <7>".repeat(usize::from(at) * 4 + 1),
        text: "…".into(),
        links: Vec::new(),
        unsubscribe: None,
        reply_to: Some("<b>care</b>+c-0@example.org".into()),
        purpose: Some("news".into()),
        lang: "en".into(),
        state,
        reason: None,
        at: ground::clock::Timestamp(1_764_000_000_000_000),
        inside: false,
    };
    let states = State::ALL.into_iter().zip(0..);
    let items: Vec<Shown> = states.map(|(state, at)| message(at, state)).collect();
    let mut samples = vec![
        Sample::new("outbox/empty", listing(t, &Page { items: Vec::new(), next: None })),
        Sample::new("outbox/typical", listing(t, &Page { items: items[..2].to_vec(), next: None })),
        Sample::new("outbox/extreme", listing(t, &Page { items, next: Some("x".into()) })),
    ];
    samples.extend(senders::samples(t));
    samples
}
