//! Recipients of people's data for programs: who they are, and what each was told of a request.
// law: gdpr/19

use crate::{
    RECIPIENTS,
    model::ClaimId,
    read,
    recipients::{
        self, AddRecipient, ChangeRecipient, Identities, NewRecipient, RecipientId, RemoveRecipient,
        TellAgain, TellingId, ToldState, Way,
    },
};
use axum::{
    Json as Body,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use ground::clock::Timestamp;
use kernel::{
    Api, App, Result,
    door::Problem,
    input::{At, Json},
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list, add))
        .routes(routes!(show, change, remove))
        .routes(routes!(tellings))
        .routes(routes!(again))
}

/// Somebody to whom data is given. What we prove ourselves with to them is never shown.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RequestRecipient)]
pub struct Recipient {
    #[schema(value_type = String)]
    id: RecipientId,
    name: String,
    way: Way,
    identities: Identities,
    /// Keys of the purposes for which they get data; none: of all people.
    purposes: Vec<String>,
    /// An address of mail or of the web; empty for those who listen to events.
    address: String,
    has_secret: bool,
    version: i64,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RequestRecipients)]
pub struct Recipients {
    items: Vec<Recipient>,
    next: Option<String>,
}

impl Recipient {
    fn of(known: recipients::Recipient) -> Self {
        let recipients::Recipient { id, name, way, identities, purposes, target, version } = known;
        let (has_secret, address) = (!target.secret.is_empty(), target.address);
        Self { id, name, way, identities, purposes, address, has_secret, version }
    }
}

/// Lists everybody who is told when somebody whose data they have is erased or restricted.
#[utoipa::path(get, path = "/requests/recipients", tag = "requests", responses((status = 200, body = Recipients)))]
async fn list(api: Api) -> Result<Body<Recipients>> {
    let all = recipients::recipients(&mut api.read().await?).await?;
    Ok(Body(Recipients { items: all.into_iter().map(Recipient::of).collect(), next: None }))
}

async fn tagged(api: &Api, id: RecipientId) -> Result<Response> {
    let mut reader = api.read().await?;
    reader.demand(&RECIPIENTS)?;
    let known = read::recipients::one(&mut reader, id).await?;
    let tag = format!("\"v{}\"", known.version);
    Ok(([(header::ETAG, tag)], Body(Recipient::of(known))).into_response())
}

/// Adds somebody to whom data is given.
#[utoipa::path(post, path = "/requests/recipients", tag = "requests", request_body = NewRecipient,
    responses((status = 201, body = Recipient), (status = 422, body = Problem)))]
async fn add(api: Api, Json(new): Json<NewRecipient>) -> Result<Response> {
    let id = api.write(&AddRecipient { new }).await?;
    let place = [(header::LOCATION, format!("/api/v1/requests/recipients/{id}"))];
    Ok((StatusCode::CREATED, place, tagged(&api, id).await?).into_response())
}

/// Shows a recipient.
#[utoipa::path(get, path = "/requests/recipients/{id}", tag = "requests", params(("id" = String, Path)),
    responses((status = 200, body = Recipient), (status = 404, body = Problem)))]
async fn show(api: Api, At(id): At<RecipientId>) -> Result<Response> {
    tagged(&api, id).await
}

/// Changes a recipient; a secret left empty stays as it is.
#[utoipa::path(put, path = "/requests/recipients/{id}", tag = "requests", request_body = NewRecipient,
    params(("id" = String, Path), ("If-Match" = String, Header)),
    responses((status = 200, body = Recipient), (status = 400, body = Problem), (status = 409, body = Problem),
              (status = 422, body = Problem)))]
async fn change(api: Api, At(recipient): At<RecipientId>, Json(new): Json<NewRecipient>) -> Result<Response> {
    api.actor.demand(&RECIPIENTS)?;
    let version = api.visit.version()?;
    api.write(&ChangeRecipient { recipient, version, new }).await?;
    tagged(&api, recipient).await
}

/// Removes a recipient; what they were told stays on the requests, their secret is destroyed.
#[utoipa::path(delete, path = "/requests/recipients/{id}", tag = "requests",
    params(("id" = String, Path), ("If-Match" = String, Header)),
    responses((status = 204), (status = 400, body = Problem), (status = 404, body = Problem),
              (status = 409, body = Problem)))]
async fn remove(api: Api, At(recipient): At<RecipientId>) -> Result<StatusCode> {
    api.actor.demand(&RECIPIENTS)?;
    let version = Some(api.visit.version()?);
    api.write(&RemoveRecipient { recipient, version }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// That a recipient is told about a request, and how far that is.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RequestTelling)]
pub struct Telling {
    #[schema(value_type = String)]
    id: TellingId,
    #[schema(value_type = String)]
    recipient: RecipientId,
    /// Their name when it was told.
    name: String,
    state: ToldState,
    attempts: i64,
    /// The key of the reason for which the last attempt came to nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    failure: Option<String>,
    /// RFC 3339.
    created_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    ended_at: Option<String>,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RequestTellings)]
pub struct Tellings {
    items: Vec<Telling>,
    next: Option<String>,
}

impl Telling {
    fn of(known: recipients::Telling) -> Self {
        let recipients::Telling {
            id, recipient, name, state, attempts, failure, created_at, ended_at, ..
        } = known;
        let (created_at, ended_at) = (created_at.rfc3339(), ended_at.map(Timestamp::rfc3339));
        Self { id, recipient, name, state, attempts, failure, created_at, ended_at }
    }
}

/// Who was told about a request, and what came of it.
#[utoipa::path(get, path = "/requests/{id}/tellings", tag = "requests", params(("id" = String, Path)),
    responses((status = 200, body = Tellings), (status = 404, body = Problem)))]
async fn tellings(api: Api, At(id): At<ClaimId>) -> Result<Body<Tellings>> {
    let mut reader = api.read().await?;
    let claim = read::claim(&mut reader, id).await?;
    let all = recipients::tellings(&mut reader, &claim).await?;
    Ok(Body(Tellings { items: all.into_iter().map(Telling::of).collect(), next: None }))
}

/// Tries once more with a recipient who could not be told.
#[utoipa::path(post, path = "/requests/tellings/{id}", tag = "requests", params(("id" = String, Path)),
    responses((status = 202), (status = 404, body = Problem), (status = 409, body = Problem)))]
async fn again(api: Api, At(telling): At<TellingId>) -> Result<StatusCode> {
    api.write(&TellAgain { telling }).await?;
    Ok(StatusCode::ACCEPTED)
}
