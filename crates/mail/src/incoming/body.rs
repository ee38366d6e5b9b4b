//! The body of a message: its words, its HTML, and every part that is neither, as a file.

use super::{
    ATTACHMENT_LIMIT, Attachment, Cut, HTML_LIMIT, Html, Incoming, LINE_LIMIT, TEXT_LIMIT, head::clean, html,
    plain,
};
use encoding_rs::WINDOWS_1252;
use mail_parser::{Encoding, Message, MessagePart, MimeHeaders, PartType};
use std::{borrow::Cow, collections::HashSet};

/// Longer names make trouble in file systems, which count bytes.
const NAME_LIMIT: usize = 150;

pub fn fill(message: &Message<'_>, incoming: &mut Incoming) {
    let raw = message.raw_message.as_ref();
    let mut texts: Vec<String> = Vec::new();
    for part in message.text_body.iter().filter_map(|id| message.parts.get(*id as usize)) {
        match &part.body {
            PartType::Text(text) => texts.push(worded(part, text, raw)),
            PartType::Html(html) => texts.push(plain::text(html, HTML_LIMIT)),
            _ => {}
        }
    }
    incoming.text = limited(&texts.join("\n\n"), &mut incoming.cut);
    incoming.html = markup(message, raw, &mut incoming.cut);
    attach(message, raw, incoming);
}

/// The bytes of something that no parser can read, as words.
pub fn plain_text(bytes: &[u8], cut: &mut Vec<Cut>) -> String {
    let first = &bytes[..bytes.len().min(TEXT_LIMIT * 2)];
    limited(&decoded(first), cut)
}

/// All HTML parts that are shown, one below the other, with plain parts between them; none when there is only text.
fn markup(message: &Message<'_>, raw: &[u8], cut: &mut Vec<Cut>) -> Option<Html> {
    let parts: Vec<&MessagePart<'_>> =
        message.html_body.iter().filter_map(|id| message.parts.get(*id as usize)).collect();
    if !parts.iter().any(|part| matches!(part.body, PartType::Html(_))) {
        return None;
    }
    let mut whole = String::new();
    for part in parts {
        match &part.body {
            PartType::Html(html) => whole.push_str(html),
            PartType::Text(text) => whole.push_str(&html::from_text(&worded(part, text, raw))),
            _ => {}
        }
    }
    if whole.len() > HTML_LIMIT || html::is_deep(&whole) {
        cut.push(Cut::Html);
        return None;
    }
    Some(html::safe(&whole))
}

/// Every leaf that is not shown as words. Pictures that stand in the text are files as well.
fn attach(message: &Message<'_>, raw: &[u8], incoming: &mut Incoming) {
    let shown: HashSet<u32> = message.text_body.iter().chain(&message.html_body).copied().collect();
    let is_shown = |id: usize| u32::try_from(id).is_ok_and(|id| shown.contains(&id));
    let mut left_out = 0;
    for (id, part) in message.parts.iter().enumerate() {
        let is_words = matches!(part.body, PartType::Text(_) | PartType::Html(_)) && is_shown(id);
        if is_words || matches!(part.body, PartType::Multipart(_)) {
            continue;
        }
        if incoming.attachments.len() == ATTACHMENT_LIMIT {
            left_out += 1;
            continue;
        }
        let number = incoming.attachments.len() + 1;
        let attachment = attachment(part, raw, (number, is_shown(id)));
        if !(attachment.bytes.is_empty() && part.attachment_name().is_none()) {
            incoming.attachments.push(attachment);
        }
    }
    if left_out > 0 {
        incoming.cut.push(Cut::Attachments(left_out));
    }
}

fn attachment(part: &MessagePart<'_>, raw: &[u8], (number, is_shown): (usize, bool)) -> Attachment {
    let bytes = match &part.body {
        PartType::Binary(bytes) | PartType::InlineBinary(bytes) => bytes.to_vec(),
        // A text that is a file keeps its bytes; only decoded ones have lost them.
        PartType::Text(text) | PartType::Html(text) => match part.encoding {
            Encoding::None => slice(part, raw).to_vec(),
            Encoding::QuotedPrintable | Encoding::Base64 => text.as_bytes().to_vec(),
        },
        PartType::Message(inner) => match part.encoding {
            Encoding::None => slice(part, raw).to_vec(),
            Encoding::QuotedPrintable | Encoding::Base64 => inner.raw_message.to_vec(),
        },
        PartType::Multipart(_) => Vec::new(),
    };
    let media = media(part);
    let cid = part
        .content_id()
        .map(|id| clean(id.trim_matches(['<', '>']), LINE_LIMIT))
        .filter(|id| !id.is_empty());
    let disposed = part.content_disposition().is_some_and(mail_parser::ContentType::is_inline);
    let inline = media.starts_with("image/") && (is_shown || disposed || cid.is_some());
    Attachment { name: name(part, &media, number), media, bytes, cid, inline }
}

