//! Files of the house that go with letters: the list, one of them with a file for each language, and what it holds.

use super::crumbs;
use crate::{
    MANAGE, WORK,
    actions::{AddEnclosure, ChangeEnclosure, DropEnclosure},
    model::{
        EnclosureId,
        enclosure::{Enclosure, EnclosureDraft, LARGEST, NewSheet, Sheets},
    },
    pages::{
        Answer as Onward, fields_of,
        files::taken_away,
        parts,
        posted::{Posted, receive},
        words,
    },
    read,
};
use axum::{
    extract::{Path, Request},
    response::Response,
};
use kernel::{
    Desk, Error, FieldError, Message, Result,
    door::{Go, Paper},
    input::At,
};
use kit::{Button, Choice, Crumb, Empty, Field, Form as Sheet, Html, Icon, Input, Lang, Row, Table, Words};

const HERE: &str = "/cases/enclosures";
/// The languages whose file stays.
const KEPT: &str = "kept";

/// The form as it stands.
#[derive(Default)]
pub struct EnclosureEntry {
    pub draft: EnclosureDraft,
    pub known: Option<Enclosure>,
    pub errors: Vec<FieldError>,
}

pub async fn list(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&MANAGE)?;
    let t = words(&desk, &mut reader).await?;
    let all = read::enclosures(&mut reader).await?;
    let shell = desk.shell(&mut reader, t.w("case-enclosures"), "/cases").await?;
    let new = Button::link(t.w("case-enclosure-new"), format!("{HERE}/new"));
    let shell = shell.crumbs(crumbs(t)).action(new.primary().icon(Icon::Plus).key('n'));
    Ok(shell.body(enclosure_table(t, &all)).html().into())
}

pub fn enclosure_table(t: Words, all: &[Enclosure]) -> Html {
    if all.is_empty() {
        return Empty::new(t.w("case-enclosure-empty"), t.w("case-enclosure-empty-why")).html();
    }
    let columns = ["case-template-name", "case-enclosure-key", "case-languages"];
    let columns = columns.map(|word| kit::Column::new(t.w(word))).to_vec();
    let row = |one: &Enclosure| {
        let spoken = one.sheets.iter().map(|sheet| t.language(sheet.lang)).collect::<Vec<_>>().join(", ");
        Row::new(vec![Html::text(&one.title), Html::text(&one.key), spoken.into()])
            .open(format!("{HERE}/{}", one.id))
    };
    Table::new(t, t.w("case-enclosures"), columns).rows(all.iter().map(row).collect()).html()
}

pub async fn blank(desk: Desk) -> Result<Paper> {
    page(&desk, &EnclosureEntry::default()).await.map(Paper::fine)
}

pub async fn edit(desk: Desk, At(id): At<EnclosureId>) -> Result<Paper> {
    let known = one(&desk, id).await?;
    let draft = EnclosureDraft { key: known.key.clone(), title: known.title.clone() };
    page(&desk, &EnclosureEntry { draft, known: Some(known), errors: Vec::new() }).await.map(Paper::fine)
}

async fn one(desk: &Desk, id: EnclosureId) -> Result<Enclosure> {
    let mut reader = desk.read().await?;
    reader.demand(&MANAGE)?;
    let all = read::enclosures(&mut reader).await?;
    all.into_iter().find(|one| one.id == id).ok_or(Error::NotFound)
}

pub async fn create(desk: Desk, request: Request) -> Result<Onward> {
    desk.actor.demand(&MANAGE)?;
    let posted = receive(request).await?;
    let draft = typed(&posted);
    let done = desk.write(&AddEnclosure { draft: draft.clone(), sheets: sheets(posted, None) }).await;
    settle(&desk, done.map(drop), EnclosureEntry { draft, ..EnclosureEntry::default() }).await
}

pub async fn save(desk: Desk, At(id): At<EnclosureId>, request: Request) -> Result<Onward> {
    let known = one(&desk, id).await?;
    let posted = receive(request).await?;
    let (draft, version) = (typed(&posted), posted.pairs.get("version").parse().unwrap_or_default());
    let (title, sheets) = (draft.title.clone(), sheets(posted, Some(&known)));
    let done = desk.write(&ChangeEnclosure { id, title, sheets, version }).await;
    let draft = EnclosureDraft { key: known.key.clone(), ..draft };
    settle(&desk, done, EnclosureEntry { draft, known: Some(known), errors: Vec::new() }).await
}

pub async fn remove(desk: Desk, At(id): At<EnclosureId>) -> Result<Onward> {
    let known = one(&desk, id).await?;
    let draft = EnclosureDraft { key: known.key.clone(), title: known.title.clone() };
    match desk.write(&DropEnclosure(id)).await {
        Ok(()) => Ok(Onward::Go(Go::to(HERE).saying("case-removed"))),
        Err(Error::Refused(message)) => {
            let errors = vec![FieldError::new("title", message)];
            let entry = EnclosureEntry { draft, known: Some(known), errors };
            page(&desk, &entry).await.map(Paper::again).map(Onward::Paper)
        }
        Err(error) => Err(error),
    }
}

