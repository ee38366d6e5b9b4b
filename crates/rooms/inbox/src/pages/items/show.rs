//! One mail: what it says, made harmless, why it waits, and what can be done with it.

use super::{
    HOME, badge, home,
    wishes::{self, May},
};
use crate::{
    INTAKE, SETTLE,
    actions::items::{Assign, Discard, Enter, Link, Release},
    finds::{self, Reply, Wishes},
    model::{ItemId, ItemState, Why},
    pages::words,
    read::items::{self as read, Item},
};
use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use consent::Purpose;
use customers::{Contact, Name, Veil};
use kernel::{
    Access, Desk, Error, FieldError, Naming, Reader, Result, account,
    door::{Go, Paper},
    input::{At, Form as Posted},
};
use kit::{Button, Choice, Facts, Field, Form, Html, Input, Panel, Reason, Words};
use mail::incoming::{self, Incoming, Kind};
use serde::Deserialize;

/// As much of a mail as the page shows; the whole comes as a file.
const SHOWN: usize = 20_000;

/// What the page shows of a mail.
pub struct Scene {
    pub item: Item,
    /// None once it was forgotten.
    pub letter: Option<Incoming>,
    pub mailbox: Option<String>,
    pub case: Option<String>,
    pub person: Option<Contact>,
    /// People with the sender's address, where nobody was linked.
    pub candidates: Vec<Contact>,
    pub may_settle: bool,
    /// Whether the mail may be seen as it came.
    pub whole: bool,
    pub seems: Seems,
}

/// What it seems to be beside a letter.
#[derive(Default)]
pub struct Seems {
    pub wishes: Wishes,
    pub reply: Option<Reply>,
    /// A complaint about a letter of ours, and whether its sender is written to no more.
    pub silenced: Option<bool>,
    pub purposes: Vec<Purpose>,
    pub may: May,
}

pub async fn show(desk: Desk, At(id): At<ItemId>) -> Result<Paper> {
    page(&desk, id, &[]).await.map(Paper::fine)
}

async fn page(desk: &Desk, id: ItemId, problems: &[FieldError]) -> Result<Html> {
    let mut reader = desk.read().await?;
    let t = words(desk, &mut reader).await?;
    let scene = scene(&mut reader, id).await?;
    read::note(desk, &mut reader, &scene.item).await?;
    let line = scene.item.head.as_ref().map(|head| head.line.clone()).filter(|line| !line.is_empty());
    let title = line.unwrap_or_else(|| t.w("inbox-mail"));
    let shell = desk.shell(&mut reader, title, HOME).await?.crumbs(home(t));
    let why = Reason::new(t, account::href("inbox_items", id));
    let shell = shell.marks(Html::join([badge(t, &scene.item).html(), why.html()]));
    let shell = buttons(t, &scene).into_iter().fold(shell, kit::Shell::action);
    Ok(shell.body(body(t, &scene, problems)).html())
}

async fn scene(reader: &mut Reader, id: ItemId) -> Result<Scene> {
    let item = read::item(reader, id).await?;
    let mut naming = match item.subject {
        Some(subject) => customers::naming_in_words(reader, subject).await?,
        None => Naming::default(),
    };
    let letter = read::raw(reader, &item).await?.map(|bytes| incoming::read(&bytes));
    let seems = match &letter {
        Some(letter) => seems(reader, &item, letter).await?,
        None => Seems::default(),
    };
    let letter = letter.map(|letter| {
        // Whoever wrote it may be in no record, or there by another name.
        for sender in letter.from.iter().chain(&letter.reply_to) {
            naming.names.extend(Some(sender.name.clone()).filter(|name| !name.is_empty()));
            naming.emails.push(sender.address.clone());
        }
        Incoming { text: Veil::over(reader.actor(), naming).text(letter.text.clone()), ..letter }
    });
    let mailbox = match item.mailbox {
        Some(mailbox) => {
            crate::read::mailboxes::load(reader, mailbox).await.ok().map(|known| known.plan.name)
        }
        None => None,
    };
    let case = match item.case {
        Some(case) => cases::read::find(reader, case).await?.map(|case| case.number.to_string()),
        None => None,
    };
    let person = match item.subject {
        Some(subject) => customers::contact(reader, subject).await?,
        None => None,
    };
    let person = person.map(|person| named(reader, person));
    let candidates = match (&item.head, item.subject) {
        (Some(head), None) if !head.from.is_empty() => {
            let found = customers::find_by_email(reader, &head.from).await?;
            let known = customers::contacts(reader, &found).await?;
            known.into_iter().map(|person| named(reader, person)).collect()
        }
        _ => Vec::new(),
    };
    let may_settle = reader.may(&SETTLE);
    let whole = sees_all(reader);
    Ok(Scene { item, letter, mailbox, case, person, candidates, may_settle, whole, seems })
}

