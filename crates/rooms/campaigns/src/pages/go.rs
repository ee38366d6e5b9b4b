//! The way of a counted link: on to where it leads, for whoever has it.

use crate::{
    clicks::{Open, Visit},
    model::LetterId,
};
use axum::{
    extract::Path,
    http::{HeaderMap, Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use kernel::{Error, Public, Result};

/// Answers at once and remembers nothing in the browser: whoever opens it twice is counted once.
pub async fn on(
    door: Public,
    method: Method,
    headers: HeaderMap,
    Path((token, letter, nr)): Path<(String, String, i64)>,
) -> Result<Response> {
    let letter: LetterId = letter.parse().map_err(|_| Error::NotFound)?;
    let open =
        Open { letter, nr, token: consent::LinkToken::presented(&token), what: visit(&method, &headers) };
    let address = door.write(&open).await?;
    let kept = (header::CACHE_CONTROL, "no-store".to_owned());
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, address), kept]).into_response())
}

fn visit(method: &Method, headers: &HeaderMap) -> Visit {
    let ahead = headers.contains_key("sec-purpose") || headers.contains_key("purpose");
    if method == Method::GET && !ahead { Visit::Reader } else { Visit::Program }
}
