//! What becomes of answers: the step that goes with one, and whether it arrives.

use crate::{
    actions::{Heard, NotTaken, TakeStep, Unsent, is_still},
    model::{Body, EntryId, entry},
    read::{case, thread},
};
use ground::clock::MINUTE;
use kernel::{
    Action, Actor, Error, Job, Permission, Reader, Result, SYSTEM, StaffId, Task, Tx, Who, actor::EveryRole,
};
use post::{MessageId, State};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// How long a letter that still waits is left alone.
pub(super) const PAUSE: i64 = 15 * MINUTE;

/// An answer can be taken back no more.
#[derive(Debug, Serialize, Deserialize)]
pub struct ReplyLeft {
    pub entry: EntryId,
}

impl Job for ReplyLeft {
    const KIND: &'static str = "cases.reply-left";

    async fn run(&self, task: &Task) -> Result<()> {
        let entry = self.entry;
        let mut reader = task.read().await?;
        if stands_still(&mut reader, entry).await? {
            let later = reader.now().plus(PAUSE);
            drop(reader);
            return task.go_on(&Nothing, later).await;
        }
        drop(reader);
        let Some(writer) = stepping(&mut task.read().await?, entry).await? else {
            return task.finish(&Heard { entry }).await;
        };
        match task.app().write(&writer, &TakeStep { entry }).await {
            Err(error @ (Error::Busy | Error::Fault(_))) => Err(error),
            Err(_) => task.finish(&NotTaken { entry }).await,
            Ok(()) => Ok(()),
        }
    }
}

/// Whether the process hears of it later: the person is restricted.
// law: gdpr/18.1
async fn stands_still(reader: &mut Reader, id: EntryId) -> Result<bool> {
    let Some(line) = thread::among(reader, &[id]).await?.pop() else { return Ok(false) };
    match case::present(reader, line.case).await? {
        Some(case) => is_still(reader, &case).await,
        None => Ok(false),
    }
}

/// Who takes a step with an answer; none where it takes none, or was taken back.
async fn stepping(reader: &mut Reader, id: EntryId) -> Result<Option<Actor>> {
    let Some(line) = thread::among(reader, &[id]).await?.pop() else { return Ok(None) };
    let Some(case) = case::present(reader, line.case).await? else { return Ok(None) };
    let Some(sealed) = &line.sealed else { return Ok(None) };
    let body: Option<Body> = reader.open(case.key(), entry::place(id), sealed).await?;
    match body.and_then(|body| body.then) {
        Some(_) => writer(reader, &line.actor).await.map(Some),
        None => Ok(None),
    }
}

/// Whoever wrote it, with what they may do now, which is nothing once they are gone; the house for a program, whose right was
/// asked when it wrote.
async fn writer(reader: &mut Reader, label: &str) -> Result<Actor> {
    let ask = reader.app().edge::<EveryRole>().ok().map(|edge| edge.0);
    let (Ok(id), Some(ask)) = (label.parse::<StaffId>(), ask) else { return Ok(Actor::house()) };
    let all = staff::colleagues(reader).await?;
    let one = all.into_iter().find(|one| one.id == id && one.active);
    let mut each = ask(reader).await?.into_iter();
    let rights = one.as_ref().and_then(|one| each.find(|(role, _)| *role == one.role));
    let rights = Arc::new(rights.map(|(_, rights)| rights).unwrap_or_default());
    let name = one.map(|one| one.name).unwrap_or_default();
    Ok(Actor { who: Who::Staff(id), rights, name: Arc::from(name), lang: None })
}

/// Whether a letter arrives: who wrote it is told when it does not.
#[derive(Debug, Serialize, Deserialize)]
pub struct Fate {
    pub letter: MessageId,
}

impl Job for Fate {
    const KIND: &'static str = "cases.letter-fate";

    async fn run(&self, task: &Task) -> Result<()> {
        let mut reader = task.read().await?;
        let fate = post::states(&mut reader, &[self.letter]).await?.pop();
        let later = reader.now().plus(PAUSE);
        drop(reader);
        match fate.map(|fate| fate.state) {
            Some(State::Waiting | State::Sending) => task.go_on(&Nothing, later).await,
            Some(State::Failed | State::Canceled) => task.finish(&Unsent { letter: self.letter }).await,
            Some(State::Sent | State::Kept) | None => Ok(()),
        }
    }
}

pub(super) struct Nothing;

impl Action for Nothing {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, _: &mut Tx) -> Result<()> {
        Ok(())
    }
}
