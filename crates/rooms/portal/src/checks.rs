//! Whether people reach their own choices from anywhere, and whether what their browsers ask is done.

use crate::store;
use futures::future::BoxFuture;
use kernel::{
    Reader, Result,
    room::{Check, Met},
};
use kit::Words;

pub(crate) fn reached(reader: &mut Reader, t: Words) -> BoxFuture<'_, Result<Vec<Check>>> {
    Box::pin(async move {
        let heeded = store::signals(reader).await?;
        let signal = Check {
            state: Met::Fine,
            what: t.w("portal-check-signal"),
            found: t.n("portal-check-heeded", heeded),
            href: "/cookies".into(),
            law: "ccpa/1798.135",
        };
        Ok(vec![page(&reader.app().url("/preferences"), t), signal])
    })
}

/// The link in a letter has to lead here for whoever reads it, and by a way on which nobody listens.
// law: gdpr/7.3
fn page(url: &str, t: Words) -> Check {
    let (state, found) = match url.strip_prefix("https://") {
        Some(_) => (Met::Fine, "portal-check-reached"),
        None => (Met::Look, "portal-check-insecure"),
    };
    Check {
        state,
        what: t.w("portal-check-page"),
        found: t.w1(found, "url", url),
        href: "/preferences".into(),
        law: "gdpr/7.3",
    }
}
