//! The programs' door to customers: the same resources, rights and checks as the pages.

use crate::{
    Changes, Create, Define, Definition, Draft, Edit, Edited, Looked, Open, Reveal, Shown, Sort, Source,
    VIEW,
    read::{self, Asked},
};
use axum::{
    Json as Body,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use ground::paging::Wanted;
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
        .routes(routes!(list, create))
        .routes(routes!(fields, define))
        .routes(routes!(show, change))
        .routes(routes!(reveal))
}

/// What a list is asked for; with `q` it searches, and has no further pages.
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
    /// First day of entry, `2026-11-21`.
    from: String,
    /// Last day of entry.
    to: String,
    /// `-contact`, `contact`, `-created`, `created`, `-number` or `number`.
    sort: String,
    after: Option<String>,
    limit: Option<u32>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct Customers {
    items: Vec<Shown>,
    next: Option<String>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct Fields {
    items: Vec<Definition>,
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
    let filter = question.filter().read()?;
    let sort = question.sort()?;
    if question.q.trim().is_empty() {
        let wanted = Wanted { after: question.after, limit: question.limit };
        let page = read::list(&mut reader, &filter, sort.unwrap_or_default(), &wanted).await?;
        return Ok(Body(Customers { items: page.items, next: page.next }));
    }
    let found = read::search_in(&mut reader, &question.q, &filter).await?;
    let found = sort.map_or(found.clone(), |sort| found.sorted(sort));
    if let Some(looked) = Looked::at(&found.people) {
        api.write(&looked).await?;
    }
    Ok(Body(Customers { items: found.people, next: None }))
}

/// Enters a customer, with any facts or none.
#[utoipa::path(post, path = "/customers", tag = "customers", request_body = Draft,
    responses((status = 201, body = Shown), (status = 422, body = Problem)))]
async fn create(api: Api, Json(draft): Json<Draft>) -> Result<Response> {
    let subject = api.write(&Create { draft, source: Source::Api, purpose: None }).await?;
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

/// Changes the named facts; `If-Match` says which version they were read in.
#[utoipa::path(patch, path = "/customers/{id}", tag = "customers", params(("id" = String, Path), ("If-Match" = String, Header)),
    request_body = Changes,
    responses((status = 200, body = Shown), (status = 409, body = Problem), (status = 422, body = Problem)))]
async fn change(api: Api, At(subject): At<SubjectId>, Json(changes): Json<Changes>) -> Result<Response> {
    let version = api.visit.if_match.as_deref().and_then(|tag| tag.strip_prefix('v')?.parse().ok());
    let version = version.ok_or_else(|| Error::field("If-Match", "error-version-needed"))?;
    match api.write(&Edit { subject, version, changes }).await? {
        Edited::Done(_) => tagged(one(&api, subject).await?),
        Edited::Clashes(_) => Err(Error::conflict("error-changed-meanwhile")),
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

/// Lists the custom fields.
#[utoipa::path(get, path = "/customers/fields", tag = "customers", responses((status = 200, body = Fields)))]
async fn fields(api: Api) -> Result<Body<Fields>> {
    let mut reader = api.read().await?;
    reader.demand(&VIEW)?;
    Ok(Body(Fields { items: read::definitions(&mut reader).await?, next: None }))
}

/// Adds a custom field.
#[utoipa::path(post, path = "/customers/fields", tag = "customers", request_body = Define,
    responses((status = 201, body = Definition), (status = 422, body = Problem)))]
async fn define(api: Api, Json(define): Json<Define>) -> Result<Response> {
    let definition = api.write(&define).await?;
    let location = [(header::LOCATION, HeaderValue::from_static("/api/v1/customers/fields"))];
    Ok((StatusCode::CREATED, location, Body(definition)).into_response())
}

async fn one(api: &Api, subject: SubjectId) -> Result<Shown> {
    let mut reader = api.read().await?;
    let record = read::record(&mut reader, subject).await?.ok_or(Error::NotFound)?;
    Ok(record.shown(&reader))
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
