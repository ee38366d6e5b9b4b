//! The HTML door: the list, bringing a file in, and one page that follows an import through its states.

mod outcome;
mod planning;
mod samples;

pub use samples::samples;

use crate::{
    RUN,
    actions::{Cancel, Check, Remove, Start, Worker},
    door,
    intake::{self, Preview},
    model::{Format, Import, ImportId, LARGEST, PlanDraft, State},
    read,
};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Multipart},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use ground::paging::{Page, Wanted};
use kernel::{
    App, Desk, Error, FieldError, Names, Reader, Result,
    door::{Go, Paper},
    input::{At, Form, Query},
    setting::TIME_ZONE,
};
use kit::{
    Badge, Button, Column, Crumb, Empty, Field, Html, Icon, Input, Pager, Row, Shell, Table, Tone, Words,
};
use serde::Deserialize;
use std::collections::HashMap;

const HOME: &str = "/imports";

pub fn routes() -> Router<App> {
    let upload = Router::new().route(HOME, get(list).post(upload)).layer(DefaultBodyLimit::max(door::BODY));
    Router::new()
        .route("/imports/new", get(new))
        .route("/imports/{id}", get(show))
        .route("/imports/{id}/plan", get(plan).post(make_plan))
        .route("/imports/{id}/format", post(reformat))
        .route("/imports/{id}/run", post(run))
        .route("/imports/{id}/cancellation", post(cancel))
        .route("/imports/{id}/removal", post(remove))
        .route("/imports/{id}/report", get(report))
        .merge(upload)
}

async fn list(desk: Desk, Query(wanted): Query<Wanted>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = words(&desk, &mut reader).await?;
    let page = read::list(&mut reader, &wanted).await?;
    let names = names(&mut reader, &page.items).await?;
    let shell = desk.shell(&mut reader, t.w("nav-imports"), HOME).await?.lead(t.w("imports-lead"));
    let shell = if reader.may(&RUN) { shell.action(bring(t)) } else { shell };
    Ok(shell.body(listing(t, &page, &names)).html().into())
}

async fn new(desk: Desk) -> Result<Paper> {
    Ok(Paper::fine(new_page(&desk, &[]).await?))
}

async fn upload(desk: Desk, form: Multipart) -> Result<Response> {
    match door::receive(&desk, form).await {
        Ok(import) => Ok(Go::to(path(&import)).into_response()),
        Err(Error::Invalid(problems)) => Ok(Paper::again(new_page(&desk, &problems).await?).into_response()),
        Err(error) => Err(error),
    }
}

async fn new_page(desk: &Desk, problems: &[FieldError]) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&RUN)?;
    let t = desk.words;
    let shell = desk.shell(&mut reader, t.w("imports-new"), HOME).await?;
    Ok(shell.crumbs(home(t)).lead(t.w("imports-new-lead")).body(upload_form(t, problems)).html())
}

/// The plan while there is something to decide; the figures as soon as there are any.
async fn show(desk: Desk, At(id): At<ImportId>) -> Result<Response> {
    let mut reader = desk.read().await?;
    let t = words(&desk, &mut reader).await?;
    let import = read::import(&mut reader, id).await?;
    if import.state == State::Ready && reader.may(&RUN) {
        return Ok(Go::to(format!("{}/plan", path(&import))).into_response());
    }
    let may_run = reader.may(&RUN);
    let names = Names::of(&mut reader, t.lang(), &["purpose"]).await?;
    let shell = shell(&desk, &mut reader, t, &import).await?;
    let shell = outcome::buttons(t, &import).into_iter().filter(|_| may_run).fold(shell, Shell::action);
    Ok(Paper::fine(shell.body(outcome::body(t, &import, &names, may_run)).html()).into_response())
}

async fn plan(desk: Desk, At(id): At<ImportId>) -> Result<Response> {
    let import = read::import(&mut desk.read().await?, id).await?;
    if !import.state.may_be_planned() {
        return Ok(Go::to(path(&import)).into_response());
    }
    let preview = intake::preview(&desk.app, &desk.actor, &import).await?;
    Ok(Paper::fine(plan_page(&desk, &import, &preview, &[]).await?).into_response())
}

