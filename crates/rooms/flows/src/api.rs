//! The JSON door: processes with their versions, and their runs.

mod runs;
mod signals;
mod tasks;
mod versions;

use crate::{
    BYTES, DESIGN,
    actions::{Discard, Import, Publish, Retire, SaveDraft, parse},
    house,
    model::{Definition, Finding, FlowId, Severity, check},
    read::{self, Drafted, Entry, Kept, Which},
};
use axum::{
    Json,
    http::{HeaderName, StatusCode, header},
};
use ground::clock::Timestamp;
use kernel::{
    Api, App, Error, Reader, Result,
    input::{At, Json as Body, Query},
};
use kit::{Lang, Words};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    let tree = OpenApiRouter::new()
        .routes(routes!(list, create))
        .routes(routes!(import))
        .routes(routes!(checked))
        .routes(routes!(show, change, discard))
        .routes(routes!(publish))
        .routes(routes!(retire));
    let tree =
        tree.merge(versions::routes()).merge(runs::routes()).merge(tasks::routes()).merge(signals::routes());
    tree.layer(axum::extract::DefaultBodyLimit::max(2 * BYTES))
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
    /// What of a file of another program has no place here.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    left_out: Vec<String>,
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

#[derive(Deserialize, IntoParams)]
struct Shown {
    /// `draft` (the default), `published`, or the number of a version.
    which: Option<String>,
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

/// Reads an exported definition, our own JSON or BPMN 2.0, into a draft: of the process with its key, or of a new one.
#[utoipa::path(post, path = "/processes/import", tag = "processes",
    request_body(content((String = "application/json"), (String = "application/xml"))),
    responses((status = 201, body = DefinitionOut), (status = 422, body = kernel::door::Problem)))]
async fn import(api: Api, text: String) -> Result<Created> {
    api.actor.demand(&DESIGN)?;
    let left = parse(&text)?.left;
    let saved = api.write(&Import { text }).await?;
    let (status, headers, Json(made)) = created(&api, saved.flow).await?;
    let left_out = left.iter().map(|message| message.say(api.words)).collect();
    Ok((status, headers, Json(DefinitionOut { left_out, ..made })))
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
    let seen = Some(api.visit.version()?);
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
    let seen = api.visit.version_seen()?;
    api.write(&Publish { flow: id, seen }).await?;
    drafted(&api, id).await
}

/// No new run takes it any more; running work goes on.
#[utoipa::path(post, path = "/processes/{id}/retirement", tag = "processes", params(("id" = String, Path)), responses((status = 204), (status = 404)))]
async fn retire(api: Api, At(id): At<FlowId>) -> Result<StatusCode> {
    api.write(&Retire { flow: id }).await?;
    Ok(StatusCode::NO_CONTENT)
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
        retired_at: entry.retired.map(Timestamp::rfc3339),
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
        retired_at: kept.retired.map(Timestamp::rfc3339),
        definition: kept.definition,
        findings,
        left_out: Vec::new(),
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
