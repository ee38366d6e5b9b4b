//! Cases that happened elsewhere, or before: brought in many at once, with their threads, moved by no process.

use crate::{
    host,
    model::{
        Author, Body, Case, CaseId, Channel, Contact, EntryId, EntryKind, Facts, Kept, NEVER, Number, Party,
        Priority, References, Stands,
        case::key,
        entry,
        text::{LINE, TEXT, tamed, tamed_line},
    },
    read::tree,
    store::{self, NewEntry, around, index},
};
use ground::{
    args,
    clock::Timestamp,
    db::Value,
    id::{self, Id},
};
use kernel::{KeyId, Result, StaffId, SubjectId, Tx, seal::Keyring, step::HostRef};
use staff::TeamId;
use std::collections::BTreeMap;

/// A case as it was elsewhere.
#[derive(Clone, Debug, Default)]
pub struct Past {
    /// The key of a category.
    pub category: String,
    pub subject_line: String,
    pub customer: Option<SubjectId>,
    pub contact: Contact,
    pub channel: Channel,
    pub priority: Priority,
    pub lang: Option<String>,
    pub opened_at: Timestamp,
    /// How it ended, and when; open cases keep what they wait for.
    pub stands: Stands,
    pub closed_at: Option<Timestamp>,
    pub due_at: Option<Timestamp>,
    pub waits_since: Option<Timestamp>,
    pub team: Option<TeamId>,
    pub assignee: Option<StaffId>,
    pub tags: Vec<String>,
    /// The process that moved it, and the status in which it stood; none: no process moves it.
    pub stood: Option<(String, String)>,
    pub thread: Vec<Said>,
}

/// One message of it.
#[derive(Clone, Debug)]
pub struct Said {
    pub kind: EntryKind,
    pub author: Author,
    pub from: Party,
    pub text: String,
    pub at: Timestamp,
    /// Files in the store that came with it.
    pub files: Vec<Kept>,
}

/// Writes cases down as they were; gives their ids in the same order. Nothing is sent and nobody is rung for.
pub async fn open_past(tx: &mut Tx, all: &[Past]) -> Result<Vec<CaseId>> {
    let flows = flows_of(tx).await?;
    let mut numbers = Numbers::take(tx, all).await?;
    let mut written = Written::default();
    for (turn, past) in all.iter().enumerate() {
        let flow = flows.get(&past.category).cloned().unwrap_or_default();
        let number = numbers.next(past.opened_at);
        let mut case = prepare(tx, past, (turn, number), flow);
        stand(tx, &mut case, past).await?;
        written.cases.push((case, past));
    }
    written.seal(tx).await
}

/// Its process stands where it stood, where this house has such a process.
async fn stand(tx: &mut Tx, case: &mut Case, past: &Past) -> Result<()> {
    let Some((flow, status)) = &past.stood else { return Ok(()) };
    let host = HostRef { kind: host::KIND, id: Id::bytes(case.id) };
    let (subject, key, values) = (case.subject, case.key(), flows::Values::new());
    let terms = flows::Terms::default();
    let start = flows::Start { flow, host, subject, key, values, terms };
    if let Some(run) = flows::stand(tx, start, (status, case.last_at)).await? {
        (case.run, case.flow, case.status) = (Some(run), flow.clone(), status.clone());
    }
    Ok(())
}

async fn flows_of(tx: &mut Tx) -> Result<BTreeMap<String, String>> {
    let all = tree::categories(tx).await?;
    let flow = |one: &crate::model::Category| (one.key.clone(), one.decides.flow.clone().unwrap_or_default());
    Ok(all.iter().map(flow).collect())
}

/// The next number of each year, taken once for all.
struct Numbers(BTreeMap<i64, Number>);

impl Numbers {
    async fn take(tx: &mut Tx, all: &[Past]) -> Result<Self> {
        let mut counts: BTreeMap<i64, i64> = BTreeMap::new();
        for past in all {
            *counts.entry(year(past.opened_at)).or_default() += 1;
        }
        let mut first = BTreeMap::new();
        for (year, count) in counts {
            first.insert(year, store::take_numbers(tx, year, count).await?);
        }
        Ok(Self(first))
    }

