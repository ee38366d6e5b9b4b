//! The programs' door to requests: the same actions, rights and checks as the pages.

mod laws;
mod mentions;
mod papers;
mod recipients;
mod shapes;

use self::{
    laws::{Law, Laws},
    shapes::{
        Approval, Delay, Denial, Depth, Effects, File, Files, Month, Months, New, Question, Request,
        Requests, Taken, Takes,
    },
};
use crate::{
    DECIDE, START, VIEW,
    actions::{AsSeen, Ask, AskMany, Asked, Decide, Extend, Lift, Refuse, SendLink, TakeAtDesk, Vouch},
    copy as copies,
    model::{Claim, ClaimId, How, Wish},
    read::{self, Filter},
    receipt,
    regime::Regime,
};
use axum::{
    Json as Body,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use ground::paging::Wanted;
use kernel::{
    Action, Api, App, Error, Result, SubjectId, datamap,
    door::Problem,
    input::{At, Json, Query},
    seen::{Look, Opened},
};
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list, create))
        .routes(routes!(laws))
        .routes(routes!(health))
        .routes(routes!(downloads))
        .routes(routes!(show))
        .routes(routes!(effects))
        .routes(routes!(link))
        .routes(routes!(vouch))
        .routes(routes!(decide))
        .routes(routes!(refuse))
        .routes(routes!(extend))
        .routes(routes!(lift))
        .routes(routes!(files))
        .routes(routes!(download))
        .merge(mentions::routes())
        .merge(papers::routes())
        .merge(recipients::routes())
}

/// Lists requests.
#[utoipa::path(get, path = "/requests", tag = "requests", params(Question),
    responses((status = 200, body = Requests), (status = 422, body = Problem)))]
async fn list(api: Api, Query(question): Query<Question>) -> Result<Body<Requests>> {
    let wanted = Wanted { after: question.after, limit: question.limit };
    let filter = Filter {
        scope: question.scope,
        kind: question.kind,
        subject: question.subject,
        state: question.state,
        law: question.law,
        how: question.how,
        late: question.late,
    };
    let mut reader = api.read().await?;
    let page = read::list(&mut reader, &filter, &wanted).await?;
    let (t, now) = (read::calendar(&mut reader).await?, reader.now());
    let items = page.items.iter().map(|claim| Request::of(claim, t, now)).collect();
    Ok(Body(Requests { items, next: page.next }))
}

/// Writes a request down for somebody and mails them a link to prove it; one of the same kind that is open already is answered
/// instead. For many people at once it names ids, numbers or a pattern without personal data, and the answer says how many: a
/// dry run counts them and does nothing.
#[utoipa::path(post, path = "/requests", tag = "requests", request_body = New,
    responses((status = 200, description = "A dry run", body = Asked), (status = 201, body = Request),
              (status = 202, body = Asked), (status = 404, body = Problem), (status = 422, body = Problem)))]
async fn create(api: Api, Json(new): Json<New>) -> Result<Response> {
    api.actor.demand(&START)?;
    let subject = match (new.subject, new.whom) {
        (Some(_), None) if new.dry_run => return Err(Error::field("dry_run", "rights-error-dry-run")),
        (Some(subject), None) => subject,
        (None, Some(whom)) => {
            let dry = new.dry_run;
            let many = AskMany { kind: new.kind, purpose: new.purpose, whom, confirm: new.confirm, dry };
            let asked = api.write(&many).await?;
            let status = if dry { StatusCode::OK } else { StatusCode::ACCEPTED };
            return Ok((status, Body(asked)).into_response());
        }
        (None, None) => return Err(Error::field("subject", "error-required")),
        (Some(_), Some(_)) => return Err(Error::field("whom", "rights-error-either")),
    };
    let plain = Wish::plain(subject, new.kind, How::Api);
    let wish = Wish { purpose: new.purpose, text: new.text, changes: new.changes, ..plain };
    let id = api.write(&Ask { wish }).await?;
    let claim = read::load(&mut api.read().await?, id).await?;
    let location = [(header::LOCATION, format!("/api/v1/requests/{id}"))];
    Ok((StatusCode::CREATED, location, tagged(&api, &claim).await?).into_response())
}

