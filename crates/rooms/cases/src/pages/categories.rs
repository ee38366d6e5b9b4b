//! Categories: the tree as a list, and the form of one of them.

pub mod terms;

use super::{Answer, Lists, fields_of, or_none, parts, posted::Pairs, queue::priorities, up, words};
use crate::{
    MANAGE,
    actions::{AddCategory, ChangeCategory},
    model::{Category, Priority, category::Draft},
    read,
};
use axum::{Router, extract::Path, routing::get};
use kernel::{
    App, Desk, Error, FieldError, Names, Reader, Result,
    door::{Go, Paper},
    input::Form,
};
use kit::{
    Badge, Button, Choice, Crumb, Empty, Field, Form as Sheet, Html, Icon, Input, Lang, Row, Table, Words,
};
use std::str::FromStr;

const HERE: &str = "/cases/categories";

pub fn routes() -> Router<App> {
    Router::new()
        .route("/cases/categories", get(list).post(create))
        .route("/cases/categories/new", get(blank))
        .route("/cases/categories/{key}", get(edit).post(save))
}

/// What the form offers.
pub struct Offers {
    pub lists: Lists,
    pub flows: Vec<Choice>,
    pub purposes: Vec<Choice>,
    pub senders: Vec<Choice>,
    pub units: Vec<Choice>,
    /// The fields of the process of the category that is shown.
    pub fields: terms::Known,
}

/// The form as it stands: what was typed, and what is wrong with it.
pub struct Entry {
    pub draft: Draft,
    /// The form as it came back.
    pub pairs: Vec<(String, String)>,
    /// The one that is changed, with the version that the page showed.
    pub known: Option<(String, i64)>,
    pub errors: Vec<FieldError>,
}

async fn list(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&MANAGE)?;
    let t = words(&desk, &mut reader).await?;
    let offers = Offers::read(&mut reader, t).await?;
    let all = read::categories(&mut reader).await?;
    let shell = desk.shell(&mut reader, t.w("case-categories"), "/cases").await?;
    let new =
        Button::link(t.w("case-category-new"), "/cases/categories/new").primary().icon(Icon::Plus).key('n');
    let shell = shell.crumbs(crumbs(t)).lead(t.w("case-categories-why")).action(new);
    Ok(shell.body(table(t, &all, &offers)).html().into())
}

fn crumbs(t: Words) -> Vec<Crumb> {
    vec![up(t), Crumb::new(t.w("case-settings"), "/cases/settings")]
}

pub fn table(t: Words, all: &[Category], offers: &Offers) -> Html {
    if all.is_empty() {
        return Empty::new(t.w("case-categories"), t.w("case-categories-why")).html();
    }
    let columns =
        ["case-category", "case-category-flow", "case-team", "case-priority", "case-terms", "case-status"];
    let columns = columns.map(|word| kit::Column::new(t.w(word))).to_vec();
    let row = |category: &Category| {
        let flow = category.decides.flow.as_deref().unwrap_or_default();
        let flow =
            offers.flows.iter().find(|choice| choice.value == flow).map_or(flow, |choice| &choice.label);
        let priority = category.decides.priority.map(|one| parts::priority(t, one).html());
        let state = match category.on_offer {
            true => Html::default(),
            false => Badge::plain(t.w("case-category-ended")).html(),
        };
        let cells = vec![
            Html::text(&offers.lists.category(&category.key)),
            flow.into(),
            offers.lists.team(category.decides.team).into(),
            priority.unwrap_or_default(),
            terms::told(t, category).into(),
            state,
        ];
        Row::new(cells).open(format!("{HERE}/{}", category.key))
    };
    Table::new(t, t.w("case-categories"), columns).rows(all.iter().map(row).collect()).html()
}

async fn blank(desk: Desk) -> Result<Paper> {
    let draft = Draft::default();
    page(&desk, &Entry { draft, pairs: Vec::new(), known: None, errors: Vec::new() }).await.map(Paper::fine)
}

async fn edit(desk: Desk, Path(key): Path<String>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&MANAGE)?;
    let category = read::category(&mut reader, &key).await?.ok_or(Error::NotFound)?;
    drop(reader);
    let known = Some((category.key.clone(), category.version));
    page(&desk, &Entry { draft: draft_of(category), pairs: Vec::new(), known, errors: Vec::new() })
        .await
        .map(Paper::fine)
}

