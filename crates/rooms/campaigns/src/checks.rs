//! Whether letters count more than people can allow.

use crate::{clicks, read};
use futures::future::BoxFuture;
use kernel::{
    Reader, Result,
    room::{Check, Met},
};
use kit::Words;

// law: gdpr/4.11
pub fn counting(reader: &mut Reader, t: Words) -> BoxFuture<'_, Result<Vec<Check>>> {
    Box::pin(async move {
        let (letters, is_offered) = (read::counting(reader).await?, clicks::is_offered(reader).await?);
        let (state, found) = match letters {
            none if none.letters == 0 => (Met::Fine, t.w("campaigns-check-nothing")),
            some if !is_offered => (Met::Look, t.n("campaigns-check-not-offered", some.letters)),
            some if some.anonymous > 0 => {
                let (letters, anonymous) = (("letters", some.letters), ("anonymous", some.anonymous));
                (Met::Fine, t.w2("campaigns-check-anonymous", letters, anonymous))
            }
            some => (Met::Fine, t.n("campaigns-check-allowed", some.letters)),
        };
        let what = t.w("campaigns-check");
        Ok(vec![Check { state, what, found, href: "/letters".to_owned(), law: "gdpr/4.11" }])
    })
}
