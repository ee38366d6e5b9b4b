//! What comes in by a door, read strictly: an unreadable body is a clear problem, an unreadable id is not found.

use crate::error::{Error, Message, Result};
use axum::{
    body::Bytes,
    extract::{FromRequest, FromRequestParts, RawPathParams, Request, rejection::BytesRejection},
    http::request::Parts,
};
use ground::id::Id;
use serde::de::DeserializeOwned;

/// The largest form or JSON body; files come in another way.
pub const BODY: usize = 1 << 20;

/// A posted form.
pub struct Form<T>(pub T);
/// A JSON body.
pub struct Json<T>(pub T);
/// The query string.
pub struct Query<T>(pub T);
/// The one id in the path: `/customers/{id}`.
pub struct At<I>(pub I);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Form<T> {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self> {
        let bytes = body(request, state).await?;
        serde_html_form::from_bytes(&bytes).map(Self).map_err(|error| unreadable(&error))
    }
}

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Json<T> {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self> {
        let bytes = body(request, state).await?;
        let mut reader = serde_json::Deserializer::from_slice(&bytes);
        let value = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
            let path = error.path().to_string();
            let message = Message::new("error-bad-json").with("cause", error.inner());
            if path == "." { Error::Malformed(message) } else { Error::field(path, message) }
        })?;
        reader.end().map_err(|error| unreadable(&error))?;
        Ok(Self(value))
    }
}

impl<S: Send + Sync, T: DeserializeOwned> FromRequestParts<S> for Query<T> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self> {
        let text = parts.uri.query().unwrap_or_default();
        serde_html_form::from_str(text).map(Self).map_err(|error| unreadable(&error))
    }
}

impl<S: Send + Sync, I: Id> FromRequestParts<S> for At<I> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self> {
        let params = RawPathParams::from_request_parts(parts, state).await.map_err(|_| Error::NotFound)?;
        let text = params.iter().next().map(|(_, value)| value.to_owned()).ok_or(Error::NotFound)?;
        text.parse().map(Self).map_err(|_| Error::NotFound)
    }
}

async fn body<S: Send + Sync>(request: Request, state: &S) -> Result<Bytes> {
    let bytes = Bytes::from_request(request, state).await.map_err(|rejection| match rejection {
        BytesRejection::FailedToBufferBody(_) => Error::Malformed("error-too-large".into()),
        other => Error::fault(other),
    })?;
    if bytes.len() > BODY { Err(Error::Malformed("error-too-large".into())) } else { Ok(bytes) }
}

fn unreadable(error: &dyn std::fmt::Display) -> Error {
    Error::Malformed(Message::new("error-unreadable").with("cause", error))
}
