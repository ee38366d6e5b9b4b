//! Whether everybody who is told of erasures may work for us, for the page on the state of privacy.

use super::model::Recipient;
use crate::{RECIPIENTS, read::recipients as read};
use consent::Approval;
use futures::future::BoxFuture;
use kernel::{
    Reader, Result,
    room::{Check, Met},
};
use kit::Words;

/// Names told in one line.
const NAMED: usize = 5;
const HOME: &str = "/requests/recipients";

// law: gdpr/28.3
pub fn checks(reader: &mut Reader, t: Words) -> BoxFuture<'_, Result<Vec<Check>>> {
    Box::pin(async move {
        if !reader.may(&RECIPIENTS) {
            return Ok(Vec::new());
        }
        let all = read::all(reader).await?;
        let names = all.iter().map(|one| one.name.clone()).collect();
        let approvals = consent::approvals(reader, names).await?;
        let refused = all.iter().zip(approvals).filter(|(_, approval)| *approval == Approval::Refused);
        let refused: Vec<&Recipient> = refused.map(|(one, _)| one).collect();
        let named: Vec<&str> = refused.iter().take(NAMED).map(|one| one.name.as_str()).collect();
        let (state, found) = match named.is_empty() {
            true => (Met::Fine, t.w("rights-check-approved")),
            false => (Met::Missing, t.w1("rights-check-unapproved", "names", named.join(", "))),
        };
        let href = match refused[..] {
            [only] => format!("{HOME}/{}", only.id),
            _ => HOME.to_owned(),
        };
        Ok(vec![Check { state, what: t.w("rights-check-recipients"), found, href, law: "gdpr/28.3" }])
    })
}
