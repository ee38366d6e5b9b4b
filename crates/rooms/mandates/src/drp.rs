//! The agents' door: the endpoints of the Data Rights Protocol 1.0, business side, and what its directory needs to know of us.

mod answer;
mod claims;

use crate::{
    BUSINESS_ID,
    asking::{Attach, Pair, Revoke, Take, waiting},
    envelope::{self, Expected, Head, Wrong},
    jobs::paper_place,
    model::{Agent, Brought, Exercise, Request, from_uuid},
    read,
    status::{Facts, Status},
};
use answer::{Refusal, answered};
use axum::{
    Json,
    body::Bytes,
    extract::{DefaultBodyLimit, Path},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use claims::Claims;
use ground::{
    files::FileId,
    http::Http,
    id::Id,
    limit::{Pace, network},
    secret::digest,
};
use kernel::{App, Error, KeyId, Public, Reader, Result, door::Paper as Page};
use serde::{Deserialize, Serialize};
use std::{num::NonZeroU32, time::Duration};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

/// Tokens that one line may ask for at once, and how soon there is another try: providers speak for many agents, each needs one a year.
const PAIRING: Pace =
    Pace { of: "pairings", burst: NonZeroU32::new(30).unwrap(), refill: Duration::from_secs(30) };
/// Calls that one agent may make at once, and how soon there is another: agents speak for many people.
const CALLING: Pace =
    Pace { of: "agents", burst: NonZeroU32::new(300).unwrap(), refill: Duration::from_millis(200) };
/// A paper of the largest size, in base64, with its signature.
const PAPER_BODY: usize = rights::PAPER.div_ceil(3) * 4 + 1_024;
/// An agent's own name for a request.
const REFERENCE: usize = 200;

pub fn routes() -> OpenApiRouter<App> {
    let papers = OpenApiRouter::new().routes(routes!(attach)).layer(DefaultBodyLimit::max(PAPER_BODY));
    OpenApiRouter::new()
        .routes(routes!(pair, known))
        .routes(routes!(exercise))
        .routes(routes!(status, revoke))
        .merge(papers)
}

/// What an agent gets by a signed message.
#[derive(Serialize, ToSchema)]
#[schema(as = DataRightsToken)]
struct Given {
    #[serde(rename = "agent-id")]
    agent_id: String,
    /// Goes along with every other call, as bearer.
    token: String,
}

/// Gives an agent a token for a message that it signed; anything that is not right is answered by 403 without a word.
#[utoipa::path(post, path = "/agent/{id}", tag = "data rights protocol", operation_id = "drp_pair",
    params(("id" = String, Path)), request_body(content = String, content_type = "text/plain"),
    responses((status = 200, body = Given), (status = 403, description = "Not believed", content_type = "text/plain")))]
async fn pair(door: Public, Path(id): Path<String>, body: Bytes) -> Result<Response> {
    if !door.app.allows(&PAIRING, &network(door.visit.address)) {
        return Ok(Refusal::TooMany.say(door.words));
    }
    Ok(match door.write(&Pair { agent_id: &id, body: &body }).await? {
        Some(token) => {
            let given = Given { agent_id: id, token: token.reveal().to_owned() };
            ([(header::CACHE_CONTROL, "no-store")], Json(given)).into_response()
        }
        None => StatusCode::FORBIDDEN.into_response(),
    })
}

/// Whether a token still opens the door.
#[utoipa::path(get, path = "/agent/{id}", tag = "data rights protocol", operation_id = "drp_agent",
    params(("id" = String, Path)),
    responses((status = 200, body = Object), (status = 403, body = answer::Told)))]
async fn known(door: Public, Path(id): Path<String>) -> Result<Response> {
    let known = match who(&door).await? {
        Ok(agent) if agent.agent_id == id => Ok(Json(serde_json::json!({})).into_response()),
        Ok(_) => Err(Refusal::Stranger),
        Err(refusal) => Err(refusal),
    };
    Ok(known.unwrap_or_else(|refusal: Refusal| refusal.say(door.words)))
}

/// A request as an agent signs it, with what says whom it is about.
#[derive(Deserialize)]
struct Asked {
    #[serde(flatten)]
    head: Head,
    exercise: Option<String>,
    regime: Option<String>,
    #[serde(rename = "agent-request-id")]
    reference: Option<String>,
    status_callback: Option<String>,
    #[serde(flatten)]
    claims: Claims,
}

/// Exercises a right for a person: a signed message in base64. The same message opens nothing twice.
#[utoipa::path(post, path = "/data-rights-request", tag = "data rights protocol", operation_id = "drp_exercise",
    request_body(content = String, content_type = "text/plain"),
    responses((status = 200, body = Status), (status = 400, body = answer::Told), (status = 401, body = answer::Told),
              (status = 403, body = answer::Told), (status = 409, body = answer::Told)))]
