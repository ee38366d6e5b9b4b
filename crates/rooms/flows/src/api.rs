//! The JSON door: processes with their versions, and their runs.

mod runs;

use crate::{
    BYTES, DESIGN,
    actions::{Discard, Import, Mapped, Publish, Remap, Retire, SaveDraft, mapped},
    house,
    model::{Definition, Finding, FlowId, Severity, check},
    read::{self, Drafted, Entry, Kept, Which},
};
use axum::{
    Json,
    http::{HeaderName, StatusCode, header},
};
use kernel::{
    Api, App, Error, Reader, Result,
    input::{At, Json as Body, Query},
};
use kit::{Lang, Words};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    let tree = OpenApiRouter::new()
        .routes(routes!(list, create))
        .routes(routes!(import))
        .routes(routes!(checked))
        .routes(routes!(show, change, discard))
        .routes(routes!(publish))
        .routes(routes!(retire))
        .routes(routes!(versions))
        .routes(routes!(version))
        .routes(routes!(difference))
        .routes(routes!(mapping_tried))
        .routes(routes!(mapping));
    tree.merge(runs::routes()).layer(axum::extract::DefaultBodyLimit::max(2 * BYTES))
}

/// A process.
#[derive(Serialize, ToSchema)]
struct ProcessOut {
    id: String,
    key: String,
    name: String,
    category: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    host: Option<String>,
    /// The version that new runs take.
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<i64>,
    /// Whether somebody works on a draft.
    drafted: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    retired_at: Option<String>,
    changed_at: String,
}

#[derive(Serialize, ToSchema)]
struct ProcessPage {
    items: Vec<ProcessOut>,
    next: Option<String>,
}

/// A definition with its state.
#[derive(Serialize, ToSchema)]
struct DefinitionOut {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    retired_at: Option<String>,
    definition: Definition,
    /// What is wrong or odd with it now.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    findings: Vec<FindingOut>,
}

#[derive(Serialize, ToSchema)]
struct FindingOut {
    /// `error` or `warning`.
    severity: &'static str,
    /// `definition`, `statuses.KEY`, `transitions.KEY` or `fields.KEY`.
    at: String,
    detail: String,
}

#[derive(Serialize, ToSchema)]
struct FindingsOut {
    findings: Vec<FindingOut>,
}

#[derive(Serialize, ToSchema)]
struct FlowVersionOut {
    version: i64,
    published_at: String,
    by: String,
}

#[derive(Serialize, ToSchema)]
struct FlowVersionPage {
    items: Vec<FlowVersionOut>,
    next: Option<String>,
}

#[derive(Deserialize, IntoParams)]
struct Shown {
    /// `draft` (the default), `published`, or the number of a version.
    which: Option<String>,
}

#[derive(Deserialize, IntoParams)]
struct Between {
    from: i64,
    to: i64,
}

/// Where running work goes.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct MappingIn {
    from: i64,
    to: i64,
    /// Old status to new status; one that is not named keeps its key.
    #[serde(default)]
    map: BTreeMap<String, String>,
}

#[derive(Serialize, ToSchema)]
struct MappingOut {
    runs: i64,
    statuses: Vec<LegOut>,
    /// Fields whose values go.
    lost_fields: Vec<String>,
}

#[derive(Serialize, ToSchema)]
struct LegOut {
    from: String,
    /// None: the mapping leads nowhere, and nothing can be moved.
    to: Option<String>,
    runs: i64,
}

type Created = (StatusCode, [(HeaderName, String); 2], Json<DefinitionOut>);
type Tagged = ([(HeaderName, String); 1], Json<DefinitionOut>);

/// The processes, by key.
#[utoipa::path(get, path = "/processes", tag = "processes", responses((status = 200, body = ProcessPage)))]
async fn list(api: Api) -> Result<Json<ProcessPage>> {
    let all = read::definitions(&mut api.read().await?).await?;
    let lang = api.words.lang();
    Ok(Json(ProcessPage { items: all.into_iter().map(|entry| process(entry, lang)).collect(), next: None }))
}

/// Keeps the draft of a new process.
#[utoipa::path(post, path = "/processes", tag = "processes", request_body = Definition,
    responses((status = 201, body = DefinitionOut), (status = 422, body = kernel::door::Problem)))]
async fn create(api: Api, Body(definition): Body<Definition>) -> Result<Created> {
    let saved = api.write(&SaveDraft { flow: None, seen: None, definition }).await?;
    created(&api, saved.flow).await
}

/// Reads an exported definition into a draft: of the process with its key, or of a new one.
#[utoipa::path(post, path = "/processes/import", tag = "processes", request_body(content = String, content_type = "application/json"),
    responses((status = 201, body = DefinitionOut), (status = 422, body = kernel::door::Problem)))]
