//! The thread of a case: its lines opened, with their files and what became of the letters.

use super::{case::load, scope::Scope};
use crate::{
    UNDO,
    model::{
        AttachmentId, Body, Case, CaseId, Entry, EntryId, EntryKind, Upload,
        entry::{self, Named, Seen},
        text::NAME,
    },
};
use ground::{
    args,
    clock::Timestamp,
    db::{Q, join},
    files::FileId,
    id::Id,
    paging::{Cursor, Page, Wanted},
    row, statements,
};
use kernel::{Error, KeyId, Place, Reader, Result, Sealed, seal::Keyring};
use std::{collections::HashMap, sync::Arc};

const SELECT: &str = join!("select ", Entry::COLUMNS, " from cases_entries e");
const FILES: &str = join!("select ", FileRow::COLUMNS, " from cases_attachments");

statements! {
    ONE = "select ", Entry::COLUMNS, " from cases_entries e where e.id = ?1 and e.case_id = ?2";
    OF_LETTER = "select ", Entry::COLUMNS, " from cases_entries e where e.letter = ?1";
    ONE_FILE = "select ", FileRow::COLUMNS, " from cases_attachments
                where id = ?1 and case_id = ?2 and entry is not null";
}

row! {
    struct FileRow {
        id: AttachmentId,
        file: FileId,
        entry: Option<EntryId>,
        size: i64,
        sealed: Option<Sealed>,
    }
}

/// A line of the thread, opened.
#[derive(Clone, Debug)]
pub struct Line {
    pub entry: Entry,
    /// None when its key is gone, and for what happened.
    pub body: Option<Body>,
    pub files: Vec<Shelved>,
    pub happened: Option<Happened>,
    /// What became of the letter.
    pub letter: Option<post::State>,
    /// Why it did not arrive: the codes of a server, or the key of a rule.
    pub why: Option<String>,
    /// Until when it can be taken back.
    pub undo_until: Option<Timestamp>,
}

/// A file of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shelved {
    pub id: AttachmentId,
    pub name: String,
    pub media: String,
    pub size: i64,
    /// The name by which the message shows it as a picture.
    pub cid: Option<String>,
    /// What its words name, as far as they could be read.
    pub seen: Vec<Seen>,
}

/// Something that happened to the case: the word `event-{kind}` tells it, with these arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happened {
    pub kind: String,
    pub args: Vec<(String, String)>,
}

impl Happened {
    fn of(data: &str) -> Option<Self> {
        let serde_json::Value::Object(fields) = serde_json::from_str(data).ok()? else {
            return None;
        };
        let plain = |value: serde_json::Value| match value {
            serde_json::Value::String(text) => text,
            serde_json::Value::Null => String::new(),
            other => other.to_string(),
        };
        let mut args: Vec<(String, String)> =
            fields.into_iter().map(|(name, value)| (name, plain(value))).collect();
        let kind = args.iter().position(|(name, _)| name == "kind")?;
        Some(Self { kind: args.remove(kind).1, args })
    }

    pub fn word(&self) -> String {
        format!("event-{}", self.kind.replace('.', "-"))
    }
}

/// The latest lines as one part of a page read them, for the others.
#[derive(Clone)]
struct Latest {
    case: CaseId,
    lines: Arc<[Entry]>,
    /// Whether there are no others.
    whole: bool,
}

