//! Mailboxes: where and how, how it goes with them, and what of them was fetched already.

use crate::{
    MAILBOXES,
    model::{Kept, MailboxId, Plan, Secrets, State, Trouble},
    store::mailboxes::{key, place},
};
use ground::{
    args,
    clock::Timestamp,
    db::{Q, Single},
    id::Id,
    paging::{Cursor, Page, Wanted},
    row, statements,
};
use kernel::{Error, KeyId, Reader, Result, Sealed};
use std::collections::HashSet;

row! {
    struct Line {
        id: MailboxId,
        sealed: Sealed,
        state: String,
        looked_at: Option<Timestamp>,
        trouble: Option<String>,
        failing_since: Option<Timestamp>,
        failures: i64,
        taken: i64,
        version: i64,
        created_at: Timestamp,
    }
}

statements! {
    ONE = "select ", Line::COLUMNS, " from inbox_mailboxes where id = ?1";
    FAILING = "select count(*) from inbox_mailboxes where failing_since is not null and state = 'active'";
    DUE = "select id from inbox_mailboxes where state = 'active' and coalesce(looked_at, 0)
           + case when failures > 30 then 30 else failures end * 60000000 <= ?1 order by id limit 200";
    SEEN = "select uid from inbox_seen where mailbox = ?1";
}

const LINES: &str = ground::db::join!("select ", Line::COLUMNS, " from inbox_mailboxes");
/// More mailboxes than anybody connects.
const ALL: i64 = 200;

/// A mailbox that mail is fetched from.
#[derive(Clone, Debug)]
pub struct Mailbox {
    pub id: MailboxId,
    pub plan: Plan,
    pub(crate) secrets: Secrets,
    pub state: State,
    pub looked_at: Option<Timestamp>,
    /// What was wrong the last time.
    pub trouble: Option<Trouble>,
    pub failing_since: Option<Timestamp>,
    pub failures: i64,
    /// Mails that came by it so far.
    pub taken: i64,
    pub version: i64,
    pub created_at: Timestamp,
}

pub async fn list(reader: &mut Reader, wanted: &Wanted) -> Result<Page<Mailbox>> {
    reader.demand(&MAILBOXES)?;
    let after = wanted.after()?.map(|cursor| MailboxId::from_bytes(cursor.id));
    let limit = wanted.limit();
    let q = Q::new(LINES).and_if("id > ?", after);
    let lines: Vec<Line> =
        reader.find(&q.then_with("order by id limit ?", args![i64::from(limit) + 1].to_vec())).await?;
    let mailboxes = opened(reader, lines).await?;
    Ok(Page::from_rows(mailboxes, limit, |mailbox| Cursor { sort: 0, id: mailbox.id.bytes() }))
}

pub async fn mailbox(reader: &mut Reader, id: MailboxId) -> Result<Mailbox> {
    reader.demand(&MAILBOXES)?;
    load(reader, id).await
}

/// For machinery.
pub async fn load(reader: &mut Reader, id: MailboxId) -> Result<Mailbox> {
    let line: Line = reader.one(ONE, args![id]).await?;
    opened(reader, vec![line]).await?.pop().ok_or(Error::NotFound)
}

/// For machinery: every mailbox there is.
pub async fn all(reader: &mut Reader) -> Result<Vec<Mailbox>> {
    let lines: Vec<Line> =
        reader.find(&Q::new(LINES).then_with("order by id limit ?", args![ALL].to_vec())).await?;
    opened(reader, lines).await
}

/// Those to look into now: active, and not left alone after failures; each failure adds a minute, up to half an hour.
pub async fn due(reader: &mut Reader) -> Result<Vec<MailboxId>> {
    let now = reader.now();
    Ok(reader.column(DUE, args![now]).await?)
}

/// How many cannot be fetched from and want a person.
pub fn failing() -> Q {
    Q::asking(FAILING, args![])
}

/// What was fetched and may still lie on the server, by the server's names.
pub async fn seen(reader: &mut Reader, mailbox: MailboxId) -> Result<HashSet<String>> {
    let uids: Vec<Single<String>> = reader.rows(SEEN, args![mailbox]).await?;
    Ok(uids.into_iter().map(|single| single.0).collect())
}

async fn opened(reader: &mut Reader, lines: Vec<Line>) -> Result<Vec<Mailbox>> {
    let keys: Vec<KeyId> = lines.iter().map(|line| key(line.id)).collect();
    let ring = reader.app().vault().unlock(&keys).await?;
    let open = |line: Line| {
        let kept: Option<Kept> = ring.open(key(line.id), place(line.id), &line.sealed)?;
        let Some(Kept { plan, secrets }) = kept else { return Ok(None) };
        Ok(Some(Mailbox {
            id: line.id,
            plan,
            secrets,
            state: State::parse(&line.state).ok_or_else(|| Error::fault("a mailbox in no known state"))?,
            looked_at: line.looked_at,
            trouble: line.trouble.as_deref().and_then(Trouble::parse),
            failing_since: line.failing_since,
            failures: line.failures,
            taken: line.taken,
            version: line.version,
            created_at: line.created_at,
        }))
    };
    lines.into_iter().filter_map(|line| open(line).transpose()).collect()
}
