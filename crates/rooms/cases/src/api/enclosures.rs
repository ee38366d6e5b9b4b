//! Files of the house that go with letters, as programs put them down.

use super::{
    input::decode,
    out::tag,
    setup::{Made, made},
};
use crate::{
    WORK,
    actions::{AddEnclosure, ChangeEnclosure, DropEnclosure},
    model::{
        EnclosureId, Upload,
        enclosure::{Enclosure, EnclosureDraft, NewSheet, Sheet, Sheets},
    },
    read,
};
use axum::{Json, http::StatusCode};
use kernel::{
    Api, Error, Reader, Result,
    input::{At, Json as Body},
};
use kit::Lang;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A file of the house that goes with letters; answers, macros and processes call it by its key.
#[derive(Serialize, ToSchema)]
pub struct EnclosureOut {
    id: String,
    key: String,
    title: String,
    files: Vec<SheetOut>,
    version: i64,
}

/// The file for whoever speaks this language.
#[derive(Serialize, ToSchema)]
pub struct SheetOut {
    language: &'static str,
    name: String,
    media: String,
    size: i64,
}

#[derive(Serialize, ToSchema)]
pub struct EnclosuresOut {
    items: Vec<EnclosureOut>,
}

/// An enclosure with its files. With a change, a language that is not named keeps its file unless it stands in `gone`. A request
/// holds at most 1 MiB; larger files are put down on the page.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EnclosureIn {
    #[serde(default)]
    key: String,
    title: String,
    #[serde(default)]
    files: Vec<SheetIn>,
    /// Languages whose file goes.
    #[serde(default)]
    gone: Vec<String>,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SheetIn {
    language: String,
    name: String,
    #[serde(default)]
    media: String,
    /// Base64.
    content: String,
}

impl EnclosureIn {
    fn sheets(&self) -> Result<Sheets> {
        let mut sheets = Sheets::default();
        for (at, file) in self.files.iter().enumerate() {
            let lang = spoken(&format!("files.{at}.language"), &file.language)?;
            let (name, media) = (file.name.clone(), file.media.clone());
            let Upload { name, media, bytes, .. } = decode("files", at, (name, media), &file.content)?;
            sheets.new.insert(lang.tag(), NewSheet { name, media, bytes });
        }
        sheets.gone = self.gone.iter().map(|tag| spoken("gone", tag)).collect::<Result<_>>()?;
        Ok(sheets)
    }
}

fn spoken(field: &str, tag: &str) -> Result<Lang> {
    Lang::parse(tag).ok_or_else(|| Error::field(field, "error-not-a-choice"))
}

fn out(one: Enclosure) -> EnclosureOut {
    let sheet = |sheet: Sheet| SheetOut {
        language: sheet.lang.tag(),
        name: sheet.name,
        media: sheet.media,
        size: sheet.size,
    };
    EnclosureOut {
        id: one.id.to_string(),
        key: one.key,
        title: one.title,
        files: one.sheets.into_iter().map(sheet).collect(),
        version: one.version,
    }
}

/// Files of the house that go with letters.
#[utoipa::path(get, path = "/enclosures", tag = "cases", responses((status = 200, body = EnclosuresOut)))]
pub async fn enclosures(api: Api) -> Result<Json<EnclosuresOut>> {
    let mut reader = api.read().await?;
    reader.demand(&WORK)?;
    let all = read::enclosures(&mut reader).await?;
    Ok(Json(EnclosuresOut { items: all.into_iter().map(out).collect() }))
}

/// Puts one down, with a file for at least one language.
#[utoipa::path(post, path = "/enclosures", tag = "cases", request_body = EnclosureIn,
    responses((status = 201, body = EnclosureOut), (status = 422, body = kernel::door::Problem)))]
pub async fn add(api: Api, Body(given): Body<EnclosureIn>) -> Result<Made<EnclosureOut>> {
    let sheets = given.sheets()?;
    let draft = EnclosureDraft { key: given.key, title: given.title };
    let id = api.write(&AddEnclosure { draft, sheets }).await?;
    let one = one(&mut api.read().await?, id).await?;
    Ok(made(&format!("/enclosures/{id}"), one.version, one))
}

/// Changes its title and files; its key stays. Needs `If-Match`.
#[utoipa::path(put, path = "/enclosures/{id}", tag = "cases", params(("id" = String, Path), ("If-Match" = String, Header)),
    request_body = EnclosureIn, responses((status = 200, body = EnclosureOut), (status = 409, body = kernel::door::Problem)))]
pub async fn change(
    api: Api,
    At(id): At<EnclosureId>,
    Body(given): Body<EnclosureIn>,
) -> Result<super::out::Tagged<EnclosureOut>> {
    let (sheets, version) = (given.sheets()?, api.visit.version()?);
    api.write(&ChangeEnclosure { id, title: given.title, sheets, version }).await?;
    let one = one(&mut api.read().await?, id).await?;
    Ok(([tag(one.version)], Json(one)))
}

/// Takes one away that no answer and no macro names.
#[utoipa::path(delete, path = "/enclosures/{id}", tag = "cases", params(("id" = String, Path)),
    responses((status = 204), (status = 404), (status = 409, body = kernel::door::Problem)))]
pub async fn drop(api: Api, At(id): At<EnclosureId>) -> Result<StatusCode> {
    api.write(&DropEnclosure(id)).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn one(reader: &mut Reader, id: EnclosureId) -> Result<EnclosureOut> {
    let all = read::enclosures(reader).await?;
    all.into_iter().find(|one| one.id == id).map(out).ok_or(Error::NotFound)
}
