//! Reads a message as it came in: whatever its bytes are, something that people can look at, and what kind of mail it is.
//!
//! Nothing here trusts the message. Names and addresses are data without control characters, HTML has lost what could act
//! or call home, files keep their bytes, and what was too much is cut and said so in [`Incoming::cut`].

mod auth;
mod body;
mod bounce;
mod complaint;
mod head;
mod html;
mod kind;
mod plain;
mod quote;
mod spam;

pub use auth::{Auth, Finding, Passed};
pub use html::{Html, Remote, shown};
pub use spam::Verdict;

use head::Head;
use mail_parser::{Message, MessageParser};
use std::{ops::Range, panic::catch_unwind};

/// Mail servers rarely take more than 50 MB; of a larger message only the head is read.
pub const MESSAGE_LIMIT: usize = 50 << 20;
/// Headers beyond this are not read: real ones have a few kilobytes.
pub const HEAD_LIMIT: usize = 256 << 10;
/// The longest text that a page shows; a book comes as a file.
pub const TEXT_LIMIT: usize = 1 << 20;
/// HTML longer than this is not shown as such; its text is.
pub const HTML_LIMIT: usize = 2 << 20;
/// Files kept of one message; the first ones.
pub const ATTACHMENT_LIMIT: usize = 100;
/// Receivers kept of each header; the first ones.
pub const RECEIVER_LIMIT: usize = 200;
/// Message-IDs kept of a long thread; the last ones.
pub const REFERENCE_LIMIT: usize = 100;
/// Groups of parts; real messages have some five.
pub const GROUP_LIMIT: usize = 1_000;
/// Parts; a digest of a year has some thousands.
pub const PART_LIMIT: usize = 10_000;
/// Lines; the largest message, all in base64, has half as many.
pub const LINES_LIMIT: usize = 1_500_000;
/// Messages inside a message; a digest of a busy list has some dozens.
pub const NESTED_LIMIT: usize = 200;
/// Characters of a subject, a name or the name of a file.
pub const LINE_LIMIT: usize = 500;

/// A message that came in.
#[derive(Clone, Debug, Default)]
pub struct Incoming {
    /// Without its brackets, as all Message-IDs here.
    pub message_id: Option<String>,
    pub in_reply_to: Vec<String>,
    /// Oldest first.
    pub references: Vec<String>,
    /// None when the header is missing or holds no address.
    pub from: Option<Mailbox>,
    pub reply_to: Option<Mailbox>,
    pub to: Vec<Mailbox>,
    pub cc: Vec<Mailbox>,
    /// The addresses that servers on the way wrote down as the real receivers: `Delivered-To`, `X-Original-To`.
    pub delivered_to: Vec<String>,
    /// Where refusals go; `Some("")` is nobody (RFC 5321, 4.5.5).
    pub return_path: Option<String>,
    pub subject: String,
    /// Seconds since 1970, UTC, as the sender says.
    pub date: Option<i64>,
    /// The words, from the plain part or out of the HTML; with LF at line ends.
    pub text: String,
    /// The parts of the text, as bytes, that repeat earlier messages, in their order; what stands outside them is new.
    pub quoted: Vec<Range<usize>>,
    /// Where the signature begins under the new words.
    pub signed_from: Option<usize>,
    pub html: Option<Html>,
    pub attachments: Vec<Attachment>,
    pub kind: Kind,
    pub spam: Option<Verdict>,
    /// Every `Authentication-Results`, the newest first; see [`Incoming::auth`] for whom to believe.
    pub findings: Vec<Finding>,
    /// Servers it came through.
    pub hops: usize,
    /// The `X-Loop` headers.
    pub loops: Vec<String>,
    /// What was left out because it was too much.
    pub cut: Vec<Cut>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mailbox {
    /// What the sender calls it; may be empty.
    pub name: String,
    /// `local@domain`, the domain in lower case.
    pub address: String,
}

/// A file that came along.
#[derive(Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Never a path, never empty.
    pub name: String,
    /// `type/subtype` in lower case, as the sender says.
    pub media: String,
    pub bytes: Vec<u8>,
    /// The Content-ID by which the HTML shows it, without brackets.
    pub cid: Option<String>,
    /// Shown in the text rather than beside it.
    pub inline: bool,
}

/// Who wrote, and to what end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// Somebody, or nothing says otherwise.
    #[default]
    Person,
    /// One for many: newsletters and lists. A person may have written it; nobody answers it by program.
    List,
    /// A program answered: a holiday, a ticket number.
    AutoReply,
    /// A server could not deliver, or not yet.
    Bounce(Vec<Failed>),
    /// Somebody pressed "this is spam" (RFC 5965).
    Complaint(Complaint),
    /// Somebody's mail program says that a message was shown (RFC 8098).
    Receipt { original_message_id: Option<String> },
}

