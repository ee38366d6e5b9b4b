//! The JSON door to teams, units and absences.

use super::etag;
use crate::{
    TEAMS, UNITS,
    actions::{
        absence::{AbsenceDraft, ComeBack, GoAway},
        teams::{AddTeam, EditTeam, EndTeam},
        units::{AddUnit, EditUnit, EndUnit},
    },
    model::{Team, TeamDraft, TeamId, Unit, UnitDraft, UnitId},
    read::teams::{all_teams, all_units, may_go_to, team, unit},
};
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use ground::clock::Timestamp;
use kernel::{
    Api, App, Result, StaffId,
    input::{At, Json, Query},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list_teams, add_team))
        .routes(routes!(show_team, change_team, end_team))
        .routes(routes!(list_units, add_unit))
        .routes(routes!(receiver_of))
        .routes(routes!(show_unit, change_unit, end_unit))
        .routes(routes!(set_absence, end_absence))
}

/// Who works together.
#[derive(Serialize, ToSchema)]
pub struct TeamView {
    pub id: String,
    pub key: String,
    pub name: String,
    /// Ids of people who work here.
    pub members: Vec<String>,
    /// The id of the unit it belongs to.
    pub unit: Option<String>,
    pub version: i64,
    pub ended_at: Option<String>,
}

impl From<&Team> for TeamView {
    fn from(team: &Team) -> Self {
        Self {
            id: team.id.to_string(),
            key: team.key.clone(),
            name: team.name.clone(),
            members: team.members.iter().map(ToString::to_string).collect(),
            unit: team.unit.map(|unit| unit.to_string()),
            version: team.version,
            ended_at: team.ended_at.map(Timestamp::rfc3339),
        }
    }
}

#[derive(Serialize, ToSchema)]
pub struct TeamList {
    pub items: Vec<TeamView>,
    pub next: Option<String>,
}

/// All teams, those that ended too.
#[utoipa::path(get, path = "/teams", tag = "teams", responses((status = 200, body = TeamList)))]
async fn list_teams(api: Api) -> Result<axum::Json<TeamList>> {
    let mut reader = api.read().await?;
    reader.demand(&TEAMS)?;
    let items = all_teams(&mut reader).await?.iter().map(TeamView::from).collect();
    Ok(axum::Json(TeamList { items, next: None }))
}

/// Makes a team.
#[utoipa::path(post, path = "/teams", tag = "teams", request_body = TeamDraft, responses((status = 201, body = TeamView)))]
async fn add_team(api: Api, Json(draft): Json<TeamDraft>) -> Result<Response> {
    let id = api.write(&AddTeam { draft }).await?;
    let team = team(&mut api.read().await?, id).await?;
    let headers = [(header::LOCATION, format!("/api/v1/teams/{id}")), etag(team.version)];
    Ok((StatusCode::CREATED, headers, axum::Json(TeamView::from(&team))).into_response())
}

/// One team.
#[utoipa::path(get, path = "/teams/{id}", tag = "teams", params(("id" = String, Path)), responses((status = 200, body = TeamView)))]
async fn show_team(api: Api, At(id): At<TeamId>) -> Result<Response> {
    let mut reader = api.read().await?;
    reader.demand(&TEAMS)?;
    let team = team(&mut reader, id).await?;
    Ok(([etag(team.version)], axum::Json(TeamView::from(&team))).into_response())
}

/// Gives a team another name, unit and members.
#[utoipa::path(put, path = "/teams/{id}", tag = "teams", params(("id" = String, Path), ("If-Match" = String, Header)),
    request_body = TeamDraft, responses((status = 200, body = TeamView)))]
async fn change_team(api: Api, At(team): At<TeamId>, Json(draft): Json<TeamDraft>) -> Result<Response> {
    api.actor.demand(&crate::MANAGE_TEAMS)?;
    let version = api.visit.version()?;
    api.write(&EditTeam { team, draft, version }).await?;
    show_team(api, At(team)).await
}

