//! The JSON door: letters, sending them, and what became of them.

mod receivers;
mod results;

use crate::{
    actions::{Cancel, Count, Create, Edit, Estimate, Pause, Resume, Start},
    announce,
    model::{Act, Counting, Draft, Letter, LetterId, State, Text, Warning},
    read::{self, Group, Progress},
};
use axum::{
    Json,
    http::{HeaderName, StatusCode, header},
};
use ground::paging::Wanted;
use kernel::{
    Api, App, Result,
    input::{At, Json as Body, Query},
};
use kit::Words;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list, create))
        .routes(routes!(announced))
        .routes(routes!(show, change))
        .routes(routes!(preview))
        .routes(routes!(count))
        .routes(routes!(send))
        .routes(routes!(pause, resume))
        .routes(routes!(cancel))
        .routes(routes!(results::show))
        .routes(routes!(receivers::list))
}

/// A letter.
#[derive(Serialize, ToSchema)]
struct LetterOut {
    id: String,
    title: String,
    purpose: String,
    channel: &'static str,
    audience: crate::Audience,
    counting: Counting,
    /// One text for each language; left out in lists.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    texts: BTreeMap<String, Text>,
    /// `draft`, `sending`, `paused`, `sent` or `canceled`.
    state: &'static str,
    created: ActOut,
    #[serde(skip_serializing_if = "Option::is_none")]
    started: Option<ActOut>,
    /// When it was paused, canceled or done.
    #[serde(skip_serializing_if = "Option::is_none")]
    halted: Option<ActOut>,
    /// What may stay as it is but had better not.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    warnings: Vec<WarningOut>,
}

#[derive(Serialize, ToSchema)]
struct ActOut {
    /// RFC 3339, UTC.
    at: String,
    by: String,
}

#[derive(Serialize, ToSchema)]
struct WarningOut {
    field: String,
    detail: String,
}

#[derive(Serialize, ToSchema)]
struct LetterPage {
    items: Vec<LetterOut>,
    /// Pass it as `after` for the following page.
    next: Option<String>,
}

/// How many people, and why.
#[derive(Serialize, ToSchema)]
struct GroupOut {
    /// `handed`, `held` or `failed`.
    outcome: &'static str,
    /// Empty for those who may get it.
    reason: String,
    people: i64,
}

/// Who would get a draft.
#[derive(Serialize, ToSchema)]
struct PreviewOut {
    /// People in the audience.
    audience: i64,
    /// People decided about: all of them, or the first thousand.
    looked_at: i64,
    estimated: bool,
    groups: Vec<GroupOut>,
    /// The count of the whole audience, once it was asked for.
    counted: Option<CountedOut>,
}

#[derive(Serialize, ToSchema)]
struct CountedOut {
    decided: i64,
    complete: bool,
    groups: Vec<GroupOut>,
}

/// What sending asks for.
#[derive(Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Sending {
    /// The title of the letter, typed again; needed above 1,000 people.
    #[serde(default)]
    confirm: Option<String>,
}

#[derive(Deserialize, IntoParams)]
struct Asked {
    /// Only letters in this state.
    state: Option<String>,
    after: Option<String>,
    /// 1 to 200.
    limit: Option<u32>,
}

#[derive(Deserialize, IntoParams)]
struct About {
    /// The key of the purpose that changed.
    about: String,
}

type Tagged<T> = ([(HeaderName, String); 1], Json<T>);

/// The letters, newest first.
#[utoipa::path(get, path = "/letters", tag = "letters", params(Asked), responses((status = 200, body = LetterPage)))]
async fn list(api: Api, Query(asked): Query<Asked>) -> Result<Json<LetterPage>> {
    let wanted = Wanted { after: asked.after, limit: asked.limit };
    let page = read::list(&mut api.read().await?, asked.state.as_deref(), &wanted).await?;
    let page = page.map(|letter| out(api.words, letter, Vec::new()));
    Ok(Json(LetterPage { items: page.items, next: page.next }))
}

