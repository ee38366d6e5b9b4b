//! What programs are answered.

use super::clocks::ServiceOut;
use crate::model::category::Names;
use crate::{
    model::{
        Auth, Author, Case, Category, Channel, Contact, EntryKind, Number, Part, Party, Priority, Queue,
        References, Relation, Stands,
    },
    read::{self, Counted, Hit, Line, Listed},
};
use axum::{
    Json,
    http::{HeaderName, header},
};
use ground::clock::Timestamp;
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

pub type Tagged<T> = ([(HeaderName, String); 1], Json<T>);

/// A case.
#[derive(Serialize, ToSchema)]
pub struct CaseOut {
    pub id: String,
    /// `C-2026-000123`.
    #[schema(value_type = String)]
    pub number: Number,
    pub version: i64,
    pub subject_line: String,
    /// Empty once its person was erased.
    pub readable: bool,
    pub category: String,
    /// The process, and the key of its status.
    pub flow: String,
    pub status: String,
    pub stands: Stands,
    pub priority: Priority,
    pub channel: Channel,
    pub customer: Option<String>,
    pub team: Option<String>,
    pub assignee: Option<String>,
    pub lang: Option<String>,
    pub confidential: bool,
    pub tags: Vec<String>,
    pub parent: Option<String>,
    /// It went on in this case.
    pub merged_into: Option<String>,
    /// RFC 3339, UTC.
    pub opened_at: String,
    pub last_at: String,
    /// Since when the customer waits for an answer.
    pub waits_since: Option<String>,
    pub closed_at: Option<String>,
    /// When the present step, and the whole, must be over.
    pub step_due: Option<String>,
    pub end_due: Option<String>,
    /// In the answer to one case alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<Contact>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub references: Option<References>,
    /// Fields of the process that its present status shows.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<String, String>,
    /// How long it may take, where one case is read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<ServiceOut>,
}

#[derive(Serialize, ToSchema)]
pub struct CasePage {
    pub items: Vec<CaseOut>,
    /// Pass it as `after` for the following page.
    pub next: Option<String>,
}

/// A line of a thread.
#[derive(Serialize, ToSchema)]
pub struct MessageOut {
    pub id: String,
    pub kind: EntryKind,
    pub author: Author,
    /// Who wrote it here.
    pub actor: String,
    pub at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Party>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<Party>,
    pub subject_line: String,
    pub text: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub quoted: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<FileOut>,
    /// What became of the letter: `waiting`, `sending`, `sent`, `kept`, `failed` or `canceled`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub letter: Option<&'static str>,
    /// Why it did not arrive: the codes of a server, or the key of a rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub letter_reason: Option<String>,
    /// The step of the process that is taken when it has left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub then: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub undo_until: Option<String>,
    /// What the mail servers said of its origin.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth: Option<Auth>,
    /// Places that people should look at.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub flags: Vec<FlagOut>,
    /// What happened, for a line of the kind `event`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<EventOut>,
}

#[derive(Serialize, ToSchema)]
pub struct FileOut {
    pub id: String,
    pub name: String,
    pub media: String,
    pub size: i64,
}

#[derive(Serialize, ToSchema)]
pub struct FlagOut {
    pub part: Part,
    /// The file, where it was found in one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// In bytes of the text; 0 for a file.
    pub from: usize,
    pub to: usize,
    pub class: String,
    pub preview: String,
}

#[derive(Serialize, ToSchema)]
pub struct EventOut {
    pub kind: String,
    pub args: BTreeMap<String, String>,
}

#[derive(Serialize, ToSchema)]
pub struct MessagePage {
    pub items: Vec<MessageOut>,
    pub next: Option<String>,
}

/// A next step.
#[derive(Serialize, ToSchema)]
pub struct TransitionOut {
    pub key: String,
    pub name: String,
    /// The key of the status that it leads to.
    pub to: String,
    pub to_name: String,
    /// Why it cannot be taken now; empty when it can.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<String>,
}

#[derive(Serialize, ToSchema)]
pub struct TransitionsOut {
    pub status: String,
    pub items: Vec<TransitionOut>,
}

#[derive(Serialize, ToSchema)]
pub struct QueueOut {
    pub queue: Queue,
    pub count: i64,
    /// Whether there are more than were counted.
    pub more: bool,
}

#[derive(Serialize, ToSchema)]
pub struct HitOut {
    pub case: CaseOut,
    /// The message, and the words around what was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excerpt: Option<String>,
}

#[derive(Serialize, ToSchema)]
pub struct FoundOut {
    pub items: Vec<HitOut>,
    /// Whether everything was looked through; if not, more words find more exactly.
    pub complete: bool,
}

