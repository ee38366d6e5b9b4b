//! Moving cases on, giving them to somebody, and putting them in order, as programs do it.

use super::{
    input::Two,
    out::{CaseOut, RelatedOut, Tagged, TransitionOut, TransitionsOut},
};
use crate::{
    actions::{Assign, Confide, Link, Merge, Move, Relate, RunMacro, SaveValues, Tag, To, Unrelate, Watch},
    model::{CaseId, MacroId, Relation},
    read,
};
use axum::{Json, http::StatusCode};
use flows::Values;
use kernel::{
    Api, Error, Result, StaffId, SubjectId,
    input::{At, Json as Body},
};
use serde::{Deserialize, Serialize};
use staff::TeamId;
use utoipa::ToSchema;

async fn case(api: Api, id: CaseId) -> Result<Tagged<CaseOut>> {
    super::cases::show(api, At(id)).await
}

/// The next steps that the process offers to whoever asks.
#[utoipa::path(get, path = "/cases/{id}/transitions", tag = "cases", params(("id" = String, Path)), responses((status = 200, body = TransitionsOut), (status = 404)))]
pub async fn choices(api: Api, At(id): At<CaseId>) -> Result<Json<TransitionsOut>> {
    let (t, mut reader) = (api.words, api.read().await?);
    let case = read::load(&mut reader, id).await?;
    let run = case.run.ok_or_else(|| Error::refused("cases-error-past"))?;
    let choices = flows::choices(&mut reader, run).await?.into_iter();
    let one = |choice: flows::Choice| TransitionOut {
        key: choice.key,
        name: choice.names.get(t.lang()).to_owned(),
        to_name: choice.to.names.get(t.lang()).to_owned(),
        to: choice.to.key,
        closed: choice.open.err().map(|message| message.say(t)),
    };
    Ok(Json(TransitionsOut { status: case.status, items: choices.map(one).collect() }))
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Firing {
    /// The key of a transition.
    transition: String,
    #[serde(default)]
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    values: Values,
}

/// Takes the next step.
#[utoipa::path(post, path = "/cases/{id}/transitions", tag = "cases", params(("id" = String, Path)), request_body = Firing,
    responses((status = 200, body = CaseOut), (status = 404), (status = 409, body = kernel::door::Problem)))]
pub async fn fire(api: Api, At(id): At<CaseId>, Body(firing): Body<Firing>) -> Result<Tagged<CaseOut>> {
    let Firing { transition, values } = firing;
    api.write(&Move { case: id, transition, values, version: api.visit.version_seen()? }).await?;
    case(api, id).await
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Filling {
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    values: Values,
}

/// Fills in fields of the process.
#[utoipa::path(patch, path = "/cases/{id}/values", tag = "cases", params(("id" = String, Path)), request_body = Filling,
    responses((status = 200, body = CaseOut), (status = 404), (status = 422, body = kernel::door::Problem)))]
pub async fn values(api: Api, At(id): At<CaseId>, Body(filling): Body<Filling>) -> Result<Tagged<CaseOut>> {
    api.write(&SaveValues { case: id, values: filling.values }).await?;
    case(api, id).await
}

/// Whose case it is: a person, a team, or nobody.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Assigning {
    #[schema(value_type = Option<String>)]
    team: Option<TeamId>,
    #[schema(value_type = Option<String>)]
    assignee: Option<StaffId>,
}

/// Gives a case to a team or a person; without either nobody has it.
#[utoipa::path(put, path = "/cases/{id}/assignment", tag = "cases", params(("id" = String, Path)), request_body = Assigning,
    responses((status = 200, body = CaseOut), (status = 404), (status = 422, body = kernel::door::Problem)))]
pub async fn assign(
    api: Api,
    At(id): At<CaseId>,
    Body(assigning): Body<Assigning>,
) -> Result<Tagged<CaseOut>> {
    let version = api.visit.version_seen()?;
    let to = match (assigning.team, assigning.assignee) {
        (Some(team), assignee) => To::Team(team, assignee),
        (None, Some(staff)) => To::Person(staff),
        (None, None) => To::Nobody,
    };
    api.write(&Assign { case: id, to, version }).await?;
    case(api, id).await
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Tagging {
    tags: Vec<String>,
}

/// Gives a case these tags and no others.
#[utoipa::path(put, path = "/cases/{id}/tags", tag = "cases", params(("id" = String, Path)), request_body = Tagging,
    responses((status = 200, body = CaseOut), (status = 404), (status = 422, body = kernel::door::Problem)))]
pub async fn tag(api: Api, At(id): At<CaseId>, Body(tagging): Body<Tagging>) -> Result<Tagged<CaseOut>> {
    api.write(&Tag { case: id, tags: tagging.tags }).await?;
    case(api, id).await
}

