//! What can be seen of agents and their requests.

pub mod account;

use crate::{
    VIEW,
    model::{
        Agent, AgentId, Brought, Exercise, Outcome, Reach, Request, RequestId, Stage, Standing, TellingState,
    },
    store::{agent_place, place},
};
use ground::{
    args,
    clock::Timestamp,
    db::{Q, join},
    id::Id,
    paging::{Cursor, Page, Wanted},
    row,
    secret::Token,
    statements,
};
use kernel::{Error, KeyId, Reader, Result, Sealed, SubjectId};
use rights::{Claim, ClaimId};

row! {
    struct AgentRow {
        id: AgentId,
        agent_id: String,
        name: String,
        verify_key: [u8; 32],
        state: Standing,
        trusted: bool,
        issued_at: Option<Timestamp>,
        paired_at: Option<Timestamp>,
        sealed: Sealed,
        version: i64,
    }
}

row! {
    struct Row {
        id: RequestId,
        agent: AgentId,
        subject: Option<SubjectId>,
        claim: Option<ClaimId>,
        exercise: Exercise,
        state: Stage,
        outcome: Option<Outcome>,
        shown: bool,
        papers: i64,
        received_at: Timestamp,
        verify_until: Timestamp,
        told: Option<String>,
        telling: TellingState,
        attempts: i64,
        failure: Option<String>,
        ended_at: Option<Timestamp>,
    }
}

const LIST: &str = join!("select ", Row::COLUMNS, " from mandates_requests");

statements! {
    ALL = "select ", AgentRow::COLUMNS, " from mandates_agents order by name, id limit 500";
    ONE = "select ", AgentRow::COLUMNS, " from mandates_agents where id = ?1";
    NAMED = "select ", AgentRow::COLUMNS, " from mandates_agents where agent_id = ?1";
    BY_TOKEN = "select ", AgentRow::COLUMNS, " from mandates_agents where token = ?1 and state = 'active'";
    REQUEST = "select ", Row::COLUMNS, " from mandates_requests where id = ?1";
    BY_DIGEST = "select ", Row::COLUMNS, " from mandates_requests where agent = ?1 and digest = ?2";
    SEALED = "select sealed from mandates_requests where id = ?1";
    UNENDED = "select ", Row::COLUMNS, " from mandates_requests where ended_at is null and id > ?1 order by id limit ?2";
}

/// The agents that there are, by name.
pub async fn agents(reader: &mut Reader) -> Result<Vec<Agent>> {
    reader.demand(&VIEW)?;
    let rows: Vec<AgentRow> = reader.rows(ALL, args![]).await?;
    let keys: Vec<KeyId> = rows.iter().map(|row| KeyId::own(row.id)).collect();
    let ring = reader.app().vault().unlock(&keys).await?;
    rows.into_iter()
        .map(|row| {
            let reach = ring.open(KeyId::own(row.id), agent_place(row.id), &row.sealed)?;
            Ok(row.agent(reach.unwrap_or_default()))
        })
        .collect()
}

/// One agent, for those who may see them.
pub async fn agent(reader: &mut Reader, id: AgentId) -> Result<Agent> {
    reader.demand(&VIEW)?;
    load_agent(reader, id).await
}

pub(crate) async fn load_agent(reader: &mut Reader, id: AgentId) -> Result<Agent> {
    let row: AgentRow = reader.one(ONE, args![id]).await?;
    open(reader, row).await
}

pub(crate) async fn named(reader: &mut Reader, agent_id: &str) -> Result<Option<Agent>> {
    match reader.optional::<AgentRow>(NAMED, args![agent_id]).await? {
        Some(row) => open(reader, row).await.map(Some),
        None => Ok(None),
    }
}

/// Whose token this is, as long as they are let in.
pub(crate) async fn by_token(reader: &mut Reader, token: &Token) -> Result<Option<Agent>> {
    let row: Option<AgentRow> = reader.optional(BY_TOKEN, args![token.hash()]).await?;
    Ok(row.map(|row| row.agent(Reach::default())))
}

