//! Mails that came in: lists, one of them, and what the intake asks about them.

use crate::{
    INTAKE,
    model::{Head, ItemId, ItemState, MailboxId, Raw, Why},
    store::items::{head_place, key, raw_place},
};
use cases::CaseId;
use ground::{
    args,
    clock::Timestamp,
    db::{Q, Single},
    id::Id,
    paging::{Cursor, Page, Wanted},
    row, statements,
};
use kernel::{
    Error, KeyId, Reader, Result, Sealed, SubjectId,
    door::Door,
    seen::{Look, Opened},
};
use serde::Deserialize;
use std::collections::HashSet;

row! {
    #[derive(Clone)]
    struct Line {
        id: ItemId,
        mailbox: Option<MailboxId>,
        subject: Option<SubjectId>,
        sender: [u8; 32],
        state: String,
        why: Option<String>,
        case_id: Option<CaseId>,
        size: i64,
        is_head: bool,
        released: bool,
        attempts: i64,
        version: i64,
        sealed: Option<Sealed>,
        at: Timestamp,
    }
}

statements! {
    ONE = "select ", Line::COLUMNS, " from inbox_items where id = ?1";
    ATTEMPTS = "select attempts from inbox_items where id = ?1";
    RAW = "select raw from inbox_raw where id = ?1";
    WAITING = "select ", Line::COLUMNS, " from inbox_items where state = 'waiting' order by at, id limit ?1";
    COUNTS = "select state, count(*) from inbox_items where state in ('waiting', 'held', 'failed') group by state";
    WANT = "select count(*) from inbox_items where state in ('held', 'failed')";
    OFTEN = "select count(*) from inbox_items where sender = ?1 and state = 'taken' and at > ?2";
    HELD_OF = "select id from inbox_items where sender = ?1 and state = 'held' order by id limit ?2";
    UNLINKED_OF = "select id from inbox_items where sender = ?1 and subject is null and sealed is not null and id > ?2
                   order by id limit ?3";
    OF_CASE = "select ", Line::COLUMNS, " from inbox_items where case_id = ?1 and state = 'taken' and size <= ?3
               order by id desc limit ?2";
    OF_ENTRY = "select id, entry from inbox_items where entry = ?1 or (case_id = ?2 and entry is null) order by id";
    OTHERS_IN = "select id from inbox_items where case_id = ?1 and (subject is null or subject <> ?2) and sealed is not null
                 and id > ?3 order by id limit ?4";
}

const LINES: &str = ground::db::join!("select ", Line::COLUMNS, " from inbox_items");
/// Mails of one person found by one statement.
const PAGE: i64 = 200;

/// A mail that came in.
#[derive(Clone, Debug)]
pub struct Item {
    pub id: ItemId,
    /// None for one that came from a file.
    pub mailbox: Option<MailboxId>,
    pub subject: Option<SubjectId>,
    /// The keyed hash of its sender's address.
    pub sender: [u8; 32],
    pub state: ItemState,
    pub why: Option<Why>,
    pub case: Option<CaseId>,
    pub size: i64,
    /// Whether the server held more than what came.
    pub is_head: bool,
    /// Whether somebody looked and wants it.
    pub released: bool,
    pub attempts: i64,
    pub version: i64,
    /// None once its key was destroyed, or when nobody can read it.
    pub head: Option<Head>,
    /// Whether it is in a case that its reader may not see: nothing but its date is told.
    pub is_hidden: bool,
    pub at: Timestamp,
}

impl Item {
    fn hidden(self) -> Self {
        Self { mailbox: None, subject: None, case: None, size: 0, head: None, is_hidden: true, ..self }
    }
}

/// Which of them a list shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// Those that wait for a person.
    #[default]
    Open,
    /// In a case, and of nobody that is known.
    Unknown,
    Noted,
    Discarded,
    All,
}

impl Scope {
    pub const ALL: [Self; 5] = [Self::Open, Self::Unknown, Self::Noted, Self::Discarded, Self::All];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Unknown => "unknown",
            Self::Noted => "noted",
            Self::Discarded => "discarded",
            Self::All => "all",
        }
    }

    fn narrow(self, q: Q) -> Q {
        match self {
            Self::Open => q.and_in("state", &["held", "failed"]),
            Self::Unknown => q.and_in("state", &["taken"]).and_all("subject is null", Vec::new()),
            Self::Noted => q.and_in("state", &["noted"]),
            Self::Discarded => q.and_in("state", &["discarded"]),
            Self::All => q,
        }
    }
}

