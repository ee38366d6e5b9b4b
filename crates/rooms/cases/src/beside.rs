//! What rooms above do beside a case: an edge that the house gives, since this room knows none of them.

use crate::model::{CaseId, EntryId};
use futures::future::BoxFuture;
use kernel::{Reader, Result, Tx};
use kit::{Html, Words};

/// What the room that brings mail in does beside a case. A house without it shows nothing and keeps no originals.
pub struct Beside {
    /// Panels for the page of a case, for whoever may see it.
    pub panels: fn(&mut Reader, CaseId, Words) -> Panels<'_>,
    /// Something was taken out of a line: what it was made of goes, in the same transaction.
    pub forget: fn(&mut Tx, Mended) -> BoxFuture<'_, Result<()>>,
}

pub type Panels<'a> = BoxFuture<'a, Result<Vec<Html>>>;

/// A line out of which something was taken.
#[derive(Clone, Debug)]
pub struct Mended {
    pub case: CaseId,
    pub entry: EntryId,
    /// Its subject as it is now.
    pub line: String,
}

pub(crate) async fn panels(reader: &mut Reader, case: CaseId, t: Words) -> Result<Vec<Html>> {
    let Some(show) = reader.app().edge::<Beside>().ok().map(|edge| edge.panels) else {
        return Ok(Vec::new());
    };
    show(reader, case, t).await
}

// law: gdpr/17.1
pub(crate) async fn forget(tx: &mut Tx, mended: Mended) -> Result<()> {
    let Some(forget) = tx.app().edge::<Beside>().ok().map(|edge| edge.forget) else { return Ok(()) };
    forget(tx, mended).await
}
