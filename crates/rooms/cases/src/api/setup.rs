//! Queues, categories, prepared answers and macros, as programs see and change them.

use super::out::{self, CategoryOut, QueueOut, Tagged, tag};
use crate::{
    VIEW,
    actions::{
        AddAnswer, AddCategory, AddMacro, AnswerDraft, ChangeAnswer, ChangeCategory, ChangeMacro, DropAnswer,
        DropMacro, MacroDraft, Step,
    },
    model::{AnswerId, CategoryId, MacroId, category::Draft},
    read,
};
use axum::{
    Json,
    http::{HeaderName, StatusCode, header},
};
use flows::Names;
use kernel::{
    Api, Error, Reader, Result,
    input::{At, Json as Body},
};
use serde::Serialize;
use utoipa::ToSchema;

pub type Made<T> = (StatusCode, [(HeaderName, String); 2], Json<T>);

pub fn made<T>(path: &str, version: i64, out: T) -> Made<T> {
    (StatusCode::CREATED, [(header::LOCATION, format!("/api/v1{path}")), tag(version)], Json(out))
}

#[derive(Serialize, ToSchema)]
pub struct QueuesOut {
    items: Vec<QueueOut>,
}

/// What waits in each queue of whoever asks.
#[utoipa::path(get, path = "/queues", tag = "cases", responses((status = 200, body = QueuesOut)))]
pub async fn queues(api: Api) -> Result<Json<QueuesOut>> {
    let counted = read::queues(&mut api.read().await?).await?;
    Ok(Json(QueuesOut { items: counted.iter().copied().map(out::counted).collect() }))
}

#[derive(Serialize, ToSchema)]
pub struct CategoriesOut {
    items: Vec<CategoryOut>,
}

/// The tree of categories, each below its parent.
#[utoipa::path(get, path = "/categories", tag = "cases", responses((status = 200, body = CategoriesOut)))]
pub async fn categories(api: Api) -> Result<Json<CategoriesOut>> {
    let mut reader = api.read().await?;
    reader.demand(&VIEW)?;
    let all = read::categories(&mut reader).await?;
    Ok(Json(CategoriesOut { items: all.iter().map(out::category).collect() }))
}

/// Adds a category.
#[utoipa::path(post, path = "/categories", tag = "cases", request_body = Draft,
    responses((status = 201, body = CategoryOut), (status = 422, body = kernel::door::Problem)))]
pub async fn add_category(api: Api, Body(draft): Body<Draft>) -> Result<Made<CategoryOut>> {
    let id = api.write(&AddCategory(draft)).await?;
    let one = one_category(&mut api.read().await?, id).await?;
    Ok(made(&format!("/categories/{id}"), one.version, one))
}

/// Changes what a category decides; its key stays. Needs `If-Match`.
#[utoipa::path(put, path = "/categories/{id}", tag = "cases", params(("id" = String, Path), ("If-Match" = String, Header)),
    request_body = Draft, responses((status = 200, body = CategoryOut), (status = 409, body = kernel::door::Problem)))]
pub async fn change_category(
    api: Api,
    At(id): At<CategoryId>,
    Body(draft): Body<Draft>,
) -> Result<Tagged<CategoryOut>> {
    api.write(&ChangeCategory { id, draft, version: api.visit.version()? }).await?;
    let one = one_category(&mut api.read().await?, id).await?;
    Ok(([tag(one.version)], Json(one)))
}

async fn one_category(reader: &mut Reader, id: CategoryId) -> Result<CategoryOut> {
    let all = read::categories(reader).await?;
    all.iter().find(|one| one.id == id).map(out::category).ok_or(Error::NotFound)
}

/// A prepared answer.
#[derive(Serialize, ToSchema)]
pub struct AnswerOut {
    id: String,
    title: String,
    texts: Names,
    category: Option<String>,
    /// Keys of the enclosures that go with it.
    files: Vec<String>,
    version: i64,
}

#[derive(Serialize, ToSchema)]
pub struct AnswersOut {
    items: Vec<AnswerOut>,
}

fn answer(one: read::Answer) -> AnswerOut {
    let read::Answer { id, title, texts, category, files, version } = one;
    AnswerOut { id: id.to_string(), title, texts, category, files, version }
}

/// Prepared answers.
#[utoipa::path(get, path = "/answers", tag = "cases", responses((status = 200, body = AnswersOut)))]
pub async fn answers(api: Api) -> Result<Json<AnswersOut>> {
    let mut reader = api.read().await?;
    reader.demand(&VIEW)?;
    let all = read::answers(&mut reader, "").await?;
    Ok(Json(AnswersOut { items: all.into_iter().map(answer).collect() }))
}

