//! Permissions for programs: written down, read back, explained. What a program writes never counts as the person's own act.

use crate::{
    EVIDENCE, VIEW,
    model::{
        choice::{By, Channel, Evidence, Held, How, Outcome, PermissionId, Proof, State},
        purpose::Basis,
    },
    permits::{self, Explained},
    read::{self, Entry},
    recording::{Record, RecordMany, Taken},
};
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use data_encoding::BASE64;
use ground::paging::Wanted;
use kernel::{
    Api, Error, Reader, Result, SubjectId,
    input::{At, Json, Query},
    seen::{Look, Note},
};
use kit::Words;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// One entry of the ledger.
#[derive(Serialize, ToSchema)]
pub struct PermissionOut {
    pub id: String,
    pub subject: String,
    pub purpose: String,
    pub channel: Channel,
    pub state: State,
    /// The state in the Data Privacy Vocabulary, for records after ISO/IEC TS 27560.
    pub term: &'static str,
    /// How well it is proved.
    pub proof: Proof,
    pub how: How,
    pub by: By,
    /// Who wrote it down.
    pub actor: String,
    /// The form, file, page or register it came from.
    pub source: String,
    pub at: String,
    pub recorded_at: String,
    pub purpose_version: i64,
    pub notice: Option<i64>,
    pub wording: Option<String>,
    pub lang: Option<String>,
    pub valid_until: Option<String>,
    /// A call reference or file number; gone once the person is erased, and shown only to those who may see evidence.
    pub reference: Option<String>,
    /// What was said, as it was taken down; shown only to those who may see evidence.
    pub note: Option<String>,
    /// What the tree holds of this entry, as base64.
    pub commitment: String,
}

impl PermissionOut {
    fn of(entry: Entry, reader: &Reader) -> Self {
        let evidence = if reader.may(&EVIDENCE) { entry.evidence() } else { Evidence::default() };
        let facts = entry.facts;
        Self {
            id: facts.id.to_string(),
            subject: facts.subject.to_string(),
            purpose: facts.purpose,
            channel: facts.channel,
            state: facts.state,
            term: facts.state.term(),
            proof: facts.proof,
            how: facts.how,
            by: facts.by,
            actor: facts.actor,
            source: facts.origin,
            at: facts.at.rfc3339(),
            recorded_at: facts.recorded_at.rfc3339(),
            purpose_version: facts.version,
            notice: facts.notice,
            wording: entry.wording,
            lang: facts.lang,
            valid_until: facts.valid_until.map(ground::clock::Timestamp::rfc3339),
            reference: evidence.reference,
            note: evidence.note,
            commitment: BASE64.encode(&entry.commitment),
        }
    }
}

#[derive(Serialize, ToSchema)]
pub struct PermissionPage {
    pub items: Vec<PermissionOut>,
    pub next: Option<String>,
}

/// What became of a permission that was sent to us.
#[derive(Serialize, ToSchema)]
pub struct Recorded {
    pub outcome: OutcomeKind,
    /// The entry of the ledger, when one was written.
    pub id: Option<String>,
    /// Why it was held back: no import, no program and no colleague can undo a refusal.
    pub held_back: Option<Held>,
    /// Of many at once: whether the person was asked by mail to confirm it.
    pub asked: Option<bool>,
    /// Why they were not, in the reader's language.
    pub not_asked: Option<String>,
}

impl Recorded {
    fn of(outcome: Outcome) -> Self {
        let recorded = |outcome, id: Option<PermissionId>, held_back| Self {
            outcome,
            id: id.map(|id| id.to_string()),
            held_back,
            asked: None,
            not_asked: None,
        };
        match outcome {
            Outcome::Written(id) => recorded(OutcomeKind::Written, Some(id), None),
            Outcome::HeldBack(held) => recorded(OutcomeKind::HeldBack, None, Some(held)),
            Outcome::Same => recorded(OutcomeKind::Same, None, None),
        }
    }

