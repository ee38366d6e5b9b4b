//! A copy, or the end: what each means in plain words, and one button; the rights room proves who asks.

use super::{
    guest::Guest,
    parts::{buttons, shell},
};
use crate::actions::Claim;
use kernel::{
    Error, Result,
    door::{Go, Paper},
};
use kit::{Button, Words};
use rights::Kind;

pub async fn copy(guest: Guest) -> Result<Paper> {
    show(&guest, Kind::Copy).await
}

pub async fn erasure(guest: Guest) -> Result<Paper> {
    show(&guest, Kind::Erasure).await
}

pub async fn ask_copy(guest: Guest) -> Result<Go> {
    ask(&guest, Kind::Copy).await
}

pub async fn ask_erasure(guest: Guest) -> Result<Go> {
    ask(&guest, Kind::Erasure).await
}

async fn show(guest: &Guest, kind: Kind) -> Result<Paper> {
    let t = guest.t;
    let (title, text, path) = match kind {
        Kind::Copy => ("portal-copy", "portal-copy-text", "/copy"),
        Kind::Erasure => ("portal-erase", "portal-erase-text", "/erasure"),
    };
    let back = Button::link(t.w("kit-back"), guest.path(""));
    let way = buttons([button(t, kind, guest.path(path)), back]);
    let mut reader = guest.door.read().await?;
    Ok(shell(&guest.door, &mut reader, t.w(title)).await?.telling(&t.w(text), way).html().into())
}

fn button(t: Words, kind: Kind, action: String) -> Button {
    match kind {
        Kind::Copy => Button::post(t.w("portal-copy-ask"), action).primary(),
        Kind::Erasure => Button::post(t.w("portal-erase-ask"), action).danger(),
    }
}

async fn ask(guest: &Guest, kind: Kind) -> Result<Go> {
    let said = match guest.door.write(&Claim { kind }).await {
        Ok(()) => "portal-claimed",
        Err(Error::Conflict(_)) => "portal-claim-running",
        Err(error) => return Err(error),
    };
    Ok(Go::to(guest.path("")).saying(said))
}
