//! Asking for a yes by a link, for programs: one person, or everybody whose yes waits for a click or ends soon.

use crate::{
    CHANGE_PURPOSES, RECORD, VIEW,
    confirming::{AskAll, AskConfirmation},
    model::confirmation::Aim,
    read::{self, Confirmation, Progress, Waiting},
};
use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use ground::{clock::Timestamp, paging::Wanted};
use kernel::{
    Api, Error, Result, SubjectId,
    input::{Json, Query},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// A letter that asks one person about one purpose.
#[derive(Serialize, ToSchema)]
pub struct ConfirmationOut {
    pub id: String,
    pub subject: String,
    pub purpose: String,
    pub aim: Aim,
    pub asked_at: String,
    pub expires_at: String,
    /// When the person answered; what they said stands among their permissions.
    pub answered_at: Option<String>,
}

#[derive(Serialize, ToSchema)]
pub struct ConfirmationPage {
    pub items: Vec<ConfirmationOut>,
    /// Always null: the latest fifty are shown.
    pub next: Option<String>,
}

/// Somebody whose yes waits for a click, or ends soon.
#[derive(Serialize, ToSchema)]
pub struct WaitingOut {
    pub subject: String,
    pub since: String,
    pub ends_at: Option<String>,
    /// When they were asked last.
    pub asked_at: Option<String>,
}

#[derive(Serialize, ToSchema)]
pub struct WaitingPage {
    pub progress: Progress,
    pub items: Vec<WaitingOut>,
    pub next: Option<String>,
}

#[derive(Deserialize, IntoParams)]
pub struct OfPerson {
    /// Whose: a customer's id.
    #[param(value_type = String)]
    pub subject: SubjectId,
}

impl From<Confirmation> for ConfirmationOut {
    fn from(one: Confirmation) -> Self {
        Self {
            id: one.id.to_string(),
            subject: one.subject.to_string(),
            purpose: one.purpose,
            aim: one.aim,
            asked_at: one.asked_at.rfc3339(),
            expires_at: one.expires_at.rfc3339(),
            answered_at: one.answered_at.map(Timestamp::rfc3339),
        }
    }
}

impl From<Waiting> for WaitingOut {
    fn from(one: Waiting) -> Self {
        Self {
            subject: one.subject.to_string(),
            since: one.since.rfc3339(),
            ends_at: one.ends_at.map(Timestamp::rfc3339),
            asked_at: one.asked_at.map(Timestamp::rfc3339),
        }
    }
}

/// What a person was asked by a link, the latest first.
#[utoipa::path(get, path = "/confirmations", tag = "permissions", operation_id = "list_confirmations", params(OfPerson),
    responses((status = 200, body = ConfirmationPage)))]
pub async fn list(api: Api, Query(of): Query<OfPerson>) -> Result<axum::Json<ConfirmationPage>> {
    let mut reader = api.read().await?;
    reader.demand(&RECORD)?;
    customers::contact(&mut reader, of.subject).await?.ok_or(Error::NotFound)?;
    let asked = read::confirmations(&mut reader, of.subject).await?;
    Ok(axum::Json(ConfirmationPage { items: asked.into_iter().map(Into::into).collect(), next: None }))
}

/// Asks a person by mail to confirm a yes that was written down, or to give it again before it ends: at most once a day for each
/// purpose. Until they press the button nothing counts.
#[utoipa::path(post, path = "/confirmations", tag = "permissions", operation_id = "ask_confirmation",
    request_body = AskConfirmation, responses((status = 201, body = ConfirmationOut)))]
pub async fn ask(api: Api, Json(ask): Json<AskConfirmation>) -> Result<Response> {
    let asked = api.write(&ask).await?;
    let location = format!("/api/v1/confirmations?subject={}", asked.subject);
    let out = axum::Json(ConfirmationOut::from(asked));
    Ok((StatusCode::CREATED, [(header::LOCATION, location)], out).into_response())
}

/// Whose yes for a purpose waits for a click (`confirm`) or ends soon (`renew`), and how far the asking has come. Who is on the page
/// was looked at.
#[utoipa::path(get, path = "/purposes/{key}/asking/{aim}", tag = "purposes", operation_id = "list_waiting",
    params(("key" = String, Path), ("aim" = String, Path), ("after" = Option<String>, Query), ("limit" = Option<u32>, Query)),
    responses((status = 200, body = WaitingPage)))]
pub async fn waiting(
    api: Api,
    Path((key, aim)): Path<(String, String)>,
    Query(wanted): Query<Wanted>,
) -> Result<axum::Json<WaitingPage>> {
    let mut reader = api.read().await?;
    reader.demand(&VIEW)?;
    reader.demand(&customers::VIEW)?;
    let aim = Aim::parse(&aim).ok_or(Error::NotFound)?;
    let purpose = read::purpose(&mut reader, &key).await?;
    if !aim.is_listed(&purpose) {
        return Err(Error::NotFound);
    }
    let progress = read::progress(&mut reader, &purpose, aim).await?;
    let page = read::waiting(&mut reader, (&purpose, aim), &wanted).await?;
    let subjects: Vec<SubjectId> = page.items.iter().map(|one| one.subject).collect();
    let looked = crate::alerts::Looked::at(&mut reader, &subjects).await?;
    drop(reader);
    if let Some(looked) = looked {
        api.write(&looked).await?;
    }
    let items = page.items.into_iter().map(Into::into).collect();
    Ok(axum::Json(WaitingPage { progress, items, next: page.next }))
}

/// Asks everybody who is due by mail, each once; the answer says how it stood before.
#[utoipa::path(post, path = "/purposes/{key}/asking/{aim}", tag = "purposes", operation_id = "ask_waiting",
    params(("key" = String, Path), ("aim" = String, Path)), responses((status = 202, body = Progress)))]
pub async fn begin(api: Api, Path((key, aim)): Path<(String, String)>) -> Result<Response> {
    api.actor.demand(&CHANGE_PURPOSES)?;
    let aim = Aim::parse(&aim).ok_or(Error::NotFound)?;
    let before = api.write(&AskAll { purpose: key, aim }).await?;
    Ok((StatusCode::ACCEPTED, axum::Json(before)).into_response())
}
