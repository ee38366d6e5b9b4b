//! What this room says of its duties: whether any form that people fill in now asks what it must not.

use crate::{actions::known, model::Grade, read};
use futures::future::BoxFuture;
use kernel::{
    Reader, Result,
    room::{Check, Met},
};
use kit::Words;

/// A form was fit when it was published; a purpose, a field or the house may have changed since.
// law: gdpr/5.1.c
pub(crate) fn sound(reader: &mut Reader, t: Words) -> BoxFuture<'_, Result<Vec<Check>>> {
    Box::pin(async move {
        let (house, forms) = (known(reader).await?, read::open_forms(reader).await?);
        let stopped = forms
            .iter()
            .filter(|form| house.findings(&form.shape).iter().any(|finding| finding.grade == Grade::Stop));
        let titles: Vec<&str> = stopped.map(|form| form.title(t.lang())).collect();
        let (state, found) = match titles.is_empty() {
            true => (Met::Fine, t.w("forms-check-fine")),
            false => (Met::Missing, t.w1("forms-check-stopped", "forms", titles.join(", "))),
        };
        Ok(vec![Check {
            state,
            what: t.w("forms-check-sound"),
            found,
            href: "/forms".into(),
            law: "gdpr/5.1.c",
        }])
    })
}
