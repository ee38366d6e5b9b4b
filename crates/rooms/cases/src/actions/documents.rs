//! Documents that the process makes: a line of the thread stands first, its file follows.

use crate::{
    model::{Author, Body, Case, EntryId, EntryKind, entry},
    read::thread,
    store::{self, NewEntry},
};
use kernel::{Result, Tx};

/// Lines of a thread in which the last document is looked for.
const LINES: u32 = 300;

/// Writes the line of a document that is about to be made.
pub async fn begin(tx: &mut Tx, case: &Case, name: &str) -> Result<EntryId> {
    let body = Body { text: name.to_owned(), document: true, ..Body::default() };
    let new = NewEntry::new(tx, EntryKind::Auto, Author::House, &body);
    store::add(tx, case, &new).await?;
    Ok(new.id)
}

/// The document that was made last, or is being made.
pub async fn latest(tx: &mut Tx, case: &Case) -> Result<Option<EntryId>> {
    for line in thread::latest(tx, case, LINES).await? {
        let Some(sealed) = line.sealed.filter(|_| line.kind == EntryKind::Auto && line.letter.is_none())
        else {
            continue;
        };
        let body: Option<Body> = tx.open(case.key(), entry::place(line.id), &sealed).await?;
        if body.is_some_and(|body| body.document) {
            return Ok(Some(line.id));
        }
    }
    Ok(None)
}
