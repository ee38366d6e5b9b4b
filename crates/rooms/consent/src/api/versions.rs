//! The versions of a purpose for programs: each as it was laid down, the difference of two, and whom it concerns.

use crate::{
    VIEW,
    model::{
        choice::{Channel, How, State},
        purpose::Terms,
    },
    pages::purposes::people as page,
    purposes::say,
    read::{self, Affected, Version},
};
use axum::extract::Path;
use ground::{clock::Timestamp, paging::Wanted};
use kernel::{Api, Result, input::Query};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// One version of a purpose; it never changes.
#[derive(Serialize, ToSchema)]
pub struct VersionOut {
    pub version: i64,
    /// Who laid it down.
    pub actor: String,
    pub at: String,
    #[serde(flatten)]
    pub terms: Terms,
}

#[derive(Serialize, ToSchema)]
pub struct VersionPage {
    pub items: Vec<VersionOut>,
    /// Always null: the newest two hundred.
    pub next: Option<String>,
}

#[derive(Deserialize, IntoParams)]
pub struct Pair {
    pub from: i64,
    pub to: i64,
}

/// A part that differs, in the reader's language.
#[derive(Serialize, ToSchema)]
pub struct ChangeOut {
    pub field: String,
    pub label: String,
    pub before: String,
    pub after: String,
}

#[derive(Serialize, ToSchema)]
pub struct ChangePage {
    pub items: Vec<ChangeOut>,
    pub next: Option<String>,
}

/// Somebody who agreed.
#[derive(Serialize, ToSchema)]
pub struct AgreedOut {
    pub subject: String,
    /// Their name as far as the matrix shows it, otherwise their number.
    pub name: Option<String>,
    pub channel: Channel,
    pub state: State,
    pub since: String,
    pub how: How,
    /// The form, file, page or register it came from.
    pub source: String,
    pub purpose_version: i64,
    pub permission: String,
}

#[derive(Serialize, ToSchema)]
pub struct AgreedPage {
    pub items: Vec<AgreedOut>,
    pub next: Option<String>,
}

#[derive(Deserialize, IntoParams)]
pub struct Turned {
    pub after: Option<String>,
    pub limit: Option<u32>,
}

impl From<Version> for VersionOut {
    fn from(version: Version) -> Self {
        let Version { version, terms, actor, at } = version;
        Self { version, actor, at: at.rfc3339(), terms }
    }
}

/// All versions of a purpose, the newest first.
#[utoipa::path(get, path = "/purposes/{key}/versions", tag = "purposes", operation_id = "purpose_versions",
    params(("key" = String, Path)), responses((status = 200, body = VersionPage)))]
pub async fn list(api: Api, Path(key): Path<String>) -> Result<axum::Json<VersionPage>> {
    let mut reader = api.read().await?;
    reader.demand(&VIEW)?;
    read::purpose(&mut reader, &key).await?;
    let versions = read::versions(&mut reader, &key).await?;
    Ok(axum::Json(VersionPage { items: versions.into_iter().map(Into::into).collect(), next: None }))
}

/// What differs between two versions, in words.
#[utoipa::path(get, path = "/purposes/{key}/difference", tag = "purposes", operation_id = "purpose_difference",
    params(("key" = String, Path), Pair), responses((status = 200, body = ChangePage)))]
pub async fn difference(
    api: Api,
    Path(key): Path<String>,
    Query(pair): Query<Pair>,
) -> Result<axum::Json<ChangePage>> {
    let mut reader = api.read().await?;
    reader.demand(&VIEW)?;
    let before = read::version(&mut reader, &key, pair.from).await?;
    let after = read::version(&mut reader, &key, pair.to).await?;
    let changes = say::differences(api.words, &before.terms, &after.terms).into_iter();
    let items =
        changes.map(|say::Change { field, label, before, after }| ChangeOut { field, label, before, after });
    Ok(axum::Json(ChangePage { items: items.collect(), next: None }))
}

/// Whom the latest change touches, and how far they were told and answered.
#[utoipa::path(get, path = "/purposes/{key}/affected", tag = "purposes", operation_id = "purpose_affected",
    params(("key" = String, Path)), responses((status = 200, body = Affected)))]
pub async fn affected(api: Api, Path(key): Path<String>) -> Result<axum::Json<Affected>> {
    let mut reader = api.read().await?;
    reader.demand(&VIEW)?;
    Ok(axum::Json(read::affected(&mut reader, &key).await?))
}

/// Who has agreed to a purpose, since when and from where, the latest first. Everybody listed counts as looked at.
#[utoipa::path(get, path = "/purposes/{key}/people", tag = "purposes", operation_id = "purpose_people",
    params(("key" = String, Path), Turned), responses((status = 200, body = AgreedPage)))]
pub async fn people(
    api: Api,
    Path(key): Path<String>,
    Query(turned): Query<Turned>,
) -> Result<axum::Json<AgreedPage>> {
    let wanted = Wanted { after: turned.after, limit: turned.limit };
    let mut reader = api.read().await?;
    let (_, page, names) = page::listed(&mut reader, &key, &wanted).await?;
    drop(reader);
    page::note(&api.actor, &api.app, &key, &page).await?;
    let since = |at: Timestamp| at.rfc3339();
    let out = page.items.into_iter().map(|row| AgreedOut {
        subject: row.subject.to_string(),
        name: names.get(&row.subject).cloned(),
        channel: row.channel,
        state: row.state,
        since: since(row.at),
        how: row.how,
        source: row.origin,
        purpose_version: row.version,
        permission: row.event.to_string(),
    });
    Ok(axum::Json(AgreedPage { items: out.collect(), next: page.next }))
}
