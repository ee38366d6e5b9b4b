//! Bringing the mail of one mailbox home: written down first, removed from the server only after that.
//!
//! Killed at any point it loses nothing and doubles nothing: what was written down is known by the server's name for it, and what
//! still lies there is removed by the next visit.

use super::{Fetcher, LARGEST, Listed, Refusal, Session, session::Got};
use crate::{
    events::{Back, Down},
    intake::{Keep, Parcel, TakeIn, Withheld},
    model::{After, MailboxId, State, Trouble},
    read::mailboxes::{self as read, Mailbox},
    store::mailboxes as store,
};
use ground::clock::{MINUTE, Timestamp};
use kernel::{Action, Error, Job, Permission, Result, SYSTEM, Task, Tx};
use serde::{Deserialize, Serialize};
use std::{collections::HashSet, mem};

/// A visit ends after that and another begins: well below the lease of a job.
const VISIT: i64 = 2 * MINUTE;
/// Mails written down in one transaction.
const STRIDE: usize = 50;
/// What they may weigh together.
const STRIDE_BYTES: usize = 8 << 20;
/// A server that refuses so many letters one after another gives none now; one that refuses some still gives the others.
const REFUSED: usize = 20;

/// Looks which mailboxes it is time for.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Poll {}

impl Job for Poll {
    const KIND: &'static str = "inbox.poll";

    async fn run(&self, task: &Task) -> Result<()> {
        let mailboxes = read::due(&mut task.read().await?).await?;
        task.write(&Begin { mailboxes }).await
    }
}

/// Has these mailboxes fetched from; one that is being fetched from already goes on.
pub struct Begin {
    pub mailboxes: Vec<MailboxId>,
}

impl Action for Begin {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        // What was left waiting when a machine stopped is taken in without anything new to fetch.
        tx.enqueue(&TakeIn::default())?;
        self.mailboxes.iter().try_for_each(|mailbox| tx.enqueue(&Fetch { mailbox: *mailbox }))
    }
}

/// Fetches what is new in one mailbox; one at a time goes in.
#[derive(Debug, Serialize, Deserialize)]
pub struct Fetch {
    pub mailbox: MailboxId,
}

impl Job for Fetch {
    const KIND: &'static str = "inbox.fetch";

    fn dedup(&self) -> Option<String> {
        Some(self.mailbox.to_string())
    }

    async fn run(&self, task: &Task) -> Result<()> {
        let mailbox = match read::load(&mut task.read().await?, self.mailbox).await {
            Ok(mailbox) if mailbox.state == State::Active => mailbox,
            Ok(_) | Err(Error::NotFound) => return Ok(()),
            Err(error) => return Err(error),
        };
        let visit = Visit::new(task, &mailbox).run().await;
        let looked = |trouble| Looked { mailbox: &mailbox, trouble };
        match visit {
            Ok(Left::Nothing) => task.write(&looked(None)).await,
            Ok(Left::More) => task.go_on(&looked(None), task.app().clock().now()).await,
            Err(Stop::Refused(refusal)) => {
                tracing::info!(mailbox = %mailbox.id, trouble = refusal.trouble.key(), "a mailbox cannot be fetched from");
                task.write(&looked(Some(refusal.trouble))).await
            }
            Err(Stop::Broken(error)) => Err(error),
        }
    }
}

/// What a visit left behind.
enum Left {
    Nothing,
    More,
}

/// Why a visit ended early: the server's doing, or ours.
enum Stop {
    Refused(Refusal),
    Broken(Error),
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Broken(error)
    }
}

/// What a visit carries and has not written down yet.
#[derive(Default)]
struct Load {
    parcels: Vec<Parcel>,
    bytes: usize,
    /// Letters that the server lists and does not give.
    withheld: Vec<Listed>,
    refused_in_a_row: usize,
}

impl Load {
    /// Takes up what the server gave; whether it will be safe here.
    fn take(&mut self, one: &Listed, got: Got) -> bool {
        let uid = Some(one.uid.clone());
        let parcel = match got {
            Got::Gone => return false,
            Got::Withheld => {
                self.withheld.push(one.clone());
                self.refused_in_a_row += 1;
                return false;
            }
            Got::Whole(letter) => Parcel::whole(uid, letter),
            Got::Head(letter) => Parcel::head(uid, letter, one.bytes.max(LARGEST)),
        };
        self.refused_in_a_row = 0;
        self.bytes += parcel.bytes.len();
        self.parcels.push(parcel);
        true
    }