    fn among(taken: Taken, t: Words) -> Self {
        let not_asked = taken.asked.and_then(std::result::Result::err).map(|not| t.w(not.word()));
        Self { asked: taken.asked.map(|asked| asked.is_ok()), not_asked, ..Self::of(taken.outcome) }
    }
}

#[derive(Serialize, ToSchema)]
pub struct RecordedPage {
    pub items: Vec<Recorded>,
}

#[derive(Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OutcomeKind {
    Written,
    HeldBack,
    Same,
}

#[derive(Deserialize, IntoParams)]
pub struct OfSubject {
    /// Whose: a customer's id.
    #[param(value_type = String)]
    pub subject: SubjectId,
    pub after: Option<String>,
    pub limit: Option<u32>,
}

#[derive(Deserialize, IntoParams)]
pub struct Asked {
    #[param(value_type = String)]
    pub subject: SubjectId,
    pub purpose: Option<String>,
    pub channel: Option<Channel>,
}

/// Whether something may be sent, and why.
#[derive(Serialize, ToSchema)]
pub struct ExplainedOut {
    pub purpose: String,
    pub channel: Channel,
    pub allowed: bool,
    pub basis: Option<Basis>,
    /// The rule that forbids it.
    pub reason: Option<crate::Reason>,
    pub law: Option<String>,
    /// The rule and what would change it, in the reader's language.
    pub detail: Option<String>,
    pub mend: Option<String>,
    pub state: State,
    pub since: Option<String>,
    pub permission: Option<String>,
}

#[derive(Serialize, ToSchema)]
pub struct ExplainedPage {
    pub items: Vec<ExplainedOut>,
    pub next: Option<String>,
}

/// What happened to a person's permissions, the newest first.
#[utoipa::path(get, path = "/permissions", tag = "permissions", params(OfSubject),
    responses((status = 200, body = PermissionPage)))]
pub async fn list(api: Api, Query(asked): Query<OfSubject>) -> Result<axum::Json<PermissionPage>> {
    let mut reader = api.read().await?;
    known(&mut reader, asked.subject).await?;
    let wanted = Wanted { after: asked.after, limit: asked.limit };
    let page = read::history(&mut reader, asked.subject, &wanted).await?;
    let items = shown(&api, &mut reader, page.items).await?;
    Ok(axum::Json(PermissionPage { items, next: page.next }))
}

/// Writes a permission down that a person gave, refused or withdrew elsewhere.
#[utoipa::path(post, path = "/permissions", tag = "permissions", request_body = Record,
    responses((status = 201, body = Recorded), (status = 200, body = Recorded, description = "Held back, or known already")))]
pub async fn record(api: Api, Json(record): Json<Record>) -> Result<Response> {
    let outcome = api.write(&record).await?;
    let body = axum::Json(Recorded::of(outcome));
    Ok(match outcome {
        Outcome::Written(id) => {
            let location = [(header::LOCATION, format!("/api/v1/permissions/{id}"))];
            (StatusCode::CREATED, location, body).into_response()
        }
        Outcome::HeldBack(_) | Outcome::Same => body.into_response(),
    })
}

/// Writes many permissions down at once, up to 1,000: each answer stands where its permission did, and nothing is written
/// when a field of one of them is wrong.
#[utoipa::path(post, path = "/permissions/bulk", tag = "permissions", operation_id = "record_permissions",
    request_body = RecordMany, responses((status = 200, body = RecordedPage)))]
pub async fn record_many(api: Api, Json(records): Json<RecordMany>) -> Result<axum::Json<RecordedPage>> {
    let taken = api.write(&records).await?.into_iter();
    let items = taken.map(|one| Recorded::among(one, api.words)).collect();
    Ok(axum::Json(RecordedPage { items }))
}

/// What stands now for a person: one entry for each purpose and channel that was ever asked about.
#[utoipa::path(get, path = "/permissions/current", tag = "permissions", operation_id = "current_permissions",
    params(OfSubject), responses((status = 200, body = PermissionPage)))]
