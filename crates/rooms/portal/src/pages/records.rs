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
    Accountable, Error, Reader, Result, SubjectId,
    datamap::{self, Entry},
    door::Paper,
};
use kit::{Button, Column, Html, Reason, Row, Table};

/// Records of one kind on a page; the copy has all of them.
const SHOWN: u32 = 200;
/// Letters of a day in a moment: `2026-11-22`.
const DAY: usize = 10;
/// Between a table and the id of a record in an address.
const JOINT: char = '.';

pub async fn show(guest: Settled, Named(piece): Named) -> Result<Paper> {
    match piece.split_once(JOINT) {
        Some((table, id)) => one(&guest, table, id).await,
        None => list(&guest, &piece).await,
    }
}

/// Where the records of a kind are listed; none where they do not explain themselves one by one.
pub(super) fn of_kind(guest: &Guest, reader: &Reader, table: &str) -> Option<String> {
    let kind = kind(reader, table)?;
    match kind.prefix {
        SubjectId::PREFIX => Some(guest.path(&format!("/data/{table}{JOINT}{}", guest.subject))),
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

async fn list(guest: &Guest, table: &str) -> Result<Paper> {
    let (t, mut reader) = (guest.t, guest.door.read().await?);
    let kind = kind(&reader, table).ok_or(Error::NotFound)?;
    let holding = *reader.app().holdings().find(|held| held.table == table).ok_or(Error::NotFound)?;
    let entries = datamap::part(&mut reader, guest.subject, &holding, 0, SHOWN).await?;
    let columns = vec![Column::new(t.w("kit-why-since")), Column::new(t.w("portal-column-why"))];
    let row = |entry: &Entry| {
        let id = record(kind, entry)?;
        let why = Reason::new(t, guest.path(&format!("/data/{table}{JOINT}{id}"))).html();
        Some(Row::new(vec![since(entry).into(), why]))
    };
    let title = t.w(&format!("table-{table}"));
    let rows = entries.iter().filter_map(row).collect();
    let table = Table::new(t, title.clone(), columns).rows(rows).html();
    let back = buttons([Button::link(t.w("kit-back"), guest.path("/data"))]);
    let shell = shell(&guest.door, &mut reader, title).await?;
    Ok(shell.body(stack([table, back])).html().into())
}

/// The id by which a kind of record is found, as its room writes it.
fn record(kind: &Accountable, entry: &Entry) -> Option<String> {
    let found = entry.0.iter().find(|(column, _)| *column == "id")?;
    let bytes = id::decode("id", found.1.as_str()?).ok()?;
    Some(id::encode(kind.prefix, bytes))
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