/// Ends a team that has no members any more; its name stays.
#[utoipa::path(delete, path = "/teams/{id}", tag = "teams", params(("id" = String, Path)), responses((status = 204)))]
async fn end_team(api: Api, At(team): At<TeamId>) -> Result<StatusCode> {
    api.write(&EndTeam { team }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// A unit of the house or a partner that data may be given to.
#[derive(Serialize, ToSchema)]
pub struct UnitView {
    pub id: String,
    pub key: String,
    pub name: String,
    /// `unit` or `partner`.
    pub kind: String,
    pub purpose: String,
    pub agreement: String,
    pub domains: Vec<String>,
    pub emails: Vec<String>,
    pub version: i64,
    pub ended_at: Option<String>,
}

impl From<Unit> for UnitView {
    fn from(unit: Unit) -> Self {
        Self {
            id: unit.id.to_string(),
            key: unit.key,
            name: unit.name,
            kind: unit.kind.key().into(),
            purpose: unit.purpose,
            agreement: unit.agreement,
            domains: unit.domains,
            emails: unit.emails,
            version: unit.version,
            ended_at: unit.ended_at.map(Timestamp::rfc3339),
        }
    }
}

#[derive(Serialize, ToSchema)]
pub struct UnitList {
    pub items: Vec<UnitView>,
    pub next: Option<String>,
}

/// Whom data may be given to, and whom it might have been.
#[utoipa::path(get, path = "/units", tag = "units", responses((status = 200, body = UnitList)))]
async fn list_units(api: Api) -> Result<axum::Json<UnitList>> {
    let mut reader = api.read().await?;
    reader.demand(&UNITS)?;
    let items = all_units(&mut reader).await?.into_iter().map(UnitView::from).collect();
    Ok(axum::Json(UnitList { items, next: None }))
}

/// Declares a unit or a partner.
#[utoipa::path(post, path = "/units", tag = "units", request_body = UnitDraft, responses((status = 201, body = UnitView)))]
async fn add_unit(api: Api, Json(draft): Json<UnitDraft>) -> Result<Response> {
    let id = api.write(&AddUnit { draft }).await?;
    let unit = unit(&mut api.read().await?, id).await?;
    let headers = [(header::LOCATION, format!("/api/v1/units/{id}")), etag(unit.version)];
    Ok((StatusCode::CREATED, headers, axum::Json(UnitView::from(unit))).into_response())
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    email: String,
}

/// Whose address it is; null: data may not be given there.
#[derive(Serialize, ToSchema)]
pub struct Receiver {
    pub unit: Option<String>,
}

/// Whether data may be given to this address.
#[utoipa::path(get, path = "/units/receiver", tag = "units", params(("email" = String, Query)),
    responses((status = 200, body = Receiver)))]
async fn receiver_of(api: Api, Query(asked): Query<Asked>) -> Result<axum::Json<Receiver>> {
    let mut reader = api.read().await?;
    reader.demand(&UNITS)?;
    let unit = may_go_to(&mut reader, &asked.email).await?;
    Ok(axum::Json(Receiver { unit: unit.map(|unit| unit.to_string()) }))
}

/// One unit.
#[utoipa::path(get, path = "/units/{id}", tag = "units", params(("id" = String, Path)), responses((status = 200, body = UnitView)))]
async fn show_unit(api: Api, At(id): At<UnitId>) -> Result<Response> {
    let mut reader = api.read().await?;
    reader.demand(&UNITS)?;
    let unit = unit(&mut reader, id).await?;
    Ok(([etag(unit.version)], axum::Json(UnitView::from(unit))).into_response())
}

/// Changes everything but the key.
#[utoipa::path(put, path = "/units/{id}", tag = "units", params(("id" = String, Path), ("If-Match" = String, Header)),
    request_body = UnitDraft, responses((status = 200, body = UnitView)))]
async fn change_unit(api: Api, At(unit): At<UnitId>, Json(draft): Json<UnitDraft>) -> Result<Response> {
    api.actor.demand(&crate::MANAGE_UNITS)?;
    let version = api.visit.version()?;
    api.write(&EditUnit { unit, draft, version }).await?;
    show_unit(api, At(unit)).await
}

/// Ends a declaration: from now on nothing may go there.
#[utoipa::path(delete, path = "/units/{id}", tag = "units", params(("id" = String, Path)), responses((status = 204)))]
async fn end_unit(api: Api, At(unit): At<UnitId>) -> Result<StatusCode> {
    api.write(&EndUnit { unit }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Plans somebody's absence, one's own or of somebody one looks after.
#[utoipa::path(put, path = "/staff/{id}/absence", tag = "staff", params(("id" = String, Path)),
    request_body = AbsenceDraft, responses((status = 204)))]
async fn set_absence(
    api: Api,
    At(staff): At<StaffId>,
    Json(draft): Json<AbsenceDraft>,
) -> Result<StatusCode> {
    api.write(&GoAway { staff, draft }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Ends an absence now.
#[utoipa::path(delete, path = "/staff/{id}/absence", tag = "staff", params(("id" = String, Path)), responses((status = 204)))]
async fn end_absence(api: Api, At(staff): At<StaffId>) -> Result<StatusCode> {
    api.write(&ComeBack { staff }).await?;
    Ok(StatusCode::NO_CONTENT)
}
