//! `Idempotency-Key`: asking twice with one key creates once. What is kept is where the answer points, never what it said.

use crate::{
    app::App,
    error::{Error, Result},
    job::{Job, Task},
    permission::{ANYONE, Permission, SYSTEM},
    tx::{Action, Tx},
};
use axum::{
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use ground::{args, clock::DAY, row, secret, statements};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// How long a key is remembered.
const REMEMBERED: i64 = DAY;
/// Longer keys are refused: nobody needs them, and they would fill the table.
const LONGEST: usize = 255;
/// The largest body that may carry a key.
const BODY: usize = 1 << 20;
/// The same for a form with files in it.
const FILES: usize = 32 << 20;

row! {
    struct Answer {
        request: Vec<u8>,
        status: u16,
        location: Option<String>,
    }
}

statements! {
    FIND = "select ", Answer::COLUMNS, " from idempotency where key = ?1";
    KEEP = "insert into idempotency (key, request, status, location, at) values (?1, ?2, ?3, ?4, ?5)
            on conflict (key) do nothing";
    FORGET = "delete from idempotency where at < ?1";
}

/// Wraps the API: a repeated create answers with where the first one led.
pub async fn once(State(app): State<App>, request: Request, next: Next) -> Response {
    let key = request.headers().get("idempotency-key").map(|value| value.as_bytes().to_vec());
    match key {
        Some(key) if request.method() == Method::POST => {
            checked(&app, &key, request, next).await.unwrap_or_else(IntoResponse::into_response)
        }
        _ => next.run(request).await,
    }
}

async fn checked(app: &App, key: &[u8], request: Request, next: Next) -> Result<Response> {
    if key.is_empty() || key.len() > LONGEST {
        return Err(Error::field("Idempotency-Key", "error-bad-idempotency-key"));
    }
    let (parts, body) = request.into_parts();
    let boundary = boundary(&parts.headers).map(str::to_owned);
    let most = if boundary.is_some() { FILES } else { BODY };
    let body = to_bytes(body, most).await.map_err(|_| Error::Malformed("error-too-large".into()))?;
    let caller =
        parts.headers.get(header::AUTHORIZATION).map(|value| value.as_bytes().to_vec()).unwrap_or_default();
    let marks = Marked {
        key: secret::digest(&[&secret::digest(&caller)[..], key].concat()),
        request: app
            .vault()
            .blind("idempotency", &format!("{} {}", parts.uri.path(), asked(&body, boundary.as_deref()))),
    };
    if let Some(answer) = find(app, &marks).await? {
        return Ok(answer);
    }
    let response = next.run(Request::from_parts(parts, Body::from(body))).await;
    if response.status().is_success() {
        let location = response.headers().get(header::LOCATION).and_then(|value| value.to_str().ok());
        remember_location(app, &marks, response.status().as_u16(), location.map(str::to_owned)).await?;
    }
    Ok(response)
}

/// What stands between the parts of a form: another one each time that it is sent.
fn boundary(headers: &HeaderMap) -> Option<&str> {
    let kind = headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
    let (_, boundary) = kind.strip_prefix("multipart/form-data")?.split_once("boundary=")?;
    Some(boundary.split(';').next()?.trim().trim_matches('"')).filter(|boundary| !boundary.is_empty())
}

/// What a body asks for, whatever stands between its parts.
fn asked<'a>(body: &'a [u8], boundary: Option<&str>) -> Cow<'a, str> {
    let text = String::from_utf8_lossy(body);
    match boundary {
        Some(boundary) => Cow::Owned(text.replace(boundary, "")),
        None => text,
    }
}

/// The key and the request it came with, hashed.
pub struct Marked {
    key: [u8; 32],
    request: [u8; 32],
}

async fn find(app: &App, marks: &Marked) -> Result<Option<Response>> {
    let mut reader = app.read(&crate::Actor::house()).await?;
    let Some(answer) = reader.optional::<Answer>(FIND, args![marks.key]).await? else {
        return Ok(None);
    };
    if answer.request != marks.request {
        return Err(Error::field("Idempotency-Key", "error-idempotency-key-reused"));
    }
    let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::OK);
    let mut response = (status, axum::Json(Repeated { location: answer.location.clone() })).into_response();
    if let Some(location) = answer.location.and_then(|text| HeaderValue::from_str(&text).ok()) {
        response.headers_mut().insert(header::LOCATION, location);
    }
    Ok(Some(response))
}

/// What a repeated create answers: where the thing is that the first one made.
#[derive(Serialize)]
struct Repeated {
    location: Option<String>,
}

pub async fn remember_location(
    app: &App,
    marks: &Marked,
    status: u16,
    location: Option<String>,
) -> Result<()> {
    app.write(&crate::Actor::nobody(), &Keep { marks, status, location }).await
}

struct Keep<'a> {
    marks: &'a Marked,
    status: u16,
    location: Option<String>,
}

impl Action for Keep<'_> {
    type Output = ();
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let now = tx.now();
        let row = args![self.marks.key, self.marks.request, self.status, self.location, now].to_vec();
        tx.put(KEEP, &row).await?;
        Ok(())
    }
}

/// Forgets keys that nobody will send again, and who stopped trying.
#[derive(Default, Serialize, Deserialize)]
pub struct Forget {}

impl Job for Forget {
    const KIND: &'static str = "kernel.forget";

    async fn run(&self, task: &Task) -> Result<()> {
        task.app().forget_who_is_quiet();
        task.write(&ForgetOld).await
    }
}

struct ForgetOld;

impl Action for ForgetOld {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let before = tx.now().minus(REMEMBERED);
        tx.put(FORGET, args![before]).await?;
        Ok(())
    }
}
