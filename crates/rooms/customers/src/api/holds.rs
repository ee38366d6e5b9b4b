//! Legal holds, for programs.

use crate::{ExtendHold, Hold, HoldId, HoldState, LiftHold, PlaceHold, read};
use axum::{
    Json as Body,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use ground::{clock::Timestamp, paging::Wanted};
use kernel::{
    Api, Error, Result, SubjectId,
    door::Problem,
    input::{At, Json, Query},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// A legal hold.
#[derive(Debug, Serialize, ToSchema)]
pub struct HoldShown {
    id: String,
    customer: String,
    /// `stands`, `ended` or `lifted`.
    state: &'static str,
    reason: String,
    /// The last day, `2027-12-31`.
    until: String,
    placed_at: String,
    placed_by: String,
    version: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    lifted: Option<LiftedShown>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct LiftedShown {
    at: String,
    by: String,
    reason: String,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct Holds {
    items: Vec<HoldShown>,
    next: Option<String>,
}

/// What a hold says.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct HoldTerms {
    /// Why the data has to be there; sealed with it.
    reason: String,
    /// The last day, from today to ten years on.
    until: String,
}

/// What changes about a hold; what is not named stays.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct HoldChanges {
    reason: Option<String>,
    until: Option<String>,
}

#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Lifting {
    reason: String,
}

#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct Question {
    /// `stands`, `ended` or `lifted`; none: those that stand.
    state: String,
    after: Option<String>,
    limit: Option<u32>,
}

/// Lists legal holds, the next end first.
#[utoipa::path(get, path = "/holds", tag = "customers", params(Question),
    responses((status = 200, body = Holds), (status = 422, body = Problem)))]
pub(super) async fn list(api: Api, Query(question): Query<Question>) -> Result<Body<Holds>> {
    let which = match question.state.as_str() {
        "" => HoldState::Stands,
        key => HoldState::parse(key).ok_or_else(|| Error::field("state", "error-not-a-choice"))?,
    };
    let wanted = Wanted { after: question.after, limit: question.limit };
    let mut reader = api.read().await?;
    let page = read::holds(&mut reader, which, &wanted).await?;
    Ok(Body(Holds { items: shown(page.items, reader.now()), next: page.next }))
}

/// The holds of a customer.
#[utoipa::path(get, path = "/customers/{id}/holds", tag = "customers", params(("id" = String, Path)),
    responses((status = 200, body = Holds), (status = 404, body = Problem)))]
pub(super) async fn of_customer(api: Api, At(subject): At<SubjectId>) -> Result<Body<Holds>> {
    let mut reader = api.read().await?;
    let items = read::holds_of(&mut reader, subject).await?;
    read::numbers(&mut reader, &[subject]).await?.get(&subject).ok_or(Error::NotFound)?;
    Ok(Body(Holds { items: shown(items, reader.now()), next: None }))
}

/// Places a hold: until its end nobody erases the customer, neither at a request nor by a rule of retention.
#[utoipa::path(post, path = "/customers/{id}/holds", tag = "customers", params(("id" = String, Path)),
    request_body = HoldTerms,
    responses((status = 201, body = HoldShown), (status = 404, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn place(
    api: Api,
    At(subject): At<SubjectId>,
    Json(terms): Json<HoldTerms>,
) -> Result<Response> {
    let HoldTerms { reason, until } = terms;
    let hold = api.write(&PlaceHold { subject, reason, until }).await?;
    let location = HeaderValue::from_str(&format!("/api/v1/holds/{hold}")).map_err(Error::fault)?;
    let mut response = (StatusCode::CREATED, one(&api, hold).await?).into_response();
    response.headers_mut().insert(header::LOCATION, location);
    Ok(response)
}

/// Shows a hold.
#[utoipa::path(get, path = "/holds/{id}", tag = "customers", params(("id" = String, Path)),
    responses((status = 200, body = HoldShown), (status = 404, body = Problem)))]
pub(super) async fn show(api: Api, At(hold): At<HoldId>) -> Result<Response> {
    one(&api, hold).await
}

/// Gives a hold that stands another end or another reason; `If-Match` says which version was seen.
#[utoipa::path(patch, path = "/holds/{id}", tag = "customers", params(("id" = String, Path), ("If-Match" = String, Header)),
    request_body = HoldChanges,
    responses((status = 200, body = HoldShown), (status = 409, body = Problem), (status = 410, body = Problem),
        (status = 422, body = Problem)))]
pub(super) async fn extend(
    api: Api,
    At(hold): At<HoldId>,
    Json(changes): Json<HoldChanges>,
) -> Result<Response> {
    let version = api.visit.version()?;
    let known = read::hold(&mut api.read().await?, hold).await?;
    let until = changes.until.unwrap_or_else(|| known.last_day().to_string());
    let reason = changes.reason.unwrap_or(known.reason);
    api.write(&ExtendHold { hold, version, reason, until }).await?;
    one(&api, hold).await
}

/// Lifts a hold before its end, for a reason that is kept.
#[utoipa::path(post, path = "/holds/{id}/lifting", tag = "customers",
    params(("id" = String, Path), ("If-Match" = String, Header)), request_body = Lifting,
    responses((status = 200, body = HoldShown), (status = 409, body = Problem), (status = 410, body = Problem),
        (status = 422, body = Problem)))]
pub(super) async fn lift(api: Api, At(hold): At<HoldId>, Json(lifting): Json<Lifting>) -> Result<Response> {
    let version = api.visit.version()?;
    api.write(&LiftHold { hold, version, reason: lifting.reason }).await?;
    one(&api, hold).await
}

async fn one(api: &Api, hold: HoldId) -> Result<Response> {
    let mut reader = api.read().await?;
    let hold = read::hold(&mut reader, hold).await?;
    let tag = HeaderValue::from_str(&format!("\"v{}\"", hold.version)).map_err(Error::fault)?;
    Ok(([(header::ETAG, tag)], Body(HoldShown::of(hold, reader.now()))).into_response())
}

fn shown(holds: Vec<Hold>, now: Timestamp) -> Vec<HoldShown> {
    holds.into_iter().map(|hold| HoldShown::of(hold, now)).collect()
}

impl HoldShown {
    fn of(hold: Hold, now: Timestamp) -> Self {
        let lifted = |lifted: crate::Lifted| LiftedShown {
            at: lifted.at.rfc3339(),
            by: lifted.by,
            reason: lifted.reason,
        };
        Self {
            id: hold.id.to_string(),
            customer: hold.subject.to_string(),
            state: hold.at(now).key(),
            until: hold.last_day().to_string(),
            reason: hold.reason,
            placed_at: hold.placed_at.rfc3339(),
            placed_by: hold.by,
            version: hold.version,
            lifted: hold.lifted.map(lifted),
        }
    }
}