async fn exercise(door: Public, body: Bytes) -> Result<Response> {
    answered(&door, take(&door, &body).await).await
}

async fn take(door: &Public, body: &[u8]) -> Result<std::result::Result<Request, Refusal>> {
    let agent = match who(door).await? {
        Ok(agent) => agent,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let business = door.read().await?.setting(&BUSINESS_ID).await?;
    let expected = Expected { agent: &agent.agent_id, business: &business, now: door.app.clock().now() };
    let read = envelope::open(body, &agent.verify_key).and_then(|message| {
        let asked: Asked = envelope::read(&message)?;
        asked.head.check(expected)?;
        Ok((digest(&message), asked))
    });
    let (digest, asked) = match read {
        Ok(read) => read,
        Err(wrong) => return Ok(Err(wrong.into())),
    };
    match asked.check(door.app.edge()?, &agent) {
        Ok((exercise, brought)) => {
            let take = Take { agent: agent.id, exercise, digest, brought };
            answer::conflicts(door.write(&take).await)
        }
        Err(refusal) => Ok(Err(refusal)),
    }
}

impl Asked {
    fn check(self, http: &Http, agent: &Agent) -> std::result::Result<(Exercise, Brought), Refusal> {
        let exercise = self.exercise.as_deref().and_then(Exercise::read).ok_or(Refusal::Exercise)?;
        if !matches!(self.regime.as_deref(), None | Some("" | "ccpa" | "voluntary")) {
            return Err(Refusal::Regime);
        }
        let (whom, verified) = self.claims.whom(agent.trusted).ok_or(Refusal::Whom)?;
        let fine = |text: &String| text.chars().count() <= REFERENCE && !text.chars().any(char::is_control);
        if self.reference.as_ref().is_some_and(|text| !fine(text)) {
            return Err(Refusal::Wrong(Wrong::Unreadable));
        }
        let callback = self.status_callback.filter(|url| !url.is_empty());
        if callback.as_ref().is_some_and(|url| http.check(url).is_err()) {
            return Err(Refusal::Callback);
        }
        Ok((exercise, Brought { reference: self.reference, callback, whom, verified }))
    }
}

/// Where a request of this agent stands.
#[utoipa::path(get, path = "/data-rights-request/{id}", tag = "data rights protocol", operation_id = "drp_status",
    params(("id" = String, Path)),
    responses((status = 200, body = Status), (status = 401, body = answer::Told), (status = 403, body = answer::Told)))]
async fn status(door: Public, Path(id): Path<String>) -> Result<Response> {
    let found = match who(&door).await? {
        Ok(agent) => own(&mut door.read().await?, &agent, &id).await?,
        Err(refusal) => Err(refusal),
    };
    answered(&door, Ok(found)).await
}

async fn own(reader: &mut Reader, agent: &Agent, id: &str) -> Result<std::result::Result<Request, Refusal>> {
    let Some(id) = from_uuid(id) else { return Ok(Err(Refusal::Stranger)) };
    answer::conflicts(read::own(reader, agent.id, id).await)
}

/// Takes a request back, as long as nothing was decided: a signed message in base64, with a reason or without.
#[utoipa::path(delete, path = "/data-rights-request/{id}", tag = "data rights protocol", operation_id = "drp_revoke",
    params(("id" = String, Path)), request_body(content = String, content_type = "text/plain"),
    responses((status = 200, body = Status), (status = 400, body = answer::Told), (status = 401, body = answer::Told),
              (status = 403, body = answer::Told), (status = 409, body = answer::Told)))]
async fn revoke(door: Public, Path(id): Path<String>, body: Bytes) -> Result<Response> {
    let revoked = call_off(&door, &id, &body).await;
    answered(&door, revoked).await
}

async fn call_off(door: &Public, id: &str, body: &[u8]) -> Result<std::result::Result<Request, Refusal>> {
    let agent = match who(door).await? {
        Ok(agent) => agent,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let business = door.read().await?.setting(&BUSINESS_ID).await?;
    let expected = Expected { agent: &agent.agent_id, business: &business, now: door.app.clock().now() };
    let read = envelope::open(body, &agent.verify_key).and_then(|message| envelope::read::<Head>(&message));
    // The protocol signs no more than a reason; whoever says who and when is held to it.
    let checked = read.and_then(|head| if head.is_bare() { Ok(()) } else { head.check(expected).map(drop) });
    match (checked, from_uuid(id)) {
        (Err(wrong), _) => Ok(Err(wrong.into())),
        (Ok(()), None) => Ok(Err(Refusal::Stranger)),
        (Ok(()), Some(request)) => answer::conflicts(door.write(&Revoke { agent: &agent, request }).await),
    }
}

/// Hands a power of attorney or a paper of the person in, while it is open who they are: PDF, JPEG or PNG of at most 10 MB,
/// signed as every message is and in base64.
#[utoipa::path(post, path = "/data-rights-request/{id}/power-of-attorney", tag = "data rights protocol",
    operation_id = "drp_power_of_attorney",
    params(("id" = String, Path)), request_body(content = String, content_type = "text/plain"),
    responses((status = 200, body = Status), (status = 400, body = answer::Told), (status = 401, body = answer::Told),
              (status = 403, body = answer::Told), (status = 409, body = answer::Told)))]
