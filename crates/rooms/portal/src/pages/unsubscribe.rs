//! One click to stop: a page with one button for people, and the POST of RFC 8058 for their mail programs.

use super::parts::{Guest, buttons, ended, prose, recognise, shell};
use crate::actions::Unsubscribe;
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use kernel::{Error, Public, Result, door::Paper};
use kit::{Button, Html};

/// Mail scanners come here first; they change nothing.
pub async fn show(door: Public, Path((token, purpose)): Path<(String, String)>) -> Result<Paper> {
    let Some(guest) = recognise(&door, &token).await? else {
        return ended(&door).await;
    };
    let name = name(&guest, &purpose).await?;
    let t = guest.t;
    let action = format!("/unsubscribe/{token}/{purpose}?lang={}", t.tag());
    let body = Html::join([
        prose(&t.w1("portal-unsubscribe-text", "purpose", &name)),
        buttons([Button::post(t.w("portal-unsubscribe-yes"), action).primary(), choices(&guest)]),
    ]);
    page(&guest, t.w1("portal-unsubscribe", "purpose", &name), body).await
}

/// Answers 200 and never redirects; what the body says does not matter, the address says it all.
// law: gdpr/7.3
pub async fn stop(door: Public, Path((token, purpose)): Path<(String, String)>) -> Result<Response> {
    let Some(guest) = recognise(&door, &token).await? else {
        return Ok(ended(&door).await?.into_response());
    };
    let (t, name) = (guest.t, name(&guest, &purpose).await?);
    match guest.door.write(&Unsubscribe { purpose, whence: guest.whence() }).await {
        Ok(()) => {}
        Err(Error::Refused(_)) => {
            let body = Html::join([
                prose(&t.w1("portal-needed-text", "purpose", &name)),
                buttons([choices(&guest)]),
            ]);
            return Ok(page(&guest, t.w("portal-needed"), body).await?.into_response());
        }
        Err(error) => return Err(error),
    }
    let body =
        Html::join([prose(&t.w1("portal-unsubscribed-text", "purpose", &name)), buttons([choices(&guest)])]);
    Ok(page(&guest, t.w("portal-unsubscribed"), body).await?.into_response())
}

async fn name(guest: &Guest, purpose: &str) -> Result<String> {
    let mut reader = guest.door.read().await?;
    let purpose = consent::purpose(&mut reader, purpose).await?;
    Ok(purpose.name(guest.t.lang()).to_owned())
}

async fn page(guest: &Guest, title: String, body: Html) -> Result<Paper> {
    let mut reader = guest.door.read().await?;
    Ok(shell(&guest.door, &mut reader, title).await?.body(body).html().into())
}

fn choices(guest: &Guest) -> Button {
    Button::link(guest.t.w("portal-all-choices"), guest.path(""))
}