/// A page of the thread, the latest first. The person whom it is about does not see what was written between colleagues.
pub async fn of_case(reader: &mut Reader, case: &Case, wanted: &Wanted) -> Result<Page<Line>> {
    let limit = wanted.limit();
    let mut q = Q::new(SELECT).and("e.case_id = ?", &case.id);
    let inside = Scope::of(reader).await?.is_inside();
    if !inside {
        q = q.and_in("e.kind", &[EntryKind::In, EntryKind::Out, EntryKind::Auto]);
    }
    if let Some(after) = wanted.after()? {
        let place = args![Timestamp(after.sort), EntryId::from_bytes(after.id)].to_vec();
        q = q.and_all("(e.at, e.id) < (?, ?)", place);
    }
    let q = q.then_with("order by e.at desc, e.id desc limit ?", args![i64::from(limit) + 1].to_vec());
    let rows: Vec<Entry> = reader.find(&q).await?;
    if inside && wanted.after.is_none() {
        let whole = rows.len() <= limit as usize;
        reader.keep(Latest { case: case.id, lines: rows.clone().into(), whole });
    }
    let at = |entry: &Entry| Cursor { sort: entry.at.0, id: entry.id.bytes() };
    let Page { items, next } = Page::from_rows(rows, limit, at);
    let veil = super::veil::of(reader, case).await?;
    let lines = open(reader, case, items).await?.into_iter();
    let actor = reader.actor();
    Ok(Page { items: lines.map(|line| super::veil::line_for(actor, &veil, line)).collect(), next })
}

/// The latest lines of a thread as they lie in their rows, for whoever opens them in the transaction that wrote some of them.
pub async fn latest(reader: &mut Reader, case: &Case, limit: u32) -> Result<Vec<Entry>> {
    if let Some(known) = reader.known::<Latest>().filter(|known| known.case == case.id)
        && (known.whole || known.lines.len() >= limit as usize)
    {
        return Ok(known.lines.iter().take(limit as usize).cloned().collect());
    }
    let q = Q::new(SELECT).and("e.case_id = ?", &case.id);
    let q = q.then_with("order by e.at desc, e.id desc limit ?", args![i64::from(limit)].to_vec());
    Ok(reader.find(&q).await?)
}

/// The line that came in last.
pub async fn last_in(reader: &mut Reader, case: &Case) -> Result<Option<EntryId>> {
    let q = Q::new(SELECT).and("e.case_id = ?", &case.id).and("e.kind = ?", &EntryKind::In);
    let found: Vec<Entry> = reader.find(&q.then("order by e.at desc, e.id desc limit 1")).await?;
    Ok(found.first().map(|line| line.id))
}

/// One line of a case, opened.
pub async fn line(reader: &mut Reader, case: &Case, entry: EntryId) -> Result<Line> {
    let row: Entry = reader.one(ONE, args![entry, case.id]).await?;
    open(reader, case, vec![row]).await?.pop().ok_or(Error::NotFound)
}

/// Those of these lines that there are, as they lie in their rows: for machinery, which asks nobody's eyes.
pub(crate) async fn among(reader: &mut Reader, entries: &[EntryId]) -> Result<Vec<Entry>> {
    Ok(reader.find(&Q::new(SELECT).and_in("e.id", entries).then("order by e.id")).await?)
}

/// The line that a letter of ours is; none where it belongs to no case.
pub(crate) async fn of_letter(reader: &mut Reader, letter: post::MessageId) -> Result<Option<Entry>> {
    Ok(reader.optional(OF_LETTER, args![letter]).await?)
}

async fn open(reader: &mut Reader, case: &Case, entries: Vec<Entry>) -> Result<Vec<Line>> {
    let ring = reader.app().vault().unlock(&[case.key()]).await?;
    let mut files = files_of(reader, case, &entries, &ring).await?;
    let letters: Vec<post::MessageId> = entries.iter().filter_map(|entry| entry.letter).collect();
    let fates = post::states(reader, &letters).await?;
    let mut fates: HashMap<_, _> = fates.into_iter().map(|fate| (fate.id, fate)).collect();
    let now = reader.now();
    let mut line = |entry: Entry| -> Result<Line> {
        let sealed = entry.sealed.as_ref();
        let body = sealed.map(|sealed| ring.open(case.key(), entry::place(entry.id), sealed)).transpose()?;
        let fate = entry.letter.and_then(|letter| fates.remove(&letter));
        let letter = fate.as_ref().map(|fate| fate.state);
        let until = Some(entry.at.plus(UNDO)).filter(|until| entry.kind == EntryKind::Out && *until > now);
        Ok(Line {
            body: body.flatten(),
            files: files.remove(&entry.id).unwrap_or_default(),
            happened: entry.data.as_deref().and_then(Happened::of),
            undo_until: until.filter(|_| letter == Some(post::State::Waiting)),
            letter,
            why: fate.and_then(|fate| fate.reason),
            entry,
        })
    };
    entries.into_iter().map(&mut line).collect()
}

