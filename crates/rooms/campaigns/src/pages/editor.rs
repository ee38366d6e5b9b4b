//! Writing a letter: one form for a new one and for a draft, which comes back with what was typed.

use super::{fields_of, up, words, wrong};
use crate::{
    WRITE,
    actions::{Create, Edit},
    announce,
    model::{
        Audience, Counting, Draft, LetterId, Text,
        personal::{Fact, LINKS},
    },
    read,
};
use axum::response::{IntoResponse, Response};
use consent::Channel;
use kernel::{
    Desk, Error, FieldError, Reader, Result,
    door::{Go, Paper},
    input::{At, Form as Posted, Query},
};
use kit::{Button, Choice, Crumb, Field, Form, Html, Input, Lang, Words};
use serde::Deserialize;
use std::collections::BTreeMap;

/// What the form sends: names and values.
type Typed = Vec<(String, String)>;

#[derive(Deserialize)]
pub struct Asked {
    /// The purpose whose change is to be told.
    about: Option<String>,
}

/// An empty letter, or one that says what changed.
pub async fn blank(desk: Desk, Query(asked): Query<Asked>) -> Result<Paper> {
    desk.actor.demand(&WRITE)?;
    let draft = match &asked.about {
        Some(purpose) => announce::draft(&mut desk.read().await?, desk.words, purpose).await?,
        None => Draft::default(),
    };
    page(&desk, &Sheet { draft, of: None, errors: Vec::new() }).await.map(Paper::fine)
}

pub async fn open(desk: Desk, At(id): At<LetterId>) -> Result<Paper> {
    desk.actor.demand(&WRITE)?;
    let letter = read::letter(&mut desk.read().await?, id).await?;
    if !letter.state.is_draft() {
        return Err(Error::conflict("campaigns-error-started"));
    }
    let of = Some((id, letter.version));
    let draft = Draft {
        title: letter.title,
        purpose: letter.purpose,
        audience: letter.audience,
        counting: letter.counting,
        texts: letter.texts,
    };
    page(&desk, &Sheet { draft, of, errors: Vec::new() }).await.map(Paper::fine)
}

pub async fn create(desk: Desk, Posted(typed): Posted<Typed>) -> Result<Response> {
    let draft = draft(&typed);
    match desk.write(&Create { draft: draft.clone() }).await {
        Ok((id, _)) => Ok(Go::to(format!("/letters/{id}")).saying("campaigns-done-created").into_response()),
        Err(error) => {
            let sheet = Sheet { draft, of: None, errors: fields_of(error)? };
            Ok(Paper::again(page(&desk, &sheet).await?).into_response())
        }
    }
}

pub async fn save(desk: Desk, At(id): At<LetterId>, Posted(typed): Posted<Typed>) -> Result<Response> {
    let draft = draft(&typed);
    let version = value(&typed, "version").and_then(|text| text.parse().ok());
    match desk.write(&Edit { letter: id, version, draft: draft.clone() }).await {
        Ok(_) => Ok(Go::to(format!("/letters/{id}")).saying("kit-saved").into_response()),
        Err(error) => {
            let of = Some((id, version.unwrap_or_default()));
            let sheet = Sheet { draft, of, errors: errors(error)? };
            Ok(Paper::again(page(&desk, &sheet).await?).into_response())
        }
    }
}

/// Somebody else was faster: the form keeps what was typed and says so.
fn errors(error: Error) -> Result<Vec<FieldError>> {
    match error {
        Error::Conflict(message) => Ok(vec![FieldError::new("title", message)]),
        other => fields_of(other),
    }
}

fn value<'a>(typed: &'a Typed, name: &str) -> Option<&'a str> {
    typed.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

