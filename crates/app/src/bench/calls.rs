//! The API as a program calls it: a token, and a call that must succeed.

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, header},
};
use kernel::{Actor, App, Error, Result, Role};
use staff::{AddToken, TokenDraft};
use std::future::Future;
use tokio::task::JoinHandle;
use tower::ServiceExt;

/// An answer larger than this is no answer of one call.
const MOST: usize = 256 << 20;

pub async fn token(app: &App, role: Role) -> Result<String> {
    let draft = TokenDraft { name: "bench".into(), role: role.key().into(), ..TokenDraft::default() };
    let granted = app.write(&Actor::house(), &AddToken { draft }).await?;
    Ok(format!("Bearer {}", granted.token.reveal()))
}

/// Asks on a thread of the pool, as a connection does: the main thread would wake another for each question to a server.
pub async fn as_a_connection<T: Send + 'static>(
    asking: impl Future<Output = Result<T>> + Send + 'static,
) -> Result<T> {
    beside(asking).await.map_err(Error::fault)?
}

/// Starts what goes on while something else is measured.
#[expect(
    clippy::disallowed_methods,
    reason = "a benchmark stands in for those who ask, and is over when they are"
)]
pub fn beside<T: Send + 'static>(work: impl Future<Output = T> + Send + 'static) -> JoinHandle<T> {
    tokio::spawn(work)
}

pub async fn call(
    router: &Router,
    token: &str,
    (method, path): (&str, String),
    body: String,
) -> Result<serde_json::Value> {
    Ok(serde_json::from_slice(&bytes(router, token, (method, path), body).await?)?)
}

pub async fn bytes(
    router: &Router,
    token: &str,
    (method, path): (&str, String),
    body: String,
) -> Result<Vec<u8>> {
    let request = Request::builder()
        .method(method)
        .uri(&path)
        .header(header::AUTHORIZATION, token)
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(body))
        .map_err(Error::fault)?;
    let answer = router.clone().oneshot(request).await.map_err(Error::fault)?;
    let status = answer.status();
    let bytes = to_bytes(answer.into_body(), MOST).await.map_err(Error::fault)?;
    if !status.is_success() {
        return Err(Error::fault(format!("{method} {path}: {status} {}", String::from_utf8_lossy(&bytes))));
    }
    Ok(bytes.to_vec())
}
