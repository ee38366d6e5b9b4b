//! One's own account: facts, language, password, and where one is signed in.

use super::{
    absence,
    choose::new_password,
    form::{HOME, Wrong, language_field, role_name},
};
use crate::{
    actions::{
        password::{self, Proof},
        sessions::{ChooseLanguage, End},
    },
    model::{self, SessionId},
    read::{self, Session, User},
};
use axum::response::{IntoResponse, Response};
use ground::secret::Token;
use kernel::{
    Desk, Error, Result,
    door::{Go, Paper},
    input::{At, Form},
    setting::TIME_ZONE,
};
use kit::{
    Badge, Button, Column, Crumb, Facts, Field, Form as FormView, Html, Input, Panel, Row, Table, Words,
};
use serde::Deserialize;

pub async fn show(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let me = read::me(&mut reader).await?;
    let sessions = read::my_sessions(&mut reader).await?;
    let shell = desk.shell(&mut reader, t.w("staff-me"), "").await?;
    let here = desk.visit.session.as_ref().map(|token| token.hash().to_vec());
    let parts = [
        account(t, &me).html(),
        language_panel(t, &me).html(),
        absence::panel(&mut reader, t, (me.id, "/desk/me/absence")).await?,
        sessions_panel(t, &sessions, here.as_deref()).html(),
    ];
    Ok(shell.body(Html::join(parts)).html().into())
}

fn account(t: Words, me: &User) -> Panel {
    let factor = match me.has_factor {
        true => Badge::allow(t.w("staff-factor-on")),
        false => Badge::warn(t.w("staff-factor-off")),
    };
    let change = |href: &str| Button::link(t.w("kit-edit"), href).quiet().html();
    let facts = Facts::new()
        .fact(t.w("staff-name"), Html::text(&me.facts.name))
        .fact(t.w("staff-email"), Html::text(&me.facts.email))
        .fact(t.w("staff-role"), role_name(t, me.role))
        .fact(t.w("staff-password"), change("/desk/me/password"))
        .fact(t.w("staff-factor"), Html::join([factor.html(), change("/desk/me/second-factor")]))
        .fact(t.w("kit-bell"), change("/desk/me/bell"));
    Panel::new(t.w("staff-account"), facts)
}

fn language_panel(t: Words, me: &User) -> Panel {
    let form = FormView::new(t, "/desk/language")
        .fields(vec![language_field(t, me.lang.as_deref())])
        .button(Button::submit(t.w("kit-save")));
    Panel::new(t.w("kit-language"), form)
}

fn sessions_panel(t: Words, sessions: &[Session], here: Option<&[u8]>) -> Panel {
    let columns = vec![
        Column::new(t.w("staff-device")),
        Column::new(t.w("staff-address")),
        Column::new(t.w("staff-since")).tight(),
        Column::new(t.w("staff-seen")).tight(),
        Column::new("").tight(),
    ];
    let row = |session: &Session| {
        let last = match here == Some(session.token.as_slice()) {
            true => Badge::allow(t.w("staff-here")).html(),
            false => {
                Button::post(t.w("staff-end"), format!("/desk/me/sessions/{}/end", session.id)).quiet().html()
            }
        };
        Row::new(vec![
            Html::text(&session.device.agent),
            Html::text(&session.device.address),
            t.datetime(session.created_at.0).into(),
            t.datetime(session.seen_at.0).into(),
            last,
        ])
    };
    let table = Table::new(t, t.w("staff-sessions"), columns).rows(sessions.iter().map(row).collect());
    Panel::new(t.w("staff-sessions"), table)
}

pub async fn end(desk: Desk, At(session): At<SessionId>) -> Result<Go> {
    desk.write(&End { session }).await?;
    Ok(Go::to("/desk/me").saying("staff-ended"))
}

#[derive(Deserialize)]
pub struct LanguageForm {
    lang: String,
}

/// Changes the language and stays on the page where the button was.
pub async fn language(desk: Desk, Form(form): Form<LanguageForm>) -> Result<Go> {
    let lang = model::lang(Some(&form.lang)).map_err(|message| Error::field("lang", message))?;
    desk.write(&ChooseLanguage { lang }).await?;
    Ok(Go::to(desk.visit.from.as_deref().map_or(HOME, super::form::inside)))
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct ChangeForm {
    present: String,
    password: String,
}

pub async fn password(desk: Desk) -> Result<Paper> {
    password_page(&desk, &Wrong::default()).await.map(Paper::fine)
}

pub async fn change_password(desk: Desk, Form(form): Form<ChangeForm>) -> Result<Response> {
    let session = desk.visit.session.clone().ok_or(Error::SignIn)?;
    let present = Token::presented(&form.present);
    let proof = Proof::Present { password: &present, session: &session, actor: &desk.actor };
    match password::choose(&desk.app, proof, &Token::presented(&form.password)).await {
        Ok(()) => Ok(Go::to("/desk/me").saying("staff-password-changed").into_response()),
        Err(error) => Ok(Paper::again(password_page(&desk, &Wrong::of(error)?).await?).into_response()),
    }
}

async fn password_page(desk: &Desk, wrong: &Wrong) -> Result<Html> {
    let t = desk.words;
    let mut reader = desk.read().await?;
    let shell = desk.shell(&mut reader, t.w("staff-choose"), "").await?;
    let present = Field::new(t, Input::Password, "present", t.w("staff-password-present"))
        .autocomplete("current-password")
        .error(wrong.at(t, "present"));
    let form = FormView::new(t, "/desk/me/password")
        .fields(vec![present, new_password(t, wrong)])
        .button(Button::submit(t.w("kit-save")).primary())
        .button(Button::link(t.w("kit-cancel"), "/desk/me"));
    Ok(shell.crumbs(vec![up(t)]).body(form).html())
}

pub fn up(t: Words) -> Crumb {
    Crumb { label: t.w("staff-me"), href: "/desk/me".into() }
}
