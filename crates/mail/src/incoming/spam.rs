//! What a spam filter on the way wrote into the head.

use super::head::Head;

/// A filter's word on a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Spam,
    /// Looked at and let through.
    Clean,
}

/// Microsoft's confidence level from which its own mailboxes call a message spam.
const CONFIDENCE: i32 = 5;

/// The first filter that says something. A message that calls itself spam is believed, one that calls itself clean is
/// only not called spam.
pub fn verdict(head: &Head) -> Option<Verdict> {
    let says = [flag(head), status(head), rspamd(head), microsoft(head)];
    if says.contains(&Some(Verdict::Spam)) {
        return Some(Verdict::Spam);
    }
    says.into_iter().flatten().next()
}

fn flag(head: &Head) -> Option<Verdict> {
    let flags = ["x-spam-flag", "x-spam", "x-rspamd-spam", "x-bogosity"]
        .into_iter()
        .filter_map(|name| head.word(name));
    flags.map(|flag| yes(matches!(flag.trim_end_matches(','), "yes" | "true" | "spam"))).next()
}

fn status(head: &Head) -> Option<Verdict> {
    let status = head.word("x-spam-status")?;
    Some(yes(status.trim_end_matches(',') == "yes"))
}

fn rspamd(head: &Head) -> Option<Verdict> {
    let action = head.value("x-rspamd-action")?.to_ascii_lowercase();
    Some(yes(matches!(action.trim(), "reject" | "add header" | "rewrite subject")))
}

/// `X-MS-Exchange-Organization-SCL: 6`, or `SCL:6` in the report.
fn microsoft(head: &Head) -> Option<Verdict> {
    let own = head.value("x-ms-exchange-organization-scl").and_then(|level| level.trim().parse::<i32>().ok());
    let report = || {
        let report = head.value("x-forefront-antispam-report")?;
        let level = report.split(';').find_map(|part| part.trim().strip_prefix("SCL:"))?;
        level.trim().parse::<i32>().ok()
    };
    own.or_else(report).map(|level| yes(level >= CONFIDENCE))
}

fn yes(is_spam: bool) -> Verdict {
    if is_spam { Verdict::Spam } else { Verdict::Clean }
}
