//! Sections: those with words of their own, and what can be done to each in the list.

use super::{Typed, complaint, number, up, words};
use crate::{
    CHANGE,
    actions::{Change, Edit},
    model::plan::{Content, NoticeText, Part, Shown, Step},
    read,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use consent::{ByLang, NoticeVersion};
use kernel::{
    Desk, Error, FieldError, Result,
    door::{Go, Paper},
    input::Form,
};
use kit::{Button, Crumb, Field, Html, Input, Lang, Words};

/// The form of a section as it was typed.
pub struct Typing {
    pub version: NoticeVersion,
    pub seen: i64,
    /// Its place; none for a new one.
    pub at: Option<usize>,
    pub texts: ByLang<NoticeText>,
}

pub async fn blank(desk: Desk, Path(version): Path<String>) -> Result<Paper> {
    let sheet = read::draft(&mut desk.read().await?, number(&version)?).await?;
    let typing = Typing { version: sheet.version, seen: sheet.revision, at: None, texts: ByLang::default() };
    Ok(Paper::fine(page(&desk, &typing, &[]).await?))
}

pub async fn open(desk: Desk, Path((version, at)): Path<(String, String)>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&CHANGE)?;
    let at: usize = at.parse().map_err(|_| Error::NotFound)?;
    let sheet = read::draft(&mut reader, number(&version)?).await?;
    drop(reader);
    match sheet.plan.sections.into_iter().nth(at).map(|section| section.content) {
        Some(Content::Own { texts }) => {
            let typing = Typing { version: sheet.version, seen: sheet.revision, at: Some(at), texts: *texts };
            Ok(Paper::fine(page(&desk, &typing, &[]).await?))
        }
        _ => Err(Error::NotFound),
    }
}

pub async fn add(
    desk: Desk,
    Path(version): Path<String>,
    Form(posted): Form<Vec<(String, String)>>,
) -> Result<Response> {
    write(&desk, typed(number(&version)?, None, &Typed(posted))).await
}

pub async fn save(
    desk: Desk,
    Path((version, at)): Path<(String, String)>,
    Form(posted): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let at = at.parse().map_err(|_| Error::NotFound)?;
    write(&desk, typed(number(&version)?, Some(at), &Typed(posted))).await
}

/// `up`, `down`, `hide`, `show`, `remove`; `seen` in the query is the revision behind the button.
pub async fn step(desk: Desk, Path((version, at, step)): Path<(String, String, String)>) -> Result<Go> {
    desk.actor.demand(&CHANGE)?;
    let step = match step.as_str() {
        "up" => Step::Up,
        "down" => Step::Down,
        "hide" => Step::Turn(Shown::No),
        "show" => Step::Turn(Shown::Yes),
        "remove" => Step::Remove,
        _ => return Err(Error::NotFound),
    };
    let at = at.parse().map_err(|_| Error::NotFound)?;
    change(&desk, &version, Change::Step(at, step)).await
}

/// Takes up a built-in section that the draft does not have.
pub async fn take(desk: Desk, Path((version, part)): Path<(String, String)>) -> Result<Go> {
    desk.actor.demand(&CHANGE)?;
    let part = Part::parse(&part).ok_or(Error::NotFound)?;
    change(&desk, &version, Change::Take(part)).await
}

async fn change(desk: &Desk, version: &str, change: Change) -> Result<Go> {
    let seen = desk.visit.query.get("seen").and_then(|seen| seen.parse().ok()).unwrap_or_default();
    desk.write(&Edit { version: number(version)?, seen, change }).await?;
    Ok(Go::to(format!("/notices/{version}")))
}

fn typed(version: NoticeVersion, at: Option<usize>, typed: &Typed) -> Typing {
    let text = |lang: Lang| NoticeText {
        title: typed.text(&format!("texts.{}.title", lang.tag())),
        body: typed.text(&format!("texts.{}.body", lang.tag())),
    };
    Typing { version, seen: typed.seen(), at, texts: ByLang::make(text) }
}

async fn write(desk: &Desk, typing: Typing) -> Result<Response> {
    let texts = typing.texts.clone();
    let change = typing.at.map_or_else(|| Change::Add(texts.clone()), |at| Change::Write(at, texts.clone()));
    match desk.write(&Edit { version: typing.version, seen: typing.seen, change }).await {
        Ok(()) => Ok(Go::to(format!("/notices/{}", typing.version)).saying("kit-saved").into_response()),
        Err(Error::Invalid(problems)) => {
            Ok(Paper::again(page(desk, &typing, &problems).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

async fn page(desk: &Desk, typing: &Typing, problems: &[FieldError]) -> Result<Html> {
    let mut reader = desk.read().await?;
    let t = words(desk, &mut reader).await?;
    let draft = Crumb::new(
        t.w1("notices-draft-of", "version", typing.version),
        format!("/notices/{}", typing.version),
    );
    let shell = desk.shell(&mut reader, t.w("notices-section"), "/notices").await?.crumbs(vec![up(t), draft]);
    Ok(shell.lead(t.w("notices-hint")).body(form(t, typing, problems)).html())
}

pub fn form(t: Words, typing: &Typing, problems: &[FieldError]) -> Html {
    let mut fields = vec![Field::hidden(t, "seen", typing.seen.to_string())];
    for lang in Lang::ALL {
        let text = typing.texts.get(lang);
        let part = |input, name: &str, word: &str, value: &str| {
            let name = format!("texts.{}.{name}", lang.tag());
            let error = complaint(problems, &name, t);
            Field::new(t, input, name, format!("{} · {}", t.language(lang), t.w(word)))
                .value(value)
                .error(error)
        };
        fields.push(part(Input::Text, "title", "notices-heading", &text.title));
        fields.push(part(Input::Area { rows: 8 }, "body", "notices-body", &text.body));
    }
    let back = format!("/notices/{}", typing.version);
    let action = match typing.at {
        Some(at) => format!("{back}/sections/{at}"),
        None => format!("{back}/sections"),
    };
    kit::Form::new(t, action)
        .fields(fields)
        .button(Button::submit(t.w("kit-save")).primary())
        .button(Button::link(t.w("kit-cancel"), back))
        .into()
}
