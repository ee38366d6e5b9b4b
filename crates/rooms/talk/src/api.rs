//! The JSON door: the conversations of one's teams, what was said in them, and saying something.

use crate::{
    actions::{SayInTeam, TakeBack},
    model::{Room, SaidId},
    read,
};
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use ground::{
    clock::Timestamp,
    paging::{Page, Wanted},
};
use kernel::{
    Api, App, Result,
    input::{At, Json, Query},
};
use serde::{Deserialize, Serialize};
use staff::TeamId;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list_conversations))
        .routes(routes!(list_said, say_something))
        .routes(routes!(take_back_said))
}

/// The conversation of a team.
#[derive(Serialize, ToSchema)]
pub struct ConversationView {
    pub team: String,
    pub name: String,
    pub members: usize,
    /// What the others said since the caller looked.
    pub unread: i64,
    pub latest_at: Option<String>,
}

#[derive(Serialize, ToSchema)]
pub struct ConversationList {
    pub items: Vec<ConversationView>,
    pub next: Option<String>,
}

#[derive(Serialize, ToSchema)]
pub struct SaidView {
    pub id: String,
    pub author: String,
    pub name: String,
    pub text: String,
    pub at: String,
}

#[derive(Serialize, ToSchema)]
pub struct SaidList {
    pub items: Vec<SaidView>,
    pub next: Option<String>,
}

/// What is to be said; `@name` and `@team` mention people.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SayDraft {
    pub text: String,
}

/// The conversations of the teams that the caller is in.
#[utoipa::path(get, path = "/talk", tag = "talk", responses((status = 200, body = ConversationList)))]
async fn list_conversations(api: Api) -> Result<axum::Json<ConversationList>> {
    let all = read::conversations(&mut api.read().await?).await?;
    let view = |one: read::Conversation| ConversationView {
        team: one.team.to_string(),
        name: one.name,
        members: one.members,
        unread: one.unread,
        latest_at: one.latest.map(Timestamp::rfc3339),
    };
    Ok(axum::Json(ConversationList { items: all.into_iter().map(view).collect(), next: None }))
}

/// What was said in a team, the latest first: for its members.
#[utoipa::path(get, path = "/talk/{id}", tag = "talk",
    params(("id" = String, Path), ("after" = Option<String>, Query), ("limit" = Option<u32>, Query)),
    responses((status = 200, body = SaidList)))]
async fn list_said(
    api: Api,
    At(team): At<TeamId>,
    Query(wanted): Query<Wanted>,
) -> Result<axum::Json<SaidList>> {
    let page = read::heard(&mut api.read().await?, &Room::Team(team), &wanted).await?;
    let Page { items, next } = page.map(|said| SaidView {
        id: said.id.to_string(),
        author: said.author,
        name: said.name,
        text: said.text,
        at: said.at.rfc3339(),
    });
    Ok(axum::Json(SaidList { items, next }))
}

/// Says something in a team: its members may, and programs with the right.
#[utoipa::path(post, path = "/talk/{id}", tag = "talk", params(("id" = String, Path)), request_body = SayDraft,
    responses((status = 201, body = NewSaid)))]
async fn say_something(api: Api, At(team): At<TeamId>, Json(draft): Json<SayDraft>) -> Result<Response> {
    let id = api.write(&SayInTeam { team, text: draft.text }).await?.to_string();
    let location = [(header::LOCATION, format!("/api/v1/talk/{team}"))];
    Ok((StatusCode::CREATED, location, axum::Json(NewSaid { id })).into_response())
}

#[derive(Serialize, ToSchema)]
pub struct NewSaid {
    pub id: String,
}

/// Takes back what the caller said.
#[utoipa::path(delete, path = "/talk/said/{id}", tag = "talk", params(("id" = String, Path)), responses((status = 204)))]
async fn take_back_said(api: Api, At(said): At<SaidId>) -> Result<StatusCode> {
    api.write(&TakeBack { said }).await?;
    Ok(StatusCode::NO_CONTENT)
}