/// Adds a prepared answer.
#[utoipa::path(post, path = "/answers", tag = "cases", request_body = AnswerDraft,
    responses((status = 201, body = AnswerOut), (status = 422, body = kernel::door::Problem)))]
pub async fn add_answer(api: Api, Body(draft): Body<AnswerDraft>) -> Result<Made<AnswerOut>> {
    let id = api.write(&AddAnswer(draft)).await?;
    let one = one_answer(&mut api.read().await?, id).await?;
    Ok(made(&format!("/answers/{id}"), one.version, one))
}

/// Changes a prepared answer. Needs `If-Match`.
#[utoipa::path(put, path = "/answers/{id}", tag = "cases", params(("id" = String, Path), ("If-Match" = String, Header)),
    request_body = AnswerDraft, responses((status = 200, body = AnswerOut), (status = 409, body = kernel::door::Problem)))]
pub async fn change_answer(
    api: Api,
    At(id): At<AnswerId>,
    Body(draft): Body<AnswerDraft>,
) -> Result<Tagged<AnswerOut>> {
    api.write(&ChangeAnswer { id, draft, version: api.visit.version()? }).await?;
    let one = one_answer(&mut api.read().await?, id).await?;
    Ok(([tag(one.version)], Json(one)))
}

/// Takes a prepared answer away.
#[utoipa::path(delete, path = "/answers/{id}", tag = "cases", params(("id" = String, Path)), responses((status = 204), (status = 404)))]
pub async fn drop_answer(api: Api, At(id): At<AnswerId>) -> Result<StatusCode> {
    api.write(&DropAnswer(id)).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn one_answer(reader: &mut Reader, id: AnswerId) -> Result<AnswerOut> {
    let all = read::answers(reader, "").await?;
    all.into_iter().find(|one| one.id == id).map(answer).ok_or(Error::NotFound)
}

/// A macro.
#[derive(Serialize, ToSchema)]
pub struct MacroOut {
    id: String,
    title: String,
    #[schema(value_type = Vec<Object>)]
    steps: Vec<Step>,
    version: i64,
}

#[derive(Serialize, ToSchema)]
pub struct MacrosOut {
    items: Vec<MacroOut>,
}

fn one_of(one: read::Macro) -> MacroOut {
    MacroOut { id: one.id.to_string(), title: one.title, steps: one.steps, version: one.version }
}

/// Macros: several steps at one click.
#[utoipa::path(get, path = "/macros", tag = "cases", responses((status = 200, body = MacrosOut)))]
pub async fn macros(api: Api) -> Result<Json<MacrosOut>> {
    let mut reader = api.read().await?;
    reader.demand(&VIEW)?;
    let all = read::macros(&mut reader).await?;
    Ok(Json(MacrosOut { items: all.into_iter().map(one_of).collect() }))
}

/// Adds a macro.
#[utoipa::path(post, path = "/macros", tag = "cases", request_body = MacroDraft,
    responses((status = 201, body = MacroOut), (status = 422, body = kernel::door::Problem)))]
pub async fn add_macro(api: Api, Body(draft): Body<MacroDraft>) -> Result<Made<MacroOut>> {
    let id = api.write(&AddMacro(draft)).await?;
    let one = one_macro(&mut api.read().await?, id).await?;
    Ok(made(&format!("/macros/{id}"), one.version, one))
}

/// Changes a macro. Needs `If-Match`.
#[utoipa::path(put, path = "/macros/{id}", tag = "cases", params(("id" = String, Path), ("If-Match" = String, Header)),
    request_body = MacroDraft, responses((status = 200, body = MacroOut), (status = 409, body = kernel::door::Problem)))]
pub async fn change_macro(
    api: Api,
    At(id): At<MacroId>,
    Body(draft): Body<MacroDraft>,
) -> Result<Tagged<MacroOut>> {
    api.write(&ChangeMacro { id, draft, version: api.visit.version()? }).await?;
    let one = one_macro(&mut api.read().await?, id).await?;
    Ok(([tag(one.version)], Json(one)))
}

/// Takes a macro away.
#[utoipa::path(delete, path = "/macros/{id}", tag = "cases", params(("id" = String, Path)), responses((status = 204), (status = 404)))]
pub async fn drop_macro(api: Api, At(id): At<MacroId>) -> Result<StatusCode> {
    api.write(&DropMacro(id)).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn one_macro(reader: &mut Reader, id: MacroId) -> Result<MacroOut> {
    let all = read::macros(reader).await?;
    all.into_iter().find(|one| one.id == id).map(one_of).ok_or(Error::NotFound)
}
