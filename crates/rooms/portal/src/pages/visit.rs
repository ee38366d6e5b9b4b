//! The link to everything: a button, because mail scanners open links, too; then an hour in which the person is known.

use super::{
    guest::ended,
    parts::{buttons, shell},
};
use crate::{
    actions::{Sent, Visit},
    store::{self, Opens},
};
use axum::{
    extract::{Path, rejection::PathRejection},
    response::{IntoResponse, Response},
};
use ground::secret::Token;
use kernel::{
    Error, Public, Result,
    door::{Go, Paper},
};
use kit::Button;

/// What stands in the address; bytes that are no text are an invented link like any other.
type Given = std::result::Result<Path<String>, PathRejection>;

fn presented(given: Given) -> String {
    given.map(|Path(token)| token).unwrap_or_default()
}

/// Shows a button; changes nothing, however often it is opened.
pub async fn door(door: Public, given: Given) -> Result<Response> {
    let token = presented(given);
    let t = door.words;
    let mut reader = door.read().await?;
    if store::visitor(&mut reader, &Token::presented(&token), Opens::Mailed).await?.is_none() {
        drop(reader);
        return Ok(ended(&door).await?.into_response());
    }
    let way = Button::post(t.w("portal-visit-enter"), format!("/my-data/{token}?lang={}", t.tag())).primary();
    let shell = shell(&door, &mut reader, t.w("portal-data")).await?;
    Ok(Paper::fine(shell.telling(&t.w("portal-visit-text"), buttons([way])).html()).into_response())
}

pub async fn enter(door: Public, given: Given) -> Result<Response> {
    let token = presented(given);
    match door.write(&Visit { token: Token::presented(&token) }).await {
        Ok(visit) => {
            let path = format!("/my-data/{}/data?lang={}", visit.reveal(), door.words.tag());
            Ok(Go::to(path).into_response())
        }
        Err(Error::Gone(_)) => Ok(ended(&door).await?.into_response()),
        Err(error) => Err(error),
    }
}

pub(super) const fn said(sent: Sent) -> &'static str {
    match sent {
        Sent::Mailed => "portal-visit-mailed",
        Sent::Enough => "portal-case-enough",
        Sent::Nowhere => "portal-case-nowhere",
    }
}