/// Follows a case.
#[utoipa::path(put, path = "/cases/{id}/watch", tag = "cases", params(("id" = String, Path)), responses((status = 204), (status = 404)))]
pub async fn watch(api: Api, At(id): At<CaseId>) -> Result<StatusCode> {
    api.write(&Watch::Follow(id)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Follows it no more.
#[utoipa::path(delete, path = "/cases/{id}/watch", tag = "cases", params(("id" = String, Path)), responses((status = 204), (status = 404)))]
pub async fn leave(api: Api, At(id): At<CaseId>) -> Result<StatusCode> {
    api.write(&Watch::Leave(id)).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Linking {
    /// None: nobody.
    #[schema(value_type = Option<String>)]
    customer: Option<SubjectId>,
}

/// Says who a case is about.
#[utoipa::path(put, path = "/cases/{id}/customer", tag = "cases", params(("id" = String, Path)), request_body = Linking,
    responses((status = 200, body = CaseOut), (status = 404), (status = 422, body = kernel::door::Problem)))]
pub async fn link(api: Api, At(id): At<CaseId>, Body(linking): Body<Linking>) -> Result<Tagged<CaseOut>> {
    api.write(&Link { case: id, person: linking.customer }).await?;
    case(api, id).await
}

#[derive(Serialize, ToSchema)]
pub struct RelationsOut {
    items: Vec<RelatedOut>,
}

/// The cases to which this one belongs.
#[utoipa::path(get, path = "/cases/{id}/links", tag = "cases", params(("id" = String, Path)), responses((status = 200, body = RelationsOut), (status = 404)))]
pub async fn relations(api: Api, At(id): At<CaseId>) -> Result<Json<RelationsOut>> {
    let mut reader = api.read().await?;
    let case = read::load(&mut reader, id).await?;
    let one = |one: read::Related| RelatedOut {
        case: one.case.to_string(),
        number: one.number,
        relation: one.relation,
        back: one.back,
        stands: one.stands,
    };
    let related = read::around::related(&mut reader, &case).await?;
    Ok(Json(RelationsOut { items: related.into_iter().map(one).collect() }))
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Relating {
    #[schema(value_type = String)]
    case: CaseId,
    relation: Relation,
}

/// Puts another case beside this one.
#[utoipa::path(post, path = "/cases/{id}/links", tag = "cases", params(("id" = String, Path)), request_body = Relating,
    responses((status = 204), (status = 404), (status = 422, body = kernel::door::Problem)))]
pub async fn relate(api: Api, At(id): At<CaseId>, Body(relating): Body<Relating>) -> Result<StatusCode> {
    api.write(&Relate { case: id, other: relating.case, relation: relating.relation }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes two cases apart.
#[utoipa::path(delete, path = "/cases/{id}/links/{other}", tag = "cases", params(("id" = String, Path), ("other" = String, Path)),
    responses((status = 204), (status = 404)))]
pub async fn unrelate(api: Api, Two(case, other): Two<CaseId, CaseId>) -> Result<StatusCode> {
    api.write(&Unrelate { case, other }).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Merging {
    #[schema(value_type = String)]
    into: CaseId,
}

/// Lets a case go on in another; both numbers find it.
#[utoipa::path(post, path = "/cases/{id}/merging", tag = "cases", params(("id" = String, Path)), request_body = Merging,
    responses((status = 200, body = CaseOut), (status = 404), (status = 422, body = kernel::door::Problem)))]
pub async fn merge(api: Api, At(id): At<CaseId>, Body(merging): Body<Merging>) -> Result<Tagged<CaseOut>> {
    api.write(&Merge { case: id, into: merging.into }).await?;
    case(api, merging.into).await
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Confiding {
    /// Nobody: it is for everybody again.
    #[schema(value_type = Vec<String>)]
    named: Vec<StaffId>,
}

/// Makes a case known to named people alone, and whoever says so.
#[utoipa::path(put, path = "/cases/{id}/confidence", tag = "cases", params(("id" = String, Path)), request_body = Confiding,
    responses((status = 204), (status = 404), (status = 422, body = kernel::door::Problem)))]
pub async fn confide(api: Api, At(id): At<CaseId>, Body(confiding): Body<Confiding>) -> Result<StatusCode> {
    api.write(&Confide { case: id, named: confiding.named }).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Running {
    #[serde(rename = "macro")]
    #[schema(value_type = String)]
    id: MacroId,
}

#[derive(Serialize, ToSchema)]
pub struct RanOut {
    version: i64,
    /// What the macro proposes to say.
    draft: Option<String>,
}

/// Runs a macro; what is to be said comes back as a draft.
#[utoipa::path(post, path = "/cases/{id}/macros", tag = "cases", params(("id" = String, Path)), request_body = Running,
    responses((status = 200, body = RanOut), (status = 404), (status = 409, body = kernel::door::Problem)))]
pub async fn run_macro(api: Api, At(id): At<CaseId>, Body(running): Body<Running>) -> Result<Json<RanOut>> {
    let running = RunMacro::of(&api.app, &api.actor, (id, running.id), &[]).await?;
    let ran = api.write(&running).await?;
    Ok(Json(RanOut { version: ran.case.version, draft: ran.draft.map(|draft| draft.text) }))
}
