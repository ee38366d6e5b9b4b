//! Turns a message into the bytes of RFC 5322 and MIME, always the same bytes for the same message.

use {
    crate::{
        Address, Attachment, AutoSubmitted, Message, MessageId, Precedence, Thread, Unsubscribe,
        line::one_line, quoted::quoted_printable,
    },
    data_encoding::BASE64,
    lettre::message::{
        self as letter, Body, Mailbox, MessageBuilder, MultiPart, MultiPartBuilder, SinglePart,
        header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue},
    },
    std::time::{Duration, UNIX_EPOCH},
};

/// Some servers refuse a header of more than 998 bytes after encoding; this many characters stay below it.
const SUBJECT_LIMIT: usize = 200;
/// Characters of one encoded word: ten of four bytes are 56 letters of base64, and a word may have 75 with its frame.
const WORD_LIMIT: usize = 10;
const FEEDBACK_ID_LIMIT: usize = 200;
/// RFC 5322, 3.6.4 lets a long thread be trimmed; the first and the latest tell where a message belongs.
const REFERENCES_LIMIT: usize = 20;
/// The last second of the year 9999, where the four digits of a date end.
const DATE_LIMIT: u64 = 253_402_300_799;

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ComposeError {
    #[error("the content type of an attachment is not type/subtype")]
    ContentType,
    #[error("the date lies outside 1970 to 9999")]
    Date,
    #[error("the headers contradict each other")]
    Headers,
}

/// `text/plain`, or `multipart/alternative` with HTML, inside `multipart/mixed` with attachments.
pub fn compose(message: &Message) -> Result<Vec<u8>, ComposeError> {
    let headers = headers(message)?;
    let boundary = |level| boundary(&message.message_id, level);
    let letter = match (&message.html, message.attachments.as_slice()) {
        (None, []) => headers.singlepart(text(message)),
        (Some(html), []) => headers.multipart(alternative(message, html, boundary("alternative"))),
        (None, files) => {
            headers.multipart(with_files(mixed(boundary("mixed")).singlepart(text(message)), files)?)
        }
        (Some(html), files) => {
            let both = alternative(message, html, boundary("alternative"));
            headers.multipart(with_files(mixed(boundary("mixed")).multipart(both), files)?)
        }
    };
    letter.map(|letter| letter.formatted()).map_err(|_| ComposeError::Headers)
}

fn headers(message: &Message) -> Result<MessageBuilder, ComposeError> {
    let seconds = u64::try_from(message.date).ok().filter(|&seconds| seconds <= DATE_LIMIT);
    let date = UNIX_EPOCH + Duration::from_secs(seconds.ok_or(ComposeError::Date)?);
    let mut headers =
        letter::Message::builder().date(date).from(mailbox(&message.from)).to(mailbox(&message.to));
    headers = titled(headers, one_line(&message.subject, SUBJECT_LIMIT));
    headers = headers.message_id(Some(bracketed(&message.message_id)));
    if let Some(reply_to) = &message.reply_to {
        headers = headers.reply_to(mailbox(reply_to));
    }
    if let Some(thread) = &message.thread {
        headers = threaded(headers, thread);
    }
    if let Some(way_out) = &message.list_unsubscribe {
        headers = unsubscribable(headers, way_out);
    }
    Ok(classified(headers, message))
}

/// Words that look encoded (RFC 2047) would be decoded by whoever reads them, so a subject with such words is encoded itself.
fn titled(headers: MessageBuilder, subject: String) -> MessageBuilder {
    if !subject.contains("=?") {
        return headers.subject(subject);
    }
    let letters: Vec<char> = subject.chars().collect();
    let word = |part: &[char]| BASE64.encode(part.iter().collect::<String>().as_bytes());
    let words = letters.chunks(WORD_LIMIT).map(|part| format!("=?utf-8?B?{}?=", word(part)));
    headers.raw_header(verbatim("Subject", words.collect::<Vec<_>>().join("\r\n ")))
}

