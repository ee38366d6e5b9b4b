//! The rows of cases and their threads: the only place that writes them.

pub mod around;
pub mod enclosures;
pub mod ending;
pub mod index;
pub mod presence;
pub mod reread;
pub mod setup;
pub mod waiting;

use crate::model::{Author, Body, Case, CaseId, Entry, EntryId, EntryKind, Facts, Number, entry};
use ground::{args, clock::Timestamp, db::Value, statements};
use kernel::{KeyId, Result, Sealed, StaffId, Tx};
use staff::TeamId;

statements! {
    NUMBER = "insert into cases_numbers (year, last) values (?1, ?2)
              on conflict (year) do update set last = cases_numbers.last + ?2 returning last";
    INSERT = "insert into cases_cases (id, number, subject, category, run, flow, status, stands, priority, team, assignee, unit,
                channel, sender, lang, confidential, parent, merged_into, opened_at, last_at, waits_since, closed_at, step_due,
                end_due, due_at, sealed, version, contact)
              values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23,
                ?24, ?25, ?26, ?27, ?28)";
    SAVE = "update cases_cases set category = ?2, priority = ?3, team = ?4, assignee = ?5, unit = ?6, sender = ?7, lang = ?8,
              confidential = ?9, parent = ?10, version = version + 1 where id = ?1";
    PLACE = "update cases_cases set run = ?2, flow = ?3, status = ?4, stands = ?5, closed_at = ?6, step_due = ?7, end_due = ?8,
               due_at = ?9, version = version + 1 where id = ?1";
    TOUCH = "update cases_cases set last_at = ?2, waits_since = ?3, version = version + 1 where id = ?1";
    FACTS = "update cases_cases set sealed = ?2, contact = ?3, version = version + 1 where id = ?1";
    OWNER = "update cases_cases set subject = ?2, sealed = ?3, version = version + 1 where id = ?1";
    MERGED = "update cases_cases set merged_into = ?2, stands = 'merged', closed_at = ?3, due_at = ?4, waits_since = null,
                version = version + 1 where id = ?1";
    ENTRY = "insert into cases_entries (id, case_id, subject, kind, author, actor, at, message_id, letter, data, sealed,
               attachments, flags) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";
    REWRITE = "update cases_entries set sealed = ?2, flags = ?3 where id = ?1";
    REMOVE = "delete from cases_entries where id = ?1";
    WAITS = "update cases_cases set waits_since = ?2, version = version + 1 where id = ?1";
    PARENT = "update cases_cases set parent = ?2, version = version + 1 where id = ?1";
    TURN = "insert into cases_turns (team, staff) values (?1, ?2) on conflict (team) do update set staff = excluded.staff";
    SEALED_OF = "select e.id, e.sealed from cases_entries e where e.case_id = ?1 and e.sealed is not null order by e.id";
    RESEAL = "update cases_entries set sealed = ?2, subject = ?3, case_id = ?4 where id = ?1";
    GIVE = "update cases_entries set subject = ?2, case_id = ?3 where case_id = ?1 and sealed is null";
}

/// Takes the next numbers of a year and gives the first of them.
pub async fn take_numbers(tx: &mut Tx, year: i64, count: i64) -> Result<Number> {
    let last: i64 = tx.scalar(NUMBER, args![year, count]).await?;
    Ok(Number::new(year, last - count + 1))
}

pub async fn insert(tx: &mut Tx, case: &Case, contact: Option<[u8; 32]>) -> Result<()> {
    let mut row = row_of(case);
    row.push(args![contact][0].clone());
    Ok(tx.put_all(INSERT, &[row]).await?)
}

pub async fn insert_many(tx: &mut Tx, rows: &[(Case, Option<[u8; 32]>)]) -> Result<()> {
    let row = |(case, contact): &(Case, Option<[u8; 32]>)| {
        let mut row = row_of(case);
        row.push(args![contact][0].clone());
        row
    };
    tx.put_all(INSERT, &rows.iter().map(row).collect::<Vec<_>>()).await?;
    Ok(())
}