async fn attach(door: Public, Path(id): Path<String>, body: Bytes) -> Result<Response> {
    let attached = hand_in(&door, &id, &body).await;
    answered(&door, attached).await
}

async fn hand_in(door: &Public, id: &str, body: &[u8]) -> Result<std::result::Result<Request, Refusal>> {
    let agent = match who(door).await? {
        Ok(agent) => agent,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let paper = match envelope::open(body, &agent.verify_key) {
        Ok(paper) => paper,
        Err(wrong) => return Ok(Err(wrong.into())),
    };
    let Some(id) = from_uuid(id) else { return Ok(Err(Refusal::Stranger)) };
    let request = match answer::conflicts(waiting(&mut door.read().await?, agent.id, id).await)? {
        Ok(request) => request,
        Err(refusal) => return Ok(Err(refusal)),
    };
    // What it is the first bytes say, whatever it is called: an archive is never opened.
    if paper.len() > rights::PAPER || rights::Paper::of(&paper).is_none() {
        return Ok(Err(Refusal::Paper));
    }
    let file = keep(&door.app, &request, &paper).await?;
    let attached = door.write(&Attach { agent: agent.id, request: request.id, file }).await;
    if attached.is_err() {
        door.app.files().remove(file).await?;
    }
    answer::conflicts(attached)
}

/// Sealed for the request, whomever it is about.
async fn keep(app: &App, request: &Request, paper: &[u8]) -> Result<FileId> {
    let file = FileId::from_bytes(ground::id::fresh(app.clock().now(), app.entropy()));
    let key = KeyId::own(request.id);
    let ring = app.vault().unlock(&[key]).await?;
    let sealed = ring.seal(key, paper_place(file), paper, app.entropy())?;
    app.files().put(file, sealed.bytes()).await?;
    Ok(file)
}

/// Who calls, by their token.
async fn who(door: &Public) -> Result<std::result::Result<Agent, Refusal>> {
    let Some(token) = door.visit.bearer.clone() else { return Ok(Err(Refusal::NoToken)) };
    let found = read::by_token(&mut door.read().await?, &token).await?;
    Ok(match found {
        Some(agent) if door.app.allows(&CALLING, &agent.id) => Ok(agent),
        Some(_) => Err(Refusal::TooMany),
        None => Err(Refusal::Stranger),
    })
}

/// A request as the protocol tells it.
async fn told(door: &Public, request: &Request) -> Result<Status> {
    let mut reader = door.read().await?;
    let brought = read::brought(&mut reader, request.id).await?;
    let claim = read::claim(&mut reader, request).await?;
    let facts = Facts { request, claim: claim.as_ref(), brought: &brought, now: reader.now() };
    Ok(Status::of(&facts, &door.app, door.words))
}

/// What the directory of the protocol says of a business.
#[derive(Serialize)]
struct Business {
    id: String,
    name: String,
    api_base: String,
    supported_actions: Vec<&'static str>,
    supported_verifications: [&'static str; 1],
    privacy_policy_url: String,
    web_url: String,
    technical_contact: String,
    business_contact: String,
}

/// Our own entry for the directory; nothing where the protocol is not in use.
pub async fn discovery(door: Public) -> Result<Response> {
    let mut reader = door.read().await?;
    let id = reader.setting(&BUSINESS_ID).await?;
    if id.is_empty() {
        return Err(Error::NotFound);
    }
    let contact = reader.setting(&kernel::setting::COMPANY_EMAIL).await?;
    let offered = Exercise::ALL.iter().filter(|one| one.kind().is_some());
    let business = Business {
        id,
        name: reader.setting(&kernel::setting::COMPANY_NAME).await?,
        api_base: door.app.url("/api"),
        supported_actions: offered.map(|one| one.key()).collect(),
        supported_verifications: ["email"],
        privacy_policy_url: door.app.url("/privacy"),
        web_url: door.app.url("/"),
        technical_contact: contact.clone(),
        business_contact: contact,
    };
    Ok(Json(business).into_response())
}

/// Where an agent sends the person: the same words for everybody, known here or not.
pub async fn verify(door: Public, Path(_): Path<String>) -> Result<Page> {
    let t = door.words;
    let mut reader = door.read().await?;
    let shell = door.public_shell(&mut reader, t.w("mandates-verify")).await?;
    Ok(shell.body(crate::pages::verify(t)).html().into())
}
