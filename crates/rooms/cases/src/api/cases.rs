//! Cases as programs see them.

use super::{
    input::{CaseIn, Posted},
    out::{self, CaseOut, CasePage, FoundOut, Tagged, tag},
};
use crate::{
    actions::{self, ChangeFacts, Changes, Open},
    model::{CaseId, Channel, Contact, Priority, Queue, References, Sort, Stands},
    read::{self, Filter},
};
use axum::{
    Json,
    http::{HeaderName, StatusCode, header},
};
use ground::paging::Wanted;
use kernel::{
    Api, Error, Message, Result, StaffId, SubjectId,
    input::{At, Json as Body, Query},
};
use kit::Lang;
use serde::Deserialize;
use staff::TeamId;
use utoipa::{IntoParams, ToSchema};

#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// `mine`, `team`, `unassigned`, `answer`, `waiting`, `breaching`, `watching` or `open`.
    #[param(value_type = Option<String>)]
    queue: Option<Queue>,
    category: Option<String>,
    flow: Option<String>,
    status: Option<String>,
    #[param(value_type = Option<String>)]
    stands: Option<Stands>,
    #[param(value_type = Option<String>)]
    priority: Option<Priority>,
    #[param(value_type = Option<String>)]
    channel: Option<Channel>,
    #[param(value_type = Option<String>)]
    team: Option<TeamId>,
    #[param(value_type = Option<String>)]
    assignee: Option<StaffId>,
    #[param(value_type = Option<String>)]
    customer: Option<SubjectId>,
    tag: Option<String>,
    /// `open`, `closed` or `all`.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    which: crate::read::Which,
    /// `due`, `latest` or `newest`.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    sort: Sort,
    after: Option<String>,
    /// 1 to 200.
    limit: Option<u32>,
}

#[derive(Deserialize, IntoParams)]
pub struct Sought {
    /// A number, an address, or the beginnings of words.
    q: String,
}

/// Cases by queue and filter, page by page; open ones, unless others are asked for.
#[utoipa::path(get, path = "/cases", tag = "cases", params(Asked), responses((status = 200, body = CasePage)))]
pub async fn list(api: Api, Query(asked): Query<Asked>) -> Result<Json<CasePage>> {
    let Asked {
        queue, category, flow, status, stands, priority, channel, team, assignee, customer, tag, ..
    } = asked;
    let filter = Filter {
        queue,
        category,
        flow,
        status,
        stands,
        priority,
        channel,
        team,
        assignee,
        customer,
        tag,
        which: asked.which,
        sort: asked.sort,
    };
    let wanted = Wanted { after: asked.after, limit: asked.limit };
    let page = read::list(&mut api.read().await?, &filter, &wanted).await?.map(out::listed);
    Ok(Json(CasePage { items: page.items, next: page.next }))
}

/// Finds cases by number, by an address, or by words in their messages.
#[utoipa::path(get, path = "/cases/search", tag = "cases", params(Sought), responses((status = 200, body = FoundOut)))]
pub async fn search(api: Api, Query(sought): Query<Sought>) -> Result<Json<FoundOut>> {
    let found = read::search(&mut api.read().await?, &sought.q).await?;
    Ok(Json(FoundOut { items: found.hits.into_iter().map(out::hit).collect(), complete: found.complete }))
}

/// Opens a case with what was said and its files, in one call; with an `Idempotency-Key` it is opened once.
#[utoipa::path(post, path = "/cases", tag = "cases", request_body = CaseIn,
    responses((status = 201, body = CaseOut), (status = 422, body = kernel::door::Problem)))]
pub async fn open(
    api: Api,
    posted: Posted<CaseIn>,
) -> Result<(StatusCode, [(HeaderName, String); 2], Json<CaseOut>)> {
    api.actor.demand(&crate::WORK)?;
    let attachments = actions::keep(&api.app, &api.actor, posted.files).await?;
    let asked = asked(posted.value)?;
    let (line, tags) = (asked.subject_line.trim().to_owned(), crate::model::text::tags(&asked.tags)?);
    let case = api.write(&Open { attachments, ..asked }).await?;
    let headers = [(header::LOCATION, format!("/api/v1/cases/{}", case.id)), tag(case.version)];
    Ok((StatusCode::CREATED, headers, Json(out::case(&case, line, tags))))
}

fn asked(case: CaseIn) -> Result<Open> {
    let lang = case.lang.as_deref().map(lang).transpose()?;
    Ok(Open {
        category: case.category,
        subject_line: case.subject_line,
        text: case.text,
        priority: case.priority,
        customer: case.customer,
        channel: case.channel,
        contact: case.contact,
        references: case.references,
        values: case.values,
        lang,
        team: case.team,
        assignee: case.assignee,
        confidential: case.confidential,
        named: case.named,
        tags: case.tags,
        ..Open::default()
    })
}

fn lang(tag: &str) -> Result<Lang> {
    Lang::parse(tag).ok_or_else(|| Error::field("lang", Message::new("error-not-a-choice")))
}

/// One case with where it stands.
#[utoipa::path(get, path = "/cases/{id}", tag = "cases", params(("id" = String, Path)), responses((status = 200, body = CaseOut), (status = 404)))]
pub async fn show(api: Api, At(id): At<CaseId>) -> Result<Tagged<CaseOut>> {
    let mut reader = api.read().await?;
    let brief = read::brief(&mut reader, id).await?;
    actions::look(&mut reader, &brief.case).await?;
    let service = match brief.case.run {
        Some(run) => flows::states(&mut reader, &[run]).await?.get(&run).map(super::clocks::clocks),
        None => None,
    };
    Ok(([tag(brief.case.version)], Json(CaseOut { service, ..out::brief(brief) })))
}

/// New values; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = CasePatch)]
pub struct Patch {
    subject_line: Option<String>,
    category: Option<String>,
    priority: Option<Priority>,
    contact: Option<Contact>,
    references: Option<References>,
    lang: Option<String>,
}

/// Gives some facts of a case other values. Needs `If-Match`.
#[utoipa::path(patch, path = "/cases/{id}", tag = "cases", params(("id" = String, Path), ("If-Match" = String, Header)),
    request_body = Patch, responses((status = 200, body = CaseOut), (status = 409, body = kernel::door::Problem)))]
pub async fn change(api: Api, At(id): At<CaseId>, Body(patch): Body<Patch>) -> Result<Tagged<CaseOut>> {
    let changes = Changes {
        subject_line: patch.subject_line,
        category: patch.category,
        priority: patch.priority,
        contact: patch.contact,
        references: patch.references,
        lang: patch.lang.as_deref().map(lang).transpose()?,
        sender: None,
    };
    api.write(&ChangeFacts { case: id, changes, version: Some(api.visit.version()?) }).await?;
    show(api, At(id)).await
}