    fn is_full(&self) -> bool {
        self.parcels.len() >= STRIDE || self.bytes >= STRIDE_BYTES
    }
}

struct Visit<'a> {
    task: &'a Task,
    mailbox: &'a Mailbox,
    began: Timestamp,
}

impl<'a> Visit<'a> {
    fn new(task: &'a Task, mailbox: &'a Mailbox) -> Self {
        Self { task, mailbox, began: task.app().clock().now() }
    }

    async fn run(&self) -> std::result::Result<Left, Stop> {
        let app = self.task.app();
        let mut session = app.edge::<Fetcher>()?.open(app, self.mailbox).await?;
        let listed = session.list().await?;
        let seen = read::seen(&mut self.task.read().await?, self.mailbox.id).await?;
        let here: HashSet<&str> = listed.iter().map(|one| one.uid.as_str()).collect();
        let gone = seen.iter().filter(|uid| !here.contains(uid.as_str())).cloned().collect();
        let (known, fresh): (Vec<Listed>, Vec<Listed>) =
            listed.into_iter().partition(|one| seen.contains(&one.uid));
        let (mut done, left) = self.bring(&mut session, fresh).await?;
        // Only now: a server that names everything anew gives the same mails, and they are known by their prints.
        if matches!(left, Left::Nothing) {
            self.unsee(gone).await?;
        }
        done.extend(known);
        self.remove(session, done).await?;
        Ok(left)
    }

    /// Brings home what is new, stride by stride, and gives what is safe here.
    async fn bring(
        &self,
        session: &mut Session,
        fresh: Vec<Listed>,
    ) -> std::result::Result<(Vec<Listed>, Left), Stop> {
        let (mut done, mut load) = (Vec::new(), Load::default());
        for one in fresh {
            let got = match session.fetch(&one).await {
                Ok(got) => got,
                Err(refusal) => return self.give_up(load, refusal).await,
            };
            if load.take(&one, got) {
                done.push(one);
            } else if load.refused_in_a_row >= REFUSED {
                return self.give_up(load, Trouble::Unclear.into()).await;
            }
            if load.is_full() {
                self.keep(mem::take(&mut load)).await?;
                if self.task.app().clock().now() > self.began.plus(VISIT) {
                    return Ok((done, Left::More));
                }
            }
        }
        self.keep(load).await?;
        Ok((done, Left::Nothing))
    }

    /// What came before it went wrong is safe here; the next visit removes it there.
    async fn give_up<T>(&self, load: Load, refusal: Refusal) -> std::result::Result<T, Stop> {
        self.keep(load).await?;
        Err(refusal.into())
    }

    async fn keep(&self, load: Load) -> Result<()> {
        if !load.withheld.is_empty() {
            self.task.write(&Withheld { mailbox: self.mailbox, letters: &load.withheld }).await?;
        }
        if load.parcels.is_empty() {
            return Ok(());
        }
        self.task.write(&Keep { mailbox: Some(self.mailbox), parcels: &load.parcels }).await.map(drop)
    }

    /// What is safe here goes there, where the mailbox says so; the server confirms it at the end.
    async fn remove(&self, mut session: Session, done: Vec<Listed>) -> std::result::Result<(), Stop> {
        if self.mailbox.plan.after == After::Leave || done.is_empty() {
            session.close().await?;
            return Ok(());
        }
        session.remove(&done).await?;
        session.close().await?;
        Ok(self.unsee(done.into_iter().map(|one| one.uid).collect()).await?)
    }

    async fn unsee(&self, uids: Vec<String>) -> Result<()> {
        if uids.is_empty() {
            Ok(())
        } else {
            self.task.write(&Unsee { mailbox: self.mailbox.id, uids }).await
        }
    }
}

struct Unsee {
    mailbox: MailboxId,
    uids: Vec<String>,
}

impl Action for Unsee {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        store::unseen(tx, self.mailbox, &self.uids).await
    }
}

/// Writes down how it went, and tells when that changed.
struct Looked<'a> {
    mailbox: &'a Mailbox,
    trouble: Option<Trouble>,
}

impl Action for Looked<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let mailbox = self.mailbox.id;
        store::looked(tx, mailbox, self.trouble).await?;
        match (self.mailbox.failing_since, self.trouble) {
            (None, Some(trouble)) => tx.record(&Down { mailbox, trouble: trouble.key() }),
            (Some(_), None) => tx.record(&Back { mailbox }),
            _ => Ok(()),
        }
    }
}
