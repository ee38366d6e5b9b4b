//! A process as a file: our JSON, or BPMN 2.0 with its drawing.

use super::designer::kept;
use crate::{DESIGN, VIEW, bpmn, read::Which};
use axum::{
    extract::Path,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use kernel::{Desk, Error, Result};

/// `json` or `bpmn`; `?which=draft` for the draft, a number for a version.
pub async fn download(desk: Desk, Path((key, kind)): Path<(String, String)>) -> Result<Response> {
    desk.actor.demand(&VIEW)?;
    let which = match desk.visit.query.get("which") {
        Some("draft") => {
            desk.actor.demand(&DESIGN)?;
            Which::Draft
        }
        Some(number) => Which::Version(number.parse().map_err(|_| Error::NotFound)?),
        None => Which::Published,
    };
    let definition = kept(&mut desk.read().await?, &key, which).await?.definition;
    let (text, media, ending) = match kind.as_str() {
        "json" => (serde_json::to_string_pretty(&definition)?, "application/json", "json"),
        "bpmn" => (bpmn::export(&definition, desk.words.lang()), "application/xml; charset=utf-8", "bpmn"),
        _ => return Err(Error::NotFound),
    };
    let name = format!("attachment; filename=\"{}.{ending}\"", definition.key);
    let mut response = ([(header::CONTENT_TYPE, media)], text).into_response();
    response
        .headers_mut()
        .insert(header::CONTENT_DISPOSITION, HeaderValue::from_str(&name).map_err(Error::fault)?);
    Ok(response)
}