async fn import(api: Api, text: String) -> Result<Created> {
    let saved = api.write(&Import { text }).await?;
    created(&api, saved.flow).await
}

/// Checks a definition without keeping it.
#[utoipa::path(post, path = "/processes/check", tag = "processes", request_body = Definition, responses((status = 200, body = FindingsOut)))]
async fn checked(api: Api, Body(definition): Body<Definition>) -> Result<Json<FindingsOut>> {
    let mut reader = api.read().await?;
    reader.demand(&DESIGN)?;
    check::sizes(&definition)?;
    let findings = findings(&mut reader, api.words, &definition).await?;
    Ok(Json(FindingsOut { findings }))
}

/// One definition: the draft, the published version, or an earlier one. This is its export.
#[utoipa::path(get, path = "/processes/{id}", tag = "processes", params(("id" = String, Path), Shown),
    responses((status = 200, body = DefinitionOut), (status = 404)))]
async fn show(api: Api, At(id): At<FlowId>, Query(shown): Query<Shown>) -> Result<Tagged> {
    let which = match shown.which.as_deref() {
        None | Some("draft") => Which::Draft,
        Some("published") => Which::Published,
        Some(number) => Which::Version(number.parse().map_err(|_| Error::NotFound)?),
    };
    let mut reader = api.read().await?;
    let kept = read::definition(&mut reader, id, which).await?;
    tagged(&mut reader, api.words, kept).await
}

/// Gives the draft other contents. Needs `If-Match`.
#[utoipa::path(put, path = "/processes/{id}", tag = "processes", params(("id" = String, Path), ("If-Match" = String, Header)), request_body = Definition,
    responses((status = 200, body = DefinitionOut), (status = 409, body = kernel::door::Problem)))]
async fn change(api: Api, At(id): At<FlowId>, Body(definition): Body<Definition>) -> Result<Tagged> {
    let seen = Some(seen(&api)?);
    api.write(&SaveDraft { flow: Some(id), seen, definition }).await?;
    drafted(&api, id).await
}

/// Throws the draft away; a process that was never published goes with it.
#[utoipa::path(delete, path = "/processes/{id}", tag = "processes", params(("id" = String, Path)), responses((status = 204), (status = 404)))]
async fn discard(api: Api, At(id): At<FlowId>) -> Result<StatusCode> {
    api.write(&Discard { flow: id }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Makes the draft the version that new runs take. One with errors is refused, each with its place.
#[utoipa::path(post, path = "/processes/{id}/publication", tag = "processes", params(("id" = String, Path)),
    responses((status = 200, body = DefinitionOut), (status = 422, body = kernel::door::Problem)))]
async fn publish(api: Api, At(id): At<FlowId>) -> Result<Tagged> {
    let seen = api.visit.if_match.is_some().then(|| seen(&api)).transpose()?;
    api.write(&Publish { flow: id, seen }).await?;
    drafted(&api, id).await
}

/// No new run takes it any more; running work goes on.
#[utoipa::path(post, path = "/processes/{id}/retirement", tag = "processes", params(("id" = String, Path)), responses((status = 204), (status = 404)))]
async fn retire(api: Api, At(id): At<FlowId>) -> Result<StatusCode> {
    api.write(&Retire { flow: id }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The published versions, the latest first.
#[utoipa::path(get, path = "/processes/{id}/versions", tag = "processes", params(("id" = String, Path)), responses((status = 200, body = FlowVersionPage)))]
async fn versions(api: Api, At(id): At<FlowId>) -> Result<Json<FlowVersionPage>> {
    let all = read::versions(&mut api.read().await?, id).await?;
    let out = |version: read::Version| FlowVersionOut {
        version: version.number,
        published_at: version.at.rfc3339(),
        by: version.by_actor,
    };
    Ok(Json(FlowVersionPage { items: all.into_iter().map(out).collect(), next: None }))
}

/// A published version.
#[utoipa::path(get, path = "/processes/{id}/versions/{version}", tag = "processes", params(("id" = String, Path), ("version" = i64, Path)),
    responses((status = 200, body = Definition), (status = 404)))]
async fn version(
    api: Api,
    axum::extract::Path((id, version)): axum::extract::Path<(String, String)>,
) -> Result<Json<Definition>> {
    let (id, number) =
        (id.parse().map_err(|_| Error::NotFound)?, version.parse().map_err(|_| Error::NotFound)?);
    let kept = read::definition(&mut api.read().await?, id, Which::Version(number)).await?;
    Ok(Json(kept.definition))
}

