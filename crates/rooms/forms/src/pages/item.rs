//! One item of a form on its own page: its words in five languages, its purpose, when it counts, what its kind needs.

use super::{
    RAIL,
    build::{kind_word, purposes, seen},
};
use crate::{
    EDIT,
    actions::{Change, Edit, House, known},
    model::{
        Ask, Condition, FileKind, Form, Is, Item, ItemText, Kind, Need, Pick, Posted, Reach, Says, Texts,
        Tone,
    },
    read,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use consent::Channel;
use kernel::{
    Desk, Error, FieldError, Result,
    door::{Go, Paper},
    input,
};
use kit::{Button, Choice, Crumb, Field, Html, Input, Lang, Words};
use std::collections::BTreeMap;

pub async fn show(desk: Desk, Path((name, key)): Path<(String, String)>) -> Result<Paper> {
    desk.actor.demand(&EDIT)?;
    let form = read::draft(&mut desk.read().await?, &name).await?;
    let item = form.shape.item(&key).cloned().ok_or(Error::NotFound)?;
    Ok(Paper::fine(page(&desk, &form, (&key, &item), &[]).await?))
}

pub async fn save(
    desk: Desk,
    Path((name, key)): Path<(String, String)>,
    posted: input::Form<Posted>,
) -> Result<Response> {
    desk.actor.demand(&EDIT)?;
    let mut form = read::draft(&mut desk.read().await?, &name).await?;
    let before = form.shape.item(&key).cloned().ok_or(Error::NotFound)?;
    let item = written(&before, &posted.0);
    let edit = Edit::Put(key.clone(), item.clone());
    match desk.write(&Change { form: name.clone(), seen: seen(&posted.0), edit }).await {
        Ok(_) => Ok(Go::to(format!("/forms/{name}/edit")).saying("kit-saved").into_response()),
        Err(Error::Invalid(errors)) => {
            form.revision = seen(&posted.0);
            Ok(Paper::again(page(&desk, &form, (&key, &item), &errors).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

/// The item as its page says it shall be.
fn written(before: &Item, posted: &Posted) -> Item {
    let text = |lang: Lang| {
        let said = |part: &str| posted.get(&format!("{part}.{}", lang.tag())).replace("\r\n", "\n");
        (lang.tag().to_owned(), ItemText { label: said("label"), help: said("help") })
    };
    let texts: BTreeMap<_, _> =
        Lang::ALL.map(text).into_iter().filter(|(_, text)| *text != ItemText::default()).collect();
    let condition = posted.get("when");
    let is = match posted.get("is") {
        "" => Is::Filled,
        value => Is::Equal(value.to_owned()),
    };
    let kind = kind(before, posted);
    let purpose = posted.get("purpose").to_owned();
    // A permission is named by what it permits, so that one form cannot ask for the same thing twice.
    let key = match &kind {
        Kind::Consent { channel, .. } => format!("may-{purpose}-{}", channel.key()),
        _ => before.key.clone(),
    };
    let need = if posted.get("required") == Says::Yes.key() { Need::Required } else { Need::Optional };
    let when = (!condition.is_empty()).then(|| Condition { item: condition.to_owned(), is });
    Item { key, kind, texts, need, purpose, when }
}

fn kind(before: &Item, posted: &Posted) -> Kind {
    match &before.kind {
        Kind::Number { .. } => {
            Kind::Number { least: posted.get("least").parse().ok(), most: posted.get("most").parse().ok() }
        }
        Kind::One { options } => Kind::One { options: picks(options, posted) },
        Kind::Many { options } => Kind::Many { options: picks(options, posted) },
        Kind::Warning { .. } => {
            Kind::Warning { tone: if posted.get("tone") == "info" { Tone::Info } else { Tone::Warn } }
        }
        Kind::File { .. } => Kind::File {
            kinds: posted.all("kinds").into_iter().filter_map(FileKind::parse).collect(),
            most: posted.get("megabytes").parse::<i64>().unwrap_or_default().saturating_mul(1 << 20),
        },
        Kind::Consent { channel, .. } => Kind::Consent {
            channel: Channel::parse(posted.get("channel")).unwrap_or(*channel),
            ask: if posted.get("ask") == "box" { Ask::Box } else { Ask::Choice },
            reach: if posted.get("reach") == Says::Yes.key() { Reach::Advertising } else { Reach::Own },
        },
        other => other.clone(),
    }
}

/// One option a line, the same line in every language; options keep their keys by their place.
fn picks(before: &[Pick], posted: &Posted) -> Vec<Pick> {
    let lines = |lang: Lang| -> Vec<String> {
        let text = posted.get(&format!("options.{}", lang.tag()));
        text.lines().map(|line| line.trim().to_owned()).collect()
    };
    let all: Vec<(Lang, Vec<String>)> = Lang::ALL.map(|lang| (lang, lines(lang))).into();
    let longest = all.iter().map(|(_, lines)| lines.len()).max().unwrap_or_default();
    let pick = |at: usize| {
        let said = |(lang, lines): &(Lang, Vec<String>)| {
            let line = lines.get(at).filter(|line| !line.is_empty())?;
            Some((lang.tag().to_owned(), line.clone()))
        };
        let texts: Texts = all.iter().filter_map(said).collect();
        Pick { key: before.get(at).map_or_else(|| format!("o{}", at + 1), |pick| pick.key.clone()), texts }
    };
    (0..longest).map(pick).filter(|pick| !pick.texts.is_empty()).collect()
}

async fn page(desk: &Desk, form: &Form, (key, item): (&str, &Item), errors: &[FieldError]) -> Result<Html> {
    let t = desk.words;
    let mut reader = desk.read().await?;
    let house = known(&mut reader).await?;
    let edit = format!("/forms/{}/edit", form.name);
    let crumbs = vec![
        Crumb::new(t.w("forms-title"), RAIL),
        Crumb::new(form.title(t.lang()), format!("/forms/{}", form.name)),
        Crumb::new(t.w("forms-build"), edit),
    ];
    let shell = desk.shell(&mut reader, t.w(&kind_word(&item.kind)), RAIL).await?.crumbs(crumbs);
    Ok(shell.body(sheet(t, form, (key, item), (&house, errors))).html())
}

fn sheet(
    t: Words,
    form: &Form,
    (key, item): (&str, &Item),
    (house, errors): (&House, &[FieldError]),
) -> Html {
    let mut fields = vec![Field::hidden(t, "seen", form.revision.to_string())];
    fields.extend(own(t, item));
    if item.kind.takes_an_answer() {
        let purposes = Input::Select(purposes(t, house));
        fields.push(
            Field::new(t, purposes, "purpose", t.w("forms-purpose"))
                .value(&item.purpose)
                .hint(t.w("forms-purpose-hint")),
        );
        let hint = match item.kind {
            Kind::Consent { .. } => "forms-required-consent",
            _ => "forms-required-hint",
        };
        fields.push(
            Field::new(t, Input::Switch, "required", t.w("forms-required"))
                .ticked(item.is_required())
                .hint(t.w(hint)),
        );
    }
    fields.extend(condition(t, form, key, item));
    fields.extend(words(t, item));
    // Every mistake of an item is told at its own key, and its page has no field of that name.
    let mend =
        errors.iter().find(|error| error.field == item.key || error.field == key || error.field == "items");
    let sheet = kit::Form::new(t, format!("/forms/{}/items/{key}", form.name));
    let sheet = match mend {
        Some(error) => sheet.between(Html::join([
            Html::trusted("<div class=\"mend\" role=\"alert\"><p><strong>"),
            Html::text(&error.message.say(t)),
            Html::trusted("</strong></p></div>"),
        ])),
        None => sheet,
    };
    sheet
        .fields(fields)
        .button(Button::submit(t.w("kit-save")).primary())
        .button(Button::link(t.w("kit-cancel"), format!("/forms/{}/edit", form.name)))
        .html()
}

/// What the kind of the item needs.
fn own(t: Words, item: &Item) -> Vec<Field> {
    let choice = |value: &str, word: &str| Choice::new(value, t.w(word));
    let number = |name: &str, word: &str, value: Option<i64>| {
        Field::new(t, Input::Number { min: None, max: None }, name, t.w(word))
            .value(value.map(|value| value.to_string()).unwrap_or_default())
            .optional()
    };
    match &item.kind {
        Kind::Number { least, most } => {
            vec![number("least", "forms-least", *least), number("most", "forms-most", *most)]
        }
        Kind::One { options } | Kind::Many { options } => {
            Lang::ALL.map(|lang| lines(t, lang, options)).into()
        }
        Kind::Warning { tone } => {
            let tones = vec![choice("warn", "forms-tone-warn"), choice("info", "forms-tone-info")];
            let value = if *tone == Tone::Info { "info" } else { "warn" };
            vec![Field::new(t, Input::Radio(tones), "tone", t.w("forms-tone")).value(value)]
        }
        Kind::File { kinds, most } => {
            let all = FileKind::ALL.map(|kind| Choice::new(kind.key(), kind.label())).into();
            let chosen = kinds.iter().map(|kind| kind.key().to_owned()).collect();
            let size = Input::Number { min: Some(1), max: Some(crate::model::FILE_MOST >> 20) };
            vec![
                Field::new(t, Input::Many(all), "kinds", t.w("forms-file-kinds")).values(chosen),
                Field::new(t, size, "megabytes", t.w("forms-file-most"))
                    .value((most >> 20).max(1).to_string()),
            ]
        }
        Kind::Consent { channel, ask, reach } => {
            let channels =
                Channel::ALL.iter().map(|channel| Choice::new(channel.key(), t.w(&channel.word()))).collect();
            let asks = vec![choice("choice", "forms-ask-choice"), choice("box", "forms-ask-box")];
            let value = if *ask == Ask::Box { "box" } else { "choice" };
            vec![
                Field::new(t, Input::Select(channels), "channel", t.w("forms-channel")).value(channel.key()),
                Field::new(t, Input::Radio(asks), "ask", t.w("forms-ask"))
                    .value(value)
                    .hint(t.w("forms-ask-hint")),
                Field::new(t, Input::Switch, "reach", t.w("forms-reach"))
                    .ticked(*reach == Reach::Advertising)
                    .hint(t.w("forms-reach-hint")),
            ]
        }
        _ => Vec::new(),
    }
}

fn lines(t: Words, lang: Lang, options: &[Pick]) -> Field {
    let text = |pick: &Pick| pick.texts.get(lang.tag()).cloned().unwrap_or_default();
    let lines = options.iter().map(text).collect::<Vec<_>>().join("\n");
    let label = format!("{} · {}", t.language(lang), t.w("forms-options"));
    let field = Field::new(t, Input::Area { rows: 4 }, format!("options.{}", lang.tag()), label).value(lines);
    if lang == t.lang() { field.hint(t.w("forms-options-hint")) } else { field.optional() }
}

/// An item depends on an earlier one, or on none.
fn condition(t: Words, form: &Form, key: &str, item: &Item) -> Vec<Field> {
    let earlier = form
        .shape
        .items
        .iter()
        .take_while(|other| other.key != key)
        .filter(|other| other.kind.takes_an_answer());
    let label = |other: &Item| format!("{} · {}", other.key, crate::wording::label(t, other, None, &[]));
    let none = Choice::new("", t.w("forms-when-always"));
    let choices: Vec<Choice> =
        std::iter::once(none).chain(earlier.map(|other| Choice::new(&other.key, label(other)))).collect();
    let (on, is) = match &item.when {
        None => ("", String::new()),
        Some(Condition { item, is: Is::Filled }) => (item.as_str(), String::new()),
        Some(Condition { item, is: Is::Equal(value) }) => (item.as_str(), value.clone()),
    };
    vec![
        Field::new(t, Input::Select(choices), "when", t.w("forms-when"))
            .value(on)
            .hint(t.w("forms-when-hint"))
            .optional(),
        Field::new(t, Input::Text, "is", t.w("forms-is")).value(is).hint(t.w("forms-is-hint")).optional(),
    ]
}

/// Its own words; those of a category's fields the category has.
fn words(t: Words, item: &Item) -> Vec<Field> {
    let mut fields = Vec::new();
    if item.kind == Kind::OfCase {
        return fields;
    }
    for lang in Lang::ALL {
        let text = item.texts.get(lang.tag()).cloned().unwrap_or_default();
        let field = |input, part: &str, word: &str, value: String| {
            let label = format!("{} · {}", t.language(lang), t.w(word));
            Field::new(t, input, format!("{part}.{}", lang.tag()), label).value(value).optional()
        };
        if item.kind.takes_an_answer() {
            fields.push(field(Input::Text, "label", "forms-label", text.label));
            fields.push(field(Input::Area { rows: 2 }, "help", "forms-help", text.help));
        } else {
            fields.push(field(Input::Area { rows: 4 }, "label", "forms-words", text.label));
        }
    }
    fields
}

pub(super) fn sample(t: Words, form: &Form) -> Html {
    let house = House::default();
    let shown = |item: &Item| {
        sheet(t, form, (&item.key, item), (&house, &[FieldError::new(&item.key, "forms-error-option")]))
    };
    Html::join(form.shape.items.iter().map(shown))
}
