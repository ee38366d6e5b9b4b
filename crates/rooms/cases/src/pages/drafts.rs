//! What an open page keeps by itself while somebody writes; the button of the box does the same without a script.

use super::{posted::Pairs, words, writing};
use crate::{CaseId, actions::KeepDraft};
use axum::Json;
use kernel::{
    Desk, Result,
    input::{At, Form},
};
use serde::Serialize;

#[derive(Serialize)]
pub struct Kept {
    /// Says when it was kept.
    text: String,
}

pub async fn keep(desk: Desk, At(case): At<CaseId>, Form(pairs): Form<Pairs>) -> Result<Json<Kept>> {
    let draft = writing::typed(&desk, case, &pairs).await?.draft;
    desk.write(&KeepDraft { case, draft }).await?;
    let mut reader = desk.read().await?;
    let t = words(&desk, &mut reader).await?;
    Ok(Json(Kept { text: t.w1("case-draft-kept", "time", t.time(reader.now().0)) }))
}