pub async fn standing(api: Api, Query(asked): Query<OfSubject>) -> Result<axum::Json<PermissionPage>> {
    let mut reader = api.read().await?;
    known(&mut reader, asked.subject).await?;
    let cells = read::matrix(&mut reader, asked.subject).await?;
    let entries = cells.into_iter().filter_map(|cell| cell.entry).collect();
    let items = shown(&api, &mut reader, entries).await?;
    Ok(axum::Json(PermissionPage { items, next: None }))
}

/// What may be sent to a person and why: all purposes and channels, or those asked for.
#[utoipa::path(get, path = "/permissions/explain", tag = "permissions", operation_id = "explain_permissions",
    params(Asked), responses((status = 200, body = ExplainedPage)))]
pub async fn explain(api: Api, Query(asked): Query<Asked>) -> Result<axum::Json<ExplainedPage>> {
    let mut reader = api.read().await?;
    known(&mut reader, asked.subject).await?;
    let all = match (&asked.purpose, asked.channel) {
        (Some(purpose), Some(channel)) => {
            vec![permits::explain(&mut reader, asked.subject, purpose, channel).await?]
        }
        _ => permits::explain_all(&mut reader, asked.subject).await?,
    };
    let wanted = |cell: &Explained| {
        asked.purpose.as_ref().is_none_or(|purpose| *purpose == cell.purpose)
            && asked.channel.is_none_or(|channel| channel == cell.channel)
    };
    let t = api.words;
    let items = all.into_iter().filter(wanted).map(|cell| explained(t, cell)).collect();
    Ok(axum::Json(ExplainedPage { items, next: None }))
}

/// One entry of the ledger.
#[utoipa::path(get, path = "/permissions/{id}", tag = "permissions", operation_id = "show_permission",
    params(("id" = String, Path)), responses((status = 200, body = PermissionOut)))]
pub async fn show(api: Api, At(id): At<PermissionId>) -> Result<axum::Json<PermissionOut>> {
    let mut reader = api.read().await?;
    reader.demand(&VIEW)?;
    let entry = read::entry(&mut reader, id).await?;
    shown(&api, &mut reader, vec![entry]).await?.pop().map(axum::Json).ok_or(Error::NotFound)
}

/// Entries on their way out; who sees what shows them is written down.
async fn shown(api: &Api, reader: &mut Reader, entries: Vec<Entry>) -> Result<Vec<PermissionOut>> {
    let subject = entries.first().map(|entry| entry.facts.subject);
    let items: Vec<PermissionOut> =
        entries.into_iter().map(|entry| PermissionOut::of(entry, reader)).collect();
    let tells = items.iter().any(|item| item.reference.is_some() || item.note.is_some());
    if let Some(subject) = subject.filter(|_| tells) {
        api.write(&Note { subject, look: Look::Revealed, field: Some("evidence"), reason: None }).await?;
    }
    Ok(items)
}

/// Permissions are read about people one may see.
async fn known(reader: &mut Reader, subject: SubjectId) -> Result<()> {
    reader.demand(&VIEW)?;
    customers::contact(reader, subject).await?.map(drop).ok_or(Error::NotFound)
}

fn explained(t: Words, cell: Explained) -> ExplainedOut {
    let refusal = cell.decision.as_ref().err();
    ExplainedOut {
        allowed: cell.decision.is_ok(),
        basis: cell.decision.as_ref().ok().copied(),
        reason: refusal.map(|refusal| refusal.reason),
        law: refusal.and_then(permits::Refusal::law).map(str::to_owned),
        detail: refusal.map(|refusal| t.w(&refusal.word())),
        mend: refusal.map(|refusal| t.w(&refusal.mend())),
        purpose: cell.purpose,
        channel: cell.channel,
        state: cell.state,
        since: cell.since.map(ground::clock::Timestamp::rfc3339),
        permission: cell.event.map(|id| id.to_string()),
    }
}
