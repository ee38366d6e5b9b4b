//! A new process: from a ready one, from a file, or empty.

use super::{RAIL, designer::base, keys, sheet::mend, typed::Typed, wording};
use crate::{
    DESIGN,
    actions::{Import, SaveDraft, parse},
    model::{BYTES, Definition, NAME, Names},
    read, ready,
};
use axum::{
    extract::{FromRequest, Multipart, Request, multipart::MultipartError},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use kernel::{
    Desk, Error, FieldError, Message, Result,
    door::{Go, Paper},
    input::Form,
};
use kit::{Button, Choice, Crumb, Field, Html, Input, Panel, Words};

pub async fn new(desk: Desk) -> Result<Paper> {
    Ok(Paper::fine(page(&desk, &Typed::default(), &[]).await?))
}

pub async fn create(desk: Desk, Form(typed): Form<Typed>) -> Result<Response> {
    desk.actor.demand(&DESIGN)?;
    match made(&desk, &typed).await {
        Ok(key) => Ok(Go::to(base(&key)).saying("flows-was-made").into_response()),
        Err(Error::Invalid(errors)) => Ok(Paper::again(page(&desk, &typed, &errors).await?).into_response()),
        Err(error) => Err(error),
    }
}

/// A text in our JSON or in BPMN, pasted or as a file.
pub async fn import(desk: Desk, request: Request) -> Result<Response> {
    desk.actor.demand(&DESIGN)?;
    let text = match text(request).await {
        Ok(text) => text,
        Err(Error::Invalid(errors)) => {
            return Ok(Paper::again(page(&desk, &Typed::default(), &errors).await?).into_response());
        }
        Err(error) => return Err(error),
    };
    let typed = Typed::of(&[("text", &text)]);
    match imported(&desk, &text).await {
        Ok((key, left)) if left.is_empty() => {
            Ok(Go::to(base(&key)).saying("flows-was-imported").into_response())
        }
        Ok((key, left)) => Ok(Paper::fine(left_out(&desk, &key, &left).await?).into_response()),
        Err(Error::Invalid(errors)) => Ok(Paper::again(page(&desk, &typed, &errors).await?).into_response()),
        Err(error) => Err(error),
    }
}

async fn made(desk: &Desk, typed: &Typed) -> Result<String> {
    let mut reader = desk.read().await?;
    let taken: Vec<_> = read::definitions(&mut reader).await?.into_iter().map(|entry| entry.key).collect();
    drop(reader);
    let name = typed.get("name");
    if name.chars().count() > NAME {
        return Err(Error::field("name", Message::new("error-too-long").with("most", NAME)));
    }
    let mut definition = match typed.get("from").as_str() {
        "" if name.is_empty() => return Err(Error::field("name", "error-required")),
        "" => Definition::default(),
        key => ready::find(key).ok_or_else(|| Error::field("from", "error-not-a-choice"))?,
    };
    let wanted = if name.is_empty() { definition.key.clone() } else { name.clone() };
    definition.key = keys::from_name(&wanted, "process", &taken);
    if !name.is_empty() {
        // A ready process keeps its other names; a new one has only this.
        let mut names = if typed.get("from").is_empty() { Names::default() } else { definition.names };
        names.set(desk.words.lang(), name);
        definition.names = names;
    }
    let key = definition.key.clone();
    desk.write(&SaveDraft { flow: None, seen: None, definition }).await?;
    Ok(key)
}

/// The key of the draft, and what of the file it does not say.
async fn imported(desk: &Desk, text: &str) -> Result<(String, Vec<Message>)> {
    if text.len() > BYTES {
        return Err(too_large());
    }
    if text.trim().is_empty() {
        return Err(Error::field("text", "error-required"));
    }
    let imported = parse(text)?;
    desk.write(&Import { text: text.to_owned() }).await?;
    Ok((imported.definition.key, imported.left))
}

async fn left_out(desk: &Desk, key: &str, left: &[Message]) -> Result<Html> {
    let t = desk.words;
    let mut reader = desk.read().await?;
    let shell = desk.shell(&mut reader, t.w("flows-import"), RAIL).await?;
    let shell = shell.crumbs(vec![Crumb::new(t.w("nav-flows"), RAIL)]).lead(t.w("flows-was-imported"));
    Ok(shell.body(left_body(t, key, left)).html())
}

pub fn left_body(t: Words, key: &str, left: &[Message]) -> Html {
    let line = |message: &Message| {
        Html::join([Html::trusted("<li>"), message.say(t).into(), Html::trusted("</li>")])
    };
    let lines =
        Html::join([Html::trusted("<ul>"), Html::join(left.iter().map(line)), Html::trusted("</ul>")]);
    let on = Button::link(t.w("kit-continue"), base(key)).primary();
    wording::stack([Panel::new(t.w("flows-import-left"), lines).html(), wording::buttons([on.html()])])
}

/// The file where one came, else what was pasted.
async fn text(request: Request) -> Result<String> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    if !kind.is_some_and(|kind| kind.starts_with("multipart/form-data")) {
        let Form(typed) = Form::<Typed>::from_request(request, &()).await?;
        return Ok(typed.get("text"));
    }
    let unreadable = |error: String| Error::Malformed(Message::new("error-unreadable").with("cause", error));
    let mut form =
        Multipart::from_request(request, &()).await.map_err(|error| unreadable(error.body_text()))?;
    let mut found = String::new();
    while let Some(field) = form.next_field().await.map_err(|error| unread(&error))? {
        let is_file = field.file_name().is_some();
        let bytes = field.bytes().await.map_err(|error| unread(&error))?;
        let text = String::from_utf8_lossy(&bytes).trim().to_owned();
        if !text.is_empty() && (is_file || found.is_empty()) {
            found = text;
        }
    }
    Ok(found)
}

