//! Erasure in steps that may each be run again: stop and tell, wait for the letter, wipe, destroy the key.
//!
//! The last letter is sealed under the person's key and needs their address: it is handed to the post first, and nothing is
//! wiped before it has left, failed, or taken too long. How somebody is erased is noted in the journal before it happens; rows
//! go in one transaction; the key goes after it, so that a crash in between leaves a request that is still running, and its
//! work goes on.

mod end;
mod plan;
mod replay;
mod staying;

pub(crate) use end::Shred;
pub use end::{Ended, Ending, end};
pub(crate) use plan::Noted;
pub use replay::{is_ours, replay};
pub(crate) use staying::let_go;

use crate::{
    anonymity, events,
    jobs::{Flush, RemoveFiles},
    mail::{self, Letter},
    mentions,
    model::{Claim, ClaimId, Decided, Decision, Mode, Return, State, Step},
    read, receipt, recipients, store,
};
use customers::{Feature, Restriction};
use ground::{
    clock::{DAY, Timestamp},
    id::Id,
};
use kernel::{Action, KeyId, Permission, Reader, Result, SYSTEM, SubjectId, Task, Tx, datamap, restriction};
use plan::Plan;

/// A letter that has not left by then will not hold up an erasure any longer.
const TELL_WITHIN: i64 = DAY;
/// The table of the record itself.
const RECORD: &str = "customers";
/// What stays readable as long as the key does: the ledger of consent can prove something only because nobody can write it, and
/// what recipients and agents are told lies under keys of their own, until it has left.
const UNTOUCHED: [&str; 3] = ["consent_events", "mandates_requests", "rights_tellings"];
/// Where what remains of somebody who is anonymised is written.
const LEFT: [&str; 2] = [RECORD, "customer_attributes"];

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

/// Freezes the record, ends what opens it, stops what waits to be sent, and writes the last letter. Blocking ends here.
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
        let restriction = match mode {
            Mode::BlockOnly => Restriction::Blocked,
            Mode::Anonymise | Mode::Destroy => Restriction::Erasing,
        };
        customers::restrict(tx, claim.subject, restriction).await?;
        for open in store::all_open(tx, claim.subject).await? {
            store::spend_all(tx, open).await?;
        }
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

/// Stars the person in what was written about others, notes in the journal how they are erased, and wipes. False while
/// somebody holds the record: the work waits.
pub(crate) async fn forget(task: &Task, claim: &Claim) -> Result<bool> {
    let Some((mode, comes_back)) = erasing(claim, Step::Wiping) else {
        return Ok(true);
    };
    let mut reader = task.read().await?;
    if !customers::held(&mut reader, &[claim.subject]).await?.is_empty() {
        return Ok(false);
    }
    let (plan, key) = (Plan::of(claim, mode), KeyId::of(claim.subject));
    let out = plan::marks(&mut reader, claim.subject, comes_back).await?;
    let remains = match mode {
        Mode::Anonymise if !plan.keeps(RECORD) => anonymity::remains(&mut reader, &[claim.subject]).await?,
        _ => Vec::new(),
    };
    let named = match mentions::are_sought(task.app()) && !plan.keeps(RECORD) {
        true => mentions::namings(&mut reader, &[claim.subject]).await?,
        false => Vec::new(),
    };
    drop(reader);
    // An attempt before this one may have starred already: where that was stands in the journal.
    let before = task.app().vault().noted(&[key]).await?;
    let places = Noted::read(before.get(&key).map(String::as_str)).places;
    let noted = Noted { places, ..Noted::new(plan, claim.id.bytes(), out) };
    let mut journal = mentions::Journal::from([(claim.subject, noted)]);
    mentions::star(task.app(), named, &mut journal).await?;
    mentions::note(task.app(), &journal).await?;
    task.write(&Wipe { claim: claim.id, remains }).await
}

/// Does with every row what the data map says, all in one transaction, and writes the receipt.
// law: gdpr/17.1
pub(crate) struct Wipe {
    pub claim: ClaimId,
    /// What is written back: few plain facts that enough others share.
    pub remains: Vec<(SubjectId, Vec<(Feature, String)>)>,
}

impl Action for Wipe {
    type Output = bool;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        let claim = read::load(tx, self.claim).await?;
        let Some((mode, comes_back)) = erasing(&claim, Step::Wiping) else {
            return Ok(true);
        };
        let (subject, plan) = (claim.subject, Plan::of(&claim, mode));
        if !customers::held(tx, &[subject]).await?.is_empty() {
            return Ok(false);
        }
        let out = plan::marks(tx, subject, comes_back).await?;
        consent::suppress_marks(tx, &out).await?;
        recipients::open(tx, &claim).await?;
        let found = datamap::count(tx, subject).await?;
        let effects = receipt::effects_but(&found, Some(plan.depth()), store::parts(&claim));
        store::keep_receipt(tx, &claim, &effects).await?;
        overtake(tx, &claim).await?;
        store::wiped_many(tx, &[(subject, claim.id.bytes())]).await?;
        wipe(tx, &[subject], &plan, Holds::Count).await?;
        if !self.remains.is_empty() && mode == Mode::Anonymise {
            customers::leave(tx, &self.remains).await?;
        }
        freeze(tx, &[subject], &plan).await?;
        let number = claim.number.to_string();
        tx.record(&events::Erased { subject, number, mode: Some(mode) })?;
        store::save(tx, &mut claim.go_on(Step::Shredding)?).await?;
        Ok(true)
    }
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

