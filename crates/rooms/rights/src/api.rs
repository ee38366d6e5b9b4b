//! The programs' door to requests: the same actions, rights and checks as the pages.

use crate::{
    VIEW,
    actions::{Ask, Decide, Refuse, TakeAtDesk, Vouch},
    copy as copies,
    model::{Claim, ClaimId, Decision, How, Kind, Mode, Proof, Reason, Return, State},
    read::{self, Filter, Scope},
    receipt::{self, Effect},
};
use axum::{
    Json as Body,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use ground::{clock::Timestamp, paging::Wanted};
use kernel::{
    Api, App, Error, Result, SubjectId, datamap,
    door::Problem,
    input::{At, Json, Query},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list, create))
        .routes(routes!(show))
        .routes(routes!(effects))
        .routes(routes!(vouch))
        .routes(routes!(decide))
        .routes(routes!(refuse))
        .routes(routes!(files))
        .routes(routes!(download))
}

/// What a list is narrowed down to.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default, deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct Question {
    /// `open` (by deadline) or `ended` (the latest first).
    #[param(value_type = String)]
    scope: Scope,
    /// `copy` or `erasure`.
    #[param(value_type = Option<String>)]
    kind: Option<Kind>,
    /// Of this person alone.
    #[param(value_type = Option<String>)]
    subject: Option<SubjectId>,
    after: Option<String>,
    limit: Option<u32>,
}

/// A request; it holds nothing personal but the person's id.
#[derive(Debug, Serialize, ToSchema)]
pub struct Request {
    #[schema(value_type = String)]
    id: ClaimId,
    number: String,
    #[schema(value_type = String)]
    subject: SubjectId,
    kind: Kind,
    how: How,
    /// The law that it comes under, and the article that gives the right.
    law: String,
    article: String,
    /// `asked`, `proved`, `running`, `done`, `refused` or `expired`.
    state: &'static str,
    /// RFC 3339.
    asked_at: String,
    due_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    proof: Option<Proof>,
    #[serde(skip_serializing_if = "Option::is_none")]
    decided_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mode: Option<Mode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<Reason>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ended_at: Option<String>,
    version: i64,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct Requests {
    items: Vec<Request>,
    next: Option<String>,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct New {
    #[schema(value_type = String)]
    subject: SubjectId,
    kind: Kind,
}

/// An approval; it cannot be undone, so it repeats the request's number.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    mode: Mode,
    comes_back: Return,
    /// The number of the request, such as `R-2026-0001`.
    confirm: String,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Denial {
    reason: Reason,
    /// What else the person is told in their letter.
    #[serde(default)]
    note: String,
}

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct Depth {
    /// `block-only`, `anonymise` or `destroy`.
    #[param(value_type = String)]
    mode: Mode,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct Effects {
    items: Vec<Effect>,
    next: Option<String>,
}

/// A copy that was made for a request.
#[derive(Debug, Serialize, ToSchema)]
pub struct File {
    name: String,
    size: i64,
    made_at: String,
    expires_at: String,
    /// Whether it still waits to be fetched.
    waits: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    taken_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    taken_by: Option<String>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct Files {
    items: Vec<File>,
    next: Option<String>,
}

/// Lists requests.
#[utoipa::path(get, path = "/requests", tag = "requests", params(Question),
    responses((status = 200, body = Requests), (status = 422, body = Problem)))]
async fn list(api: Api, Query(question): Query<Question>) -> Result<Body<Requests>> {
    let wanted = Wanted { after: question.after, limit: question.limit };
    let filter = Filter { scope: question.scope, kind: question.kind, subject: question.subject };
    let page = read::list(&mut api.read().await?, filter, &wanted).await?;
    Ok(Body(Requests { items: page.items.iter().map(Request::of).collect(), next: page.next }))
}

/// Writes a request down for somebody and mails them a link to prove it; an open one of the same kind is answered instead.
#[utoipa::path(post, path = "/requests", tag = "requests", request_body = New,
    responses((status = 201, body = Request), (status = 404, body = Problem)))]
async fn create(api: Api, Json(new): Json<New>) -> Result<Response> {
    let id = api.write(&Ask { subject: new.subject, kind: new.kind, how: How::Api }).await?;
    let claim = read::load(&mut api.read().await?, id).await?;
    let location = [(header::LOCATION, format!("/api/v1/requests/{id}"))];
    Ok((StatusCode::CREATED, location, tagged(&claim)).into_response())
}

/// Shows a request.
#[utoipa::path(get, path = "/requests/{id}", tag = "requests", params(("id" = String, Path)),
    responses((status = 200, body = Request), (status = 404, body = Problem)))]
async fn show(api: Api, At(id): At<ClaimId>) -> Result<Response> {
    Ok(tagged(&read::claim(&mut api.read().await?, id).await?))
}

/// What an erasure would do, counted now; nothing is changed.
#[utoipa::path(get, path = "/requests/{id}/effects", tag = "requests", params(("id" = String, Path), Depth),
    responses((status = 200, body = Effects), (status = 404, body = Problem)))]
async fn effects(api: Api, At(id): At<ClaimId>, Query(depth): Query<Depth>) -> Result<Body<Effects>> {
    let mut reader = api.read().await?;
    let claim = read::claim(&mut reader, id).await?;
    let found = datamap::count(&mut reader, claim.subject).await?;
    Ok(Body(Effects { items: receipt::effects(&found, depth.mode.depth()), next: None }))
}

