//! The notices themselves, for programs: made, described, taken away while nobody met them.

use crate::{
    actions::{Add, Describe, Remove},
    model::head::{Draft, path},
    read::{self, Line},
};
use axum::{
    Json,
    extract::Path,
    http::{StatusCode, header},
};
use consent::ByLang;
use kernel::{Api, App, Error, Result, input::Json as Body};
use kit::{Lang, Words};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(list, add)).routes(routes!(describe, remove))
}

/// A notice for certain people, or the one for everybody.
#[derive(Serialize, ToSchema)]
struct NoticeHead {
    key: String,
    titles: ByLang<String>,
    audience: ByLang<String>,
    /// The version that holds; null before the first is published.
    version: Option<i64>,
    draft: Option<i64>,
    /// Where everybody reads it.
    path: String,
    /// How many contact points give it.
    contacts: i64,
    /// What `If-Match` names.
    revision: i64,
}

#[derive(Serialize, ToSchema)]
struct NoticeHeads {
    items: Vec<NoticeHead>,
    /// Always null: there is one page.
    next: Option<String>,
}

/// What a notice is called and for whom it is.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NoticeDescription {
    titles: ByLang<String>,
    audience: ByLang<String>,
}

/// The notices
///
/// The one for everybody first.
#[utoipa::path(get, path = "/notices/of", tag = "notices", responses((status = 200, body = NoticeHeads)))]
async fn list(api: Api) -> Result<Json<NoticeHeads>> {
    let lines = read::lines(&mut api.read().await?).await?;
    let items = lines.into_iter().map(|line| out(api.words, line)).collect();
    Ok(Json(NoticeHeads { items, next: None }))
}

/// Make a notice
///
/// Nothing of it is published yet, so that no contact point can give it.
#[utoipa::path(post, path = "/notices/of", tag = "notices", request_body = Draft,
    responses((status = 201, body = NoticeHead), (status = 422, description = "A field is wrong")))]
async fn add(
    api: Api,
    Body(draft): Body<Draft>,
) -> Result<(StatusCode, [(header::HeaderName, String); 1], Json<NoticeHead>)> {
    let key = draft.key.clone();
    api.write(&Add { draft }).await?;
    let lines = read::lines(&mut api.read().await?).await?;
    let line = lines.into_iter().find(|line| line.head.key == key).ok_or(Error::NotFound)?;
    let location = [(header::LOCATION, format!("/api/v1/notices/of/{key}"))];
    Ok((StatusCode::CREATED, location, Json(out(api.words, line))))
}

/// Describe a notice anew
///
/// `If-Match` names the revision that was seen. What was published stays as it is.
#[utoipa::path(put, path = "/notices/of/{notice}", tag = "notices", params(("notice" = String, Path)),
    request_body = NoticeDescription, responses((status = 204), (status = 409, description = "Changed meanwhile")))]
async fn describe(
    api: Api,
    Path(key): Path<String>,
    Body(NoticeDescription { titles, audience }): Body<NoticeDescription>,
) -> Result<StatusCode> {
    let seen = api.visit.version()?;
    api.write(&Describe { draft: Draft { key, titles, audience }, seen }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Take a notice away
///
/// While nothing of it was published and no contact point gives it. `If-Match` names the revision that was seen.
#[utoipa::path(delete, path = "/notices/of/{notice}", tag = "notices", params(("notice" = String, Path)),
    responses((status = 204), (status = 403, description = "Something of it was published, or a contact point gives it"),
        (status = 409, description = "Changed meanwhile")))]
async fn remove(api: Api, Path(notice): Path<String>) -> Result<StatusCode> {
    let seen = api.visit.version()?;
    api.write(&Remove { notice, seen }).await?;
    Ok(StatusCode::NO_CONTENT)
}

fn out(t: Words, line: Line) -> NoticeHead {
    let Line { head, version, draft, points } = line;
    NoticeHead {
        titles: ByLang::make(|lang: Lang| head.title(t.in_lang(lang))),
        audience: ByLang::make(|lang: Lang| head.audience(t.in_lang(lang))),
        version: version.map(|published| published.version),
        draft,
        path: path(&head.key),
        contacts: points,
        revision: head.revision,
        key: head.key,
    }
}
