//! The bell: news for people who work here, at their desk, and by mail for those who want that.

use crate::{
    model::bell::{Way, kind_key},
    notice, read,
    store::{self, bell::News},
};
use kernel::{Result, StaffId, Tx};

/// What somebody is told. Its kind has the word `bell-{kind}` (dashes for dots): by that everybody may choose how such news
/// reach them, so a room that rings adds the word and nothing else.
pub struct Ring<'a> {
    pub to: &'a [StaffId],
    /// Such as `cases.mention`.
    pub kind: &'static str,
    /// The sentence; beside the arguments it may use `who`, the name of whoever did it.
    pub word: &'static str,
    /// Ids, keys and numbers: never a personal value.
    pub args: Vec<(&'static str, String)>,
    /// Where it leads.
    pub href: String,
}

/// People told in one statement; a ring for more is no news but a letter.
const TOGETHER: usize = 500;

/// Tells each of these people once, as they chose. Whoever acts knows it already and is not told.
pub async fn ring(tx: &mut Tx, ring: &Ring<'_>) -> Result<()> {
    let me = tx.actor().staff();
    let mut to: Vec<StaffId> = ring.to.iter().copied().filter(|staff| Some(*staff) != me).collect();
    to.sort();
    to.dedup();
    for part in to.chunks(TOGETHER) {
        tell(tx, ring, part).await?;
    }
    Ok(())
}

async fn tell(tx: &mut Tx, ring: &Ring<'_>, to: &[StaffId]) -> Result<()> {
    let kind = kind_key(ring.kind);
    let chosen = read::bell::ways(tx, &kind, to).await?;
    let way = |staff: &StaffId| (*staff, chosen.get(staff).copied().unwrap_or(Way::USUAL));
    let to: Vec<_> = to.iter().map(way).filter(|(_, way)| *way != Way::Nothing).collect();
    let args: serde_json::Map<_, _> =
        ring.args.iter().map(|(name, value)| ((*name).to_owned(), value.clone().into())).collect();
    let args = serde_json::Value::Object(args).to_string();
    let news = News { kind: &kind, word: ring.word, args: &args, href: &ring.href };
    store::bell::insert(tx, &news, &to).await?;
    let by_mail: Vec<StaffId> =
        to.iter().filter(|(_, way)| *way == Way::Mail).map(|(staff, _)| *staff).collect();
    notice::news(tx, &by_mail, &kind, &ring.href).await
}
