//! The JSON door to the caller's own bell.

use crate::{
    actions::bell::{Mark, Marked},
    model::bell::RingId,
    read::bell::{Rung, Seen, rings},
};
use axum::http::StatusCode;
use ground::{
    clock::Timestamp,
    paging::{Page, Wanted},
};
use kernel::{
    Api, App, Result,
    input::{At, Query},
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(list_news)).routes(routes!(mark_read))
}

/// One thing that was told.
#[derive(Serialize, ToSchema)]
pub struct News {
    pub id: String,
    pub kind: String,
    /// Ids, keys and numbers of what happened.
    pub args: serde_json::Value,
    pub href: String,
    pub actor: String,
    pub at: String,
}

impl From<Rung> for News {
    fn from(ring: Rung) -> Self {
        Self {
            id: ring.id.to_string(),
            kind: ring.kind,
            args: serde_json::from_str(&ring.args).unwrap_or_default(),
            href: ring.href,
            actor: ring.actor,
            at: Timestamp::rfc3339(ring.at),
        }
    }
}

#[derive(Serialize, ToSchema)]
pub struct NewsList {
    pub items: Vec<News>,
    pub next: Option<String>,
}

/// What waits at the caller's own bell, the latest first; programs have none.
#[utoipa::path(get, path = "/bell", tag = "staff", params(("after" = Option<String>, Query), ("limit" = Option<u32>, Query)),
    responses((status = 200, body = NewsList)))]
async fn list_news(api: Api, Query(wanted): Query<Wanted>) -> Result<axum::Json<NewsList>> {
    let page = rings(&mut api.read().await?, Seen::Not, &wanted).await?;
    let Page { items, next } = page.map(News::from);
    Ok(axum::Json(NewsList { items, next }))
}

/// Marks one as read.
#[utoipa::path(delete, path = "/bell/{id}", tag = "staff", params(("id" = String, Path)), responses((status = 204)))]
async fn mark_read(api: Api, At(ring): At<RingId>) -> Result<StatusCode> {
    api.write(&Mark { ring, to: Marked::Read }).await?;
    Ok(StatusCode::NO_CONTENT)
}
