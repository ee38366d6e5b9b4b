//! How agents and their requests are kept.

use crate::model::{
    AgentId, Brought, Checked, Exercise, Outcome, PAPERS, Reach, Request, RequestId, Standing, TellingState,
    VERIFY_WITHIN, Whom,
};
use ground::{args, clock::Timestamp, secret::Token, statements};
use kernel::{KeyId, Place, Result, Speak, SubjectId, Tx};
use rights::ClaimId;

statements! {
    ADD = "insert into mandates_agents (id, agent_id, name, verify_key, state, trusted, sealed, created_at, version)
           values (?1, ?2, ?3, ?4, 'proposed', false, ?5, ?6, 1)";
    DESCRIBE = "update mandates_agents set name = ?2, sealed = ?3, version = version + 1 where id = ?1";
    REKEY = "update mandates_agents set verify_key = ?2, state = 'proposed', trusted = false, token = null, version = version + 1
              where id = ?1";
    STAND = "update mandates_agents set state = ?2, trusted = ?3, version = version + 1 where id = ?1";
    SPEND = "update mandates_agents set token = null where id = ?1";
    PAIR = "update mandates_agents set token = ?2, issued_at = ?3, paired_at = ?4
             where id = ?1 and (issued_at is null or issued_at < ?3)";
    TAKE = "insert into mandates_requests (id, agent, exercise, state, outcome, shown, digest, reference, sealed, papers,
              received_at, verify_until, telling, attempts)
            values (?1, ?2, ?3, 'open', ?4, false, ?5, ?6, ?7, 0, ?8, ?9, 'nothing', 0) on conflict do nothing";
    OPENED = "update mandates_requests set state = 'taken', subject = ?2, claim = ?3, outcome = ?4, shown = ?5, sealed = ?6
               where id = ?1 and state = 'open'";
    FORGET_WHOM = "update mandates_requests set sealed = ?2 where id = ?1";
    REVOKE = "update mandates_requests set state = 'revoked', told = 'revoked', ended_at = ?2, telling = 'nothing', failure = null
               where id = ?1 and ended_at is null";
    PAPER = "update mandates_requests set papers = papers + 1 where id = ?1 and papers < ?2";
    SEEN = "update mandates_requests set told = ?2, shown = ?3, telling = ?4, attempts = 0, failure = null, ended_at = ?5
             where id = ?1";
    TOLD = "update mandates_requests set telling = 'told', failure = null where id = ?1 and telling = 'waiting'";
    FAILED = "update mandates_requests set attempts = attempts + 1, failure = ?2 where id = ?1 and telling = 'waiting'";
    GIVEN_UP = "update mandates_requests set telling = 'failed', failure = ?2 where id = ?1 and telling = 'waiting'";
    AGAIN = "update mandates_requests set telling = 'waiting', attempts = 0, failure = null where id = ?1 and telling = 'failed'";
    OLD = "select id from mandates_requests where ended_at < ?1 order by ended_at limit ?2";
    DELETE = "delete from mandates_requests where id = ?1";
}

pub fn agent_place(agent: AgentId) -> Place {
    Place::new("mandates_agents", "sealed", agent)
}

pub fn place(request: RequestId) -> Place {
    Place::new("mandates_requests", "sealed", request)
}

pub async fn add(tx: &mut Tx, new: &Checked) -> Result<AgentId> {
    let (id, now): (AgentId, _) = (tx.id(), tx.now());
    tx.make_key(KeyId::own(id));
    let sealed = tx.seal(KeyId::own(id), agent_place(id), &new.reach).await?;
    let row = args![id, new.agent_id, new.name, new.verify_key, sealed, now];
    tx.execute(ADD, row).await.speak(
        "mandates_agents_agent_id_unique",
        "agent_id",
        "mandates-error-known-agent",
    )?;
    Ok(id)
}

pub async fn describe(tx: &mut Tx, id: AgentId, name: &str, reach: &Reach) -> Result<()> {
    let sealed = tx.seal(KeyId::own(id), agent_place(id), reach).await?;
    tx.put(DESCRIBE, args![id, name, sealed]).await?;
    Ok(())
}

/// Another key is another agent until somebody here has looked: what they had ends.
pub async fn rekey(tx: &mut Tx, id: AgentId, key: [u8; 32]) -> Result<()> {
    tx.put(REKEY, args![id, key]).await?;
    Ok(())
}

