//! What can be seen: the services, how they are asked, and how it goes with them.

use crate::{
    MANAGE,
    model::{Kept, Plan, Secret, ServiceId, State},
    store,
};
use consent::Channel;
use ground::{
    args,
    clock::Timestamp,
    db::Q,
    id::Id,
    paging::{Cursor, Page, Wanted},
    row, statements,
};
use kernel::{Error, KeyId, Reader, Result, Sealed};

row! {
    struct Line {
        id: ServiceId,
        sealed: Sealed,
        state: String,
        failures: i64,
        failing_since: Option<Timestamp>,
        last_failure: Option<String>,
        rests_until: Option<Timestamp>,
        answered_at: Option<Timestamp>,
        version: i64,
        created_at: Timestamp,
    }
}

statements! {
    ONE = "select ", Line::COLUMNS, " from registries_services where id = ?1";
    REACHING = "select service from registries_reach where purpose = ?1 and channel = ?2";
    FAILING = "select count(*) from registries_services where failing_since is not null and state = 'active'";
}

const LINES: &str = ground::db::join!("select ", Line::COLUMNS, " from registries_services");
/// More services than anybody connects.
const ALL: i64 = 200;

/// An outside permission service.
#[derive(Clone, Debug)]
pub struct Service {
    pub id: ServiceId,
    pub plan: Plan,
    pub(crate) secret: Secret,
    pub state: State,
    /// Questions that failed since the last that did not.
    pub failures: i64,
    pub failing_since: Option<Timestamp>,
    pub last_failure: Option<String>,
    /// It is left alone until then.
    pub rests_until: Option<Timestamp>,
    pub answered_at: Option<Timestamp>,
    pub version: i64,
    pub created_at: Timestamp,
}

impl Service {
    /// Whether it may be asked at this moment.
    pub fn is_up(&self, now: Timestamp) -> bool {
        self.state == State::Active && self.rests_until.is_none_or(|until| until <= now)
    }
}

pub async fn list(reader: &mut Reader, wanted: &Wanted) -> Result<Page<Service>> {
    reader.demand(&MANAGE)?;
    let after = wanted.after()?.map(|cursor| ServiceId::from_bytes(cursor.id));
    let limit = wanted.limit();
    let q = Q::new(LINES).and_if("id > ?", after);
    let lines: Vec<Line> =
        reader.find(&q.then_with("order by id limit ?", args![i64::from(limit) + 1].to_vec())).await?;
    let services = opened(reader, lines).await?;
    Ok(Page::from_rows(services, limit, |service| Cursor { sort: 0, id: service.id.bytes() }))
}

/// For the page that shows the state of privacy.
pub async fn all(reader: &mut Reader) -> Result<Vec<Service>> {
    let lines: Vec<Line> =
        reader.find(&Q::new(LINES).then_with("order by id limit ?", args![ALL].to_vec())).await?;
    opened(reader, lines).await
}

pub async fn service(reader: &mut Reader, id: ServiceId) -> Result<Service> {
    reader.demand(&MANAGE)?;
    load(reader, id).await
}

/// For machinery.
pub async fn load(reader: &mut Reader, id: ServiceId) -> Result<Service> {
    let line: Line = reader.one(ONE, args![id]).await?;
    opened(reader, vec![line]).await?.pop().ok_or(Error::NotFound)
}

/// Who is asked for this purpose and channel.
pub async fn reaching(reader: &mut Reader, purpose: &str, channel: Channel) -> Result<Option<Service>> {
    let found: Vec<ServiceId> = reader.column(REACHING, args![purpose, channel]).await?;
    match found.first() {
        Some(id) => load(reader, *id).await.map(Some),
        None => Ok(None),
    }
}

/// How many do not answer and want a person.
pub fn failing() -> Q {
    Q::asking(FAILING, args![])
}

async fn opened(reader: &mut Reader, lines: Vec<Line>) -> Result<Vec<Service>> {
    let keys: Vec<KeyId> = lines.iter().map(|line| store::key(line.id)).collect();
    let ring = reader.app().vault().unlock(&keys).await?;
    let open = |line: Line| {
        let kept: Option<Kept> = ring.open(store::key(line.id), store::place(line.id), &line.sealed)?;
        let Some(Kept { plan, secret }) = kept else { return Ok(None) };
        Ok(Some(Service {
            id: line.id,
            plan,
            secret,
            state: State::parse(&line.state).ok_or_else(|| Error::fault("a service in no known state"))?,
            failures: line.failures,
            failing_since: line.failing_since,
            last_failure: line.last_failure,
            rests_until: line.rests_until,
            answered_at: line.answered_at,
            version: line.version,
            created_at: line.created_at,
        }))
    };
    lines.into_iter().filter_map(|line| open(line).transpose()).collect()
}
