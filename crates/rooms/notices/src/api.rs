//! The JSON door: notices and what was published of them, with words and fingerprints, and the contact points.

mod heads;

use crate::{
    CHANGE,
    actions::ChooseNotice,
    model::{
        contact::{Contact, Given, Kind},
        text::{Kept, Notice},
    },
    read,
};
use axum::{Json, extract::Path, http::StatusCode};
use kernel::{Api, App, Error, Result, input::Json as Body};
use kit::{Lang, Words};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(contacts))
        .routes(routes!(choose))
        .routes(routes!(show))
        .merge(heads::routes())
}

/// A published version.
#[derive(Serialize, ToSchema)]
struct EditionOut {
    version: i64,
    /// The key of the notice that it is a version of.
    notice: String,
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
    /// The key of the notice that it is a version of.
    notice: String,
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
    /// In the language of the request.
    title: String,
    place: String,
    given: Given,
    /// The key of the notice that it gives.
    notice: Option<String>,
}

#[derive(Serialize, ToSchema)]
struct ContactPage {
    items: Vec<ContactOut>,
    /// Always null: there is one page.
    next: Option<String>,
}

/// What a contact point gives.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct ContactNotice {
    /// The key of a notice of which a version holds.
    notice: String,
    /// How it is given; left out, as it was. Only where people give it: `sms`, `chat`, `call`, `other`.
    #[serde(default)]
    given: Option<Given>,
}

/// The published versions of all notices
///
/// The newest first.
#[utoipa::path(get, path = "/notices", tag = "notices", responses((status = 200, body = EditionPage)))]
async fn list(api: Api) -> Result<Json<EditionPage>> {
    let mut reader = api.read().await?;
    reader.demand(&consent::VIEW)?;
    let editions = read::editions(&mut reader, None, api.words.lang()).await?;
    let out = |edition: read::Edition| EditionOut {
        version: edition.version,
        notice: edition.notice,
        title: edition.title,
        published_at: edition.published_at.rfc3339(),
    };
    Ok(Json(EditionPage { items: editions.into_iter().map(out).collect(), next: None }))
}

/// One published version
///
/// In every language, as it was shown.
#[utoipa::path(get, path = "/notices/{version}", tag = "notices",
    params(("version" = String, Path, description = "A number")),
    responses((status = 200, body = NoticeOut), (status = 404, description = "Not published")))]
async fn show(api: Api, Path(version): Path<String>) -> Result<Json<NoticeOut>> {
    let mut reader = api.read().await?;
    reader.demand(&consent::VIEW)?;
    let version = version.parse().map_err(|_| Error::NotFound)?;
    let mut texts = Vec::new();
    for lang in Lang::ALL {
        texts.push(read::notice(&mut reader, version, lang).await?);
    }
    let first = texts.first().ok_or(Error::NotFound)?;
    let (notice, published_at) = (first.notice.clone(), first.published_at.rfc3339());
    let reconstructed = texts.iter().any(|notice| notice.kept == Kept::Afterwards);
    let texts = texts.into_iter().map(TextOut::from).collect();
    Ok(Json(NoticeOut { version, notice, published_at, reconstructed, texts }))
}

/// The contact points
///
/// Every place where people are met, which notice they get there, and how.
#[utoipa::path(get, path = "/notices/contacts", tag = "notices", responses((status = 200, body = ContactPage)))]
async fn contacts(api: Api) -> Result<Json<ContactPage>> {
    let contacts = read::contacts(&mut api.read().await?).await?;
    let items = contacts.into_iter().map(|contact| out(api.words, contact)).collect();
    Ok(Json(ContactPage { items, next: None }))
}

/// Choose what a contact point gives
///
/// Forms choose theirs where they are built.
#[utoipa::path(put, path = "/notices/contacts/{kind}/{key}", tag = "notices",
    params(("kind" = String, Path), ("key" = String, Path)), request_body = ContactNotice,
    responses((status = 204), (status = 404, description = "No such contact point")))]
async fn choose(
    api: Api,
    Path((kind, key)): Path<(String, String)>,
    Body(asked): Body<ContactNotice>,
) -> Result<StatusCode> {
    api.actor.demand(&CHANGE)?;
    let kind = Kind::parse(&kind).ok_or(Error::NotFound)?;
    let ContactNotice { notice, given } = asked;
    api.write(&ChooseNotice { kind, key, notice, given }).await?;
    Ok(StatusCode::NO_CONTENT)
}

fn out(t: Words, contact: Contact) -> ContactOut {
    let title = contact.title.say(t);
    let Contact { kind, key, place, given, notice, .. } = contact;
    ContactOut { kind, key, title, place, given, notice }
}

impl From<Notice> for TextOut {
    fn from(notice: Notice) -> Self {
        let sha256 = notice.fingerprint();
        Self { lang: notice.lang.tag(), title: notice.title, body: notice.body, sha256 }
    }
}