/// What waits for them has nobody left to go to, the last letter too when it took too long. The index of customers is taken
/// out before the map is carried out: what it is found by is emptied by the map.
async fn wipe(tx: &mut Tx, subjects: &[SubjectId], plan: &Plan, holds: Holds) -> Result<()> {
    post::cancel_many(tx, subjects).await?;
    let files = datamap::files_but(tx, subjects, &plan.kept).await?;
    RemoveFiles::after(tx, files)?;
    restriction::thaw_many(tx, subjects).await?;
    match holds {
        _ if plan.keeps(RECORD) => 0,
        Holds::Count => customers::mark_erased_many(tx, subjects).await?,
        Holds::AreOver => customers::mark_erased_again(tx, subjects).await?,
    };
    datamap::erase_but(tx, subjects, plan.depth(), &plan.kept).await?;
    empty(tx, subjects, plan).await
}

/// Whether a legal hold stops a wipe.
#[derive(Clone, Copy)]
enum Holds {
    Count,
    /// What the journal says was decided after any hold that a backup brings back.
    AreOver,
}

/// Rows that stay because nothing in them can be read once the key is gone are emptied when the key stays.
async fn empty(tx: &mut Tx, subjects: &[SubjectId], plan: &Plan) -> Result<()> {
    if !plan.needs_key(tx.app()) {
        return Ok(());
    }
    let but: Vec<String> = UNTOUCHED.map(str::to_owned).into_iter().chain(plan.kept.clone()).collect();
    datamap::empty_kept(tx, subjects, &but).await
}

/// What was decided to stay is not written any more, until its time is over.
// law: gdpr/18.2
async fn freeze(tx: &mut Tx, subjects: &[SubjectId], plan: &Plan) -> Result<()> {
    for subject in subjects.iter().filter(|_| !plan.kept.is_empty()) {
        match plan.keeps(RECORD) {
            true => customers::restrict(tx, *subject, Restriction::Kept).await?,
            false => restriction::freeze_for(tx, *subject, restriction::KEPT).await?,
        }
    }
    Ok(())
}

/// Takes away what somebody wrote between the wiping and the end of the key; after it nothing can be sealed for the person.
/// What remains of the record itself is what was left on purpose.
async fn late_rows(tx: &mut Tx, claim: &Claim) -> Result<()> {
    let mode = claim.state.decided().and_then(|decided| decided.decision.mode()).unwrap_or(Mode::Anonymise);
    let (plan, subject) = (Plan::of(claim, mode), claim.subject);
    let mut stays = plan.kept.clone();
    if mode == Mode::Anonymise {
        stays.extend(LEFT.map(str::to_owned));
    }
    post::cancel(tx, subject, None).await?;
    let files = datamap::files_but(tx, &[subject], &stays).await?;
    RemoveFiles::after(tx, files)?;
    let before = restriction::thaw_kept(tx, &[subject]).await?;
    datamap::erase_but(tx, &[subject], plan.depth(), &stays).await?;
    empty(tx, &[subject], &plan).await?;
    restriction::refreeze_many(tx, &before).await
}

/// Destroys the key, unless something was decided to stay that nothing else opens.
pub(crate) async fn shred(task: &Task, claim: &Claim) -> Result<()> {
    let Some((mode, _)) = erasing(claim, Step::Shredding) else {
        return Ok(());
    };
    let stays = Plan::of(claim, mode).needs_key(task.app());
    if !stays {
        task.app().vault().destroy(KeyId::of(claim.subject)).await?;
    }
    task.write(&Close { claim: claim.id, key_gone: !stays }).await
}

/// The key is gone: nothing of the person can be read, here or in any backup.
pub(crate) struct Close {
    pub claim: ClaimId,
    pub key_gone: bool,
}

impl Action for Close {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (claim, now) = (read::load(tx, self.claim).await?, tx.now());
        if erasing(&claim, Step::Shredding).is_none() {
            return Ok(());
        }
        late_rows(tx, &claim).await?;
        if self.key_gone {
            store::shredded_many(tx, &[claim.id]).await?;
        }
        store::save(tx, &mut claim.finish(now)?).await?;
        tx.enqueue(&Flush {})
    }
}

#[cfg(test)]
mod tests;
