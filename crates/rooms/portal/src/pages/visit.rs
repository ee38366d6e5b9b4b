//! The link that signs in: a button, because mail scanners open links, too; then this browser keeps the session.

use super::{
    guest::{ACCOUNT, Presented, ended},
    parts::{buttons, shell},
};
use crate::{
    actions::{Sent, SignIn},
    cookies::{ACCOUNT_COOKIE, set},
    store,
};
use axum::{
    http::{HeaderName, HeaderValue, header},
    response::{IntoResponse, Response},
};
use ground::secret::Token;
use kernel::{
    App, Error, Public, Result,
    door::{Go, Paper},
};
use kit::Button;

/// Shows a button; changes nothing, however often it is opened.
pub async fn door(door: Public, Presented(token): Presented) -> Result<Response> {
    let t = door.words;
    let mut reader = door.read().await?;
    if store::visitor(&mut reader, &Token::presented(&token)).await?.is_none() {
        drop(reader);
        return Ok(ended(&door).await?.into_response());
    }
    let way = Button::post(t.w("portal-visit-enter"), format!("/my-data/{token}?lang={}", t.tag())).primary();
    let shell = shell(&door, &mut reader, t.w("portal-account")).await?;
    Ok(Paper::fine(shell.telling(&t.w("portal-visit-text"), buttons([way])).html()).into_response())
}

pub async fn enter(door: Public, Presented(token): Presented) -> Result<Response> {
    let token = Token::presented(&token);
    match door.write(&SignIn { token }).await {
        Ok(session) => {
            let cookie = cookie(&door.app, session.reveal(), "")?;
            Ok((cookie, Go::to(format!("{ACCOUNT}?lang={}", door.words.tag()))).into_response())
        }
        Err(Error::Gone(_)) => Ok(ended(&door).await?.into_response()),
        Err(error) => Err(error),
    }
}

/// The session lives as long as the browser at most; it ends by itself before. No other page gets it.
fn cookie(app: &App, value: &str, end: &str) -> Result<[(HeaderName, HeaderValue); 1]> {
    let https = app.config().public_url.starts_with("https://");
    let text = set((ACCOUNT_COOKIE, value), &format!("; Path={ACCOUNT}{end}"), https);
    Ok([(header::SET_COOKIE, HeaderValue::from_str(&text).map_err(Error::fault)?)])
}

pub(super) fn no_cookie(app: &App) -> Result<[(HeaderName, HeaderValue); 1]> {
    cookie(app, "", "; Max-Age=0")
}

pub(super) const fn said(sent: Sent) -> &'static str {
    match sent {
        Sent::Mailed => "portal-visit-mailed",
        Sent::Enough => "portal-case-enough",
        Sent::Nowhere => "portal-case-nowhere",
    }
}
