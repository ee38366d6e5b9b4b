//! The JSON door: consent records of a person, and opened entries.

use crate::read;
use axum::{
    Json,
    http::{HeaderName, header},
    response::Response,
};
use consent::{Channel, EVIDENCE, PermissionId, VIEW};
use kernel::{
    Api, App, Error, Result, SubjectId,
    input::{At, Query},
    seen::{Look, Note},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(show)).routes(routes!(opened))
}

/// A permission of which there is a record.
#[derive(Serialize, ToSchema)]
struct ReceiptOut {
    purpose: String,
    channel: Channel,
    /// Entries of the ledger, the earliest first: `perm_…`.
    entries: Vec<String>,
}

#[derive(Serialize, ToSchema)]
struct ReceiptList {
    items: Vec<ReceiptOut>,
    /// A person has few: there is always one page.
    next: Option<String>,
}

#[derive(Deserialize, IntoParams)]
struct Which {
    purpose: String,
    channel: Channel,
}

/// The permissions of a person of which there is a record.
#[utoipa::path(get, path = "/customers/{id}/receipts", tag = "ledger", operation_id = "list_receipts",
    params(("id" = String, Path)), responses((status = 200, body = ReceiptList)))]
async fn list(api: Api, At(subject): At<SubjectId>) -> Result<Json<ReceiptList>> {
    let mut reader = api.read().await?;
    reader.demand(&VIEW)?;
    let items = read::held(&mut reader, subject).await?.into_iter().map(|held| ReceiptOut {
        purpose: held.purpose,
        channel: held.channel,
        entries: held.history.iter().map(|entry| entry.facts.id.to_string()).collect(),
    });
    Ok(Json(ReceiptList { items: items.collect(), next: None }))
}

/// The consent record after ISO/IEC TS 27560 as JSON-LD, in the terms of the Data Privacy Vocabulary.
#[utoipa::path(get, path = "/customers/{id}/receipt", tag = "ledger", operation_id = "show_receipt",
    params(("id" = String, Path), Which), responses((status = 200, body = serde_json::Value, content_type = "application/ld+json")))]
async fn show(
    api: Api,
    At(subject): At<SubjectId>,
    Query(which): Query<Which>,
) -> Result<([(HeaderName, &'static str); 1], String)> {
    let mut reader = api.read().await?;
    reader.demand(&VIEW)?;
    let cell = (which.purpose.as_str(), which.channel);
    let record = read::record(&mut reader, subject, cell, api.words.lang()).await?;
    Ok(([(header::CONTENT_TYPE, "application/ld+json")], record.to_string()))
}

#[derive(Deserialize, IntoParams)]
struct Asked {
    /// The id of an entry: `perm_…`.
    #[param(value_type = String)]
    event: PermissionId,
}

/// An entry with what opens its commitment, to be checked with its proof.
#[utoipa::path(get, path = "/ledger/entry", tag = "ledger", operation_id = "ledger_entry", params(Asked),
    responses((status = 200, body = String, content_type = "text/plain")))]
async fn opened(api: Api, Query(asked): Query<Asked>) -> Result<Response> {
    let mut reader = api.read().await?;
    reader.demand(&VIEW)?;
    reader.demand(&EVIDENCE)?;
    let subject = consent::entry(&mut reader, asked.event).await?.facts.subject;
    customers::contact(&mut reader, subject).await?.ok_or(Error::NotFound)?;
    let opened = read::opened(&mut reader, asked.event).await?;
    drop(reader);
    api.write(&Note { subject, look: Look::Revealed, field: Some("evidence"), reason: None }).await?;
    Ok(crate::pages::plain(opened.to_string()))
}
