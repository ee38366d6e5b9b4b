//! The programs' door to customers: the same resources, rights and checks as the pages.

mod anonymising;
mod clash;
mod explain;
mod exports;
mod fields;
mod held;
mod holds;
mod report;
mod values;

use crate::{
    Changes, Draft, Edit, Edited, Enter, Entered, Looked, Open, Reveal, Shown, Sort, Source, VIEW,
    model::Standstill,
    read::{self, Asked},
};
use axum::{
    Json as Body,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use clash::Conflict;
use ground::paging::Wanted;
use kernel::{
    Api, App, Error, Result, SubjectId,
    door::Problem,
    input::{At, Json, Query},
    restriction,
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list, create))
        .routes(routes!(exports::export))
        .routes(routes!(fields::list, fields::define))
        .routes(routes!(fields::change, fields::remove))
        .routes(routes!(anonymising::list, anonymising::change))
        .routes(routes!(report::report))
        .routes(routes!(show, change))
        .routes(routes!(reveal))
        .routes(routes!(values::erase))
        .routes(routes!(held::held))
        .routes(routes!(explain::explain))
        .routes(routes!(holds::list))
        .routes(routes!(holds::of_customer, holds::place))
        .routes(routes!(holds::show, holds::extend))
        .routes(routes!(holds::lift))
}

/// What a list is asked for; with `q` it searches.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct Question {
    /// The beginning of a name or of an address, a phone number in any spelling, a number, an id.
    q: String,
    /// `active`, `restricted` or `erased`; none: all but the erased.
    state: String,
    /// ISO 3166-1, two letters.
    country: String,
    /// ISO 639.
    language: String,
    organisation: String,
    /// Only those who allow this purpose on some channel of it. A page of them may be short, and another follow.
    allows: String,
    /// First day of entry, `2026-11-21`.
    from: String,
    /// Last day of entry.
    to: String,
    /// `-contact`, `contact`, `-created`, `created`, `-number` or `number`. A search goes through people as they were
    /// entered, and sorts by contact within a page only.
    sort: String,
    after: Option<String>,
    limit: Option<u32>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct Customers {
    items: Vec<Shown>,
    next: Option<String>,
}

#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Revelation {
    /// `national_id`, or the key of a sensitive custom field.
    field: String,
    /// Kept, and shown to the privacy officer.
    reason: String,
}

#[derive(Serialize, ToSchema)]
pub struct Revealed {
    field: String,
    value: String,
}

/// Lists or searches customers.
#[utoipa::path(get, path = "/customers", tag = "customers", params(Question),
    responses((status = 200, body = Customers), (status = 422, body = Problem)))]
async fn list(api: Api, Query(question): Query<Question>) -> Result<Body<Customers>> {
    let mut reader = api.read().await?;
    reader.demand(&VIEW)?;
    let filter = question.filter().checked(&mut reader).await?;
    let sort = question.sort()?;
    if question.q.trim().is_empty() {
        let wanted = Wanted { after: question.after, limit: question.limit };
        let page = read::list(&mut reader, &filter, sort.unwrap_or_default(), &wanted).await?;
        return Ok(Body(Customers { items: page.items, next: page.next }));
    }
    let after = read::place_after(question.after.as_deref())?;
    let found = read::search_in(&mut reader, &question.q, &filter, sort, after).await?;
    if let Some(looked) = Looked::at(&mut reader, &found.people).await? {
        api.write(&looked).await?;
    }
    Ok(Body(Customers { items: found.people, next: found.next.map(|next| next.to_string()) }))
}

/// Enters a customer, with any facts or none. Somebody with the same address or number is a conflict, unless
/// `even_if_known` says otherwise.
#[utoipa::path(post, path = "/customers", tag = "customers", request_body = Draft,
    responses((status = 201, body = Shown), (status = 409, body = Problem), (status = 422, body = Problem)))]
