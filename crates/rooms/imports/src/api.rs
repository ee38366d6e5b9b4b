//! The JSON door: the same steps as the pages, for programs.

use crate::{
    actions::{Cancel, Check, Remove, Start, Worker},
    door, intake,
    model::{Format, Import, ImportId, PlanDraft, State, Tally},
    read,
};
use axum::{
    Json as Answer,
    extract::{DefaultBodyLimit, Multipart},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use ground::paging::{Page, Wanted};
use kernel::{
    Api, App, Result,
    door::Problem,
    input::{At, Json, Query},
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    let upload = OpenApiRouter::new().routes(routes!(create)).layer(DefaultBodyLimit::max(door::BODY));
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(show, remove))
        .routes(routes!(preview))
        .routes(routes!(reformat))
        .routes(routes!(plan))
        .routes(routes!(check))
        .routes(routes!(run, cancel))
        .routes(routes!(report))
        .merge(upload)
}

/// An import as programs see it.
#[derive(Serialize, ToSchema)]
struct Shown {
    id: String,
    /// None once the file is gone.
    name: Option<String>,
    state: State,
    created_at: String,
    /// When the file goes if nobody goes on with it; a report goes when a rule of retention says so.
    expires_at: Option<String>,
    header: Vec<String>,
    format: Option<Format>,
    plan: Option<PlanDraft>,
    bytes: u64,
    /// Rows of the file; 0 before there is a plan.
    rows: u64,
    done: u64,
    rows_per_second: Option<u64>,
    seconds_left: Option<u64>,
    /// What the dry run counted.
    checked: Tally,
    /// What the run did.
    tally: Tally,
    /// Where the rows are told that were not taken as they stand.
    report: Option<String>,
}

#[derive(Serialize, ToSchema)]
struct Listed {
    items: Vec<Shown>,
    /// Pass it as `after` for the following page; null on the last.
    next: Option<String>,
}

/// The first rows of a file, and the plan that it suggests.
#[derive(Serialize, ToSchema)]
struct Previewed {
    header: Vec<String>,
    rows: Vec<Vec<String>>,
    plan: PlanDraft,
}

/// A file in a multipart form.
#[derive(ToSchema)]
#[expect(dead_code, reason = "it describes the request; the parts are read one by one")]
struct Upload {
    #[schema(value_type = String, format = Binary)]
    file: Vec<u8>,
}

impl From<Import> for Shown {
    fn from(import: Import) -> Self {
        Self {
            rows_per_second: import.rate().filter(|_| import.state.is_moving()),
            seconds_left: import.seconds_left().filter(|_| import.state.is_moving()),
            id: import.id.to_string(),
            name: import.name,
            state: import.state,
            created_at: import.created_at.rfc3339(),
            expires_at: import.expires_at.map(ground::clock::Timestamp::rfc3339),
            header: import.header,
            format: import.format,
            plan: import.plan.map(|plan| plan.draft()),
            bytes: import.bytes,
            rows: import.total,
            done: import.done,
            checked: import.checked,
            tally: import.tally,
            report: import.report_bytes.map(|_| format!("/api/v1/imports/{}/report", import.id)),
        }
    }
}

/// Imports, the latest first.
#[utoipa::path(get, path = "/imports", tag = "imports",
    params(("after" = Option<String>, Query), ("limit" = Option<u32>, Query)),
    responses((status = 200, body = Listed), (status = 403, body = Problem)))]
async fn list(api: Api, Query(wanted): Query<Wanted>) -> Result<Answer<Listed>> {
    let Page { items, next } = read::list(&mut api.read().await?, &wanted).await?;
    Ok(Answer(Listed { items: items.into_iter().map(Shown::from).collect(), next }))
}

/// Brings a file in: CSV in any of the usual encodings, or XLSX.
#[utoipa::path(post, path = "/imports", tag = "imports",
    request_body(content = Upload, content_type = "multipart/form-data"),
    responses((status = 201, body = Shown), (status = 422, body = Problem)))]
async fn create(api: Api, form: Multipart) -> Result<Response> {
    let import = door::receive(&api, form).await?;
    let place = format!("/api/v1/imports/{}", import.id);
    Ok((StatusCode::CREATED, [(header::LOCATION, place)], Answer(Shown::from(import))).into_response())
}

