//! How imports end: finished, reported, cleared away.

use super::WAITS;
use crate::{
    RUN,
    events::{Failed, Fetched, Finished, Removed},
    file::Part,
    jobs::{Discard, WrapUp},
    model::{Import, ImportId, State},
    read, store,
};
use kernel::{Action, Error, KeyId, Permission, Result, SYSTEM, Tx};

/// Writes down that the work is over; once, whoever says it first.
pub struct Close {
    pub import: ImportId,
    pub state: State,
}

impl Action for Close {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let import = read::import(tx, self.import).await?;
        if !import.state.is_moving() {
            return Ok(());
        }
        if self.state == State::Checked {
            let end = tx.now().plus(WAITS);
            return store::stand(tx, import.id, self.state, end).await;
        }
        store::finish(tx, import.id, self.state).await?;
        match self.state {
            State::Done => tx.record(&finished(&import))?,
            _ => tx.record(&Failed { import: import.id })?,
        }
        tx.enqueue(&WrapUp { import: import.id })
    }
}

fn finished(import: &Import) -> Finished {
    let tally = &import.tally;
    Finished { import: import.id, added: tally.added, changed: tally.changed, held: tally.held }
}

/// Writes down that the report is there.
pub struct Reported {
    pub import: ImportId,
    pub bytes: Option<u64>,
}

impl Action for Reported {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        store::reported(tx, self.import, self.bytes).await
    }
}

/// Writes down that the uploaded file is gone.
pub struct WithoutFile {
    pub import: ImportId,
}

impl Action for WithoutFile {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        store::without_file(tx, self.import).await
    }
}

/// Notes who takes the report, and says how long it is.
pub struct Fetch {
    pub import: ImportId,
}

impl Action for Fetch {
    type Output = u64;
    const NEEDS: Permission = RUN;

    async fn run(&self, tx: &mut Tx) -> Result<u64> {
        let import = read::import(tx, self.import).await?;
        let bytes = import.report_bytes.ok_or(Error::NotFound)?;
        tx.record(&Fetched { import: import.id })?;
        Ok(bytes)
    }
}

/// Takes the file, its name and the report away at once; the counts of what ran stay.
pub struct Remove {
    pub import: ImportId,
}

impl Action for Remove {
    type Output = ();
    const NEEDS: Permission = RUN;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let import = read::import(tx, self.import).await?;
        import.demand(!import.state.is_moving())?;
        tx.record(&Removed { import: import.id })?;
        clear(tx, &import).await
    }
}

/// The same, when nobody went on with it in time.
// law: gdpr/5.1.e
pub struct Expire {
    pub import: ImportId,
}

impl Action for Expire {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let import = read::import(tx, self.import).await?;
        match import.expires_at {
            Some(end) if end < tx.now() && !import.state.is_moving() => clear(tx, &import).await,
            _ => Ok(()),
        }
    }
}

/// What never ran leaves no trace but its events.
pub(crate) async fn clear(tx: &mut Tx, import: &Import) -> Result<()> {
    tx.shred(KeyId::own(import.id))?;
    // An upload that broke off has not said how long it was: its chunks are looked for up to the limit.
    let upload = if import.state == State::Uploading { crate::model::LARGEST as u64 } else { import.bytes };
    tx.enqueue(&Discard { import: import.id, part: Part::Upload, bytes: upload })?;
    tx.enqueue(&Discard {
        import: import.id,
        part: Part::Report,
        bytes: import.report_bytes.unwrap_or_default(),
    })?;
    match import.state {
        State::Done | State::Cancelled | State::Failed => store::expire(tx, import.id).await,
        _ => store::delete(tx, import.id).await,
    }
}
