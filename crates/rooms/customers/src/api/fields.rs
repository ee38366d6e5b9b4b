//! Custom fields for programs.

use crate::{Define, Definition, FieldChanges, Redefine, RemoveField, VIEW, read};
use axum::{
    Json as Body,
    extract::Path,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use kernel::{
    Api, Result,
    door::Problem,
    input::{Json, Query},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

#[derive(Debug, Serialize, ToSchema)]
pub struct Fields {
    items: Vec<Definition>,
    next: Option<String>,
}

#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct Removal {
    /// The key once more: all values of the field go with it.
    confirm: String,
}

/// Lists the custom fields.
#[utoipa::path(get, path = "/customers/fields", tag = "customers", responses((status = 200, body = Fields)))]
pub(super) async fn list(api: Api) -> Result<Body<Fields>> {
    let mut reader = api.read().await?;
    reader.demand(&VIEW)?;
    Ok(Body(Fields { items: read::definitions(&mut reader).await?, next: None }))
}

/// Adds a custom field.
#[utoipa::path(post, path = "/customers/fields", tag = "customers", request_body = Define,
    responses((status = 201, body = Definition), (status = 422, body = Problem)))]
pub(super) async fn define(api: Api, Json(define): Json<Define>) -> Result<Response> {
    let definition = api.write(&define).await?;
    let location = [(header::LOCATION, HeaderValue::from_static("/api/v1/customers/fields"))];
    Ok((StatusCode::CREATED, location, Body(definition)).into_response())
}

/// Changes a custom field. Its class may become stricter, never looser; values are sealed anew in the background.
#[utoipa::path(patch, path = "/customers/fields/{key}", tag = "customers", params(("key" = String, Path)),
    request_body = FieldChanges,
    responses((status = 200, body = Definition), (status = 404, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn change(
    api: Api,
    Path(key): Path<String>,
    Json(changes): Json<FieldChanges>,
) -> Result<Body<Definition>> {
    api.write(&Redefine { key, changes }).await.map(Body)
}

/// Removes a custom field with all its values, in the background. Can be asked again when it stopped half-way.
#[utoipa::path(delete, path = "/customers/fields/{key}", tag = "customers", params(("key" = String, Path), Removal),
    responses((status = 202), (status = 404, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn remove(
    api: Api,
    Path(key): Path<String>,
    Query(removal): Query<Removal>,
) -> Result<StatusCode> {
    api.write(&RemoveField { key, confirm: removal.confirm }).await?;
    Ok(StatusCode::ACCEPTED)
}