/// One receiver that a server could not reach.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Failed {
    /// None when the server says nothing that can be read as one.
    pub address: Option<String>,
    pub fate: Fate,
    /// `5.1.1`, the most exact that the report has.
    pub status: Option<String>,
    /// What the refused server said, in one line; it may name people.
    pub said: Option<String>,
    /// The Message-ID of the message that came back.
    pub original_message_id: Option<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fate {
    /// For good: the address is dead, or the message is not wanted.
    #[default]
    Failed,
    /// The server goes on trying.
    Delayed,
    /// No failure: delivered, relayed or handed on to a list.
    Delivered,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Complaint {
    /// `abuse`, `opt-out`, `fraud` …
    pub feedback: String,
    /// Whose complaint it is, where the provider says so.
    pub address: Option<String>,
    pub original_message_id: Option<String>,
}

/// What was left out of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// The message has so many bytes that only its head was read.
    Oversize {
        bytes: usize,
    },
    Head,
    Text,
    /// The HTML is too long to be shown safely.
    Html,
    /// More messages, parts or lines inside than are looked into: all of it is shown as text.
    Tangled,
    /// So many files were left out.
    Attachments(usize),
    Receivers,
}

/// Reads a message. Any bytes give something; the worst give an empty message.
pub fn read(bytes: &[u8]) -> Incoming {
    let mut incoming = Incoming::default();
    let whole = bytes.len() <= MESSAGE_LIMIT;
    if !whole {
        incoming.cut.push(Cut::Oversize { bytes: bytes.len() });
    }
    let (section, is_cut) = head::section(bytes);
    if is_cut {
        incoming.cut.push(Cut::Head);
    }
    let head = Head::read(section);
    head.fill(&mut incoming);
    incoming.spam = spam::verdict(&head);
    incoming.findings = auth::findings(&head);
    let is_readable = whole && !is_cut && !is_tangled(bytes);
    if whole && !is_readable {
        incoming.cut.push(Cut::Tangled);
    }
    let parsed = if is_readable { parsed(bytes) } else { headed(section) };
    if let Some(message) = &parsed {
        head::fill(message, &head, &mut incoming);
    }
    match &parsed {
        Some(message) if is_readable => body::fill(message, &mut incoming),
        _ => incoming.text = body::plain_text(&bytes[section.len()..], &mut incoming.cut),
    }
    if incoming.text.is_empty() && head.is_empty() {
        incoming.text = body::plain_text(bytes, &mut incoming.cut);
    }
    incoming.kind = kind::of(&head, parsed.as_ref(), &incoming);
    incoming.quoted = quote::quoted(&incoming.text);
    incoming.signed_from = quote::signature(&incoming.text, &incoming.quoted);
    incoming
}

/// The parser promises not to panic; should it do so all the same, the message is read as plain text and not lost.
fn parsed(bytes: &[u8]) -> Option<Message<'_>> {
    catch_unwind(|| MessageParser::default().parse(bytes)).ok().flatten()
}

fn headed(section: &[u8]) -> Option<Message<'_>> {
    catch_unwind(|| MessageParser::default().parse_headers(section)).ok().flatten()
}

/// Messages in messages in messages: the parser goes as deep as they do, and a stack does not. Groups in groups it reads
/// again and again, and each of a million parts or header lines takes its place in memory.
fn is_tangled(bytes: &[u8]) -> bool {
    let (mut messages, mut groups) = (0, 0);
    for at in memchr::memchr_iter(b'/', bytes) {
        let behind = |word: &str| {
            bytes
                .get(at + 1..at + 1 + word.len())
                .is_some_and(|found| found.eq_ignore_ascii_case(word.as_bytes()))
        };
        let before =
            bytes[..at].last_chunk::<9>().is_some_and(|found| found.eq_ignore_ascii_case(b"multipart"));
        messages += usize::from(["rfc822", "global", "digest"].iter().any(|word| behind(word)));
        groups += usize::from(before);
    }
    messages > NESTED_LIMIT
        || groups > GROUP_LIMIT
        || memchr::memmem::find_iter(bytes, b"\n--").nth(PART_LIMIT).is_some()
        || memchr::memchr_iter(b'\n', bytes).nth(LINES_LIMIT).is_some()
}

impl Incoming {
    /// What is new in the text: without the words of earlier messages.
    pub fn own_words(&self) -> String {
        quote::without(&self.text, &self.quoted)
    }

    /// The result of our own server's checks: of the newest header that carries its name. Headers under other names, and
    /// older ones under ours, may be the sender's invention.
    pub fn auth(&self, trusted: &str) -> Auth {
        auth::believed(&self.findings, trusted)
    }

    /// Whether a program may answer it (RFC 3834, 2): a person wrote, to be answered, and it did not run in circles.
    pub fn may_be_answered(&self, ours: &[&str]) -> bool {
        let nobody = self.return_path.as_deref() == Some("");
        self.kind == Kind::Person && !nobody && self.from.is_some() && !self.runs_in_circles(ours)
    }

    /// Whether it is a message of our own that comes back, or has come through too many servers. `ours` are the domains
    /// in our Message-IDs and our addresses.
    pub fn runs_in_circles(&self, ours: &[&str]) -> bool {
        kind::runs_in_circles(self, ours)
    }
}

/// Shows how large it is, and nothing of what it holds.
impl std::fmt::Debug for Attachment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Attachment({}, {} bytes)", self.media, self.bytes.len())
    }
}
