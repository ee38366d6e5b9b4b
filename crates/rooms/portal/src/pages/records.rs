//! Records about the person, one by one: since when each is held, and beside each why, from where and until when. Their words are
//! not shown here: those stand in the copy.
// law: gdpr/15.1

use super::{
    guest::{Guest, Named, Settled},
    parts::{buttons, shell, stack, who},
};
use crate::read;
use ground::id::{self, Id};
use kernel::{
    Accountable, Error, Reader, Result, SubjectId, account,
    datamap::{self, Entry},
    door::Paper,
    input::Query,
};
use kit::{Button, Column, Html, Pager, Reason, Row, Table};
use serde::Deserialize;
use std::collections::HashMap;

/// Records of one kind on a page.
const SHOWN: u32 = 200;
/// Letters of a day in a moment: `2026-11-22`.
const DAY: usize = 10;
/// Between a table and the id of a record in an address.
const JOINT: char = '.';

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// How many of a kind come before.
    from: u32,
}

pub async fn show(guest: Settled, Named(piece): Named, Query(asked): Query<Asked>) -> Result<Paper> {
    match piece.split_once(JOINT) {
        Some((table, id)) => one(&guest, table, id).await,
        None => list(&guest, &piece, asked.from).await,
    }
}

/// Where the records of a kind are listed; none where they do not explain themselves one by one.
pub(super) fn of_kind(guest: &Guest, reader: &Reader, table: &str) -> Option<String> {
    let kind = kind(reader, table)?;
    let own = kind.prefix == SubjectId::PREFIX;
    match kind.part {
        None if own => Some(guest.path(&format!("/data/{table}{JOINT}{}", guest.subject))),
        Some(_) if own => Some(guest.path(&format!("/data/{table}"))),
        _ => has_id(reader, table).then(|| guest.path(&format!("/data/{table}"))),
    }
}

fn kind(reader: &Reader, table: &str) -> Option<&'static Accountable> {
    reader.app().rooms().iter().flat_map(|room| room.accounts).find(|kind| kind.table == table)
}

fn has_id(reader: &Reader, table: &str) -> bool {
    let held = reader.app().holdings().find(|held| held.table == table);
    held.is_some_and(|held| held.columns.iter().any(|column| column.name == "id"))
}

async fn list(guest: &Guest, table: &str, from: u32) -> Result<Paper> {
    let (t, mut reader) = (guest.t, guest.door.read().await?);
    let kind = kind(&reader, table).ok_or(Error::NotFound)?;
    let holding = *reader.app().holdings().find(|held| held.table == table).ok_or(Error::NotFound)?;
    let mut entries = datamap::part(&mut reader, guest.subject, &holding, from, SHOWN + 1).await?;
    let more = entries.len() > SHOWN as usize;
    entries.truncate(SHOWN as usize);
    let pager = pager(guest, table, (from, entries.len(), more));
    let names = names(&mut reader, guest.subject, kind).await?;
    let what = t.w(if kind.part.is_some() { "portal-column-what" } else { "kit-why-since" });
    let columns = vec![Column::new(what), Column::new(t.w("portal-column-why"))];
    let row = |entry: &Entry| {
        let (id, called) = record(guest.subject, kind, entry)?;
        let called = called.map(|key| names.get(&key).cloned().unwrap_or(key));
        let why = Reason::new(t, guest.path(&format!("/data/{table}{JOINT}{id}"))).html();
        Some(Row::new(vec![called.unwrap_or_else(|| since(entry)).into(), why]))
    };
    let title = t.w(&format!("table-{table}"));
    let rows = entries.iter().filter_map(row).collect();
    let table = Table::new(t, title.clone(), columns).rows(rows).pager(pager).html();
    let back = buttons([Button::link(t.w("kit-back"), guest.path("/data"))]);
    let shell = shell(&guest.door, &mut reader, title).await?;
    Ok(shell.body(stack([table, back])).html().into())
}

fn pager(guest: &Guest, table: &str, (from, shown, more): (u32, usize, bool)) -> Pager {
    let page = |from: u32| format!("{}&from={from}", guest.path(&format!("/data/{table}")));
    Pager {
        t: guest.t,
        previous: (from > 0).then(|| page(from.saturating_sub(SHOWN))),
        next: more.then(|| page(from.saturating_add(SHOWN))),
        shown: guest.t.n("kit-rows", shown),
    }
}

/// What parts of somebody's own record are called.
async fn names(
    reader: &mut Reader,
    subject: SubjectId,
    kind: &Accountable,
) -> Result<HashMap<String, String>> {
    if kind.part.is_none() {
        return Ok(HashMap::new());
    }
    let facts = customers::facts(reader, subject).await?.unwrap_or_default();
    Ok(facts.into_iter().filter_map(|fact| Some((fact.key, fact.label?))).collect())
}

/// By what a record of this kind is found, and what it is the value of, where it is the value of something.
fn record(subject: SubjectId, kind: &Accountable, entry: &Entry) -> Option<(String, Option<String>)> {
    let told = |name: &str| entry.0.iter().find(|(column, _)| *column == name)?.1.as_str();
    match kind.part {
        Some(part) => told(part).map(|part| (account::within(subject, part), Some(part.to_owned()))),
        None => Some((id::encode(kind.prefix, id::decode("id", told("id")?).ok()?), None)),
    }
}

/// The day of the first of its moments, as it is written everywhere.
fn since(entry: &Entry) -> String {
    let moments = entry.0.iter().filter(|(column, _)| *column == "at" || column.ends_with("_at"));
    let first = moments.filter_map(|(_, value)| value.as_str()).min();
    first.and_then(|first| first.get(..DAY)).unwrap_or_default().to_owned()
}

async fn one(guest: &Guest, table: &str, id: &str) -> Result<Paper> {
    let (t, mut reader) = (guest.t, guest.door.read().await?);
    let mut told = customers::explain(&mut reader, table, id, t.lang()).await?;
    // Names of those who work here are theirs.
    let labels = told.account.by.iter().chain(told.account.only.iter().flatten());
    let labels = labels.chain(told.restricted.iter().map(|how| &how.actor));
    told.names = labels.map(|label| (label.clone(), t.w(who(label)))).collect();
    let purposes = read::purposes_of(&mut reader, guest.subject).await?;
    let purposes = read::served(&purposes, None, t.lang());
    let answer = customers::answer(t, &told, Html::text(&purposes));
    let back = buttons([Button::link(t.w("kit-back"), guest.path("/data"))]);
    let shell = shell(&guest.door, &mut reader, t.w("kit-why")).await?;
    Ok(shell.body(stack([Reason::answer(t, &answer), back])).html().into())
}
