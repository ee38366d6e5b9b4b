//! What both doors share: a file on its way in, and a report on its way out.

use crate::{
    RUN,
    actions::Fetch,
    file::{Part, Stored, chunks},
    intake::{self, Incoming},
    model::{Import, ImportId, LARGEST},
};
use axum::{
    body::{Body, Bytes},
    extract::{
        Multipart,
        multipart::{Field, MultipartError},
    },
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use futures::stream;
use kernel::{Error, Message, Result, door::Door};

/// The form around the file: boundaries, names, other fields.
const AROUND: usize = 1 << 16;
/// The largest request that brings a file.
pub const BODY: usize = LARGEST + AROUND;

/// Takes the part named `file` in, as it comes, without ever holding it whole.
pub async fn receive(door: &Door, mut form: Multipart) -> Result<Import> {
    door.actor.demand(&RUN)?;
    while let Some(part) = form.next_field().await.map_err(unreadable)? {
        let name = part.file_name().unwrap_or_default().to_owned();
        if part.name() == Some("file") && !name.is_empty() {
            return take(door, part, &name).await;
        }
    }
    Err(Error::field("file", "error-required"))
}

async fn take(door: &Door, mut part: Field<'_>, name: &str) -> Result<Import> {
    let mut incoming = Incoming::begin(&door.app, &door.actor, name, door.words.lang()).await?;
    let id = incoming.id();
    let import = async {
        while let Some(bytes) = part.chunk().await.map_err(unreadable)? {
            incoming.write(&bytes).await?;
        }
        incoming.finish().await
    }
    .await;
    if import.is_err() {
        intake::abandon(&door.app, &door.actor, id).await?;
    }
    import
}

/// The report, opened chunk by chunk on its way out.
pub async fn report(door: &Door, import: ImportId) -> Result<Response> {
    let bytes = door.write(&Fetch { import }).await?;
    let stored = Stored::open(&door.app, import, Part::Report, bytes).await?;
    let body = stream::try_unfold((stored, 0), move |(stored, number)| async move {
        if number == chunks(bytes) {
            return Ok(None);
        }
        let chunk = stored.chunk(number).await?;
        Ok::<_, Error>(Some((Bytes::from(chunk), (stored, number + 1))))
    });
    let name = format!("attachment; filename=\"{import}.csv\"");
    let head =
        [(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((head, Body::from_stream(body)).into_response())
}

#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err wants")]
fn unreadable(error: MultipartError) -> Error {
    match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Error::Malformed("error-too-large".into()),
        _ => Error::Malformed(Message::new("error-unreadable").with("cause", error.body_text())),
    }
}
