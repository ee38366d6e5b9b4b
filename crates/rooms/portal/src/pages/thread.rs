//! One case behind its link: a button, because mail scanners open links, too; then what was written, and a box to answer in.

use super::{
    cases::stands,
    guest::{self, Base, Guest, ended},
    parts::{buttons, hint, shell, stack},
};
use crate::{
    actions::{Answer, Enter},
    read::{self, By, Said, Written},
    store::{self, Opens},
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use cases::{CaseId, Landed, Stands};
use ground::{clock::Timestamp, paging::Wanted, secret::Token};
use kernel::{
    Error, FieldError, Public, Result,
    door::{Go, Paper},
    input::{self, Query},
};
use kit::{Button, Field, Form, Html, Input, Moment, Sample, Timeline, Tone, Words};
use serde::Deserialize;

/// The moment of the samples.
pub(super) const NOW: i64 = 1_795_262_400_000_000;

#[derive(Default, Deserialize)]
pub struct Typed {
    #[serde(default)]
    text: String,
    #[serde(default)]
    mark: String,
}

/// Somebody whose link to a case was used, within its hour.
struct Visitor {
    guest: Guest,
    case: CaseId,
    token: Token,
}

/// Shows a button; changes nothing, however often it is opened.
pub async fn door(door: Public, Path(token): Path<String>) -> Result<Response> {
    let t = door.words;
    let mut reader = door.read().await?;
    if store::behind(&mut reader, &Token::presented(&token), Opens::Mailed).await?.is_none() {
        drop(reader);
        return Ok(ended(&door).await?.into_response());
    }
    let way = buttons([Button::post(t.w("portal-case-enter"), at(t, &token, "")).primary()]);
    let shell = shell(&door, &mut reader, t.w("portal-case")).await?;
    Ok(Paper::fine(shell.telling(&t.w("portal-case-enter-text"), way).html()).into_response())
}

pub async fn enter(door: Public, Path(token): Path<String>) -> Result<Response> {
    match door.write(&Enter { token: Token::presented(&token) }).await {
        Ok(visit) => Ok(Go::to(at(door.words, visit.reveal(), "/thread")).into_response()),
        Err(Error::Gone(_)) => Ok(ended(&door).await?.into_response()),
        Err(error) => Err(error),
    }
}

pub async fn show(door: Public, Path(token): Path<String>, wanted: Query<Wanted>) -> Result<Response> {
    match visitor(&door, &token).await? {
        Some(visitor) => {
            let html = page(&visitor, &wanted.0, &Typed::default(), &[]).await?;
            Ok(Paper::fine(html).into_response())
        }
        None => Ok(ended(&door).await?.into_response()),
    }
}

pub async fn answer(door: Public, Path(token): Path<String>, typed: input::Form<Typed>) -> Result<Response> {
    let Some(visitor) = visitor(&door, &token).await? else {
        return Ok(ended(&door).await?.into_response());
    };
    let input::Form(typed) = typed;
    let answer = Answer { visit: &visitor.token, text: &typed.text, mark: &typed.mark };
    let said = match visitor.guest.door.write(&answer).await {
        Ok(Landed::FollowUp) => "portal-case-followed",
        Ok(_) => "portal-case-said",
        Err(Error::Invalid(errors)) => {
            let html = page(&visitor, &Wanted::default(), &typed, &errors).await?;
            return Ok(Paper::again(html).into_response());
        }
        Err(error) => return Err(error),
    };
    Ok(Go::to(at(visitor.guest.t, &token, "/thread")).saying(said).into_response())
}

/// Who the link is for, while they are still there.
async fn visitor(door: &Public, token: &str) -> Result<Option<Visitor>> {
    let mut reader = door.read().await?;
    let presented = Token::presented(token);
    let Some(link) = store::behind(&mut reader, &presented, Opens::Visit).await? else {
        return Ok(None);
    };
    let Some(guest) = guest::known(door, &mut reader, Base::Case, (link.subject, token)).await? else {
        return Ok(None);
    };
    if door.visit.privacy_control {
        guest.heed_signal().await?;
    }
    Ok(Some(Visitor { guest, case: link.case, token: presented }))
}

async fn page(visitor: &Visitor, wanted: &Wanted, typed: &Typed, errors: &[FieldError]) -> Result<Html> {
    let (guest, t) = (&visitor.guest, visitor.guest.t);
    let mut reader = guest.door.read().await?;
    let written = read::written(&mut reader, visitor.case, wanted).await?;
    let path = at(t, &guest.token, "/thread");
    let older = written
        .next
        .as_ref()
        .map(|after| Button::link(t.w("portal-cases-older"), format!("{path}&after={after}")).html());
    // A page that came back keeps its mark: it is still the same answer.
    let fresh = guest.door.app.entropy().token();
    let mark = if typed.mark.is_empty() { fresh.reveal() } else { &typed.mark };
    let error = errors.iter().find(|error| error.field == "text").map(|error| error.message.say(t));
    let form = form(t, path, (&typed.text, mark), error);
    let body =
        stack([standing(t, &written), form, thread((t, reader.now()), &written), older.unwrap_or_default()]);
    let title = t.w1("portal-case-title", "number", written.case.number.to_string());
    Ok(shell(&guest.door, &mut reader, title).await?.lead(written.line).body(body).html())
}

fn standing(t: Words, written: &Written) -> Html {
    let closed = written.case.closed_at.map(|_| t.w("portal-case-closed"));
    let stands = t.w(stands(written.case.stands));
    hint(&[Some(stands), closed].into_iter().flatten().collect::<Vec<_>>().join(". "))
}

fn form(t: Words, path: String, (text, mark): (&str, &str), error: Option<String>) -> Html {
    let field = Field::new(t, Input::Area { rows: 8 }, "text", t.w("portal-case-answer"));
    Form::new(t, path)
        .fields(vec![field.value(text).error(error), Field::hidden(t, "mark", mark)])
        .button(Button::submit(t.w("kit-send")).primary())
        .html()
}

fn thread((t, now): (Words, Timestamp), written: &Written) -> Html {
    let moments = written.said.iter().map(|said| moment((t, now), said)).collect();
    Timeline { t, moments }.html()
}

fn moment((t, now): (Words, Timestamp), said: &Said) -> Moment {
    let (by, tone) = match said.by {
        By::Customer => ("portal-case-by-you", Tone::Plain),
        By::House => ("portal-case-by-us", Tone::Allow),
    };
    let files = match said.files.as_slice() {
        [] => Html::default(),
        files => hint(&t.w1("portal-case-files", "files", files.join(", "))),
    };
    let what = Html::join([
        Html::trusted("<strong>"),
        t.w(by).into(),
        Html::trusted("</strong>"),
        Html::prose(&said.text),
        files,
    ]);
    Moment { at: said.at.0, when: t.ago(said.at.0, now.0), tone, what }
}

/// An address of this case, in the language of the page.
fn at(t: Words, token: &str, rest: &str) -> String {
    format!("/my-case/{token}{rest}?lang={}", t.tag())
}

pub(super) fn samples(t: Words) -> Vec<Sample> {
    let now = Timestamp(NOW);
    let said = |by, text: &str, files: usize| Said {
        by,
        at: now,
        text: text.into(),
        files: vec!["<b>lamp.jpg".into(); files],
    };
    let written = |said| Written {
        case: super::cases::sample(Stands::Customer, None),
        line: "Lamp".into(),
        said,
        next: None,
    };
    let few = written(vec![
        said(By::House, "Which lamp is it?", 0),
        said(By::Customer, "The lamp is broken.\nSee the picture.", 1),
    ]);
    let many =
        written((0..30).map(|_| said(By::Customer, &"<b>Übertragungsprotokoll ".repeat(60), 9)).collect());
    let page = |written: &Written, text: &str, error: Option<String>| {
        stack([standing(t, written), form(t, "#".into(), (text, "x"), error), thread((t, now), written)])
    };
    vec![
        Sample::new("portal/case-empty", page(&written(Vec::new()), "", None)),
        Sample::new("portal/case", page(&few, "", None)),
        Sample::new("portal/case-extreme", page(&many, &"<b>\"".repeat(90), Some(t.w("error-required")))),
    ]
}
