//! Whom a breach affects, for programs: the list as it was found, and how people were looked for.
// law: gdpr/34

use super::breach;
use crate::{
    BREACHES,
    actions::{ClearAffected, Seek, SeekAgain},
    model::{Fate, ReachId, RecordId, Search, Wanted},
    read,
};
use axum::{
    Json as Body,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use ground::paging::Wanted as Paging;
use kernel::{
    Api, App, Error, Result, SubjectId,
    door::Problem,
    input::{At, Json, Query},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(affected, seek, clear))
        .routes(routes!(searches))
        .routes(routes!(again))
}

/// Somebody affected.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = register::Person)]
pub struct Person {
    #[schema(value_type = String)]
    subject: SubjectId,
    state: Fate,
    at: String,
    /// Why no letter reached them: the key of a reason, or the code of a mail server.
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<String>,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = register::Affected)]
pub struct Affected {
    items: Vec<Person>,
    next: Option<String>,
}

#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default, deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct Question {
    /// `found`, `written`, `told`, `failed`, `unreachable` or `otherwise`.
    #[param(value_type = Option<String>)]
    state: Option<Fate>,
    after: Option<String>,
    limit: Option<u32>,
}

/// The people whom a breach affects.
#[utoipa::path(get, path = "/register/breaches/{id}/affected", tag = "register",
    params(("id" = String, Path), Question),
    responses((status = 200, body = Affected), (status = 404, body = Problem)))]
async fn affected(
    api: Api,
    At(id): At<RecordId>,
    Query(question): Query<Question>,
) -> Result<Body<Affected>> {
    let mut reader = api.read().await?;
    breach(&mut reader, id).await?;
    let wanted = Paging { after: question.after, limit: question.limit };
    let page = read::affected(&mut reader, id, question.state, &wanted).await?;
    let person = |one: read::Affected| Person {
        subject: one.subject,
        state: one.state,
        at: one.at.rfc3339(),
        why: one.why,
    };
    Ok(Body(Affected { items: page.items.into_iter().map(person).collect(), next: page.next }))
}

/// A search that was begun.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = register::Begun)]
pub struct Begun {
    #[schema(value_type = String)]
    search: ReachId,
}

/// Looks for people; all that is said has to fit, and searches add up.
#[utoipa::path(post, path = "/register/breaches/{id}/affected", tag = "register", request_body = Wanted,
    params(("id" = String, Path)),
    responses((status = 202, body = Begun), (status = 422, body = Problem)))]
async fn seek(api: Api, At(id): At<RecordId>, Json(wanted): Json<Wanted>) -> Result<Response> {
    let search = api.write(&Seek { breach: id, wanted }).await?;
    Ok((StatusCode::ACCEPTED, Body(Begun { search })).into_response())
}

/// Takes everybody off the list who was not written to.
#[utoipa::path(delete, path = "/register/breaches/{id}/affected", tag = "register", params(("id" = String, Path)),
    responses((status = 204), (status = 409, body = Problem)))]
async fn clear(api: Api, At(id): At<RecordId>) -> Result<StatusCode> {
    api.write(&ClearAffected { breach: id }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// One search and how far it is.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = register::Searched)]
pub struct Searched {
    #[schema(value_type = String)]
    search: ReachId,
    state: Search,
    found: i64,
    at: String,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = register::Searches)]
pub struct Searches {
    items: Vec<Searched>,
    next: Option<String>,
}

/// How people were looked for.
#[utoipa::path(get, path = "/register/breaches/{id}/searches", tag = "register", params(("id" = String, Path)),
    responses((status = 200, body = Searches), (status = 404, body = Problem)))]
async fn searches(api: Api, At(id): At<RecordId>) -> Result<Body<Searches>> {
    let mut reader = api.read().await?;
    breach(&mut reader, id).await?;
    let one = |sought: read::Sought| Searched {
        search: sought.id,
        state: sought.state,
        found: sought.found,
        at: sought.at.rfc3339(),
    };
    let items = read::reaches(&mut reader, id).await?.into_iter().map(one).collect();
    Ok(Body(Searches { items, next: None }))
}

/// Looks once more in the same way: whoever fits by now comes onto the list.
#[utoipa::path(post, path = "/register/breaches/{id}/searches/{search}", tag = "register",
    params(("id" = String, Path), ("search" = String, Path)),
    responses((status = 202, body = Begun), (status = 404, body = Problem), (status = 409, body = Problem)))]
async fn again(api: Api, Path((id, search)): Path<(String, String)>) -> Result<Response> {
    api.actor.demand(&BREACHES)?;
    let (Ok(breach), Ok(reach)) = (id.parse(), search.parse()) else { return Err(Error::NotFound) };
    let search = api.write(&SeekAgain { breach, reach }).await?;
    Ok((StatusCode::ACCEPTED, Body(Begun { search })).into_response())
}
