//! Writing agents down: one by hand, or all of a directory file. Either way they wait until somebody lets them in.

use super::{HOME, home, words};
use crate::{
    EDIT,
    actions::{AddAgent, Import, Imported},
    directory as file,
    model::NewAgent,
};
use axum::{
    extract::{FromRequest, Multipart, Request},
    response::{IntoResponse, Response},
};
use kernel::{
    Desk, Error, FieldError, Message, Result,
    door::{Go, Paper},
    input::Form as Posted,
};
use kit::{Button, Facts, Field, Form, Html, Input, Panel, Sample, Words};
use serde::Deserialize;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    agent_id: String,
    name: String,
    verify_key: String,
    web_url: String,
    contact: String,
}

pub async fn new(desk: Desk) -> Result<Paper> {
    page(&desk, &Typed::default(), &[]).await.map(Paper::fine)
}

pub async fn add(desk: Desk, Posted(typed): Posted<Typed>) -> Result<Response> {
    let Typed { agent_id, name, verify_key, web_url, contact } = typed.clone();
    let new = NewAgent { agent_id, name, verify_key, web_url, contact };
    match desk.write(&AddAgent { new }).await {
        Ok(id) => Ok(Go::to(format!("{HOME}/{id}")).saying("mandates-said-saved").into_response()),
        Err(Error::Invalid(problems)) => {
            Ok(Paper::again(page(&desk, &typed, &problems).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

async fn page(desk: &Desk, typed: &Typed, problems: &[FieldError]) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&EDIT)?;
    let t = words(desk, &mut reader).await?;
    let shell = desk.shell(&mut reader, t.w("mandates-new"), HOME).await?.crumbs(home(t));
    Ok(shell.body(Panel::new(t.w("mandates-new"), form(t, typed, problems)).html()).html())
}

fn form(t: Words, typed: &Typed, problems: &[FieldError]) -> Form {
    let field = |name: &'static str, word: &str, value: &str| {
        let input = if name == "web_url" { Input::Url } else { Input::Text };
        Field::new(t, input, name, t.w(word)).value(value).error(wrong(t, name, problems))
    };
    let fields = vec![
        field("name", "mandates-name", &typed.name),
        field("agent_id", "mandates-agent-id", &typed.agent_id).hint(t.w("mandates-agent-id-hint")),
        field("verify_key", "mandates-key", &typed.verify_key).hint(t.w("mandates-key-hint")),
        field("web_url", "mandates-web", &typed.web_url).optional(),
        field("contact", "mandates-contact", &typed.contact).optional(),
    ];
    Form::new(t, HOME).fields(fields).button(Button::submit(t.w("kit-save")).primary())
}

fn wrong(t: Words, field: &str, problems: &[FieldError]) -> Option<String> {
    problems.iter().find(|wrong| wrong.field == field).map(|wrong| wrong.message.say(t))
}

pub async fn directory(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&EDIT)?;
    let t = words(&desk, &mut reader).await?;
    framed(&desk, upload(t, &[])).await.map(Paper::fine)
}

pub async fn import(desk: Desk, request: Request) -> Result<Response> {
    desk.actor.demand(&EDIT)?;
    let t = desk.words;
    let done = match receive(request).await.and_then(|bytes| file(&bytes)) {
        Ok(agents) => desk.write(&Import { agents }).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(imported) => Ok(Paper::fine(framed(&desk, outcome(t, imported)).await?).into_response()),
        Err(Error::Invalid(problems)) => {
            Ok(Paper::again(framed(&desk, upload(t, &problems)).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

/// The one file of the form; the body of a page is bounded already.
async fn receive(request: Request) -> Result<Vec<u8>> {
    let unreadable = |cause: String| Error::Malformed(Message::new("error-unreadable").with("cause", cause));
    let form = Multipart::from_request(request, &()).await;
    let mut form = form.map_err(|error| unreadable(error.body_text()))?;
    while let Some(field) = form.next_field().await.map_err(|error| unreadable(error.body_text()))? {
        if field.file_name().is_some() {
            let bytes = field.bytes().await.map_err(|error| unreadable(error.body_text()))?;
            return Ok(bytes.to_vec());
        }
    }
    Err(Error::field("file", "error-required"))
}

async fn framed(desk: &Desk, body: Html) -> Result<Html> {
    let mut reader = desk.read().await?;
    let t = words(desk, &mut reader).await?;
    let shell = desk.shell(&mut reader, t.w("mandates-directory"), HOME).await?.crumbs(home(t));
    Ok(shell.body(body).html())
}

fn upload(t: Words, problems: &[FieldError]) -> Html {
    let file =
        Field::new(t, Input::File { accept: ".json,application/json".into() }, "file", t.w("mandates-file"))
            .hint(t.w("mandates-file-hint"))
            .error(wrong(t, "file", problems));
    let form = Form::new(t, format!("{HOME}/directory")).fields(vec![file]);
    let form = form.button(Button::submit(t.w("mandates-directory")).primary());
    Panel::new(t.w("mandates-directory"), form).into()
}

fn outcome(t: Words, imported: Imported) -> Html {
    let Imported { added, changed, rekeyed, same } = imported;
    let counts = [
        ("mandates-import-added", added),
        ("mandates-import-changed", changed),
        ("mandates-import-rekeyed", rekeyed),
        ("mandates-import-same", same),
    ];
    let facts = counts
        .into_iter()
        .fold(Facts::new(), |facts, (word, count)| facts.fact(t.w(word), Html::text(&count.to_string())));
    let back = Button::link(t.w("nav-mandates"), HOME).primary();
    Html::join([Panel::new(t.w("mandates-imported"), facts).into(), back.into()])
}

pub fn samples(t: Words) -> Vec<Sample> {
    let problems = ["agent_id", "name", "verify_key"].map(|field| FieldError::new(field, "error-required"));
    let typed = Typed { name: "<b>Sample ".repeat(12), ..Typed::default() };
    let missing = [FieldError::new("file", "mandates-error-directory")];
    vec![
        Sample::new("mandates/new", Html::from(form(t, &Typed::default(), &[]))),
        Sample::new("mandates/new-wrong", Html::from(form(t, &typed, &problems))),
        Sample::new("mandates/directory", upload(t, &[])),
        Sample::new("mandates/directory-wrong", upload(t, &missing)),
        Sample::new("mandates/imported", outcome(t, Imported { added: 3, changed: 1, rekeyed: 1, same: 40 })),
    ]
}
