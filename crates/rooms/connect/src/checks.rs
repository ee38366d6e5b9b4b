//! What this room says of its duties: whether the programs that hold people's data still hear of changes to them.

use crate::read;
use futures::future::BoxFuture;
use kernel::{
    Reader, Result,
    room::{Check, Met},
};
use kit::Words;

// law: gdpr/19
pub(crate) fn heard(reader: &mut Reader, t: Words) -> BoxFuture<'_, Result<Vec<Check>>> {
    Box::pin(async move {
        let (state, found) = match read::broken(reader).await? {
            0 => (Met::Fine, t.w("connect-check-fine")),
            count => (Met::Look, t.w1("connect-check-broken", "count", count)),
        };
        let what = t.w("connect-check-heard");
        Ok(vec![Check { state, what, found, href: "/webhooks".into(), law: "gdpr/19" }])
    })
}
