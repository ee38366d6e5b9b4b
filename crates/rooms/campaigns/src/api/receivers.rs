//! The JSON door of a letter's receivers: what was decided about each person, and what became of the message.

use crate::{
    EXPORT,
    actions::Noted,
    model::LetterId,
    read::{self, Receiver},
};
use axum::Json;
use ground::paging::Wanted;
use kernel::{
    Api, Error, Result, SubjectId,
    input::{At, Query},
};
use post::{Fate, MessageId, State};
use serde::Serialize;
use std::collections::HashMap;
use utoipa::ToSchema;

/// One person of the audience.
#[derive(Serialize, ToSchema)]
struct ReceiverOut {
    customer: String,
    /// `handed`, `held` or `failed`.
    outcome: &'static str,
    /// Why they do not get it; empty for those who do.
    reason: String,
    /// `waiting`, `sent`, `failed` or `canceled`; missing where nothing was handed over, or after the message was deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    delivery: Option<&'static str>,
    /// What the mail server answered, in codes.
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    /// When it was decided. RFC 3339, UTC.
    at: String,
}

#[derive(Serialize, ToSchema)]
pub struct ReceiverPage {
    items: Vec<ReceiverOut>,
    /// Pass it as `after` for the following page.
    next: Option<String>,
}

/// The people about whom was decided, one by one. Those who wait for a better hour are not among them yet. Every page
/// stands in the audit trail.
#[utoipa::path(get, path = "/letters/{id}/receivers", tag = "letters",
    params(("id" = String, Path), ("after" = Option<String>, Query), ("limit" = Option<u32>, Query, description = "1 to 200.")),
    responses((status = 200, body = ReceiverPage), (status = 404)))]
pub async fn list(
    api: Api,
    At(id): At<LetterId>,
    Query(wanted): Query<Wanted>,
) -> Result<Json<ReceiverPage>> {
    api.actor.demand(&EXPORT)?;
    let after: Option<SubjectId> = match &wanted.after {
        Some(after) => Some(after.parse().map_err(|_| Error::field("after", "error-cursor"))?),
        None => None,
    };
    api.write(&Noted { letter: id }).await?;
    let (mut reader, limit) = (api.read().await?, i64::from(wanted.limit()));
    let rows = read::receivers(&mut reader, id, after, limit).await?;
    let messages: Vec<MessageId> = rows.iter().filter_map(|row| row.message).collect();
    let fates = post::states(&mut reader, &messages).await?;
    let fates: HashMap<MessageId, Fate> = fates.into_iter().map(|fate| (fate.id, fate)).collect();
    let next = rows.last().filter(|_| rows.len() as i64 == limit).map(|row| row.subject.to_string());
    Ok(Json(ReceiverPage { items: rows.into_iter().map(|row| out(row, &fates)).collect(), next }))
}

fn out(row: Receiver, fates: &HashMap<MessageId, Fate>) -> ReceiverOut {
    let fate = row.message.and_then(|message| fates.get(&message));
    ReceiverOut {
        customer: row.subject.to_string(),
        outcome: row.outcome.key(),
        reason: row.reason,
        delivery: fate.map(|fate| delivery(fate.state)),
        code: fate.and_then(|fate| fate.reason.clone()),
        at: row.at.rfc3339(),
    }
}

fn delivery(state: State) -> &'static str {
    match state {
        State::Waiting | State::Sending => "waiting",
        State::Sent | State::Kept => "sent",
        State::Failed => "failed",
        State::Canceled => "canceled",
    }
}
