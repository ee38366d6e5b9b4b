//! The page that asks to accept the newest notice. Nobody has to: what happens otherwise stands there, and what stays open.

use super::{
    guest::{Guest, Way},
    parts::{buttons, shell, stack},
};
use crate::ACCEPT_FIRST;
use axum::response::{IntoResponse, Response};
use kernel::{
    Error, Result,
    door::{Go, Paper},
    input,
};
use kit::{Button, Html, Panel, Sample, Words};
use notices::Accept;
use serde::Deserialize;

/// The version that was shown.
#[derive(Default, Deserialize)]
pub struct Shown {
    #[serde(default)]
    version: String,
}

/// What becomes of somebody who does not accept.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Otherwise {
    /// Everything goes on as before.
    Nothing,
    /// The account stays closed; rights and choices do not.
    Closed,
}

// law: gdpr/7.4
pub async fn show(guest: Guest) -> Result<Paper> {
    let t = guest.t;
    let mut reader = guest.door.read().await?;
    let Some(notice) = notices::awaits(&mut reader, guest.subject, t.lang()).await? else {
        let shell = shell(&guest.door, &mut reader, t.w("notices-accepted-title")).await?;
        let way = Button::link(t.w("portal-go-on"), home(&guest)).primary();
        return Ok(shell.lead(t.w("notices-accepted-text")).body(buttons([way])).html().into());
    };
    let stops = reader.setting(&ACCEPT_FIRST).await? == "true" && !matches!(guest.way, Way::Letter(_));
    let otherwise = if stops { Otherwise::Closed } else { Otherwise::Nothing };
    let asking = notices::asking(t, &notice, &guest.path("/notice"));
    let shell = shell(&guest.door, &mut reader, t.w("notices-accept-title")).await?;
    let body = stack([asking, else_what(t, otherwise, ways(&guest))]);
    Ok(shell.lead(t.w("notices-accept-lead")).body(body).html().into())
}

pub async fn accept(guest: Guest, shown: input::Form<Shown>) -> Result<Response> {
    let version = shown.0.version.parse().map_err(|_| Error::NotFound)?;
    match guest.door.write(&Accept { version, lang: guest.t.lang() }).await {
        // Another version came while this one was read: it is shown, and nothing was accepted.
        Err(Error::Conflict(_)) => Ok(show(guest).await?.into_response()),
        other => other.map(|()| Go::to(home(&guest)).saying("portal-accepted").into_response()),
    }
}

fn home(guest: &Guest) -> String {
    guest.path(if matches!(guest.way, Way::Case { .. }) { "/thread" } else { "" })
}

fn else_what(t: Words, otherwise: Otherwise, ways: Html) -> Html {
    let text = match otherwise {
        Otherwise::Nothing => "portal-accept-free",
        Otherwise::Closed => "portal-accept-closed",
    };
    Panel::new(t.w("portal-accept-else"), stack([Html::prose(&t.w(text)), ways])).html()
}

/// What nobody has to accept anything for.
fn ways(guest: &Guest) -> Html {
    let t = guest.t;
    let link = |word: &str, to: String| Button::link(t.w(word), to);
    match guest.way {
        // The link to a case opens that case alone; the choices have their own way in.
        Way::Case { .. } => buttons([link("portal-ask", format!("/preferences?lang={}", t.tag()))]),
        Way::Letter(_) => buttons([link("portal-all-choices", guest.path(""))]),
        Way::Account(_) => buttons([
            link("portal-all-choices", guest.choices("")),
            link("portal-copy", guest.path("/ask/copy")),
            link("portal-rights", guest.path("/rights")),
            link("portal-requests", guest.path("/requests")),
            link("portal-erase", guest.path("/ask/erasure")).danger(),
            Button::post(t.w("portal-sign-out"), guest.path("/sign-out")),
        ]),
    }
}

pub(super) fn samples(t: Words) -> Vec<Sample> {
    let ways = || buttons([Button::link(t.w("portal-all-choices"), "#")]);
    vec![
        Sample::new("portal/accept-free", else_what(t, Otherwise::Nothing, ways())),
        Sample::new("portal/accept-closed", else_what(t, Otherwise::Closed, ways())),
    ]
}