#[derive(Serialize, ToSchema)]
pub struct RelatedOut {
    pub case: String,
    #[schema(value_type = String)]
    pub number: Number,
    pub relation: Relation,
    /// Whether it is told from the other side.
    pub back: bool,
    pub stands: Stands,
}

#[derive(Serialize, ToSchema)]
pub struct CategoryOut {
    pub id: String,
    pub key: String,
    pub parent: Option<String>,
    pub names: Names,
    pub depth: usize,
    pub position: i64,
    pub on_offer: bool,
    pub version: i64,
    /// What is written on the category itself.
    pub own: crate::model::Decides,
    /// The same with what its parents decide.
    pub decides: crate::model::Decides,
}

/// Where what was made is, and its version.
pub fn tag(version: i64) -> (HeaderName, String) {
    (header::ETAG, format!("\"v{version}\""))
}

pub fn case(case: &Case, line: String, tags: Vec<String>) -> CaseOut {
    let id = |id: Option<String>| id;
    let time = |at: Option<Timestamp>| at.map(Timestamp::rfc3339);
    CaseOut {
        id: case.id.to_string(),
        number: case.number,
        version: case.version,
        subject_line: line,
        readable: case.sealed.is_some(),
        category: case.category.clone(),
        flow: case.flow.clone(),
        status: case.status.clone(),
        stands: case.stands,
        priority: case.priority,
        channel: case.channel,
        customer: id(case.subject.map(|id| id.to_string())),
        team: id(case.team.map(|id| id.to_string())),
        assignee: id(case.assignee.map(|id| id.to_string())),
        lang: case.lang.clone(),
        confidential: case.confidential,
        tags,
        parent: id(case.parent.map(|id| id.to_string())),
        merged_into: id(case.merged_into.map(|id| id.to_string())),
        opened_at: case.opened_at.rfc3339(),
        last_at: case.last_at.rfc3339(),
        waits_since: time(case.waits_since),
        closed_at: time(case.closed_at),
        step_due: time(case.step_due),
        end_due: time(case.end_due),
        contact: None,
        references: None,
        values: BTreeMap::new(),
        service: None,
    }
}

pub fn listed(one: Listed) -> CaseOut {
    case(&one.case, one.line, one.tags)
}

pub fn brief(brief: read::Brief) -> CaseOut {
    let read::Brief { case: row, facts, readable, layout, tags } = brief;
    let values = layout.into_iter().filter_map(|field| Some((field.field, field.value?))).collect();
    CaseOut {
        readable,
        contact: Some(facts.contact),
        references: Some(facts.references),
        values,
        ..case(&row, facts.line, tags)
    }
}

pub fn message(line: Line) -> MessageOut {
    let body = line.body.unwrap_or_default();
    let flag = |flag: crate::model::Flag| FlagOut {
        part: flag.part,
        file: flag.file.map(|file| file.to_string()),
        from: flag.span.start,
        to: flag.span.end,
        class: flag.class,
        preview: flag.preview,
    };
    let file = |file: read::Shelved| FileOut {
        id: file.id.to_string(),
        name: file.name,
        media: file.media,
        size: file.size,
    };
    let event = |told: read::Happened| EventOut { kind: told.kind, args: told.args.into_iter().collect() };
    MessageOut {
        id: line.entry.id.to_string(),
        kind: line.entry.kind,
        author: line.entry.author,
        actor: line.entry.actor,
        at: line.entry.at.rfc3339(),
        from: Some(body.from).filter(|from| !from.is_empty()),
        to: body.to,
        subject_line: body.line,
        text: body.text,
        quoted: body.quoted,
        attachments: line.files.into_iter().map(file).collect(),
        letter: line.letter.map(post::State::key),
        letter_reason: line.why,
        then: body.then,
        undo_until: line.undo_until.map(Timestamp::rfc3339),
        auth: body.auth,
        flags: body.flags.into_iter().map(flag).collect(),
        event: line.happened.map(event),
    }
}

pub fn hit(hit: Hit) -> HitOut {
    let (message, excerpt) = hit.message.map(|(id, text)| (id.to_string(), text)).unzip();
    HitOut { case: listed(hit.listed), message, excerpt }
}

pub fn counted(counted: Counted) -> QueueOut {
    QueueOut { queue: counted.queue, count: counted.count, more: counted.is_more() }
}

pub fn category(one: &Category) -> CategoryOut {
    CategoryOut {
        id: one.id.to_string(),
        key: one.key.clone(),
        parent: one.parent.map(|id| id.to_string()),
        names: one.names.clone(),
        depth: one.depth,
        position: one.position,
        on_offer: one.on_offer,
        version: one.version,
        own: one.own.clone(),
        decides: one.decides.clone(),
    }
}
