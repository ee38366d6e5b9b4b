//! What can be seen of imports: the list, one import, and the rows it held back.

pub mod account;

use crate::{
    VIEW,
    model::{Format, Import, ImportId, Note, PlanDraft, Reason, State, Tally},
    store::{count, place},
};
use ground::{
    args,
    clock::Timestamp,
    db::{Q, join},
    id::Id,
    paging::{Cursor, Page, Wanted},
    row, statements,
};
use kernel::{KeyId, Reader, Result, Sealed, seal::Keyring};
use kit::Lang;
use serde::{Deserialize, Serialize};

/// Held rows fetched at once for the report.
const HELD: i64 = 2_000;
/// Imports cleared away in one go.
const STALE: i64 = 100;

row! {
    struct Line {
        id: ImportId,
        state: String,
        made_by: String,
        lang: String,
        created_at: Timestamp,
        expires_at: Option<Timestamp>,
        details: Sealed,
        format: Option<String>,
        plan: Option<String>,
        bytes: i64,
        chunks: i64,
        total: i64,
        done: i64,
        checked: String,
        tally: String,
        started_at: Option<Timestamp>,
        moved_at: Option<Timestamp>,
        report_bytes: Option<i64>,
    }
}

row! {
    struct HeldRow {
        number: i64,
        reason: String,
        place: i64,
    }
}

const SELECT: &str = join!("select ", Line::COLUMNS, " from imports");

statements! {
    ONE = "select ", Line::COLUMNS, " from imports where id = ?1";
    HELD_AFTER = "select ", HeldRow::COLUMNS, " from import_held where import = ?1
                  and (number, reason, place) > (?2, ?3, ?4) order by number, reason, place limit ?5";
    STALE_NOW = "select id from imports where expires_at < ?1 and state not in ('checking', 'running')
                 order by expires_at limit ?2";
}

/// What is sealed of an import: names can tell about people.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Details {
    pub name: String,
    pub header: Vec<String>,
}

/// Imports, the latest first.
pub async fn list(reader: &mut Reader, wanted: &Wanted) -> Result<Page<Import>> {
    reader.demand(&VIEW)?;
    let limit = wanted.limit();
    let mut q = Q::new(SELECT);
    if let Some(after) = wanted.after()? {
        q = q.and_all("(created_at, id) < (?, ?)", args![after.sort, after.id].to_vec());
    }
    let q = q.then_with("order by created_at desc, id desc limit ?", args![i64::from(limit) + 1].to_vec());
    let rows: Vec<Line> = reader.find(&q).await?;
    let keys: Vec<KeyId> = rows.iter().map(|row| KeyId::own(row.id)).collect();
    let ring = reader.app().vault().unlock(&keys).await?;
    let imports = rows.into_iter().map(|row| row.import(&ring)).collect::<Result<Vec<_>>>()?;
    Ok(Page::from_rows(imports, limit, |import| Cursor { sort: import.created_at.0, id: import.id.bytes() }))
}

pub async fn import(reader: &mut Reader, id: ImportId) -> Result<Import> {
    reader.demand(&VIEW)?;
    let row: Line = reader.one(ONE, args![id]).await?;
    let ring = reader.app().vault().unlock(&[KeyId::own(id)]).await?;
    row.import(&ring)
}

/// Held rows after a given one, in the order of the file.
pub(crate) async fn held(
    reader: &mut Reader,
    id: ImportId,
    after: Option<(u64, Note)>,
) -> Result<Vec<(u64, Note)>> {
    let (number, reason, place) = match after {
        Some((number, note)) => (count(number), note.reason.key(), count(note.place as u64)),
        None => (-1, "", -1),
    };
    let rows: Vec<HeldRow> = reader.rows(HELD_AFTER, args![id, number, reason, place, HELD]).await?;
    let note = |row: HeldRow| {
        let reason = Reason::parse(&row.reason)?;
        Some((whole(row.number), Note { reason, place: usize::try_from(row.place).ok()? }))
    };
    Ok(rows.into_iter().filter_map(note).collect())
}

/// Imports whose files nobody needs any more.
pub(crate) async fn stale(reader: &mut Reader) -> Result<Vec<ImportId>> {
    let now = reader.now();
    Ok(reader.column(STALE_NOW, args![now, STALE]).await?)
}

impl Line {
    fn import(self, ring: &Keyring) -> Result<Import> {
        let details: Option<Details> = ring.open(KeyId::own(self.id), place(self.id), &self.details)?;
        let (name, header) =
            details.map_or((None, Vec::new()), |details| (Some(details.name), details.header));
        let draft: Option<PlanDraft> = self.plan.as_deref().map(serde_json::from_str).transpose()?;
        let format: Option<Format> = self.format.as_deref().map(serde_json::from_str).transpose()?;
        let plan = draft.map(|draft| draft.check(draft.columns.len())).transpose()?;
        let tally = |text: &str| serde_json::from_str::<Tally>(text);
        Ok(Import {
            id: self.id,
            state: State::parse(&self.state).unwrap_or(State::Failed),
            made_by: self.made_by,
            lang: Lang::parse(&self.lang).unwrap_or(Lang::En),
            created_at: self.created_at,
            expires_at: self.expires_at,
            name,
            header,
            format,
            plan,
            bytes: whole(self.bytes),
            chunks: whole(self.chunks),
            total: whole(self.total),
            done: whole(self.done),
            checked: tally(&self.checked)?,
            tally: tally(&self.tally)?,
            started_at: self.started_at,
            moved_at: self.moved_at,
            report_bytes: self.report_bytes.map(whole),
        })
    }
}

fn whole(number: i64) -> u64 {
    u64::try_from(number).unwrap_or_default()
}
