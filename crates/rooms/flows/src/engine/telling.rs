//! Saying what happened to a run, where its host lets that be told, and ringing for colleagues in their own language.

use super::{Going, known};
use crate::read::runs::RunRow;
use kernel::{
    Event, Reader, Result, StaffId, Tx,
    step::{Fact, Facts},
};
use kit::Lang;
use std::collections::{BTreeMap, HashSet};

/// The fact by which hosts say what people call them: a number, and nothing personal.
const NUMBER: &str = "number";

/// Writes down what happened to a run. Of a host about which nothing is told neither the audit, nor the timeline of the person,
/// nor another system hears anything.
pub async fn tell<E: Event>(tx: &mut Tx, row: &RunRow, event: &E) -> Result<()> {
    if is_told(tx, row).await? { tx.record(event) } else { Ok(()) }
}

/// Whether what happens to the host of a run may be told.
pub async fn is_told(reader: &mut Reader, row: &RunRow) -> Result<bool> {
    Ok(!told(reader, &[row]).await?.is_empty())
}

/// The hosts of these runs of which may be told what happens to them.
pub async fn told(reader: &mut Reader, rows: &[&RunRow]) -> Result<HashSet<[u8; 16]>> {
    let mut all = HashSet::new();
    for (kind, ids) in by_kind(rows) {
        match known::host_of(reader.app(), kind) {
            Some(host) => all.extend((host.told)(reader, ids).await?),
            None => all.extend(ids),
        }
    }
    Ok(all)
}

/// Tells the hosts that their runs moved or stopped, all of a kind together.
pub async fn tell_hosts(tx: &mut Tx, rows: &[&RunRow]) -> Result<()> {
    for (kind, ids) in by_kind(rows) {
        if let Some(host) = known::host_of(tx.app(), kind) {
            (host.moved)(tx, ids).await?;
        }
    }
    Ok(())
}

/// The hosts of these runs, each once.
fn by_kind<'a>(rows: &[&'a RunRow]) -> BTreeMap<&'a str, Vec<[u8; 16]>> {
    let mut kinds: BTreeMap<&str, Vec<[u8; 16]>> = BTreeMap::new();
    for row in rows {
        kinds.entry(&row.host_kind).or_default().push(row.host);
    }
    for ids in kinds.values_mut() {
        ids.sort_unstable();
        ids.dedup();
    }
    kinds
}

/// Whom it rings for, and what it says.
pub struct Bell<'a> {
    pub to: &'a [StaffId],
    pub kind: &'static str,
    pub word: &'static str,
    pub href: String,
}

/// What more a sentence needs, in a language.
pub type More = Vec<(&'static str, String)>;

/// Rings for each in the language that they chose: the name of the process and the number of what it moves.
pub async fn ring(
    tx: &mut Tx,
    going: &Going,
    bell: &Bell<'_>,
    (number, more): (Option<String>, impl Fn(Lang) -> More + Send),
) -> Result<()> {
    let spoken = spoken(tx, bell.to).await?;
    for lang in Lang::ALL {
        let to: Vec<StaffId> = spoken.iter().filter(|(_, own)| *own == lang).map(|(id, _)| *id).collect();
        if to.is_empty() {
            continue;
        }
        let name = going.compiled.definition.names.get(lang).to_owned();
        let flow = number.iter().fold(name, |name, number| format!("{name} · {number}"));
        let args = [("flow", flow)].into_iter().chain(more(lang)).collect();
        let Bell { kind, word, ref href, .. } = *bell;
        staff::ring(tx, &staff::Ring { to: &to, kind, word, args, href: href.clone() }).await?;
    }
    Ok(())
}

async fn spoken(reader: &mut Reader, to: &[StaffId]) -> Result<Vec<(StaffId, Lang)>> {
    if to.is_empty() {
        return Ok(Vec::new());
    }
    let all = staff::colleagues(reader).await?;
    let lang = |id: &StaffId| all.iter().find(|one| one.id == *id).and_then(|one| one.lang);
    Ok(to.iter().map(|id| (*id, lang(id).unwrap_or_default())).collect())
}

/// The number of the host, where it has one.
pub fn number(facts: &Facts) -> Option<String> {
    match facts.get(NUMBER) {
        Some(Fact::Text(number)) if !number.is_empty() => Some(number.clone()),
        _ => None,
    }
}
