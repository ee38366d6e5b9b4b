//! Papers that show who somebody is, for programs: put in, looked at as long as they are there.

use crate::{
    DECIDE, VIEW,
    actions::PAPER,
    model::{ClaimId, Paper as Kind, PaperId},
    pages::papers,
    read,
};
use axum::{
    Json as Body,
    body::Bytes,
    extract::{DefaultBodyLimit, Path},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use ground::clock::Timestamp;
use kernel::{Api, App, Error, Result, door::Problem, input::At};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(list, add)).layer(DefaultBodyLimit::max(PAPER)).routes(routes!(look))
}

/// A paper that shows who somebody is; the file goes once somebody has decided.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RequestPaper)]
pub struct Paper {
    #[schema(value_type = String)]
    id: PaperId,
    kind: Kind,
    size: i64,
    /// RFC 3339.
    added_at: String,
    added_by: String,
    /// Since when it is off the disk.
    #[serde(skip_serializing_if = "Option::is_none")]
    gone_at: Option<String>,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RequestPapers)]
pub struct Papers {
    items: Vec<Paper>,
    next: Option<String>,
}

impl Paper {
    fn of(row: read::PaperRow) -> Self {
        Self {
            id: row.id,
            kind: row.kind,
            size: row.size,
            added_at: row.added_at.rfc3339(),
            added_by: row.added_by,
            gone_at: row.gone_at.map(Timestamp::rfc3339),
        }
    }
}

/// The papers of a request, those that are gone too.
#[utoipa::path(get, path = "/requests/{id}/papers", tag = "requests", params(("id" = String, Path)),
    responses((status = 200, body = Papers), (status = 404, body = Problem)))]
async fn list(api: Api, At(id): At<ClaimId>) -> Result<Body<Papers>> {
    api.actor.demand(&VIEW)?;
    let mut reader = api.read().await?;
    let claim = read::claim(&mut reader, id).await?;
    let items = read::papers(&mut reader, claim.id).await?.into_iter().map(Paper::of).collect();
    Ok(Body(Papers { items, next: None }))
}

/// Puts a paper in: a PDF, PNG or JPEG as it is, known by its own bytes; an identity document or a power of attorney.
// law: gdpr/12.6
#[utoipa::path(post, path = "/requests/{id}/papers", tag = "requests", params(("id" = String, Path)),
    request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses((status = 201, body = Paper), (status = 409, body = Problem), (status = 422, body = Problem)))]
async fn add(api: Api, At(id): At<ClaimId>, bytes: Bytes) -> Result<Response> {
    api.actor.demand(&DECIDE)?;
    if bytes.is_empty() {
        return Err(Error::field("paper", "error-required"));
    }
    let claim = read::claim(&mut api.read().await?, id).await?;
    let added = papers::keep(&api, &claim, &bytes).await?;
    let all = read::papers(&mut api.read().await?, id).await?;
    let row = all.into_iter().find(|row| row.id == added).ok_or(Error::NotFound)?;
    Ok((StatusCode::CREATED, Body(Paper::of(row))).into_response())
}

/// Shows a paper as it is; the look is written down, and a paper that is gone is gone.
#[utoipa::path(get, path = "/requests/{id}/papers/{paper}", tag = "requests",
    params(("id" = String, Path), ("paper" = String, Path)),
    responses((status = 200, content_type = "application/octet-stream"), (status = 404, body = Problem),
              (status = 410, body = Problem)))]
async fn look(api: Api, Path((id, paper)): Path<(String, String)>) -> Result<Response> {
    papers::shown(&api, &id, &paper).await
}
