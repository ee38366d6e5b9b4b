//! Whether mail comes in as it should: encrypted, and at all.

use crate::{
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
    Box::pin(async move { Ok(read::all(reader).await?.iter().map(|mailbox| check(t, mailbox)).collect()) })
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
