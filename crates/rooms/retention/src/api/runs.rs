//! Runs of the rules: the list, one with how each rule fared, starting, stopping, going on.

use crate::{
    model::NightId,
    night::{Start, Turn},
    read::nights::{self, Night, Run},
};
use axum::{
    Json,
    http::{HeaderName, StatusCode, header},
};
use ground::{
    clock::Timestamp,
    paging::{Page, Wanted},
};
use kernel::{
    Api, App, Error, Result,
    input::{At, Query},
};
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(list, start)).routes(routes!(show)).routes(routes!(suspend, resume))
}

/// A run over all rules.
#[derive(Serialize, ToSchema)]
struct RetentionRun {
    id: String,
    began_at: String,
    ended_at: Option<String>,
    /// `running`, `paused` or `done`.
    state: &'static str,
    /// How each rule fared; in a list empty.
    rules: Vec<RetentionRunRule>,
}

#[derive(Serialize, ToSchema)]
struct RetentionRunRule {
    rule: String,
    name: String,
    lapse: String,
    /// `waiting`, `running`, `done`, `held` or `gone`.
    state: &'static str,
    /// Near or over their time when it began.
    due: i64,
    looked: i64,
    warned: i64,
    waits: i64,
    ended: i64,
    spared: i64,
    failed: i64,
    /// What stayed, by why.
    kept: BTreeMap<String, i64>,
}

#[derive(Serialize, ToSchema)]
struct RetentionRunPage {
    items: Vec<RetentionRun>,
    next: Option<String>,
}

/// Runs, the latest first.
#[utoipa::path(get, path = "/retention/runs", tag = "retention",
    params(("after" = Option<String>, Query), ("limit" = Option<u32>, Query)), responses((status = 200, body = RetentionRunPage)))]
async fn list(api: Api, Query(wanted): Query<Wanted>) -> Result<Json<RetentionRunPage>> {
    let page = nights::list(&mut api.read().await?, &wanted).await?;
    let Page { items, next } = page.map(|night| out(&night, &[]));
    Ok(Json(RetentionRunPage { items, next }))
}

/// Begins a run now.
#[utoipa::path(post, path = "/retention/runs", tag = "retention", responses((status = 201, body = RetentionRun)))]
async fn start(api: Api) -> Result<(StatusCode, [(HeaderName, String); 1], Json<RetentionRun>)> {
    let id = api.write(&Start { by_hand: true }).await?.ok_or(Error::NotFound)?;
    let (night, runs) = nights::night(&mut api.read().await?, id).await?;
    let location = [(header::LOCATION, format!("/api/v1/retention/runs/{id}"))];
    Ok((StatusCode::CREATED, location, Json(out(&night, &runs))))
}

/// One run, and how each rule fared.
#[utoipa::path(get, path = "/retention/runs/{id}", tag = "retention", params(("id" = String, Path)),
    responses((status = 200, body = RetentionRun)))]
async fn show(api: Api, At(id): At<NightId>) -> Result<Json<RetentionRun>> {
    let (night, runs) = nights::night(&mut api.read().await?, id).await?;
    Ok(Json(out(&night, &runs)))
}

/// Stops a run where it stands.
#[utoipa::path(post, path = "/retention/runs/{id}/suspension", tag = "retention", params(("id" = String, Path)),
    responses((status = 204)))]
async fn suspend(api: Api, At(night): At<NightId>) -> Result<StatusCode> {
    api.write(&Turn { night, on: false }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Lets it go on.
#[utoipa::path(delete, path = "/retention/runs/{id}/suspension", tag = "retention", params(("id" = String, Path)),
    responses((status = 204)))]
async fn resume(api: Api, At(night): At<NightId>) -> Result<StatusCode> {
    api.write(&Turn { night, on: true }).await?;
    Ok(StatusCode::NO_CONTENT)
}

fn out(night: &Night, runs: &[Run]) -> RetentionRun {
    let rule = |run: &Run| RetentionRunRule {
        rule: run.rule.to_string(),
        name: run.name.clone(),
        lapse: run.lapse.clone(),
        state: run.state.key(),
        due: run.due,
        looked: run.looked,
        warned: run.warned,
        waits: run.waits,
        ended: run.ended,
        spared: run.spared,
        failed: run.failed,
        kept: run.kept.0.clone(),
    };
    RetentionRun {
        id: night.id.to_string(),
        began_at: night.began_at.rfc3339(),
        ended_at: night.ended_at.map(Timestamp::rfc3339),
        state: night.state.key(),
        rules: runs.iter().map(rule).collect(),
    }
}
