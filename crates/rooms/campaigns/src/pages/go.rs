//! The ways that are counted: on to where a link leads, for whoever has it, and the picture of a letter that is read.

use crate::{
    model::LetterId,
    read,
    visits::{self, Effect, LETTER, Visit},
};
use axum::{
    extract::Path,
    http::{HeaderMap, Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use consent::LinkToken;
use ground::limit::network;
use kernel::{Error, Public, Result};

/// One transparent dot: a GIF is the smallest picture that every mail program shows.
const DOT: &[u8] = b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff!\xf9\x04\x01\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;";

/// By the link of one person, counted once for them if they allow it now.
pub async fn on(
    door: Public,
    method: Method,
    headers: HeaderMap,
    Path((token, letter, nr)): Path<(String, String, i64)>,
) -> Result<Response> {
    let (letter, address) = leads(&door, &letter, nr).await?;
    if visits::is_click(&method, &headers) {
        note_person(&door, &token, letter, nr).await?;
    }
    Ok(away(address))
}

/// By a link that everybody got alike.
pub async fn anybody(
    door: Public,
    method: Method,
    headers: HeaderMap,
    Path((letter, nr)): Path<(String, i64)>,
) -> Result<Response> {
    let (letter, address) = leads(&door, &letter, nr).await?;
    if visits::is_click(&method, &headers) {
        let visit = Visit { letter, nr, subject: None };
        if let Effect::Counts(note) = visit.effect(&door.app, &network(door.visit.address)) {
            door.write(&note).await?;
        }
    }
    Ok(away(address))
}

/// The same dot for every token: nobody learns from it which are good.
pub async fn seen(
    door: Public,
    method: Method,
    headers: HeaderMap,
    Path((token, letter)): Path<(String, String)>,
) -> Result<Response> {
    if let Ok(letter) = letter.parse()
        && visits::is_shown(&method, &headers)
    {
        note_person(&door, &token, letter, LETTER).await?;
    }
    let kind = (header::CONTENT_TYPE, "image/gif");
    Ok(([kind, (header::CACHE_CONTROL, "no-store")], DOT).into_response())
}

async fn leads(door: &Public, letter: &str, nr: i64) -> Result<(LetterId, String)> {
    let letter: LetterId = letter.parse().map_err(|_| Error::NotFound)?;
    let address = read::address(&mut door.read().await?, letter, nr).await?;
    Ok((letter, address))
}

async fn note_person(door: &Public, token: &str, letter: LetterId, nr: i64) -> Result<()> {
    let subject = consent::who(&mut door.read().await?, &LinkToken::presented(token)).await?;
    let Some(subject) = subject else { return Ok(()) };
    let visit = Visit { letter, nr, subject: Some(subject) };
    match visit.effect(&door.app, &subject) {
        Effect::Counts(note) => door.write(&note).await,
        Effect::Nothing => Ok(()),
    }
}

/// Answers at once and remembers nothing in the browser: whoever opens it twice asks twice.
fn away(address: String) -> Response {
    let kept = (header::CACHE_CONTROL, "no-store".to_owned());
    (StatusCode::SEE_OTHER, [(header::LOCATION, address), kept]).into_response()
}
