//! Waiting at mailboxes whose servers tell of news, so that a mail is here seconds after it was sent.
//!
//! This only knocks: what fetches is the job, which also comes by itself every minute. So nothing is lost when a line breaks, and a
//! mailbox that cannot be waited at is tried again in the next round.

use super::{Fetcher, job::Begin};
use crate::{
    model::{MailboxId, Protocol, State},
    read::mailboxes::{self as read, Mailbox},
};
use futures::future::join_all;
use kernel::{Actor, App, Result};
use std::time::Duration;
use tokio::{
    sync::watch,
    time::{Instant, sleep_until, timeout_at},
};

/// How long a round lasts: then lines are opened anew, with fresh tokens, at the mailboxes that there are by then.
const ROUND: Duration = Duration::from_secs(5 * 60);

/// Waits at every active IMAP mailbox until `stop` turns true.
pub async fn listen(app: App, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        let until = Instant::now() + ROUND;
        tokio::select! {
            () = round(&app, until) => {}
            _ = stop.changed() => {}
        }
    }
}

async fn round(app: &App, until: Instant) {
    match waited_at(app).await {
        Ok(mailboxes) => {
            let waits = join_all(mailboxes.iter().map(|mailbox| wait_at(app, mailbox, until)));
            drop(timeout_at(until, waits).await);
        }
        Err(error) => tracing::warn!(%error, "the mailboxes to wait at cannot be read"),
    }
    sleep_until(until).await;
}

async fn waited_at(app: &App) -> Result<Vec<Mailbox>> {
    let all = read::all(&mut app.read(&Actor::house()).await?).await?;
    let is_waited_at = |mailbox: &Mailbox| {
        let is_up = mailbox.state == State::Active && mailbox.failing_since.is_none();
        is_up && mailbox.plan.protocol == Protocol::Imap
    };
    Ok(all.into_iter().filter(is_waited_at).collect())
}

/// Ends when the server does not tell of news, or the line breaks.
async fn wait_at(app: &App, mailbox: &Mailbox, until: Instant) {
    let Ok(fetcher) = app.edge::<Fetcher>() else { return };
    let Ok(mut session) = fetcher.open(app, mailbox).await else { return };
    loop {
        match session.wait(until.saturating_duration_since(Instant::now())).await {
            Ok(Some(true)) => {
                if let Err(error) = knock(app, mailbox.id).await {
                    tracing::warn!(%error, mailbox = %mailbox.id, "a fetch could not be written down");
                }
            }
            Ok(Some(false)) => {}
            Ok(None) | Err(_) => return,
        }
    }
}

async fn knock(app: &App, mailbox: MailboxId) -> Result<()> {
    app.write(&Actor::house(), &Begin { mailboxes: vec![mailbox] }).await
}
