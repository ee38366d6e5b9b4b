//! The JSON door of a letter's results: what became of it, counted.

use super::{GroupOut, groups};
use crate::{
    model::{Counting, LetterId, counting::told},
    read::{self, Results},
};
use axum::Json;
use kernel::{Api, Error, Result, input::At};
use serde::Serialize;
use utoipa::ToSchema;

/// What became of a letter so far.
#[derive(Serialize, ToSchema)]
pub struct ResultsOut {
    state: &'static str,
    expected: i64,
    decided: i64,
    waiting: i64,
    /// People for whom it is not the time yet: quiet hours, or enough for now.
    later: i64,
    sent: i64,
    failed: i64,
    canceled: i64,
    groups: Vec<GroupOut>,
    /// What is counted of it.
    counting: Counting,
    /// How many of those who allow it opened the letter; `null` where nothing is counted. Some mail programs load no pictures,
    /// and some load them unread.
    opened: Option<i64>,
    /// The addresses in the letter, where they are counted.
    links: Vec<LinkOut>,
}

#[derive(Serialize, ToSchema)]
struct LinkOut {
    address: String,
    /// How many of those who allow it opened it.
    people: i64,
    /// How often people who were never asked opened it; `null` for a small number (`privacy.small-cells`), and where that is not counted.
    anonymous: Option<i64>,
}

/// What became of a letter that was started.
#[utoipa::path(get, path = "/letters/{id}/results", operation_id = "letter_results", tag = "letters", params(("id" = String, Path)), responses((status = 200, body = ResultsOut), (status = 404)))]
pub async fn show(api: Api, At(id): At<LetterId>) -> Result<Json<ResultsOut>> {
    let mut reader = api.read().await?;
    let letter = read::letter(&mut reader, id).await?;
    let found: Option<Results> = read::results(&mut reader, id).await?;
    let results = found.ok_or(Error::NotFound)?;
    Ok(Json(ResultsOut {
        state: letter.state.key(),
        expected: results.expected(),
        decided: results.progress.run.decided,
        waiting: results.post.waiting,
        later: results.later.people,
        sent: results.post.sent,
        failed: results.post.failed + results.progress.amount(crate::Outcome::Failed),
        canceled: results.post.canceled,
        groups: groups(results.progress.groups),
        links: results
            .links
            .into_iter()
            .map(|read::Link { address, people, anonymous }| LinkOut {
                address,
                people,
                anonymous: told(anonymous, results.few),
            })
            .collect(),
        counting: letter.counting,
        opened: results.opened,
    }))
}