/// One import: where it stands, and what came of it.
#[utoipa::path(get, path = "/imports/{id}", tag = "imports", params(("id" = String, Path)),
    responses((status = 200, body = Shown), (status = 404, body = Problem)))]
async fn show(api: Api, At(id): At<ImportId>) -> Result<Answer<Shown>> {
    shown(&api, id).await
}

/// Takes the file, its name and the report away at once.
#[utoipa::path(delete, path = "/imports/{id}", tag = "imports", params(("id" = String, Path)),
    responses((status = 204), (status = 409, body = Problem)))]
async fn remove(api: Api, At(import): At<ImportId>) -> Result<StatusCode> {
    api.write(&Remove { import }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The first rows, and the plan that the file suggests or somebody made.
#[utoipa::path(get, path = "/imports/{id}/preview", tag = "imports", params(("id" = String, Path)),
    responses((status = 200, body = Previewed), (status = 409, body = Problem)))]
async fn preview(api: Api, At(id): At<ImportId>) -> Result<Answer<Previewed>> {
    let import = read::import(&mut api.read().await?, id).await?;
    import.demand(import.state.may_be_planned())?;
    let preview = intake::preview(&api.app, &api.actor, &import).await?;
    Ok(Answer(Previewed { header: import.header, rows: preview.rows, plan: preview.draft }))
}

/// Reads the file with another encoding, delimiter or sheet.
#[utoipa::path(put, path = "/imports/{id}/format", tag = "imports", params(("id" = String, Path)), request_body = Format,
    responses((status = 200, body = Shown), (status = 422, body = Problem)))]
async fn reformat(api: Api, At(id): At<ImportId>, Json(format): Json<Format>) -> Result<Answer<Shown>> {
    let import = read::import(&mut api.read().await?, id).await?;
    Ok(Answer(intake::reformat(&api.app, &api.actor, &import, format).await?.into()))
}

/// Says what each column becomes, where the data comes from, and what it is for.
#[utoipa::path(put, path = "/imports/{id}/plan", tag = "imports", params(("id" = String, Path)), request_body = PlanDraft,
    responses((status = 200, body = Shown), (status = 422, body = Problem)))]
async fn plan(api: Api, At(id): At<ImportId>, Json(draft): Json<PlanDraft>) -> Result<Answer<Shown>> {
    let import = read::import(&mut api.read().await?, id).await?;
    Ok(Answer(intake::plan(&api.app, &api.actor, &import, &draft).await?.into()))
}

/// Tries the plan on the whole file; nothing is written.
#[utoipa::path(post, path = "/imports/{id}/check", tag = "imports", params(("id" = String, Path)),
    responses((status = 202, body = Shown), (status = 409, body = Problem)))]
async fn check(api: Api, At(import): At<ImportId>) -> Result<(StatusCode, Answer<Shown>)> {
    api.write(&Check { import, lang: api.words.lang() }).await?;
    Ok((StatusCode::ACCEPTED, shown(&api, import).await?))
}

/// Writes the file into the customers.
#[utoipa::path(post, path = "/imports/{id}/run", tag = "imports", params(("id" = String, Path)),
    responses((status = 202, body = Shown), (status = 409, body = Problem)))]
async fn run(api: Api, At(import): At<ImportId>) -> Result<(StatusCode, Answer<Shown>)> {
    api.write(&Start { import, lang: api.words.lang(), worker: Worker::Queue }).await?;
    Ok((StatusCode::ACCEPTED, shown(&api, import).await?))
}

/// Stops what is running; rows written so far stay.
#[utoipa::path(delete, path = "/imports/{id}/run", tag = "imports", params(("id" = String, Path)),
    responses((status = 200, body = Shown), (status = 409, body = Problem)))]
async fn cancel(api: Api, At(import): At<ImportId>) -> Result<Answer<Shown>> {
    api.write(&Cancel { import }).await?;
    shown(&api, import).await
}

/// The rows that were not taken as they stand, with the reasons, as CSV.
#[utoipa::path(get, path = "/imports/{id}/report", tag = "imports", params(("id" = String, Path)),
    responses((status = 200, content_type = "text/csv"), (status = 404, body = Problem)))]
async fn report(api: Api, At(id): At<ImportId>) -> Result<Response> {
    door::report(&api, id).await
}

async fn shown(api: &Api, id: ImportId) -> Result<Answer<Shown>> {
    Ok(Answer(read::import(&mut api.read().await?, id).await?.into()))
}
