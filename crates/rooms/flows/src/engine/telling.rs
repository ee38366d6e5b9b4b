//! Saying what happened to a run, where its host lets that be told, and ringing for colleagues in their own language.

use super::{Going, known};
use crate::read::runs::RunRow;
use kernel::{
    Event, Reader, Result, StaffId, Tx,
    step::{Fact, Facts},
};
use kit::Lang;

/// The fact by which hosts say what people call them: a number, and nothing personal.
const NUMBER: &str = "number";

/// Writes down what happened to a run. Of a host about which nothing is told neither the audit, nor the timeline of the person,
/// nor another system hears anything.
pub async fn tell<E: Event>(tx: &mut Tx, row: &RunRow, event: &E) -> Result<()> {
    if is_told(tx, row).await? { tx.record(event) } else { Ok(()) }
}

/// Whether what happens to the host of a run may be told.
pub async fn is_told(reader: &mut Reader, row: &RunRow) -> Result<bool> {
    match known::host_of(reader.app(), &row.host_kind) {
        Some(host) => (host.is_told)(reader, row.host).await,
        None => Ok(true),
    }
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