/// Writes a new draft.
#[utoipa::path(post, path = "/letters", tag = "letters", request_body = Draft,
    responses((status = 201, body = LetterOut), (status = 422, body = kernel::door::Problem)))]
async fn create(
    api: Api,
    Body(draft): Body<Draft>,
) -> Result<(StatusCode, [(HeaderName, String); 2], Json<LetterOut>)> {
    let (id, warnings) = api.write(&Create { draft }).await?;
    let letter = read::letter(&mut api.read().await?, id).await?;
    let headers = [(header::LOCATION, format!("/api/v1/letters/{id}")), (header::ETAG, tag(&letter))];
    Ok((StatusCode::CREATED, headers, Json(out(api.words, letter, warnings))))
}

/// A draft that tells the people concerned of the latest change of a purpose, in each language; nothing is kept of it.
#[utoipa::path(get, path = "/letters/new", tag = "letters", params(About), responses((status = 200, body = Draft), (status = 404)))]
async fn announced(api: Api, Query(asked): Query<About>) -> Result<Json<Draft>> {
    Ok(Json(announce::draft(&mut api.read().await?, api.words, &asked.about).await?))
}

/// One letter with its texts.
#[utoipa::path(get, path = "/letters/{id}", tag = "letters", params(("id" = String, Path)), responses((status = 200, body = LetterOut), (status = 404)))]
async fn show(api: Api, At(id): At<LetterId>) -> Result<Tagged<LetterOut>> {
    let letter = read::letter(&mut api.read().await?, id).await?;
    Ok(tagged(&api, letter, Vec::new()))
}

/// Gives a draft other contents; what is left out stays. Needs `If-Match`.
#[utoipa::path(patch, path = "/letters/{id}", tag = "letters", params(("id" = String, Path), ("If-Match" = String, Header)),
    request_body = Patch, responses((status = 200, body = LetterOut), (status = 409, body = kernel::door::Problem)))]
async fn change(api: Api, At(id): At<LetterId>, Body(patch): Body<Patch>) -> Result<Tagged<LetterOut>> {
    let version = Some(api.visit.version()?);
    let letter = read::letter(&mut api.read().await?, id).await?;
    let warnings = api.write(&Edit { letter: id, version, draft: patch.onto(letter) }).await?;
    let letter = read::letter(&mut api.read().await?, id).await?;
    Ok(tagged(&api, letter, warnings))
}

/// Who would get a draft now and who would not, decided for the first thousand people.
#[utoipa::path(get, path = "/letters/{id}/preview", tag = "letters", params(("id" = String, Path)), responses((status = 200, body = PreviewOut)))]
async fn preview(api: Api, At(id): At<LetterId>) -> Result<Json<PreviewOut>> {
    let estimate = api.write(&Estimate { letter: id }).await?;
    let counted = read::counted(&mut api.read().await?, id).await?;
    Ok(Json(PreviewOut {
        audience: estimate.expected,
        looked_at: estimate.looked,
        estimated: estimate.looked < estimate.expected,
        groups: groups(estimate.groups),
        counted: counted.map(counted_out),
    }))
}

/// Counts the whole audience of a draft, as a job; the preview then tells the result.
#[utoipa::path(post, path = "/letters/{id}/count", tag = "letters", params(("id" = String, Path)), responses((status = 202)))]
async fn count(api: Api, At(id): At<LetterId>) -> Result<StatusCode> {
    api.write(&Count { letter: id }).await?;
    Ok(StatusCode::ACCEPTED)
}

/// Sends a draft to everybody of its audience who may get it.
#[utoipa::path(post, path = "/letters/{id}/sending", tag = "letters", params(("id" = String, Path)), request_body = Sending,
    responses((status = 202, body = LetterOut), (status = 409, body = kernel::door::Problem), (status = 422, body = kernel::door::Problem)))]