async fn create(desk: Desk, Form(pairs): Form<Pairs>) -> Result<super::Answer> {
    desk.actor.demand(&MANAGE)?;
    let (draft, errors) = typed(&pairs);
    let mut entry = Entry { draft, pairs: pairs.0, known: None, errors };
    if entry.errors.is_empty() {
        match desk.write(&AddCategory(entry.draft.clone())).await {
            Ok(_) => return Ok(Answer::Go(Go::to(HERE).saying("case-done-saved"))),
            Err(error) => entry.errors = fields_of(error)?,
        }
    }
    page(&desk, &entry).await.map(Paper::again).map(Answer::Paper)
}

async fn save(desk: Desk, Path(key): Path<String>, Form(pairs): Form<Pairs>) -> Result<Answer> {
    let mut reader = desk.read().await?;
    reader.demand(&MANAGE)?;
    let category = read::category(&mut reader, &key).await?.ok_or(Error::NotFound)?;
    drop(reader);
    let (mut draft, errors) = typed(&pairs);
    draft.key.clone_from(&category.key);
    let version = pairs.get("version").parse().unwrap_or_default();
    let mut entry = Entry { draft, pairs: pairs.0, known: Some((category.key, version)), errors };
    if entry.errors.is_empty() {
        let change = ChangeCategory { id: category.id, version, draft: entry.draft.clone() };
        match desk.write(&change).await {
            Ok(_) => return Ok(Answer::Go(Go::to(HERE).saying("case-done-saved"))),
            Err(Error::Conflict(message)) => entry.errors = vec![FieldError::new("names.en", message)],
            Err(error) => entry.errors = fields_of(error)?,
        }
    }
    page(&desk, &entry).await.map(Paper::again).map(Answer::Paper)
}

fn draft_of(category: Category) -> Draft {
    let own = category.own;
    Draft {
        key: category.key,
        parent: category.parent,
        names: category.names,
        flow: own.flow,
        team: own.team,
        unit: own.unit,
        sender: own.sender,
        purpose: own.purpose,
        priority: own.priority,
        confidential: own.confidential,
        terms: own.terms,
        position: category.position,
        ended: !category.on_offer,
    }
}

/// What was typed; ids that are none are told.
fn typed(pairs: &Pairs) -> (Draft, Vec<FieldError>) {
    let mut errors = Vec::new();
    let names = Lang::ALL.map(|lang| (lang.tag().to_owned(), pairs.get(&name_of(lang)).to_owned()));
    let text = |name: &str| Some(pairs.get(name).to_owned()).filter(|text| !text.is_empty());
    let position = pairs.get("position");
    let draft = Draft {
        flow: text("flow"),
        team: id(pairs, "team", &mut errors),
        unit: id(pairs, "unit", &mut errors),
        sender: id(pairs, "sender", &mut errors),
        purpose: text("purpose"),
        priority: Priority::parse(pairs.get("priority")),
        confidential: pairs.has("confidential"),
        terms: terms::typed(&pairs.0, &mut errors),
        key: pairs.get("key").to_owned(),
        parent: id(pairs, "parent", &mut errors),
        names: names.into_iter().filter(|(_, name)| !name.is_empty()).collect(),
        position: number(position, &mut errors),
        ended: !pairs.has("on_offer"),
    };
    (draft, errors)
}

fn number(text: &str, errors: &mut Vec<FieldError>) -> i64 {
    if text.is_empty() {
        return 0;
    }
    text.parse().unwrap_or_else(|_| {
        errors.push(FieldError::new("position", "error-not-a-number"));
        0
    })
}

fn id<T: FromStr>(pairs: &Pairs, name: &str, errors: &mut Vec<FieldError>) -> Option<T> {
    let text = pairs.get(name);
    let read = text.parse().ok();
    if read.is_none() && !text.is_empty() {
        errors.push(FieldError::new(name, "error-not-a-choice"));
    }
    read
}

fn name_of(lang: Lang) -> String {
    format!("names.{}", lang.tag())
}

async fn page(desk: &Desk, entry: &Entry) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&MANAGE)?;
    let t = words(desk, &mut reader).await?;
    let mut offers = Offers::read(&mut reader, t).await?;
    offers.fields = terms::known(&mut reader, entry, t).await?;
    let title = match &entry.known {
        Some((key, _)) => offers.lists.category(key),
        None => t.w("case-category-new"),
    };
    let shell = desk.shell(&mut reader, title, "/cases").await?;
    let mut crumbs = crumbs(t);
    crumbs.push(Crumb::new(t.w("case-categories"), HERE));
    Ok(shell.crumbs(crumbs).body(form(t, entry, &offers)).html())
}

