//! One click to stop: a page with one button for people, and the POST of RFC 8058 for their mail programs.

use super::{
    guest::{Guest, Named},
    parts::{buttons, shell},
};
use crate::actions::Unsubscribe;
use kernel::{Error, Result, door::Paper};
use kit::{Button, Html};

/// Mail scanners come here first; they change nothing.
pub async fn show(guest: Guest, Named(purpose): Named) -> Result<Paper> {
    let name = name(&guest, &purpose).await?;
    let t = guest.t;
    let action = format!("{}?lang={}", guest.door.visit.path, t.tag());
    let stop = Button::post(t.w("portal-unsubscribe-yes"), action).primary();
    let told = Told {
        title: t.w1("portal-unsubscribe", "purpose", &name),
        text: t.w1("portal-unsubscribe-text", "purpose", &name),
    };
    page(&guest, told, buttons([stop, choices(&guest)])).await
}

/// Answers 200 and never redirects; what the body says does not matter, the address says it all.
// law: gdpr/7.3
pub async fn stop(guest: Guest, Named(purpose): Named) -> Result<Paper> {
    let (t, name) = (guest.t, name(&guest, &purpose).await?);
    let told = match guest.door.write(&Unsubscribe { purpose, whence: guest.whence() }).await {
        Ok(()) => Told {
            title: t.w("portal-unsubscribed"),
            text: t.w1("portal-unsubscribed-text", "purpose", &name),
        },
        Err(Error::Refused(_)) => {
            Told { title: t.w("portal-needed"), text: t.w1("portal-needed-text", "purpose", &name) }
        }
        Err(error) => return Err(error),
    };
    page(&guest, told, buttons([choices(&guest)])).await
}

/// What the page says.
struct Told {
    title: String,
    text: String,
}

async fn name(guest: &Guest, purpose: &str) -> Result<String> {
    let mut reader = guest.door.read().await?;
    let purpose = consent::purpose(&mut reader, purpose).await?;
    Ok(purpose.name(guest.t.lang()).to_owned())
}

async fn page(guest: &Guest, told: Told, way: Html) -> Result<Paper> {
    let mut reader = guest.door.read().await?;
    Ok(shell(&guest.door, &mut reader, told.title).await?.telling(&told.text, way).html().into())
}

fn choices(guest: &Guest) -> Button {
    Button::link(guest.t.w("portal-all-choices"), guest.path(""))
}
