//! Contracts with processors for programs: put in as a PDF, fetched, taken out.
// law: gdpr/28.3

use super::seen;
use crate::{
    actions::RemoveAgreement,
    model::{self, AgreementId, RecordId},
    pages::upload,
    read,
};
use axum::{
    Json as Body,
    extract::{DefaultBodyLimit, Multipart},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use kernel::{Api, App, Result, door::Problem, input::At};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    let files = DefaultBodyLimit::max(upload::BODY);
    OpenApiRouter::new().routes(routes!(agreements, agree)).layer(files).routes(routes!(agreement, disagree))
}

/// A contract with a processor.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = register::Agreement)]
pub struct Agreement {
    #[schema(value_type = String)]
    id: AgreementId,
    name: String,
    size: i64,
    starts_at: String,
    ends_at: Option<String>,
    review_at: Option<String>,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = register::Agreements)]
pub struct Agreements {
    items: Vec<Agreement>,
    next: Option<String>,
}

impl Agreement {
    fn of(agreement: model::Agreement) -> Self {
        let model::Agreement { id, name, size, starts_at, ends_at, review_at, .. } = agreement;
        let told = |at: Option<ground::clock::Timestamp>| at.map(ground::clock::Timestamp::rfc3339);
        Self {
            id,
            name,
            size,
            starts_at: starts_at.rfc3339(),
            ends_at: told(ends_at),
            review_at: told(review_at),
        }
    }
}

/// The contracts with a processor.
#[utoipa::path(get, path = "/register/records/{id}/agreements", tag = "register", params(("id" = String, Path)),
    responses((status = 200, body = Agreements), (status = 404, body = Problem)))]
async fn agreements(api: Api, At(id): At<RecordId>) -> Result<Body<Agreements>> {
    let mut reader = api.read().await?;
    seen(&mut reader, id).await?;
    let items = read::agreements_of(&mut reader, id).await?.into_iter().map(Agreement::of).collect();
    Ok(Body(Agreements { items, next: None }))
}

/// A contract on its way in; the days are `2026-11-21`.
#[derive(ToSchema)]
#[expect(dead_code, reason = "it describes a multipart form")]
#[schema(as = register::Contract)]
pub struct Contract {
    #[schema(value_type = String, format = Binary)]
    file: Vec<u8>,
    name: Option<String>,
    starts: String,
    ends: Option<String>,
    review: Option<String>,
}

/// Adds a contract with a processor: a PDF with its days.
#[utoipa::path(post, path = "/register/records/{id}/agreements", tag = "register",
    request_body(content = Contract, content_type = "multipart/form-data"), params(("id" = String, Path)),
    responses((status = 201, body = Agreement), (status = 422, body = Problem)))]
async fn agree(api: Api, At(record): At<RecordId>, form: Multipart) -> Result<Response> {
    api.actor.demand(&crate::EDIT)?;
    let id = upload::take(&api, record, upload::Upload::of(form).await?).await?;
    let agreement = read::agreement(&mut api.read().await?, id).await?;
    let place = format!("/api/v1/register/agreements/{id}");
    Ok((StatusCode::CREATED, [(header::LOCATION, place)], Body(Agreement::of(agreement))).into_response())
}

/// The file of a contract.
#[utoipa::path(get, path = "/register/agreements/{id}", tag = "register", params(("id" = String, Path)),
    responses((status = 200, content_type = "application/pdf"), (status = 410, body = Problem)))]
async fn agreement(api: Api, At(id): At<AgreementId>) -> Result<Response> {
    upload::file(&api, id).await
}

/// Takes a contract out that was put in by mistake.
#[utoipa::path(delete, path = "/register/agreements/{id}", tag = "register", params(("id" = String, Path)),
    responses((status = 204), (status = 404, body = Problem)))]
async fn disagree(api: Api, At(id): At<AgreementId>) -> Result<StatusCode> {
    api.write(&RemoveAgreement { id }).await?;
    Ok(StatusCode::NO_CONTENT)
}
