//! What is said in cases, as programs see and say it.

use super::{
    input::{MessageIn, MessageKind, Posted, Two},
    out::{self, MessageOut, MessagePage},
};
use crate::{
    WORK,
    actions::{self, CoverUp, Covering, Note, NoteAndMove, NoteKind, Reply, TakeBack},
    model::{Arrival, AttachmentId, Author, CaseId, Cover, EntryId, Kept, Party},
    read,
};
use axum::{
    Json,
    http::{HeaderName, StatusCode, header},
    response::{IntoResponse, Response},
};
use ground::paging::Wanted;
use kernel::{
    Action, Api, Error, Permission, Result, Tx,
    input::{At, Json as Body, Query},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The thread of a case, the latest first.
#[utoipa::path(get, path = "/cases/{id}/messages", tag = "cases", params(("id" = String, Path), ("after" = Option<String>, Query), ("limit" = Option<u32>, Query)),
    responses((status = 200, body = MessagePage), (status = 404)))]
pub async fn list(api: Api, At(id): At<CaseId>, Query(wanted): Query<Wanted>) -> Result<Json<MessagePage>> {
    let mut reader = api.read().await?;
    let case = read::load(&mut reader, id).await?;
    actions::look(&mut reader, &case).await?;
    let page = read::thread::of_case(&mut reader, &case, &wanted).await?.map(out::message);
    Ok(Json(MessagePage { items: page.items, next: page.next }))
}

type Made = (StatusCode, [(HeaderName, String); 1], Json<MessageOut>);

/// Answers, notes something, or brings in what the customer said elsewhere. Larger files come as `multipart/form-data`: a
/// part `message` with this as JSON, and parts `file`.
#[utoipa::path(post, path = "/cases/{id}/messages", tag = "cases", params(("id" = String, Path)), request_body = MessageIn,
    responses((status = 201, body = MessageOut), (status = 404), (status = 422, body = kernel::door::Problem)))]
pub async fn write(api: Api, At(id): At<CaseId>, posted: Posted<MessageIn>) -> Result<Made> {
    api.actor.demand(&WORK)?;
    read::load_working(&mut api.read().await?, id).await?;
    let attachments = actions::keep(&api.app, &api.actor, posted.files).await?;
    let entry = said(&api, id, posted.value, attachments).await?;
    let mut reader = api.read().await?;
    let case = read::load(&mut reader, id).await?;
    let line = read::thread::line(&mut reader, &case, entry).await?;
    let headers = [(header::LOCATION, format!("/api/v1/cases/{id}/messages"))];
    Ok((StatusCode::CREATED, headers, Json(out::message(line))))
}

async fn said(api: &Api, case: CaseId, message: MessageIn, attachments: Vec<Kept>) -> Result<EntryId> {
    let MessageIn { kind, text, to, subject_line, then, values, reason, mentions, .. } = message;
    match kind {
        MessageKind::Reply => {
            let reply = Reply { case, text, to, subject_line, attachments, then, values, reason };
            Ok(api.write(&reply).await?.entry)
        }
        MessageKind::Note | MessageKind::Call => {
            let kind = if kind == MessageKind::Call { NoteKind::Call } else { NoteKind::Note };
            let note = Note { case, kind, text, mentions, attachments };
            match then {
                Some(transition) => api.write(&NoteAndMove { note, transition, values }).await,
                None => api.write(&note).await,
            }
        }
        MessageKind::Incoming => api.write(&BringIn { case, text, attachments }).await,
    }
}

/// What a program heard from the customer.
struct BringIn {
    case: CaseId,
    text: String,
    attachments: Vec<Kept>,
}

impl Action for BringIn {
    type Output = EntryId;
    const NEEDS: Permission = WORK;

    async fn run(&self, tx: &mut Tx) -> Result<EntryId> {
        let case = read::load_working(tx, self.case).await?;
        let text = crate::model::text::must(
            "text",
            crate::model::text::prose(&self.text, crate::model::text::TEXT),
        )?;
        let (facts, _) = crate::store::facts(tx, &case).await?;
        let from = Party { name: facts.contact.name, address: facts.contact.email };
        let attachments = self.attachments.clone();
        let arrival = Arrival {
            attachments,
            acknowledge: true,
            ..Arrival::plain(Author::Customer, from, text, tx.now())
        };
        let arrived = actions::arrive(tx, case.id, &arrival).await?;
        arrived.entry.ok_or_else(|| kernel::Error::conflict("cases-error-went-on"))
    }
}

/// What was taken back.
#[derive(Serialize, ToSchema)]
pub struct TakenBack {
    text: String,
}

/// Takes an answer back that has not left yet.
#[utoipa::path(delete, path = "/cases/{id}/messages/{message}", tag = "cases", params(("id" = String, Path), ("message" = String, Path)),
    responses((status = 200, body = TakenBack), (status = 404), (status = 409, body = kernel::door::Problem)))]
pub async fn undo(api: Api, Two(case, entry): Two<CaseId, EntryId>) -> Result<Json<TakenBack>> {
    let draft = api.write(&TakeBack { case, entry }).await?;
    Ok(Json(TakenBack { text: draft.text }))
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CoveringIn {
    /// Left out: everything that was found in the texts.
    class: Option<String>,
    /// Needed without a file.
    how: Option<Cover>,
    /// A file in which something was found: it goes as a whole.
    file: Option<String>,
}

/// Masks or deletes what was found in a message and should not be there; the mail that it came by goes with it.
#[utoipa::path(post, path = "/cases/{id}/messages/{message}/cover", tag = "cases", params(("id" = String, Path), ("message" = String, Path)),
    request_body = CoveringIn, responses((status = 204), (status = 404), (status = 409, body = kernel::door::Problem)))]
pub async fn cover(
    api: Api,
    Two(case, entry): Two<CaseId, EntryId>,
    Body(asked): Body<CoveringIn>,
) -> Result<StatusCode> {
    let what = match (asked.file, asked.how) {
        (Some(file), _) => Covering::File(file.parse().map_err(|_| Error::NotFound)?),
        (None, Some(how)) => Covering::Words { class: asked.class, how },
        (None, None) => return Err(Error::field("how", "error-required")),
    };
    api.write(&CoverUp { case, entry, what }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// A file of a message.
#[utoipa::path(get, path = "/cases/{id}/files/{file}", tag = "cases", params(("id" = String, Path), ("file" = String, Path)),
    responses((status = 200, content_type = "application/octet-stream", body = [u8]), (status = 404)))]
pub async fn file(api: Api, Two(case, file): Two<CaseId, AttachmentId>) -> Result<Response> {
    let (_, bytes) = read::file(&mut api.read().await?, case, file).await?;
    let headers =
        [(header::CONTENT_TYPE, "application/octet-stream"), (header::CONTENT_DISPOSITION, "attachment")];
    Ok((headers, bytes).into_response())
}
