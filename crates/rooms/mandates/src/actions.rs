//! What people here do about agents: add them, let them in, stop them, believe them.

use crate::{
    EDIT,
    events::AgentChanged,
    jobs::Tell,
    model::{AgentId, Checked, NewAgent, RequestId, Standing, TellingState},
    read, store,
};
use kernel::{Action, Error, Permission, Result, Tx};
use serde::Serialize;
use utoipa::ToSchema;

/// Writes an agent down; they are let in by a step of its own.
pub struct AddAgent {
    pub new: NewAgent,
}

impl Action for AddAgent {
    type Output = AgentId;
    const NEEDS: Permission = EDIT;

    async fn run(&self, tx: &mut Tx) -> Result<AgentId> {
        let agent = store::add(tx, &self.new.check()?).await?;
        tx.record(&AgentChanged { agent, what: "added" })?;
        Ok(agent)
    }
}

/// Lets an agent in or stops them, and says whether an address that they verified counts as proof.
pub struct Settle {
    pub agent: AgentId,
    /// What its editor had before them.
    pub version: i64,
    pub state: Standing,
    pub trusted: bool,
}

impl Action for Settle {
    type Output = ();
    const NEEDS: Permission = EDIT;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let known = read::load_agent(tx, self.agent).await?;
        if known.version != self.version {
            return Err(Error::conflict("error-changed-meanwhile"));
        }
        let what = match (known.state == self.state, self.state, self.trusted) {
            (false, Standing::Active, _) => "active",
            (false, Standing::Stopped, _) => "stopped",
            (false, Standing::Proposed, _) => return Err(Error::field("state", "error-not-a-choice")),
            (true, _, true) => "trusted",
            (true, _, false) => "untrusted",
        };
        store::stand(tx, self.agent, self.state, self.trusted).await?;
        tx.record(&AgentChanged { agent: self.agent, what })
    }
}

/// Takes the agents of a directory file over.
pub struct Import {
    pub agents: Vec<Checked>,
}

/// What an import did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = MandateImport)]
pub struct Imported {
    pub added: usize,
    pub changed: usize,
    /// Whose key is another one: they wait to be let in again.
    pub rekeyed: usize,
    pub same: usize,
}

impl Action for Import {
    type Output = Imported;
    const NEEDS: Permission = EDIT;

    async fn run(&self, tx: &mut Tx) -> Result<Imported> {
        let mut imported = Imported::default();
        for new in &self.agents {
            match take_over(tx, new).await? {
                Some("added") => imported.added += 1,
                Some("rekeyed") => imported.rekeyed += 1,
                Some(_) => imported.changed += 1,
                None => imported.same += 1,
            }
        }
        Ok(imported)
    }
}

/// What it changed, if anything.
async fn take_over(tx: &mut Tx, new: &Checked) -> Result<Option<&'static str>> {
    let Some(known) = read::named(tx, &new.agent_id).await? else {
        let agent = store::add(tx, new).await?;
        tx.record(&AgentChanged { agent, what: "added" })?;
        return Ok(Some("added"));
    };
    let described = known.name != new.name || known.reach != new.reach;
    if described {
        store::describe(tx, known.id, &new.name, &new.reach).await?;
    }
    let rekeyed = known.verify_key != new.verify_key;
    if rekeyed {
        store::rekey(tx, known.id, new.verify_key).await?;
    }
    let what = match (rekeyed, described) {
        (true, _) => "rekeyed",
        (false, true) => "changed",
        (false, false) => return Ok(None),
    };
    tx.record(&AgentChanged { agent: known.id, what })?;
    Ok(Some(what))
}

/// Tries once more with an agent who could not be told.
pub struct TellAgain {
    pub request: RequestId,
}

impl Action for TellAgain {
    type Output = ();
    const NEEDS: Permission = EDIT;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let request = read::request(tx, self.request).await?;
        if request.telling != TellingState::Failed {
            return Err(Error::conflict("error-changed-meanwhile"));
        }
        store::again(tx, request.id).await?;
        tx.enqueue(&Tell { request: request.id })
    }
}
