//! The page that asks somebody to accept a notice: a GET shows it, a POST accepts it, and an old link says so politely.

use super::{public::body, shell, show::join, up_to};
use crate::{actions::Accept, model::text::Notice, read};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use ground::secret::Token;
use kernel::{
    Actor, Error, Public, Result, SubjectId,
    door::{Door, Go, Paper},
    input::Form,
    setting::TIME_ZONE,
};
use kit::{Button, Field, Html, Words};

/// The page that asks, behind somebody's own link.
pub fn path(token: &consent::LinkToken) -> String {
    format!("/privacy/accept/{}", token.reveal())
}

struct Guest {
    door: Door,
    subject: SubjectId,
}

pub async fn show(public: Public, Path(token): Path<String>) -> Result<Paper> {
    let Some(guest) = recognise(&public, &token).await? else {
        return ended(&public).await;
    };
    let mut reader = guest.door.read().await?;
    let t = guest.door.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let Some(notice) = read::awaits(&mut reader, guest.subject, t.lang()).await? else {
        let shell = shell(&guest.door, &mut reader, t.w("notices-accepted-title")).await?;
        let way = Button::link(t.w("notices-to-choices"), up_to(&token, t)).primary();
        return Ok(shell.lead(t.w("notices-accepted-text")).body(way).html().into());
    };
    let shell = shell(&guest.door, &mut reader, t.w("notices-accept-title")).await?;
    Ok(shell.lead(t.w("notices-accept-lead")).body(asking(t, &notice, &token)).html().into())
}

pub async fn accept(
    public: Public,
    Path(token): Path<String>,
    Form(posted): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let Some(guest) = recognise(&public, &token).await? else {
        return Ok(ended(&public).await?.into_response());
    };
    let (lang, typed) = (guest.door.words.lang(), super::Typed(posted));
    let version = typed.get("version").parse().map_err(|_| Error::NotFound)?;
    match guest.door.write(&Accept { version, lang }).await {
        // Another version came while this one was read: it is shown, and nothing was accepted.
        Err(Error::Conflict(_)) => Ok(show(public, Path(token)).await?.into_response()),
        other => other.map(|()| Go::to(up_to(&token, guest.door.words)).into_response()),
    }
}

/// The notice, and one button below it.
pub fn asking(t: Words, notice: &Notice, token: &str) -> Html {
    let form = kit::Form::new(t, format!("/privacy/accept/{token}?lang={}", t.tag()))
        .fields(vec![Field::hidden(t, "version", notice.version.to_string())])
        .button(Button::submit(t.w("notices-accept")).primary());
    join([Html::trusted("<div class=\"stack\">"), body(t, notice), form.into(), Html::trusted("</div>")])
}

/// Reads a link; none when it is unknown, too old, or leads to nobody any more, and nobody can tell which.
async fn recognise(public: &Public, token: &str) -> Result<Option<Guest>> {
    let mut reader = public.read().await?;
    let Some(subject) = consent::who(&mut reader, &Token::presented(token)).await? else {
        return Ok(None);
    };
    let Some(contact) = customers::contact(&mut reader, subject).await? else {
        return Ok(None);
    };
    let mut actor = Actor::person(subject);
    // A language chosen on the page goes before the one on file.
    actor.lang = contact.lang.filter(|_| public.visit.query.get("lang").is_none());
    Ok(Some(Guest { door: public.become_actor(actor), subject }))
}

async fn ended(public: &Public) -> Result<Paper> {
    let t = public.words;
    let mut reader = public.read().await?;
    let shell = shell(public, &mut reader, t.w("notices-ended")).await?;
    let html = shell.lead(t.w("notices-ended-text")).html();
    Ok(Paper { html, status: StatusCode::GONE })
}
