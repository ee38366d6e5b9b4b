//! Mails that came in, by API: what waits for somebody, and deciding about it.

use crate::{
    actions::{
        items::{Assign, Discard, Reach, Release},
        wishes::{Request, Silence, Withdraw, record_answer},
    },
    model::{ItemId, Why},
    read::items::{self as read, Item, Scope},
};
use axum::{Json, http::StatusCode};
use ground::paging::{Page, Wanted};
use kernel::{
    Api, App, Result,
    input::{At, Json as Body, Query},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(show))
        .routes(routes!(release))
        .routes(routes!(discard))
        .routes(routes!(assign))
        .routes(routes!(answer))
        .routes(routes!(request))
        .routes(routes!(withdraw))
        .routes(routes!(silence))
}

/// A mail that came in.
#[derive(Serialize, ToSchema)]
struct InboxItem {
    id: String,
    mailbox: Option<String>,
    customer: Option<String>,
    /// `waiting`, `held`, `failed`, `taken`, `noted` or `discarded`.
    state: &'static str,
    /// Why it is not in a case.
    why: Option<&'static str>,
    case: Option<String>,
    from: Option<String>,
    from_name: Option<String>,
    subject: Option<String>,
    size: i64,
    at: String,
    version: i64,
}

#[derive(Serialize, ToSchema)]
struct InboxPage {
    items: Vec<InboxItem>,
    next: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    #[serde(default)]
    scope: Scope,
    #[serde(default)]
    after: Option<String>,
    #[serde(default)]
    limit: Option<u32>,
}

/// Why a mail is thrown away, and whether all that waits of its sender goes with it.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct InboxDiscard {
    /// `junk`, `misdirected`, `private` or `handled`.
    #[schema(value_type = String)]
    why: Why,
    /// `one` or `sender`.
    #[serde(default)]
    #[schema(value_type = String)]
    reach: Reach,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct InboxAssign {
    /// Of a case, such as `C-2026-000123`.
    number: String,
}

/// What somebody says to a document.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct InboxAnswer {
    agrees: bool,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct InboxRequest {
    /// Such as `copy`, `erasure` or `restriction`.
    #[schema(value_type = String)]
    kind: rights::Kind,
}

#[derive(Serialize, ToSchema)]
struct InboxRequested {
    /// The request that was opened, or the open one for the same.
    request: String,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct InboxWithdrawal {
    purpose: String,
    channel: consent::Channel,
}

/// Mails that came in. `scope`: `open` (wait for somebody), `unknown`, `noted`, `discarded` or `all`.
#[utoipa::path(get, path = "/inbox", tag = "inbox", params(("scope" = Option<String>, Query),
    ("after" = Option<String>, Query), ("limit" = Option<u32>, Query)), responses((status = 200, body = InboxPage)))]
async fn list(api: Api, Query(asked): Query<Asked>) -> Result<Json<InboxPage>> {
    let wanted = Wanted { after: asked.after, limit: asked.limit };
    let Page { items, next } = read::list(&mut api.read().await?, asked.scope, &wanted).await?.map(out);
    Ok(Json(InboxPage { items, next }))
}

/// One mail.
#[utoipa::path(get, path = "/inbox/{id}", tag = "inbox", params(("id" = String, Path)),
    responses((status = 200, body = InboxItem)))]
async fn show(api: Api, At(id): At<ItemId>) -> Result<Json<InboxItem>> {
    let mut reader = api.read().await?;
    let item = read::item(&mut reader, id).await?;
    read::note(&api, &mut reader, &item).await?;
    Ok(Json(out(item)))
}

/// Takes a mail in although something stood against it.
#[utoipa::path(post, path = "/inbox/{id}/release", tag = "inbox", params(("id" = String, Path)), responses((status = 204)))]
async fn release(api: Api, At(item): At<ItemId>) -> Result<StatusCode> {
    api.write(&Release { item }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Throws a mail away, with a reason.
#[utoipa::path(post, path = "/inbox/{id}/discard", tag = "inbox", params(("id" = String, Path)), request_body = InboxDiscard,
    responses((status = 204)))]
async fn discard(api: Api, At(item): At<ItemId>, Body(asked): Body<InboxDiscard>) -> Result<StatusCode> {
    api.write(&Discard { item, why: asked.why, reach: asked.reach }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Gives a mail that waits to a case.
#[utoipa::path(post, path = "/inbox/{id}/case", tag = "inbox", params(("id" = String, Path)), request_body = InboxAssign,
    responses((status = 204)))]
async fn assign(api: Api, At(item): At<ItemId>, Body(asked): Body<InboxAssign>) -> Result<StatusCode> {
    api.write(&Assign { item, number: asked.number }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes what a mail answers to a document into the ledger, with the mail as evidence.
#[utoipa::path(post, path = "/inbox/{id}/answer", tag = "inbox", operation_id = "record_inbox_answer", params(("id" = String, Path)),
    request_body = InboxAnswer, responses((status = 204)))]
async fn answer(api: Api, At(item): At<ItemId>, Body(asked): Body<InboxAnswer>) -> Result<StatusCode> {
    record_answer(&api, item, asked.agrees).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Writes down what a mail asks for as a request of the law, which proves itself as any other.
#[utoipa::path(post, path = "/inbox/{id}/request", tag = "inbox", operation_id = "open_inbox_request", params(("id" = String, Path)),
    request_body = InboxRequest, responses((status = 201, body = InboxRequested)))]
async fn request(
    api: Api,
    At(item): At<ItemId>,
    Body(asked): Body<InboxRequest>,
) -> Result<(StatusCode, Json<InboxRequested>)> {
    let claim = api.write(&Request { item, kind: asked.kind }).await?;
    Ok((StatusCode::CREATED, Json(InboxRequested { request: claim.to_string() })))
}

/// Takes a permission back, as a mail asks for; effective at once.
#[utoipa::path(post, path = "/inbox/{id}/withdrawal", tag = "inbox", operation_id = "withdraw_by_mail", params(("id" = String, Path)),
    request_body = InboxWithdrawal, responses((status = 204)))]
async fn withdraw(api: Api, At(item): At<ItemId>, Body(asked): Body<InboxWithdrawal>) -> Result<StatusCode> {
    api.write(&Withdraw { item, purpose: asked.purpose, channel: asked.channel }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Keeps the address of somebody who called a letter spam from everything that it need not get.
#[utoipa::path(post, path = "/inbox/{id}/silence", tag = "inbox", operation_id = "silence_complainer", params(("id" = String, Path)),
    responses((status = 204)))]
async fn silence(api: Api, At(item): At<ItemId>) -> Result<StatusCode> {
    api.write(&Silence { item }).await?;
    Ok(StatusCode::NO_CONTENT)
}

fn out(item: Item) -> InboxItem {
    let head = item.head;
    InboxItem {
        id: item.id.to_string(),
        mailbox: item.mailbox.map(|mailbox| mailbox.to_string()),
        customer: item.subject.map(|subject| subject.to_string()),
        state: item.state.key(),
        why: item.why.map(Why::key),
        case: item.case.map(|case| case.to_string()),
        from: head.as_ref().map(|head| head.from.clone()),
        from_name: head.as_ref().map(|head| head.name.clone()),
        subject: head.map(|head| head.line),
        size: item.size,
        at: item.at.rfc3339(),
        version: item.version,
    }
}