async fn send(
    api: Api,
    At(id): At<LetterId>,
    Body(sending): Body<Sending>,
) -> Result<(StatusCode, Tagged<LetterOut>)> {
    let version = api.visit.version_seen()?;
    api.write(&Start { letter: id, version, confirm: sending.confirm }).await?;
    moved(&api, id).await
}

/// Nothing more leaves until the pause is taken back.
#[utoipa::path(post, path = "/letters/{id}/pause", tag = "letters", params(("id" = String, Path)), responses((status = 202, body = LetterOut), (status = 409)))]
async fn pause(api: Api, At(id): At<LetterId>) -> Result<(StatusCode, Tagged<LetterOut>)> {
    api.write(&Pause { letter: id }).await?;
    moved(&api, id).await
}

/// Goes on with a paused letter.
#[utoipa::path(delete, path = "/letters/{id}/pause", tag = "letters", params(("id" = String, Path)), responses((status = 202, body = LetterOut), (status = 409)))]
async fn resume(api: Api, At(id): At<LetterId>) -> Result<(StatusCode, Tagged<LetterOut>)> {
    api.write(&Resume { letter: id }).await?;
    moved(&api, id).await
}

/// Ends a letter: what has not left never will.
#[utoipa::path(post, path = "/letters/{id}/cancellation", tag = "letters", params(("id" = String, Path)), responses((status = 202, body = LetterOut), (status = 409)))]
async fn cancel(api: Api, At(id): At<LetterId>) -> Result<(StatusCode, Tagged<LetterOut>)> {
    api.write(&Cancel { letter: id }).await?;
    moved(&api, id).await
}

/// What of a draft is to change.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Patch {
    title: Option<String>,
    purpose: Option<String>,
    audience: Option<crate::Audience>,
    counting: Option<Counting>,
    texts: Option<BTreeMap<String, Text>>,
}

impl Patch {
    fn onto(self, letter: Letter) -> Draft {
        Draft {
            title: self.title.unwrap_or(letter.title),
            purpose: self.purpose.unwrap_or(letter.purpose),
            audience: self.audience.unwrap_or(letter.audience),
            counting: self.counting.unwrap_or(letter.counting),
            texts: self.texts.unwrap_or(letter.texts),
        }
    }
}

async fn moved(api: &Api, id: LetterId) -> Result<(StatusCode, Tagged<LetterOut>)> {
    let letter = read::letter(&mut api.read().await?, id).await?;
    Ok((StatusCode::ACCEPTED, tagged(api, letter, Vec::new())))
}

fn tag(letter: &Letter) -> String {
    format!("\"v{}\"", letter.version)
}

fn tagged(api: &Api, letter: Letter, warnings: Vec<Warning>) -> Tagged<LetterOut> {
    ([(header::ETAG, tag(&letter))], Json(out(api.words, letter, warnings)))
}

fn out(t: Words, letter: Letter, warnings: Vec<Warning>) -> LetterOut {
    let act = |act: &Act| ActOut { at: act.at.rfc3339(), by: act.by.clone() };
    let warning = |warning: Warning| WarningOut { detail: warning.message.say(t), field: warning.field };
    let state: &State = &letter.state;
    LetterOut {
        id: letter.id.to_string(),
        channel: "email",
        state: state.key(),
        created: act(&letter.created),
        started: state.started().map(act),
        halted: state.halted().map(act),
        title: letter.title,
        purpose: letter.purpose,
        audience: letter.audience,
        counting: letter.counting,
        texts: letter.texts,
        warnings: warnings.into_iter().map(warning).collect(),
    }
}

fn groups(groups: Vec<Group>) -> Vec<GroupOut> {
    let out =
        |group: Group| GroupOut { outcome: group.outcome.key(), reason: group.reason, people: group.amount };
    groups.into_iter().map(out).collect()
}

fn counted_out(progress: Progress) -> CountedOut {
    let (decided, complete) = (progress.run.decided, progress.run.ended_at.is_some());
    CountedOut { decided, complete, groups: groups(progress.groups) }
}
