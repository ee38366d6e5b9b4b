//! The way in and out: password, then the code of the second factor.

use super::form::{Wrong, cookie, device, inside, no_cookie};
use crate::{
    actions::sign_in::{self, Attempt, Confirm, Confirmed, SignOut},
    model::Stage,
    store,
};
use axum::{
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use ground::secret::Token;
use kernel::{
    Error, Public, Result,
    door::{Go, Paper, percent},
    input::{Form, Query},
};
use kit::{Button, Field, Form as FormView, Html, Input, Sample, Words};
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Next {
    pub next: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct SignInForm {
    email: String,
    password: String,
    next: String,
}

pub async fn show(door: Public, Query(next): Query<Next>) -> Result<Paper> {
    page(&door, &SignInForm { next: next.next, ..SignInForm::default() }, &Wrong::default())
        .await
        .map(Paper::fine)
}

pub async fn enter(door: Public, headers: HeaderMap, Form(form): Form<SignInForm>) -> Result<Response> {
    let attempt = Attempt {
        email: form.email.clone(),
        password: Token::presented(&form.password),
        device: device(&door.visit, &headers),
    };
    match sign_in::sign_in(&door.app, attempt).await {
        Ok(opened) => {
            let cookie = cookie(&door.app, &opened.token)?;
            Ok((cookie, Go::to(step(opened.stage, &form.next))).into_response())
        }
        Err(error) => {
            let wrong = Wrong::of(error)?;
            Ok(Paper::again(page(&door, &form, &wrong).await?).into_response())
        }
    }
}

/// Where a sign-in goes on.
pub fn step(stage: Stage, next: &str) -> String {
    match stage {
        Stage::Whole => inside(next).to_owned(),
        Stage::Code => with_next("/sign-in/code", next),
        Stage::Password => with_next("/sign-in/password", next),
    }
}

fn with_next(path: &str, next: &str) -> String {
    format!("{path}?next={}", percent(inside(next)))
}

async fn page(door: &Public, form: &SignInForm, wrong: &Wrong) -> Result<Html> {
    let t = door.words;
    let mut reader = door.read().await?;
    let shell = door.public_shell(&mut reader, t.w("staff-sign-in")).await?;
    let is_new = store::administrators(&mut reader).await? == 0;
    let lead = if is_new { t.w("staff-sign-in-first") } else { String::new() };
    Ok(shell.lead(lead).body(sign_in_form(t, form, wrong)).html())
}

fn sign_in_form(t: Words, form: &SignInForm, wrong: &Wrong) -> Html {
    let email =
        Field::new(t, Input::Email, "email", t.w("staff-email")).value(&form.email).autocomplete("username");
    let email = if form.email.is_empty() { email.focus() } else { email };
    let password = Field::new(t, Input::Password, "password", t.w("staff-password"))
        .autocomplete("current-password")
        .error(wrong.at(t, "password"));
    FormView::new(t, "/sign-in")
        .fields(vec![email, password, Field::hidden(t, "next", &form.next)])
        .button(Button::submit(t.w("staff-sign-in")).primary())
        .button(Button::link(t.w("staff-forgotten"), "/sign-in/forgotten").quiet())
        .into()
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct CodeForm {
    code: String,
    next: String,
}

pub async fn code(door: Public, Query(next): Query<Next>) -> Result<Paper> {
    code_page(&door, &next.next, &Wrong::default()).await.map(Paper::fine)
}

pub async fn confirm(door: Public, Form(form): Form<CodeForm>) -> Result<Response> {
    let session = door.session().ok_or(Error::SignIn)?;
    match door.write(&Confirm { session: &session, code: &form.code }).await? {
        Confirmed::Yes(stage) => Ok(Go::to(step(stage, &form.next)).into_response()),
        Confirmed::TooMany => Err(Error::TooMany),
        Confirmed::No => {
            let wrong = Wrong::of(Error::field("code", "staff-code-wrong"))?;
            Ok(Paper::again(code_page(&door, &form.next, &wrong).await?).into_response())
        }
    }
}

async fn code_page(door: &Public, next: &str, wrong: &Wrong) -> Result<Html> {
    let t = door.words;
    let session = door.session().ok_or(Error::SignIn)?;
    let mut reader = door.read().await?;
    sign_in::waiting(&mut reader, &session, Stage::Code).await?;
    let shell = door.public_shell(&mut reader, t.w("staff-second-step")).await?;
    let code = Field::new(t, Input::Code, "code", t.w("staff-code"))
        .hint(t.w("staff-code-hint"))
        .error(wrong.at(t, "code"))
        .focus();
    let form = FormView::new(t, "/sign-in/code")
        .fields(vec![code, Field::hidden(t, "next", next)])
        .button(Button::submit(t.w("kit-continue")).primary());
    Ok(shell.body(form).html())
}

pub async fn sign_out(door: Public) -> Result<Response> {
    if let Some(session) = door.session() {
        door.write(&SignOut { session: &session }).await?;
    }
    let cookie = no_cookie(&door.app)?;
    Ok((cookie, Go::to("/sign-in").saying("staff-signed-out")).into_response())
}

pub fn samples(t: Words) -> Vec<Sample> {
    let typed = SignInForm { email: "anna@example.org".into(), ..SignInForm::default() };
    let wrong = Wrong::of(Error::field("password", "staff-sign-in-wrong")).unwrap_or_default();
    vec![
        Sample::new("sign-in/empty", sign_in_form(t, &SignInForm::default(), &Wrong::default())),
        Sample::new("sign-in/wrong", sign_in_form(t, &typed, &wrong)),
    ]
}
