//! Breaches for programs: the risk, the report, letters, closing.
// law: gdpr/33 gdpr/34

use super::{Record, breach};
use crate::{
    BREACHES,
    actions::{Close, Decide, MarkTold, Reopen, SendLetters, SentReport, WriteLetter},
    model::{self, Letter, RecordId, Risk, duties},
    read,
};
use axum::{
    Json as Body,
    extract::Path,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use kernel::{
    Api, App, Error, Result,
    door::Problem,
    input::{At, Json},
};
use kit::Lang;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(course))
        .routes(routes!(told))
        .routes(routes!(decide))
        .routes(routes!(report))
        .routes(routes!(letter))
        .routes(routes!(send))
        .routes(routes!(close))
        .routes(routes!(open))
}

/// Where a breach stands.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = register::Breach)]
pub struct Breach {
    #[serde(flatten)]
    record: Record,
    noticed_at: String,
    /// When the authority has to know; none once it does, or need not.
    deadline_at: Option<String>,
    risk: Option<Risk>,
    reported_at: Option<String>,
    reference: Option<String>,
    closed_at: Option<String>,
    people: People,
    /// What is left to do: `decide`, `complete`, `report`, `find`, `tell`, `otherwise`.
    left: Vec<String>,
}

/// People affected, by how far they are.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = register::People)]
pub struct People {
    found: i64,
    written: i64,
    told: i64,
    failed: i64,
}

async fn shown(api: &Api, id: RecordId) -> Result<Response> {
    let mut reader = api.read().await?;
    let breach = breach(&mut reader, id).await?;
    let tally = read::tally(&mut reader, id).await?;
    let left = duties(&breach, tally).into_iter().filter_map(|duty| duty.word().rsplit('-').next());
    let course = &breach.course;
    let told = Breach {
        record: Record::of(&breach),
        noticed_at: breach.noticed().rfc3339(),
        deadline_at: breach.deadline().map(ground::clock::Timestamp::rfc3339),
        risk: course.decision.as_ref().map(|decision| decision.risk),
        reported_at: course.report.as_ref().map(|report| report.sent_at.rfc3339()),
        reference: course.report.as_ref().map(|report| report.reference.clone()),
        closed_at: course.closing.as_ref().map(|closing| closing.at.rfc3339()),
        people: People { found: tally.found, written: tally.written, told: tally.told, failed: tally.failed },
        left: left.map(str::to_owned).collect(),
    };
    Ok(([(header::ETAG, format!("\"v{}\"", breach.version))], Body(told)).into_response())
}

/// One breach: its clock, what was decided, and what is left to do.
#[utoipa::path(get, path = "/register/breaches/{id}", tag = "register", params(("id" = String, Path)),
    responses((status = 200, body = Breach), (status = 404, body = Problem)))]
async fn course(api: Api, At(id): At<RecordId>) -> Result<Response> {
    shown(&api, id).await
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = register::Otherwise)]
pub struct Otherwise {
    /// By telephone, by letter, in public.
    how: String,
}

/// Notes that those whom no letter reached were told in another way.
#[utoipa::path(post, path = "/register/breaches/{id}/told", tag = "register", request_body = Otherwise,
    params(("id" = String, Path)),
    responses((status = 200, body = Breach), (status = 409, body = Problem)))]
async fn told(api: Api, At(id): At<RecordId>, Json(said): Json<Otherwise>) -> Result<Response> {
    api.write(&MarkTold { breach: id, how: said.how }).await?;
    shown(&api, id).await
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = register::Decision)]
pub struct Decision {
    risk: Risk,
    reason: String,
    /// Why people are not told although the risk is high.
    #[serde(default)]
    waiver: String,
}

/// Decides how risky a breach is; the log keeps what was decided before.
#[utoipa::path(put, path = "/register/breaches/{id}/risk", tag = "register", request_body = Decision,
    params(("id" = String, Path)),
    responses((status = 200, body = Breach), (status = 409, body = Problem), (status = 422, body = Problem)))]
