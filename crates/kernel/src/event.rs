//! What happened: one row is the audit trail, the timeline, and what others may listen to.

use crate::{actor::SubjectId, error::Result, lists::Names, tx::Reader};
use ground::{
    args,
    clock::{SECOND, Timestamp},
    db::{Q, join},
    id,
    id::Id,
    paging::{Cursor, Page, Wanted},
    row,
};
use kit::{Arg, Words};
use serde::Serialize;

id! {
    /// One thing that happened.
    EventId, "event"
}

/// Something that happened. Its fields are ids, keys and names of fields: never a personal value.
pub trait Event: Serialize + Send + Sync {
    /// `customers.created`; its sentence for people is the word `event-customers-created`.
    const KIND: &'static str;

    /// Whose timeline shows it.
    fn subject(&self) -> Option<SubjectId> {
        None
    }
}

/// A kind of event, as its room lists it.
#[derive(Clone, Copy, Debug)]
pub struct EventKind {
    pub kind: &'static str,
    pub tone: Tone,
}

/// How the timeline marks it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Plain,
    /// Something became allowed.
    Allow,
    /// Something was stopped or destroyed.
    Stop,
}

row! {
    /// An event as it was written down.
    #[derive(Clone, Debug)]
    pub struct Recorded {
        pub id: EventId,
        pub at: Timestamp,
        pub actor: String,
        pub kind: String,
        pub subject: Option<SubjectId>,
        pub data: String,
    }
}

impl Recorded {
    /// The word that tells it.
    pub fn word(&self) -> String {
        format!("event-{}", self.kind.replace('.', "-"))
    }

    /// As a sentence in the reader's language. Its fields are arguments; a kind that no room knows any more is named as it is.
    pub fn sentence(&self, names: &Names, t: Words) -> String {
        let fields: Vec<_> =
            self.args(names).into_iter().map(|(name, value)| setting(name, value, t)).collect();
        let args: Vec<(&str, Arg)> =
            fields.iter().map(|(name, value)| (name.as_str(), Arg::from(value.as_str()))).collect();
        let text = t.v(&self.word(), &args);
        if text.starts_with('⟦') { self.kind.clone() } else { text }
    }

    /// What its fields are called.
    pub(crate) fn fields(&self) -> impl Iterator<Item = String> {
        self.values().into_iter().map(|(field, _)| field)
    }

    fn values(&self) -> serde_json::Map<String, serde_json::Value> {
        serde_json::from_str(&self.data).unwrap_or_default()
    }

    /// The fields of the event as arguments of its sentence, keys told by their names.
    pub fn args(&self, names: &Names) -> Vec<(String, String)> {
        let told = |(field, value): (String, serde_json::Value)| {
            let value = plain(value, &|key| names.name(&field, key).to_owned());
            (field, value)
        };
        self.values().into_iter().map(told).collect()
    }
}

/// A setting is called as on the page where it is changed.
fn setting<N: AsRef<str>>(name: N, value: String, t: Words) -> (N, String) {
    let word = (name.as_ref() == "setting").then(|| t.w(&format!("setting-{}", value.replace('.', "-"))));
    (name, word.filter(|word| !word.starts_with('⟦')).unwrap_or(value))
}

fn plain(value: serde_json::Value, name: &impl Fn(&str) -> String) -> String {
    match value {
        serde_json::Value::String(text) => name(&text),
        serde_json::Value::Null => String::new(),
        serde_json::Value::Array(items) => {
            items.into_iter().map(|item| plain(item, name)).collect::<Vec<_>>().join(", ")
        }
        other => other.to_string(),
    }
}

const SELECT: &str = join!("select ", Recorded::COLUMNS, " from events");

/// What happened to one person, the latest first.
pub async fn of_subject(reader: &mut Reader, subject: SubjectId, wanted: &Wanted) -> Result<Page<Recorded>> {
    page(reader, Q::new(SELECT).and("subject = ?", &subject), wanted).await
}

/// What happened in the house, the latest first; `kind` may be the start of a kind, such as `customers.`.
pub async fn everything(reader: &mut Reader, kind: Option<&str>, wanted: &Wanted) -> Result<Page<Recorded>> {
    let q = match kind.filter(|kind| !kind.is_empty()) {
        Some(kind) => Q::new(SELECT).and("kind >= ?", &kind).and("kind < ?", &format!("{kind}\u{10ffff}")),
        None => Q::new(SELECT),
    };
    page(reader, q, wanted).await
}

/// How long an event waits before listeners are told: what was written a moment earlier may become visible a moment later,
/// and whoever follows a cursor must not step over it.
pub const SETTLING: i64 = 5 * SECOND;

/// What happened after an event, the earliest first, as far as it is settled.
pub async fn since(reader: &mut Reader, after: Option<EventId>, limit: u32) -> Result<Vec<Recorded>> {
    let settled = EventId::from_bytes(id::first_of(reader.now().minus(SETTLING)));
    let q = Q::new(SELECT).and("id < ?", &settled).and_if("id > ?", after);
    Ok(reader.find(&q.then_with("order by id limit ?", args![i64::from(limit)].to_vec())).await?)
}

/// One of them; none once its time is over.
pub async fn one(reader: &mut Reader, id: EventId) -> Result<Option<Recorded>> {
    Ok(reader.find(&Q::new(SELECT).and("id = ?", &id)).await?.pop())
}

/// The latest event there is: where somebody begins who wants only what comes.
pub async fn newest(reader: &mut Reader) -> Result<Option<EventId>> {
    let q = Q::new(SELECT).then("order by id desc limit 1");
    Ok(reader.find::<Recorded>(&q).await?.pop().map(|event| event.id))
}

async fn page(reader: &mut Reader, q: Q, wanted: &Wanted) -> Result<Page<Recorded>> {
    let limit = wanted.limit();
    let after = wanted.after()?.map(|cursor| EventId::from_bytes(cursor.id));
    let q =
        q.and_if("id < ?", after).then_with("order by id desc limit ?", args![i64::from(limit) + 1].to_vec());
    let rows: Vec<Recorded> = reader.find(&q).await?;
    Ok(Page::from_rows(rows, limit, |event| Cursor { sort: event.at.0, id: event.id.bytes() }))
}

/// An event on its way into the database.
pub(crate) struct Pending {
    pub kind: &'static str,
    pub subject: Option<SubjectId>,
    pub data: String,
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use kit::{Lang, Lexicon};

    #[test]
    fn a_setting_is_called_as_on_its_page() {
        let words = [(Lang::En, "setting-company-name = Name of the company\n")];
        let lexicon = Box::leak(Box::new(Lexicon::build(&words).unwrap()));
        let told =
            |name: &'static str, value: &str| setting(name, value.to_owned(), lexicon.words(Lang::En)).1;
        assert_eq!(told("setting", "company.name"), "Name of the company");
        assert_eq!(told("setting", "gone.long-ago"), "gone.long-ago");
        assert_eq!(told("before", "company.name"), "company.name");
    }
}
