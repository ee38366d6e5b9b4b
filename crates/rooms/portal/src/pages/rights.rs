//! What the law of the person's country gives them: each right in plain words with one button. Whoever came by a fresh link is
//! known; everybody else gets a mail first.

use super::{
    guest::{Guest, Named},
    parts::{buttons, hint, shell, stack},
};
use crate::{actions::Claim, read};
use axum::response::{IntoResponse, Response};
use consent::Purpose;
use forms::Unmeant;
use kernel::{
    Error, FieldError, Result,
    door::{Go, Paper},
    input,
};
use kit::{Button, Choice, Field, Form, Html, Input, Panel, Sample, Words};
use rights::{How, Kind, Regime, Wish};
use serde::Deserialize;

/// What a form of this page sends.
#[derive(Default, Deserialize)]
pub struct Typed {
    #[serde(default)]
    purpose: String,
    #[serde(default)]
    text: String,
    /// Proves that what looks unmeant was seen, and is meant.
    #[serde(default)]
    sure: String,
}

/// What comes back to whoever has to look again.
#[derive(Default)]
struct Back {
    errors: Vec<FieldError>,
    unmeant: Option<Unmeant>,
}

/// Everything on offer, each with its article.
pub async fn list(guest: Guest) -> Result<Paper> {
    let t = guest.t;
    let regime = Regime::of(guest.contact.country.as_deref());
    let way = |kind: Kind| guest.path(&place(kind));
    let back = buttons([Button::link(t.w("kit-back"), guest.path("/data"))]);
    let mut reader = guest.door.read().await?;
    let shell = shell(&guest.door, &mut reader, t.w("portal-rights")).await?;
    Ok(shell.lead(t.w("portal-rights-lead")).body(stack([offers(t, regime, &way), back])).html().into())
}

fn offers(t: Words, regime: &Regime, way: &dyn Fn(Kind) -> String) -> Html {
    let one = |kind: Kind| {
        let article = hint(&t.w2(
            "portal-right-law",
            ("law", regime.key.to_uppercase()),
            ("article", regime.article(kind).unwrap_or_default()),
        ));
        let button = buttons([Button::link(t.w("portal-right-go"), way(kind))]);
        Panel::new(t.w(&kind.word()), stack([Html::prose(&t.w(&text(kind))), article, button])).html()
    };
    Html::join(regime.rights().map(one))
}

/// Where a right is asked for: facts are corrected one by one.
fn place(kind: Kind) -> String {
    match kind {
        Kind::Rectification => "/correct".to_owned(),
        kind => format!("/ask/{}", kind.key()),
    }
}

fn text(kind: Kind) -> String {
    format!("portal-right-{}", kind.key())
}

pub async fn copy(guest: Guest) -> Result<Paper> {
    page(&guest, Kind::Copy, &Typed::default(), &Back::default()).await
}

pub async fn erasure(guest: Guest) -> Result<Paper> {
    page(&guest, Kind::Erasure, &Typed::default(), &Back::default()).await
}

pub async fn ask_copy(guest: Guest) -> Result<Response> {
    claim(&guest, Kind::Copy, &Typed::default()).await
}

pub async fn ask_erasure(guest: Guest) -> Result<Response> {
    claim(&guest, Kind::Erasure, &Typed::default()).await
}

pub async fn show(guest: Guest, Named(kind): Named) -> Result<Paper> {
    page(&guest, known(&guest, &kind)?, &Typed::default(), &Back::default()).await
}

pub async fn ask(guest: Guest, Named(kind): Named, typed: input::Form<Typed>) -> Result<Response> {
    claim(&guest, known(&guest, &kind)?, &typed.0).await
}

/// What this person's law does not give is not there.
fn known(guest: &Guest, kind: &str) -> Result<Kind> {
    let regime = Regime::of(guest.contact.country.as_deref());
    Kind::parse(kind).filter(|kind| regime.offers(*kind)).ok_or(Error::NotFound)
}

async fn page(guest: &Guest, kind: Kind, typed: &Typed, back: &Back) -> Result<Paper> {
    let t = guest.t;
    let mut reader = guest.door.read().await?;
    let purposes = match kind.names_purpose() {
        true => read::may_be_stopped(&mut reader, guest.subject).await?,
        false => Vec::new(),
    };
    let action = guest.path(&format!("/ask/{}", kind.key()));
    let form = form(t, kind, (action, guest.fresh().is_some()), &purposes, (typed, back));
    let up = buttons([Button::link(t.w("kit-back"), guest.path("/data"))]);
    let shell = shell(&guest.door, &mut reader, t.w(&kind.word())).await?.lead(t.w(&text(kind)));
    Ok(shell.body(stack([form, up])).html().into())
}

