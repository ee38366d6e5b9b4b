//! Deciding: the approval page with its full effect and a typed word, the refusal with its reason, and vouching.

use super::{named, names, show, title};
use crate::{
    DECIDE, FILES,
    actions::{Decide, Refuse, SendLink, TakeAtDesk, Vouch},
    copy,
    mail::Told,
    model::{Claim, ClaimId, Decision, Mode, Reason, Return, State},
    read,
    receipt::{self, Fate},
};
use axum::response::{IntoResponse, Response};
use kernel::{
    Desk, Error, FieldError, Result, datamap,
    door::{Go, Paper},
    input::{At, Form, Query},
};
use kit::{Button, Choice, Confirm, Crumb, Field, Html, Input, Panel, Words};
use serde::Deserialize;

/// Sends the link that proves the request once more.
pub async fn link(desk: Desk, At(id): At<ClaimId>) -> Result<Go> {
    let said = match desk.write(&SendLink { claim: id }).await? {
        Told::Written => "rights-said-link",
        Told::Unreachable => "rights-said-unreachable",
    };
    Ok(Go::to(format!("/requests/{id}")).saying(said))
}

pub async fn vouch(desk: Desk, At(id): At<ClaimId>) -> Result<Go> {
    desk.write(&Vouch { claim: id }).await?;
    Ok(Go::to(format!("/requests/{id}")).saying("rights-said-proved"))
}

#[derive(Deserialize)]
pub struct Wanted {
    mode: Mode,
}

