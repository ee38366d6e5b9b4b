//! The JSON door: the addresses that the house writes from.

use crate::{
    SENDERS,
    model::SenderId,
    read,
    sender::{Draft, Security, Sender},
    senders::{Add, Edit, Remove},
    trial,
};
use axum::{
    Json,
    http::{HeaderName, StatusCode, header},
};
use kernel::{
    Api, App, Result,
    input::{At, Json as Body},
};
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list, add))
        .routes(routes!(show, change, remove))
        .routes(routes!(try_out))
}

/// An address that the house writes from. Its secrets are never shown.
#[derive(Serialize, ToSchema)]
struct SenderOut {
    id: String,
    name: String,
    address: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply_to: Option<String>,
    /// By language.
    signatures: BTreeMap<String, String>,
    /// Its own mail server; missing: the house's takes its letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    relay: Option<RelayOut>,
    version: i64,
}

#[derive(Serialize, ToSchema)]
struct RelayOut {
    host: String,
    port: u16,
    security: Security,
    #[serde(skip_serializing_if = "Option::is_none")]
    username: Option<String>,
    /// `password` or `oauth`; missing: the server wants no log-in.
    #[serde(skip_serializing_if = "Option::is_none")]
    auth: Option<&'static str>,
    #[serde(skip_serializing_if = "String::is_empty")]
    token_url: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    client_id: String,
}

#[derive(Serialize, ToSchema)]
struct SenderPage {
    items: Vec<SenderOut>,
    /// Always null: there are few, and they come at once.
    next: Option<String>,
}

/// What a trial found.
#[derive(Serialize, ToSchema)]
struct TriedOut {
    /// `works`, `outbox`, `unknown-host`, `unreachable`, `timed-out`, `garbled`, `later`, `tls`, `no-starttls`,
    /// `password-in-clear`, `no-login`, `login-refused`, `login-wanted`, `service-refused` or `sender-refused`; with a token
    /// also `token-expired`, `token-client`, `token-scope`, `token-unreachable`, `token-unclear` or `token-refused`.
    verdict: &'static str,
    /// What the mail server said, or the provider of tokens.
    #[serde(skip_serializing_if = "String::is_empty")]
    said: String,
}

/// Everybody the house writes as.
#[utoipa::path(get, path = "/senders", tag = "senders", responses((status = 200, body = SenderPage)))]
async fn list(api: Api) -> Result<Json<SenderPage>> {
    let mut reader = api.read().await?;
    reader.demand(&SENDERS)?;
    let items = read::senders(&mut reader).await?.into_iter().map(out).collect();
    Ok(Json(SenderPage { items, next: None }))
}

/// Sets an address up.
#[utoipa::path(post, path = "/senders", tag = "senders", request_body = Draft, responses((status = 201, body = SenderOut)))]
async fn add(
    api: Api,
    Body(draft): Body<Draft>,
) -> Result<(StatusCode, [(HeaderName, String); 1], Json<SenderOut>)> {
    let id = api.write(&Add { draft }).await?;
    let sender = read::sender(&mut api.read().await?, id).await?;
    Ok((StatusCode::CREATED, [(header::LOCATION, format!("/api/v1/senders/{id}"))], Json(out(sender))))
}

/// One address.
#[utoipa::path(get, path = "/senders/{id}", tag = "senders", params(("id" = String, Path)), responses((status = 200, body = SenderOut)))]
async fn show(api: Api, At(id): At<SenderId>) -> Result<([(HeaderName, String); 1], Json<SenderOut>)> {
    let mut reader = api.read().await?;
    reader.demand(&SENDERS)?;
    let sender = read::sender(&mut reader, id).await?;
    Ok(([(header::ETAG, format!("\"v{}\"", sender.version))], Json(out(sender))))
}

/// All of it anew; `If-Match` names the version that was seen. Empty secrets stay as they are, for the same server.
#[utoipa::path(put, path = "/senders/{id}", tag = "senders", params(("id" = String, Path)), request_body = Draft,
    responses((status = 204)))]
async fn change(api: Api, At(sender): At<SenderId>, Body(draft): Body<Draft>) -> Result<StatusCode> {
    let version = api.visit.version()?;
    api.write(&Edit { sender, version, draft }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes an address away, when none of its letters still waits.
#[utoipa::path(delete, path = "/senders/{id}", tag = "senders", params(("id" = String, Path)), responses((status = 204)))]
async fn remove(api: Api, At(sender): At<SenderId>) -> Result<StatusCode> {
    api.write(&Remove { sender }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Tries the way to the mail server; no letter is sent.
#[utoipa::path(post, path = "/senders/{id}/trial", tag = "senders", params(("id" = String, Path)), responses((status = 200, body = TriedOut)))]
async fn try_out(api: Api, At(id): At<SenderId>) -> Result<Json<TriedOut>> {
    let tried = trial::trial(&api.app, &api.actor, id).await?;
    Ok(Json(TriedOut { verdict: tried.verdict.key(), said: tried.said }))
}

fn out(sender: Sender) -> SenderOut {
    let relay = sender.relay.map(|relay| {
        let auth = relay.login.as_ref().map(|login| login.auth.key());
        let (token_url, client_id) = relay.login.as_ref().map(|login| login.auth.typed()).unwrap_or_default();
        RelayOut {
            host: relay.host,
            port: relay.port,
            security: relay.security,
            username: relay.login.map(|login| login.username),
            auth,
            token_url,
            client_id,
        }
    });
    SenderOut {
        id: sender.id.to_string(),
        name: sender.name,
        address: sender.address,
        reply_to: sender.reply_to,
        signatures: sender.signatures.all().clone(),
        relay,
        version: sender.version,
    }
}
