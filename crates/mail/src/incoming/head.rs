//! The head of a message: header lines as they are, and the few that become facts.

use super::{HEAD_LIMIT, Incoming, LINE_LIMIT, Mailbox, RECEIVER_LIMIT, REFERENCE_LIMIT, body::decoded};
use crate::{incoming::Cut, line::one_line};
use mail_parser::{Address, DateTime, Message};

/// Header lines kept; real messages have some dozens.
const FIELDS: usize = 1_000;
/// RFC 5321 allows 254; what is longer names nobody.
const ADDRESS_LIMIT: usize = 320;
const ID_LIMIT: usize = 900;
/// What stands for bytes that are no UTF-8: old programs write letters in their own way, and do not say which.
const LOST: char = '\u{fffd}';

/// Header lines in their order, unfolded, names in lower case.
pub struct Head(Vec<(String, String)>);

/// The bytes up to the first empty line, and whether they were cut.
pub fn section(bytes: &[u8]) -> (&[u8], bool) {
    let limited = &bytes[..bytes.len().min(HEAD_LIMIT)];
    let mut at = 0;
    while let Some(end) = memchr::memchr(b'\n', &limited[at..]) {
        at += end + 1;
        if limited[at..].starts_with(b"\n") || limited[at..].starts_with(b"\r\n") {
            return (&limited[..at], false);
        }
    }
    (limited, limited.len() < bytes.len())
}

impl Head {
    pub fn read(section: &[u8]) -> Self {
        let text = decoded(section);
        let mut fields: Vec<(String, String)> = Vec::new();
        for line in text.lines().take(FIELDS * 10) {
            if line.starts_with([' ', '\t']) {
                if let Some((_, value)) = fields.last_mut() {
                    value.push(' ');
                    value.push_str(line.trim());
                }
            } else if let Some((name, value)) = line.split_once(':').filter(|_| fields.len() < FIELDS) {
                fields.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
            }
        }
        Self(fields)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The first value of a name; names are asked for in lower case.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    pub fn values<'a, 'n>(&'a self, name: &'n str) -> impl Iterator<Item = &'a str> + use<'a, 'n> {
        self.0.iter().filter(move |(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    pub fn has(&self, name: &str) -> bool {
        self.value(name).is_some()
    }

    /// The first word of a value, in lower case, without what a semicolon adds.
    pub fn word(&self, name: &str) -> Option<String> {
        let word = self.value(name)?.split(|c: char| c == ';' || c == '(' || c.is_whitespace()).next()?;
        Some(word.to_ascii_lowercase())
    }

    /// What the lines themselves say, without help from a parser.
    pub fn fill(&self, incoming: &mut Incoming) {
        incoming.message_id = self.value("message-id").and_then(|value| ids(value).pop());
        incoming.in_reply_to = self.values("in-reply-to").flat_map(ids).take(REFERENCE_LIMIT).collect();
        let references: Vec<String> = self.values("references").flat_map(ids).collect();
        let first = references.len().saturating_sub(REFERENCE_LIMIT);
        incoming.references = references.into_iter().skip(first).collect();
        incoming.return_path = self.value("return-path").map(bare);
        let real = ["delivered-to", "x-original-to", "x-delivered-to", "envelope-to"];
        let real =
            real.into_iter().flat_map(|name| self.values(name)).map(bare).filter(|one| is_address(one));
        incoming.delivered_to = real.take(RECEIVER_LIMIT).collect();
        incoming.hops = self.values("received").count();
        incoming.loops = self.values("x-loop").map(|value| clean(value, LINE_LIMIT)).collect();
    }
}

/// What the parser makes of names, addresses and encoded words.
pub fn fill(message: &Message<'_>, head: &Head, incoming: &mut Incoming) {
    let first = |address: Option<&Address<'_>>| address.and_then(|list| list.iter().find_map(mailbox));
    incoming.from = first(message.from()).or_else(|| first(message.sender())).or_else(|| guessed(head));
    incoming.reply_to = first(message.reply_to());
    for (receivers, headers) in [
        (&mut incoming.to, message.all_to().collect::<Vec<_>>()),
        (&mut incoming.cc, message.all_cc().collect()),
    ] {
        let mut all = headers.into_iter().flat_map(|list| list.iter().filter_map(mailbox));
        receivers.extend(all.by_ref().take(RECEIVER_LIMIT));
        if all.next().is_some() {
            incoming.cut.push(Cut::Receivers);
        }
    }
    incoming.subject = clean(message.subject().unwrap_or_default(), LINE_LIMIT);
    if incoming.subject.contains(LOST) {
        incoming.subject = clean(head.value("subject").unwrap_or_default(), LINE_LIMIT);
    }
    if let Some(from) = incoming.from.as_mut().filter(|from| from.name.contains(LOST)) {
        let written = head.value("from").and_then(|value| value.split_once('<')).map_or("", |(name, _)| name);
        from.name = clean(written.trim().trim_matches('"'), LINE_LIMIT);
    }
    incoming.date = message.date().filter(|date| date.is_valid()).map(DateTime::to_timestamp);
}

fn mailbox(address: &mail_parser::Addr<'_>) -> Option<Mailbox> {
    let written = bare(address.address()?);
    is_address(&written)
        .then(|| Mailbox { name: clean(address.name().unwrap_or_default(), LINE_LIMIT), address: written })
}

/// For a broken `From`: the first word in it that is an address.
fn guessed(head: &Head) -> Option<Mailbox> {
    let words = head.value("from")?.split([' ', '\t', '<', '>', ',', ';', '"', '(', ')']);
    let address = words.map(bare).find(|word| is_address(word))?;
    Some(Mailbox { name: String::new(), address })
}

/// An address without brackets, its domain in lower case.
fn bare(written: &str) -> String {
    let written = clean(written, ADDRESS_LIMIT + 10);
    let inner = written.rsplit_once('<').map_or(written.as_str(), |(_, rest)| rest);
    let inner = inner.split('>').next().unwrap_or_default().trim();
    match inner.rsplit_once('@') {
        Some((local, domain)) => format!("{local}@{}", domain.to_lowercase()),
        None => inner.to_owned(),
    }
}

/// Enough for looking it up and answering to it; what is wrong beyond this a server will say.
pub fn is_address(text: &str) -> bool {
    let sides = text.rsplit_once('@').filter(|(local, domain)| !local.is_empty() && !domain.is_empty());
    sides.is_some() && text.len() <= ADDRESS_LIMIT && !text.contains([' ', '<', '>', ',', ';'])
}

/// The Message-IDs in a header. Blanks that a broken fold left inside the brackets are taken out.
pub fn ids(value: &str) -> Vec<String> {
    let in_brackets = value.split('<').skip(1).filter_map(|rest| Some(rest.split_once('>')?.0));
    let tight = |id: &str| id.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect::<String>();
    let found: Vec<String> = in_brackets.map(tight).filter(|id| is_id(id)).collect();
    if !found.is_empty() || value.contains('<') {
        return found;
    }
    value.split_whitespace().filter(|word| word.contains('@')).map(tight).filter(|id| is_id(id)).collect()
}

fn is_id(id: &str) -> bool {
    !id.is_empty() && id.len() <= ID_LIMIT
}

/// One line without characters that steer or turn the text around them.
pub fn clean(text: &str, limit: usize) -> String {
    let steers = |c: &char| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    one_line(&text.chars().filter(steers).collect::<String>(), limit)
}
