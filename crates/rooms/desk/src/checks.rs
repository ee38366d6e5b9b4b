//! Whether people can learn who answers for their data: the settings that every notice and letter repeats.

use futures::future::BoxFuture;
use kernel::{
    Reader, Result,
    room::{Check, Met},
    setting::{COMPANY_ADDRESS, COMPANY_EMAIL, COMPANY_NAME},
};
use kit::Words;

// law: gdpr/13.1.a
pub(crate) fn company(reader: &mut Reader, t: Words) -> BoxFuture<'_, Result<Vec<Check>>> {
    Box::pin(async move {
        let mut missing = Vec::new();
        for setting in [COMPANY_NAME, COMPANY_ADDRESS, COMPANY_EMAIL] {
            if reader.setting(&setting).await?.trim().is_empty() {
                missing.push(t.w(&setting.word()));
            }
        }
        let (state, found) = match missing.is_empty() {
            true => (Met::Fine, t.w("desk-company-known")),
            false => (Met::Missing, t.w1("desk-company-missing", "what", missing.join(", "))),
        };
        let what = t.w("desk-company-told");
        Ok(vec![Check { state, what, found, href: "/settings".into(), law: "gdpr/13.1.a" }])
    })
}
