//! Prepared answers: the list, and one of them in five languages.

use super::{crumbs, enclosures::choices};
use crate::{
    MANAGE,
    actions::{AddAnswer, AnswerDraft, ChangeAnswer, DropAnswer},
    model::AnswerId,
    pages::{Answer as Onward, Lists, fields_of, or_none, parts, posted::Pairs, words},
    read::{self, Answer},
    template::PLACES,
};
use kernel::{
    Desk, Error, FieldError, Result,
    door::{Go, Paper},
    input::{At, Form},
};
use kit::{Button, Choice, Crumb, Empty, Field, Form as Sheet, Html, Icon, Input, Lang, Row, Table, Words};

const HERE: &str = "/cases/answers";

/// The form as it stands.
pub struct AnswerEntry {
    pub draft: AnswerDraft,
    pub known: Option<(AnswerId, i64)>,
    pub errors: Vec<FieldError>,
}

pub async fn list(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&MANAGE)?;
    let t = words(&desk, &mut reader).await?;
    let all = read::answers(&mut reader, "").await?;
    let lists = Lists::read(&mut reader, t).await?;
    let shell = desk.shell(&mut reader, t.w("case-templates"), "/cases").await?;
    let new =
        Button::link(t.w("case-template-new"), "/cases/answers/new").primary().icon(Icon::Plus).key('n');
    Ok(shell.crumbs(crumbs(t)).action(new).body(answer_table(t, &all, &lists)).html().into())
}

pub fn answer_table(t: Words, all: &[Answer], lists: &Lists) -> Html {
    if all.is_empty() {
        return Empty::new(t.w("case-template-empty"), t.w("case-template-empty-why")).html();
    }
    let columns = ["case-template-name", "case-category", "case-languages"];
    let columns = columns.map(|word| kit::Column::new(t.w(word))).to_vec();
    let row = |answer: &Answer| {
        let spoken = Lang::ALL.into_iter().filter(|lang| !answer.texts.own(*lang).is_empty());
        let spoken = spoken.map(|lang| t.language(lang)).collect::<Vec<_>>().join(", ");
        let category = answer.category.as_deref().map(|key| lists.category(key)).unwrap_or_default();
        Row::new(vec![Html::text(&answer.title), category.into(), spoken.into()])
            .open(format!("{HERE}/{}", answer.id))
    };
    Table::new(t, t.w("case-templates"), columns).rows(all.iter().map(row).collect()).html()
}

pub async fn blank(desk: Desk) -> Result<Paper> {
    let entry = AnswerEntry { draft: AnswerDraft::default(), known: None, errors: Vec::new() };
    page(&desk, &entry).await.map(Paper::fine)
}

pub async fn edit(desk: Desk, At(id): At<AnswerId>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&MANAGE)?;
    let all = read::answers(&mut reader, "").await?;
    let answer = all.into_iter().find(|answer| answer.id == id).ok_or(Error::NotFound)?;
    drop(reader);
    let known = Some((id, answer.version));
    let Answer { title, texts, category, files, .. } = answer;
    let draft = AnswerDraft { title, texts, category, files };
    page(&desk, &AnswerEntry { draft, known, errors: Vec::new() }).await.map(Paper::fine)
}

pub async fn create(desk: Desk, Form(pairs): Form<Pairs>) -> Result<Onward> {
    let draft = typed(&pairs);
    let done = desk.write(&AddAnswer(draft.clone())).await.map(drop);
    settle(&desk, done, AnswerEntry { draft, known: None, errors: Vec::new() }).await
}

pub async fn save(desk: Desk, At(id): At<AnswerId>, Form(pairs): Form<Pairs>) -> Result<Onward> {
    let (draft, version) = (typed(&pairs), pairs.get("version").parse().unwrap_or_default());
    let done = desk.write(&ChangeAnswer { id, draft: draft.clone(), version }).await;
    settle(&desk, done, AnswerEntry { draft, known: Some((id, version)), errors: Vec::new() }).await
}

pub async fn remove(desk: Desk, At(id): At<AnswerId>) -> Result<Go> {
    desk.write(&DropAnswer(id)).await?;
    Ok(Go::to(HERE).saying("case-removed"))
}

