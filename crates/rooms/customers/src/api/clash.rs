//! Conflicts as programs read them: which fields, and what would solve it.

use crate::{Clash, Twin};
use axum::{
    Json as Body,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use kernel::{
    Api, Error, Message, Result,
    door::{Problem, ProblemField},
};
use serde::Serialize;
use utoipa::ToSchema;

const MEDIA: HeaderValue = HeaderValue::from_static("application/problem+json");

/// A problem document about a change that came too late.
#[derive(Debug, Serialize, ToSchema)]
pub struct Conflict {
    #[serde(flatten)]
    problem: Problem,
    /// The version that is current: read it, and change that one.
    version: i64,
}

/// Somebody else saved other values first.
pub(super) fn changed(api: &Api, clashes: &[Clash], version: i64) -> Result<Response> {
    let fields = clashes.iter().map(|clash| (clash.input.clone(), "customers-error-clash".into()));
    let conflict = Conflict { problem: problem(api, "error-changed-meanwhile", fields.collect()), version };
    let tag = HeaderValue::from_str(&format!("\"v{version}\"")).map_err(Error::fault)?;
    let head = [(header::CONTENT_TYPE, MEDIA), (header::ETAG, tag)];
    Ok((StatusCode::CONFLICT, head, Body(conflict)).into_response())
}

/// Somebody with the same address or number is here already.
pub(super) fn known(api: &Api, twins: &[Twin]) -> Response {
    let fields = twins.iter().flat_map(|twin| {
        let told = Message::new("customers-error-known").with("number", twin.person.number);
        twin.inputs.iter().map(move |input| (input.clone(), told.clone()))
    });
    let problem = problem(api, "customers-known-api", fields.collect());
    (StatusCode::CONFLICT, [(header::CONTENT_TYPE, MEDIA)], Body(problem)).into_response()
}

fn problem(api: &Api, title: &'static str, fields: Vec<(String, Message)>) -> Problem {
    let t = api.words;
    let errors = fields.into_iter().map(|(field, message)| ProblemField { field, detail: message.say(t) });
    Problem {
        kind: "/problems/conflict".into(),
        title: t.w(title),
        status: StatusCode::CONFLICT.as_u16(),
        instance: api.visit.request_id.clone(),
        errors: errors.collect(),
    }
}
