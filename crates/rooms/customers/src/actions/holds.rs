//! Legal holds: placed with a reason and an end, extended, lifted with a reason; what is over is over by itself.

use crate::{
    HOLDS, events, jobs,
    model::{self, Hold, HoldId, HoldState, Standing},
    read, store,
};
use kernel::{Action, Error, KeyId, Permission, Result, Sealed, SubjectId, Tx};

/// Keeps somebody's data from being erased, whoever asks, until the end of a day.
pub struct PlaceHold {
    pub subject: SubjectId,
    pub reason: String,
    /// `2027-12-31`
    pub until: String,
}

/// Gives a hold that stands another end, and its reason as it is now.
pub struct ExtendHold {
    pub hold: HoldId,
    pub version: i64,
    pub reason: String,
    pub until: String,
}

/// Ends a hold before its time.
pub struct LiftHold {
    pub hold: HoldId,
    pub version: i64,
    pub reason: String,
}

impl Action for PlaceHold {
    type Output = HoldId;
    const NEEDS: Permission = HOLDS;

    // law: gdpr/17.3
    async fn run(&self, tx: &mut Tx) -> Result<HoldId> {
        match read::standings(tx, &[self.subject]).await?.get(&self.subject) {
            None => return Err(Error::NotFound),
            Some(Standing::Erased) => return Err(Error::gone("customers-error-erased")),
            Some(Standing::Active | Standing::Restricted) => {}
        }
        let (reason, until) = model::check_hold(&self.reason, &self.until, tx.now())?;
        let (hold, subject) = (tx.id::<HoldId>(), self.subject);
        let sealed = tx.seal(KeyId::of(subject), read::reason_place(hold), &reason).await?;
        store::holds::place(tx, hold, subject, &sealed, until).await?;
        tx.record(&events::Held { subject, hold })?;
        Ok(hold)
    }
}

impl Action for ExtendHold {
    type Output = ();
    const NEEDS: Permission = HOLDS;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let hold = standing(tx, self.hold, self.version).await?;
        let (reason, until) = model::check_hold(&self.reason, &self.until, tx.now())?;
        let sealed = tx.seal(KeyId::of(hold.subject), read::reason_place(hold.id), &reason).await?;
        won(store::holds::extend(tx, &hold, until, &sealed).await?)?;
        tx.record(&events::HoldExtended { subject: hold.subject, hold: hold.id })
    }
}

impl Action for LiftHold {
    type Output = ();
    const NEEDS: Permission = HOLDS;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let hold = standing(tx, self.hold, self.version).await?;
        let reason = model::hold_reason(&self.reason).map_err(|message| Error::field("reason", message))?;
        let sealed: Sealed = tx.seal(KeyId::of(hold.subject), read::lifted_place(hold.id), &reason).await?;
        won(store::holds::lift(tx, &hold, &sealed).await?)?;
        jobs::catch_up(tx, hold.subject).await?;
        tx.record(&events::HoldLifted { subject: hold.subject, hold: hold.id })
    }
}

/// A hold that can still be changed, as whoever changes it has seen it.
async fn standing(tx: &mut Tx, id: HoldId, version: i64) -> Result<Hold> {
    let hold = read::hold(tx, id).await?;
    match hold.at(tx.now()) {
        HoldState::Stands => won(hold.version == version).map(|()| hold),
        HoldState::Lifted | HoldState::Ended => Err(Error::gone("customers-error-hold-over")),
    }
}

fn won(first: bool) -> Result<()> {
    if first { Ok(()) } else { Err(Error::conflict("error-changed-meanwhile")) }
}
