//! The programs' door to agents and what they asked for, beside the door of the agents themselves.

use crate::{
    actions::{AddAgent, Settle},
    drp,
    model::{Agent, AgentId, NewAgent, Request, Standing, uuid},
    read,
};
use axum::{
    Json as Body,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use ground::paging::Wanted;
use kernel::{
    Api, App, Result,
    door::Problem,
    input::{At, Json, Query},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    let own = OpenApiRouter::new()
        .routes(routes!(list, add))
        .routes(routes!(requests))
        .routes(routes!(show, settle));
    own.merge(drp::routes())
}

/// Somebody who may ask on behalf of people.
#[derive(Serialize, ToSchema)]
struct MandateAgent {
    id: String,
    agent_id: String,
    name: String,
    state: Standing,
    /// Whether an address that they verified counts as proof.
    trusted: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    paired_at: Option<String>,
    version: i64,
}

impl MandateAgent {
    fn of(agent: &Agent) -> Self {
        Self {
            id: agent.id.to_string(),
            agent_id: agent.agent_id.clone(),
            name: agent.name.clone(),
            state: agent.state,
            trusted: agent.trusted,
            paired_at: agent.paired_at.map(ground::clock::Timestamp::rfc3339),
            version: agent.version,
        }
    }
}

#[derive(Serialize, ToSchema)]
struct MandateAgents {
    items: Vec<MandateAgent>,
    next: Option<String>,
}

/// What an agent asked for.
#[derive(Serialize, ToSchema)]
struct MandateRequest {
    /// As the agent knows it.
    id: String,
    agent: String,
    exercise: crate::model::Exercise,
    /// The request that it opened; none where nobody was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    request: Option<String>,
    /// What the agent was told last, such as `denied:no_match`.
    #[serde(skip_serializing_if = "Option::is_none")]
    told: Option<String>,
    received_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    ended_at: Option<String>,
}

impl MandateRequest {
    fn of(request: &Request) -> Self {
        Self {
            id: uuid(request.id),
            agent: request.agent.to_string(),
            exercise: request.exercise,
            request: request.claim.map(|claim| claim.to_string()),
            told: request.told.clone(),
            received_at: request.received_at.rfc3339(),
            ended_at: request.ended_at.map(ground::clock::Timestamp::rfc3339),
        }
    }
}

#[derive(Serialize, ToSchema)]
struct MandateRequests {
    items: Vec<MandateRequest>,
    next: Option<String>,
}

/// Lists agents by name.
#[utoipa::path(get, path = "/mandates", tag = "mandates", operation_id = "list_mandates",
    responses((status = 200, body = MandateAgents)))]
async fn list(api: Api) -> Result<Body<MandateAgents>> {
    let agents = read::agents(&mut api.read().await?).await?;
    Ok(Body(MandateAgents { items: agents.iter().map(MandateAgent::of).collect(), next: None }))
}

/// Writes an agent down; they are let in by another step.
#[utoipa::path(post, path = "/mandates", tag = "mandates", operation_id = "add_mandate", request_body = NewAgent,
    responses((status = 201, body = MandateAgent), (status = 422, body = Problem)))]
async fn add(api: Api, Json(new): Json<NewAgent>) -> Result<Response> {
    let id = api.write(&AddAgent { new }).await?;
    let agent = read::load_agent(&mut api.read().await?, id).await?;
    let location = [(header::LOCATION, format!("/api/v1/mandates/{id}"))];
    Ok((StatusCode::CREATED, location, tagged(&agent)).into_response())
}

/// Shows an agent.
#[utoipa::path(get, path = "/mandates/{id}", tag = "mandates", operation_id = "show_mandate",
    params(("id" = String, Path)), responses((status = 200, body = MandateAgent), (status = 404, body = Problem)))]
async fn show(api: Api, At(id): At<AgentId>) -> Result<Response> {
    Ok(tagged(&read::agent(&mut api.read().await?, id).await?))
}

/// How an agent stands here.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct MandateSettlement {
    /// `active` or `stopped`.
    state: Standing,
    trusted: bool,
}

/// Lets an agent in or stops them, and says whether an address that they verified counts as proof.
#[utoipa::path(patch, path = "/mandates/{id}", tag = "mandates", operation_id = "settle_mandate",
    request_body = MandateSettlement, params(("id" = String, Path), ("If-Match" = String, Header)),
    responses((status = 200, body = MandateAgent), (status = 409, body = Problem), (status = 422, body = Problem)))]
async fn settle(api: Api, At(agent): At<AgentId>, Json(asked): Json<MandateSettlement>) -> Result<Response> {
    let version = api.visit.version()?;
    let MandateSettlement { state, trusted } = asked;
    api.write(&Settle { agent, version, state, trusted }).await?;
    Ok(tagged(&read::load_agent(&mut api.read().await?, agent).await?))
}

/// Lists what agents asked for, the latest first.
#[utoipa::path(get, path = "/mandates/requests", tag = "mandates", operation_id = "list_mandate_requests",
    params(("after" = Option<String>, Query), ("limit" = Option<u32>, Query)),
    responses((status = 200, body = MandateRequests), (status = 422, body = Problem)))]
async fn requests(api: Api, Query(wanted): Query<Wanted>) -> Result<Body<MandateRequests>> {
    let page = read::requests(&mut api.read().await?, None, &wanted).await?;
    Ok(Body(MandateRequests { items: page.items.iter().map(MandateRequest::of).collect(), next: page.next }))
}

fn tagged(agent: &Agent) -> Response {
    ([(header::ETAG, format!("\"v{}\"", agent.version))], Body(MandateAgent::of(agent))).into_response()
}
