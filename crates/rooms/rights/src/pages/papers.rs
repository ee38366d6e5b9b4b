//! Papers that show who somebody is: put in by whoever looks at them, shown to whoever decides, gone afterwards.

use crate::{
    DECIDE,
    actions::{AddPaper, PAPER},
    model::{Claim, ClaimId, Paper as Kind, PaperId},
    read,
};
use axum::{
    extract::{FromRequest, Multipart, Path, Request, multipart::MultipartError},
    http::header,
    response::{IntoResponse, Response},
};
use ground::{files::FileId, id::Id};
use kernel::{
    App, Desk, Error, KeyId, Message, Place, Result, Sealed,
    door::{Door, Go},
    input::At,
    seen::{Look, Note},
};

/// The file is sealed and on the disk before a row names it; what nobody names is taken away again.
pub async fn add(desk: Desk, At(id): At<ClaimId>, request: Request) -> Result<Go> {
    desk.actor.demand(&DECIDE)?;
    let claim = read::claim(&mut desk.read().await?, id).await?;
    let bytes = receive(request).await?;
    keep(&desk, &claim, &bytes).await?;
    Ok(Go::to(format!("/requests/{id}")).saying("rights-said-paper"))
}

/// The same for every door.
pub(crate) async fn keep(door: &Door, claim: &Claim, bytes: &[u8]) -> Result<PaperId> {
    let added = paper(&door.app, claim, bytes).await?;
    match door.write(&added).await {
        Ok(()) => Ok(added.id),
        Err(error) => {
            door.app.files().remove(added.file).await?;
            Err(error)
        }
    }
}

/// Puts a paper on the disk, sealed for the person it is about; it belongs to the request once the action is written.
pub async fn paper(app: &App, claim: &Claim, bytes: &[u8]) -> Result<AddPaper> {
    let kind = Kind::of(bytes).ok_or_else(|| Error::field("paper", "rights-error-paper"))?;
    let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
    let id = PaperId::from_bytes(ground::id::fresh(app.clock().now(), app.entropy()));
    let file = FileId::from_bytes(id.bytes());
    put(app, claim, file, bytes).await?;
    Ok(AddPaper { claim: claim.id, id, file, kind, size })
}

/// The one file of the form, by its own bytes and never by its name.
async fn receive(request: Request) -> Result<Vec<u8>> {
    let malformed = |cause: String| Error::Malformed(Message::new("error-unreadable").with("cause", cause));
    let form = Multipart::from_request(request, &()).await;
    let mut form = form.map_err(|error| malformed(error.body_text()))?;
    let unreadable = |error: MultipartError| malformed(error.body_text());
    while let Some(field) = form.next_field().await.map_err(unreadable)? {
        if field.file_name().is_some() {
            let bytes = field.bytes().await.map_err(|_| Error::field("paper", "rights-error-paper"))?;
            return match bytes.len() {
                0 => Err(Error::field("paper", "error-required")),
                1..=PAPER => Ok(bytes.to_vec()),
                _ => Err(Error::field("paper", "rights-error-paper")),
            };
        }
    }
    Err(Error::field("paper", "error-required"))
}

async fn put(app: &App, claim: &Claim, file: FileId, bytes: &[u8]) -> Result<()> {
    let key = KeyId::of(claim.subject);
    let ring = app.vault().unlock(&[key]).await?;
    let sealed = ring.seal(key, place(file), bytes, app.entropy())?;
    Ok(app.files().put(file, sealed.bytes()).await?)
}

fn place(file: FileId) -> Place {
    Place::new("rights_papers", "file", file)
}

/// Shown in the browser, sealed off from everything else there; the look is written down.
pub async fn look(desk: Desk, Path((id, paper)): Path<(String, String)>) -> Result<Response> {
    shown(&desk, &id, &paper).await
}

pub(crate) async fn shown(desk: &Door, id: &str, paper: &str) -> Result<Response> {
    desk.actor.demand(&DECIDE)?;
    let (id, paper): (ClaimId, PaperId) = match (id.parse(), paper.parse()) {
        (Ok(id), Ok(paper)) => (id, paper),
        _ => return Err(Error::NotFound),
    };
    let mut reader = desk.read().await?;
    let claim = read::claim(&mut reader, id).await?;
    let papers = read::papers(&mut reader, id).await?;
    drop(reader);
    let found = papers.into_iter().find(|known| known.id == paper).ok_or(Error::NotFound)?;
    let gone = || Error::gone("rights-error-paper-gone");
    let file = found.file.ok_or_else(gone)?;
    let sealed = desk.app.files().get(file).await.map_err(|_| gone())?;
    let ring = desk.app.vault().unlock(&[KeyId::of(claim.subject)]).await?;
    let bytes = ring.open_bytes(KeyId::of(claim.subject), place(file), &Sealed::from_bytes(sealed))?;
    let bytes = bytes.ok_or_else(gone)?;
    let reason = Some(claim.number.to_string());
    desk.write(&Note { subject: claim.subject, look: Look::Revealed, field: Some("paper"), reason }).await?;
    let headers = [
        (header::CONTENT_TYPE, found.kind.media()),
        (header::CONTENT_DISPOSITION, "inline; filename=\"paper\""),
        (header::CONTENT_SECURITY_POLICY, "sandbox; default-src 'none'; style-src 'unsafe-inline'"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, bytes).into_response())
}
