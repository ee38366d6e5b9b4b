//! The office's process: each request is a run of it. The law's own states lead; the process follows them, and may put steps
//! of the office before the decision.

use crate::{
    FLOW, host,
    model::{Claim, State},
    store,
};
use flows::{By, RunId, Start, Values};
use kernel::{Action, Actor, App, Error, KeyId, Permission, Reader, Result, SYSTEM, Tx};

/// Transitions that the room takes by itself, where the run stands at a status that has them.
const PROVED: &str = "proved";
pub const GRANTED: &str = "granted";
pub const REFUSED: &str = "refused";
const DONE: &str = "done";
const EXPIRED: &str = "expired";

/// The built-in process: people change it like any other.
const BUILT_IN: &str = include_str!("process/data-request.json");

/// Publishes the built-in process in a fresh house; one that is known already stays as it is.
pub async fn furnish(app: &App) -> Result<()> {
    app.write(&Actor::house(), &Furnish).await
}

struct Furnish;

impl Action for Furnish {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let definition: flows::Definition = serde_json::from_str(BUILT_IN)?;
        if flows::flow_id(tx, &definition.key).await?.is_none() {
            let saved = tx.also(&flows::SaveDraft { flow: None, seen: None, definition }).await?;
            tx.also(&flows::Publish { flow: saved.flow, seen: Some(saved.seen) }).await?;
        }
        Ok(())
    }
}

fn is_here(reader: &Reader) -> bool {
    reader.app().rooms().iter().any(|room| room.name == "flows")
}

/// Begins the run. Without a process on offer a request goes without.
pub async fn begin(tx: &mut Tx, claim: &mut Claim) -> Result<()> {
    if !is_here(tx) {
        return Ok(());
    }
    let flow = tx.setting(&FLOW).await?;
    let (host, key) = (host::of(claim), KeyId::of(claim.subject));
    let (values, terms) = (Values::new(), flows::Terms::default());
    let start = Start { flow: &flow, host, subject: Some(claim.subject), key, values, terms };
    match flows::start(tx, start).await {
        Ok(run) => {
            claim.run = Some(run);
            store::run(tx, claim.id, run).await
        }
        Err(Error::Refused(_)) => Ok(()),
        Err(other) => Err(other),
    }
}

/// Whether the process lets a request be settled this way where it stands now. A run that is over, or none, has no say.
pub async fn offers(reader: &mut Reader, claim: &Claim, way: &str) -> Result<bool> {
    match claim.run {
        None => Ok(true),
        Some(run) => Ok(flows::way(reader, run, way).await? != flows::Way::Closed),
    }
}

/// Takes the run along to the state that the request came to, where it stands at a status with that way.
pub async fn follow(tx: &mut Tx, claim: &Claim) -> Result<()> {
    let (Some(run), Some(way)) = (claim.run, way(&claim.state)) else { return Ok(()) };
    match flows::way(tx, run, way).await? {
        flows::Way::Open(by) => take(tx, run, way, by).await,
        // A way of another key may wait for the state itself.
        flows::Way::Closed => flows::look(tx, run).await,
        flows::Way::Over => Ok(()),
    }
}

/// What the process forbids there it forbids: the request itself stands where the law says.
async fn take(tx: &mut Tx, run: RunId, way: &str, by: By) -> Result<()> {
    match flows::fire(tx, run, way, Values::new(), by).await {
        Err(Error::Refused(_) | Error::Denied(_) | Error::NotFound) => Ok(()),
        taken => taken,
    }
}

const fn way(state: &State) -> Option<&'static str> {
    match state {
        State::Asked => None,
        State::Proved(_) => Some(PROVED),
        State::Running { .. } => Some(GRANTED),
        State::Done { .. } => Some(DONE),
        State::Refused { .. } => Some(REFUSED),
        State::Expired { .. } => Some(EXPIRED),
    }
}