async fn create(api: Api, Json(draft): Json<Draft>) -> Result<Response> {
    let subject = match api.write(&Enter { draft, source: Source::Api }).await? {
        Entered::Done(subject) => subject,
        Entered::Known(twins) => return Ok(clash::known(&api, &twins)),
    };
    let shown = one(&api, subject).await?;
    let location = HeaderValue::from_str(&format!("/api/v1/customers/{subject}")).map_err(Error::fault)?;
    let mut response = (StatusCode::CREATED, tagged(shown)?).into_response();
    response.headers_mut().insert(header::LOCATION, location);
    Ok(response)
}

/// Shows a customer, as far as the caller may see it.
#[utoipa::path(get, path = "/customers/{id}", tag = "customers", params(("id" = String, Path)),
    responses((status = 200, body = Shown), (status = 404, body = Problem)))]
async fn show(api: Api, At(subject): At<SubjectId>) -> Result<Response> {
    if !read::opened_lately(&mut api.read().await?, subject).await? {
        api.write(&Open { subject }).await?;
    }
    tagged(one(&api, subject).await?)
}

/// Changes the named facts; `If-Match` says which version they were read in. A conflict names the fields that differ and
/// the version that is current.
#[utoipa::path(patch, path = "/customers/{id}", tag = "customers", params(("id" = String, Path), ("If-Match" = String, Header)),
    request_body = Changes,
    responses((status = 200, body = Shown), (status = 409, body = Conflict), (status = 422, body = Problem)))]
async fn change(api: Api, At(subject): At<SubjectId>, Json(changes): Json<Changes>) -> Result<Response> {
    let version = api.visit.version()?;
    match api.write(&Edit { subject, version, changes }).await? {
        Edited::Done(_) => tagged(one(&api, subject).await?),
        Edited::Clashes(clashes) => {
            let now = one(&api, subject).await?.version;
            clash::changed(&api, &clashes, now)
        }
    }
}

/// Reveals one sensitive value; who asked and why is kept.
#[utoipa::path(post, path = "/customers/{id}/revelations", tag = "customers", params(("id" = String, Path)),
    request_body = Revelation, responses((status = 200, body = Revealed), (status = 422, body = Problem)))]
async fn reveal(
    api: Api,
    At(subject): At<SubjectId>,
    Json(asked): Json<Revelation>,
) -> Result<Body<Revealed>> {
    let reveal = Reveal { subject, field: asked.field, reason: asked.reason };
    let revealed = api.write(&reveal).await?;
    Ok(Body(Revealed { field: reveal.field, value: revealed.value().to_owned() }))
}

async fn one(api: &Api, subject: SubjectId) -> Result<Shown> {
    let mut reader = api.read().await?;
    let record = read::record(&mut reader, subject).await?.ok_or(Error::NotFound)?;
    let mut shown = record.shown(&reader);
    shown.restriction = restriction::of(&mut reader, subject).await?.map(|how| Standstill {
        since: how.since.rfc3339(),
        by: how.actor,
        reason: how.reason,
    });
    shown.legal_hold = Some(!read::held(&mut reader, &[subject]).await?.is_empty());
    Ok(shown)
}

fn tagged(shown: Shown) -> Result<Response> {
    let tag = HeaderValue::from_str(&format!("\"v{}\"", shown.version)).map_err(Error::fault)?;
    Ok(([(header::ETAG, tag)], Body(shown)).into_response())
}

impl Question {
    fn filter(&self) -> Asked {
        Asked {
            state: self.state.clone(),
            country: self.country.clone(),
            language: self.language.clone(),
            organisation: self.organisation.clone(),
            allows: self.allows.clone(),
            from: self.from.clone(),
            to: self.to.clone(),
        }
    }

    fn sort(&self) -> Result<Option<Sort>> {
        match self.sort.as_str() {
            "" => Ok(None),
            key => Sort::parse(key).map(Some).ok_or_else(|| Error::field("sort", "error-not-a-choice")),
        }
    }
}