async fn files_of(
    reader: &mut Reader,
    case: &Case,
    entries: &[Entry],
    ring: &Keyring,
) -> Result<HashMap<EntryId, Vec<Shelved>>> {
    let with: Vec<EntryId> = entries.iter().filter(|entry| entry.attachments > 0).map(|e| e.id).collect();
    let mut all: HashMap<EntryId, Vec<Shelved>> = HashMap::new();
    if with.is_empty() {
        return Ok(all);
    }
    for row in reader.find::<FileRow>(&Q::new(FILES).and_in("entry", &with).then("order by id")).await? {
        if let Some(entry) = row.entry {
            all.entry(entry).or_default().push(shelved(case, &row, ring)?);
        }
    }
    Ok(all)
}

fn shelved(case: &Case, row: &FileRow, ring: &Keyring) -> Result<Shelved> {
    let sealed = row.sealed.as_ref();
    let named =
        sealed.map(|sealed| ring.open::<Named>(case.key(), name_place(row.id), sealed)).transpose()?;
    let nameless = || Named { name: row.id.to_string(), media: String::new(), cid: None, seen: Vec::new() };
    let named = named.flatten().unwrap_or_else(nameless);
    Ok(Shelved {
        id: row.id,
        name: named.name.chars().take(NAME).collect(),
        media: named.media,
        size: row.size,
        cid: named.cid,
        seen: named.seen,
    })
}

/// A file of a case with its contents, for whoever may see the case.
pub async fn file(reader: &mut Reader, case: CaseId, id: AttachmentId) -> Result<(Shelved, Vec<u8>)> {
    let case = load(reader, case).await?;
    let row: FileRow = reader.one(ONE_FILE, args![id, case.id]).await?;
    let (file, key) = (row.file, KeyId::own(id));
    let ring = reader.app().vault().unlock(&[case.key(), key]).await?;
    let shelved = shelved(&case, &row, &ring)?;
    let sealed = Sealed::from_bytes(reader.app().files().get(file).await.map_err(|_| Error::NotFound)?);
    let bytes = ring.open_bytes(key, file_place(id), &sealed)?.ok_or(Error::NotFound)?;
    Ok((shelved, bytes))
}

/// The files of a line with their contents, for machinery that sends them on.
pub(crate) async fn contents(reader: &mut Reader, case: &Case, entry: EntryId) -> Result<Vec<Upload>> {
    let rows: Vec<FileRow> = reader.find(&Q::new(FILES).and("entry = ?", &entry).then("order by id")).await?;
    let keys: Vec<KeyId> = rows.iter().map(|row| KeyId::own(row.id)).chain([case.key()]).collect();
    let ring = reader.app().vault().unlock(&keys).await?;
    let mut files = Vec::with_capacity(rows.len());
    for row in &rows {
        let Shelved { name, media, cid, .. } = shelved(case, row, &ring)?;
        let sealed = reader.app().files().get(row.file).await.map_err(|_| Error::NotFound)?;
        let bytes = ring.open_bytes(KeyId::own(row.id), file_place(row.id), &Sealed::from_bytes(sealed))?;
        files.push(Upload { name, media, bytes: bytes.ok_or(Error::NotFound)?, cid });
    }
    Ok(files)
}

/// Where the bytes of a file are bound to.
pub fn file_place(id: AttachmentId) -> Place {
    Place::new("cases_attachments", "file", id)
}

pub fn name_place(id: AttachmentId) -> Place {
    Place::new("cases_attachments", "sealed", id)
}
