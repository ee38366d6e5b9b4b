//! What can be seen: the programs that are told, and what became of each attempt.

use crate::{
    MANAGE,
    model::{DeliveryId, State, Target, WebhookId},
    store,
};
use ground::{
    args,
    clock::Timestamp,
    db::Q,
    id::Id,
    paging::{Cursor, Page, Wanted},
    row, statements,
};
use kernel::{Error, KeyId, Reader, Result, Sealed, event::EventId};

row! {
    struct Line {
        id: WebhookId,
        sealed: Sealed,
        kinds: String,
        state: String,
        place: Option<EventId>,
        failures: i64,
        failing_since: Option<Timestamp>,
        due_at: Timestamp,
        version: i64,
        created_at: Timestamp,
    }
}

row! {
    /// One attempt to tell.
    #[derive(Clone, Debug)]
    pub struct Delivery {
        pub id: DeliveryId,
        pub event: Option<EventId>,
        pub kind: String,
        pub at: Timestamp,
        pub status: Option<i64>,
        pub failure: Option<String>,
    }
}

statements! {
    ONE = "select ", Line::COLUMNS, " from connect_webhooks where id = ?1";
    DUE = "select id from connect_webhooks where state = 'active' and due_at <= ?1 order by due_at limit 200";
    BROKEN = "select count(*) from connect_webhooks where state = 'broken'";
}

const LINES: &str = ground::db::join!("select ", Line::COLUMNS, " from connect_webhooks");
/// More programs than anybody connects.
const ALL: i64 = 200;
const DELIVERIES: &str = ground::db::join!("select ", Delivery::COLUMNS, " from connect_deliveries");

/// A program that is told of changes.
#[derive(Clone, Debug)]
pub struct Webhook {
    pub id: WebhookId,
    pub target: Target,
    pub kinds: Vec<String>,
    pub state: State,
    /// The last event that the receiver has heard of.
    pub place: Option<EventId>,
    pub failures: i64,
    pub failing_since: Option<Timestamp>,
    pub due_at: Timestamp,
    pub version: i64,
    pub created_at: Timestamp,
}

pub async fn list(reader: &mut Reader, wanted: &Wanted) -> Result<Page<Webhook>> {
    reader.demand(&MANAGE)?;
    let after = wanted.after()?.map(|cursor| WebhookId::from_bytes(cursor.id));
    let limit = wanted.limit();
    let q = Q::new(LINES).and_if("id > ?", after);
    let lines: Vec<Line> =
        reader.find(&q.then_with("order by id limit ?", args![i64::from(limit) + 1].to_vec())).await?;
    let webhooks = opened(reader, lines).await?;
    Ok(Page::from_rows(webhooks, limit, |webhook| Cursor { sort: 0, id: webhook.id.bytes() }))
}

/// For the page that shows the state of privacy: those that are told.
pub async fn told(reader: &mut Reader) -> Result<Vec<Webhook>> {
    let q = Q::new(LINES).and("state = ?", &State::Active.key());
    let lines: Vec<Line> = reader.find(&q.then_with("order by id limit ?", args![ALL].to_vec())).await?;
    opened(reader, lines).await
}

pub async fn webhook(reader: &mut Reader, id: WebhookId) -> Result<Webhook> {
    reader.demand(&MANAGE)?;
    load(reader, id).await
}

/// For machinery.
pub async fn load(reader: &mut Reader, id: WebhookId) -> Result<Webhook> {
    let line: Line = reader.one(ONE, args![id]).await?;
    opened(reader, vec![line]).await?.pop().ok_or(Error::NotFound)
}

pub async fn deliveries(reader: &mut Reader, webhook: WebhookId, wanted: &Wanted) -> Result<Page<Delivery>> {
    reader.demand(&MANAGE)?;
    let before = wanted.after()?.map(|cursor| DeliveryId::from_bytes(cursor.id));
    let limit = wanted.limit();
    let q = Q::new(DELIVERIES).and("webhook = ?", &webhook).and_if("id < ?", before);
    let rows: Vec<Delivery> =
        reader.find(&q.then_with("order by id desc limit ?", args![i64::from(limit) + 1].to_vec())).await?;
    Ok(Page::from_rows(rows, limit, |delivery| Cursor { sort: delivery.at.0, id: delivery.id.bytes() }))
}

/// Those whose turn has come.
pub async fn due(reader: &mut Reader) -> Result<Vec<WebhookId>> {
    let now = reader.now();
    Ok(reader.column(DUE, args![now]).await?)
}

/// How many were given up and want a person.
pub fn broken() -> Q {
    Q::asking(BROKEN, args![])
}

async fn opened(reader: &mut Reader, lines: Vec<Line>) -> Result<Vec<Webhook>> {
    let keys: Vec<KeyId> = lines.iter().map(|line| store::key(line.id)).collect();
    let ring = reader.app().vault().unlock(&keys).await?;
    let open = |line: Line| {
        let target: Option<Target> = ring.open(store::key(line.id), store::place(line.id), &line.sealed)?;
        let Some(target) = target else { return Ok(None) };
        Ok(Some(Webhook {
            id: line.id,
            target,
            kinds: store::kinds(&line.kinds),
            state: State::parse(&line.state).ok_or_else(|| Error::fault("a webhook in no known state"))?,
            place: line.place,
            failures: line.failures,
            failing_since: line.failing_since,
            due_at: line.due_at,
            version: line.version,
            created_at: line.created_at,
        }))
    };
    lines.into_iter().filter_map(|line| open(line).transpose()).collect()
}
