//! What grows old here: reports of imports that ended, with the names of their files and the rows they left out.

use crate::{actions, model::ImportId, read};
use futures::future::BoxFuture;
use ground::id::Id;
use kernel::{
    Lapse, Result, Tx,
    datamap::Depth,
    lapse::{Aged, Of},
};

static REPORTS: Aged = Aged {
    table: "imports",
    id: "id",
    subject: None,
    since: "finished_at",
    walked: None,
    only: "finished_at is not null",
    whole: "",
    narrowed: "",
};

// law: gdpr/5.1.e
pub const LAPSES: &[Lapse] = &[Lapse {
    name: "imports.reports",
    of: Of::Record(end),
    by_purpose: false,
    find: |reader, ripe| Box::pin(REPORTS.find(reader, ripe)),
    count: |reader, ages| Box::pin(REPORTS.count(reader, ages)),
}];

/// Their counts stay: nobody is in them.
fn end(tx: &mut Tx, ids: Vec<[u8; 16]>, _: Depth) -> BoxFuture<'_, Result<u64>> {
    Box::pin(async move {
        for id in &ids {
            let import = read::import(tx, ImportId::from_bytes(*id)).await?;
            actions::clear(tx, &import).await?;
        }
        Ok(ids.len() as u64)
    })
}
