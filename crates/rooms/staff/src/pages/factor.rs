//! The second factor of one's own account: the picture for the app, the codes for the drawer.

use super::{form::Wrong, me::up};
use crate::{
    actions::factor::{self, NewCodes, TurnOn},
    model::factor::{Secret, picture},
    read,
};
use askama::Template;
use axum::response::{IntoResponse, Response};
use ground::secret::Token;
use kernel::{
    Desk, Error, Result,
    door::{Go, Paper},
    input::Form,
    setting::COMPANY_NAME,
};
use kit::{Button, Field, Form as FormView, Html, Input, Panel, Sample, Words};
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct OnForm {
    secret: String,
    code: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct OffForm {
    password: String,
}

pub async fn show(desk: Desk) -> Result<Paper> {
    page(&desk, None, &Wrong::default()).await.map(Paper::fine)
}

pub async fn turn_on(desk: Desk, Form(form): Form<OnForm>) -> Result<Response> {
    let secret = Secret::from_base32(&form.secret).ok_or_else(|| Error::field("code", "staff-code-wrong"))?;
    match desk.write(&TurnOn { secret: &secret, code: &form.code }).await {
        Ok(codes) => codes_page(&desk, &codes).await.map(IntoResponse::into_response),
        Err(error) => {
            let wrong = Wrong::of(error)?;
            Ok(Paper::again(page(&desk, Some(secret), &wrong).await?).into_response())
        }
    }
}

pub async fn turn_off(desk: Desk, Form(form): Form<OffForm>) -> Result<Response> {
    match factor::turn_off(&desk.app, &desk.actor, &Token::presented(&form.password)).await {
        Ok(()) => Ok(Go::to("/desk/me").saying("staff-factor-now-off").into_response()),
        Err(error) => Ok(Paper::again(page(&desk, None, &Wrong::of(error)?).await?).into_response()),
    }
}

pub async fn new_codes(desk: Desk) -> Result<Paper> {
    let codes = desk.write(&NewCodes).await?;
    codes_page(&desk, &codes).await
}

/// `begun` is the secret of a first try whose code was wrong: the app has it already.
async fn page(desk: &Desk, begun: Option<Secret>, wrong: &Wrong) -> Result<Html> {
    let t = desk.words;
    let mut reader = desk.read().await?;
    let me = read::me(&mut reader).await?;
    let body = match me.has_factor {
        true => on(t, read::codes_left(&mut reader, me.id).await?, wrong),
        false => {
            let secret = begun.unwrap_or_else(|| Secret::fresh(desk.app.entropy()));
            let company = reader.setting(&COMPANY_NAME).await?;
            let issuer = if company.is_empty() { "Custodia" } else { company.as_str() };
            off(t, &secret, (&secret.url(issuer, &me.facts.email), wrong))?
        }
    };
    let shell = desk.shell(&mut reader, t.w("staff-factor"), "").await?;
    Ok(shell.crumbs(vec![up(t)]).lead(t.w("staff-factor-why")).body(body).html())
}

#[derive(Template)]
#[template(path = "picture.html")]
struct Picture<'a> {
    t: Words,
    svg: Html,
    secret: &'a str,
}

fn off(t: Words, secret: &Secret, (url, wrong): (&str, &Wrong)) -> Result<Html> {
    let secret = secret.base32();
    let picture = Html::of(&Picture { t, svg: Html::trusted(picture(url)?), secret: &secret });
    let code = Field::new(t, Input::Code, "code", t.w("staff-code")).error(wrong.at(t, "code"));
    let form = FormView::new(t, "/desk/me/second-factor")
        .between(picture)
        .fields(vec![code, Field::hidden(t, "secret", &secret)])
        .button(Button::submit(t.w("staff-factor-turn-on")).primary())
        .button(Button::link(t.w("kit-cancel"), "/desk/me"));
    Ok(form.into())
}

fn on(t: Words, codes_left: i64, wrong: &Wrong) -> Html {
    let again = Button::post(t.w("staff-codes-new"), "/desk/me/recovery-codes");
    let codes = Panel::new(t.w("staff-codes"), t.n("staff-codes-left", codes_left)).aside(again);
    let password = Field::new(t, Input::Password, "password", t.w("staff-password-present"))
        .autocomplete("current-password")
        .error(wrong.at(t, "password"));
    let off = FormView::new(t, "/desk/me/second-factor/off")
        .fields(vec![password])
        .button(Button::submit(t.w("staff-factor-turn-off")).danger());
    Html::join([codes.html(), Panel::new(t.w("staff-factor-turn-off"), off).html()])
}

#[derive(Template)]
#[template(path = "codes.html")]
struct Codes<'a> {
    codes: &'a [String],
}

async fn codes_page(desk: &Desk, codes: &[String]) -> Result<Paper> {
    let t = desk.words;
    let mut reader = desk.read().await?;
    let shell = desk.shell(&mut reader, t.w("staff-codes"), "").await?;
    let list = Html::of(&Codes { codes });
    let panel = Panel::new(t.w("staff-codes"), list).aside(Button::copy(t.w("kit-copy"), codes.join("\n")));
    let done = Button::link(t.w("kit-continue"), "/desk/me").primary();
    Ok(shell.crumbs(vec![up(t)]).lead(t.w("staff-codes-once")).action(done).body(panel).html().into())
}

pub fn samples(t: Words) -> Vec<Sample> {
    let codes = vec!["k7mq2-x9fpd".to_owned(); 10];
    vec![
        Sample::new("factor/on", on(t, 9, &Wrong::default())),
        Sample::new("factor/codes", Html::of(&Codes { codes: &codes })),
    ]
}