async fn seems(reader: &mut Reader, item: &Item, letter: &Incoming) -> Result<Seems> {
    let silenced = match &letter.kind {
        Kind::Complaint(complaint) => match finds::complainer(reader, complaint).await? {
            Some((_, email)) => Some(consent::is_suppressed(reader, &email).await?),
            None => None,
        },
        _ => None,
    };
    let may_record = reader.may(&consent::RECORD);
    let reply = if may_record { Reply::find(reader, letter).await? } else { None };
    let wishes = Wishes::find(reader, item, letter).await?;
    let purposes = if wishes.withdraws.is_empty() { Vec::new() } else { consent::purposes(reader).await? };
    Ok(Seems { wishes, reply, silenced, purposes, may: May::of(reader) })
}

/// By what the reader may call them.
fn named(reader: &Reader, person: Contact) -> Contact {
    Contact { name: Name { given: person.called(reader), ..Name::default() }, ..person }
}

/// Whether the reader may see a mail as it came, with all that it says of whoever wrote it.
fn sees_all(reader: &Reader) -> bool {
    ["name", "email", "phone"].iter().all(|field| reader.actor().access(field) >= Access::Shown)
}

fn buttons(t: Words, scene: &Scene) -> Vec<Button> {
    let path = format!("{HOME}/{}", scene.item.id);
    let mut buttons = Vec::new();
    if scene.may_settle && scene.item.state.wants_a_person() && scene.letter.is_some() {
        let word = if scene.item.state == ItemState::Failed { "inbox-again" } else { "inbox-release" };
        buttons.push(Button::post(t.w(word), format!("{path}/release")).primary().key('r'));
    }
    if scene.letter.is_some() && scene.whole {
        buttons.push(Button::link(t.w("inbox-source"), format!("{path}/source")).quiet());
    }
    buttons
}

pub fn body(t: Words, scene: &Scene, problems: &[FieldError]) -> Html {
    let facts = Panel::new(t.w("inbox-mail"), facts(t, scene)).html();
    let letter = match &scene.letter {
        Some(letter) => Panel::new(t.w("inbox-says"), said(t, letter)).html(),
        None if scene.item.why == Some(Why::Withheld) => Html::default(),
        None => Html::text(&t.w("inbox-gone")),
    };
    let decide = if scene.may_settle { decisions(t, scene, problems) } else { Vec::new() };
    Html::join([facts].into_iter().chain(seemings(t, scene)).chain(decide).chain([letter]))
}

fn facts(t: Words, scene: &Scene) -> Facts {
    let item = &scene.item;
    let mut facts = Facts::new();
    if let Some(head) = &item.head {
        let from =
            if head.name.is_empty() { head.from.clone() } else { format!("{} <{}>", head.name, head.from) };
        facts = facts
            .fact(t.w("inbox-from"), Html::text(&from))
            .fact(t.w("inbox-to"), Html::text(&head.to.join(", ")));
    }
    facts = facts.fact(t.w("inbox-at"), t.datetime(item.at.0)).fact(t.w("inbox-size"), t.number(item.size));
    if let Some(why) = item.why {
        facts = facts.fact(t.w("inbox-why"), t.w(&format!("{}-hint", why.word())));
    }
    if let Some(mailbox) = &scene.mailbox {
        facts = facts.fact(t.w("inbox-mailbox"), Html::text(mailbox));
    }
    if let (Some(case), Some(number)) = (item.case, &scene.case) {
        facts = facts.fact(t.w("inbox-case"), Button::link(number, format!("/cases/{case}")).quiet());
    }
    match &scene.person {
        Some(person) => {
            let href = format!("/customers/{}", person.subject);
            facts.fact(t.w("inbox-person"), Button::link(person.name.full(), href).quiet())
        }
        None => facts.fact(t.w("inbox-person"), t.w("inbox-nobody")),
    }
}

fn said(t: Words, letter: &Incoming) -> Html {
    let shown: String = letter.text.chars().take(SHOWN).collect();
    let mut parts = vec![Html::prose(&shown)];
    if shown.len() < letter.text.len() || !letter.cut.is_empty() {
        parts.push(Html::text(&t.w("inbox-cut")));
    }
    if !letter.attachments.is_empty() {
        let files = letter.attachments.iter();
        let files = files.map(|file| {
            format!("{} ({})", file.name, t.number(i64::try_from(file.bytes.len()).unwrap_or(0)))
        });
        let files = Facts::new().fact(t.w("inbox-files"), Html::text(&files.collect::<Vec<_>>().join(", ")));
        parts.push(files.html());
    }
    Html::join(parts)
}

fn decisions(t: Words, scene: &Scene, problems: &[FieldError]) -> Vec<Html> {
    let mut panels = Vec::new();
    if scene.item.state.wants_a_person() {
        if scene.letter.is_some() {
            panels.push(Panel::new(t.w("inbox-assign"), assign_form(t, scene, problems)).html());
        }
        panels.push(Panel::new(t.w("inbox-discard"), discard_form(t, scene)).html());
    }
    if scene.item.state == ItemState::Taken && scene.person.is_none() {
        panels.push(Panel::new(t.w("inbox-whose"), whose(t, scene)).html());
    }
    panels
}

