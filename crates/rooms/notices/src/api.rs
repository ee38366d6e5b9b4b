//! The JSON door: published notices with their words and fingerprints, and the contact points.

use crate::{
    model::{
        contact::{Given, Kind},
        text::{Kept, Notice},
    },
    read,
};
use axum::{Json, extract::Path};
use kernel::{Api, App, Result};
use kit::Lang;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(contacts)).routes(routes!(show))
}

/// A published version.
#[derive(Serialize, ToSchema)]
struct EditionOut {
    version: i64,
    title: String,
    /// RFC 3339, UTC.
    published_at: String,
}

#[derive(Serialize, ToSchema)]
struct EditionPage {
    items: Vec<EditionOut>,
    /// Always null: there is one page.
    next: Option<String>,
}

/// A published notice as it was shown, in every language.
#[derive(Serialize, ToSchema)]
struct NoticeOut {
    version: i64,
    /// RFC 3339, UTC.
    published_at: String,
    /// Whether the words were put together after their publication: then they are not proved to be what was shown.
    reconstructed: bool,
    texts: Vec<TextOut>,
}

#[derive(Serialize, ToSchema)]
struct TextOut {
    /// `en`, `nl`, `pl`, `tr`, `de`.
    lang: &'static str,
    title: String,
    /// Paragraphs between empty lines, `## ` before headings, `- ` before items.
    body: String,
    /// SHA-256 of the title, an empty line, the body and a line end, in hexadecimal digits.
    sha256: String,
}

#[derive(Serialize, ToSchema)]
struct ContactOut {
    kind: Kind,
    key: String,
    title: String,
    place: String,
    given: Given,
}

#[derive(Serialize, ToSchema)]
struct ContactPage {
    items: Vec<ContactOut>,
    /// Always null: there is one page.
    next: Option<String>,
}

/// The published notices
///
/// The newest first.
#[utoipa::path(get, path = "/notices", tag = "notices", responses((status = 200, body = EditionPage)))]
async fn list(api: Api) -> Result<Json<EditionPage>> {
    let mut reader = api.read().await?;
    reader.demand(&consent::VIEW)?;
    let editions = read::editions(&mut reader, api.words.lang()).await?;
    let out = |edition: read::Edition| EditionOut {
        version: edition.version,
        title: edition.title,
        published_at: edition.published_at.rfc3339(),
    };
    Ok(Json(EditionPage { items: editions.into_iter().map(out).collect(), next: None }))
}

/// One published notice
///
/// In every language, as it was shown.
#[utoipa::path(get, path = "/notices/{version}", tag = "notices",
    params(("version" = String, Path, description = "A number")),
    responses((status = 200, body = NoticeOut), (status = 404, description = "Not published")))]
async fn show(api: Api, Path(version): Path<String>) -> Result<Json<NoticeOut>> {
    let mut reader = api.read().await?;
    reader.demand(&consent::VIEW)?;
    let version = version.parse().map_err(|_| kernel::Error::NotFound)?;
    let mut notices = Vec::new();
    for lang in Lang::ALL {
        notices.push(read::notice(&mut reader, version, lang).await?);
    }
    let published_at = notices.first().map(|notice| notice.published_at.rfc3339()).unwrap_or_default();
    let reconstructed = notices.iter().any(|notice| notice.kept == Kept::Afterwards);
    Ok(Json(NoticeOut {
        version,
        published_at,
        reconstructed,
        texts: notices.into_iter().map(TextOut::from).collect(),
    }))
}

/// The contact points
///
/// Every place where people are met, and how they get the notice there.
#[utoipa::path(get, path = "/notices/contacts", tag = "notices", responses((status = 200, body = ContactPage)))]
async fn contacts(api: Api) -> Result<Json<ContactPage>> {
    let out = |contact: crate::Contact| ContactOut {
        kind: contact.kind,
        key: contact.key,
        title: contact.title,
        place: contact.place,
        given: contact.given,
    };
    let contacts = read::contacts(&mut api.read().await?).await?;
    Ok(Json(ContactPage { items: contacts.into_iter().map(out).collect(), next: None }))
}

impl From<Notice> for TextOut {
    fn from(notice: Notice) -> Self {
        let sha256 = notice.fingerprint();
        Self { lang: notice.lang.tag(), title: notice.title, body: notice.body, sha256 }
    }
}
