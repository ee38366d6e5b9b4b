//! What a mail seems to be, as panels with what can be done about it by one click: on the page of the mail and beside its case.

use super::HOME;
use crate::{
    actions::{
        items::forget,
        wishes::{Request, Silence, Withdraw, record_answer},
    },
    finds::{self, Cell, Reply, Wishes},
    model::ItemId,
    read::items::Item,
};
use cases::CaseId;
use consent::{Channel, Outcome, Purpose, Trust};
use kernel::{
    Desk, Error, Reader, Result,
    door::Go,
    input::{At, Form as Posted},
};
use kit::{Badge, Button, Choice, Facts, Field, Form, Html, Input, Panel, Words};
use mail::incoming::Passed;
use serde::Deserialize;

/// What is shown and done beside a case: an edge that the house gives to the room of cases.
pub const BESIDE: cases::Beside = cases::Beside {
    panels: |reader, case, t| Box::pin(beside(reader, case, t)),
    forget: |tx, mended| Box::pin(forget(tx, mended)),
};

async fn beside(reader: &mut Reader, case: CaseId, t: Words) -> Result<Vec<Html>> {
    if !reader.may(&cases::WORK) {
        return Ok(Vec::new());
    }
    let purposes = consent::purposes(reader).await?;
    let found = finds::of_case(reader, case).await?;
    let may = May::of(reader);
    Ok(found.iter().flat_map(|(item, wishes)| panels(t, (item, wishes), &purposes, may)).collect())
}

/// What whoever looks may do about a wish.
#[derive(Clone, Copy, Debug, Default)]
pub struct May {
    pub request: bool,
    pub record: bool,
}

impl May {
    pub fn of(reader: &Reader) -> Self {
        Self { request: reader.may(&rights::START), record: reader.may(&consent::RECORD) }
    }
}

/// A mail that seems to ask for something becomes that by one click.
pub fn panels(t: Words, (item, wishes): (&Item, &Wishes), purposes: &[Purpose], may: May) -> Vec<Html> {
    let request = wishes.asks.filter(|_| may.request).map(|kind| request(t, item, kind));
    let cells = &wishes.withdraws;
    let withdrawal = (may.record && !cells.is_empty()).then(|| withdrawal(t, item, cells, purposes));
    request.into_iter().chain(withdrawal).collect()
}

fn request(t: Words, item: &Item, kind: rights::Kind) -> Html {
    let hint = Html::prose(&t.w(&format!("inbox-asks-{}", kind.key())));
    let inside = if item.subject.is_some() {
        let form = Form::new(t, format!("{HOME}/{}/request", item.id))
            .fields(vec![Field::hidden(t, "kind", kind.key())])
            .button(Button::submit(t.w("inbox-request")).primary());
        Html::join([hint, form.html()])
    } else {
        Html::join([hint, Html::prose(&t.w("inbox-request-whose"))])
    };
    Panel::new(t.w("inbox-request-title"), inside).html()
}

fn withdrawal(t: Words, item: &Item, cells: &[Cell], purposes: &[Purpose]) -> Html {
    let choice = |(purpose, channel): &Cell| {
        Choice::new(format!("{purpose}/{channel}"), called(t, purposes, (purpose, *channel)))
    };
    let field =
        Field::new(t, Input::Select(cells.iter().map(choice).collect()), "cell", t.w("inbox-withdraw-what"));
    let form = Form::new(t, format!("{HOME}/{}/withdrawal", item.id))
        .fields(vec![field])
        .button(Button::submit(t.w("inbox-withdraw")).primary());
    let inside = Html::join([Html::prose(&t.w("inbox-withdraw-hint")), form.html()]);
    Panel::new(t.w("inbox-withdraw-title"), inside).html()
}

fn called(t: Words, purposes: &[Purpose], (purpose, channel): (&str, Channel)) -> String {
    let known = purposes.iter().find(|one| one.key == purpose);
    let name = known.map_or_else(|| purpose.to_owned(), |one| one.name(t.lang()).to_owned());
    format!("{name} · {}", t.w(&channel.word()))
}

