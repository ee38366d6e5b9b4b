//! Setting a webhook up, and changing where it goes and what it tells.

use super::{HOME, home, words};
use crate::{
    MANAGE,
    actions::{Add, Edit},
    model::{Draft, OWN, WebhookId},
    read,
};
use axum::response::{IntoResponse, Response};
use consent::processors::{self, Processor};
use kernel::{
    App, Desk, Error, FieldError, Result,
    door::{Go, Paper},
    input::{At, Form as Posted},
};
use kit::{Button, Choice, Field, Form, Html, Input, Panel, Words};
use serde::Deserialize;
use std::collections::BTreeSet;

/// What the form posts; the version is there when something is changed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    url: String,
    kinds: Vec<String>,
    processor: String,
    version: Option<i64>,
}

impl Typed {
    fn draft(&self) -> Draft {
        let processor = Some(self.processor.clone());
        Draft { url: self.url.clone(), kinds: self.kinds.clone(), processor }
    }
}

pub async fn new(desk: Desk) -> Result<Paper> {
    page(&desk, HOME.into(), &Typed::default(), &[]).await.map(Paper::fine)
}

pub async fn add(desk: Desk, Posted(typed): Posted<Typed>) -> Result<Response> {
    match desk.write(&Add { draft: typed.draft() }).await {
        Ok((webhook, secret)) => {
            super::show::secret_once(&desk, webhook, &secret).await.map(IntoResponse::into_response)
        }
        Err(Error::Invalid(problems)) => again(&desk, HOME.into(), &typed, &problems).await,
        Err(error) => Err(error),
    }
}

pub async fn edit(desk: Desk, At(id): At<WebhookId>) -> Result<Paper> {
    let known = read::webhook(&mut desk.read().await?, id).await?;
    let processor = known.target.processor.unwrap_or_default();
    let (url, kinds, version) = (known.target.url, known.kinds, Some(known.version));
    let typed = Typed { url, kinds, processor, version };
    page(&desk, format!("{HOME}/{id}"), &typed, &[]).await.map(Paper::fine)
}

pub async fn save(desk: Desk, At(webhook): At<WebhookId>, Posted(typed): Posted<Typed>) -> Result<Response> {
    let action = Edit { webhook, version: typed.version.unwrap_or_default(), draft: typed.draft() };
    match desk.write(&action).await {
        Ok(()) => Ok(Go::to(format!("{HOME}/{webhook}")).saying("connect-saved").into_response()),
        Err(Error::Invalid(problems)) => again(&desk, format!("{HOME}/{webhook}"), &typed, &problems).await,
        Err(error) => Err(error),
    }
}

async fn again(desk: &Desk, action: String, typed: &Typed, problems: &[FieldError]) -> Result<Response> {
    Ok(Paper::again(page(desk, action, typed, problems).await?).into_response())
}

async fn page(desk: &Desk, action: String, typed: &Typed, problems: &[FieldError]) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&MANAGE)?;
    let t = words(desk, &mut reader).await?;
    let title = if typed.version.is_some() { "connect-edit" } else { "connect-new" };
    let known = processors::known(&mut reader).await?;
    let form = form(t, action, (typed, problems), (starts(&desk.app), known.as_deref()));
    let shell = desk.shell(&mut reader, t.w(title), HOME).await?;
    Ok(shell.crumbs(home(t)).lead(t.w("connect-form-lead")).body(Panel::new(t.w(title), form).html()).html())
}

/// Whole rooms to choose from; single kinds are for programs that ask by API.
fn starts(app: &App) -> BTreeSet<String> {
    app.events().filter_map(|known| known.kind.split_once('.')).map(|(room, _)| format!("{room}.")).collect()
}

pub(super) fn form(
    t: Words,
    action: String,
    (typed, problems): (&Typed, &[FieldError]),
    (starts, known): (BTreeSet<String>, Option<&[Processor]>),
) -> Form {
    let error =
        |field: &str| problems.iter().find(|wrong| wrong.field == field).map(|wrong| wrong.message.say(t));
    let chosen = starts.into_iter().chain(typed.kinds.iter().cloned()).collect::<BTreeSet<String>>();
    let choices = chosen.into_iter().map(|start| Choice::new(start.clone(), name(t, &start))).collect();
    let mut fields = vec![
        Field::new(t, Input::Text, "url", t.w("connect-url"))
            .value(&typed.url)
            .hint(t.w("connect-url-hint"))
            .error(error("url")),
        Field::new(t, Input::Many(choices), "kinds", t.w("connect-kinds"))
            .values(typed.kinds.clone())
            .hint(t.w("connect-kinds-hint"))
            .error(error("kinds"))
            .optional(),
    ];
    let runs_it = known.map(|known| runs_it(t, known, &typed.processor).error(error("processor")));
    fields.extend(runs_it);
    fields.extend(typed.version.map(|version| Field::hidden(t, "version", version.to_string())));
    Form::new(t, action).fields(fields).button(Button::submit(t.w("kit-save")).primary())
}

/// Processors of the register, and ourselves.
fn runs_it(t: Words, known: &[Processor], chosen: &str) -> Field {
    let fixed = [("", "consent-processor-none"), (OWN, "connect-processor-own")];
    let fixed = fixed.into_iter().map(|(key, word)| Choice::new(key, t.w(word)));
    let offered = processors::on_offer(known, Some(chosen)).map(|(key, name)| Choice::new(key, name));
    Field::new(t, Input::Select(fixed.chain(offered).collect()), "processor", t.w("consent-processor"))
        .value(chosen)
        .hint(t.w("consent-processor-hint"))
}

/// A room's events by the room's name; a single kind as it is.
pub fn name(t: Words, start: &str) -> String {
    start.strip_suffix('.').map_or_else(|| start.to_owned(), |room| t.w(&format!("room-{room}")))
}