/// Onward, or the form with what is wrong.
async fn settle(desk: &Desk, done: Result<()>, mut entry: AnswerEntry) -> Result<Onward> {
    entry.errors = match done {
        Ok(()) => return Ok(Onward::Go(Go::to(HERE).saying("case-done-saved"))),
        Err(Error::Conflict(message)) => vec![FieldError::new("title", message)],
        Err(error) => fields_of(error)?,
    };
    page(desk, &entry).await.map(Paper::again).map(Onward::Paper)
}

fn typed(pairs: &Pairs) -> AnswerDraft {
    let text = |lang: Lang| pairs.whole(&name_of(lang)).trim().replace("\r\n", "\n");
    let category = Some(pairs.get("category").to_owned()).filter(|key| !key.is_empty());
    let files = pairs.all("files").map(str::to_owned).collect();
    AnswerDraft { title: pairs.get("title").to_owned(), texts: flows::Names::make(text), category, files }
}

fn name_of(lang: Lang) -> String {
    format!("texts.{}", lang.tag())
}

async fn page(desk: &Desk, entry: &AnswerEntry) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&MANAGE)?;
    let t = words(desk, &mut reader).await?;
    let lists = Lists::read(&mut reader, t).await?;
    let files = choices(&read::enclosures(&mut reader).await?);
    let title = if entry.known.is_some() { entry.draft.title.clone() } else { t.w("case-template-new") };
    let shell = desk.shell(&mut reader, title, "/cases").await?;
    let crumbs = crumbs(t).into_iter().chain([Crumb::new(t.w("case-templates"), HERE)]).collect();
    Ok(shell.crumbs(crumbs).body(answer_form(t, entry, (lists.categories(), files))).html())
}

pub fn answer_form(t: Words, entry: &AnswerEntry, (categories, files): (Vec<Choice>, Vec<Choice>)) -> Html {
    let wrong = |name: &str| parts::wrong(t, &entry.errors, name);
    let category =
        Field::new(t, Input::Select(or_none(t.w("kit-all"), categories)), "category", t.w("case-category"));
    let places = PLACES.map(|place| format!("{{{{ {place} }}}}")).join(" ");
    let text = |lang: Lang| {
        let label = t.w1("case-template-body", "language", t.language(lang));
        let field =
            Field::new(t, Input::Area { rows: 8 }, name_of(lang), label).value(entry.draft.texts.own(lang));
        let field = if lang == Lang::En { field } else { field.optional() };
        field.error(wrong(&name_of(lang)))
    };
    let mut fields = vec![
        Field::new(t, Input::Text, "title", t.w("case-template-name"))
            .value(&entry.draft.title)
            .error(wrong("title")),
        category.value(entry.draft.category.clone().unwrap_or_default()).optional().error(wrong("category")),
    ];
    fields.extend(entry.known.map(|(_, version)| Field::hidden(t, "version", version.to_string())));
    let action = entry.known.map_or(HERE.to_owned(), |(id, _)| format!("{HERE}/{id}"));
    let form = Sheet::new(t, action)
        .fields(fields)
        .between(parts::muted(&t.w1("case-template-hint", "places", places)))
        .fields(Lang::ALL.map(text).into())
        .fields(enclosed(t, files, (&entry.draft.files, wrong("files"))))
        .button(Button::submit(t.w("kit-save")).primary())
        .button(Button::link(t.w("kit-cancel"), HERE));
    let remove =
        entry.known.map(|(id, _)| Button::post(t.w("case-remove"), format!("{HERE}/{id}/removal")).danger());
    Html::join([form.html(), remove.map(|button| button.html()).unwrap_or_default()])
}

/// What goes with it; nothing is asked where the house has no enclosures.
pub fn enclosed(t: Words, offered: Vec<Choice>, (now, wrong): (&[String], Option<String>)) -> Vec<Field> {
    if offered.is_empty() {
        return Vec::new();
    }
    let field = Field::new(t, Input::Many(offered), "files", t.w("case-enclosed")).values(now.to_vec());
    vec![field.optional().error(wrong)]
}
