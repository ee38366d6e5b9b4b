//! Guided records for programs: balancing tests, impact and transfer assessments of a purpose.

use crate::{
    CHANGE_PURPOSES, VIEW,
    model::assess::{Answers, Assessment, AssessmentKind, Finding},
    purposes::Assess,
    read,
};
use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use kernel::{Api, Error, Result, input::Json};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// One version of a record; it never changes.
#[derive(Serialize, ToSchema)]
pub struct AssessmentOut {
    pub kind: AssessmentKind,
    pub version: i64,
    /// One answer to each question of its kind.
    pub answers: BTreeMap<String, String>,
    pub finding: Finding,
    /// Who looked at it.
    pub reviewer: String,
    pub at: String,
    /// When it is to be looked at again.
    pub review_at: String,
}

#[derive(Serialize, ToSchema)]
pub struct AssessmentPage {
    pub items: Vec<AssessmentOut>,
    /// Always null: there are never more than a page of records.
    pub next: Option<String>,
}

/// The answers, and the version they follow.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AssessmentIn {
    /// The version that the answers follow; 0 for the first.
    #[serde(default)]
    pub seen: i64,
    pub answers: BTreeMap<String, String>,
    pub finding: Finding,
    /// The day of the next review: `2027-11-21`.
    pub review_on: String,
}

impl From<Assessment> for AssessmentOut {
    fn from(record: Assessment) -> Self {
        let Assessment { kind, version, answers, finding, reviewer, at, review_at } = record;
        Self { kind, version, answers, finding, reviewer, at: at.rfc3339(), review_at: review_at.rfc3339() }
    }
}

/// All records of a purpose, each kind with its newest version first.
#[utoipa::path(get, path = "/purposes/{key}/assessments", tag = "purposes", operation_id = "purpose_assessments",
    params(("key" = String, Path)), responses((status = 200, body = AssessmentPage)))]
pub async fn list(api: Api, Path(key): Path<String>) -> Result<axum::Json<AssessmentPage>> {
    let mut reader = api.read().await?;
    reader.demand(&VIEW)?;
    read::purpose(&mut reader, &key).await?;
    let records = read::assessments(&mut reader, &key).await?;
    Ok(axum::Json(AssessmentPage { items: records.into_iter().map(Into::into).collect(), next: None }))
}

/// Writes the next version of a record down: `balancing`, `impact` or `transfer`.
#[utoipa::path(post, path = "/purposes/{key}/assessments/{kind}", tag = "purposes", operation_id = "assess_purpose",
    params(("key" = String, Path), ("kind" = AssessmentKind, Path)), request_body = AssessmentIn,
    responses((status = 201, body = AssessmentOut)))]
pub async fn add(
    api: Api,
    Path((key, kind)): Path<(String, String)>,
    Json(given): Json<AssessmentIn>,
) -> Result<Response> {
    api.actor.demand(&CHANGE_PURPOSES)?;
    let kind = AssessmentKind::parse(&kind).ok_or(Error::NotFound)?;
    let AssessmentIn { seen, answers, finding, review_on } = given;
    let location = format!("/api/v1/purposes/{key}/assessments");
    let answers = Answers { answers, finding, review_on };
    let record = api.write(&Assess { purpose: key, kind, seen, answers }).await?;
    let out = axum::Json(AssessmentOut::from(record));
    Ok((StatusCode::CREATED, [(header::LOCATION, location)], out).into_response())
}