async fn open(reader: &mut Reader, row: AgentRow) -> Result<Agent> {
    let reach = reader.open(KeyId::own(row.id), agent_place(row.id), &row.sealed).await?;
    Ok(row.agent(reach.unwrap_or_default()))
}

/// What agents asked for, the latest first; of one of them, or of all.
pub async fn requests(reader: &mut Reader, agent: Option<AgentId>, wanted: &Wanted) -> Result<Page<Request>> {
    reader.demand(&VIEW)?;
    let (limit, after) = (wanted.limit(), wanted.after()?);
    let q = Q::new(LIST).and_if("agent = ?", agent);
    let q = match after {
        Some(Cursor { sort, id }) => {
            q.and_all("(received_at < ? or (received_at = ? and id < ?))", args![sort, sort, id].to_vec())
        }
        None => q,
    };
    let q = q.then_with("order by received_at desc, id desc limit ?", args![i64::from(limit) + 1].to_vec());
    let rows: Vec<Row> = reader.find(&q).await?;
    let page = Page::from_rows(rows, limit, |row| Cursor { sort: row.received_at.0, id: row.id.bytes() });
    Ok(Page { items: page.items.into_iter().map(Row::request).collect(), next: page.next })
}

pub(crate) async fn request(reader: &mut Reader, id: RequestId) -> Result<Request> {
    Ok(reader.one::<Row>(REQUEST, args![id]).await?.request())
}

/// A request of this agent; another's is not there.
pub(crate) async fn own(reader: &mut Reader, agent: AgentId, id: RequestId) -> Result<Request> {
    let found: Option<Row> = reader.optional(REQUEST, args![id]).await?;
    found.filter(|row| row.agent == agent).map(Row::request).ok_or(Error::NotFound)
}

/// The request that this very message made.
pub(crate) async fn by_digest(
    reader: &mut Reader,
    agent: AgentId,
    digest: [u8; 32],
) -> Result<Option<Request>> {
    let row: Option<Row> = reader.optional(BY_DIGEST, args![agent, digest]).await?;
    Ok(row.map(Row::request))
}

/// What it brought along, as far as it is still kept.
pub(crate) async fn brought(reader: &mut Reader, id: RequestId) -> Result<Brought> {
    let sealed: Option<Sealed> = reader.scalar(SEALED, args![id]).await?;
    let Some(sealed) = sealed else { return Ok(Brought::default()) };
    Ok(reader.open(KeyId::own(id), place(id), &sealed).await?.unwrap_or_default())
}

/// What rights knows of it.
pub(crate) async fn claim(reader: &mut Reader, request: &Request) -> Result<Option<Claim>> {
    let (Some(subject), Some(id)) = (request.subject, request.claim) else { return Ok(None) };
    Ok(rights::of_subject(reader, subject).await?.into_iter().find(|claim| claim.id == id))
}

/// Requests that have not come to an end, those after this one.
pub(crate) async fn unended(reader: &mut Reader, after: RequestId, limit: i64) -> Result<Vec<Request>> {
    let rows: Vec<Row> = reader.rows(UNENDED, args![after, limit]).await?;
    Ok(rows.into_iter().map(Row::request).collect())
}

impl AgentRow {
    fn agent(self, reach: Reach) -> Agent {
        let Self { id, agent_id, name, verify_key, state, trusted, issued_at, paired_at, version, .. } = self;
        Agent { id, agent_id, name, verify_key, state, trusted, issued_at, paired_at, reach, version }
    }
}

impl Row {
    fn request(self) -> Request {
        Request {
            id: self.id,
            agent: self.agent,
            subject: self.subject,
            claim: self.claim,
            exercise: self.exercise,
            state: self.state,
            outcome: self.outcome,
            shown: self.shown,
            papers: self.papers,
            received_at: self.received_at,
            verify_until: self.verify_until,
            told: self.told,
            telling: self.telling,
            attempts: self.attempts,
            failure: self.failure,
            ended_at: self.ended_at,
        }
    }
}
