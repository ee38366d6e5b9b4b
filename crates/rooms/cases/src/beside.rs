//! What rooms above show beside a case: an edge that the house gives, since this room knows none of them.

use crate::model::CaseId;
use futures::future::BoxFuture;
use kernel::{Reader, Result};
use kit::{Html, Words};

/// Panels for the page of a case, for whoever may see it. A house without it shows none.
pub struct Beside(pub fn(&mut Reader, CaseId, Words) -> Panels<'_>);

pub type Panels<'a> = BoxFuture<'a, Result<Vec<Html>>>;

pub(crate) async fn panels(reader: &mut Reader, case: CaseId, t: Words) -> Result<Vec<Html>> {
    let Some(show) = reader.app().edge::<Beside>().ok().map(|edge| edge.0) else { return Ok(Vec::new()) };
    show(reader, case, t).await
}
