//! Macros: the list, and one of them as a form with a place for each thing it can do.

use super::{answers::enclosed, crumbs, enclosures::choices};
use crate::{
    MANAGE,
    actions::{AddMacro, ChangeMacro, DropMacro, MacroDraft, Step},
    model::{MacroId, Priority},
    pages::{Answer as Onward, Lists, fields_of, or_none, parts, posted::Pairs, queue::priorities, words},
    read::{self, Macro},
    template::PLACES,
};
use kernel::{
    Desk, Error, FieldError, Reader, Result,
    door::{Go, Paper},
    input::{At, Form},
};
use kit::{Button, Choice, Crumb, Empty, Field, Form as Sheet, Html, Icon, Input, Row, Table, Words};
use std::collections::BTreeMap;

const HERE: &str = "/cases/macros";
/// Whoever runs it takes the case.
const TAKE: &str = "take";

/// The form as it stands.
pub struct MacroEntry {
    pub draft: MacroDraft,
    pub known: Option<(MacroId, i64)>,
    pub errors: Vec<FieldError>,
}

/// What the form offers.
pub struct MacroOffers {
    pub receivers: Vec<Choice>,
    pub steps: Vec<Choice>,
    pub files: Vec<Choice>,
}

pub async fn list(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&MANAGE)?;
    let t = words(&desk, &mut reader).await?;
    let all = read::macros(&mut reader).await?;
    let shell = desk.shell(&mut reader, t.w("case-macros"), "/cases").await?;
    let new = Button::link(t.w("case-macro-new"), "/cases/macros/new").primary().icon(Icon::Plus).key('n');
    Ok(shell.crumbs(crumbs(t)).action(new).body(macro_table(t, &all)).html().into())
}

pub fn macro_table(t: Words, all: &[Macro]) -> Html {
    if all.is_empty() {
        return Empty::new(t.w("case-macro-empty"), t.w("case-macro-empty-why")).html();
    }
    let columns = ["case-macro-name", "case-macro-does"].map(|word| kit::Column::new(t.w(word))).to_vec();
    let row = |one: &Macro| {
        let does = one.steps.iter().map(|step| t.w(word(step))).collect::<Vec<_>>().join(", ");
        Row::new(vec![Html::text(&one.title), does.into()]).open(format!("{HERE}/{}", one.id))
    };
    Table::new(t, t.w("case-macros"), columns).rows(all.iter().map(row).collect()).html()
}

const fn word(step: &Step) -> &'static str {
    match step {
        Step::Take | Step::Team(_) | Step::Assign(_) => "case-many-assign",
        Step::Priority(_) => "case-macro-priority",
        Step::Tag(_) => "case-macro-tags",
        Step::Move(_) => "case-macro-step",
        Step::Reply(_) => "case-macro-reply",
        Step::Note(_) => "case-macro-note",
        Step::Files(_) => "case-enclosed",
    }
}

pub async fn blank(desk: Desk) -> Result<Paper> {
    let entry = MacroEntry { draft: MacroDraft::default(), known: None, errors: Vec::new() };
    page(&desk, &entry).await.map(Paper::fine)
}

pub async fn edit(desk: Desk, At(id): At<MacroId>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&MANAGE)?;
    let all = read::macros(&mut reader).await?;
    let one = all.into_iter().find(|one| one.id == id).ok_or(Error::NotFound)?;
    drop(reader);
    let draft = MacroDraft { title: one.title, steps: one.steps };
    page(&desk, &MacroEntry { draft, known: Some((id, one.version)), errors: Vec::new() })
        .await
        .map(Paper::fine)
}

pub async fn create(desk: Desk, Form(pairs): Form<Pairs>) -> Result<Onward> {
    let (draft, errors) = typed(&pairs);
    let entry = MacroEntry { draft, known: None, errors };
    let done = match entry.errors.is_empty() {
        true => desk.write(&AddMacro(entry.draft.clone())).await.map(drop),
        false => Err(Error::Invalid(entry.errors.clone())),
    };
    settle(&desk, done, entry).await
}