async fn decide(api: Api, At(id): At<RecordId>, Json(said): Json<Decision>) -> Result<Response> {
    api.actor.demand(&BREACHES)?;
    let (version, Decision { risk, reason, waiver }) = (api.visit.version()?, said);
    api.write(&Decide { breach: id, version, risk, reason, waiver }).await?;
    shown(&api, id).await
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = register::Sent)]
pub struct Sent {
    /// RFC 3339, or by the clock of the house.
    sent: String,
    /// The authority's own number.
    reference: String,
    /// Why later than after 72 hours.
    #[serde(default)]
    late: String,
}

/// Notes that the report went to the authority.
#[utoipa::path(put, path = "/register/breaches/{id}/report", tag = "register", request_body = Sent,
    params(("id" = String, Path)),
    responses((status = 200, body = Breach), (status = 409, body = Problem), (status = 422, body = Problem)))]
async fn report(api: Api, At(id): At<RecordId>, Json(said): Json<Sent>) -> Result<Response> {
    api.actor.demand(&BREACHES)?;
    let (version, Sent { sent, reference, late }) = (api.visit.version()?, said);
    api.write(&SentReport { breach: id, version, sent, reference, late }).await?;
    shown(&api, id).await
}

/// Writes the letter to people in one language; left empty, the house's own words go.
#[utoipa::path(put, path = "/register/breaches/{id}/letters/{lang}", tag = "register", request_body = Letter,
    params(("id" = String, Path), ("lang" = String, Path)),
    responses((status = 200, body = Breach), (status = 409, body = Problem), (status = 422, body = Problem)))]
async fn letter(
    api: Api,
    Path((id, lang)): Path<(String, String)>,
    Json(letter): Json<Letter>,
) -> Result<Response> {
    api.actor.demand(&BREACHES)?;
    let id: RecordId = id.parse().map_err(|_| Error::NotFound)?;
    let lang = Lang::parse(&lang).ok_or(Error::NotFound)?;
    let version = api.visit.version()?;
    api.write(&WriteLetter { breach: id, version, lang, letter }).await?;
    shown(&api, id).await
}

/// Letters cannot be taken back, so whoever lets them go repeats the number of the breach.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = register::Sending)]
pub struct Sending {
    confirm: String,
}

/// Lets the letters go to everybody found.
#[utoipa::path(post, path = "/register/breaches/{id}/sending", tag = "register", request_body = Sending,
    params(("id" = String, Path)),
    responses((status = 202, body = Breach), (status = 403, body = Problem), (status = 422, body = Problem)))]
async fn send(api: Api, At(id): At<RecordId>, Json(said): Json<Sending>) -> Result<Response> {
    api.actor.demand(&BREACHES)?;
    let version = api.visit.version()?;
    let record: model::Record = breach(&mut api.read().await?, id).await?;
    if said.confirm.trim() != record.number() {
        return Err(Error::field("confirm", "register-error-confirm"));
    }
    api.write(&SendLetters { breach: id, version }).await?;
    Ok((StatusCode::ACCEPTED, shown(&api, id).await?).into_response())
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = register::Closing)]
pub struct Closing {
    lessons: String,
    /// Why it is closed although something is left to do.
    #[serde(default)]
    why: String,
}

/// Closes a breach with what was learned.
#[utoipa::path(put, path = "/register/breaches/{id}/closing", tag = "register", request_body = Closing,
    params(("id" = String, Path)),
    responses((status = 200, body = Breach), (status = 409, body = Problem), (status = 422, body = Problem)))]
async fn close(api: Api, At(id): At<RecordId>, Json(said): Json<Closing>) -> Result<Response> {
    api.actor.demand(&BREACHES)?;
    let (version, Closing { lessons, why }) = (api.visit.version()?, said);
    api.write(&Close { breach: id, version, lessons, why }).await?;
    shown(&api, id).await
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = register::Opening)]
pub struct Opening {
    reason: String,
}

/// Opens a closed breach again.
#[utoipa::path(post, path = "/register/breaches/{id}/opening", tag = "register", request_body = Opening,
    params(("id" = String, Path)),
    responses((status = 200, body = Breach), (status = 409, body = Problem)))]
async fn open(api: Api, At(id): At<RecordId>, Json(said): Json<Opening>) -> Result<Response> {
    api.actor.demand(&BREACHES)?;
    let version = api.visit.version()?;
    api.write(&Reopen { breach: id, version, reason: said.reason }).await?;
    shown(&api, id).await
}
