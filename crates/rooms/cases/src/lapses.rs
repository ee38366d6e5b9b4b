//! What grows old here: cases that are over and still tell whose they are.

use crate::{host, store::ending};
use futures::future::BoxFuture;
use kernel::{
    Lapse, Result, Tx,
    datamap::Depth,
    lapse::{Aged, Of},
};

static CLOSED: Aged = Aged {
    table: "cases_cases c",
    id: "c.id",
    subject: Some("c.subject"),
    since: "c.closed_at",
    walked: None,
    only: "c.closed_at is not null and c.sealed is not null",
    whole: "",
    narrowed: "exists (select 1 from cases_categories k where k.key = c.category and k.purpose = ?)",
};

// law: gdpr/5.1.e
pub const LAPSES: &[Lapse] = &[Lapse {
    name: "cases.closed",
    of: Of::Record(end),
    by_purpose: true,
    find: |reader, ripe| Box::pin(CLOSED.find(reader, ripe)),
    count: |reader, ripe| Box::pin(CLOSED.count(reader, ripe)),
}];

/// Ends cases with everything said in them; anonymised, what counts stays.
fn end(tx: &mut Tx, ids: Vec<[u8; 16]>, depth: Depth) -> BoxFuture<'_, Result<u64>> {
    Box::pin(async move {
        let over = ending::over(tx, &ids).await?;
        for case in &over {
            talk::forget(tx, &crate::talk_of(case)).await?;
            if case.subject.is_none() && case.sealed.is_some() {
                tx.shred(case.key())?;
            }
        }
        flows::forget(tx, &over.iter().map(host::of).collect::<Vec<_>>()).await?;
        let ids: Vec<_> = over.iter().map(|case| case.id).collect();
        match depth {
            Depth::Anonymise => ending::strip(tx, &ids).await?,
            Depth::Destroy => ending::delete(tx, &ids).await?,
        }
        Ok(ids.len() as u64)
    })
}
