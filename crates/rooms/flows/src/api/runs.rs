//! Runs of processes for programs: where they stand, what may come next, and moving them on.

use crate::{
    VIEW, WORK,
    actions::{Fire, Resume, SaveValues, Settle},
    facade,
    model::{FlowId, HeldId, Now, Run, RunId, Standing, Values},
    read::runs::{self, Filter},
};
use axum::{Json, http::StatusCode};
use ground::{clock::Timestamp, paging::Wanted};
use kernel::{
    Api, App, Error, Reader, Result,
    input::{At, Json as Body, Query},
};
use kit::Words;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(show))
        .routes(routes!(choices))
        .routes(routes!(fields, fill))
        .routes(routes!(fire))
        .routes(routes!(history))
        .routes(routes!(resume))
        .routes(routes!(settle))
}

/// A run in a list.
#[derive(Serialize, ToSchema)]
pub(super) struct RunOut {
    id: String,
    /// The id of the process.
    process: String,
    version: i64,
    /// The thing that it moves: its kind and its id.
    host: String,
    status: String,
    stands: &'static str,
    /// `running`, `stopped` or `ended`.
    standing: &'static str,
    since: String,
    started_at: String,
}

#[derive(Serialize, ToSchema)]
pub(super) struct RunPage {
    pub items: Vec<RunOut>,
    pub next: Option<String>,
}

/// Where a run stands.
#[derive(Serialize, ToSchema)]
struct StateOut {
    id: String,
    process: String,
    version: i64,
    status: String,
    name: String,
    stands: &'static str,
    standing: &'static str,
    since: String,
    /// When the time for this status is over.
    #[serde(skip_serializing_if = "Option::is_none")]
    due_at: Option<String>,
    /// When the time for the whole is over.
    #[serde(skip_serializing_if = "Option::is_none")]
    end_due_at: Option<String>,
    /// Steps that could not do their work.
    held: Vec<HeldOut>,
}

#[derive(Serialize, ToSchema)]
struct HeldOut {
    id: String,
    step: String,
    reason: String,
    at: String,
}

/// A next step.
#[derive(Serialize, ToSchema)]
struct ChoiceOut {
    transition: String,
    name: String,
    to: String,
    /// Why it cannot be taken now.
    #[serde(skip_serializing_if = "Option::is_none")]
    closed: Option<String>,
}

#[derive(Serialize, ToSchema)]
struct FieldOut {
    field: String,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<String>,
    /// `optional`, `required` or `read-only`.
    access: &'static str,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct FireIn {
    transition: String,
    #[serde(default)]
    values: Values,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct FillIn {
    values: Values,
}

#[derive(Serialize, ToSchema)]
struct MovedOut {
    at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<String>,
    to: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    transition: Option<String>,
    /// `hand`, `customer`, `time`, `event`, `condition`, `start`, `map` or `end`.
    cause: String,
    actor: String,
    version: i64,
}

#[derive(Deserialize, IntoParams)]
struct Asked {
    /// Only runs of this process.
    process: Option<String>,
    status: Option<String>,
    /// `running`, `stopped` or `ended`.
    standing: Option<String>,
    after: Option<String>,
    /// 1 to 200.
    limit: Option<u32>,
}

/// Runs whose hosts whoever asks may see, the latest first.
#[utoipa::path(get, path = "/processes/runs", tag = "processes", params(Asked), responses((status = 200, body = RunPage)))]
async fn list(api: Api, Query(asked): Query<Asked>) -> Result<Json<RunPage>> {
    let flow: Option<FlowId> = asked.process.map(|id| id.parse().map_err(|_| Error::NotFound)).transpose()?;
    let filter = Filter { flow, status: asked.status, standing: asked.standing, ..Filter::default() };
    let mut reader = api.read().await?;
    let wanted = Wanted { after: asked.after, limit: asked.limit };
    let page = runs::runs(&mut reader, &filter, &wanted).await?;
    let mut items = Vec::with_capacity(page.items.len());
    for run in page.items {
        if facade::shows(&mut reader, run.id).await? {
            items.push(run_out(run));
        }
    }
    Ok(Json(RunPage { items, next: page.next }))
}

/// Where a run stands.
#[utoipa::path(get, path = "/processes/runs/{id}", tag = "processes", params(("id" = String, Path)), responses((status = 200, body = StateOut), (status = 404)))]
async fn show(api: Api, At(id): At<RunId>) -> Result<Json<StateOut>> {
    let mut reader = seen(&api, id).await?;
    Ok(Json(state(api.words, facade::state(&mut reader, id).await?)))
}

/// The next steps that whoever asks may take.
#[utoipa::path(get, path = "/processes/runs/{id}/choices", tag = "processes", params(("id" = String, Path)), responses((status = 200, body = [ChoiceOut]), (status = 404)))]
async fn choices(api: Api, At(id): At<RunId>) -> Result<Json<Vec<ChoiceOut>>> {
    let mut reader = seen(&api, id).await?;
    let (t, lang) = (api.words, api.words.lang());
    let out = |choice: crate::Choice| ChoiceOut {
        transition: choice.key,
        name: choice.names.get(lang).to_owned(),
        to: choice.to.key,
        closed: choice.open.err().map(|reason| reason.say(t)),
    };
    Ok(Json(facade::choices(&mut reader, id).await?.into_iter().map(out).collect()))
}

/// The form of the present status with its values.
#[utoipa::path(get, path = "/processes/runs/{id}/fields", tag = "processes", params(("id" = String, Path)), responses((status = 200, body = [FieldOut]), (status = 404)))]
async fn fields(api: Api, At(id): At<RunId>) -> Result<Json<Vec<FieldOut>>> {
    let mut reader = seen(&api, id).await?;
    reader.demand(&WORK)?;
    let lang = api.words.lang();
    let out = |shown: crate::Shown| FieldOut {
        field: shown.field,
        name: shown.names.get(lang).to_owned(),
        value: shown.value,
        access: shown.access.key(),
    };
    Ok(Json(facade::layout(&mut reader, id).await?.into_iter().map(out).collect()))
}

/// Fills in fields of the present form; an empty text empties one.
#[utoipa::path(patch, path = "/processes/runs/{id}/fields", tag = "processes", params(("id" = String, Path)), request_body = FillIn,
    responses((status = 204), (status = 422, body = kernel::door::Problem)))]