pub async fn list(reader: &mut Reader, scope: Scope, wanted: &Wanted) -> Result<Page<Item>> {
    reader.demand(&INTAKE)?;
    let after = wanted.after()?.map(|cursor| ItemId::from_bytes(cursor.id));
    let limit = wanted.limit();
    let q = scope.narrow(Q::new(LINES)).and_if("id < ?", after);
    let q = q.then_with("order by id desc limit ?", args![i64::from(limit) + 1].to_vec());
    let lines: Vec<Line> = reader.find(&q).await?;
    let items = opened(reader, lines).await?;
    let items = without_hidden(reader, items).await?;
    let items = veiled(reader, items).await?;
    Ok(Page::from_rows(items, limit, |item| Cursor { sort: item.at.0, id: item.id.bytes() }))
}

pub async fn item(reader: &mut Reader, id: ItemId) -> Result<Item> {
    reader.demand(&INTAKE)?;
    let item = load(reader, id).await?;
    match item.case {
        Some(case) if visible(reader, &[case]).await?.is_empty() => Err(Error::NotFound),
        _ => veiled(reader, vec![item]).await?.pop().ok_or(Error::NotFound),
    }
}

/// Reading a mail of somebody is looking at them.
// law: gdpr/5.2
pub async fn note(door: &Door, reader: &mut Reader, item: &Item) -> Result<()> {
    let subjects: Vec<SubjectId> = item.subject.into_iter().collect();
    Opened { subjects, look: Look::Opened, room: "inbox" }.note(door, reader).await
}

/// Whose mail it is, as far as the reader may see it.
async fn veiled(reader: &mut Reader, mut items: Vec<Item>) -> Result<Vec<Item>> {
    for item in &mut items {
        let veil = customers::Veil::of(reader, item.subject).await?;
        if let Some(head) = &mut item.head {
            head.from = customers::email_for(reader.actor(), &head.from);
            head.name = customers::name_for(reader.actor(), &head.name);
            head.line = veil.text(std::mem::take(&mut head.line));
        }
    }
    Ok(items)
}

/// What is in a case is seen by whoever may see the case; of any other only that it came, and when.
async fn without_hidden(reader: &mut Reader, items: Vec<Item>) -> Result<Vec<Item>> {
    let cases: Vec<CaseId> = items.iter().filter_map(|item| item.case).collect();
    let visible = visible(reader, &cases).await?;
    let is_hidden = |item: &Item| item.case.is_some_and(|case| !visible.contains(&case));
    let shown = |item: Item| if is_hidden(&item) { item.hidden() } else { item };
    Ok(items.into_iter().map(shown).collect())
}

pub(super) async fn visible(reader: &mut Reader, cases: &[CaseId]) -> Result<HashSet<CaseId>> {
    if cases.is_empty() || !reader.may(&cases::VIEW) {
        return Ok(HashSet::new());
    }
    Ok(cases::read::case::find_all(reader, cases).await?.into_iter().map(|case| case.id).collect())
}

/// For machinery.
pub async fn load(reader: &mut Reader, id: ItemId) -> Result<Item> {
    let line: Line = reader.one(ONE, args![id]).await?;
    opened(reader, vec![line]).await?.pop().ok_or(Error::NotFound)
}

/// The mail as it came; none once it was forgotten, or when nobody can read it.
pub async fn raw(reader: &mut Reader, item: &Item) -> Result<Option<Vec<u8>>> {
    let found: Option<Single<Sealed>> = reader.optional(RAW, args![item.id]).await?;
    let Some(Single(sealed)) = found else { return Ok(None) };
    let key = key(item.id, item.subject);
    let ring = reader.app().vault().unlock(&[key]).await?;
    let raw: Option<Raw> = readable(item.id, ring.open(key, raw_place(item.id), &sealed));
    Ok(raw.map(Raw::bytes))
}

/// The latest mails of a case up to a size, for whoever may see the case.
pub async fn of_case(reader: &mut Reader, case: CaseId, (most, largest): (i64, i64)) -> Result<Vec<Item>> {
    if visible(reader, &[case]).await?.is_empty() {
        return Ok(Vec::new());
    }
    let lines: Vec<Line> = reader.rows(OF_CASE, args![case, most, largest]).await?;
    opened(reader, lines).await
}