fn form(
    t: Words,
    kind: Kind,
    (action, is_known): (String, bool),
    purposes: &[Purpose],
    (typed, back): (&Typed, &Back),
) -> Html {
    let error =
        |field: &str| back.errors.iter().find(|error| error.field == field).map(|error| error.message.say(t));
    let mut fields = Vec::new();
    if kind.names_purpose() {
        let choices =
            purposes.iter().map(|purpose| Choice::new(&purpose.key, purpose.name(t.lang()))).collect();
        let field = Field::new(t, Input::Radio(choices), "purpose", t.w("kit-purpose"));
        fields.push(field.value(&typed.purpose).error(error("purpose")));
    }
    if takes_text(kind) {
        let field = Field::new(t, Input::Area { rows: 4 }, "text", t.w("portal-right-words"));
        fields.push(field.value(&typed.text).error(error("text")).optional());
    }
    let face = match (is_known, kind.is_erasure()) {
        (true, true) => "portal-erase-now",
        (true, false) => "portal-right-now",
        (false, true) => "portal-erase-ask",
        (false, false) => "portal-right-ask",
    };
    let button = Button::submit(t.w(face));
    let button = if kind.is_erasure() { button.danger() } else { button.primary() };
    let how = if is_known { Html::default() } else { hint(&t.w("portal-right-mail")) };
    let form = Form::new(t, action);
    let form = match &back.unmeant {
        Some(unmeant) => {
            let warning = unmeant.warning(t, &|_| t.w("portal-right-words"));
            form.between(warning).fields(fields).button(button).button(unmeant.anyway(t))
        }
        None => form.fields(fields).button(button),
    };
    stack([how, form.html()])
}

/// What cannot be understood without a word of the person.
const fn takes_text(kind: Kind) -> bool {
    matches!(kind, Kind::Restriction | Kind::Objection | Kind::Automation)
}

async fn claim(guest: &Guest, kind: Kind, typed: &Typed) -> Result<Response> {
    let purpose = Some(typed.purpose.clone()).filter(|purpose| kind.names_purpose() && !purpose.is_empty());
    let text = if takes_text(kind) { typed.text.clone() } else { String::new() };
    let unmeant = Unmeant::found(&guest.door.read().await?, [("text", text.as_str())]);
    if let Some(unmeant) = unmeant.filter(|unmeant| !unmeant.is_meant(&typed.sure)) {
        return again(guest, kind, typed, Back { unmeant: Some(unmeant), ..Back::default() }).await;
    }
    let wish = Wish { purpose, text, ..Wish::plain(guest.subject, kind, How::Portal) };
    match guest.door.write(&Claim { wish, session: guest.fresh() }).await {
        Ok(_) => Ok(done(guest).into_response()),
        Err(Error::Conflict(_)) => {
            Ok(Go::to(guest.path("/requests")).saying("portal-claim-running").into_response())
        }
        Err(Error::Invalid(errors)) => again(guest, kind, typed, Back { errors, ..Back::default() }).await,
        Err(error) => Err(error),
    }
}

async fn again(guest: &Guest, kind: Kind, typed: &Typed, back: Back) -> Result<Response> {
    let html = page(guest, kind, typed, &back).await?.html;
    Ok(Paper::again(html).into_response())
}

/// Where somebody is led who asked: to what becomes of it.
pub(super) fn done(guest: &Guest) -> Go {
    let said = if guest.fresh().is_some() { "portal-asked" } else { "portal-claimed" };
    Go::to(guest.path("/requests")).saying(said)
}

pub(super) fn samples(t: Words) -> Vec<Sample> {
    let way = |_: Kind| "#".to_owned();
    let typed = Typed { purpose: "news".into(), text: "<b>\"".repeat(90), ..Typed::default() };
    let errors =
        vec![FieldError::new("purpose", "error-required"), FieldError::new("text", "error-bad-text")];
    let (fine, wrong) = (Back::default(), Back { errors, ..Back::default() });
    let form = |kind, is_known, typed: &Typed, back: &Back| {
        form(t, kind, ("#".into(), is_known), &[], (typed, back))
    };
    vec![
        Sample::new("portal/rights", offers(t, Regime::of(None), &way)),
        Sample::new("portal/rights-extreme", offers(t, Regime::of(Some("US")), &way)),
        Sample::new("portal/ask-erasure", form(Kind::Erasure, false, &Typed::default(), &fine)),
        Sample::new("portal/ask-objection-empty", form(Kind::Objection, true, &Typed::default(), &fine)),
        Sample::new("portal/ask-objection-wrong", form(Kind::Objection, true, &typed, &wrong)),
    ]
}
