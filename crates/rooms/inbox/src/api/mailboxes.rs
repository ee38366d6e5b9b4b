//! Mailboxes by API: connect, change, pause, disconnect, and a look into one now.

use crate::{
    actions::mailboxes::{Change, Connect, Disconnect, Pause, Resume},
    fetch::{self, Trial},
    model::{Draft, MailboxId, Trouble},
    read::mailboxes::{self as read, Mailbox},
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
    Api, App, Result,
    input::{At, Json as Body, Query},
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list, connect))
        .routes(routes!(show, change, disconnect))
        .routes(routes!(pause, resume))
        .routes(routes!(try_out))
}

/// A mailbox that mail is fetched from. Its secrets are never shown again.
#[derive(Serialize, ToSchema)]
struct MailboxOut {
    id: String,
    name: String,
    address: String,
    protocol: String,
    host: String,
    port: i64,
    security: String,
    user: String,
    auth: String,
    token_url: String,
    client_id: String,
    folder: String,
    after: String,
    team: String,
    category: String,
    sender: String,
    lang: String,
    acknowledge: String,
    acknowledge_hours: String,
    acknowledge_en: String,
    acknowledge_nl: String,
    acknowledge_pl: String,
    acknowledge_tr: String,
    acknowledge_de: String,
    /// `active` or `paused`.
    state: &'static str,
    looked_at: Option<String>,
    /// `dns`, `connect`, `tls`, `token`, `login`, `folder`, `quota`, `timed-out` or `unclear`.
    trouble: Option<&'static str>,
    failing_since: Option<String>,
    failures: i64,
    /// Mails that came by it so far.
    taken: i64,
    version: i64,
}

#[derive(Serialize, ToSchema)]
struct MailboxPage {
    items: Vec<MailboxOut>,
    next: Option<String>,
}

/// What came of looking into a mailbox.
#[derive(Serialize, ToSchema)]
struct MailboxTrial {
    works: bool,
    /// Letters that lie there.
    waiting: Option<usize>,
    trouble: Option<&'static str>,
    /// What the server said to it.
    said: Option<String>,
}

/// Mailboxes that mail is fetched from.
#[utoipa::path(get, path = "/mailboxes", tag = "inbox",
    params(("after" = Option<String>, Query), ("limit" = Option<u32>, Query)), responses((status = 200, body = MailboxPage)))]
async fn list(api: Api, Query(wanted): Query<Wanted>) -> Result<Json<MailboxPage>> {
    let Page { items, next } =
        read::list(&mut api.read().await?, &wanted).await?.map(|mailbox| out(&mailbox));
    Ok(Json(MailboxPage { items, next }))
}

/// Connects a mailbox of one of the company's own domains.
#[utoipa::path(post, path = "/mailboxes", tag = "inbox", request_body = Draft, responses((status = 201, body = MailboxOut)))]
async fn connect(
    api: Api,
    Body(draft): Body<Draft>,
) -> Result<(StatusCode, [(HeaderName, String); 1], Json<MailboxOut>)> {
    let id = api.write(&Connect { draft }).await?;
    let made = read::mailbox(&mut api.read().await?, id).await?;
    let location = [(header::LOCATION, format!("/api/v1/mailboxes/{id}"))];
    Ok((StatusCode::CREATED, location, Json(out(&made))))
}

/// One mailbox, and how it goes with it.
#[utoipa::path(get, path = "/mailboxes/{id}", tag = "inbox", params(("id" = String, Path)),
    responses((status = 200, body = MailboxOut)))]
async fn show(api: Api, At(id): At<MailboxId>) -> Result<([(HeaderName, String); 1], Json<MailboxOut>)> {
    let mailbox = read::mailbox(&mut api.read().await?, id).await?;
    Ok(([(header::ETAG, format!("\"v{}\"", mailbox.version))], Json(out(&mailbox))))
}

/// Changes a mailbox; `If-Match` names the version that was seen. Secrets that are left out stay.
#[utoipa::path(put, path = "/mailboxes/{id}", tag = "inbox", params(("id" = String, Path)), request_body = Draft,
    responses((status = 204)))]
async fn change(api: Api, At(mailbox): At<MailboxId>, Body(draft): Body<Draft>) -> Result<StatusCode> {
    let version = api.visit.version()?;
    api.write(&Change { mailbox, version, draft }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Disconnects a mailbox and destroys its secrets. What came by it stays.
#[utoipa::path(delete, path = "/mailboxes/{id}", tag = "inbox", params(("id" = String, Path)), responses((status = 204)))]
async fn disconnect(api: Api, At(mailbox): At<MailboxId>) -> Result<StatusCode> {
    api.write(&Disconnect { mailbox }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Nothing is fetched for now; it stays on the server.
#[utoipa::path(post, path = "/mailboxes/{id}/suspension", tag = "inbox", params(("id" = String, Path)),
    responses((status = 204)))]
async fn pause(api: Api, At(mailbox): At<MailboxId>) -> Result<StatusCode> {
    api.write(&Pause { mailbox }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Fetches again.
#[utoipa::path(delete, path = "/mailboxes/{id}/suspension", tag = "inbox", params(("id" = String, Path)),
    responses((status = 204)))]
async fn resume(api: Api, At(mailbox): At<MailboxId>) -> Result<StatusCode> {
    api.write(&Resume { mailbox }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Looks into the mailbox now; nothing is fetched.
#[utoipa::path(post, path = "/mailboxes/{id}/trial", tag = "inbox", params(("id" = String, Path)),
    responses((status = 200, body = MailboxTrial)))]
async fn try_out(api: Api, At(id): At<MailboxId>) -> Result<Json<MailboxTrial>> {
    Ok(Json(match fetch::try_out(&api.app, &api.actor, id).await? {
        Trial::Fine { waiting } => {
            MailboxTrial { works: true, waiting: Some(waiting), trouble: None, said: None }
        }
        Trial::Wrong(refusal) => MailboxTrial {
            works: false,
            waiting: None,
            trouble: Some(refusal.trouble.key()),
            said: refusal.said,
        },
    }))
}

fn out(mailbox: &Mailbox) -> MailboxOut {
    let draft = mailbox.plan.draft();
    MailboxOut {
        id: mailbox.id.to_string(),
        name: draft.name,
        address: draft.address,
        protocol: draft.protocol,
        host: draft.host,
        port: draft.port,
        security: draft.security,
        user: draft.user,
        auth: draft.auth,
        token_url: draft.token_url,
        client_id: draft.client_id,
        folder: draft.folder,
        after: draft.after,
        team: draft.team,
        category: draft.category,
        sender: draft.sender,
        lang: draft.lang,
        acknowledge: draft.acknowledge,
        acknowledge_hours: draft.acknowledge_hours,
        acknowledge_en: draft.acknowledge_en,
        acknowledge_nl: draft.acknowledge_nl,
        acknowledge_pl: draft.acknowledge_pl,
        acknowledge_tr: draft.acknowledge_tr,
        acknowledge_de: draft.acknowledge_de,
        state: mailbox.state.key(),
        looked_at: mailbox.looked_at.map(Timestamp::rfc3339),
        trouble: mailbox.trouble.map(Trouble::key),
        failing_since: mailbox.failing_since.map(Timestamp::rfc3339),
        failures: mailbox.failures,
        taken: mailbox.taken,
        version: mailbox.version,
    }
}
