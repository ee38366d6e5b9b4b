//! A copy, or the end: what each means in plain words, and one button; the rights room proves who asks.

use super::parts::{buttons, ended, recognise, shell, telling};
use crate::actions::Claim;
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use kernel::{
    Error, Public, Result,
    door::{Go, Paper},
};
use kit::{Button, Words};
use rights::Kind;

pub async fn copy(door: Public, Path(token): Path<String>) -> Result<Paper> {
    show(&door, &token, Kind::Copy).await
}

pub async fn erasure(door: Public, Path(token): Path<String>) -> Result<Paper> {
    show(&door, &token, Kind::Erasure).await
}

pub async fn ask_copy(door: Public, Path(token): Path<String>) -> Result<Response> {
    ask(&door, &token, Kind::Copy).await
}

pub async fn ask_erasure(door: Public, Path(token): Path<String>) -> Result<Response> {
    ask(&door, &token, Kind::Erasure).await
}

async fn show(door: &Public, token: &str, kind: Kind) -> Result<Paper> {
    let Some(guest) = recognise(door, token).await? else {
        return ended(door).await;
    };
    let t = guest.t;
    let (title, text, path) = match kind {
        Kind::Copy => ("portal-copy", "portal-copy-text", "/copy"),
        Kind::Erasure => ("portal-erase", "portal-erase-text", "/erasure"),
    };
    let back = Button::link(t.w("kit-back"), guest.path(""));
    let way = buttons([button(t, kind, guest.path(path)), back]);
    let mut reader = guest.door.read().await?;
    Ok(telling(shell(&guest.door, &mut reader, t.w(title)).await?, &t.w(text), way).html().into())
}

fn button(t: Words, kind: Kind, action: String) -> Button {
    match kind {
        Kind::Copy => Button::post(t.w("portal-copy-ask"), action).primary(),
        Kind::Erasure => Button::post(t.w("portal-erase-ask"), action).danger(),
    }
}

async fn ask(door: &Public, token: &str, kind: Kind) -> Result<Response> {
    let Some(guest) = recognise(door, token).await? else {
        return Ok(ended(door).await?.into_response());
    };
    let said = match guest.door.write(&Claim { kind }).await {
        Ok(()) => "portal-claimed",
        Err(Error::Conflict(_)) => "portal-claim-running",
        Err(error) => return Err(error),
    };
    Ok(Go::to(guest.path("")).saying(said).into_response())
}
