//! Choosing a password: at the first sign-in, after forgetting it, and as the first administrator.

use super::{
    form::{Wrong, cookie, device, inside},
    sign_in::Next,
};
use crate::{
    actions::{
        first::{self, Setup},
        password::{self, Forgot, Proof},
        sign_in,
    },
    model::{LinkKind, Stage, UserDraft, password::ALONE},
    store::sessions,
};
use axum::{
    extract::Path,
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use ground::secret::Token;
use kernel::{
    Error, Public, Result,
    door::{Go, Paper},
    input::{Form, Query},
};
use kit::{Button, Empty, Field, Form as FormView, Html, Input, Words};
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct PasswordForm {
    password: String,
    next: String,
}

pub async fn first_time(door: Public, Query(next): Query<Next>) -> Result<Paper> {
    first_page(&door, &next.next, &Wrong::default()).await.map(Paper::fine)
}

pub async fn choose(door: Public, Form(form): Form<PasswordForm>) -> Result<Response> {
    let session = door.session().ok_or(Error::SignIn)?;
    match password::choose(&door.app, Proof::Waiting(&session), &Token::presented(&form.password)).await {
        Ok(()) => Ok(Go::to(inside(&form.next)).saying("staff-password-changed").into_response()),
        Err(error) => {
            Ok(Paper::again(first_page(&door, &form.next, &Wrong::of(error)?).await?).into_response())
        }
    }
}

async fn first_page(door: &Public, next: &str, wrong: &Wrong) -> Result<Html> {
    let t = door.words;
    let session = door.session().ok_or(Error::SignIn)?;
    let mut reader = door.read().await?;
    sign_in::waiting(&mut reader, &session, Stage::Password).await?;
    let shell = door.public_shell(&mut reader, t.w("staff-choose")).await?;
    let form = FormView::new(t, "/sign-in/password")
        .fields(vec![new_password(t, wrong).focus(), Field::hidden(t, "next", next)])
        .button(Button::submit(t.w("kit-save")).primary());
    Ok(shell.lead(t.w("staff-choose-why")).body(form).html())
}

/// The field in which a new password is typed, with the rules said before anyone breaks them.
pub fn new_password(t: Words, wrong: &Wrong) -> Field {
    Field::new(t, Input::Password, "password", t.w("staff-password-new"))
        .hint(t.w1("staff-password-hint", "least", ALONE))
        .autocomplete("new-password")
        .error(wrong.at(t, "password"))
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct ForgottenForm {
    email: String,
}

pub async fn forgotten(door: Public) -> Result<Paper> {
    let t = door.words;
    let mut reader = door.read().await?;
    let shell = door.public_shell(&mut reader, t.w("staff-forgotten")).await?;
    let email = Field::new(t, Input::Email, "email", t.w("staff-email")).autocomplete("username").focus();
    let form = FormView::new(t, "/sign-in/forgotten")
        .fields(vec![email])
        .button(Button::submit(t.w("kit-send")).primary())
        .button(Button::link(t.w("kit-back"), "/sign-in").quiet());
    Ok(shell.lead(t.w("staff-forgotten-why")).body(form).html().into())
}

/// Whether the address is known stays between its owner and us.
pub async fn ask(door: Public, Form(form): Form<ForgottenForm>) -> Result<Paper> {
    let t = door.words;
    door.write(&Forgot { email: &form.email, address: &door.visit.address.to_string() }).await?;
    let mut reader = door.read().await?;
    let shell = door.public_shell(&mut reader, t.w("staff-forgotten-sent")).await?;
    let said = Empty::new(t.w("staff-forgotten-look"), t.w("staff-forgotten-hour"));
    Ok(shell.body(said.step(Button::link(t.w("kit-back"), "/sign-in"))).html().into())
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct LinkForm {
    name: String,
    email: String,
    password: String,
}

pub async fn link(door: Public, Path(token): Path<String>) -> Result<Paper> {
    link_page(&door, &token, (&LinkForm::default(), &Wrong::default())).await.map(Paper::fine)
}

pub async fn follow(
    door: Public,
    Path(token): Path<String>,
    headers: HeaderMap,
    Form(form): Form<LinkForm>,
) -> Result<Response> {
    let (link, chosen) = (Token::presented(&token), Token::presented(&form.password));
    let outcome = match kind(&door, &link).await? {
        LinkKind::Reset => password::choose(&door.app, Proof::Link(&link), &chosen)
            .await
            .map(|()| Go::to("/sign-in").saying("staff-password-changed").into_response()),
        LinkKind::First => {
            let draft = UserDraft {
                name: form.name.clone(),
                email: form.email.clone(),
                role: kernel::Role::Administrator.key().into(),
                lang: None,
            };
            let setup = Setup { draft, password: chosen, device: device(&door.visit, &headers) };
            match first::set_up(&door.app, &link, setup).await {
                Ok(session) => Ok((cookie(&door.app, &session)?, Go::to("/desk")).into_response()),
                Err(error) => Err(error),
            }
        }
    };
    match outcome {
        Ok(response) => Ok(response),
        Err(error) => {
            let wrong = Wrong::of(error)?;
            Ok(Paper::again(link_page(&door, &token, (&form, &wrong)).await?).into_response())
        }
    }
}

async fn kind(door: &Public, link: &Token) -> Result<LinkKind> {
    let found = sessions::find_link(&mut door.read().await?, link).await?;
    found.map(|link| link.kind).ok_or_else(|| Error::gone("staff-link-gone"))
}

async fn link_page(door: &Public, token: &str, (typed, wrong): (&LinkForm, &Wrong)) -> Result<Html> {
    let t = door.words;
    let kind = kind(door, &Token::presented(token)).await?;
    let mut reader = door.read().await?;
    let (title, lead, mut fields) = match kind {
        LinkKind::Reset => ("staff-choose", "staff-choose-reset", Vec::new()),
        LinkKind::First => ("staff-first", "staff-first-why", about_oneself(t, typed, wrong)),
    };
    fields.push(new_password(t, wrong));
    let shell = door.public_shell(&mut reader, t.w(title)).await?;
    let form = FormView::new(t, format!("/sign-in/link/{token}"))
        .fields(fields)
        .button(Button::submit(t.w("kit-continue")).primary());
    Ok(shell.lead(t.w(lead)).body(form).html())
}

fn about_oneself(t: Words, typed: &LinkForm, wrong: &Wrong) -> Vec<Field> {
    let name = Field::new(t, Input::Text, "name", t.w("staff-name")).value(&typed.name).autocomplete("name");
    let email =
        Field::new(t, Input::Email, "email", t.w("staff-email")).value(&typed.email).autocomplete("username");
    vec![name.error(wrong.at(t, "name")), email.error(wrong.at(t, "email"))]
}
