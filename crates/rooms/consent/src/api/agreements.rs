//! Documents to sign for programs, and the requests to sign them.

use crate::{
    CHANGE_PURPOSES, RECORD, VIEW,
    agreements::{AddAgreement, ChangeAgreement, ResumeAgreement, RetireAgreement},
    model::{
        agreement::{Agreement, AgreementId, AgreementText},
        choice::Channel,
        purpose::ByLang,
    },
    read::{self, Signing},
    signing::AskSignature,
};
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use kernel::{
    Api, Error, Result, SubjectId,
    input::{At, Json, Query},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// One version of a document; it never changes.
#[derive(Serialize, ToSchema)]
pub struct AgreementOut {
    pub id: String,
    pub version: i64,
    pub texts: ByLang<AgreementText>,
    /// SHA-256 of title, an empty line, text and a line break in each language, in hexadecimal digits: a signature names it.
    pub digests: ByLang<String>,
    /// Who laid it down.
    pub actor: String,
    pub at: String,
    /// Since when nobody is asked to sign it any more.
    pub retired_at: Option<String>,
}

#[derive(Serialize, ToSchema)]
pub struct AgreementPage {
    pub items: Vec<AgreementOut>,
    /// Always null: there are never more than a page of documents.
    pub next: Option<String>,
}

/// A request to sign.
#[derive(Serialize, ToSchema)]
pub struct SigningOut {
    pub id: String,
    pub subject: String,
    pub purpose: String,
    pub channel: Channel,
    pub agreement: String,
    pub version: i64,
    pub asked_at: String,
    pub expires_at: String,
    /// When the person signed or said no; what they said stands among their permissions.
    pub answered_at: Option<String>,
}

#[derive(Serialize, ToSchema)]
pub struct SigningPage {
    pub items: Vec<SigningOut>,
    /// Always null: the latest fifty are shown.
    pub next: Option<String>,
}

#[derive(Deserialize, IntoParams)]
pub struct OfPerson {
    /// Whose: a customer's id.
    #[param(value_type = String)]
    pub subject: SubjectId,
}

impl From<Agreement> for AgreementOut {
    fn from(agreement: Agreement) -> Self {
        let digests = ByLang::make(|lang| agreement.digest(lang));
        let Agreement { id, version, texts, actor, at, retired_at } = agreement;
        let retired_at = retired_at.map(ground::clock::Timestamp::rfc3339);
        Self { id: id.to_string(), version, texts, digests, actor, at: at.rfc3339(), retired_at }
    }
}

impl From<Signing> for SigningOut {
    fn from(one: Signing) -> Self {
        Self {
            id: one.id.to_string(),
            subject: one.subject.to_string(),
            purpose: one.purpose,
            channel: one.channel,
            agreement: one.agreement.to_string(),
            version: one.version,
            asked_at: one.asked_at.rfc3339(),
            expires_at: one.expires_at.rfc3339(),
            answered_at: one.answered_at.map(ground::clock::Timestamp::rfc3339),
        }
    }
}

/// Every document that people can be asked to sign, in its newest version.
#[utoipa::path(get, path = "/agreements", tag = "agreements", operation_id = "list_agreements",
    responses((status = 200, body = AgreementPage)))]
pub async fn list(api: Api) -> Result<axum::Json<AgreementPage>> {
    let agreements = read::agreements(&mut api.read().await?).await?;
    Ok(axum::Json(AgreementPage { items: agreements.into_iter().map(Into::into).collect(), next: None }))
}

/// Makes a document: title and text in all five languages.
#[utoipa::path(post, path = "/agreements", tag = "agreements", operation_id = "add_agreement",
    request_body = AddAgreement, responses((status = 201, body = AgreementOut)))]
pub async fn add(api: Api, Json(add): Json<AddAgreement>) -> Result<Response> {
    let agreement = api.write(&add).await?;
    let location = format!("/api/v1/agreements/{}", agreement.id);
    Ok((StatusCode::CREATED, [(header::LOCATION, location)], tagged(agreement)).into_response())
}

