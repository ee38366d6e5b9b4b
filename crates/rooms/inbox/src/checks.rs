//! Whether mail comes in as it should: encrypted, at all, and with a word about who really sent it.

use crate::{
    OWN_SERVER,
    model::{Security, State},
    read::mailboxes::{self as read, Mailbox},
};
use futures::future::BoxFuture;
use kernel::{
    Reader, Result,
    room::{Check, Met},
};
use kit::Words;

/// Nothing where no mailbox is connected: nobody has to.
pub fn checks(reader: &mut Reader, t: Words) -> BoxFuture<'_, Result<Vec<Check>>> {
    Box::pin(async move {
        let mut checks: Vec<Check> =
            read::all(reader).await?.iter().map(|mailbox| check(t, mailbox)).collect();
        if !checks.is_empty() {
            let server = reader.setting(&OWN_SERVER).await?;
            checks.push(verdicts(t, server.trim()));
        }
        Ok(checks)
    })
}

/// SPF, DKIM and DMARC are checked by the mail server before us, which knows who connected to it. Without its name nobody here can
/// tell its word from one that a stranger wrote into a mail, so nothing is shown.
fn verdicts(t: Words, server: &str) -> Check {
    let (state, found) = match server {
        "" => (Met::Look, t.w("inbox-check-verdicts-unset")),
        named => (Met::Fine, t.w1("inbox-check-verdicts-fine", "name", named)),
    };
    let what = t.w("inbox-check-verdicts");
    Check { state, what, found, href: "/settings".into(), law: "gdpr/32.1" }
}

// law: gdpr/32.1
fn check(t: Words, mailbox: &Mailbox) -> Check {
    let (state, found) = match () {
        () if mailbox.plan.security == Security::Plain => (Met::Missing, "inbox-check-open"),
        () if mailbox.failing_since.is_some() => (Met::Look, "inbox-check-down"),
        () if mailbox.state == State::Paused => (Met::Look, "inbox-check-paused"),
        () => (Met::Fine, "inbox-check-fine"),
    };
    Check {
        state,
        what: t.w1("inbox-check", "name", mailbox.plan.name.as_str()),
        found: t.w(found),
        href: format!("/mailboxes/{}", mailbox.id),
        law: "gdpr/32.1",
    }
}
