//! Refusals as servers write them: reports by RFC 3464, half of them, and prose.

use super::{
    Failed, Fate, Incoming, LINE_LIMIT,
    head::{Head, clean, ids, is_address},
};
use mail_parser::{Message, MessagePart, MimeHeaders, PartType};

/// Receivers read out of one report.
const FAILED: usize = 500;
/// As much of a report's prose as is looked through.
const PROSE: usize = 64 << 10;

/// Who writes when nobody can be reached.
const SENDERS: &[&str] = &[
    "mailer-daemon",
    "postmaster",
    "mail-daemon",
    "maildaemon",
    "microsoftexchange329e71ec88ae4615bbc36ab6ce41109e",
];
/// What such letters are called; the beginnings, in lower case.
const SUBJECTS: &[&str] = &[
    "delivery status notification",
    "undeliver",
    "undelivered mail",
    "mail delivery failed",
    "mail delivery failure",
    "mail delivery system",
    "delivery failure",
    "delivery failed",
    "delivery has failed",
    "failure notice",
    "returned mail",
    "mail system error",
    "message undeliverable",
    "warning: could not send",
    "warning: message",
    "delayed mail",
    "onbestelbaar",
    "niet-bezorgd",
    "nie można dostarczyć",
    "niedostarczona",
    "teslim edilemedi",
    "iletilemedi",
    "unzustellbar",
];
/// Words of a letter that only says that it takes longer.
const DELAYS: &[&str] = &[
    "delayed",
    "has not yet been delivered",
    "will keep trying",
    "will be retried",
    "could not send message for",
];

/// The failures that a message tells of; none when it is no such letter.
pub fn read(
    head: &Head,
    message: Option<&Message<'_>>,
    incoming: &Incoming,
    report: &str,
) -> Option<Vec<Failed>> {
    let is_report = report == "delivery-status";
    let status = message.and_then(|message| message.parts.iter().find(|part| is_status(part)));
    if !is_report && status.is_none() && !looks_like_one(head, incoming) {
        return None;
    }
    let original = message.and_then(original).or_else(|| incoming.references.last().cloned());
    let mut failed = status.map(|part| structured(&words(part))).unwrap_or_default();
    let prose: String = incoming.text.chars().take(PROSE).collect();
    for one in &mut failed {
        refine(one, &prose);
    }
    if failed.is_empty() {
        failed = told(head, &prose, incoming);
    }
    for one in &mut failed {
        one.original_message_id.clone_from(&original);
    }
    Some(failed)
}

fn is_status(part: &MessagePart<'_>) -> bool {
    part.is_content_type("message", "delivery-status")
        || part.is_content_type("message", "global-delivery-status")
}

/// A letter from a mail system about mail, without the form that it should have.
fn looks_like_one(head: &Head, incoming: &Incoming) -> bool {
    if head.has("x-failed-recipients") {
        return true;
    }
    let from = incoming.from.as_ref().map(|from| from.address.to_lowercase()).unwrap_or_default();
    let local = from.split('@').next().unwrap_or_default();
    let subject = incoming.subject.to_lowercase();
    let by_system =
        SENDERS.contains(&local) || (incoming.return_path.as_deref() == Some("") && !local.is_empty());
    by_system && SUBJECTS.iter().any(|start| subject.starts_with(start))
}

/// The groups of fields of a report: the first is about the server, each other about one receiver.
fn structured(text: &str) -> Vec<Failed> {
    let text = text.replace("\r\n", "\n");
    let groups = text.split("\n\n").map(unfolded);
    groups.filter_map(|group| receiver(&group)).take(FAILED).collect()
}

fn receiver(group: &str) -> Option<Failed> {
    let typed = |value: String| value.split_once(';').map_or(value.clone(), |(_, rest)| rest.to_owned());
    let bare = |value: String| clean(typed(value).trim().trim_matches(['<', '>', '"']), LINE_LIMIT);
    let address = ["original-recipient", "final-recipient"].iter().rev().find_map(|name| field(group, name));
    let action = field(group, "action").map(|action| action.trim().to_ascii_lowercase());
    if address.is_none() && action.is_none() {
        return None;
    }
    let said = field(group, "diagnostic-code").map(|value| clean(typed(value).trim(), LINE_LIMIT));
    let status = field(group, "status").and_then(|value| status_in(&value));
    let fate = match action.as_deref() {
        Some("delayed") => Fate::Delayed,
        Some("delivered" | "relayed" | "expanded") => Fate::Delivered,
        _ if status.as_deref().is_some_and(|status| status.starts_with('4')) => Fate::Delayed,
        _ => Fate::Failed,
    };
    let exact = said.as_deref().and_then(status_in).filter(|found| is_more_exact(found, status.as_deref()));
    Some(Failed {
        address: address.map(bare).filter(|address| is_address(address)),
        fate,
        status: exact.or(status),
        said,
        original_message_id: None,
    })
}

/// A report that says `5.0.0` often has the real code in the words beside it.
fn refine(failed: &mut Failed, prose: &str) {
    let Some(address) = &failed.address else { return };
    if failed.status.as_deref().is_some_and(|status| !status.ends_with(".0.0")) {
        return;
    }
    let line = about(prose, address);
    if let Some(found) = status_in(&line).filter(|found| is_more_exact(found, failed.status.as_deref())) {
        failed.status = Some(found);
    }
    if failed.said.is_none() && !line.is_empty() {
        failed.said = Some(clean(&line, LINE_LIMIT));
    }
}

/// The lines from where an address is named to the next empty line.
fn about(prose: &str, address: &str) -> String {
    let lower = prose.to_lowercase();
    let Some(at) = lower.find(&address.to_lowercase()).filter(|at| prose.is_char_boundary(*at)) else {
        return String::new();
    };
    prose[at..].lines().take_while(|line| !line.trim().is_empty()).take(6).collect::<Vec<_>>().join(" ")
}

