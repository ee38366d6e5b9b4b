//! Looking into a mailbox now, for whoever set it up: whether it works, or what exactly is wrong.

use super::{Fetcher, Refusal, source};
use crate::{MAILBOXES, model::MailboxId, read::mailboxes as read};
use kernel::{Actor, App, Result};

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trial {
    /// So many letters lie there.
    Fine {
        waiting: usize,
    },
    Wrong(Refusal),
}

/// Goes in, counts, and leaves; nothing is fetched, also while the mailbox is paused.
pub async fn try_out(app: &App, actor: &Actor, id: MailboxId) -> Result<Trial> {
    actor.demand(&MAILBOXES)?;
    let mailbox = read::mailbox(&mut app.read(actor).await?, id).await?;
    let fetcher = app.edge::<Fetcher>()?;
    // What was agreed to a minute ago may have been taken back since.
    if let Some(source) = source(&mailbox) {
        source.forget(app);
    }
    let mut session = match fetcher.open(app, &mailbox).await {
        Ok(session) => session,
        Err(refusal) => return Ok(Trial::Wrong(refusal)),
    };
    let listed = session.list().await;
    // Whether it says goodbye changes nothing about what was found.
    drop(session.close().await);
    Ok(match listed {
        Ok(listed) => Trial::Fine { waiting: listed.len() },
        Err(refusal) => Trial::Wrong(refusal),
    })
}
