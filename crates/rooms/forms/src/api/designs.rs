//! Designs for programs; pictures are put in at the desk.

use crate::{
    EDIT, VIEW,
    actions::{Picture, Restyle, Undress},
    model::{Design, Style},
    read,
};
use axum::{
    Json,
    extract::Path,
    http::{HeaderName, StatusCode, header},
};
use kernel::{Api, App, Result, input::Json as Body};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(list, create)).routes(routes!(change, remove))
}

#[derive(Serialize, ToSchema)]
struct FormDesigns {
    items: Vec<FormDesign>,
    /// Always null: a house has a handful of designs, and they come at once.
    next: Option<String>,
}

/// Look, colour and last words of every form that uses it.
#[derive(Serialize, ToSchema)]
struct FormDesign {
    key: String,
    /// For `If-Match`, as `"v3"`.
    version: i64,
    style: Style,
    /// Where its picture is, if it has one.
    logo: Option<String>,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct FormDesignIn {
    /// Small letters, digits and dashes; it stays for ever.
    key: String,
    style: Style,
}

type Tagged = ([(HeaderName, String); 1], Json<FormDesign>);

/// The designs that forms share.
#[utoipa::path(get, path = "/designs", tag = "forms", responses((status = 200, body = FormDesigns)))]
async fn list(api: Api) -> Result<Json<FormDesigns>> {
    let mut reader = api.read().await?;
    reader.demand(&VIEW)?;
    let items = read::designs(&mut reader).await?.into_iter().map(|design| out(&api, design)).collect();
    Ok(Json(FormDesigns { items, next: None }))
}

/// Makes a design.
#[utoipa::path(post, path = "/designs", tag = "forms", request_body = FormDesignIn, responses((status = 201, body = FormDesign)))]
async fn create(api: Api, Body(body): Body<FormDesignIn>) -> Result<(StatusCode, Tagged)> {
    let make = Restyle { key: body.key, seen: None, style: body.style, picture: Picture::Stays };
    Ok((StatusCode::CREATED, tagged(&api, api.write(&make).await?)))
}

/// Changes a design and with it every form that uses it; `If-Match` names the version that was seen.
#[utoipa::path(put, path = "/designs/{key}", tag = "forms", params(("key" = String, Path)), request_body = Style, responses((status = 200, body = FormDesign)))]
async fn change(api: Api, Path(key): Path<String>, Body(style): Body<Style>) -> Result<Tagged> {
    let change = Restyle { key, seen: Some(api.visit.version()?), style, picture: Picture::Stays };
    Ok(tagged(&api, api.write(&change).await?))
}

/// Deletes a design that no form uses.
#[utoipa::path(delete, path = "/designs/{key}", tag = "forms", params(("key" = String, Path)), responses((status = 204)))]
async fn remove(api: Api, Path(key): Path<String>) -> Result<StatusCode> {
    api.actor.demand(&EDIT)?;
    api.write(&Undress { key }).await?;
    Ok(StatusCode::NO_CONTENT)
}

fn out(api: &Api, design: Design) -> FormDesign {
    let logo = design.logo.map(|_| api.app.url(&format!("/designs/{}/logo", design.key)));
    FormDesign { key: design.key, version: design.revision, style: design.style, logo }
}

fn tagged(api: &Api, design: Design) -> Tagged {
    ([(header::ETAG, format!("\"v{}\"", design.revision))], Json(out(api, design)))
}
