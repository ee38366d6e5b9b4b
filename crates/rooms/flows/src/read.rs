//! What can be seen of definitions: the list, one of them, its versions.

pub mod account;
pub mod awaited;
pub mod below;
pub mod drafts;
pub mod own;
pub mod reasons;
pub mod runs;
pub mod standing;
pub mod tasks;
pub mod whereabouts;

use crate::{
    VIEW,
    model::{Definition, Flow, FlowId, Names},
};
use ground::{args, clock::Timestamp, row, statements};
use kernel::{Error, Reader, Result};
use kit::Lang;

/// More processes than any house has.
const MOST: i64 = 500;
/// Versions of one process that are shown.
const VERSIONS: i64 = 200;

row! {
    struct Row {
        id: FlowId,
        key: String,
        version: i64,
        is_drafted: bool = "draft is not null",
        draft_names: Option<String> = "case when published is null then draft end",
        names: String,
        category: String,
        host: Option<String>,
        published: Option<i64>,
        retired_at: Option<Timestamp>,
        changed_at: Timestamp,
        changed_by: String,
    }
}

row! {
    struct Text {
        version: i64,
        key: String,
        draft: Option<String>,
        published: Option<i64>,
        retired_at: Option<Timestamp>,
    }
}

row! {
    /// A published version, without its contents.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Version {
        pub number: i64,
        pub at: Timestamp,
        /// The label of whoever published it.
        pub by_actor: String,
    }
}

row! {
    /// A published version that new runs take.
    pub struct Latest {
        pub id: FlowId,
        pub number: i64 = "published",
        pub retired_at: Option<Timestamp>,
        pub digest: [u8; 32] = "(select v.digest from flows_versions v where v.flow = flows_definitions.id and v.number = published)",
    }
}

statements! {
    ALL = "select ", Row::COLUMNS, " from flows_definitions order by key limit ?1";
    ONE = "select ", Text::COLUMNS, " from flows_definitions where id = ?1";
    VERSION = "select definition from flows_versions where flow = ?1 and number = ?2";
    VERSION_LIST = "select ", Version::COLUMNS, " from flows_versions where flow = ?1 order by number desc limit ?2";
    LATEST = "select ", Latest::COLUMNS, " from flows_definitions where key = ?1 and published is not null";
    BY_KEY = "select id from flows_definitions where key = ?1";
}

/// A process in the designer's list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub flow: FlowId,
    pub key: String,
    /// Rises with each change of the draft: what a form shows back.
    pub seen: i64,
    pub names: Names,
    pub category: String,
    pub host: Option<String>,
    /// Whether there is a draft beside the published version.
    pub draft: Drafted,
    /// The version that new runs take.
    pub published: Option<i64>,
    pub retired: Option<Timestamp>,
    pub changed_at: Timestamp,
    pub changed_by: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drafted {
    Yes,
    No,
}

/// Which text of a process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// What somebody works on; the published version where nobody does.
    Draft,
    Published,
    Version(i64),
}

/// A definition with what is needed to change it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    pub flow: FlowId,
    pub seen: i64,
    /// The version that new runs take; none before the first was published.
    pub published: Option<i64>,
    pub retired: Option<Timestamp>,
    pub definition: Definition,
}

/// Every process, by key.
pub async fn definitions(reader: &mut Reader) -> Result<Vec<Entry>> {
    reader.demand(&VIEW)?;
    entries(reader).await
}

/// One definition: the draft, the published version, or an earlier one.
pub async fn definition(reader: &mut Reader, flow: FlowId, which: Which) -> Result<Kept> {
    reader.demand(&VIEW)?;
    load(reader, flow, which).await
}

/// The same for those who have shown their right already.
pub(crate) async fn load(reader: &mut Reader, flow: FlowId, which: Which) -> Result<Kept> {
    let row: Text = reader.one(ONE, args![flow]).await?;
    let text = match (which, row.draft, row.published) {
        (Which::Draft, Some(draft), _) => draft,
        (Which::Draft | Which::Published, _, Some(number)) | (Which::Version(number), ..) => {
            reader.scalar(VERSION, args![flow, number]).await?
        }
        (Which::Draft | Which::Published, ..) => return Err(Error::NotFound),
    };
    let definition = serde_json::from_str(&text)?;
    Ok(Kept { flow, seen: row.version, published: row.published, retired: row.retired_at, definition })
}

/// The published versions of a process, the latest first.
pub async fn versions(reader: &mut Reader, flow: FlowId) -> Result<Vec<Version>> {
    reader.demand(&VIEW)?;
    Ok(reader.rows(VERSION_LIST, args![flow, VERSIONS]).await?)
}

/// The published version of a key, for starting a run.
pub(crate) async fn latest(reader: &mut Reader, key: &str) -> Result<Option<Latest>> {
    Ok(reader.optional(LATEST, args![key]).await?)
}

pub(crate) async fn by_key(reader: &mut Reader, key: &str) -> Result<Option<FlowId>> {
    let found: Vec<FlowId> = reader.column(BY_KEY, args![key]).await?;
    Ok(found.into_iter().next())
}

/// The text of a version, for compiling it.
pub(crate) async fn text(reader: &mut Reader, flow: FlowId, number: i64) -> Result<String> {
    Ok(reader.scalar(VERSION, args![flow, number]).await?)
}

/// The published processes that may be started, for choosing one.
pub async fn catalogue(reader: &mut Reader, lang: Lang) -> Result<Vec<Flow>> {
    let all = entries(reader).await?;
    let offered = all.into_iter().filter(|entry| entry.retired.is_none());
    let flow = |entry: Entry| {
        let version = entry.published?;
        let name = entry.names.get(lang).to_owned();
        Some(Flow {
            id: entry.flow,
            key: entry.key,
            name,
            category: entry.category,
            host: entry.host,
            version,
        })
    };
    Ok(offered.filter_map(flow).collect())
}

/// Everything that was ever published, for naming it.
pub(crate) async fn entries(reader: &mut Reader) -> Result<Vec<Entry>> {
    let rows: Vec<Row> = reader.rows(ALL, args![MOST]).await?;
    rows.into_iter().map(Row::entry).collect()
}

impl Row {
    fn entry(self) -> Result<Entry> {
        // Before the first version is published its names are those of the draft.
        let names = match &self.draft_names {
            Some(draft) => serde_json::from_str::<Definition>(draft)?.names,
            None => serde_json::from_str(&self.names)?,
        };
        Ok(Entry {
            flow: self.id,
            key: self.key,
            seen: self.version,
            names,
            category: self.category,
            host: self.host,
            draft: if self.is_drafted { Drafted::Yes } else { Drafted::No },
            published: self.published,
            retired: self.retired_at,
            changed_at: self.changed_at,
            changed_by: self.changed_by,
        })
    }
}
