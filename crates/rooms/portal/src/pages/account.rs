//! The account: where somebody signs in with a link instead of a password, everything of theirs in one place, and the way out.

use super::{
    ask,
    guest::{Guest, Settled, Turned},
    parts::{buttons, hint, shell, stack},
    visit::no_cookie,
};
use crate::{
    actions::SignOut,
    events::Where,
    store::{IDLE, LONGEST, Session},
};
use axum::response::{IntoResponse, Response};
use ground::clock::{HOUR, MINUTE};
use kernel::{
    Public, Result,
    door::{Go, Paper},
    mask,
};
use kit::{Button, Html, Panel, Sample, Words};

/// The start of the account, or the page to sign in.
pub async fn show(
    door: Public,
    settled: std::result::Result<Settled, Turned>,
) -> std::result::Result<Response, Turned> {
    match settled {
        Ok(guest) => Ok(start(&guest).await?.into_response()),
        Err(Turned::SignedOut(_)) => Ok(ask::sign_in(&door).await?.into_response()),
        Err(turned) => Err(turned),
    }
}

async fn start(guest: &Guest) -> Result<Paper> {
    let t = guest.t;
    let mut reader = guest.door.read().await?;
    let email = mask::email(guest.contact.email.as_deref().unwrap_or_default());
    let shell = shell(&guest.door, &mut reader, t.w("portal-account")).await?;
    let shell = shell.lead(t.w1("portal-account-lead", "email", email));
    let at = |rest: &str| guest.path(rest);
    let session = guest.session().map(|session| signed_in(t, session, &at)).unwrap_or_default();
    Ok(shell.body(stack([places(t, &at), session])).html().into())
}

/// Everything of theirs, by what they may want to do.
fn places(t: Words, at: &dyn Fn(&str) -> String) -> Html {
    let link = |word: &str, rest: &str| Button::link(t.w(word), at(rest));
    let panel = |title: &str, text: &str, ways: Html| {
        Panel::new(t.w(title), stack([Html::prose(&t.w(text)), ways])).html()
    };
    let choices = buttons([
        link("portal-account-choose", "/choices").primary(),
        link("portal-history", "/history"),
        link("portal-receipts", "/receipts"),
    ]);
    let data = buttons([
        link("portal-see", "/data"),
        link("portal-correct", "/correct"),
        link("portal-copy", "/ask/copy"),
        link("portal-rights", "/rights"),
        link("portal-requests", "/requests"),
        link("portal-erase", "/ask/erasure").danger(),
    ]);
    let matters = buttons([link("portal-cases", "/cases"), link("portal-forms", "/forms")]);
    stack([
        panel("portal-title", "portal-account-choices", choices),
        panel("portal-your-data", "portal-your-data-text", data),
        panel("portal-account-matters", "portal-account-matters-text", matters),
    ])
}

/// Since when they are signed in, when that ends by itself, and how they end it.
fn signed_in(t: Words, session: &Session, at: &dyn Fn(&str) -> String) -> Html {
    let args = [
        ("since", t.datetime(session.opened_at.0).into()),
        ("minutes", (IDLE / MINUTE).to_string().into()),
        ("hours", (LONGEST / HOUR).to_string().into()),
    ];
    let ways = buttons([
        Button::post(t.w("portal-sign-out"), at("/sign-out")),
        Button::post(t.w("portal-sign-out-everywhere"), at("/sign-out-everywhere")),
    ]);
    Panel::new(t.w("portal-signed-in"), stack([hint(&t.v("portal-signed-in-text", &args)), ways])).html()
}

pub async fn sign_out(guest: Guest) -> Result<Response> {
    end(&guest, Where::Here).await
}

pub async fn sign_out_everywhere(guest: Guest) -> Result<Response> {
    end(&guest, Where::Everywhere).await
}

async fn end(guest: &Guest, place: Where) -> Result<Response> {
    if let Some(session) = guest.session() {
        guest.door.write(&SignOut { session, place }).await?;
    }
    let said = match place {
        Where::Here => "portal-signed-out",
        Where::Everywhere => "portal-signed-out-everywhere",
    };
    Ok((no_cookie(&guest.door.app)?, Go::to(guest.path("")).saying(said)).into_response())
}

pub(super) fn samples(t: Words) -> Vec<Sample> {
    let at = |_: &str| "#".to_owned();
    let session = Session::opened(ground::clock::Timestamp(super::thread::NOW));
    vec![Sample::new("portal/account", stack([places(t, &at), signed_in(t, &session, &at)]))]
}
