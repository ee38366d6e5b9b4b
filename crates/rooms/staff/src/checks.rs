//! Whether every partner who receives data does so on a contract.

use crate::{model::unit::Kind, read::teams::units};
use futures::future::BoxFuture;
use kernel::{
    Reader, Result,
    room::{Check, Met},
};
use kit::Words;

// law: gdpr/28.3
pub(crate) fn partners(reader: &mut Reader, t: Words) -> BoxFuture<'_, Result<Vec<Check>>> {
    Box::pin(async move {
        let partners: Vec<_> =
            units(reader).await?.into_iter().filter(|unit| unit.kind == Kind::Partner).collect();
        let missing = partners.iter().filter(|partner| partner.lacks_agreement()).count();
        let (state, found) = match (partners.len(), missing) {
            (0, _) => (Met::Fine, t.w("staff-check-units-none")),
            (all, 0) => (Met::Fine, t.n("staff-check-units-fine", all)),
            (_, missing) => (Met::Missing, t.n("staff-check-units-missing", missing)),
        };
        let what = t.w("staff-check-units");
        Ok(vec![Check { state, what, found, href: "/units".into(), law: "gdpr/28.3" }])
    })
}