/// The next that nobody decided about, the oldest first.
pub async fn waiting(reader: &mut Reader, most: i64) -> Result<Vec<(ItemId, Result<Item>)>> {
    let lines: Vec<Line> = reader.rows(WAITING, args![most]).await?;
    if let Ok(items) = opened(reader, lines.clone()).await {
        return Ok(items.into_iter().map(|item| (item.id, Ok(item))).collect());
    }
    let mut items = Vec::with_capacity(lines.len());
    // Each alone: one that cannot be opened stops no other.
    for line in lines {
        let id = line.id;
        let opened = opened(reader, vec![line]).await;
        items.push((id, opened.and_then(|mut one| one.pop().ok_or(Error::NotFound))));
    }
    Ok(items)
}

/// How often it was tried to take a mail in.
pub async fn attempts(reader: &mut Reader, id: ItemId) -> Result<i64> {
    Ok(reader.scalar(ATTEMPTS, args![id]).await?)
}

/// How many wait to be taken in, are held, and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub waiting: i64,
    pub held: i64,
    pub failed: i64,
}

pub async fn counts(reader: &mut Reader) -> Result<Counts> {
    reader.demand(&INTAKE)?;
    let rows: Vec<(String, i64)> = reader.rows(COUNTS, args![]).await?;
    let of =
        |state: ItemState| rows.iter().find(|(key, _)| key == state.key()).map_or(0, |(_, count)| *count);
    Ok(Counts { waiting: of(ItemState::Waiting), held: of(ItemState::Held), failed: of(ItemState::Failed) })
}

/// How many wait for a person.
pub fn wanting() -> Q {
    Q::asking(WANT, args![])
}

/// How many mails of a sender became part of a case since.
pub async fn often(reader: &mut Reader, sender: [u8; 32], since: Timestamp) -> Result<i64> {
    Ok(reader.scalar(OFTEN, args![sender, since]).await?)
}

/// What of one sender waits for a person.
pub async fn held_of(reader: &mut Reader, sender: [u8; 32], most: i64) -> Result<Vec<ItemId>> {
    Ok(reader.column(HELD_OF, args![sender, most]).await?)
}

/// Mails of a sender that are nobody's so far.
pub async fn unlinked_of(reader: &mut Reader, sender: [u8; 32]) -> Result<Vec<ItemId>> {
    let (mut all, mut after) = (Vec::new(), ItemId::from_bytes([0; 16]));
    loop {
        let page: Vec<ItemId> = reader.column(UNLINKED_OF, args![sender, after, PAGE]).await?;
        let Some(last) = page.last() else { return Ok(all) };
        after = *last;
        all.extend(page);
    }
}

/// Mails of a case that are not this person's.
pub async fn others_in(reader: &mut Reader, case: CaseId, subject: SubjectId) -> Result<Vec<ItemId>> {
    let (mut all, mut after) = (Vec::new(), ItemId::from_bytes([0; 16]));
    loop {
        let page: Vec<ItemId> = reader.column(OTHERS_IN, args![case, subject, after, PAGE]).await?;
        let Some(last) = page.last() else { return Ok(all) };
        after = *last;
        all.extend(page);
    }
}

/// What a line of a case was made of. Of a mail that came in before that was written down only its case is known: it may be
/// another's, and has no line.
pub async fn of_entry(
    reader: &mut Reader,
    mended: &cases::Mended,
) -> Result<Vec<(ItemId, Option<cases::EntryId>)>> {
    Ok(reader.rows(OF_ENTRY, args![mended.entry, mended.case]).await?)
}

/// What was sealed; none where it cannot be opened, which the log says and nobody else is stopped by.
pub(super) fn readable<T>(item: ItemId, opened: Result<Option<T>>) -> Option<T> {
    opened.unwrap_or_else(|error| {
        tracing::error!(%error, %item, "a mail cannot be opened");
        None
    })
}

async fn opened(reader: &mut Reader, lines: Vec<Line>) -> Result<Vec<Item>> {
    let keys: Vec<KeyId> = lines.iter().map(|line| key(line.id, line.subject)).collect();
    let ring = reader.app().vault().unlock(&keys).await?;
    let open = |line: Line| {
        let head = match &line.sealed {
            Some(sealed) => {
                readable(line.id, ring.open(key(line.id, line.subject), head_place(line.id), sealed))
            }
            None => None,
        };
        Ok(Item {
            id: line.id,
            mailbox: line.mailbox,
            subject: line.subject,
            sender: line.sender,
            state: ItemState::parse(&line.state).ok_or_else(|| Error::fault("a mail in no known state"))?,
            why: line.why.as_deref().and_then(Why::parse),
            case: line.case_id,
            size: line.size,
            is_head: line.is_head,
            released: line.released,
            attempts: line.attempts,
            version: line.version,
            head,
            is_hidden: false,
            at: line.at,
        })
    };
    lines.into_iter().map(open).collect()
}
