//! The JSON door: outside services, how it goes with them, and a try. A secret goes in and never comes out.

use crate::{
    actions::{Add, Edit, Remove, Resume, Suspend},
    model::{Draft, ServiceId},
    read::{self, Service},
    trial::{self, Invented},
};
use axum::{
    Json,
    http::{HeaderName, StatusCode, header},
};
use consent::answers::Verdict;
use ground::{
    clock::Timestamp,
    paging::{Page, Wanted},
};
use kernel::{
    Api, App, Result,
    input::{At, Json as Body, Query},
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list, add))
        .routes(routes!(show, change, remove))
        .routes(routes!(suspend, resume))
        .routes(routes!(try_out))
}

/// An outside permission service. Its secret is never shown again.
#[derive(Serialize, ToSchema)]
struct RegistryOut {
    id: String,
    name: String,
    /// Who runs it, where somebody said so.
    processor: Option<String>,
    purposes: Vec<String>,
    channels: Vec<String>,
    method: String,
    url: String,
    headers: String,
    /// Whether a secret is kept.
    has_secret: bool,
    body_kind: String,
    body: String,
    reads: String,
    pointer: String,
    yes: String,
    no: String,
    patience_ms: i64,
    holds_minutes: i64,
    silence: String,
    at_once: i64,
    per_minute: i64,
    /// `active` or `paused`.
    state: &'static str,
    /// Questions that failed since the last that did not.
    failures: i64,
    failing_since: Option<String>,
    /// `unclear`, `address`, `forbidden`, `unreachable`, `timed-out` or `too-long`.
    last_failure: Option<String>,
    answered_at: Option<String>,
    version: i64,
}

#[derive(Serialize, ToSchema)]
struct RegistryPage {
    items: Vec<RegistryOut>,
    next: Option<String>,
}

/// What was sent about somebody invented, without the secret, and what came back.
#[derive(Serialize, ToSchema)]
struct RegistryTrial {
    method: String,
    url: String,
    body: String,
    status: Option<u16>,
    answer: Option<String>,
    /// `allow` or `deny`; none where it is neither.
    verdict: Option<&'static str>,
    failure: Option<&'static str>,
}

/// Outside permission services.
#[utoipa::path(get, path = "/registries", tag = "registries",
    params(("after" = Option<String>, Query), ("limit" = Option<u32>, Query)), responses((status = 200, body = RegistryPage)))]
async fn list(api: Api, Query(wanted): Query<Wanted>) -> Result<Json<RegistryPage>> {
    let Page { items, next } = read::list(&mut api.read().await?, &wanted).await?.map(out);
    Ok(Json(RegistryPage { items, next }))
}

/// Connects a service: from now on nothing leaves for its purposes and channels without an answer.
#[utoipa::path(post, path = "/registries", tag = "registries", request_body = Draft, responses((status = 201, body = RegistryOut)))]
async fn add(
    api: Api,
    Body(draft): Body<Draft>,
) -> Result<(StatusCode, [(HeaderName, String); 1], Json<RegistryOut>)> {
    let id = api.write(&Add { draft }).await?;
    let made = read::service(&mut api.read().await?, id).await?;
    let location = [(header::LOCATION, format!("/api/v1/registries/{id}"))];
    Ok((StatusCode::CREATED, location, Json(out(made))))
}

/// One service, and how it goes with it.
#[utoipa::path(get, path = "/registries/{id}", tag = "registries", params(("id" = String, Path)),
    responses((status = 200, body = RegistryOut)))]
async fn show(api: Api, At(id): At<ServiceId>) -> Result<([(HeaderName, String); 1], Json<RegistryOut>)> {
    let service = read::service(&mut api.read().await?, id).await?;
    Ok(([(header::ETAG, format!("\"v{}\"", service.version))], Json(out(service))))
}

/// Asks elsewhere or otherwise; `If-Match` names the version that was seen. Without `secret` the old one stays.
#[utoipa::path(put, path = "/registries/{id}", tag = "registries", params(("id" = String, Path)), request_body = Draft,
    responses((status = 204)))]
async fn change(api: Api, At(service): At<ServiceId>, Body(draft): Body<Draft>) -> Result<StatusCode> {
    let version = api.visit.version()?;
    api.write(&Edit { service, version, draft }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Disconnects the service: permits decide without it, and its secret is destroyed. Answers stay as evidence.
#[utoipa::path(delete, path = "/registries/{id}", tag = "registries", params(("id" = String, Path)), responses((status = 204)))]
async fn remove(api: Api, At(service): At<ServiceId>) -> Result<StatusCode> {
    api.write(&Remove { service }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Nobody is asked for now; an answer is needed all the same.
#[utoipa::path(post, path = "/registries/{id}/suspension", tag = "registries", params(("id" = String, Path)),
    responses((status = 204)))]
async fn suspend(api: Api, At(service): At<ServiceId>) -> Result<StatusCode> {
    api.write(&Suspend { service }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Asks again.
#[utoipa::path(delete, path = "/registries/{id}/suspension", tag = "registries", params(("id" = String, Path)),
    responses((status = 204)))]
async fn resume(api: Api, At(service): At<ServiceId>) -> Result<StatusCode> {
    api.write(&Resume { service }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Asks about somebody invented; nothing is taken down.
#[utoipa::path(post, path = "/registries/{id}/trial", tag = "registries", params(("id" = String, Path)), request_body = Invented,
    responses((status = 200, body = RegistryTrial)))]
async fn try_out(
    api: Api,
    At(id): At<ServiceId>,
    Body(invented): Body<Invented>,
) -> Result<Json<RegistryTrial>> {
    let tried = trial::try_out(&api.app, &api.actor, id, &invented).await?;
    let said = tried.heard.said();
    Ok(Json(RegistryTrial {
        method: tried.sent.verb.key().to_owned(),
        url: tried.sent.url,
        body: tried.sent.body,
        status: said.map(|said| said.status),
        answer: said.map(|said| said.body.clone()),
        verdict: tried.heard.verdict().map(Verdict::key),
        failure: tried.heard.failure(),
    }))
}

fn out(service: Service) -> RegistryOut {
    let has_secret = !service.secret.reveal().is_empty();
    let draft = service.plan.draft();
    RegistryOut {
        id: service.id.to_string(),
        name: draft.name,
        processor: draft.processor,
        purposes: draft.purposes,
        channels: draft.channels,
        method: draft.method,
        url: draft.url,
        headers: draft.headers,
        has_secret,
        body_kind: draft.body_kind,
        body: draft.body,
        reads: draft.reads,
        pointer: draft.pointer,
        yes: draft.yes,
        no: draft.no,
        patience_ms: draft.patience_ms,
        holds_minutes: draft.holds_minutes,
        silence: draft.silence,
        at_once: draft.at_once,
        per_minute: draft.per_minute,
        state: service.state.key(),
        failures: service.failures,
        failing_since: service.failing_since.map(Timestamp::rfc3339),
        last_failure: service.last_failure,
        answered_at: service.answered_at.map(Timestamp::rfc3339),
        version: service.version,
    }
}
