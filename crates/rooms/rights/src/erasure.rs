//! Erasure in steps that may each be run again: stop and tell, wait for the letter, wipe, destroy the key.
//!
//! The last letter is sealed under the person's key and needs their address: it is handed to the post first, and nothing is
//! wiped before it has left, failed, or taken too long. Rows go in one transaction; the key goes after it, so that a crash
//! in between leaves a request that is still running, and its work goes on.

use crate::{
    events,
    jobs::{Flush, RemoveFiles},
    mail::{self, Letter},
    model::{Claim, ClaimId, Decided, Decision, Mode, Return, State, Step},
    read, receipt, store,
};
use customers::{Restriction, Standing};
use ground::{
    clock::{DAY, Timestamp},
    id::Id,
};
use kernel::{
    Action, Actor, App, KeyId, Permission, Reader, Result, SYSTEM, SubjectId, Tx,
    datamap::{self, Depth},
};

/// A letter that has not left by then will not hold up an erasure any longer.
const TELL_WITHIN: i64 = DAY;
/// Keys replayed in one transaction after a restore.
const REPLAYED_AT_ONCE: usize = 200;

/// Whether the person's last letter is out of the house, or has had its time.
pub(crate) async fn is_told(reader: &mut Reader, claim: &Claim) -> Result<bool> {
    let waiting = post::tally(reader, claim.id.bytes()).await?.waiting;
    let decided = claim.state.decided().map_or(Timestamp(0), |decided| decided.act.at);
    Ok(waiting == 0 || decided.plus(TELL_WITHIN) <= reader.now())
}

/// What a running erasure is to do, if this is the step that it stands at.
fn erasing(claim: &Claim, at: Step) -> Option<(Mode, Return)> {
    match &claim.state {
        State::Running {
            decided: Decided { decision: Decision::Erase { mode, comes_back }, .. },
            step,
            ..
        } if *step == at => Some((*mode, *comes_back)),
        _ => None,
    }
}

/// Freezes the record, stops what waits to be sent, and writes the last letter. Blocking ends here.
// law: gdpr/18.1
pub(crate) struct Stop {
    pub claim: ClaimId,
}

impl Action for Stop {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let claim = read::load(tx, self.claim).await?;
        let Some((mode, _)) = erasing(&claim, Step::Stopping) else {
            return Ok(());
        };
        post::cancel(tx, claim.subject, None).await?;
        mail::tell(tx, &claim, &Letter::Farewell(mode)).await?;
        customers::restrict(tx, claim.subject, Restriction::On).await?;
        let (subject, number, now) = (claim.subject, claim.number.to_string(), tx.now());
        let mut claim = match mode {
            Mode::BlockOnly => {
                tx.record(&events::Blocked { subject, number })?;
                claim.finish(now)?
            }
            Mode::Anonymise | Mode::Destroy => claim.go_on(Step::Telling)?,
        };
        store::save(tx, &mut claim).await
    }
}

/// The last letter is out: the rows may go.
pub(crate) struct Heard {
    pub claim: ClaimId,
}

impl Action for Heard {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let claim = read::load(tx, self.claim).await?;
        if erasing(&claim, Step::Telling).is_none() {
            return Ok(());
        }
        store::save(tx, &mut claim.go_on(Step::Wiping)?).await
    }
}

/// Does with every row what the data map says, all in one transaction, and writes the receipt.
// law: gdpr/17.1
pub(crate) struct Wipe {
    pub claim: ClaimId,
}

impl Action for Wipe {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let claim = read::load(tx, self.claim).await?;
        let Some((mode, comes_back)) = erasing(&claim, Step::Wiping) else {
            return Ok(());
        };
        let (subject, depth) = (claim.subject, mode.depth().unwrap_or(Depth::Anonymise));
        if comes_back == Return::KeptOut {
            keep_out(tx, subject).await?;
        }
        // Whatever still waits, the last letter too when it took too long, has nobody left to go to.
        post::cancel(tx, subject, None).await?;
        let found = datamap::count(tx, subject).await?;
        store::keep_receipt(tx, &claim, &receipt::effects(&found, Some(depth))).await?;
        overtake(tx, &claim).await?;
        wipe(tx, subject, depth).await?;
        let number = claim.number.to_string();
        tx.record(&events::Erased { subject, number, mode: Some(mode) })?;
        store::save(tx, &mut claim.go_on(Step::Shredding)?).await
    }
}

/// Leaves keyed hashes of their addresses, by which they are recognised and refused.
async fn keep_out(tx: &mut Tx, subject: SubjectId) -> Result<()> {
    let facts = customers::facts(tx, subject).await?.unwrap_or_default();
    for fact in facts.iter().filter(|fact| matches!(fact.key.as_str(), "emails" | "phones")) {
        consent::suppress(tx, &fact.value).await?;
    }
    Ok(())
}

/// Whatever else this person asked for has nobody left to answer.
async fn overtake(tx: &mut Tx, claim: &Claim) -> Result<()> {
    let now = tx.now();
    for id in store::all_open(tx, claim.subject).await?.into_iter().filter(|id| *id != claim.id) {
        let mut other = read::load(tx, id).await?.expire(now)?;
        store::save(tx, &mut other).await?;
    }
    Ok(())
}

/// The index of customers is taken out first: what it is found by is emptied by the data map.
async fn wipe(tx: &mut Tx, subject: SubjectId, depth: Depth) -> Result<()> {
    let files = datamap::files(tx, subject).await?;
    RemoveFiles::after(tx, files)?;
    customers::mark_erased(tx, subject).await?;
    datamap::erase(tx, subject, depth).await
}

/// The key is gone: nothing of the person can be read, here or in any backup.
pub(crate) struct Close {
    pub claim: ClaimId,
}

impl Action for Close {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (claim, now) = (read::load(tx, self.claim).await?, tx.now());
        if erasing(&claim, Step::Shredding).is_none() {
            return Ok(());
        }
        store::shredded(tx, claim.id).await?;
        store::save(tx, &mut claim.finish(now)?).await?;
        tx.enqueue(&Flush {})
    }
}

/// Erases again, in a house restored from a backup, everybody whose key was destroyed since; before it serves anyone.
// law: gdpr/17.1
pub async fn replay(app: &App) -> Result<usize> {
    let destroyed = app.vault().destroyed().await?;
    let mut again = 0;
    for part in destroyed.chunks(REPLAYED_AT_ONCE) {
        again += app.write(&Actor::house(), &Replay { keys: part }).await?;
        for key in part {
            app.vault().destroy(*key).await?;
        }
    }
    Ok(again)
}

struct Replay<'a> {
    keys: &'a [KeyId],
}

impl Action for Replay<'_> {
    type Output = usize;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<usize> {
        let mut again = 0;
        for key in self.keys {
            again += usize::from(replay_one(tx, SubjectId::from_bytes(key.bytes())).await?);
        }
        if again > 0 {
            tx.enqueue(&Flush {})?;
        }
        Ok(again)
    }
}

/// Keys of records that are no subject's stand in the journal, too: there is no customer of that id.
async fn replay_one(tx: &mut Tx, subject: SubjectId) -> Result<bool> {
    let record = customers::record(tx, subject).await?;
    if record.is_none_or(|record| record.standing == Standing::Erased) {
        return Ok(false);
    }
    let now = tx.now();
    for id in store::all_open(tx, subject).await? {
        let mut claim = read::load(tx, id).await?.expire(now)?;
        store::save(tx, &mut claim).await?;
    }
    wipe(tx, subject, Depth::Anonymise).await?;
    Ok(true)
}

#[cfg(test)]
mod tests;