/// Whoever is not let in holds no token.
pub async fn stand(tx: &mut Tx, id: AgentId, state: Standing, trusted: bool) -> Result<()> {
    tx.put(STAND, args![id, state, trusted]).await?;
    if state != Standing::Active {
        tx.put(SPEND, args![id]).await?;
    }
    Ok(())
}

/// Gives whether the message was newer than the last one: an old one that comes again opens nothing.
pub async fn pair(tx: &mut Tx, id: AgentId, token: &Token, issued_at: Timestamp) -> Result<bool> {
    let now = tx.now();
    Ok(tx.execute(PAIR, args![id, token.hash(), issued_at, now]).await? == 1)
}

/// A request on its way into its row.
pub struct Taking<'a> {
    pub agent: AgentId,
    pub exercise: Exercise,
    pub outcome: Option<Outcome>,
    pub digest: [u8; 32],
    pub reference: Option<[u8; 32]>,
    pub brought: &'a Brought,
}

/// The same message, or the same name of a request, makes no second row.
pub async fn take(tx: &mut Tx, new: &Taking<'_>) -> Result<RequestId> {
    let (id, now): (RequestId, _) = (tx.id(), tx.now());
    tx.make_key(KeyId::own(id));
    let sealed = tx.seal(KeyId::own(id), place(id), new.brought).await?;
    let until = now.plus(VERIFY_WITHIN);
    let row = args![id, new.agent, new.exercise, new.outcome, new.digest, new.reference, sealed, now, until];
    tx.put(TAKE, row).await?;
    Ok(id)
}

/// What the look for the person came to.
pub struct Opened {
    pub subject: Option<SubjectId>,
    pub claim: Option<ClaimId>,
    pub outcome: Option<Outcome>,
    pub shown: bool,
}

/// Whom it is about is not kept here any more.
pub async fn opened(tx: &mut Tx, id: RequestId, brought: &Brought, opened: &Opened) -> Result<()> {
    let sealed = reseal(tx, id, brought).await?;
    let Opened { subject, claim, outcome, shown } = opened;
    tx.put(OPENED, args![id, subject, claim, outcome, shown, sealed]).await?;
    Ok(())
}

pub async fn forget_whom(tx: &mut Tx, id: RequestId, brought: &Brought) -> Result<()> {
    let sealed = reseal(tx, id, brought).await?;
    tx.put(FORGET_WHOM, args![id, sealed]).await?;
    Ok(())
}

async fn reseal(tx: &mut Tx, id: RequestId, brought: &Brought) -> Result<kernel::Sealed> {
    let left = Brought { whom: Whom::default(), verified: false, ..brought.clone() };
    tx.seal(KeyId::own(id), place(id), &left).await
}

pub async fn revoke(tx: &mut Tx, id: RequestId) -> Result<()> {
    let now = tx.now();
    tx.put(REVOKE, args![id, now]).await?;
    Ok(())
}

/// Gives whether there was room for one more.
pub async fn paper(tx: &mut Tx, id: RequestId) -> Result<bool> {
    Ok(tx.execute(PAPER, args![id, PAPERS]).await? == 1)
}

/// What the agent is to know from now on.
pub async fn seen(tx: &mut Tx, request: &Request, told: &str, telling: TellingState) -> Result<()> {
    let row = args![request.id, told, request.shown, telling, request.ended_at];
    tx.put(SEEN, row).await?;
    Ok(())
}

pub async fn told(tx: &mut Tx, id: RequestId) -> Result<()> {
    tx.put(TOLD, args![id]).await?;
    Ok(())
}

pub async fn failed(tx: &mut Tx, id: RequestId, why: &str) -> Result<()> {
    tx.put(FAILED, args![id, why]).await?;
    Ok(())
}

pub async fn given_up(tx: &mut Tx, id: RequestId, why: &str) -> Result<()> {
    tx.put(GIVEN_UP, args![id, why]).await?;
    Ok(())
}

pub async fn again(tx: &mut Tx, id: RequestId) -> Result<()> {
    tx.put(AGAIN, args![id]).await?;
    Ok(())
}

/// Ended requests that nobody need be answered about go, with what is sealed of them.
pub async fn forget(tx: &mut Tx, before: Timestamp, most: i64) -> Result<usize> {
    let old: Vec<RequestId> = tx.column(OLD, args![before, most]).await?;
    for id in &old {
        tx.put(DELETE, args![id]).await?;
        tx.shred(KeyId::own(*id))?;
    }
    Ok(old.len())
}
