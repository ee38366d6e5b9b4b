//! What agents do: get a token, ask, take back, hand in a paper. Whom a request is about is looked for later, so that the answer
//! takes the same time for somebody whom we know and for a stranger.

use crate::{
    BUSINESS_ID,
    envelope::{self, Expected, Head},
    events::{Paired, Revoked, Taken},
    jobs::{HandOn, Open},
    model::{Agent, AgentId, Brought, Exercise, Outcome, Request, RequestId, Stage, Standing},
    read,
    status::{Visible, is_own, is_proved_for, visible},
    store::{self, Taking},
};
use ground::{
    files::FileId,
    secret::{Token, digest},
};
use kernel::{ANYONE, Action, Error, Permission, Result, Tx};
use rights::Claim;

/// A signed message asks for a token; nothing is given for anything that is not quite right.
pub struct Pair<'a> {
    pub agent_id: &'a str,
    pub body: &'a [u8],
}

impl Action for Pair<'_> {
    type Output = Option<Token>;
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<Option<Token>> {
        let business = tx.setting(&BUSINESS_ID).await?;
        let known = read::named(tx, self.agent_id).await?.filter(|agent| agent.state == Standing::Active);
        let Some(agent) = known.filter(|_| !business.is_empty()) else { return Ok(None) };
        let expected = Expected { agent: &agent.agent_id, business: &business, now: tx.now() };
        let head =
            envelope::open(self.body, &agent.verify_key).and_then(|message| envelope::read::<Head>(&message));
        let Ok(issued) = head.and_then(|head| head.check(expected)) else { return Ok(None) };
        let token = tx.app().entropy().token();
        if !store::pair(tx, agent.id, &token, issued).await? {
            return Ok(None);
        }
        tx.record(&Paired { agent: agent.id })?;
        Ok(Some(token))
    }
}

/// A request that was read and checked.
pub struct Take {
    pub agent: AgentId,
    pub exercise: Exercise,
    /// Of the signed message: the same one opens nothing twice.
    pub digest: [u8; 32],
    pub brought: Brought,
}

impl Action for Take {
    type Output = Request;
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<Request> {
        if let Some(known) = read::by_digest(tx, self.agent, self.digest).await? {
            return Ok(known);
        }
        let new = Taking {
            agent: self.agent,
            exercise: self.exercise,
            outcome: self.exercise.kind().is_none().then_some(Outcome::NotCovered),
            digest: self.digest,
            reference: self.brought.reference.as_deref().map(|name| digest(name.as_bytes())),
            brought: &self.brought,
        };
        let id = store::take(tx, &new).await?;
        let made = read::by_digest(tx, self.agent, self.digest).await?;
        let made = made.ok_or_else(|| Error::conflict("mandates-drp-reference"))?;
        if made.id == id {
            tx.record(&Taken {
                agent: self.agent,
                request: id,
                exercise: self.exercise,
                right: self.exercise.plain(),
            })?;
            tx.enqueue(&Open { request: id })?;
        }
        Ok(made)
    }
}

/// The agent takes a request back.
pub struct Revoke<'a> {
    pub agent: &'a Agent,
    pub request: RequestId,
}

impl Action for Revoke<'_> {
    type Output = Request;
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<Request> {
        let request = read::own(tx, self.agent.id, self.request).await?;
        let claim = read::claim(tx, &request).await?;
        let seen = visible(&request, claim.as_ref(), tx.now());
        match request.state {
            Stage::Revoked => return Ok(request),
            _ if seen.is_final() => return Err(Error::conflict("mandates-drp-ended")),
            Stage::Open | Stage::Taken => call_off(tx, &request, claim.as_ref()).await?,
        }
        store::revoke(tx, request.id).await?;
        tx.record(&Revoked { agent: self.agent.id, request: request.id })?;
        read::request(tx, request.id).await
    }
}

/// What the person, or another agent, asked for as well stays.
async fn call_off(tx: &mut Tx, request: &Request, claim: Option<&Claim>) -> Result<()> {
    let Some(claim) = claim.filter(|claim| is_own(claim, request.agent)) else { return Ok(()) };
    let open = !claim.state.is_open() || rights::call_off(tx, claim.id).await?;
    let shown = request.shown || is_proved_for(request, claim);
    if open || !shown { Ok(()) } else { Err(Error::conflict("mandates-drp-running")) }
}

/// A paper lies on the disk, sealed for the request; it is handed on to whoever looks at it.
pub struct Attach {
    pub agent: AgentId,
    pub request: RequestId,
    pub file: FileId,
}

impl Action for Attach {
    type Output = Request;
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<Request> {
        let request = waiting(tx, self.agent, self.request).await?;
        if !store::paper(tx, request.id).await? {
            return Err(Error::conflict("mandates-drp-papers"));
        }
        tx.enqueue(&HandOn { request: request.id, file: self.file })?;
        read::request(tx, request.id).await
    }
}

/// A request of this agent for which the person still has to show who they are.
pub async fn waiting(reader: &mut kernel::Reader, agent: AgentId, id: RequestId) -> Result<Request> {
    let request = read::own(reader, agent, id).await?;
    let claim = read::claim(reader, &request).await?;
    let seen = visible(&request, claim.as_ref(), reader.now());
    let open = Visible { status: "open", reason: None };
    if seen == open || seen.waits_for_the_person() {
        Ok(request)
    } else {
        Err(Error::conflict("mandates-drp-no-paper"))
    }
}
