//! What this room says of its duties: whether there is a notice, whether it says what is, and whether everybody gets it.

use crate::{model::head::GENERAL, read};
use futures::future::BoxFuture;
use kernel::{
    Reader, Result,
    room::{Check, Met},
};
use kit::Words;
use std::collections::BTreeSet;

// law: gdpr/13.1
pub(crate) fn told(reader: &mut Reader, t: Words) -> BoxFuture<'_, Result<Vec<Check>>> {
    Box::pin(async move {
        let Some(version) = read::current_version(reader).await? else {
            return Ok(vec![published(t, (Met::Missing, t.w("notices-check-none")))]);
        };
        let fine = (Met::Fine, t.w1("notices-check-version", "version", version));
        Ok(vec![published(t, fine), current(reader, t).await?, everywhere(reader, t).await?])
    })
}

fn published(t: Words, (state, found): (Met, String)) -> Check {
    Check { state, what: t.w("notices-check-published"), found, href: "/notices".into(), law: "gdpr/13" }
}

async fn current(reader: &mut Reader, t: Words) -> Result<Check> {
    // A notice that no contact point gives need not say what is; the one for everybody always does.
    let points = read::everywhere(reader).await?.into_iter().filter_map(|contact| contact.notice);
    let given: BTreeSet<String> = points.chain([GENERAL.to_owned()]).collect();
    let mut old = Vec::new();
    for notice in given {
        if !read::drifted(reader, &notice).await?.is_empty() {
            old.push(read::head(reader, &notice).await?.title(t));
        }
    }
    let (state, found) = match old.is_empty() {
        true => (Met::Fine, t.w("notices-check-fine")),
        false => (Met::Look, t.w1("notices-check-drifted", "notices", old.join(", "))),
    };
    let what = t.w("notices-check-current");
    Ok(Check { state, what, found, href: "/notices".into(), law: "gdpr/12.1" })
}

async fn everywhere(reader: &mut Reader, t: Words) -> Result<Check> {
    let contacts = read::everywhere(reader).await?;
    let without = contacts.iter().filter(|contact| contact.is_closed());
    let without: Vec<String> = without.map(|contact| contact.title.say(t)).collect();
    let (state, found) = match without.is_empty() {
        true => (Met::Fine, t.w("notices-check-everywhere")),
        false => (Met::Missing, t.w1("notices-check-without", "contacts", without.join(", "))),
    };
    let (what, href) = (t.w("notices-check-contacts"), "/notices/contacts".into());
    Ok(Check { state, what, found, href, law: "gdpr/13.1" })
}
