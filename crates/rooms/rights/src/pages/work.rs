//! The buttons of a request: send the link, vouch, take a step of the process, end a restriction, fetch a package.

use crate::{
    FILES, VIEW,
    actions::{Lift, Move, SendLink, TakeAtDesk, Vouch},
    copy,
    mail::Told,
    mentions::AskLook,
    model::ClaimId,
    read,
};
use axum::{extract::Path, response::Response};
use kernel::{Desk, Error, Result, door::Go, input::At};

/// Sends the link that the request waits for once more.
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

/// Looks where others' texts name the person.
pub async fn look(desk: Desk, At(id): At<ClaimId>) -> Result<Go> {
    desk.write(&AskLook { claim: id }).await?;
    Ok(Go::to(format!("/requests/{id}")).saying("rights-said-looking"))
}

/// A step of the office's process.
pub async fn step(desk: Desk, Path((id, step)): Path<(String, String)>) -> Result<Go> {
    desk.actor.demand(&VIEW)?;
    let id: ClaimId = id.parse().map_err(|_| Error::NotFound)?;
    desk.write(&Move { claim: id, step }).await?;
    Ok(Go::to(format!("/requests/{id}")).saying("rights-said-moved"))
}

/// The person is told, then the record is free again.
pub async fn lift(desk: Desk, At(id): At<ClaimId>) -> Result<Go> {
    desk.write(&Lift { claim: id }).await?;
    Ok(Go::to(format!("/requests/{id}")).saying("rights-said-lifting"))
}

/// Hands the package to somebody who will give it to the person in another way; logged like any look.
pub async fn fetch(desk: Desk, At(id): At<ClaimId>) -> Result<Response> {
    desk.actor.demand(&FILES)?;
    let claim = read::claim(&mut desk.read().await?, id).await?;
    let package = copy::open(&desk.app, &claim).await?;
    desk.write(&TakeAtDesk { claim: id }).await?;
    Ok(copy::download(&desk.app, &claim, package))
}