fn seemings(t: Words, scene: &Scene) -> Vec<Html> {
    let (item, seems) = (&scene.item, &scene.seems);
    let reply =
        seems.reply.as_ref().map(|reply| wishes::reply(t, item, reply, scene.may_settle && seems.may.record));
    let complaint = seems.silenced.map(|is| wishes::complaint(t, item, is, scene.may_settle));
    let wished = wishes::panels(t, (item, &seems.wishes), &seems.purposes, seems.may);
    reply.into_iter().chain(complaint).chain(wished).collect()
}

fn assign_form(t: Words, scene: &Scene, problems: &[FieldError]) -> Form {
    let wrong = problems.iter().find(|wrong| wrong.field == "number").map(|wrong| wrong.message.say(t));
    let number =
        Field::new(t, Input::Text, "number", t.w("inbox-case-number")).error(wrong).autocomplete("off");
    Form::new(t, format!("{HOME}/{}/case", scene.item.id))
        .fields(vec![number.hint(t.w("inbox-case-number-hint"))])
        .button(Button::submit(t.w("inbox-assign")))
}

fn discard_form(t: Words, scene: &Scene) -> Form {
    let reasons = Why::DISCARDING.iter().map(|why| Choice::new(why.key(), t.w(&why.word()))).collect();
    let scopes =
        ["one", "sender"].iter().map(|key| Choice::new(*key, t.w(&format!("inbox-discard-{key}")))).collect();
    Form::new(t, format!("{HOME}/{}/discard", scene.item.id))
        .fields(vec![
            Field::new(t, Input::Select(reasons), "why", t.w("inbox-why")).value(Why::Junk.key()),
            Field::new(t, Input::Radio(scopes), "reach", t.w("inbox-discard-reach")).value("one"),
        ])
        .button(Button::submit(t.w("inbox-discard")).danger())
}

/// Whoever has the address, or somebody new.
fn whose(t: Words, scene: &Scene) -> Html {
    let path = format!("{HOME}/{}/customer", scene.item.id);
    let known = scene.candidates.iter().map(|person| {
        let name = format!("{} (#{})", person.name.full(), person.number);
        Form::new(t, path.clone())
            .fields(vec![Field::hidden(t, "subject", person.subject.to_string())])
            .button(Button::submit(t.w1("inbox-link", "name", name)))
            .html()
    });
    let fresh = Form::new(t, path.clone())
        .fields(vec![Field::hidden(t, "subject", "new")])
        .button(Button::submit(t.w("inbox-link-new")))
        .html();
    let why = if scene.candidates.is_empty() { "inbox-whose-nobody" } else { "inbox-whose-several" };
    Html::join([Html::prose(&t.w(why))].into_iter().chain(known).chain([fresh]))
}

/// The bytes as they came, as a file: a browser that showed them would run them.
pub async fn source(desk: Desk, At(id): At<ItemId>) -> Result<Response> {
    desk.actor.demand(&INTAKE)?;
    let mut reader = desk.read().await?;
    let item = read::item(&mut reader, id).await?;
    if !sees_all(&reader) {
        return Err(Error::NotFound);
    }
    let bytes = read::raw(&mut reader, &item).await?.ok_or_else(|| Error::gone("inbox-gone"))?;
    let headers = [
        (header::CONTENT_TYPE, "application/octet-stream".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{id}.eml\"")),
    ];
    Ok((headers, bytes).into_response())
}

pub async fn release(desk: Desk, At(item): At<ItemId>) -> Result<Go> {
    desk.write(&Release { item }).await?;
    Ok(Go::to(format!("{HOME}/{item}")).saying("inbox-released"))
}

pub async fn discard(desk: Desk, At(item): At<ItemId>, Posted(asked): Posted<DiscardForm>) -> Result<Go> {
    desk.write(&Discard { item, why: asked.why, reach: asked.reach }).await?;
    Ok(Go::to(HOME).saying("inbox-thrown-away"))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DiscardForm {
    why: Why,
    #[serde(default)]
    reach: crate::actions::items::Reach,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AssignForm {
    #[serde(default)]
    number: String,
}

pub async fn assign(desk: Desk, At(item): At<ItemId>, Posted(asked): Posted<AssignForm>) -> Result<Response> {
    match desk.write(&Assign { item, number: asked.number }).await {
        Ok(()) => Ok(Go::to(format!("{HOME}/{item}")).saying("inbox-assigned").into_response()),
        Err(Error::Invalid(problems)) => {
            Ok(Paper::again(page(&desk, item, &problems).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinkForm {
    subject: String,
}

pub async fn link(desk: Desk, At(item): At<ItemId>, Posted(asked): Posted<LinkForm>) -> Result<Go> {
    let subject = match asked.subject.as_str() {
        "new" => desk.write(&Enter { item }).await?,
        known => known.parse().map_err(|_| Error::NotFound)?,
    };
    desk.write(&Link { item, subject }).await?;
    Ok(Go::to(format!("{HOME}/{item}")).saying("inbox-linked"))
}
