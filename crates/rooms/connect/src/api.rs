//! The JSON door: webhooks, what became of their messages, and the feed of changes.

use crate::{
    FOLLOW,
    actions::{Add, Edit, Remove, Renew, Resume, Suspend},
    model::{Draft, WebhookId},
    read::{self, Webhook},
};
use axum::{
    Json,
    http::{HeaderName, StatusCode, header},
};
use ground::{
    clock::Timestamp,
    paging::{Page, Wanted},
};
use kernel::{
    Api, App, Error, Result,
    event::{self, EventId, Recorded},
    input::{At, Json as Body, Query},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

/// Changes given at once, when nothing else is asked.
const CHANGES: u32 = 100;
const MOST_CHANGES: u32 = 500;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list, add))
        .routes(routes!(show, change, remove))
        .routes(routes!(renew))
        .routes(routes!(suspend, resume))
        .routes(routes!(deliveries))
        .routes(routes!(changes))
}

/// A program that is told of changes. Its secret is never shown again.
#[derive(Serialize, ToSchema)]
struct WebhookOut {
    id: String,
    url: String,
    /// Kinds of events, or starts of kinds; none: everything.
    kinds: Vec<String>,
    /// Who runs it, where somebody said so.
    processor: Option<String>,
    /// `active`, `paused` or `broken`.
    state: &'static str,
    /// Attempts that failed since the last that did not.
    failures: i64,
    /// When the next attempt may be made, after a failure.
    #[serde(skip_serializing_if = "Option::is_none")]
    again_at: Option<String>,
    version: i64,
    created_at: String,
}

#[derive(Serialize, ToSchema)]
struct WebhookPage {
    items: Vec<WebhookOut>,
    next: Option<String>,
}

/// The secret is told in this answer alone.
#[derive(Serialize, ToSchema)]
struct SecretOut {
    id: String,
    /// `whsec_` and base64, as Standard Webhooks libraries take it.
    secret: String,
}

/// One attempt.
#[derive(Serialize, ToSchema)]
struct DeliveryOut {
    id: String,
    event: Option<String>,
    kind: String,
    at: String,
    /// What the receiver answered, when it did.
    status: Option<i64>,
    /// Why nobody answered: `address`, `forbidden`, `unreachable`, `timed-out` or `too-long`.
    failure: Option<String>,
}

#[derive(Serialize, ToSchema)]
struct DeliveryPage {
    items: Vec<DeliveryOut>,
    next: Option<String>,
}

/// Something that happened, as webhooks tell it too.
#[derive(Serialize, ToSchema)]
struct ChangeOut {
    id: String,
    /// RFC 3339, UTC.
    at: String,
    kind: String,
    actor: String,
    subject: Option<String>,
    /// Ids, keys and names of fields; never a personal value.
    data: serde_json::Value,
}

#[derive(Serialize, ToSchema)]
struct ChangePage {
    items: Vec<ChangeOut>,
    /// Pass it as `after` next time, also when nothing new was there.
    next: Option<String>,
}

#[derive(Deserialize, IntoParams)]
struct Following {
    /// The id of the last change known; none: from the beginning.
    after: Option<String>,
    /// 1 to 500.
    limit: Option<u32>,
}

/// Programs that are told.
#[utoipa::path(get, path = "/webhooks", tag = "webhooks", params(("after" = Option<String>, Query), ("limit" = Option<u32>, Query)),
    responses((status = 200, body = WebhookPage)))]
async fn list(api: Api, Query(wanted): Query<Wanted>) -> Result<Json<WebhookPage>> {
    let Page { items, next } = read::list(&mut api.read().await?, &wanted).await?.map(out);
    Ok(Json(WebhookPage { items, next }))
}

/// Tells a program of everything that happens from now on.
#[utoipa::path(post, path = "/webhooks", tag = "webhooks", request_body = Draft, responses((status = 201, body = SecretOut)))]
async fn add(
    api: Api,
    Body(draft): Body<Draft>,
) -> Result<(StatusCode, [(HeaderName, String); 1], Json<SecretOut>)> {
    let (webhook, secret) = api.write(&Add { draft }).await?;
    let location = [(header::LOCATION, format!("/api/v1/webhooks/{webhook}"))];
    let body = SecretOut { id: webhook.to_string(), secret: secret.reveal().to_owned() };
    Ok((StatusCode::CREATED, location, Json(body)))
}

/// One program that is told, and how it goes with it.
#[utoipa::path(get, path = "/webhooks/{id}", tag = "webhooks", params(("id" = String, Path)), responses((status = 200, body = WebhookOut)))]
async fn show(api: Api, At(id): At<WebhookId>) -> Result<([(HeaderName, String); 1], Json<WebhookOut>)> {
    let webhook = read::webhook(&mut api.read().await?, id).await?;
    Ok(([(header::ETAG, format!("\"v{}\"", webhook.version))], Json(out(webhook))))
}

