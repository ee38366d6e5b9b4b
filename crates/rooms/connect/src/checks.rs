//! What this room says of its duties: whether the programs that hold people's data still hear of changes to them, and whether
//! those who run them may work for us.

use crate::{actions::fault, model::Target, read};
use consent::processors;
use futures::future::BoxFuture;
use kernel::{
    Reader, Result,
    room::{Check, Met, known, numbers},
};
use kit::Words;

/// Addresses told in one line.
const NAMED: usize = 5;

// law: gdpr/19
pub(crate) fn heard(reader: &mut Reader, t: Words) -> BoxFuture<'_, Result<Vec<Check>>> {
    Box::pin(async move {
        let broken: i64 = numbers(reader, &[|_| known(read::broken())]).await?.iter().sum();
        let (state, found) = match broken {
            0 => (Met::Fine, t.w("connect-check-fine")),
            count => (Met::Look, t.w1("connect-check-broken", "count", count)),
        };
        let what = t.w("connect-check-heard");
        let heard = Check { state, what, found, href: "/webhooks".into(), law: "gdpr/19" };
        Ok(std::iter::once(heard).chain(run(reader, t).await?).collect())
    })
}

/// Nothing where no register is kept. What was set up before anybody asked who runs it goes on, and stands here.
// law: gdpr/28.3
async fn run(reader: &mut Reader, t: Words) -> Result<Option<Check>> {
    let Some(known) = processors::known(reader).await? else { return Ok(None) };
    let told = read::told(reader).await?;
    let lacking = |target: &Target| fault(Some(&known), target.processor.as_deref()).is_some();
    let lacking = told.iter().filter(|one| lacking(&one.target)).map(|one| host(&one.target.url));
    let names: Vec<&str> = lacking.take(NAMED).collect();
    let (state, found) = match names.is_empty() {
        true => (Met::Fine, t.w("connect-check-run-fine")),
        false => (Met::Missing, t.w1("connect-check-run-lacking", "names", names.join(", "))),
    };
    let what = t.w("connect-check-run");
    Ok(Some(Check { state, what, found, href: "/webhooks".into(), law: "gdpr/28.3" }))
}

/// What stands behind it may be a secret.
fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let name = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    name.rsplit_once('@').map_or(name, |(_, name)| name)
}
