//! What belongs to a message: its files to take away, and the message as its sender dressed it, where it can do no harm.

use super::{Both, pictures};
use crate::{
    CaseId, EntryId,
    model::AttachmentId,
    read::{self, thread},
};
use axum::{
    http::{HeaderName, HeaderValue, header},
    response::{IntoResponse, Response},
};
use ground::web::Embeddable;
use kernel::{Desk, Error, Result};
use mail::incoming::{Remote, shown};

/// Nothing runs, nothing is fetched, nothing is sent, and only our own pages may show it. A link opens a window of its own.
const SHUT: &str = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; \
                    img-src data:; frame-ancestors 'self'";
/// The same, but pictures from elsewhere load: the reader asked for it.
const WITH_PICTURES: &str = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; \
                             style-src 'unsafe-inline'; img-src data: https:; frame-ancestors 'none'";

/// Takes a file away. It is never opened inside our own pages, whatever its sender says that it is.
pub async fn download(desk: Desk, Both(case, file): Both<CaseId, AttachmentId>) -> Result<Response> {
    let mut reader = desk.read().await?;
    let (shelved, bytes) = read::file(&mut reader, case, file).await?;
    Ok(taken_away(&shelved.name, bytes))
}

/// A file that is saved, never opened here.
pub fn taken_away(name: &str, bytes: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/octet-stream")),
        (header::CONTENT_DISPOSITION, disposition(name)),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("sandbox; default-src 'none'")),
    ];
    (headers, bytes).into_response()
}

/// The name of a file as a header takes it: every letter outside the plainest is escaped.
fn disposition(name: &str) -> HeaderValue {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
    let escaped: String = name
        .bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect();
    HeaderValue::from_str(&format!("attachment; filename*=UTF-8''{escaped}"))
        .unwrap_or(HeaderValue::from_static("attachment"))
}

/// The message as it looked, for a frame without rights; with pictures from elsewhere only in a window of its own.
pub async fn formatted(desk: Desk, Both(case, entry): Both<CaseId, EntryId>) -> Result<Response> {
    let mut reader = desk.read().await?;
    let case = read::load(&mut reader, case).await?;
    let line = thread::line(&mut reader, &case, entry).await?;
    let html = line.body.as_ref().and_then(|body| body.html.clone()).ok_or(Error::NotFound)?;
    let remote = if desk.visit.query.get("remote").is_some() { Remote::Loaded } else { Remote::Blocked };
    let own = pictures::of(&mut reader, &case, &line.files, &html).await?;
    let html = shown(&html, remote, |cid| own.get(cid).cloned());
    let policy = HeaderValue::from_static(if remote == Remote::Loaded { WITH_PICTURES } else { SHUT });
    let headers: [(HeaderName, HeaderValue); 2] = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
        (header::CONTENT_SECURITY_POLICY, policy),
    ];
    let mut response = (headers, html).into_response();
    if remote == Remote::Blocked {
        response.extensions_mut().insert(Embeddable);
    }
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::disposition;

    #[test]
    fn a_name_cannot_break_out_of_its_header() {
        let header = disposition("zdjęcie \"1\"\r\nX: y.jpg");
        assert_eq!(header, "attachment; filename*=UTF-8''zdj%C4%99cie%20%221%22%0D%0AX%3A%20y.jpg");
    }
}
