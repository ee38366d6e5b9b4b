//! Signing in: the link that a mail carries opens one session, once; the session ends by itself. Only hashes lie here.

use super::{Opens, links::LATELY};
use ground::{
    args,
    clock::{HOUR, MINUTE, Timestamp},
    db::Single,
    id::Id,
    row,
    secret::Token,
    statements,
};
use kernel::{Error, Reader, Result, SubjectId, Tx};

/// Without a click for this long, whoever sits there now may be somebody else.
pub const IDLE: i64 = 30 * MINUTE;
/// However busy somebody is, on the next day they prove again who they are.
pub const LONGEST: i64 = 12 * HOUR;
/// So long the link of the mail still proves who asks for something that cannot be taken back.
const FRESH: i64 = HOUR;
/// A click so soon after another writes nothing.
const SOON: i64 = MINUTE;

statements! {
    KEEP = "insert into portal_visits (token, subject, opens, created_at, expires_at) values (?1, ?2, ?3, ?4, ?5)";
    LATELY_MAILED = "select count(*) from portal_visits where subject = ?1 and created_at > ?2 and opens = 'mailed'";
    MAILED = "select subject from portal_visits where token = ?1 and opens = 'mailed' and used_at is null and expires_at > ?2";
    SPEND = "update portal_visits set used_at = ?2 where token = ?1 and opens = 'mailed' and used_at is null";
    SESSION = "select ", Row::COLUMNS, " from portal_visits where token = ?1 and opens = 'visit' and used_at is null and expires_at > ?2";
    STAY = "update portal_visits set expires_at = ?2 where token = ?1 and opens = 'visit' and used_at is null and expires_at < ?2";
    END = "update portal_visits set used_at = ?2 where token = ?1 and opens = 'visit' and used_at is null";
    END_ALL = "update portal_visits set used_at = ?2 where subject = ?1 and used_at is null";
    FORGET = "delete from portal_visits where expires_at <= ?1";
}

row! {
    struct Row {
        subject: SubjectId,
        opened_at: Timestamp = "created_at",
        ends_at: Timestamp = "expires_at",
    }
}

/// Somebody who is signed in, and the browser they sit at.
#[derive(Clone)]
pub struct Session {
    pub token: Token,
    pub subject: SubjectId,
    pub opened_at: Timestamp,
    ends_at: Timestamp,
}

impl Session {
    /// Whether the link that opened it still proves who is there.
    pub fn is_fresh(&self, now: Timestamp) -> bool {
        now < self.opened_at.plus(FRESH)
    }

    /// When it ends if nothing more happens.
    fn end(&self, now: Timestamp) -> Timestamp {
        now.plus(IDLE).min(self.opened_at.plus(LONGEST))
    }

    /// Whether a click at this moment is worth writing down.
    pub fn lasts_longer(&self, now: Timestamp) -> bool {
        self.end(now).0 - self.ends_at.0 >= SOON
    }

    /// A session that nobody has, for the storybook.
    pub fn opened(at: Timestamp) -> Self {
        let token = Token::presented("");
        Self { token, subject: SubjectId::from_bytes([1; 16]), opened_at: at, ends_at: at }
    }

    /// What the audit trail and the ledger call it.
    pub fn name(&self) -> String {
        name(&self.token)
    }
}

/// A few signs of the hash: enough to tell sessions apart, too few to open one.
pub fn name(token: &Token) -> String {
    let signs: String = token.hash().iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    format!("session {signs}")
}

/// Makes the link for a mail, of which the house keeps the hash alone.
pub async fn visit(tx: &mut Tx, subject: SubjectId) -> Result<Token> {
    keep(tx, subject, Opens::Mailed, Opens::Mailed.lasts()).await
}

/// Opens a session.
pub async fn open(tx: &mut Tx, subject: SubjectId) -> Result<Token> {
    keep(tx, subject, Opens::Visit, IDLE).await
}

async fn keep(tx: &mut Tx, subject: SubjectId, opens: Opens, lasts: i64) -> Result<Token> {
    let (token, now) = (tx.app().entropy().token(), tx.now());
    tx.put(KEEP, args![token.hash(), subject, opens.key(), now, now.plus(lasts)]).await?;
    Ok(token)
}

pub async fn visits_lately(tx: &mut Tx, subject: SubjectId) -> Result<i64> {
    let since = tx.now().minus(LATELY);
    Ok(tx.scalar(LATELY_MAILED, args![subject, since]).await?)
}

/// Whose link it is, while it opens something; used, old and invented ones are the same.
pub async fn visitor(reader: &mut Reader, token: &Token) -> Result<Option<SubjectId>> {
    let now = reader.now();
    let found: Option<Single<SubjectId>> = reader.optional(MAILED, args![token.hash(), now]).await?;
    Ok(found.map(|single| single.0))
}

/// Uses a link up; of two who come at once, one comes too late.
pub async fn spend_visit(tx: &mut Tx, token: &Token) -> Result<()> {
    let now = tx.now();
    match tx.execute(SPEND, args![token.hash(), now]).await? {
        1 => Ok(()),
        _ => Err(Error::gone("portal-ended")),
    }
}

/// Who is signed in by this cookie; one that ended and one that never was are the same.
pub async fn session(reader: &mut Reader, token: &Token) -> Result<Option<Session>> {
    let now = reader.now();
    let row: Option<Row> = reader.optional(SESSION, args![token.hash(), now]).await?;
    Ok(row.map(|Row { subject, opened_at, ends_at }| Session {
        token: token.clone(),
        subject,
        opened_at,
        ends_at,
    }))
}

/// Somebody is still there.
pub async fn stay(tx: &mut Tx, session: &Session) -> Result<()> {
    let end = session.end(tx.now());
    tx.put(STAY, args![session.token.hash(), end]).await?;
    Ok(())
}

pub async fn end(tx: &mut Tx, token: &Token) -> Result<()> {
    let now = tx.now();
    tx.put(END, args![token.hash(), now]).await?;
    Ok(())
}

/// Ends every session of somebody, and every link that would open another.
pub async fn end_all(tx: &mut Tx, subject: SubjectId) -> Result<()> {
    let now = tx.now();
    tx.put(END_ALL, args![subject, now]).await?;
    Ok(())
}

pub async fn forget_visits(tx: &mut Tx) -> Result<()> {
    let now = tx.now();
    tx.put(FORGET, args![now]).await?;
    Ok(())
}