/// Another address, or other kinds; `If-Match` names the version that was seen.
#[utoipa::path(put, path = "/webhooks/{id}", tag = "webhooks", params(("id" = String, Path)), request_body = Draft,
    responses((status = 204)))]
async fn change(api: Api, At(webhook): At<WebhookId>, Body(draft): Body<Draft>) -> Result<StatusCode> {
    let version = api.visit.version()?;
    api.write(&Edit { webhook, version, draft }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Tells the program nothing more; its secret is destroyed.
#[utoipa::path(delete, path = "/webhooks/{id}", tag = "webhooks", params(("id" = String, Path)), responses((status = 204)))]
async fn remove(api: Api, At(webhook): At<WebhookId>) -> Result<StatusCode> {
    api.write(&Remove { webhook }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// A new secret; the old one signs beside it for a day.
#[utoipa::path(post, path = "/webhooks/{id}/secret", tag = "webhooks", params(("id" = String, Path)), responses((status = 200, body = SecretOut)))]
async fn renew(api: Api, At(webhook): At<WebhookId>) -> Result<Json<SecretOut>> {
    let secret = api.write(&Renew { webhook }).await?;
    Ok(Json(SecretOut { id: webhook.to_string(), secret: secret.reveal().to_owned() }))
}

/// Nothing is told for now; nothing is lost either.
#[utoipa::path(post, path = "/webhooks/{id}/suspension", tag = "webhooks", params(("id" = String, Path)), responses((status = 204)))]
async fn suspend(api: Api, At(webhook): At<WebhookId>) -> Result<StatusCode> {
    api.write(&Suspend { webhook }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Goes on where it stopped, also after it was given up.
#[utoipa::path(delete, path = "/webhooks/{id}/suspension", tag = "webhooks", params(("id" = String, Path)), responses((status = 204)))]
async fn resume(api: Api, At(webhook): At<WebhookId>) -> Result<StatusCode> {
    api.write(&Resume { webhook }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What became of each message of the last month, the latest first.
#[utoipa::path(get, path = "/webhooks/{id}/deliveries", tag = "webhooks",
    params(("id" = String, Path), ("after" = Option<String>, Query), ("limit" = Option<u32>, Query)),
    responses((status = 200, body = DeliveryPage)))]
async fn deliveries(
    api: Api,
    At(webhook): At<WebhookId>,
    Query(wanted): Query<Wanted>,
) -> Result<Json<DeliveryPage>> {
    let mut reader = api.read().await?;
    read::webhook(&mut reader, webhook).await?;
    let page = read::deliveries(&mut reader, webhook, &wanted).await?;
    let Page { items, next } = page.map(|delivery| DeliveryOut {
        id: delivery.id.to_string(),
        event: delivery.event.map(|event| event.to_string()),
        kind: delivery.kind,
        at: delivery.at.rfc3339(),
        status: delivery.status,
        failure: delivery.failure,
    });
    Ok(Json(DeliveryPage { items, next }))
}

/// What happened, the earliest first, to be followed with a cursor. A change appears once it is settled, after five seconds.
#[utoipa::path(get, path = "/changes", tag = "webhooks", params(Following), responses((status = 200, body = ChangePage)))]
async fn changes(api: Api, Query(asked): Query<Following>) -> Result<Json<ChangePage>> {
    let mut reader = api.read().await?;
    reader.demand(&FOLLOW)?;
    let after: Option<EventId> = match &asked.after {
        Some(text) => Some(text.parse().map_err(|_| Error::field("after", "error-bad-cursor"))?),
        None => None,
    };
    let limit = asked.limit.unwrap_or(CHANGES).clamp(1, MOST_CHANGES);
    let events = event::since(&mut reader, after, limit).await?;
    let next = events.last().map(|event| event.id.to_string()).or(asked.after);
    Ok(Json(ChangePage { items: events.into_iter().map(told).collect(), next }))
}

fn told(event: Recorded) -> ChangeOut {
    ChangeOut {
        id: event.id.to_string(),
        at: event.at.rfc3339(),
        kind: event.kind,
        actor: event.actor,
        subject: event.subject.map(|subject| subject.to_string()),
        data: serde_json::from_str(&event.data).unwrap_or(serde_json::Value::Null),
    }
}

fn out(webhook: Webhook) -> WebhookOut {
    WebhookOut {
        id: webhook.id.to_string(),
        url: webhook.target.url,
        kinds: webhook.kinds,
        processor: webhook.target.processor,
        state: webhook.state.key(),
        failures: webhook.failures,
        again_at: (webhook.failures > 0).then(|| Timestamp::rfc3339(webhook.due_at)),
        version: webhook.version,
        created_at: webhook.created_at.rfc3339(),
    }
}
