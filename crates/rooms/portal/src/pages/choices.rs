//! The preference page: one switch for each thing that leaves a choice, save, stop everything, take it back.

mod sheet;

use super::{
    guest::{Guest, Named},
    parts::{buttons, shell},
};
use crate::{
    actions::{Choose, KeepLanguage, StopAll},
    model::{Posted, Switch, Wish},
    read, wording,
};
use kernel::{
    Error, Reader, Result,
    door::{Go, Paper},
    input, mask,
};
use kit::{Button, Html};
use sheet::Sheet;

pub(super) use sheet::samples;

pub async fn show(guest: Guest) -> Result<Paper> {
    let t = guest.t;
    let mut reader = guest.door.read().await?;
    let offer = read::offer(&mut reader, guest.subject).await?;
    let email = mask::email(guest.contact.email.as_deref().unwrap_or_default());
    let shell =
        shell(&guest.door, &mut reader, t.w("portal-title")).await?.lead(t.w1("portal-lead", "email", email));
    let sheet = Sheet::new(&guest, &offer).asking(awaited(&guest, &mut reader).await?);
    Ok(shell.body(sheet.html()).html().into())
}

/// The page that asks to accept the newest notice. Whoever does not answer still chooses, takes a copy and leaves.
async fn awaited(guest: &Guest, reader: &mut Reader) -> Result<Option<String>> {
    let notice = notices::awaits(reader, guest.subject, guest.t.lang()).await?;
    Ok(notice.map(|_| guest.path("/notice")))
}

pub async fn save(guest: Guest, posted: input::Form<Posted>) -> Result<Go> {
    let wish = posted.0.wish();
    if wish.changes.is_empty() {
        return Ok(Go::to(guest.choices("")).saying("portal-unchanged"));
    }
    let undo = wish.undo();
    let whole = guest.door.write(&Choose { wish, whence: guest.whence() }).await?;
    Ok(back(&guest, &undo).saying(if whole { "portal-saved" } else { "portal-words-changed" }))
}

pub async fn stop(guest: Guest, posted: input::Form<Posted>) -> Result<Go> {
    let stop = StopAll { why: posted.0.why(), whence: guest.whence() };
    let stopped: Wish = guest.door.write(&stop).await?;
    Ok(back(&guest, &stopped.undo()).saying("portal-all-stopped"))
}

/// From now on our letters speak the language of this page.
pub async fn keep_language(guest: Guest) -> Result<Go> {
    guest.door.write(&KeepLanguage { lang: guest.t.lang() }).await?;
    Ok(Go::to(guest.choices("")).saying("portal-language-kept"))
}

/// The very words that the person said yes or no to.
// law: gdpr/7.1
pub async fn agreed(guest: Guest, Named(switch): Named) -> Result<Paper> {
    let (t, switch) = (guest.t, switch.parse::<Switch>().map_err(|_| Error::NotFound)?);
    let mut reader = guest.door.read().await?;
    let line = read::line(&mut reader, guest.subject, &switch).await?;
    let entry = line.cell.entry.as_ref().ok_or(Error::NotFound)?;
    let notice = entry
        .facts
        .notice
        .map(|version| Html::prose(&t.w1("portal-with-notice", "version", version.to_string())));
    let way = buttons([Button::link(t.w("kit-back"), guest.choices(""))]);
    let body = Html::join([words(t, entry.wording.as_deref()), notice.unwrap_or_default(), way]);
    let title = wording::label(t, &line.purpose, switch.channel);
    Ok(shell(&guest.door, &mut reader, title).await?.lead(wording::since(t, &line)).body(body).html().into())
}

/// The words that stood there, as a quotation.
pub(super) fn words(t: kit::Words, wording: Option<&str>) -> Html {
    match wording {
        Some(words) => {
            Html::join([Html::trusted("<blockquote>"), Html::prose(words), Html::trusted("</blockquote>")])
        }
        None => Html::prose(&t.w("portal-no-wording")),
    }
}

fn back(guest: &Guest, undo: &str) -> Go {
    let choices = guest.choices("");
    Go::to(if undo.is_empty() { choices } else { format!("{choices}&undo={undo}") })
}
