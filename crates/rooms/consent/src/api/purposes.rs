//! Purposes for programs.

use crate::{
    VIEW,
    model::{
        choice::Channel,
        purpose::{Basis, ByLang, DoubleOptIn, Maker, Need, Purpose, PurposeText, Standing, Terms},
        terms::{Ages, Recipient, Renewal, Rest, Special, Transfer, Written},
    },
    purposes::{AddPurpose, ChangePurpose, Earlier, EndPurpose, ResumePurpose},
    read,
};
use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use kernel::{Api, Result, input::Json};
use serde::{Deserialize, Deserializer, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;

/// A purpose as programs see it.
#[derive(Serialize, ToSchema)]
pub struct PurposeOut {
    pub key: String,
    pub version: i64,
    /// Permissions for earlier versions no longer count.
    pub asks_from: i64,
    /// Whether the house itself needs it: it can be reworded, not ended.
    pub maker: Maker,
    /// When it ended; none while it is in use.
    pub ended_at: Option<String>,
    /// Since when people known then are held until they were told of the latest change, or asked again.
    pub held_at: Option<String>,
    #[serde(flatten)]
    pub terms: Terms,
}

#[derive(Serialize, ToSchema)]
pub struct PurposePage {
    pub items: Vec<PurposeOut>,
    /// Always null: there are never more than a page of purposes.
    pub next: Option<String>,
}

/// What is to change; what is left out stays as it is.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PurposePatch {
    pub texts: Option<ByLang<PurposeText>>,
    pub basis: Option<Basis>,
    pub channels: Option<Vec<Channel>>,
    pub double_opt_in: Option<DoubleOptIn>,
    pub need: Option<Need>,
    pub retention: Option<String>,
    pub valid_for: Option<String>,
    pub data: Option<Vec<String>>,
    pub recipients: Option<Vec<Recipient>>,
    pub transfers: Option<Vec<Transfer>>,
    pub written: Option<Written>,
    pub ages: Option<Ages>,
    pub renew_before: Option<String>,
    pub renewal: Option<Renewal>,
    /// Null takes it away.
    #[serde(default, deserialize_with = "named")]
    #[schema(value_type = Option<Special>)]
    pub special: Option<Option<Special>>,
    /// Null lets the purpose stand on its own again.
    #[serde(default, deserialize_with = "named")]
    #[schema(value_type = Option<Rest>)]
    pub rests_on: Option<Option<Rest>>,
    pub objection: Option<String>,
    /// Whether permissions for the versions before still count.
    #[serde(default)]
    pub earlier: Earlier,
}

/// What is named is meant, also when it is null.
fn named<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    from: D,
) -> std::result::Result<Option<T>, D::Error> {
    T::deserialize(from).map(Some)
}

impl PurposePatch {
    fn over(self, terms: &Terms) -> Terms {
        let before = terms.clone();
        Terms {
            texts: self.texts.unwrap_or(before.texts),
            basis: self.basis.unwrap_or(before.basis),
            channels: self.channels.unwrap_or(before.channels),
            double_opt_in: self.double_opt_in.unwrap_or(before.double_opt_in),
            need: self.need.unwrap_or(before.need),
            retention: self.retention.unwrap_or(before.retention),
            valid_for: self.valid_for.or(before.valid_for),
            data: self.data.unwrap_or(before.data),
            recipients: self.recipients.unwrap_or(before.recipients),
            transfers: self.transfers.unwrap_or(before.transfers),
            written: self.written.unwrap_or(before.written),
            ages: self.ages.unwrap_or(before.ages),
            renew_before: self.renew_before.or(before.renew_before),
            renewal: self.renewal.unwrap_or(before.renewal),
            special: self.special.unwrap_or(before.special),
            rests_on: self.rests_on.unwrap_or(before.rests_on),
            objection: self.objection.or(before.objection),
        }
    }
}

impl From<Purpose> for PurposeOut {
    fn from(purpose: Purpose) -> Self {
        let ended_at = match purpose.standing {
            Standing::InUse => None,
            Standing::Ended(at) => Some(at.rfc3339()),
        };
        let Purpose { key, version, asks_from, maker, terms, held_at, .. } = purpose;
        let held_at = held_at.map(ground::clock::Timestamp::rfc3339);
        Self { key, version, asks_from, maker, ended_at, held_at, terms: Arc::unwrap_or_clone(terms) }
    }
}

/// All purposes, also those that ended.
#[utoipa::path(get, path = "/purposes", tag = "purposes", responses((status = 200, body = PurposePage)))]
pub async fn list(api: Api) -> Result<axum::Json<PurposePage>> {
    let mut reader = api.read().await?;
    reader.demand(&VIEW)?;
    let items = read::purposes(&mut reader).await?.into_iter().map(PurposeOut::from).collect();
    Ok(axum::Json(PurposePage { items, next: None }))
}

/// Makes a purpose.
#[utoipa::path(post, path = "/purposes", tag = "purposes", request_body = AddPurpose,
    responses((status = 201, body = PurposeOut)))]
pub async fn add(api: Api, Json(add): Json<AddPurpose>) -> Result<Response> {
    let purpose = api.write(&add).await?;
    let location = format!("/api/v1/purposes/{}", purpose.key);
    Ok((StatusCode::CREATED, [(header::LOCATION, location)], tagged(purpose)).into_response())
}

/// One purpose.
#[utoipa::path(get, path = "/purposes/{key}", tag = "purposes", params(("key" = String, Path)),
    responses((status = 200, body = PurposeOut)))]
pub async fn show(api: Api, Path(key): Path<String>) -> Result<Response> {
    let mut reader = api.read().await?;
    reader.demand(&VIEW)?;
    Ok(tagged(read::purpose(&mut reader, &key).await?))
}

/// Lays down the next version of a purpose; send the version you know as `If-Match`.
#[utoipa::path(patch, path = "/purposes/{key}", tag = "purposes", params(("key" = String, Path)),
    request_body = PurposePatch, responses((status = 200, body = PurposeOut)))]
pub async fn change(api: Api, Path(key): Path<String>, Json(patch): Json<PurposePatch>) -> Result<Response> {
    let seen = api.visit.version()?;
    let before = read::purpose(&mut api.read().await?, &key).await?;
    let earlier = patch.earlier;
    let terms = patch.over(&before.terms);
    Ok(tagged(api.write(&ChangePurpose { key, seen, terms, earlier }).await?))
}

/// Ends a purpose: nothing more is sent for it; its ledger stays.
#[utoipa::path(post, path = "/purposes/{key}/ending", tag = "purposes", params(("key" = String, Path)),
    responses((status = 204)))]
pub async fn end(api: Api, Path(key): Path<String>) -> Result<StatusCode> {
    api.write(&EndPurpose { key }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes an ended purpose up again.
#[utoipa::path(delete, path = "/purposes/{key}/ending", tag = "purposes", operation_id = "resume_purpose",
    params(("key" = String, Path)), responses((status = 204)))]
pub async fn resume(api: Api, Path(key): Path<String>) -> Result<StatusCode> {
    api.write(&ResumePurpose { key }).await?;
    Ok(StatusCode::NO_CONTENT)
}

fn tagged(purpose: Purpose) -> Response {
    let tag = format!("\"v{}\"", purpose.version);
    ([(header::ETAG, tag)], axum::Json(PurposeOut::from(purpose))).into_response()
}