/// Answers for who the person is, having seen them or their papers.
#[utoipa::path(post, path = "/requests/{id}/proof", tag = "requests", params(("id" = String, Path)),
    responses((status = 200, body = Request), (status = 409, body = Problem)))]
async fn vouch(api: Api, At(id): At<ClaimId>) -> Result<Response> {
    current(&api, id).await?;
    Ok(tagged(&api.write(&Vouch { claim: id }).await?))
}

/// Grants an erasure.
#[utoipa::path(post, path = "/requests/{id}/decision", tag = "requests", request_body = Approval,
    params(("id" = String, Path), ("If-Match" = Option<String>, Header)),
    responses((status = 200, body = Request), (status = 409, body = Problem), (status = 422, body = Problem)))]
async fn decide(api: Api, At(id): At<ClaimId>, Json(approval): Json<Approval>) -> Result<Response> {
    current(&api, id).await?;
    let decision = Decision::Erase { mode: approval.mode, comes_back: approval.comes_back };
    Ok(tagged(&api.write(&Decide { claim: id, decision, confirm: approval.confirm }).await?))
}

/// Does not grant a request, and tells the person why.
#[utoipa::path(post, path = "/requests/{id}/refusal", tag = "requests", request_body = Denial,
    params(("id" = String, Path), ("If-Match" = Option<String>, Header)),
    responses((status = 200, body = Request), (status = 409, body = Problem), (status = 422, body = Problem)))]
async fn refuse(api: Api, At(id): At<ClaimId>, Json(denial): Json<Denial>) -> Result<Response> {
    current(&api, id).await?;
    Ok(tagged(&api.write(&Refuse { claim: id, reason: denial.reason, note: denial.note }).await?))
}

/// Lists the files that were made for a request, and who fetched them.
#[utoipa::path(get, path = "/requests/{id}/files", tag = "requests", params(("id" = String, Path)),
    responses((status = 200, body = Files), (status = 404, body = Problem)))]
async fn files(api: Api, At(id): At<ClaimId>) -> Result<Body<Files>> {
    let mut reader = api.read().await?;
    let claim = read::claim(&mut reader, id).await?;
    let copy = read::copy(&mut reader, id).await?;
    Ok(Body(Files { items: copy.map(|copy| File::of(&claim, copy)).into_iter().collect(), next: None }))
}

/// Fetches the copy, once; it is gone afterwards, and who fetched it is kept.
#[utoipa::path(post, path = "/requests/{id}/download", tag = "requests", params(("id" = String, Path)),
    responses((status = 200, content_type = "application/zip"), (status = 410, body = Problem)))]
async fn download(api: Api, At(id): At<ClaimId>) -> Result<Response> {
    api.actor.demand(&crate::FILES)?;
    let claim = read::claim(&mut api.read().await?, id).await?;
    let bytes = copies::open(&api.app, &claim).await?;
    api.write(&TakeAtDesk { claim: id }).await?;
    Ok(copies::download(&claim, bytes))
}

/// Whoever names the version they decided on is not overtaken by another decision; the state guards the rest.
async fn current(api: &Api, id: ClaimId) -> Result<()> {
    api.actor.demand(&VIEW)?;
    let Some(tag) = api.visit.if_match.as_deref() else {
        return Ok(());
    };
    let claim = read::claim(&mut api.read().await?, id).await?;
    match tag == version(&claim) {
        true => Ok(()),
        false => Err(Error::conflict("error-changed-meanwhile")),
    }
}

fn version(claim: &Claim) -> String {
    format!("v{}", claim.version)
}

fn tagged(claim: &Claim) -> Response {
    ([(header::ETAG, format!("\"{}\"", version(claim)))], Body(Request::of(claim))).into_response()
}

impl Request {
    fn of(claim: &Claim) -> Self {
        let (reason, ended) = match &claim.state {
            State::Refused { reason, act, .. } => (Some(*reason), Some(act.at)),
            State::Done { at, .. } | State::Expired { at } => (None, Some(*at)),
            _ => (None, None),
        };
        let decided = claim.state.decided();
        Self {
            id: claim.id,
            number: claim.number.to_string(),
            subject: claim.subject,
            kind: claim.kind,
            how: claim.how,
            law: claim.regime.key.clone(),
            article: claim.regime.article(claim.kind).unwrap_or_default().to_owned(),
            state: claim.state.key(),
            asked_at: claim.asked.at.rfc3339(),
            due_at: claim.due_at.rfc3339(),
            proof: claim.state.proved().map(|proved| proved.proof),
            decided_at: decided.map(|decided| decided.act.at.rfc3339()),
            mode: decided.and_then(|decided| decided.decision.mode()),
            reason,
            ended_at: ended.map(Timestamp::rfc3339),
            version: claim.version,
        }
    }
}

impl File {
    fn of(claim: &Claim, copy: read::Copy) -> Self {
        Self {
            name: format!("{}.zip", claim.number),
            size: copy.size,
            made_at: copy.made_at.rfc3339(),
            expires_at: copy.expires_at.rfc3339(),
            waits: copy.file.is_some(),
            taken_at: copy.taken_at.map(Timestamp::rfc3339),
            taken_by: copy.taken_by,
        }
    }
}
