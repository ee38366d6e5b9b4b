//! What an open page of a case asks by itself: who else is here, and whether anything new was said.

use super::{Lists, presence};
use crate::{CaseId, actions::BeHere, model::Doing, read};
use axum::Json;
use ground::paging::Wanted;
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
    /// The latest line of the thread.
    latest: Option<String>,
}

pub async fn present(desk: Desk, At(case): At<CaseId>, Form(call): Form<Call>) -> Result<Json<Around>> {
    desk.actor.staff().ok_or(Error::NotFound)?;
    let doing = Doing::parse(&call.doing).unwrap_or(Doing::Looking);
    desk.write(&BeHere { case, doing }).await?;
    let mut reader = desk.read().await?;
    let case = read::load(&mut reader, case).await?;
    let here = read::around::here(&mut reader, case.id).await?;
    let text = match here.is_empty() {
        true => String::new(),
        false => presence::say(&Lists::read(&mut reader, desk.words).await?, &here),
    };
    let wanted = Wanted { after: None, limit: Some(1) };
    let latest = read::thread::of_case(&mut reader, &case, &wanted).await?.items.pop();
    Ok(Json(Around { text, latest: latest.map(|line| line.entry.id.to_string()) }))
}
