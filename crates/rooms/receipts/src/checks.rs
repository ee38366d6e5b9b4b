//! Whether the ledger does its work: what waits is sealed soon, and the newest checkpoint carries our signature.

use consent::ledger;
use futures::future::BoxFuture;
use ground::clock::{MINUTE, Timestamp};
use kernel::{
    Reader, Result,
    room::{Check, Met},
};
use kit::Words;

/// The house seals every few seconds; what waits longer shows that nobody works off the queue.
const SOON: i64 = 15 * MINUTE;

/// Only the newest checkpoint is looked at here: `custodia ledger verify` computes all of the tree again.
// law: gdpr/7.1
pub(crate) fn sealed(reader: &mut Reader, t: Words) -> BoxFuture<'_, Result<Vec<Check>>> {
    Box::pin(async move {
        let log = ledger::verifier(reader).await?;
        let note = ledger::checkpoint(reader).await?;
        let late = ledger::waiting_since(reader).await?.filter(|since| is_late(*since, reader.now()));
        let (state, found) = match (log.verify(&note), late) {
            (Err(_), _) => (Met::Missing, t.w("receipts-check-foreign")),
            (Ok(_), Some(since)) => (Met::Look, t.w1("receipts-check-waiting", "since", t.datetime(since.0))),
            (Ok(checkpoint), None) => {
                let size = i64::try_from(checkpoint.head.size).unwrap_or(i64::MAX);
                (Met::Fine, t.n("receipts-check-fine", size))
            }
        };
        let what = t.w("receipts-check-sealed");
        Ok(vec![Check { state, what, found, href: "/ledger".into(), law: "gdpr/7.1" }])
    })
}

fn is_late(since: Timestamp, now: Timestamp) -> bool {
    since.plus(SOON) < now
}
