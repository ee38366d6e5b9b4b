//! Errors in two coats: a page with a way on for people, a problem document (RFC 9457) for programs.

use super::enter::Visit;
use crate::error::Error;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use kit::{Button, ErrorPage, Words};
use serde::Serialize;
use std::sync::Arc;
use utoipa::ToSchema;

/// An error on its way out; the middleware gives it its coat.
#[derive(Clone)]
struct Bare(Arc<Error>);

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let mut response = status(&self).into_response();
        response.extensions_mut().insert(Bare(Arc::new(self)));
        response
    }
}

/// A problem document: what went wrong, in the reader's language, with the fields at fault.
#[derive(Debug, Serialize, ToSchema)]
pub struct Problem {
    /// Names the kind of problem; programs may decide by it.
    #[serde(rename = "type")]
    pub kind: String,
    pub title: String,
    pub status: u16,
    /// Finds this request in the log.
    pub instance: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<ProblemField>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct ProblemField {
    /// The field's path in the body, such as `emails.0`.
    pub field: String,
    pub detail: String,
}

fn status(error: &Error) -> StatusCode {
    match error {
        Error::NotFound => StatusCode::NOT_FOUND,
        Error::SignIn => StatusCode::UNAUTHORIZED,
        Error::Denied(_) => StatusCode::FORBIDDEN,
        Error::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Error::Malformed(_) => StatusCode::BAD_REQUEST,
        Error::Conflict(_) => StatusCode::CONFLICT,
        Error::Refused(_) => StatusCode::FORBIDDEN,
        Error::Gone(_) => StatusCode::GONE,
        Error::TooMany => StatusCode::TOO_MANY_REQUESTS,
        Error::Busy => StatusCode::SERVICE_UNAVAILABLE,
        Error::Fault(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

pub(super) fn as_problem(response: Response, t: Words, visit: &Visit) -> Response {
    let (error, status) = match undress(&response, visit) {
        Some(error) => (error, response.status()),
        None => return response,
    };
    let errors = match error.as_ref() {
        Error::Invalid(fields) => fields
            .iter()
            .map(|field| ProblemField { field: field.field.clone(), detail: field.message.say(t) })
            .collect(),
        _ => Vec::new(),
    };
    let problem = Problem {
        kind: format!("/problems/{}", error.name()),
        title: error.message().say(t),
        status: status.as_u16(),
        instance: visit.request_id.clone(),
        errors,
    };
    let mut dressed = (status, axum::Json(problem)).into_response();
    dressed.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    if status == StatusCode::UNAUTHORIZED {
        dressed.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    dressed
}

pub(super) fn as_page(response: Response, t: Words, visit: &Visit) -> Response {
    let Some(error) = undress(&response, visit) else {
        return response;
    };
    if matches!(*error, Error::SignIn) {
        let next = percent(&visit.place());
        return Redirect::to(&format!("/sign-in?next={next}")).into_response();
    }
    let page = match error.as_ref() {
        Error::NotFound => ErrorPage::not_found(t),
        Error::Denied(_) => ErrorPage::forbidden(t),
        Error::TooMany => ErrorPage::too_many(t),
        Error::Fault(_) | Error::Busy => ErrorPage::broken(t, &visit.request_id),
        Error::Gone(_) => ErrorPage { happened: error.message().say(t), ..ErrorPage::expired(t) },
        other => ErrorPage::saying(t, t.w("error-title"), told(other, t)),
    };
    let page = page.way(Button::link(t.w("kit-back"), visit.from.as_deref().unwrap_or("/")));
    (response.status(), axum::response::Html(page.html().into_string())).into_response()
}

fn told(error: &Error, t: Words) -> String {
    let mut text = error.message().say(t);
    if let Error::Invalid(fields) = error {
        for field in fields {
            text.push(' ');
            text.push_str(&field.message.say(t));
        }
    }
    text
}

/// The error under a response: ours, or one that the framework made for a route or body it does not know.
fn undress(response: &Response, visit: &Visit) -> Option<Arc<Error>> {
    if let Some(Bare(error)) = response.extensions().get::<Bare>() {
        if let Error::Fault(cause) = error.as_ref() {
            tracing::error!(request = visit.request_id, %cause, route = route(&visit.path), "a request failed");
        }
        return Some(Arc::clone(error));
    }
    let typed = response.headers().contains_key(header::CONTENT_TYPE);
    match response.status() {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED if !typed => Some(Arc::new(Error::NotFound)),
        StatusCode::PAYLOAD_TOO_LARGE => Some(Arc::new(Error::Malformed("error-too-large".into()))),
        StatusCode::REQUEST_TIMEOUT => Some(Arc::new(Error::Busy)),
        _ => None,
    }
}

/// A path without what stands for somebody: ids and tokens are cut off.
pub(super) fn route(path: &str) -> String {
    let part = |part: &str| if part.len() > 20 { "…".to_owned() } else { part.to_owned() };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// A place of this house as one value in the address of another.
pub fn percent(path: &str) -> String {
    let safe = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_.".contains(&byte);
    let encode = |byte: u8| if safe(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    path.bytes().map(encode).collect()
}