/// What changed between two versions.
#[utoipa::path(get, path = "/processes/{id}/difference", tag = "processes", params(("id" = String, Path), Between),
    responses((status = 200, body = [ChangeOut]), (status = 404)))]
async fn difference(
    api: Api,
    At(id): At<FlowId>,
    Query(asked): Query<Between>,
) -> Result<Json<Vec<ChangeOut>>> {
    let mut reader = api.read().await?;
    let old = read::definition(&mut reader, id, Which::Version(asked.from)).await?.definition;
    let new = read::definition(&mut reader, id, Which::Version(asked.to)).await?.definition;
    let changes = crate::differences(&old, &new)?;
    Ok(Json(
        changes
            .into_iter()
            .map(|change| ChangeOut { at: change.at, old: change.old, new: change.new })
            .collect(),
    ))
}

/// One difference; `old` is missing for what is new, `new` for what is gone.
#[derive(Serialize, ToSchema)]
struct ChangeOut {
    /// Such as `statuses.new.names.en`.
    at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    old: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    new: Option<serde_json::Value>,
}

/// What moving running work to another version would do; nothing is done.
#[utoipa::path(post, path = "/processes/{id}/mapping/trial", tag = "processes", params(("id" = String, Path)), request_body = MappingIn,
    responses((status = 200, body = MappingOut), (status = 404)))]
async fn mapping_tried(
    api: Api,
    At(id): At<FlowId>,
    Body(asked): Body<MappingIn>,
) -> Result<Json<MappingOut>> {
    let remap = Remap { flow: id, from: asked.from, to: asked.to, map: asked.map };
    Ok(Json(mapping_out(mapped(&mut api.read().await?, &remap).await?)))
}

/// Moves running work to another version, as a job.
#[utoipa::path(post, path = "/processes/{id}/mapping", tag = "processes", params(("id" = String, Path)), request_body = MappingIn,
    responses((status = 202, body = MappingOut), (status = 422, body = kernel::door::Problem)))]
async fn mapping(
    api: Api,
    At(id): At<FlowId>,
    Body(asked): Body<MappingIn>,
) -> Result<(StatusCode, Json<MappingOut>)> {
    let remap = Remap { flow: id, from: asked.from, to: asked.to, map: asked.map };
    Ok((StatusCode::ACCEPTED, Json(mapping_out(api.write(&remap).await?))))
}

fn mapping_out(mapped: Mapped) -> MappingOut {
    let runs = mapped.runs();
    let statuses = mapped.legs.into_iter().map(|(from, to, runs)| LegOut { from, to, runs }).collect();
    MappingOut { runs, statuses, lost_fields: mapped.lost }
}

fn process(entry: Entry, lang: Lang) -> ProcessOut {
    ProcessOut {
        id: entry.flow.to_string(),
        name: entry.names.get(lang).to_owned(),
        key: entry.key,
        category: entry.category,
        host: entry.host,
        version: entry.published,
        drafted: entry.draft == Drafted::Yes,
        retired_at: entry.retired.map(|at| at.rfc3339()),
        changed_at: entry.changed_at.rfc3339(),
    }
}

async fn created(api: &Api, id: FlowId) -> Result<Created> {
    let ([tag], body) = drafted(api, id).await?;
    Ok((StatusCode::CREATED, [(header::LOCATION, format!("/api/v1/processes/{id}")), tag], body))
}

async fn drafted(api: &Api, id: FlowId) -> Result<Tagged> {
    let mut reader = api.read().await?;
    let kept = read::definition(&mut reader, id, Which::Draft).await?;
    tagged(&mut reader, api.words, kept).await
}

async fn tagged(reader: &mut Reader, t: Words, kept: Kept) -> Result<Tagged> {
    let findings = findings(reader, t, &kept.definition).await?;
    let out = DefinitionOut {
        id: kept.flow.to_string(),
        version: kept.published,
        retired_at: kept.retired.map(|at| at.rfc3339()),
        definition: kept.definition,
        findings,
    };
    Ok(([(header::ETAG, format!("\"v{}\"", kept.seen))], Json(out)))
}

async fn findings(reader: &mut Reader, t: Words, definition: &Definition) -> Result<Vec<FindingOut>> {
    let house = house::house(reader).await?;
    let out = |finding: Finding| FindingOut {
        severity: match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        at: finding.spot.pointer(),
        detail: finding.message.say(t),
    };
    Ok(check::check(definition, &house).into_iter().map(out).collect())
}

fn seen(api: &Api) -> Result<i64> {
    let tag = api.visit.if_match.as_deref().ok_or(Error::Malformed("error-version-needed".into()))?;
    let number = tag.strip_prefix('v').and_then(|number| number.parse().ok());
    number.ok_or(Error::Malformed("error-version-needed".into()))
}
