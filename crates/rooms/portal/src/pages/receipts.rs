//! Receipts to keep: of each permission its record, of each answer the entry in the ledger and the proof of it.

use super::{
    guest::{Guest, Named, Settled},
    history::tone,
    parts::shell,
};
use crate::{read, wording};
use askama::Template;
use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use consent::{Channel, Entry};
use kernel::{
    Error, Result,
    door::Paper,
    seen::{self, Look, Note},
};
use kit::{Button, Html, Icon, Moment, Sample, Timeline, Words};
use receipts::{Piece, Receipt};

#[derive(Template)]
#[template(path = "receipts.html")]
struct Page {
    t: Words,
    all: Html,
    back: Html,
    cards: Vec<Card>,
}

/// A permission: its record, and what became of it, the latest first.
struct Card {
    id: String,
    name: String,
    record: Html,
    moments: Html,
}

/// Whether the ledger has sealed an answer: until then there is nothing to prove.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Seal {
    Done,
    Soon,
}

pub async fn show(guest: Settled) -> Result<Paper> {
    let t = guest.t;
    let mut reader = guest.door.read().await?;
    let receipts = read::receipts(&mut reader, guest.subject).await?;
    let (at, now) = (|piece: &Piece| path(&guest, piece), reader.now().0);
    let card = |(purpose, receipt): &(consent::Purpose, Receipt)| {
        let name = wording::label(t, purpose, receipt.held.channel);
        Card::of((t, now), name, receipt, &at)
    };
    let page = Page {
        t,
        all: Button::post(t.w("portal-receipts-all"), at(&Piece::All)).icon(Icon::Download).primary().html(),
        back: Button::link(t.w("kit-back"), guest.path("")).html(),
        cards: receipts.iter().map(card).collect(),
    };
    let shell = shell(&guest.door, &mut reader, t.w("portal-receipts")).await?;
    Ok(shell.lead(t.w("portal-receipts-lead")).body(Html::of(&page)).html().into())
}

/// A file is taken by a POST, so that a mail scanner takes none; the person sees afterwards that data went out.
pub async fn take(guest: Settled, Named(piece): Named) -> Result<Response> {
    let piece: Piece = piece.parse().map_err(|_| Error::NotFound)?;
    let file = receipts::file(&mut guest.door.read().await?, guest.subject, &piece, guest.t).await?;
    note(&guest).await?;
    let name = format!("attachment; filename=\"{}\"", file.name);
    let head = [(header::CONTENT_TYPE, file.media.to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((head, file.bytes).into_response())
}

/// Many files taken one after the other are one look.
// law: gdpr/5.2
async fn note(guest: &Guest) -> Result<()> {
    let subject = guest.subject;
    let noted = seen::lately(&mut guest.door.read().await?, Look::Exported, &[subject]).await?;
    if noted.contains(&subject) {
        return Ok(());
    }
    guest.door.write(&Note { subject, look: Look::Exported, field: None, reason: None }).await
}

/// Where the receipts of one permission begin on the page.
pub(super) fn anchor(purpose: &str, channel: Channel) -> String {
    format!("r-{purpose}-{}", channel.key())
}

fn path(guest: &Guest, piece: &Piece) -> String {
    guest.path(&format!("/receipts/{piece}"))
}

impl Card {
    fn of(
        (t, now): (Words, i64),
        name: String,
        Receipt { held, sealed }: &Receipt,
        at: &dyn Fn(&Piece) -> String,
    ) -> Self {
        let record = at(&Piece::Record(held.purpose.clone(), held.channel));
        let moment = |entry: &Entry| {
            let facts = &entry.facts;
            let seal = if sealed.contains(&facts.id) { Seal::Done } else { Seal::Soon };
            let (one, two) = (at(&Piece::Entry(facts.id)), at(&Piece::Proof(facts.id)));
            let what = taken(t, (&wording::told(t, facts), facts.step), seal, (one, two));
            Moment { at: facts.at.0, when: t.ago(facts.at.0, now), tone: tone(facts.state), what }
        };
        let moments = held.history.iter().rev().map(moment).collect();
        Self {
            id: anchor(&held.purpose, held.channel),
            name,
            record: Button::post(t.w("portal-receipts-record"), record).icon(Icon::Download).html(),
            moments: Timeline { t, moments }.html(),
        }
    }
}

fn taken(t: Words, (told, step): (&str, i64), seal: Seal, (entry, proof): (String, String)) -> Html {
    let number = |word: &str| t.w1(word, "number", t.number(step));
    let entry = Button::post(number("portal-receipts-entry"), entry).icon(Icon::Download);
    let ways = match seal {
        Seal::Done => {
            let proof = Button::post(number("portal-receipts-proof"), proof).icon(Icon::Download);
            super::parts::buttons([entry, proof])
        }
        Seal::Soon => Html::join([
            super::parts::buttons([entry]),
            super::parts::hint(&t.w("portal-receipts-not-sealed")),
        ]),
    };
    Html::join([Html::trusted("<p>"), told.into(), Html::trusted("</p>"), ways])
}

pub(super) fn samples(t: Words) -> Vec<Sample> {
    let page = |cards: Vec<Card>| {
        let button = |word: &str| Button::post(t.w(word), "#").html();
        Html::of(&Page { t, all: button("portal-receipts-all"), back: button("kit-back"), cards })
    };
    vec![
        Sample::new("portal/receipts-empty", page(Vec::new())),
        Sample::new("portal/receipts", page(vec![sample(t, "News", &[(2, Seal::Soon), (1, Seal::Done)])])),
        Sample::new(
            "portal/receipts-extreme",
            page(
                (0..9).map(|_| sample(t, &"<b>Verarbeitung ".repeat(9), &[(1_000, Seal::Done); 9])).collect(),
            ),
        ),
    ]
}

fn sample(t: Words, name: &str, entries: &[(i64, Seal)]) -> Card {
    const NOW: i64 = 1_795_262_400_000_000;
    let moment = |(step, seal): &(i64, Seal)| Moment {
        at: NOW,
        when: t.date(NOW),
        tone: kit::Tone::Allow,
        what: taken(t, (&t.w("portal-never-asked"), *step), *seal, ("#".into(), "#".into())),
    };
    Card {
        id: anchor("news", Channel::Email),
        name: name.to_owned(),
        record: Button::post(t.w("portal-receipts-record"), "#").html(),
        moments: Timeline { t, moments: entries.iter().map(moment).collect() }.html(),
    }
}