/// A plan that fits is tried at once: nothing is written by that.
async fn make_plan(desk: Desk, At(id): At<ImportId>, Form(draft): Form<PlanDraft>) -> Result<Response> {
    let import = read::import(&mut desk.read().await?, id).await?;
    match intake::plan(&desk.app, &desk.actor, &import, &draft).await {
        Ok(import) => {
            desk.write(&Check { import: import.id, lang: desk.words.lang() }).await?;
            Ok(Go::to(path(&import)).into_response())
        }
        Err(Error::Invalid(problems)) => {
            let preview = Preview { draft, ..intake::preview(&desk.app, &desk.actor, &import).await? };
            Ok(Paper::again(plan_page(&desk, &import, &preview, &problems).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

/// How the page says that a file shall be read another way.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
#[derive(Default)]
struct Otherwise {
    encoding: String,
    delimiter: String,
    sheet: String,
}

async fn reformat(desk: Desk, At(id): At<ImportId>, Form(asked): Form<Otherwise>) -> Result<Response> {
    let import = read::import(&mut desk.read().await?, id).await?;
    let format = match import.format {
        Some(Format::Workbook { .. }) => Format::Workbook { sheet: asked.sheet.trim().to_owned() },
        _ => Format::Text { encoding: asked.encoding, delimiter: asked.delimiter },
    };
    match intake::reformat(&desk.app, &desk.actor, &import, format).await {
        Ok(import) => {
            Ok(Go::to(format!("{}/plan", path(&import))).saying("imports-read-again").into_response())
        }
        Err(Error::Invalid(problems)) => {
            let preview = intake::preview(&desk.app, &desk.actor, &import).await?;
            Ok(Paper::again(plan_page(&desk, &import, &preview, &problems).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

async fn run(desk: Desk, At(import): At<ImportId>) -> Result<Go> {
    desk.write(&Start { import, lang: desk.words.lang(), worker: Worker::Queue }).await?;
    Ok(Go::to(format!("{HOME}/{import}")))
}

async fn cancel(desk: Desk, At(import): At<ImportId>) -> Result<Go> {
    desk.write(&Cancel { import }).await?;
    Ok(Go::to(format!("{HOME}/{import}")).saying("imports-was-cancelled"))
}

async fn remove(desk: Desk, At(import): At<ImportId>) -> Result<Go> {
    desk.write(&Remove { import }).await?;
    Ok(Go::to(HOME).saying("imports-was-removed"))
}

async fn report(desk: Desk, At(id): At<ImportId>) -> Result<Response> {
    door::report(&desk, id).await
}

async fn plan_page(desk: &Desk, import: &Import, preview: &Preview, problems: &[FieldError]) -> Result<Html> {
    let mut reader = desk.read().await?;
    let t = words(desk, &mut reader).await?;
    let shell = shell(desk, &mut reader, t, import).await?.lead(t.w("imports-plan-lead"));
    Ok(shell.body(planning::body(t, import, preview, problems)).html())
}

async fn shell(desk: &Desk, reader: &mut Reader, t: Words, import: &Import) -> Result<Shell> {
    let shell = desk.shell(reader, title(t, import), HOME).await?;
    Ok(shell.crumbs(home(t)).marks(badge(t, import.state)))
}

async fn words(desk: &Desk, reader: &mut Reader) -> Result<Words> {
    Ok(desk.words.in_zone(&reader.setting(&TIME_ZONE).await?))
}

/// What people call those who brought the files.
async fn names(reader: &mut Reader, imports: &[Import]) -> Result<HashMap<String, String>> {
    let labels = imports.iter().map(|import| import.made_by.clone()).collect();
    let gate = reader.app().gate()?;
    Ok((gate.names)(reader, labels).await?.into_iter().collect())
}

fn home(t: Words) -> Vec<Crumb> {
    vec![Crumb::new(t.w("nav-imports"), HOME)]
}

fn path(import: &Import) -> String {
    format!("{HOME}/{}", import.id)
}

fn title(t: Words, import: &Import) -> String {
    import.name.clone().unwrap_or_else(|| t.w1("imports-of", "day", t.date(import.created_at.0)))
}

fn badge(t: Words, state: State) -> Badge {
    let tone = match state {
        State::Done => Tone::Allow,
        State::Failed | State::Cancelled => Tone::Stop,
        _ => Tone::Plain,
    };
    Badge::new(tone, t.w(&state.word()))
}

fn bring(t: Words) -> Button {
    Button::link(t.w("imports-new"), "/imports/new").primary().icon(Icon::Upload)
}

fn upload_form(t: Words, problems: &[FieldError]) -> Html {
    let accept =
        ".csv,.txt,.tsv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    let file = Field::new(t, Input::File { accept: accept.into() }, "file", t.w("imports-file"))
        .hint(t.w1("imports-file-hint", "most", t.bytes(LARGEST)))
        .error(wrong(t, problems, "file"));
    let form = kit::Form::new(t, HOME).fields(vec![file]);
    form.button(Button::submit(t.w("kit-upload")).primary())
        .button(Button::link(t.w("kit-cancel"), HOME))
        .into()
}

/// What is wrong with a field, in the reader's words.
fn wrong(t: Words, problems: &[FieldError], field: &str) -> Option<String> {
    problems.iter().find(|problem| problem.field == field).map(|problem| problem.message.say(t))
}

fn listing(t: Words, page: &Page<Import>, names: &HashMap<String, String>) -> Html {
    if page.items.is_empty() {
        return Empty::new(t.w("imports-empty"), t.w("imports-empty-text")).step(bring(t)).into();
    }
    let columns = vec![
        Column::new(t.w("imports-file")),
        Column::new(t.w("imports-source")),
        Column::new(t.w("imports-state")).tight(),
        Column::new(t.w("imports-new-people")).number(),
        Column::new(t.w("imports-changed-people")).number(),
        Column::new(t.w("imports-held-rows")).number(),
        Column::new(t.w("imports-when")).tight(),
        Column::new(t.w("imports-by")),
    ];
    let next = page.next.as_ref().map(|cursor| format!("{HOME}?after={cursor}"));
    let pager = Pager { t, previous: None, next, shown: t.n("kit-rows", page.items.len()) };
    let rows = page.items.iter().map(|import| row(t, import, names)).collect();
    Table::new(t, t.w("nav-imports"), columns).rows(rows).pager(pager).into()
}

fn row(t: Words, import: &Import, names: &HashMap<String, String>) -> Row {
    let (plan, tally) = (import.plan.as_ref(), &import.tally);
    let cells = vec![
        Html::text(&title(t, import)),
        Html::text(plan.map_or("", |plan| plan.source.as_str())),
        badge(t, import.state).into(),
        t.number(tally.added).into(),
        t.number(tally.changed).into(),
        t.number(tally.held).into(),
        t.datetime(import.created_at.0).into(),
        Html::text(names.get(&import.made_by).map_or("", String::as_str)),
    ];
    Row::new(cells).open(path(import))
}