/// What one of them holds in a language, for whoever writes letters.
pub async fn file(desk: Desk, Path((id, lang)): Path<(String, String)>) -> Result<Response> {
    let mut reader = desk.read().await?;
    reader.demand(&WORK)?;
    let id: EnclosureId = id.parse().map_err(|_| Error::NotFound)?;
    let lang = Lang::parse(&lang).ok_or(Error::NotFound)?;
    let all = read::enclosures(&mut reader).await?;
    let one = all.iter().find(|one| one.id == id).ok_or(Error::NotFound)?;
    let sheet = one.sheets.iter().find(|sheet| sheet.lang == lang).ok_or(Error::NotFound)?;
    let bytes = read::enclosures::content(&mut reader, id, lang).await?;
    Ok(taken_away(&sheet.name, bytes))
}

async fn settle(desk: &Desk, done: Result<()>, mut entry: EnclosureEntry) -> Result<Onward> {
    entry.errors = match done {
        Ok(()) => return Ok(Onward::Go(Go::to(HERE).saying("case-done-saved"))),
        Err(Error::Conflict(message) | Error::Refused(message)) => vec![FieldError::new("title", message)],
        Err(error) => fields_of(error)?,
    };
    page(desk, &entry).await.map(Paper::again).map(Onward::Paper)
}

fn typed(posted: &Posted) -> EnclosureDraft {
    let text = |name: &str| posted.pairs.get(name).to_owned();
    EnclosureDraft { key: text("key"), title: text("title") }
}

/// The files that came, by the language of their field, and the languages that were unticked.
fn sheets(posted: Posted, known: Option<&Enclosure>) -> Sheets {
    let kept: Vec<String> = posted.pairs.all(KEPT).map(str::to_owned).collect();
    let gone = known.iter().flat_map(|one| &one.sheets).map(|sheet| sheet.lang);
    let gone = gone.filter(|lang| !kept.iter().any(|tag| tag == lang.tag())).collect();
    let new = posted.files.into_iter().zip(posted.from).filter_map(|(file, from)| {
        let lang = Lang::ALL.into_iter().find(|lang| file_of(*lang) == from)?;
        Some((lang.tag(), NewSheet { name: file.name, media: file.media, bytes: file.bytes }))
    });
    Sheets { new: new.collect(), gone }
}

fn file_of(lang: Lang) -> String {
    format!("file.{}", lang.tag())
}

async fn page(desk: &Desk, entry: &EnclosureEntry) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&MANAGE)?;
    let t = words(desk, &mut reader).await?;
    let title = entry.known.as_ref().map_or_else(|| t.w("case-enclosure-new"), |one| one.title.clone());
    let shell = desk.shell(&mut reader, title, "/cases").await?;
    let crumbs = crumbs(t).into_iter().chain([Crumb::new(t.w("case-enclosures"), HERE)]).collect();
    Ok(shell.crumbs(crumbs).body(enclosure_form(t, entry)).html())
}

pub fn enclosure_form(t: Words, entry: &EnclosureEntry) -> Html {
    let wrong = |name: &str| parts::wrong(t, &entry.errors, name);
    let title = Field::new(t, Input::Text, "title", t.w("case-template-name")).value(&entry.draft.title);
    let mut fields = vec![title.error(wrong("title"))];
    match &entry.known {
        Some(known) => {
            fields.push(Field::hidden(t, "version", known.version.to_string()));
            fields.push(kept(t, known));
        }
        None => fields.push(
            Field::new(t, Input::Text, "key", t.w("case-enclosure-key"))
                .value(&entry.draft.key)
                .hint(t.w("case-enclosure-key-hint"))
                .error(wrong("key")),
        ),
    }
    let file = |lang: Lang| {
        let label = t.w1("case-enclosure-file", "language", t.language(lang));
        let name = file_of(lang);
        let field = Field::new(t, Input::File { accept: String::new() }, name.clone(), label);
        field.optional().error(wrong(&name))
    };
    let most = Message::new("case-enclosure-hint").with("most", LARGEST >> 20).say(t);
    let action = entry.known.as_ref().map_or(HERE.to_owned(), |one| format!("{HERE}/{}", one.id));
    let form = Sheet::new(t, action)
        .fields(fields)
        .between(parts::muted(&most))
        .fields(Lang::ALL.map(file).into())
        .button(Button::submit(t.w("kit-save")).primary())
        .button(Button::link(t.w("kit-cancel"), HERE));
    let remove = entry.known.as_ref().map(|one| {
        let remove = Button::post(t.w("case-remove"), format!("{HERE}/{}/removal", one.id)).danger();
        let look = one.sheets.iter().map(|sheet| {
            let name = format!("{} · {}", t.language(sheet.lang), sheet.name);
            Button::link(name, format!("{HERE}/{}/files/{}", one.id, sheet.lang.tag())).quiet().html()
        });
        Html::join([Html::join(look), remove.html()])
    });
    Html::join([form.html(), remove.unwrap_or_default()])
}

/// The files that are there; unticked, one goes.
fn kept(t: Words, known: &Enclosure) -> Field {
    let choice = |sheet: &crate::model::enclosure::Sheet| {
        let size = crate::pages::thread::size(t, sheet.size);
        Choice::new(sheet.lang.tag(), format!("{}: {} ({size})", t.language(sheet.lang), sheet.name))
    };
    let choices: Vec<Choice> = known.sheets.iter().map(choice).collect();
    let all = choices.iter().map(|choice| choice.value.clone()).collect();
    Field::new(t, Input::Many(choices), KEPT, t.w("case-enclosure-kept")).values(all).optional()
}

/// Enclosures to choose from, for answers and macros.
pub fn choices(all: &[Enclosure]) -> Vec<Choice> {
    all.iter().map(|one| Choice::new(&one.key, &one.title)).collect()
}
