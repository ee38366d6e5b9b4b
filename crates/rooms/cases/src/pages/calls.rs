//! What an open page of a case tells and asks by itself: what its reader does, and who else is here.

use super::{Lists, live, presence};
use crate::{
    CaseId,
    actions::{BeHere, Being},
    model::Doing,
    read,
};
use axum::{Json, http::StatusCode};
use kernel::{
    Desk, Error, Result,
    input::{At, Form},
};
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
pub struct Call {
    #[serde(default)]
    doing: String,
}

#[derive(Serialize)]
pub struct Around {
    /// Who else is here, as one sentence; empty when nobody is.
    text: String,
    mark: String,
}

/// What `doing` says besides what people do.
const GONE: &str = "gone";

pub async fn present(desk: Desk, At(case): At<CaseId>, Form(call): Form<Call>) -> Result<StatusCode> {
    desk.actor.staff().ok_or(Error::NotFound)?;
    let being = match (call.doing.as_str(), Doing::parse(&call.doing)) {
        (GONE, _) => Being::Leaves,
        (_, doing) => Being::Does(doing.unwrap_or(Doing::Looking)),
    };
    desk.write(&BeHere { case, being }).await?;
    Ok(StatusCode::NO_CONTENT)
}

pub async fn around(desk: Desk, At(case): At<CaseId>) -> Result<Json<Around>> {
    let mut reader = desk.read().await?;
    let case = read::load(&mut reader, case).await?;
    let here = read::around::here(&mut reader, case.id).await?;
    let text = match here.is_empty() {
        true => String::new(),
        false => presence::say(&Lists::read(&mut reader, desk.words).await?, &here),
    };
    Ok(Json(Around { text, mark: live::here(&reader, &here) }))
}