fn too_large() -> Error {
    Error::field("text", Message::new("flows-text-too-large").with("most", BYTES >> 20))
}

/// Why a form with a file could not be read: most often because it is larger than the house takes.
fn unread(error: &MultipartError) -> Error {
    match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => too_large(),
        _ => Error::Malformed(Message::new("error-unreadable").with("cause", error.body_text())),
    }
}

async fn page(desk: &Desk, typed: &Typed, errors: &[FieldError]) -> Result<Html> {
    desk.actor.demand(&DESIGN)?;
    let t = desk.words;
    let mut reader = desk.read().await?;
    let shell = desk.shell(&mut reader, t.w("flows-new"), RAIL).await?;
    let shell = shell.crumbs(vec![Crumb::new(t.w("nav-flows"), RAIL)]).lead(t.w("flows-new-lead"));
    Ok(shell.body(body(t, typed, errors)).html())
}

pub fn body(t: Words, typed: &Typed, errors: &[FieldError]) -> Html {
    let error =
        |name: &str| errors.iter().find(|error| error.field == name).map(|error| error.message.say(t));
    let known = ["name", "from", "text"];
    let stray = errors.iter().filter(|error| !known.contains(&error.field.as_str()));
    let stray = Html::join(stray.map(|error| mend(&error.message.say(t))));
    wording::stack([
        stray,
        Panel::new(t.w("flows-new-ready"), ready_form(t, typed, error("name"), error("from"))).html(),
        Panel::new(t.w("flows-import"), import_form(t, typed, error("text"))).html(),
    ])
}

fn ready_form(t: Words, typed: &Typed, wrong_name: Option<String>, wrong_from: Option<String>) -> Html {
    let empty = Choice::new("", t.w("flows-new-empty")).hint(t.w("flows-new-empty-hint"));
    let ready = ready::ready()
        .into_iter()
        .map(|ready| Choice::new(&ready.key, ready.names.get(t.lang())).hint(ready.describe.get(t.lang())));
    let fields = vec![
        Field::new(t, Input::Radio(ready.chain([empty]).collect()), "from", t.w("flows-new-from"))
            .value(typed.get("from"))
            .error(wrong_from)
            .optional(),
        Field::new(t, Input::Text, "name", t.w("flows-name"))
            .value(typed.get("name"))
            .hint(t.w("flows-new-name-hint"))
            .error(wrong_name)
            .optional(),
    ];
    kit::Form::new(t, format!("{RAIL}/new"))
        .fields(fields)
        .button(Button::submit(t.w("kit-create")).primary())
        .button(Button::link(t.w("kit-cancel"), RAIL))
        .html()
}

fn import_form(t: Words, typed: &Typed, wrong: Option<String>) -> Html {
    let accept = ".json,.bpmn,.xml,application/json,text/xml".to_owned();
    let fields = vec![
        Field::new(t, Input::File { accept }, "file", t.w("flows-import-file")).optional(),
        Field::new(t, Input::Area { rows: 6 }, "text", t.w("flows-import-text"))
            .value(typed.get("text"))
            .hint(t.w("flows-import-hint"))
            .error(wrong)
            .optional(),
    ];
    kit::Form::new(t, format!("{RAIL}/import"))
        .fields(fields)
        .button(Button::submit(t.w("flows-import")))
        .html()
}
