//! What was said, as a thread with a box below it: on a team's page, and beside a record on the page of another room.

use crate::{
    TALK,
    model::{Ear, LENGTH, Room, SaidId, Spot, Ticket},
    read::{self, Said},
};
use askama::Template;
use ground::{clock::Timestamp, id::Id, paging::Wanted};
use kernel::{FieldError, Reader, Result, StaffId, account};
use kit::{Button, Field, Form, Html, Input, Reason, Sample, Words};

/// Messages that the panel beside a record shows.
const SHOWN: u32 = 50;

/// Covers in a text what the reader may not know.
pub type Cover<'a> = &'a (dyn Fn(String) -> String + Sync);

/// The talk beside a record, for the page that shows the record: whoever may see the page may hear and speak, of the person
/// as much as the page shows. Empty for those who may not talk at all.
pub async fn panel(reader: &mut Reader, room: &Room, t: Words, cover: Cover<'_>) -> Result<Html> {
    let Some(me) = reader.actor().staff().filter(|_| reader.may(&TALK)) else {
        return Ok(Html::default());
    };
    let spot = Spot::from(room);
    let page = read::at(reader, &spot, &Wanted { after: None, limit: Some(SHOWN) }).await?;
    let page = page.map(|said| Said { text: cover(said.text), ..said });
    let ear = Ear::of(reader, me, &spot);
    let how = Thread { t, me, now: reader.now(), last: None, back: &spot.href, ear };
    let said = thread(&how, &page.items);
    let ticket = Ticket::of(reader, me, &spot);
    let form = box_form(t, "/talk/said", hidden(t, &ticket), &Box::default());
    Ok(Html::join([said, form.html()]))
}

/// What was typed and is wrong with it; nothing at first.
#[derive(Default)]
pub(super) struct Box {
    typed: String,
    error: Option<String>,
}

impl Box {
    pub fn again(typed: &str, wrong: &[FieldError], t: Words) -> Self {
        Self { typed: typed.to_owned(), error: wrong.first().map(|wrong| wrong.message.say(t)) }
    }
}

pub(super) fn box_form(t: Words, action: &str, hidden: Vec<Field>, typed: &Box) -> Form {
    let text = Field::new(t, Input::Area { rows: 3 }, "text", t.w("talk-say"))
        .id("talk-text")
        .hint(t.n("talk-say-hint", LENGTH))
        .value(&typed.typed)
        .error(typed.error.clone());
    Form::new(t, action)
        .fields(hidden.into_iter().chain([text]).collect())
        .button(Button::submit(t.w("talk-send")).primary())
}

pub(super) fn hidden(t: Words, ticket: &Ticket) -> Vec<Field> {
    let fields = [
        ("kind", ticket.kind.clone()),
        ("place", ticket.place.clone()),
        ("key", ticket.key.clone()),
        ("subject", ticket.subject.clone()),
        ("href", ticket.href.clone()),
        ("until", ticket.until.clone()),
        ("proof", ticket.proof.clone()),
    ];
    fields.into_iter().map(|(name, value)| Field::hidden(t, name, value)).collect()
}

/// How a thread is shown: to whom, when, from where on it is news, and where its buttons lead back to.
pub(super) struct Thread<'a> {
    pub t: Words,
    pub me: StaffId,
    pub now: Timestamp,
    pub last: Option<SaidId>,
    pub back: &'a str,
    pub ear: Ear,
}

#[derive(Template)]
#[template(path = "thread.html")]
struct Shown<'a> {
    t: Words,
    back: &'a str,
    ear: String,
    /// The latest that is shown.
    newest: String,
    lines: Vec<Line<'a>>,
}

struct Line<'a> {
    said: &'a Said,
    when: String,
    whose: Whose,
    news: bool,
    /// Why it is held.
    why: Reason,
}

#[derive(PartialEq, Eq)]
enum Whose {
    Mine,
    Theirs,
}

impl Line<'_> {
    fn is_mine(&self) -> bool {
        self.whose == Whose::Mine
    }
}

/// The earliest above, as people read a conversation.
pub(super) fn thread(how: &Thread<'_>, said: &[Said]) -> Html {
    let me = how.me.to_string();
    let line = |said| line(how, &me, said);
    let newest = said.first().map(|said| said.id.to_string()).unwrap_or_default();
    let lines = said.iter().rev().map(line).collect();
    Html::of(&Shown { t: how.t, back: how.back, ear: how.ear.query(), newest, lines })
}

fn line<'a>(how: &Thread<'_>, me: &str, said: &'a Said) -> Line<'a> {
    let whose = if said.author == me { Whose::Mine } else { Whose::Theirs };
    let news = whose == Whose::Theirs && how.last.is_some_and(|last| last < said.id);
    let why = Reason::new(how.t, account::href("talk_said", said.id)).short();
    Line { said, when: how.t.ago(said.at.0, how.now.0), whose, news, why }
}

pub(super) fn samples(t: Words) -> Vec<Sample> {
    let (me, now) = (StaffId::from_bytes([1; 16]), Timestamp(1_764_000_600_000_000));
    let said = |at: u8, text: &str| Said {
        id: SaidId::from_bytes([at; 16]),
        author: StaffId::from_bytes([at % 3; 16]).to_string(),
        name: if at.is_multiple_of(3) { String::new() } else { "Anna <de Wit>".into() },
        text: text.into(),
        at: now.minus(i64::from(at) * 3_600_000_000),
    };
    let show = |said: &[Said]| {
        let last = Some(SaidId::from_bytes([3; 16]));
        thread(&Thread { t, me, now, last, back: "/talk", ear: Ear::default() }, said)
    };
    let wrong = [FieldError::new("text", kernel::Message::new("error-required"))];
    let extreme: Vec<Said> =
        (0..30).map(|at| said(at, &"Weiterbearbeitungs\u{ad}zuständigkeit <b>\n".repeat(9))).collect();
    vec![
        Sample::new("talk-thread/empty", show(&[])),
        Sample::new(
            "talk-thread/typical",
            show(&[said(2, "The tent is back."), said(1, "@Anna can you look?")]),
        ),
        Sample::new("talk-thread/extreme", show(&extreme)),
        Sample::new("talk-box/wrong", box_form(t, "/talk", Vec::new(), &Box::again("", &wrong, t))),
    ]
}