fn row_of(case: &Case) -> Vec<Value> {
    let mut row = args![
        case.id,
        case.number,
        case.subject,
        case.category,
        case.run,
        case.flow,
        case.status,
        case.stands,
        case.priority,
        case.team,
        case.assignee,
        case.unit,
        case.channel,
        case.sender,
        case.lang,
        case.confidential,
    ]
    .to_vec();
    row.extend_from_slice(args![
        case.parent,
        case.merged_into,
        case.opened_at,
        case.last_at,
        case.waits_since,
        case.closed_at,
        case.step_due,
        case.end_due,
        case.due_at,
        case.sealed,
        case.version,
    ]);
    row
}

/// What people decide about a case: category, priority, who does it.
pub async fn save(tx: &mut Tx, case: &Case) -> Result<()> {
    let row = args![
        case.id,
        case.category,
        case.priority,
        case.team,
        case.assignee,
        case.unit,
        case.sender,
        case.lang,
        case.confidential,
        case.parent,
    ];
    tx.put(SAVE, row).await?;
    Ok(())
}

/// Where its process stands.
pub async fn save_place(tx: &mut Tx, case: &Case) -> Result<()> {
    save_places(tx, std::iter::once(case)).await
}

/// The same for many in one statement.
pub async fn save_places<'a>(tx: &mut Tx, cases: impl Iterator<Item = &'a Case>) -> Result<()> {
    let place = |case: &Case| {
        args![
            case.id,
            case.run,
            case.flow,
            case.status,
            case.stands,
            case.closed_at,
            case.step_due,
            case.end_due,
            case.due_at,
        ]
        .to_vec()
    };
    Ok(tx.put_all(PLACE, &cases.map(place).collect::<Vec<_>>()).await?)
}

/// Something was written in it.
pub async fn touch(tx: &mut Tx, case: CaseId, at: Timestamp, waits_since: Option<Timestamp>) -> Result<()> {
    tx.put(TOUCH, args![case, at, waits_since]).await?;
    Ok(())
}

pub async fn save_facts(tx: &mut Tx, case: &Case, facts: &Facts) -> Result<()> {
    let sealed = tx.seal(case.key(), case.place(), facts).await?;
    let contact = contact_hash(tx, facts);
    tx.put(FACTS, args![case.id, sealed, contact]).await?;
    Ok(())
}

pub async fn save_owner(tx: &mut Tx, case: &Case, facts: Option<&Facts>) -> Result<()> {
    let sealed = match facts {
        Some(facts) => Some(tx.seal(case.key(), case.place(), facts).await?),
        None => None,
    };
    tx.put(OWNER, args![case.id, case.subject, sealed]).await?;
    Ok(())
}

/// Since when the person waits, after an answer was taken back.
pub async fn set_waits(tx: &mut Tx, case: CaseId, since: Option<Timestamp>) -> Result<()> {
    tx.put(WAITS, args![case, since]).await?;
    Ok(())
}

pub async fn set_parent(tx: &mut Tx, case: CaseId, parent: Option<CaseId>) -> Result<()> {
    tx.put(PARENT, args![case, parent]).await?;
    Ok(())
}

/// Notes who of a team had the last turn.
pub async fn set_turn(tx: &mut Tx, team: TeamId, staff: StaffId) -> Result<()> {
    tx.put(TURN, args![team, staff]).await?;
    Ok(())
}

pub async fn save_merged(tx: &mut Tx, case: CaseId, into: CaseId) -> Result<()> {
    let now = tx.now();
    tx.put(MERGED, args![case, into, now, crate::model::NEVER]).await?;
    Ok(())
}

/// What is sealed in a case's row, also when its key was made by this very transaction; and whether there was anything to open.
pub async fn facts(tx: &mut Tx, case: &Case) -> Result<(Facts, bool)> {
    let Some(sealed) = &case.sealed else {
        return Ok((Facts::default(), false));
    };
    let facts: Option<Facts> = tx.open(case.key(), case.place(), sealed).await?;
    let readable = facts.is_some();
    Ok((facts.unwrap_or_default(), readable))
}

/// What finds a case by the address that is told in it alone.
pub fn contact_hash(tx: &Tx, facts: &Facts) -> Option<[u8; 32]> {
    let email = facts.contact.email.to_lowercase();
    (!email.is_empty()).then(|| tx.blind(crate::read::search::CONTACT, &email))
}