fn threaded(headers: MessageBuilder, thread: &Thread) -> MessageBuilder {
    let ids = &thread.references;
    let latest = ids.len().saturating_sub(REFERENCES_LIMIT - 1).max(1);
    let kept = ids.iter().take(1).chain(ids.iter().skip(latest)).map(bracketed).collect::<Vec<_>>();
    let headers = headers.in_reply_to(bracketed(&thread.in_reply_to));
    if kept.is_empty() {
        headers.references(bracketed(&thread.in_reply_to))
    } else {
        headers.references(kept.join(" "))
    }
}

/// One click, no log-in, no question: RFC 8058 wants both headers, and both signed.
// law: gdpr/7.3
fn unsubscribable(headers: MessageBuilder, way_out: &Unsubscribe) -> MessageBuilder {
    let mut ways = format!("<{}>", way_out.url());
    if let Some(mailto) = way_out.mailto() {
        ways.push_str(&format!(",\r\n <mailto:{}>", mailto.email()));
    }
    headers
        .raw_header(verbatim("List-Unsubscribe", ways))
        .raw_header(verbatim("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()))
}

fn classified(mut headers: MessageBuilder, message: &Message) -> MessageBuilder {
    let submitted = match message.auto_submitted {
        AutoSubmitted::No => None,
        AutoSubmitted::Generated => Some("auto-generated"),
        AutoSubmitted::Replied => Some("auto-replied"),
    };
    if let Some(submitted) = submitted {
        headers = headers.raw_header(verbatim("Auto-Submitted", submitted.to_owned()));
    }
    if message.precedence == Precedence::Bulk {
        headers = headers.raw_header(verbatim("Precedence", "bulk".to_owned()));
    }
    if let Some(id) = &message.feedback_id {
        let name = HeaderName::new_from_ascii_str("Feedback-ID");
        headers = headers.raw_header(HeaderValue::new(name, one_line(id, FEEDBACK_ID_LIMIT)));
    }
    headers
}

fn alternative(message: &Message, html: &str, boundary: String) -> MultiPart {
    let html = part(ContentType::TEXT_HTML, html);
    MultiPart::alternative().boundary(boundary).singlepart(text(message)).singlepart(html)
}

fn mixed(boundary: String) -> MultiPartBuilder {
    MultiPart::mixed().boundary(boundary)
}

fn with_files(parts: MultiPart, files: &[Attachment]) -> Result<MultiPart, ComposeError> {
    files.iter().try_fold(parts, |parts, file| Ok(parts.singlepart(attached(file)?)))
}

fn attached(file: &Attachment) -> Result<SinglePart, ComposeError> {
    let content_type = ContentType::parse(&file.content_type).map_err(|_| ComposeError::ContentType)?;
    let body = Body::new_with_encoding(file.bytes.clone(), ContentTransferEncoding::Base64);
    let body = body.map_err(|_| ComposeError::ContentType)?;
    Ok(letter::Attachment::new(file.name().to_owned()).body(body, content_type))
}

fn text(message: &Message) -> SinglePart {
    part(ContentType::TEXT_PLAIN, &message.text)
}

fn part(content_type: ContentType, content: &str) -> SinglePart {
    let encoded = quoted_printable(content);
    let body = Body::dangerous_pre_encoded(encoded, ContentTransferEncoding::QuotedPrintable);
    SinglePart::builder().header(content_type).body(body)
}

fn mailbox(address: &Address) -> Mailbox {
    let email = lettre::Address::new_dangerous(address.local(), address.domain());
    Mailbox::new(address.name().map(str::to_owned), email)
}

fn bracketed(id: &MessageId) -> String {
    format!("<{}>", id.as_str())
}

/// For values that are ASCII and folded already; an encoder would break the addresses in them.
fn verbatim(name: &'static str, value: String) -> HeaderValue {
    HeaderValue::dangerous_new_pre_encoded(HeaderName::new_from_ascii_str(name), value.clone(), value)
}

/// Stable for a message; `=_` cannot occur in quoted-printable or base64, so it cannot occur in a part.
fn boundary(id: &MessageId, level: &str) -> String {
    let digest = ring::digest::digest(&ring::digest::SHA256, format!("{level} {}", id.as_str()).as_bytes());
    format!("=_{}", data_encoding::HEXLOWER.encode(&digest.as_ref()[..16]))
}