/// The newest version of a document.
#[utoipa::path(get, path = "/agreements/{id}", tag = "agreements", operation_id = "show_agreement",
    params(("id" = String, Path)), responses((status = 200, body = AgreementOut)))]
pub async fn show(api: Api, At(id): At<AgreementId>) -> Result<Response> {
    let mut reader = api.read().await?;
    reader.demand(&VIEW)?;
    Ok(tagged(read::agreement(&mut reader, id).await?))
}

/// Lays down the next version of a document; send the version you know as `If-Match`. What was signed stays signed as it was.
#[utoipa::path(patch, path = "/agreements/{id}", tag = "agreements", operation_id = "change_agreement",
    params(("id" = String, Path)), request_body = AddAgreement, responses((status = 200, body = AgreementOut)))]
pub async fn change(api: Api, At(id): At<AgreementId>, Json(change): Json<AddAgreement>) -> Result<Response> {
    api.actor.demand(&CHANGE_PURPOSES)?;
    let seen = api.visit.version()?;
    Ok(tagged(api.write(&ChangeAgreement { id, seen, texts: change.texts }).await?))
}

/// From now on nobody is asked to sign a document. What was signed or asked before stays as it is.
#[utoipa::path(post, path = "/agreements/{id}/retirement", tag = "agreements", operation_id = "retire_agreement",
    params(("id" = String, Path)), responses((status = 200, body = AgreementOut)))]
pub async fn retire(api: Api, At(id): At<AgreementId>) -> Result<Response> {
    Ok(tagged(api.write(&RetireAgreement { id }).await?))
}

/// Takes a document up again.
#[utoipa::path(post, path = "/agreements/{id}/resumption", tag = "agreements", operation_id = "resume_agreement",
    params(("id" = String, Path)), responses((status = 200, body = AgreementOut)))]
pub async fn resume(api: Api, At(id): At<AgreementId>) -> Result<Response> {
    Ok(tagged(api.write(&ResumeAgreement { id }).await?))
}

/// All versions of a document, the newest first.
#[utoipa::path(get, path = "/agreements/{id}/versions", tag = "agreements", operation_id = "agreement_versions",
    params(("id" = String, Path)), responses((status = 200, body = AgreementPage)))]
pub async fn versions(api: Api, At(id): At<AgreementId>) -> Result<axum::Json<AgreementPage>> {
    let versions = read::agreement_versions(&mut api.read().await?, id).await?;
    if versions.is_empty() {
        return Err(Error::NotFound);
    }
    Ok(axum::Json(AgreementPage { items: versions.into_iter().map(Into::into).collect(), next: None }))
}

/// What a person was asked to sign, the latest first.
#[utoipa::path(get, path = "/signatures", tag = "agreements", operation_id = "list_signatures", params(OfPerson),
    responses((status = 200, body = SigningPage)))]
pub async fn asked(api: Api, Query(of): Query<OfPerson>) -> Result<axum::Json<SigningPage>> {
    let mut reader = api.read().await?;
    reader.demand(&RECORD)?;
    customers::contact(&mut reader, of.subject).await?.ok_or(Error::NotFound)?;
    let asked = read::signings(&mut reader, of.subject).await?;
    Ok(axum::Json(SigningPage { items: asked.into_iter().map(Into::into).collect(), next: None }))
}

/// Asks a person by mail to sign a document for a permission. Nobody is asked who refused.
#[utoipa::path(post, path = "/signatures", tag = "agreements", operation_id = "ask_signature",
    request_body = AskSignature, responses((status = 201, body = SigningOut)))]
pub async fn ask(api: Api, Json(ask): Json<AskSignature>) -> Result<Response> {
    let signing = api.write(&ask).await?;
    let location = format!("/api/v1/signatures?subject={}", signing.subject);
    let out = axum::Json(SigningOut::from(signing));
    Ok((StatusCode::CREATED, [(header::LOCATION, location)], out).into_response())
}

fn tagged(agreement: Agreement) -> Response {
    let tag = format!("\"v{}\"", agreement.version);
    ([(header::ETAG, tag)], axum::Json(AgreementOut::from(agreement))).into_response()
}
