//! Mails that came in, by API: what waits for somebody, and deciding about it.

use crate::{
    actions::items::{Assign, Discard, Reach, Release},
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
