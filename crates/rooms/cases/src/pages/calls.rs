//! What an open page of a case asks by itself: who else is here, and whether anything new was said.

use super::presence::{self, Doing, Me};
use crate::{CaseId, read};
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

pub async fn present(desk: Desk, At(id): At<CaseId>, Form(call): Form<Call>) -> Result<Json<Around>> {
    let mut reader = desk.read().await?;
    let case = read::load(&mut reader, id).await?;
    let me = desk.actor.staff().ok_or(Error::NotFound)?;
    let doing = if call.doing == "writing" { Doing::Writing } else { Doing::Looking };
    let me = Me { id: me, name: &desk.actor.name };
    let text = presence::here(desk.words, id, &me, doing, reader.now());
    let wanted = Wanted { after: None, limit: Some(1) };
    let latest = read::thread::of_case(&mut reader, &case, &wanted).await?.items.pop();
    Ok(Json(Around { text, latest: latest.map(|line| line.entry.id.to_string()) }))
}