/// A line on its way into a thread.
pub struct NewEntry<'a> {
    pub id: EntryId,
    pub kind: EntryKind,
    pub author: Author,
    pub at: Timestamp,
    pub message_id: Option<[u8; 32]>,
    pub letter: Option<post::MessageId>,
    pub data: Option<String>,
    pub body: Option<&'a Body>,
    pub attachments: usize,
}

impl<'a> NewEntry<'a> {
    pub fn new(tx: &Tx, kind: EntryKind, author: Author, body: &'a Body) -> Self {
        let (id, at) = (tx.id(), tx.now());
        Self {
            id,
            kind,
            author,
            at,
            message_id: None,
            letter: None,
            data: None,
            body: Some(body),
            attachments: 0,
        }
    }
}

/// Writes a line, and what it is found by.
pub async fn add(tx: &mut Tx, case: &Case, new: &NewEntry<'_>) -> Result<()> {
    let sealed = match new.body {
        Some(body) => Some(tx.seal(case.key(), entry::place(new.id), body).await?),
        None => None,
    };
    let row = entry_row(tx, case, new, sealed.as_ref());
    tx.put_all(ENTRY, &[row]).await?;
    if let Some(body) = new.body {
        index::add(tx, case, new.id, body).await?;
    }
    match case.subject {
        Some(subject) if matches!(new.kind, EntryKind::In | EntryKind::Call) => {
            customers::contacted(tx, subject).await
        }
        _ => Ok(()),
    }
}

/// Many lines at once, whose words are indexed by whoever writes them.
pub async fn add_many(tx: &mut Tx, rows: &[Vec<Value>]) -> Result<()> {
    Ok(tx.put_all(ENTRY, rows).await?)
}

pub fn entry_row(tx: &Tx, case: &Case, new: &NewEntry<'_>, sealed: Option<&Sealed>) -> Vec<Value> {
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let actor = tx.actor().who.label();
    let flags = new.body.map_or(0, |body| body.flags.len());
    args![
        new.id,
        case.id,
        case.subject,
        new.kind,
        new.author,
        actor,
        new.at,
        new.message_id,
        new.letter,
        new.data,
        sealed,
        count(new.attachments),
        count(flags),
    ]
    .to_vec()
}

/// Puts other words in the place of a line's.
pub async fn rewrite(tx: &mut Tx, case: &Case, entry: &Entry, body: &Body) -> Result<()> {
    let sealed = tx.seal(case.key(), entry::place(entry.id), body).await?;
    let flags = i64::try_from(body.flags.len()).unwrap_or(i64::MAX);
    tx.put(REWRITE, args![entry.id, sealed, flags]).await?;
    index::remove(tx, entry.id).await?;
    index::add(tx, case, entry.id, body).await
}

pub async fn remove(tx: &mut Tx, entry: EntryId) -> Result<()> {
    index::remove(tx, entry).await?;
    tx.put(REMOVE, args![entry]).await?;
    Ok(())
}

/// Seals a thread anew under another key, for another person or as part of another case.
pub async fn move_thread(tx: &mut Tx, from: &Case, to: &Case) -> Result<()> {
    let (old, new) = (from.key(), to.key());
    let rows: Vec<(EntryId, Sealed)> = tx.rows(SEALED_OF, args![from.id]).await?;
    let mut moved = Vec::with_capacity(rows.len());
    for (id, sealed) in rows {
        let sealed = reseal::<Body>(tx, (old, new), entry::place(id), sealed).await?;
        moved.push(args![id, sealed, to.subject, to.id].to_vec());
    }
    tx.put_all(RESEAL, &moved).await?;
    tx.put(GIVE, args![from.id, to.subject, to.id]).await?;
    around::move_files(tx, from, to).await?;
    index::give(tx, from.id, to).await
}

/// The same value under another key; nothing when the first is gone.
pub async fn reseal<T: serde::Serialize + serde::de::DeserializeOwned + Sync>(
    tx: &mut Tx,
    (from, to): (KeyId, KeyId),
    place: kernel::Place,
    sealed: Sealed,
) -> Result<Option<Sealed>> {
    if from == to {
        return Ok(Some(sealed));
    }
    match tx.open::<T>(from, place, &sealed).await? {
        Some(value) => tx.seal(to, place, &value).await.map(Some),
        None => Ok(None),
    }
}
