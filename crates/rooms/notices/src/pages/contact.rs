//! One contact point: which notice it gives, and how, where people give it.

use super::{
    Typed,
    contacts::{choice, ways_given},
    up, words,
};
use crate::{
    CHANGE,
    actions::ChooseNotice,
    model::{
        contact::{Contact, Given, Kind},
        head::GENERAL,
    },
    read,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use kernel::{
    Desk, Error, FieldError, Listed, Result,
    door::{Go, Paper},
    input::Form,
};
use kit::{Button, Crumb, Html, Words};

pub async fn show(desk: Desk, Path((kind, key)): Path<(String, String)>) -> Result<Paper> {
    desk.actor.demand(&CHANGE)?;
    Ok(Paper::fine(page(&desk, (&kind, &key), &[]).await?))
}

pub async fn choose(
    desk: Desk,
    Path((kind, key)): Path<(String, String)>,
    Form(posted): Form<Vec<(String, String)>>,
) -> Result<Response> {
    desk.actor.demand(&CHANGE)?;
    let typed = Typed(posted);
    let chosen = ChooseNotice {
        kind: Kind::parse(&kind).ok_or(Error::NotFound)?,
        key: key.clone(),
        notice: typed.get("notice").to_owned(),
        given: Given::parse(typed.get("given")),
    };
    match desk.write(&chosen).await {
        Ok(()) => Ok(Go::to("/notices/contacts").saying("kit-saved").into_response()),
        Err(Error::Invalid(problems)) => {
            Ok(Paper::again(page(&desk, (&kind, &key), &problems).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

async fn page(desk: &Desk, (kind, key): (&str, &str), problems: &[FieldError]) -> Result<Html> {
    let mut reader = desk.read().await?;
    let t = words(desk, &mut reader).await?;
    let kind = Kind::parse(kind).ok_or(Error::NotFound)?;
    let contact = read::contact(&mut reader, kind, key).await?.ok_or(Error::NotFound)?;
    let notices = read::choices(&mut reader, t.lang()).await?;
    let crumbs = vec![up(t), Crumb::new(t.w("notices-contacts"), "/notices/contacts")];
    let shell = desk.shell(&mut reader, contact.title.say(t), "/notices").await?.crumbs(crumbs);
    Ok(shell.lead(t.w("notices-contacts-lead")).body(form(t, &contact, &notices, problems)).html())
}

pub fn form(t: Words, contact: &Contact, notices: &[Listed], problems: &[FieldError]) -> Html {
    let mut fields = vec![choice(t, notices, contact.notice.as_deref().unwrap_or(GENERAL), problems)];
    if contact.kind.is_by_hand() {
        fields.push(ways_given(t, contact.given));
    }
    kit::Form::new(t, format!("/notices/contacts/{}/{}", contact.kind.key(), contact.key))
        .fields(fields)
        .button(Button::submit(t.w("kit-save")).primary())
        .button(Button::link(t.w("kit-cancel"), "/notices/contacts"))
        .into()
}