pub async fn save(desk: Desk, At(id): At<MacroId>, Form(pairs): Form<Pairs>) -> Result<Onward> {
    let (draft, errors) = typed(&pairs);
    let version = pairs.get("version").parse().unwrap_or_default();
    let entry = MacroEntry { draft, known: Some((id, version)), errors };
    let done = match entry.errors.is_empty() {
        true => desk.write(&ChangeMacro { id, draft: entry.draft.clone(), version }).await,
        false => Err(Error::Invalid(entry.errors.clone())),
    };
    settle(&desk, done, entry).await
}

pub async fn remove(desk: Desk, At(id): At<MacroId>) -> Result<Go> {
    desk.write(&DropMacro(id)).await?;
    Ok(Go::to(HERE).saying("case-removed"))
}

async fn settle(desk: &Desk, done: Result<()>, mut entry: MacroEntry) -> Result<Onward> {
    desk.actor.demand(&MANAGE)?;
    entry.errors = match done {
        Ok(()) => return Ok(Onward::Go(Go::to(HERE).saying("case-done-saved"))),
        Err(Error::Conflict(message)) => vec![FieldError::new("title", message)],
        Err(error) => fields_of(error)?,
    };
    page(desk, &entry).await.map(Paper::again).map(Onward::Paper)
}

/// The steps in the order in which they are done: who has it, how urgent it is, its tags, what is said, where it goes.
fn typed(pairs: &Pairs) -> (MacroDraft, Vec<FieldError>) {
    let (mut steps, mut errors) = (Vec::new(), Vec::new());
    let mut none = |field: &str| errors.push(FieldError::new(field, "error-not-a-choice"));
    match pairs.get("assign") {
        "" => {}
        TAKE => steps.push(Step::Take),
        id => match id.parse().map(Step::Assign).or_else(|_| id.parse().map(Step::Team)) {
            Ok(step) => steps.push(step),
            Err(_) => none("assign"),
        },
    }
    match (pairs.get("priority"), Priority::parse(pairs.get("priority"))) {
        (_, Some(priority)) => steps.push(Step::Priority(priority)),
        ("", None) => {}
        (_, None) => none("priority"),
    }
    let tags = pairs.get("tags").split(',').map(str::trim).filter(|tag| !tag.is_empty());
    steps.extend(tags.map(|tag| Step::Tag(tag.to_owned())));
    let text =
        |name: &str| Some(pairs.whole(name).trim().replace("\r\n", "\n")).filter(|text| !text.is_empty());
    steps.extend(text("reply").map(Step::Reply));
    let files: Vec<String> = pairs.all("files").map(str::to_owned).collect();
    steps.extend((!files.is_empty()).then_some(Step::Files(files)));
    steps.extend(text("note").map(Step::Note));
    steps.extend(text("step").map(Step::Move));
    (MacroDraft { title: pairs.get("title").to_owned(), steps }, errors)
}

async fn page(desk: &Desk, entry: &MacroEntry) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&MANAGE)?;
    let t = words(desk, &mut reader).await?;
    let lists = Lists::read(&mut reader, t).await?;
    let me = Choice::new(TAKE, t.w("case-macro-me"));
    let receivers = std::iter::once(me).chain(lists.people()).chain(lists.teams()).collect();
    let files = choices(&read::enclosures(&mut reader).await?);
    let offers = MacroOffers { receivers, steps: steps(&mut reader, t).await?, files };
    let title = if entry.known.is_some() { entry.draft.title.clone() } else { t.w("case-macro-new") };
    let shell = desk.shell(&mut reader, title, "/cases").await?;
    let crumbs = crumbs(t).into_iter().chain([Crumb::new(t.w("case-macros"), HERE)]).collect();
    Ok(shell.crumbs(crumbs).body(macro_form(t, entry, offers)).html())
}

/// The steps by hand of every process that moves cases.
async fn steps(reader: &mut Reader, t: Words) -> Result<Vec<Choice>> {
    let mut all = BTreeMap::new();
    for flow in flows::catalogue(reader, t.lang()).await? {
        let Some(definition) = crate::pages::board::definition(reader, Some(&flow)).await? else { continue };
        let by_hand =
            definition.transitions.iter().filter(|one| matches!(one.trigger, flows::Trigger::Hand { .. }));
        all.extend(by_hand.map(|one| (one.key.clone(), one.names.get(t.lang()).to_owned())));
    }
    Ok(all.into_iter().map(|(key, name)| Choice::new(key, name)).collect())
}