    fn next(&mut self, at: Timestamp) -> Number {
        let year = year(at);
        let next = self.0.entry(year).or_insert(Number::new(year, 1));
        std::mem::replace(next, Number::new(year, next.turn() + 1))
    }
}

fn year(at: Timestamp) -> i64 {
    i64::from(at.date().year())
}

/// Ids tell when a case was opened, so that the list is in that order.
fn prepare(tx: &mut Tx, past: &Past, (turn, number): (usize, Number), flow: String) -> Case {
    let turn = u16::try_from(turn & 0x0fff).unwrap_or_default();
    let id = CaseId::from_bytes(id::in_turn(past.opened_at, tx.app().entropy(), turn));
    if past.customer.is_none() {
        tx.make_key(KeyId::own(id));
    }
    let stands =
        if past.closed_at.is_some() && !past.stands.is_closed() { Stands::Done } else { past.stands };
    let last = past.thread.iter().map(|said| said.at).max();
    Case {
        id,
        number,
        subject: past.customer,
        category: past.category.clone(),
        run: None,
        flow,
        status: String::new(),
        stands,
        priority: past.priority,
        team: past.team,
        assignee: past.assignee,
        unit: None,
        channel: past.channel,
        sender: None,
        lang: past.lang.clone(),
        confidential: false,
        parent: None,
        merged_into: None,
        opened_at: past.opened_at,
        last_at: last.or(past.closed_at).unwrap_or(past.opened_at),
        waits_since: past.waits_since.filter(|_| past.closed_at.is_none()),
        closed_at: past.closed_at,
        step_due: None,
        end_due: past.due_at,
        due_at: past.due_at.filter(|_| past.closed_at.is_none()).unwrap_or(NEVER),
        sealed: None,
        version: 1,
    }
}

#[derive(Default)]
struct Written<'a> {
    cases: Vec<(Case, &'a Past)>,
}

impl Written<'_> {
    async fn seal(self, tx: &mut Tx) -> Result<Vec<CaseId>> {
        let keys: Vec<KeyId> = self.cases.iter().map(|(case, _)| case.key()).collect();
        let ring = tx.app().vault().unlock(&keys).await?;
        let (mut rows, mut entries, mut words) = (Vec::new(), Vec::new(), Vec::new());
        let mut files = Vec::new();
        let mut ids = Vec::with_capacity(self.cases.len());
        for (mut case, past) in self.cases {
            let facts = Facts {
                line: tamed_line(&past.subject_line, LINE),
                contact: past.contact.clone(),
                references: References::default(),
            };
            case.sealed = Some(tx.seal(case.key(), case.place(), &facts).await?);
            for said in &past.thread {
                let entry = thread(tx, &ring, (&case, said), (&mut entries, &mut words)).await?;
                if !said.files.is_empty() {
                    files.push((case.clone(), entry, &said.files));
                }
            }
            around::add_tags(tx, &case, &past.tags).await?;
            ids.push(case.id);
            let contact = store::contact_hash(tx, &facts);
            rows.push((case, contact));
        }
        store::insert_many(tx, &rows).await?;
        store::add_many(tx, &entries).await?;
        index::add_many(tx, &words).await?;
        for (case, entry, files) in files {
            around::attach(tx, &case, entry, files).await?;
        }
        Ok(ids)
    }
}

async fn thread(
    tx: &mut Tx,
    ring: &Keyring,
    (case, said): (&Case, &Said),
    (entries, words): (&mut Vec<Vec<Value>>, &mut Vec<Vec<Value>>),
) -> Result<EntryId> {
    let body = Body { from: said.from.clone(), text: tamed(&said.text, TEXT), ..Body::default() };
    let id: EntryId = tx.id();
    let (key, place) = (key(case.id, case.subject), entry::place(id));
    let sealed = if ring.holds(key) {
        ring.seal(key, place, &serde_json::to_vec(&body)?, tx.app().entropy())?
    } else {
        tx.seal(key, place, &body).await?
    };
    let attachments = said.files.len();
    let new = NewEntry { id, at: said.at, attachments, ..NewEntry::new(tx, said.kind, said.author, &body) };
    entries.push(store::entry_row(tx, case, &new, Some(&sealed)));
    let tokens = index::tokens(tx, &body);
    if !tokens.is_empty() {
        words.push(args![id, case.id, case.subject, tokens].to_vec());
    }
    Ok(id)
}