fn draft(typed: &Typed) -> Draft {
    let text = |name: &str| value(typed, name).unwrap_or_default().to_owned();
    let filled = |name: &str| Some(text(name)).filter(|text| !text.trim().is_empty());
    let texts = Lang::ALL.map(|lang| {
        let part = |part: &str| text(&format!("texts.{}.{part}", lang.tag()));
        (lang.tag().to_owned(), Text { subject: part("subject"), body: part("body") })
    });
    Draft {
        title: text("title"),
        purpose: text("purpose"),
        audience: Audience {
            country: filled("audience.country"),
            language: filled("audience.language"),
            organisation: filled("audience.organisation"),
            entered_from: filled("audience.entered_from"),
            entered_to: filled("audience.entered_to"),
            about: filled("audience.about"),
        },
        // What is none of the choices counts nothing.
        counting: value(typed, "counting").and_then(Counting::parse).unwrap_or_default(),
        texts: BTreeMap::from(texts),
    }
    .trimmed()
}

/// A form with what was typed, and what is wrong with it.
pub struct Sheet {
    pub draft: Draft,
    /// The draft that is changed, and the version that the author saw.
    pub of: Option<(LetterId, i64)>,
    pub errors: Vec<FieldError>,
}

async fn page(desk: &Desk, sheet: &Sheet) -> Result<Html> {
    let mut reader = desk.read().await?;
    let t = words(desk, &mut reader).await?;
    let choices = purposes(&mut reader, t, &sheet.draft.audience).await?;
    let about = about(&mut reader, t, &sheet.draft.audience).await?;
    let title = t.w(if sheet.of.is_some() { "campaigns-edit" } else { "campaigns-new" });
    let shell = desk.shell(&mut reader, title, "/letters").await?;
    let mut crumbs = vec![up(t)];
    if let Some((id, _)) = sheet.of {
        crumbs.push(Crumb::new(sheet.draft.title.clone(), format!("/letters/{id}")));
    }
    Ok(shell.crumbs(crumbs).body(form(t, sheet, choices, about)).html())
}

/// The name of the purpose whose change is told; its key where it is unknown.
async fn about(reader: &mut Reader, t: Words, audience: &Audience) -> Result<Option<String>> {
    let Some(key) = &audience.about else { return Ok(None) };
    let names = super::sheet::purposes(reader, t).await?;
    Ok(Some(names.get(key).unwrap_or(key).clone()))
}

/// Purposes in use that may be written to by mail; a change is told because the law demands it.
async fn purposes(reader: &mut Reader, t: Words, audience: &Audience) -> Result<Vec<Choice>> {
    let all = consent::purposes(reader).await?.into_iter();
    let fits = |purpose: &consent::Purpose| audience.about.is_none() || purpose.key == consent::RIGHTS;
    let fit = all.filter(|purpose| purpose.is_in_use() && purpose.channels.contains(&Channel::Email));
    let fit = fit.filter(fits);
    let choice = |purpose: consent::Purpose| {
        Choice::new(purpose.key.clone(), purpose.name(t.lang())).hint(purpose.describe(t.lang()))
    };
    Ok(fit.map(choice).collect())
}

pub fn form(t: Words, sheet: &Sheet, purposes: Vec<Choice>, about: Option<String>) -> Form {
    let action = sheet.of.map_or_else(|| "/letters".to_owned(), |(id, _)| format!("/letters/{id}"));
    let form = Form::new(t, action).fields(head(t, sheet, purposes));
    let form = match about {
        Some(purpose) => concerned(t, form, sheet, &purpose),
        None => form.fields(audience(t, sheet)),
    };
    let mut form = form.between(names(t));
    for lang in Lang::ALL {
        form = form.between(Html::join([
            Html::trusted("<h2>"),
            t.language(lang).into(),
            Html::trusted("</h2>"),
        ]));
        form = form.fields(text(t, sheet, lang));
    }
    if let Some((_, version)) = sheet.of {
        form = form.fields(vec![Field::hidden(t, "version", version.to_string())]);
    }
    form.button(Button::submit(t.w("campaigns-save")).primary())
}