/// What prose says: whom it names, and how it went.
fn told(head: &Head, prose: &str, incoming: &Incoming) -> Vec<Failed> {
    let lower = prose.to_lowercase();
    let subject = incoming.subject.to_lowercase();
    let delayed = DELAYS.iter().any(|words| lower.contains(words) || subject.contains(words));
    let mut named: Vec<String> = head
        .values("x-failed-recipients")
        .flat_map(|value| value.split(','))
        .map(|one| clean(one, LINE_LIMIT))
        .collect();
    if named.is_empty() {
        named = addresses(prose, incoming);
    }
    named.retain(|address| is_address(address));
    named.truncate(FAILED);
    let general = status_in(prose);
    let one = |address: Option<String>| {
        let line = address.as_deref().map(|address| about(prose, address)).unwrap_or_default();
        let status = status_in(&line).or_else(|| general.clone());
        let soft = status.as_deref().is_some_and(|status| status.starts_with('4'));
        let fate = if delayed || soft { Fate::Delayed } else { Fate::Failed };
        let said = Some(clean(&line, LINE_LIMIT)).filter(|said| !said.is_empty());
        Failed { address, fate, status, said, original_message_id: None }
    };
    if named.is_empty() { vec![one(None)] } else { named.into_iter().map(Some).map(one).collect() }
}

/// The addresses that the words name before they show the message that came back, without that message's sender.
fn addresses(prose: &str, incoming: &Incoming) -> Vec<String> {
    let ends = [
        "original message",
        "copy of the message",
        "copy of your message",
        "message headers",
        "oorspronkelijk bericht",
        "ursprüngliche nachricht",
    ];
    let lower = prose.to_lowercase();
    let end = ends.iter().filter_map(|words| lower.find(words)).min().unwrap_or(prose.len());
    let end = (0..=end.min(prose.len())).rev().find(|at| prose.is_char_boundary(*at)).unwrap_or_default();
    let own: Vec<&str> =
        incoming.to.iter().chain(&incoming.from).map(|mailbox| mailbox.address.as_str()).collect();
    let mut named: Vec<String> = Vec::new();
    for word in prose[..end].split(|c: char| c.is_whitespace() || "<>()[]\"',;".contains(c)) {
        let word = word.trim_matches(['.', ':']).trim_start_matches("mailto:").trim_start_matches("rfc822:");
        let is_new = !named.iter().any(|known| known.eq_ignore_ascii_case(word));
        let is_own = own.iter().any(|known| known.eq_ignore_ascii_case(word));
        if word.contains('@') && word.contains('.') && is_address(word) && is_new && !is_own {
            named.push(word.to_owned());
        }
        if named.len() == FAILED {
            break;
        }
    }
    named
}

/// The first enhanced status code (RFC 3463) in a text; a plain `550` says `5.0.0`.
fn status_in(text: &str) -> Option<String> {
    let words = || text.split(|c: char| c.is_whitespace() || "#()[]<>,;:-".contains(c));
    let enhanced = words().find(|word| {
        let parts: Vec<&str> = word.trim_end_matches('.').split('.').collect();
        let digits =
            |part: &&str| !part.is_empty() && part.len() <= 3 && part.bytes().all(|b| b.is_ascii_digit());
        parts.len() == 3 && matches!(parts[0], "2" | "4" | "5") && parts.iter().all(digits)
    });
    let plain = || {
        let code = words().find(|word| {
            word.len() == 3 && word.starts_with(['4', '5']) && word.bytes().all(|b| b.is_ascii_digit())
        })?;
        Some(format!("{}.0.0", &code[..1]))
    };
    enhanced.map(|word| word.trim_end_matches('.').to_owned()).or_else(plain)
}

fn is_more_exact(found: &str, known: Option<&str>) -> bool {
    known.is_none_or(|known| known.ends_with(".0.0") && !found.ends_with(".0.0") && known[..1] == found[..1])
}

/// The Message-ID of the message that is inside, whole or its head alone.
pub fn original(message: &Message<'_>) -> Option<String> {
    message.parts.iter().skip(1).find_map(|part| match &part.body {
        PartType::Message(inner) => {
            let own = inner.parts.first()?.headers.iter().rev();
            let mut ids = own.filter(|header| header.name.as_str().eq_ignore_ascii_case("message-id"));
            ids.find_map(|header| header.value.as_text().map(|id| clean(id, LINE_LIMIT)))
        }
        _ if part.is_content_type("text", "rfc822-headers")
            || part.is_content_type("message", "rfc822-headers")
            || part.is_content_type("message", "global-headers") =>
        {
            let head = Head::read(words(part).as_bytes());
            head.values("message-id").last().and_then(|value| ids(value).pop())
        }
        _ => None,
    })
}

/// The text of a part, whatever the parser took it for.
pub fn words(part: &MessagePart<'_>) -> String {
    match &part.body {
        PartType::Text(text) | PartType::Html(text) => text.chars().take(PROSE).collect(),
        PartType::Binary(bytes) | PartType::InlineBinary(bytes) => {
            String::from_utf8_lossy(&bytes[..bytes.len().min(PROSE)]).into_owned()
        }
        PartType::Message(_) | PartType::Multipart(_) => String::new(),
    }
}

/// A field of a report; names in lower case.
pub fn field(text: &str, name: &str) -> Option<String> {
    unfolded(text).lines().find_map(|line| {
        let (own, value) = line.split_once(':')?;
        own.trim().eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
    })
}

fn unfolded(text: &str) -> String {
    text.replace("\r\n", "\n").replace("\n ", " ").replace("\n\t", " ")
}