pub fn form(t: Words, entry: &Entry, offers: &Offers) -> Html {
    let action = match &entry.known {
        Some((key, _)) => format!("{HERE}/{key}"),
        None => HERE.to_owned(),
    };
    let form = Sheet::new(t, action).fields(naming(t, entry)).fields(deciding(t, entry, offers));
    terms::ask(t, form, entry, offers)
        .button(Button::submit(t.w("kit-save")).primary())
        .button(Button::link(t.w("kit-cancel"), HERE))
        .html()
}

fn naming(t: Words, entry: &Entry) -> Vec<Field> {
    let wrong = |name: &str| parts::wrong(t, &entry.errors, name);
    let name = |lang: Lang| {
        let label = t.w1("case-category-name", "language", t.language(lang));
        let value = entry.draft.names.get(lang.tag()).cloned().unwrap_or_default();
        let field =
            Field::new(t, Input::Text, name_of(lang), label).value(value).error(wrong(&name_of(lang)));
        if lang == Lang::En { field } else { field.optional() }
    };
    let mut fields: Vec<Field> = Lang::ALL.map(name).into_iter().collect();
    match &entry.known {
        Some((_, version)) => fields.push(Field::hidden(t, "version", version.to_string())),
        None => fields.push(
            Field::new(t, Input::Text, "key", t.w("case-category-key"))
                .value(&entry.draft.key)
                .hint(t.w("case-category-key-hint"))
                .autocomplete("off")
                .error(wrong("key")),
        ),
    }
    fields
}

/// What a category decides for its cases; what is left open the one above it decides.
fn deciding(t: Words, entry: &Entry, offers: &Offers) -> Vec<Field> {
    let (draft, own) = (&entry.draft, entry.draft.decides());
    let select = |name: &'static str, label: &str, choices: Vec<Choice>, value: Option<String>| {
        let first = if name == "parent" { "case-category-top" } else { "case-category-above" };
        let field = Field::new(t, Input::Select(or_none(t.w(first), choices)), name, t.w(label));
        field.value(value.unwrap_or_default()).optional().error(parts::wrong(t, &entry.errors, name))
    };
    let parents = offers.lists.parents(entry.known.as_ref().map(|(key, _)| key.as_str()));
    let (team, unit) = (own.team.map(|id| id.to_string()), own.unit.map(|id| id.to_string()));
    let priority = own.priority.map(|one| one.key().to_owned());
    let mut fields = vec![
        select("parent", "case-category-parent", parents, draft.parent.map(|id| id.to_string())),
        select("flow", "case-category-flow", offers.flows.clone(), own.flow.clone()),
        select("team", "case-category-team", offers.lists.teams(), team),
        select("unit", "case-unit", offers.units.clone(), unit),
        select("sender", "case-category-sender", offers.senders.clone(), own.sender.map(|id| id.to_string())),
        select("purpose", "kit-purpose", offers.purposes.clone(), own.purpose.clone()),
        select("priority", "case-priority", priorities(t), priority),
    ];
    fields.extend(offering(t, entry));
    fields
}

fn offering(t: Words, entry: &Entry) -> [Field; 3] {
    let draft = &entry.draft;
    let place = Input::Number { min: Some(0), max: Some(9_999) };
    let wrong = parts::wrong(t, &entry.errors, "position");
    [
        Field::new(t, Input::Switch, "confidential", t.w("case-confidential"))
            .ticked(draft.confidential)
            .hint(t.w("case-confidential-hint"))
            .optional(),
        Field::new(t, place, "position", t.w("case-category-order"))
            .value(draft.position.to_string())
            .optional()
            .error(wrong),
        Field::new(t, Input::Switch, "on_offer", t.w("case-category-offered"))
            .ticked(!draft.ended)
            .optional(),
    ]
}

impl Offers {
    async fn read(reader: &mut Reader, t: Words) -> Result<Self> {
        let names = Names::of(reader, t.lang(), &["purpose"]).await?;
        let purposes = names.on_offer("purpose").map(|one| Choice::new(&one.key, &one.name)).collect();
        let flows = flows::catalogue(reader, t.lang()).await?;
        let flows = flows.iter().map(|flow| Choice::new(&flow.key, &flow.name)).collect();
        let senders = post::senders(reader).await?;
        let sender =
            |one: &post::Sender| Choice::new(one.id.to_string(), format!("{} <{}>", one.name, one.address));
        let senders = senders.iter().map(sender).collect();
        let units = staff::units(reader).await?;
        let units = units.iter().map(|unit| Choice::new(unit.id.to_string(), &unit.name)).collect();
        let (lists, fields) = (Lists::read(reader, t).await?, Vec::new());
        Ok(Self { lists, flows, purposes, senders, units, fields })
    }
}