pub fn macro_form(t: Words, entry: &MacroEntry, offers: MacroOffers) -> Html {
    let places = PLACES.map(|place| format!("{{{{ {place} }}}}")).join(" ");
    let action = entry.known.map_or(HERE.to_owned(), |(id, _)| format!("{HERE}/{id}"));
    let wrong = |name: &str| parts::wrong(t, &entry.errors, name);
    let mut title = vec![
        Field::new(t, Input::Text, "title", t.w("case-macro-name"))
            .value(&entry.draft.title)
            .error(wrong("title")),
    ];
    title.extend(entry.known.map(|(_, version)| Field::hidden(t, "version", version.to_string())));
    let form = Sheet::new(t, action)
        .fields(title)
        .fields(doing(t, entry, offers))
        .between(parts::muted(&t.w1("case-template-hint", "places", places)))
        .button(Button::submit(t.w("kit-save")).primary())
        .button(Button::link(t.w("kit-cancel"), HERE));
    let remove =
        entry.known.map(|(id, _)| Button::post(t.w("case-remove"), format!("{HERE}/{id}/removal")).danger());
    Html::join([form.html(), remove.map(|button| button.html()).unwrap_or_default()])
}

fn doing(t: Words, entry: &MacroEntry, offers: MacroOffers) -> Vec<Field> {
    let steps = &entry.draft.steps;
    let held = |of: fn(&Step) -> Option<String>| steps.iter().filter_map(of).collect::<Vec<_>>().join(", ");
    let same = || t.w("case-macro-unchanged");
    // Errors of the action name a step by its place; the first field shows what belongs to no other.
    let stray =
        entry.errors.iter().find(|error| error.field.starts_with("steps")).map(|error| error.message.say(t));
    let wrong = |name: &str| parts::wrong(t, &entry.errors, name);
    let field = |input: Input, name: &'static str, word: &str, value: String| {
        Field::new(t, input, name, t.w(word)).value(value).optional().error(wrong(name))
    };
    let assigned = |step: &Step| match step {
        Step::Take => Some(TAKE.to_owned()),
        Step::Assign(id) => Some(id.to_string()),
        Step::Team(id) => Some(id.to_string()),
        _ => None,
    };
    let urgency =
        |step: &Step| if let Step::Priority(one) = step { Some(one.key().to_owned()) } else { None };
    let tag = |step: &Step| if let Step::Tag(tag) = step { Some(tag.clone()) } else { None };
    let reply = |step: &Step| if let Step::Reply(text) = step { Some(text.clone()) } else { None };
    let note = |step: &Step| if let Step::Note(text) = step { Some(text.clone()) } else { None };
    let going = |step: &Step| if let Step::Move(key) = step { Some(key.clone()) } else { None };
    let files =
        steps.iter().filter_map(|step| if let Step::Files(files) = step { Some(files) } else { None });
    let files: Vec<String> = files.flatten().cloned().collect();
    let mut all = vec![
        field(
            Input::Select(or_none(same(), offers.receivers)),
            "assign",
            "case-macro-assign",
            held(assigned),
        )
        .error(wrong("assign").or(stray)),
        field(
            Input::Select(or_none(same(), priorities(t))),
            "priority",
            "case-macro-priority",
            held(urgency),
        ),
        field(Input::Text, "tags", "case-macro-tags", held(tag)).hint(t.w("case-tags-hint")),
        field(Input::Area { rows: 6 }, "reply", "case-macro-reply", held(reply))
            .hint(t.w("case-macro-reply-hint")),
        field(Input::Area { rows: 3 }, "note", "case-macro-note", held(note)),
        field(Input::Select(or_none(same(), offers.steps)), "step", "case-macro-step", held(going)),
    ];
    all.splice(4..4, enclosed(t, offers.files, (&files, wrong("files"))));
    all
}