/// An answer to a document: what was asked, how far the mail is to be believed, and the two things it can say.
pub fn reply(t: Words, item: &Item, reply: &Reply, may_record: bool) -> Html {
    let (signing, agreement) = (&reply.asked.signing, &reply.asked.agreement);
    let said = |passed: Option<Passed>| t.w(&format!("inbox-auth-{}", passed.map_or("none", Passed::key)));
    let trust = match reply.trust {
        Trust::Sound => Badge::allow(t.w(reply.trust.word())),
        Trust::Unchecked => Badge::plain(t.w(reply.trust.word())),
        Trust::Disowned | Trust::Stranger => Badge::stop(t.w(reply.trust.word())),
    };
    let document = Button::link(
        agreement.title(t.lang()),
        format!("/agreements/{}?version={}", agreement.id, agreement.version),
    );
    let purpose = format!("{} · {}", reply.asked.purpose.name(t.lang()), t.w(&signing.channel.word()));
    let auth = &reply.mail.auth;
    let facts = Facts::new()
        .fact(t.w("inbox-answer-document"), document.quiet())
        .fact(t.w("kit-purpose"), Html::text(&purpose))
        .fact(t.w("inbox-answer-asked"), t.datetime(signing.asked_at.0))
        .fact(t.w("inbox-answer-sender"), trust.html())
        .fact("SPF", said(auth.spf))
        .fact("DKIM", said(auth.dkim))
        .fact("DMARC", said(auth.dmarc));
    let mut parts = vec![Html::prose(&t.w("inbox-answer-hint")), facts.html()];
    if may_record && reply.trust.is_evidence() {
        let button = |agrees: &str, button: Button| {
            Form::new(t, format!("{HOME}/{}/answer", item.id))
                .fields(vec![Field::hidden(t, "agrees", agrees)])
                .button(button)
                .html()
        };
        parts.push(button("true", Button::submit(t.w("inbox-answer-yes")).primary()));
        parts.push(button("false", Button::submit(t.w("inbox-answer-no"))));
    }
    Panel::new(t.w("inbox-answer-title"), Html::join(parts)).html()
}

/// Somebody called a letter spam: what was done about it, and what more can be.
pub fn complaint(t: Words, item: &Item, is_silenced: bool, may_settle: bool) -> Html {
    let mut parts = vec![Html::prose(&t.w("inbox-complaint-hint"))];
    if is_silenced {
        parts.push(Html::prose(&t.w("inbox-silenced-already")));
    } else if may_settle {
        let form = Form::new(t, format!("{HOME}/{}/silence", item.id));
        parts.push(form.button(Button::submit(t.w("inbox-silence")).danger()).html());
    }
    Panel::new(t.w("inbox-complaint-title"), Html::join(parts)).html()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestForm {
    kind: rights::Kind,
}

/// What a mail asks for becomes a request, which proves itself as any other.
pub async fn ask(desk: Desk, At(item): At<ItemId>, Posted(asked): Posted<RequestForm>) -> Result<Go> {
    let claim = desk.write(&Request { item, kind: asked.kind }).await?;
    Ok(Go::to(format!("/requests/{claim}")).saying("inbox-requested"))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerForm {
    agrees: bool,
}

pub async fn answer(desk: Desk, At(item): At<ItemId>, Posted(form): Posted<AnswerForm>) -> Result<Go> {
    let said = match record_answer(&desk, item, form.agrees).await? {
        Outcome::Same => "inbox-answer-same",
        Outcome::Written(_) | Outcome::HeldBack(_) => "inbox-answer-recorded",
    };
    Ok(Go::to(format!("{HOME}/{item}")).saying(said))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WithdrawForm {
    cell: String,
}

pub async fn withdraw(desk: Desk, At(item): At<ItemId>, Posted(form): Posted<WithdrawForm>) -> Result<Go> {
    desk.actor.demand(&consent::RECORD)?;
    let cell = form.cell.split_once('/');
    let cell = cell.and_then(|(purpose, channel)| Some((purpose.to_owned(), Channel::parse(channel)?)));
    let (purpose, channel) = cell.ok_or_else(|| Error::field("cell", "error-not-a-choice"))?;
    let back = desk.write(&Withdraw { item, purpose, channel }).await?;
    Ok(Go::to(back.map_or_else(|| format!("{HOME}/{item}"), |case| format!("/cases/{case}")))
        .saying("inbox-withdrawn"))
}

pub async fn silence(desk: Desk, At(item): At<ItemId>) -> Result<Go> {
    desk.write(&Silence { item }).await?;
    Ok(Go::to(format!("{HOME}/{item}")).saying("inbox-silenced"))
}
