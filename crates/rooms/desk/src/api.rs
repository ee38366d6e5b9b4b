//! The JSON door: what happened.

use crate::AUDIT;
use axum::Json;
use ground::paging::{Page, Wanted};
use kernel::{
    Api, App, Result,
    event::{self, Recorded},
    input::Query,
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn router() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(list))
}

/// One thing that happened.
#[derive(Serialize, ToSchema)]
struct EventOut {
    id: String,
    /// RFC 3339, UTC.
    at: String,
    /// Who did it: an id, `house` or `nobody`.
    actor: String,
    kind: String,
    /// Whom it was about.
    subject: Option<String>,
    /// Ids, keys and names of fields; never a personal value.
    data: serde_json::Value,
}

#[derive(Serialize, ToSchema)]
struct EventPage {
    items: Vec<EventOut>,
    /// Pass it as `after` for the following page.
    next: Option<String>,
}

#[derive(Deserialize, IntoParams)]
struct Asked {
    /// A kind, or the start of one such as `customers.`.
    kind: Option<String>,
    after: Option<String>,
    /// 1 to 200.
    limit: Option<u32>,
}

/// What happened, the latest first.
#[utoipa::path(get, path = "/events", params(Asked), responses((status = 200, body = EventPage)), tag = "events")]
async fn list(api: Api, Query(asked): Query<Asked>) -> Result<Json<EventPage>> {
    let mut reader = api.read().await?;
    reader.demand(&AUDIT)?;
    let wanted = Wanted { after: asked.after, limit: asked.limit };
    let page = event::everything(&mut reader, asked.kind.as_deref(), &wanted).await?;
    let Page { items, next } = page.map(out);
    Ok(Json(EventPage { items, next }))
}

fn out(event: Recorded) -> EventOut {
    EventOut {
        id: event.id.to_string(),
        at: event.at.rfc3339(),
        actor: event.actor,
        kind: event.kind,
        subject: event.subject.map(|subject| subject.to_string()),
        data: serde_json::from_str(&event.data).unwrap_or(serde_json::Value::Null),
    }
}
