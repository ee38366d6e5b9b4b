//! What happens later: the work on a granted request, files that go, and the hourly look at deadlines.

mod buried;
mod later;

pub(crate) use later::{AskAll, RemovePapers, Settle, Unfreeze};

use crate::{
    DECIDE, ESCALATED,
    actions::{self, Discard, Offer},
    copy,
    erasure::{self, Heard, Shred, Stop},
    events,
    mentions::Look,
    model::{Claim, ClaimId, REMINDERS, State, Step},
    read,
    recipients::{ForgetTellings, Tell},
    store,
};
use ground::{
    clock::{DAY, HOUR, MINUTE, Timestamp},
    files::FileId,
};
use kernel::{Action, Job, JobKind, Permission, Result, SYSTEM, Task, Tx, room::Telling};
use serde::{Deserialize, Serialize};

pub const JOBS: &[JobKind] = &[
    JobKind::of::<Work>(),
    JobKind::of::<RemoveFiles>(),
    JobKind::of::<Flush>(),
    JobKind::of::<Shred>(),
    JobKind::of::<Tell>(),
    JobKind::of::<Settle>(),
    JobKind::of::<Unfreeze>(),
    JobKind::of::<RemovePapers>(),
    JobKind::of::<AskAll>(),
    JobKind::of::<Look>(),
    JobKind::every::<Sweep>(HOUR),
];

/// Days before the deadline from which those above the deciders are told.
const ESCALATE_AT: i64 = 0;
/// How soon to look again whether somebody's last letter has left.
const LOOK_AGAIN: i64 = MINUTE;

/// Carries a granted request out, from whatever step it stands at.
#[derive(Serialize, Deserialize)]
pub(crate) struct Work {
    pub claim: ClaimId,
}

impl Job for Work {
    const KIND: &'static str = "rights.work";

    fn dedup(&self) -> Option<String> {
        Some(self.claim.to_string())
    }

    async fn run(&self, task: &Task) -> Result<()> {
        loop {
            let claim = read::load(&mut task.read().await?, self.claim).await?;
            let State::Running { step, .. } = claim.state else {
                return put_away(task, &claim).await;
            };
            match step {
                Step::Packing => pack(task, &claim).await?,
                // Done within the decision itself.
                Step::Doing => return Ok(()),
                Step::Stopping => task.write(&Stop { claim: claim.id }).await?,
                Step::Telling if erasure::is_told(&mut task.read().await?, &claim).await? => {
                    task.write(&Heard { claim: claim.id }).await?;
                }
                Step::Telling => {
                    return task.go_on(&Nothing, task.app().clock().now().plus(LOOK_AGAIN)).await;
                }
                Step::Wiping if erasure::forget(task, &claim).await? => {}
                // Somebody holds the record: what was decided waits until they let go.
                Step::Wiping => return task.go_on(&Nothing, task.app().clock().now().plus(HOUR)).await,
                Step::Shredding => erasure::shred(task, &claim).await?,
            }
        }
    }
}

/// Whoever is overtaken meanwhile by an erasure gets no package: the next look at the request puts it away.
async fn pack(task: &Task, claim: &Claim) -> Result<()> {
    match copy::make(task, claim).await? {
        Some(shelved) => task.write(&Offer { claim: claim.id, shelved }).await,
        None => Ok(()),
    }
}

async fn put_away(task: &Task, claim: &Claim) -> Result<()> {
    let waits = matches!(claim.state, State::Done { .. }) || !claim.kind.is_package();
    if waits { Ok(()) } else { task.write(&Discard { claim: claim.id }).await }
}

struct Nothing;

impl Action for Nothing {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, _: &mut Tx) -> Result<()> {
        Ok(())
    }
}

/// Takes files off the disk; those that are gone already are no error.
#[derive(Serialize, Deserialize)]
pub(crate) struct RemoveFiles {
    pub files: Vec<FileId>,
}

impl RemoveFiles {
    /// Files go after the rows that named them, never before.
    pub fn after(tx: &mut Tx, files: Vec<FileId>) -> Result<()> {
        if files.is_empty() { Ok(()) } else { tx.enqueue(&Self { files }) }
    }
}

impl Job for RemoveFiles {
    const KIND: &'static str = "rights.remove-files";

