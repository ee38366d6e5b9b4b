//! One case, behind its link or in the account: what was written, and a box to answer in. The link shows a button first,
//! because mail scanners open links, too.

use super::{
    cases::stands,
    guest::{Named, Presented, Settled, Way, ended},
    parts::{buttons, hint, shell, stack},
};
use crate::{
    actions::{Answer, Enter, Through},
    read::{self, By, Said, Written},
    store::{self, Opens},
};
use axum::response::{IntoResponse, Response};
use cases::{CaseId, Landed, Number, Stands};
use forms::Unmeant;
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
    /// Proves that what looks unmeant was seen, and is meant.
    #[serde(default)]
    sure: String,
}

/// Somebody at a case of theirs.
struct Visitor<'a> {
    guest: &'a Settled,
    case: CaseId,
    /// By its number where they came by signing in.
    number: Option<Number>,
}

/// What comes back to whoever has to look again.
#[derive(Default)]
struct Back {
    errors: Vec<FieldError>,
    unmeant: Option<Unmeant>,
}

/// Shows a button; changes nothing, however often it is opened.
pub async fn door(door: Public, Presented(token): Presented) -> Result<Response> {
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

pub async fn enter(door: Public, Presented(token): Presented) -> Result<Response> {
    match door.write(&Enter { token: Token::presented(&token) }).await {
        Ok(visit) => Ok(Go::to(at(door.words, visit.reveal(), "/thread")).into_response()),
        Err(Error::Gone(_)) => Ok(ended(&door).await?.into_response()),
        Err(error) => Err(error),
    }
}

pub async fn show(guest: Settled, wanted: Query<Wanted>) -> Result<Paper> {
    let visitor = Visitor::linked(&guest)?;
    Ok(visitor.page(&wanted.0, &Typed::default(), &Back::default()).await?.into())
}

pub async fn answer(guest: Settled, typed: input::Form<Typed>) -> Result<Response> {
    Visitor::linked(&guest)?.answer(&typed.0).await
}

/// The same in the account.
pub async fn show_own(guest: Settled, Named(number): Named, wanted: Query<Wanted>) -> Result<Paper> {
    let visitor = Visitor::signed_in(&guest, &number).await?;
    Ok(visitor.page(&wanted.0, &Typed::default(), &Back::default()).await?.into())
}

pub async fn answer_own(guest: Settled, Named(number): Named, typed: input::Form<Typed>) -> Result<Response> {
    Visitor::signed_in(&guest, &number).await?.answer(&typed.0).await
}

impl<'a> Visitor<'a> {
    /// By the link to the one case.
    fn linked(guest: &'a Settled) -> Result<Self> {
        match guest.way {
            Way::Case { case, .. } => Ok(Self { guest, case, number: None }),
            Way::Letter(_) | Way::Account(_) => Err(Error::NotFound),
        }
    }

    /// What is not their own is not there.
    async fn signed_in(guest: &'a Settled, number: &str) -> Result<Self> {
        if !guest.is_known() {
            return Err(Error::NotFound);
        }
        let number = number.parse::<Number>().map_err(|()| Error::NotFound)?;
        let case = read::own_case(&mut guest.door.read().await?, number).await?;
        Ok(Self { guest, case: case.id, number: Some(number) })
    }

    fn path(&self, number: Option<Number>) -> String {
        self.guest.path(&number.map_or_else(|| "/thread".to_owned(), |number| format!("/cases/{number}")))
    }

    fn through(&self) -> Result<Through<'_>> {
        match (&self.guest.way, self.number) {
            (Way::Case { link, .. }, _) => Ok(Through::Link(link)),
            (Way::Account(_), Some(number)) => Ok(Through::Account(number)),
            _ => Err(Error::NotFound),
        }
    }

    async fn answer(&self, typed: &Typed) -> Result<Response> {
        let unmeant = Unmeant::found(&self.guest.door.read().await?, [("text", typed.text.as_str())]);
        if let Some(unmeant) = unmeant.filter(|unmeant| !unmeant.is_meant(&typed.sure)) {
            return self.again(typed, Back { unmeant: Some(unmeant), ..Back::default() }).await;
        }
        let answer = Answer { through: self.through()?, text: &typed.text, mark: &typed.mark };
        match self.guest.door.write(&answer).await {
            Ok((landed, number)) => {
                let followed = landed == Landed::FollowUp;
                let said = if followed { "portal-case-followed" } else { "portal-case-said" };
                Ok(Go::to(self.path(self.number.map(|_| number))).saying(said).into_response())
            }
            Err(Error::Invalid(errors)) => self.again(typed, Back { errors, ..Back::default() }).await,
            Err(error) => Err(error),
        }
    }

    async fn again(&self, typed: &Typed, back: Back) -> Result<Response> {
        let html = self.page(&Wanted::default(), typed, &back).await?;
        Ok(Paper::again(html).into_response())
    }

    async fn page(&self, wanted: &Wanted, typed: &Typed, back: &Back) -> Result<Html> {
        let (guest, t) = (self.guest, self.guest.t);
        let mut reader = guest.door.read().await?;
        let written = read::written(&mut reader, self.case, wanted).await?;
        let path = self.path(self.number);
        let older = written
            .next
            .as_ref()
            .map(|after| Button::link(t.w("portal-cases-older"), format!("{path}&after={after}")).html());
        let up = self.number.map(|_| buttons([Button::link(t.w("kit-back"), guest.path("/cases"))]));
        // A page that came back keeps its mark: it is still the same answer.
        let fresh = guest.door.app.entropy().token();
        let mark = if typed.mark.is_empty() { fresh.reveal() } else { &typed.mark };
        let body = stack([
            standing(t, &written),
            form(t, path, (&typed.text, mark), back),
            thread((t, reader.now()), &written),
            older.unwrap_or_default(),
            up.unwrap_or_default(),
        ]);
        let title = t.w1("portal-case-title", "number", written.case.number.to_string());
        Ok(shell(&guest.door, &mut reader, title).await?.lead(written.line).body(body).html())
    }
}

fn standing(t: Words, written: &Written) -> Html {
    let closed = written.case.closed_at.map(|_| t.w("portal-case-closed"));
    let stands = t.w(stands(written.case.stands));
    hint(&[Some(stands), closed].into_iter().flatten().collect::<Vec<_>>().join(". "))
}

fn form(t: Words, path: String, (text, mark): (&str, &str), back: &Back) -> Html {
    let error = back.errors.iter().find(|error| error.field == "text").map(|error| error.message.say(t));
    let label = || t.w("portal-case-answer");
    let field = Field::new(t, Input::Area { rows: 8 }, "text", label());
    let form = Form::new(t, path);
    let form = match &back.unmeant {
        Some(unmeant) => form.between(unmeant.warning(t, &|_| label())),
        None => form,
    };
    let form = form
        .fields(vec![field.value(text).error(error), Field::hidden(t, "mark", mark)])
        .button(Button::submit(t.w("kit-send")).primary());
    match &back.unmeant {
        Some(unmeant) => form.button(unmeant.anyway(t)).html(),
        None => form.html(),
    }
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
    let wrong = || Back { errors: vec![FieldError::new("text", "error-required")], ..Back::default() };
    let page = |written: &Written, text: &str, back: &Back| {
        stack([standing(t, written), form(t, "#".into(), (text, "x"), back), thread((t, now), written)])
    };
    vec![
        Sample::new("portal/case-empty", page(&written(Vec::new()), "", &Back::default())),
        Sample::new("portal/case", page(&few, "", &Back::default())),
        Sample::new("portal/case-extreme", page(&many, &"<b>\"".repeat(90), &wrong())),
    ]
}