/// Shows a request.
#[utoipa::path(get, path = "/requests/{id}", tag = "requests", params(("id" = String, Path)),
    responses((status = 200, body = Request), (status = 404, body = Problem)))]
async fn show(api: Api, At(id): At<ClaimId>) -> Result<Response> {
    let mut reader = api.read().await?;
    let claim = read::claim(&mut reader, id).await?;
    Opened { subjects: vec![claim.subject], look: Look::Opened, room: "rights" }
        .note(&api, &mut reader)
        .await?;
    tagged(&api, &claim).await
}

/// What an erasure would do, counted now; nothing is changed.
#[utoipa::path(get, path = "/requests/{id}/effects", tag = "requests", params(("id" = String, Path), Depth),
    responses((status = 200, body = Effects), (status = 404, body = Problem)))]
async fn effects(api: Api, At(id): At<ClaimId>, Query(depth): Query<Depth>) -> Result<Body<Effects>> {
    let mut reader = api.read().await?;
    let claim = read::claim(&mut reader, id).await?;
    let found = datamap::count(&mut reader, claim.subject).await?;
    Ok(Body(Effects { items: receipt::effects(&found, depth.mode.depth()), next: None }))
}

/// Mails the link once more: to prove the request, or to fetch the package that waits. Too many a day are left out.
#[utoipa::path(post, path = "/requests/{id}/link", tag = "requests", params(("id" = String, Path)),
    responses((status = 204), (status = 409, body = Problem)))]
async fn link(api: Api, At(id): At<ClaimId>) -> Result<StatusCode> {
    api.write(&SendLink { claim: id }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Answers for who the person is, having seen them or their papers.
#[utoipa::path(post, path = "/requests/{id}/proof", tag = "requests",
    params(("id" = String, Path), ("If-Match" = String, Header)),
    responses((status = 200, body = Request), (status = 400, body = Problem), (status = 409, body = Problem)))]
async fn vouch(api: Api, At(id): At<ClaimId>) -> Result<Response> {
    seen(&api, id, Vouch { claim: id }).await
}

/// Grants a request, in whole or in part.
#[utoipa::path(post, path = "/requests/{id}/decision", tag = "requests", request_body = Approval,
    params(("id" = String, Path), ("If-Match" = String, Header)),
    responses((status = 200, body = Request), (status = 400, body = Problem), (status = 409, body = Problem),
              (status = 422, body = Problem)))]
async fn decide(api: Api, At(id): At<ClaimId>, Json(approval): Json<Approval>) -> Result<Response> {
    api.actor.demand(&DECIDE)?;
    let claim = read::claim(&mut api.read().await?, id).await?;
    let decision = approval.decision(claim.kind)?;
    let Approval { kept, letter, confirm, .. } = approval;
    seen(&api, id, Decide { claim: id, decision, kept, letter, confirm }).await
}

/// Does not grant a request, and tells the person why.
#[utoipa::path(post, path = "/requests/{id}/refusal", tag = "requests", request_body = Denial,
    params(("id" = String, Path), ("If-Match" = String, Header)),
    responses((status = 200, body = Request), (status = 400, body = Problem), (status = 409, body = Problem),
              (status = 422, body = Problem)))]
async fn refuse(api: Api, At(id): At<ClaimId>, Json(denial): Json<Denial>) -> Result<Response> {
    let Denial { reason, note, letter } = denial;
    seen(&api, id, Refuse { claim: id, reason, note, letter }).await
}

/// Puts the deadline off, once and within the first one, and tells the person why.
#[utoipa::path(post, path = "/requests/{id}/extension", tag = "requests", request_body = Delay,
    params(("id" = String, Path), ("If-Match" = String, Header)),
    responses((status = 200, body = Request), (status = 400, body = Problem), (status = 403, body = Problem),
              (status = 409, body = Problem), (status = 422, body = Problem)))]
async fn extend(api: Api, At(id): At<ClaimId>, Json(delay): Json<Delay>) -> Result<Response> {
    seen(&api, id, Extend { claim: id, reason: delay.reason }).await
}

