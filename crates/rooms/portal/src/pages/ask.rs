//! Asking for a link, to the choices or into the account: one address in, and one answer for everybody.

use super::{guest::ACCOUNT, parts::shell};
use crate::actions::{Ask, Leads};
use axum::response::{IntoResponse, Response};
use customers::Draft;
use ground::limit::{Pace, network};
use kernel::{
    Error, Message, Public, Result,
    door::{Door, Go, Paper},
    input,
};
use kit::{Button, Field, Form, Html, Input, Sample, Words};
use serde::Deserialize;
use std::{num::NonZeroU32, time::Duration};

/// Questions that one line may send at once: enough for an office, too few to try a list of addresses.
const ASKING: Pace =
    Pace { of: "preferences", burst: NonZeroU32::new(20).unwrap(), refill: Duration::from_secs(30) };

#[derive(Default, Deserialize)]
pub struct Wanted {
    #[serde(default)]
    email: String,
}

pub async fn show(door: Public) -> Result<Paper> {
    page(&door, Leads::Choices, "", None).await
}

/// The page for whoever is not signed in.
pub(super) async fn sign_in(door: &Door) -> Result<Paper> {
    page(door, Leads::Account, "", None).await
}

pub async fn ask(door: Public, wanted: input::Form<Wanted>) -> Result<Response> {
    if !door.app.allows(&ASKING, &network(door.visit.address)) {
        return Err(Error::TooMany);
    }
    let leads = if door.visit.path == ACCOUNT { Leads::Account } else { Leads::Choices };
    let typed = wanted.0.email.trim().to_owned();
    let email = match read(&door, &typed).await? {
        Ok(email) => email,
        Err(error) => return Ok(page(&door, leads, &typed, Some(error)).await?.into_response()),
    };
    door.write(&Ask { email, lang: door.words.lang(), leads }).await?;
    Ok(Go::to(format!("{}/sent?lang={}", place(leads), door.words.tag())).into_response())
}

pub async fn sent(door: Public) -> Result<Paper> {
    let t = door.words;
    let mut reader = door.read().await?;
    let shell = shell(&door, &mut reader, t.w("portal-sent")).await?;
    Ok(shell.telling(&t.w("portal-sent-text"), Html::default()).html().into())
}

const fn place(leads: Leads) -> &'static str {
    match leads {
        Leads::Choices => "/preferences",
        Leads::Account => ACCOUNT,
    }
}

/// An address is read here as it is read everywhere.
async fn read(door: &Public, typed: &str) -> Result<std::result::Result<String, Message>> {
    let mut reader = door.read().await?;
    let draft = Draft { emails: vec![typed.to_owned()], ..Draft::default() };
    Ok(match customers::rules(&mut reader).await?.check(&draft) {
        Ok(checked) => checked.emails().first().cloned().ok_or_else(|| "kit-error-required".into()),
        Err(Error::Invalid(fields)) => {
            Err(fields.into_iter().next().map_or("kit-error-email".into(), |wrong| wrong.message))
        }
        Err(error) => return Err(error),
    })
}

async fn page(door: &Door, leads: Leads, typed: &str, error: Option<Message>) -> Result<Paper> {
    let t = door.words;
    let mut reader = door.read().await?;
    let wrong = error.is_some();
    let (title, lead) = match leads {
        Leads::Choices => ("portal-ask", "portal-ask-lead"),
        Leads::Account => ("portal-sign-in", "portal-sign-in-lead"),
    };
    let shell = shell(door, &mut reader, t.w(title)).await?.lead(t.w(lead));
    let html = shell.body(form(t, leads, typed, error)).html();
    Ok(if wrong { Paper::again(html) } else { Paper::fine(html) })
}

fn form(t: Words, leads: Leads, typed: &str, error: Option<Message>) -> Html {
    let email = Field::new(t, Input::Email, "email", t.w("portal-email"))
        .value(typed)
        .autocomplete("email")
        .error(error.map(|message| message.say(t)));
    Form::new(t, format!("{}?lang={}", place(leads), t.tag()))
        .fields(vec![email])
        .button(Button::submit(t.w("portal-ask-send")).primary())
        .html()
}

pub(super) fn samples(t: Words) -> Vec<Sample> {
    let wrong = Some("kit-error-email".into());
    vec![
        Sample::new("portal/ask", form(t, Leads::Choices, "", None)),
        Sample::new("portal/ask-wrong", form(t, Leads::Choices, "<b>\"", wrong)),
        Sample::new("portal/sign-in", form(t, Leads::Account, "", None)),
    ]
}
