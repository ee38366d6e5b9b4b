//! Cases of somebody restricted stand still: what comes in is stored, nobody is rung for, and no process moves. They go on
//! when the person is free.
// law: gdpr/18.1 gdpr/18.2

use super::{arrive, open, place};
use crate::{
    model::{Arrival, ArrivalKind, Author, Case, CaseId},
    read::case,
    store::{self, waiting},
};
use flows::Values;
use kernel::{Action, Error, Permission, Reader, Result, SYSTEM, Tx, restriction};

pub(crate) async fn is_still(reader: &mut Reader, case: &Case) -> Result<bool> {
    match case.subject {
        Some(subject) => restriction::is_frozen(reader, subject).await,
        None => Ok(false),
    }
}

/// What came in lies in the thread; the rest waits. A call is rung for when it comes, or never. Nobody is told later that their
/// letter came in: weeks late that says nothing, and whoever does the case answers.
pub(super) async fn came(tx: &mut Tx, case: &Case, arrival: &Arrival) -> Result<()> {
    let rings = arrival.kind == ArrivalKind::Message;
    match arrival.kind {
        ArrivalKind::Auto => Ok(()),
        _ => waiting::note(tx, case, (arrival.author, rings), &Values::new()).await,
    }
}

/// A new case waits for its process to begin. Nobody is told later that what they wrote came in, here neither.
pub(super) async fn opened(tx: &mut Tx, case: &Case, asked: &open::Open) -> Result<()> {
    let arrival = asked.arrival.as_ref();
    let author = arrival.map_or(Author::Customer, |arrival| arrival.author);
    let rings = arrival.is_none_or(|arrival| arrival.kind == ArrivalKind::Message);
    waiting::note(tx, case, (author, rings), &asked.values).await
}

/// Lets a case go on whose person is free again: its process begins or hears who wrote, and whoever does it is rung for.
pub(crate) struct GoOn {
    pub case: CaseId,
}

impl Action for GoOn {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let mut waiting = waiting::take(tx, self.case).await?;
        let case = case::present(tx, self.case).await?.filter(|case| case.sealed.is_some());
        let Some(case) = case.filter(|_| !waiting.is_empty()) else { return Ok(()) };
        let rings = waiting.iter().any(|one| one.rings);
        if case.run.is_none() && case.closed_at.is_none() {
            let values = waiting.remove(0).values(tx, &case).await?;
            place::start(tx, case, values).await?;
        }
        if let Some(wrote) = waiting.iter().find(|one| one.author == Author::Customer) {
            let waits = known(tx, self.case).await?.waits_since;
            let now = tx.now();
            store::touch(tx, self.case, now, waits.or(Some(wrote.at))).await?;
        }
        // Each moves the case: the next finds it where it stands then.
        for one in waiting {
            let case = known(tx, self.case).await?;
            arrive::hear(tx, &case, one.author).await?;
        }
        if rings {
            let case = known(tx, self.case).await?;
            arrive::call(tx, &case).await?;
        }
        Ok(())
    }
}

async fn known(tx: &mut Tx, case: CaseId) -> Result<Case> {
    case::unseen(tx, case).await?.ok_or(Error::NotFound)
}
