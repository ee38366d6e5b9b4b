//! What was done with a record, for programs: the log, and notes with their time and author.
// law: gdpr/33

use super::seen;
use crate::{VIEW, actions::Note, model::RecordId, read};
use axum::{Json as Body, http::StatusCode};
use kernel::{
    Api, App, Result,
    door::Problem,
    input::{At, Json},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(log)).routes(routes!(note))
}

/// Something that was done with a record.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = register::Logged)]
pub struct Logged {
    /// RFC 3339.
    at: String,
    /// As the audit trail names them.
    by: String,
    /// `added`, `changed`, `noted`, `sought`, `reported` …
    what: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    note: String,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = register::Log)]
pub struct Log {
    items: Vec<Logged>,
    next: Option<String>,
}

/// What was done with a record, the latest first.
#[utoipa::path(get, path = "/register/records/{id}/log", tag = "register", params(("id" = String, Path)),
    responses((status = 200, body = Log), (status = 404, body = Problem)))]
async fn log(api: Api, At(id): At<RecordId>) -> Result<Body<Log>> {
    let mut reader = api.read().await?;
    seen(&mut reader, id).await?;
    let one = |line: read::Logged| {
        let read::Logged { at, actor, what, note } = line;
        Logged { at: at.rfc3339(), by: actor, what, note }
    };
    let items = read::log(&mut reader, id).await?.into_iter().map(one).collect();
    Ok(Body(Log { items, next: None }))
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = register::Noted)]
pub struct Noted {
    note: String,
}

/// Adds a note to a record; it stays as it was written.
#[utoipa::path(post, path = "/register/records/{id}/notes", tag = "register", request_body = Noted,
    params(("id" = String, Path)),
    responses((status = 201), (status = 404, body = Problem), (status = 422, body = Problem)))]
async fn note(api: Api, At(id): At<RecordId>, Json(said): Json<Noted>) -> Result<StatusCode> {
    api.actor.demand(&VIEW)?;
    api.write(&Note { id, note: said.note }).await?;
    Ok(StatusCode::CREATED)
}
