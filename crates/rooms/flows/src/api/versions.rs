//! Versions of processes for programs: what was published, what changed, and moving running work from one to another.

use crate::{
    actions::{Mapped, Remap, mapped},
    model::{Definition, FlowId},
    read::{self, Which},
};
use axum::{Json, http::StatusCode};
use kernel::{
    Api, App, Error, Result,
    input::{At, Json as Body, Query},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(versions))
        .routes(routes!(version))
        .routes(routes!(difference))
        .routes(routes!(mapping_tried))
        .routes(routes!(mapping))
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