fn head(t: Words, sheet: &Sheet, purposes: Vec<Choice>) -> Vec<Field> {
    let (draft, error) = (&sheet.draft, |name| wrong(t, &sheet.errors, name));
    vec![
        Field::new(t, Input::Text, "title", t.w("campaigns-title"))
            .hint(t.w("campaigns-title-hint"))
            .value(&draft.title)
            .error(error("title")),
        Field::new(t, Input::Radio(purposes), "purpose", t.w("kit-purpose"))
            .value(&draft.purpose)
            .error(error("purpose")),
        Field::new(t, Input::Radio(counting(t)), "counting", t.w("campaigns-tracking"))
            .hint(t.w("campaigns-tracking-hint"))
            .value(draft.counting.key()),
    ]
}

fn counting(t: Words) -> Vec<Choice> {
    let choice =
        |one: &Counting| Choice::new(one.key(), t.w(&one.word())).hint(t.w(&format!("{}-hint", one.word())));
    Counting::ALL.iter().map(choice).collect()
}

/// Whom a change concerns is not chosen, it is said.
fn concerned(t: Words, form: Form, sheet: &Sheet, purpose: &str) -> Form {
    let said = [Some(t.w1("campaigns-concerned-hint", "purpose", purpose))];
    let said = said.into_iter().chain([wrong(t, &sheet.errors, "audience.about")]).flatten();
    let key = sheet.draft.audience.about.clone().unwrap_or_default();
    let paragraph =
        |text: String| Html::join([Html::trusted("<p>"), Html::text(&text), Html::trusted("</p>")]);
    form.between(Html::join(said.map(paragraph))).fields(vec![Field::hidden(t, "audience.about", key)])
}

fn audience(t: Words, sheet: &Sheet) -> Vec<Field> {
    let audience = &sheet.draft.audience;
    let mut langs = vec![Choice::new("", t.w("kit-all"))];
    langs.extend(Lang::ALL.map(|lang| Choice::new(lang.tag(), t.language(lang))));
    let field = |input, (part, label): (&str, &str), value: &Option<String>| {
        let name = format!("audience.{part}");
        let (error, value) = (wrong(t, &sheet.errors, &name), value.clone().unwrap_or_default());
        Field::new(t, input, name, t.w(label)).value(value).error(error).optional()
    };
    vec![
        field(Input::Text, ("country", "campaigns-country"), &audience.country)
            .hint(t.w("campaigns-country-hint")),
        field(Input::Select(langs), ("language", "campaigns-language"), &audience.language)
            .hint(t.w("campaigns-language-hint")),
        field(Input::Text, ("organisation", "campaigns-organisation"), &audience.organisation)
            .hint(t.w("campaigns-organisation-hint")),
        field(Input::Date, ("entered_from", "campaigns-entered-from"), &audience.entered_from),
        field(Input::Date, ("entered_to", "campaigns-entered-to"), &audience.entered_to),
    ]
}

fn text(t: Words, sheet: &Sheet, lang: Lang) -> Vec<Field> {
    let text = sheet.draft.texts.get(lang.tag()).cloned().unwrap_or_default();
    let field = |input, part: &str, label: &str, value: String| {
        let name = format!("texts.{}.{part}", lang.tag());
        let error = wrong(t, &sheet.errors, &name);
        Field::new(t, input, name, format!("{} ({})", t.w(label), t.language(lang)))
            .value(value)
            .error(error)
            .optional()
    };
    vec![
        field(Input::Text, "subject", "campaigns-subject", text.subject),
        field(Input::Area { rows: 10 }, "body", "campaigns-body", text.body),
    ]
}

/// The names that a letter may print, to copy from.
fn names(t: Words) -> Html {
    let printable = Fact::ALL.into_iter().filter(|fact| !fact.is_private()).map(Fact::name);
    let code = |name: &str| {
        let example = format!("{{{{ {name} }}}}");
        Html::join([Html::trusted("<code>"), example.into(), Html::trusted("</code> ")])
    };
    let list = Html::join(printable.chain(LINKS).map(code));
    Html::join([
        Html::trusted("<p class=\"muted\">"),
        t.w("campaigns-names").into(),
        " ".into(),
        list,
        Html::trusted("</p>"),
    ])
}