/// The bytes of a part as they stand in the message.
fn slice<'a>(part: &MessagePart<'_>, raw: &'a [u8]) -> &'a [u8] {
    raw.get(part.offset_body as usize..part.offset_end as usize).unwrap_or_default()
}

/// `type/subtype` in lower case, of letters that a header may hold.
fn media(part: &MessagePart<'_>) -> String {
    let plain = |text: &str| {
        let fits = !text.is_empty()
            && text.len() <= 100
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-+._".contains(&b));
        fits.then(|| text.to_ascii_lowercase())
    };
    let said = part
        .content_type()
        .and_then(|kind| Some(format!("{}/{}", plain(kind.ctype())?, plain(kind.subtype()?)?)));
    let fallback = match part.body {
        PartType::Text(_) => "text/plain",
        PartType::Html(_) => "text/html",
        PartType::Message(_) => "message/rfc822",
        _ => "application/octet-stream",
    };
    said.unwrap_or_else(|| fallback.to_owned())
}

/// The name without folders; a nameless file is called after what it is.
fn name(part: &MessagePart<'_>, media: &str, number: usize) -> String {
    let given = part.attachment_name().unwrap_or_default();
    let given = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept = clean(&given.replace([':', '*', '?', '"', '<', '>', '|'], "_"), NAME_LIMIT);
    let kept = kept.trim_matches(['.', ' ']);
    if !kept.is_empty() {
        return kept.to_owned();
    }
    if let PartType::Message(inner) = &part.body {
        let subject = clean(inner.subject().unwrap_or_default(), NAME_LIMIT - 4)
            .replace(['/', '\\', ':', '*', '?', '"', '<', '>', '|'], "_");
        let subject = subject.trim_matches(['.', ' ']);
        return if subject.is_empty() { format!("message-{number}.eml") } else { format!("{subject}.eml") };
    }
    match media {
        "application/ms-tnef" | "application/vnd.ms-tnef" => "winmail.dat".to_owned(),
        _ => format!("file-{number}.{}", ending(media)),
    }
}

fn ending(media: &str) -> &'static str {
    match media {
        "text/plain" => "txt",
        "text/html" => "html",
        "text/calendar" => "ics",
        "text/vcard" | "text/x-vcard" => "vcf",
        "text/csv" => "csv",
        "text/rfc822-headers" | "message/delivery-status" | "message/feedback-report" => "txt",
        "message/disposition-notification" => "txt",
        "message/rfc822" => "eml",
        "image/jpeg" => "jpg",
        "image/png" => "png",
        "image/gif" => "gif",
        "image/webp" => "webp",
        "image/svg+xml" => "svg",
        "application/pdf" => "pdf",
        "application/zip" => "zip",
        "application/pgp-signature" => "asc",
        "application/pkcs7-signature" | "application/x-pkcs7-signature" => "p7s",
        _ => "bin",
    }
}

/// The words of a plain part: guessed at where nobody says how they are written, with broken lines joined again.
fn worded(part: &MessagePart<'_>, text: &str, raw: &[u8]) -> String {
    let says = |name: &str| part.content_type().and_then(|kind| kind.attribute(name));
    let text: Cow<'_, str> =
        if text.contains('\u{fffd}') && says("charset").is_none() && part.encoding == Encoding::None {
            decoded(slice(part, raw))
        } else {
            Cow::Borrowed(text)
        };
    let flowed = says("format").is_some_and(|format| format.eq_ignore_ascii_case("flowed"));
    if flowed {
        plain::flowed(&text, says("delsp").is_some_and(|delsp| delsp.eq_ignore_ascii_case("yes")))
    } else {
        text.into_owned()
    }
}

/// UTF-8, or else what most old programs wrote without saying so.
pub fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => WINDOWS_1252.decode_without_bom_handling(bytes).0,
    }
}

/// With LF at line ends and without other control characters, at most so long.
fn limited(text: &str, cut: &mut Vec<Cut>) -> String {
    let mut kept = String::with_capacity(text.len().min(TEXT_LIMIT));
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let letter = match letter {
            '\r' if letters.peek() == Some(&'\n') => continue,
            '\r' | '\u{2028}' | '\u{2029}' => '\n',
            '\n' | '\t' => letter,
            other if other.is_control() => continue,
            other => other,
        };
        if kept.len() + letter.len_utf8() > TEXT_LIMIT {
            cut.push(Cut::Text);
            break;
        }
        kept.push(letter);
    }
    kept.truncate(kept.trim_end().len());
    kept.drain(..kept.len() - kept.trim_start_matches('\n').len());
    kept
}