    async fn run(&self, task: &Task) -> Result<()> {
        for file in &self.files {
            task.app().files().remove(*file).await?;
        }
        Ok(())
    }
}

/// Empties the write-ahead logs, where pages from before an erasure would stand a while longer.
#[derive(Serialize, Deserialize)]
pub(crate) struct Flush {}

impl Job for Flush {
    const KIND: &'static str = "rights.flush";

    fn dedup(&self) -> Option<String> {
        Some(String::from("all"))
    }

    async fn run(&self, task: &Task) -> Result<()> {
        task.app().db().flush().await?;
        task.app().vault().db().flush().await?;
        Ok(())
    }
}

/// Looks at deadlines: reminds, lets unproved requests expire, takes copies away that nobody fetched; and takes up again what
/// stands still.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Sweep {}

impl Job for Sweep {
    const KIND: &'static str = "rights.sweep";

    async fn run(&self, task: &Task) -> Result<()> {
        while task.write(&Lapse).await? == store::SWEPT_AT_ONCE {}
        while task.write(&Expire).await? == store::SWEPT_AT_ONCE {}
        let mut after = None;
        while let Some(last) = task.write(&Remind { after }).await? {
            after = Some(last);
        }
        while task.write(&ForgetTellings).await? > 0 {}
        buried::take_up(task).await?;
        erasure::let_go(task).await
    }
}

struct Lapse;

impl Action for Lapse {
    type Output = i64;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<i64> {
        let (files, packages) = store::copies::lapse(tx).await?;
        let count = i64::try_from(packages).unwrap_or(i64::MAX);
        RemoveFiles::after(tx, files)?;
        Ok(count)
    }
}

struct Expire;

impl Action for Expire {
    type Output = i64;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<i64> {
        let (ids, now) = (store::unproved(tx).await?, tx.now());
        for id in &ids {
            let mut claim = read::load(tx, *id).await?.expire(now)?;
            store::save(tx, &mut claim).await?;
            store::spend_all(tx, *id).await?;
            actions::remove_papers(tx, *id).await?;
            tx.record(&events::Expired { subject: claim.subject, number: claim.number.to_string() })?;
        }
        Ok(i64::try_from(ids.len()).unwrap_or(i64::MAX))
    }
}

/// Those who decide learn of it where they are: a badge alone waits until somebody signs in. On the last day and after it those
/// above them learn of it, too.
async fn tell_deciders(tx: &mut Tx, claim: &Claim, left: i64) -> Result<()> {
    tell(tx, DECIDE, claim, left).await?;
    if left <= ESCALATE_AT { tell(tx, ESCALATED, claim, left).await } else { Ok(()) }
}

async fn tell(tx: &mut Tx, right: Permission, claim: &Claim, left: i64) -> Result<()> {
    let url = tx.app().url(&format!("/requests/{}", claim.id));
    let args = vec![("number", claim.number.to_string()), ("days", left.max(0).to_string()), ("url", url)];
    let telling = Telling { word: "rights-mail-due", kind: "rights.due", args };
    let tell = tx.app().gate()?.tell;
    tell(tx, right, telling).await.map(drop)
}

/// Brings open requests up again when their deadline comes near: each step once.
struct Remind {
    after: Option<(Timestamp, ClaimId)>,
}

impl Action for Remind {
    /// The last one looked at, when there may be more.
    type Output = Option<(Timestamp, ClaimId)>;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let now = tx.now();
        let t = read::calendar(tx).await?;
        let page = store::due_before(tx, now.plus(REMINDERS[0] * DAY), self.after).await?;
        let is_full = i64::try_from(page.len()).unwrap_or(i64::MAX) >= store::SWEPT_AT_ONCE;
        let end = page.last().filter(|_| is_full).map(|(id, due_at, _)| (*due_at, *id));
        for (id, due_at, last) in page {
            let left = t.days_left(due_at.0, now.0);
            let Some(step) =
                REMINDERS.into_iter().rev().find(|days| left <= *days).filter(|days| *days < last)
            else {
                continue;
            };
            store::reminded(tx, id, step).await?;
            let claim = read::load(tx, id).await?;
            tx.record(&events::Due { subject: claim.subject, number: claim.number.to_string(), days: left })?;
            tell_deciders(tx, &claim, left).await?;
        }
        Ok(end)
    }
}