async fn fill(api: Api, At(id): At<RunId>, Body(asked): Body<FillIn>) -> Result<StatusCode> {
    seen(&api, id).await?;
    api.write(&SaveValues { run: id, values: asked.values }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes a transition by hand.
#[utoipa::path(post, path = "/processes/runs/{id}/moves", tag = "processes", params(("id" = String, Path)), request_body = FireIn,
    responses((status = 200, body = StateOut), (status = 403, body = kernel::door::Problem), (status = 422, body = kernel::door::Problem)))]
async fn fire(api: Api, At(id): At<RunId>, Body(asked): Body<FireIn>) -> Result<Json<StateOut>> {
    seen(&api, id).await?;
    let now = api.write(&Fire { run: id, transition: asked.transition, values: asked.values }).await?;
    Ok(Json(state(api.words, now)))
}

/// What happened to a run, the latest first.
#[utoipa::path(get, path = "/processes/runs/{id}/moves", tag = "processes", params(("id" = String, Path)), responses((status = 200, body = [MovedOut]), (status = 404)))]
async fn history(api: Api, At(id): At<RunId>) -> Result<Json<Vec<MovedOut>>> {
    let mut reader = seen(&api, id).await?;
    let out = |line: runs::Moved| MovedOut {
        at: line.at.rfc3339(),
        from: line.from_status,
        to: line.to_status,
        transition: line.transition,
        cause: line.cause,
        actor: line.actor,
        version: line.number,
    };
    Ok(Json(runs::history(&mut reader, id).await?.into_iter().map(out).collect()))
}

/// Lets a stopped run go on.
#[utoipa::path(post, path = "/processes/runs/{id}/resumption", tag = "processes", params(("id" = String, Path)), responses((status = 204), (status = 409, body = kernel::door::Problem)))]
async fn resume(api: Api, At(id): At<RunId>) -> Result<StatusCode> {
    seen(&api, id).await?;
    api.write(&Resume { run: id }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Says that somebody saw to a held step.
#[utoipa::path(post, path = "/processes/held/{id}/settlement", tag = "processes", params(("id" = String, Path)), responses((status = 204), (status = 404)))]
async fn settle(api: Api, At(id): At<HeldId>) -> Result<StatusCode> {
    api.actor.demand(&WORK)?;
    let (run, _) = runs::held_one(&mut api.read().await?, id).await?;
    seen(&api, run).await?;
    api.write(&Settle { held: id }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// A reader for a run that whoever asks may see.
async fn seen(api: &Api, id: RunId) -> Result<Reader> {
    let mut reader = api.read().await?;
    reader.demand(&VIEW)?;
    if facade::shows(&mut reader, id).await? { Ok(reader) } else { Err(Error::NotFound) }
}

pub(super) fn run_out(run: Run) -> RunOut {
    RunOut {
        id: run.id.to_string(),
        process: run.flow.to_string(),
        version: run.version,
        host: ground::id::encode(run.host.kind, run.host.id),
        stands: run.stands.key(),
        standing: standing(run.standing),
        status: run.status,
        since: run.since.rfc3339(),
        started_at: run.started_at.rfc3339(),
    }
}

const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Running => "running",
        Standing::Stopped { .. } => "stopped",
        Standing::Ended { .. } => "ended",
    }
}

fn state(t: Words, now: Now) -> StateOut {
    let held = |held: crate::Held| HeldOut {
        id: held.id.to_string(),
        step: held.step,
        reason: held.reason.say(t),
        at: held.at.rfc3339(),
    };
    StateOut {
        id: now.run.to_string(),
        process: now.flow.to_string(),
        version: now.version,
        name: now.status.names.get(t.lang()).to_owned(),
        status: now.status.key,
        stands: now.stands.key(),
        standing: standing(now.standing),
        since: now.since.rfc3339(),
        due_at: now.due.map(Timestamp::rfc3339),
        end_due_at: now.end_due.map(Timestamp::rfc3339),
        held: now.held.into_iter().map(held).collect(),
    }
}