pub async fn page(desk: Desk, At(id): At<ClaimId>, Query(wanted): Query<Wanted>) -> Result<Paper> {
    let form = Decided { mode: wanted.mode, comes_back: Return::KeptOut, confirm: String::new() };
    approval(&desk, id, &form, None).await.map(Paper::fine)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decided {
    mode: Mode,
    comes_back: Return,
    #[serde(default)]
    confirm: String,
}

pub async fn decide(desk: Desk, At(id): At<ClaimId>, Form(form): Form<Decided>) -> Result<Response> {
    let decision = Decision::Erase { mode: form.mode, comes_back: form.comes_back };
    match desk.write(&Decide { claim: id, decision, confirm: form.confirm.clone() }).await {
        Ok(_) => Ok(Go::to(format!("/requests/{id}")).saying("rights-said-decided").into_response()),
        Err(Error::Invalid(problems)) => {
            Ok(Paper::again(approval(&desk, id, &form, Some(problems)).await?).into_response())
        }
        Err(other) => Err(other),
    }
}

async fn approval(desk: &Desk, id: ClaimId, form: &Decided, wrong: Option<Vec<FieldError>>) -> Result<Html> {
    let (mut reader, t) = (desk.read().await?, desk.words);
    reader.demand(&DECIDE)?;
    let claim = read::claim(&mut reader, id).await?;
    if !matches!(claim.state, State::Proved(_)) {
        return Err(Error::conflict("rights-error-moved-on"));
    }
    let found = datamap::count(&mut reader, claim.subject).await?;
    let effects = receipt::effects(&found, form.mode.depth());
    let count = |fate: fn(&Fate) -> bool| effects.iter().map(|effect| effect.rows_that(fate)).sum::<i64>();
    let goes = count(|fate| *fate == Fate::Goes);
    let emptied = count(|fate| *fate == Fate::Emptied);
    let stays = count(|fate| matches!(fate, Fate::Stays(_)));
    let sums =
        t.v("rights-sums", &[("goes", goes.into()), ("emptied", emptied.into()), ("stays", stays.into())]);
    let way = show::way(&mut reader, &claim)
        .await?
        .into_iter()
        .map(|way| t.n(way.word, way.count))
        .collect::<Vec<_>>();
    let effect = Html::join([
        lines(&[t.w(&format!("{}-text", form.mode.word())), sums, way.join(" ")]),
        Field::hidden(t, "mode", form.mode.key()).html(),
        comes_back(form, t).html(),
    ]);
    let word = claim.number.to_string();
    let confirm = Confirm::new(t, format!("/requests/{id}/decision"), &word, effect);
    let confirm = confirm.button(t.w(&form.mode.word())).back(format!("/requests/{id}"));
    let confirm = if wrong.is_some() { confirm.wrong() } else { confirm };
    let body = Html::join([Panel::new(t.w("rights-would"), show::table(&effects, t)).html(), confirm.html()]);
    frame(desk, &mut reader, &claim, body).await
}

fn comes_back(form: &Decided, t: Words) -> Field {
    let choice = |comes_back: &Return| {
        Choice::new(comes_back.key(), t.w(&format!("rights-return-{}", comes_back.key())))
    };
    let choices = Return::ALL.iter().map(choice).collect();
    Field::new(t, Input::Radio(choices), "comes_back", t.w("rights-return")).value(form.comes_back.key())
}

fn lines(texts: &[String]) -> Html {
    let line = |text: &String| Html::join([Html::trusted("<p>"), Html::text(text), Html::trusted("</p>")]);
    Html::join(texts.iter().filter(|text| !text.is_empty()).map(line))
}

pub async fn refusal(desk: Desk, At(id): At<ClaimId>) -> Result<Paper> {
    let form = Refused { reason: None, note: String::new() };
    refusal_form(&desk, id, &form, &[]).await.map(Paper::fine)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refused {
    #[serde(default)]
    reason: Option<Reason>,
    #[serde(default)]
    note: String,
}

pub async fn refuse(desk: Desk, At(id): At<ClaimId>, Form(form): Form<Refused>) -> Result<Response> {
    let refused = match form.reason {
        Some(reason) => desk.write(&Refuse { claim: id, reason, note: form.note.clone() }).await.map(drop),
        None => Err(Error::field("reason", "error-required")),
    };
    match refused {
        Ok(()) => Ok(Go::to(format!("/requests/{id}")).saying("rights-said-refused").into_response()),
        Err(Error::Invalid(problems)) => {
            Ok(Paper::again(refusal_form(&desk, id, &form, &problems).await?).into_response())
        }
        Err(other) => Err(other),
    }
}

async fn refusal_form(desk: &Desk, id: ClaimId, form: &Refused, problems: &[FieldError]) -> Result<Html> {
    let (mut reader, t) = (desk.read().await?, desk.words);
    reader.demand(&DECIDE)?;
    let claim = read::claim(&mut reader, id).await?;
    let reasons = claim.regime.refusals(claim.kind);
    let choice = |refusal: &crate::regime::Refusal| {
        Choice::new(refusal.reason.key(), t.w(&refusal.reason.word())).hint(&refusal.article)
    };
    let error = |field: &str| {
        problems.iter().find(|problem| problem.field == field).map(|problem| problem.message.say(t))
    };
    let chosen = form.reason.map_or("", Reason::key);
    let fields = vec![
        Field::new(t, Input::Radio(reasons.map(choice).collect()), "reason", t.w("rights-reason"))
            .value(chosen)
            .error(error("reason")),
        Field::new(t, Input::Area { rows: 5 }, "note", t.w("rights-note"))
            .hint(t.w("rights-note-hint"))
            .value(form.note.clone())
            .error(error("note"))
            .optional(),
    ];
    let body = kit::Form::new(t, format!("/requests/{id}/refusal"))
        .fields(fields)
        .button(Button::submit(t.w("rights-do-refuse")).danger())
        .button(Button::link(t.w("kit-cancel"), format!("/requests/{id}")));
    frame(desk, &mut reader, &claim, body.html()).await
}

async fn frame(desk: &Desk, reader: &mut kernel::Reader, claim: &Claim, body: Html) -> Result<Html> {
    let t = desk.words;
    let people = names(reader, &[claim.subject], t).await?;
    let name = named(&people, claim.subject, t);
    let crumbs = vec![
        Crumb::new(t.w("nav-requests"), "/requests"),
        Crumb::new(claim.number.to_string(), format!("/requests/{}", claim.id)),
    ];
    Ok(desk.shell(reader, title(claim, &name, t), "/requests").await?.crumbs(crumbs).body(body).html())
}

/// Hands the copy to somebody who will give it to the person in another way; logged like any look.
pub async fn fetch(desk: Desk, At(id): At<ClaimId>) -> Result<Response> {
    desk.actor.demand(&FILES)?;
    let claim = read::claim(&mut desk.read().await?, id).await?;
    let bytes = copy::open(&desk.app, &claim).await?;
    desk.write(&TakeAtDesk { claim: id }).await?;
    Ok(copy::download(&claim, bytes))
}