/// Ends a restriction: the person is told first, and the record is free once that letter has left.
#[utoipa::path(post, path = "/requests/{id}/lifting", tag = "requests",
    params(("id" = String, Path), ("If-Match" = String, Header)),
    responses((status = 200, body = Request), (status = 400, body = Problem), (status = 409, body = Problem)))]
async fn lift(api: Api, At(id): At<ClaimId>) -> Result<Response> {
    seen(&api, id, Lift { claim: id }).await
}

/// The laws that requests come under: the rights they give and the grounds to refuse them.
#[utoipa::path(get, path = "/requests/laws", tag = "requests", responses((status = 200, body = Laws)))]
async fn laws(api: Api) -> Result<Body<Laws>> {
    api.actor.demand(&VIEW)?;
    let now = api.app.clock().now();
    Ok(Body(Laws { items: Regime::all().iter().map(|law| Law::of(law, now)).collect(), next: None }))
}

/// How many requests were answered in time in the last months, and how long the one in the middle took.
#[utoipa::path(get, path = "/requests/health", tag = "requests", responses((status = 200, body = Months)))]
async fn health(api: Api) -> Result<Body<Months>> {
    let months = read::health::health(&mut api.read().await?).await?;
    let month = |month: read::health::Month| Month {
        month: month.name,
        in_time: month.in_time,
        late: month.late,
        median_days: month.median,
    };
    Ok(Body(Months { items: months.into_iter().map(month).collect(), next: None }))
}

/// Who fetched whose package and when, the latest first.
#[utoipa::path(get, path = "/requests/downloads", tag = "requests",
    params(("after" = Option<String>, Query), ("limit" = Option<u32>, Query)),
    responses((status = 200, body = Takes), (status = 422, body = Problem)))]
async fn downloads(api: Api, Query(wanted): Query<Wanted>) -> Result<Body<Takes>> {
    let page = read::health::all_takes(&mut api.read().await?, &wanted).await?;
    let taken = |(subject, take): (SubjectId, read::copies::Take)| Taken {
        subject,
        request: take.claim,
        number: take.number().to_string(),
        at: take.at.rfc3339(),
        by: take.by,
    };
    Ok(Body(Takes { items: page.items.into_iter().map(taken).collect(), next: page.next }))
}

/// Lists the files that were made for a request, and who fetched them.
#[utoipa::path(get, path = "/requests/{id}/files", tag = "requests", params(("id" = String, Path)),
    responses((status = 200, body = Files), (status = 404, body = Problem)))]
async fn files(api: Api, At(id): At<ClaimId>) -> Result<Body<Files>> {
    let mut reader = api.read().await?;
    let claim = read::claim(&mut reader, id).await?;
    let copy = read::copy(&mut reader, id).await?;
    Ok(Body(Files { items: copy.map(|copy| File::of(&claim, copy)).into_iter().collect(), next: None }))
}

/// Fetches the package; each time is counted, and after a few it is gone.
#[utoipa::path(post, path = "/requests/{id}/download", tag = "requests", params(("id" = String, Path)),
    responses((status = 200, content_type = "application/zip"), (status = 410, body = Problem)))]
async fn download(api: Api, At(id): At<ClaimId>) -> Result<Response> {
    api.actor.demand(&crate::FILES)?;
    let claim = read::claim(&mut api.read().await?, id).await?;
    let bytes = copies::open(&api.app, &claim).await?;
    api.write(&TakeAtDesk { claim: id }).await?;
    Ok(copies::download(&api.app, &claim, bytes))
}

/// Changes a request in the version that the caller saw: nobody is overtaken by another decision.
async fn seen<A: Action<Output = Claim>>(api: &Api, claim: ClaimId, action: A) -> Result<Response> {
    api.actor.demand(&A::NEEDS)?;
    let version = api.visit.version()?;
    tagged(api, &api.write(&AsSeen { claim, version, action }).await?).await
}

async fn tagged(api: &Api, claim: &Claim) -> Result<Response> {
    let mut reader = api.read().await?;
    let request = Request::of(claim, read::calendar(&mut reader).await?, reader.now());
    Ok(([(header::ETAG, format!("\"v{}\"", claim.version))], Body(request)).into_response())
}
