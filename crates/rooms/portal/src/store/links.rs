//! Links to one case of one person: the one that a mail carries opens once, the one that follows it for an hour.

use cases::CaseId;
use ground::{
    args,
    clock::{DAY, HOUR, Timestamp},
    row,
    secret::Token,
    statements,
};
use kernel::{Error, Reader, Result, SubjectId, Tx};

/// How long a link by mail waits for its reader.
const MAILED: i64 = DAY;
/// How long somebody may take to read and to answer.
const VISIT: i64 = HOUR;
/// Within this time links by mail are counted.
pub(super) const LATELY: i64 = HOUR;

statements! {
    KEEP = "insert into portal_links (token, subject, case_id, opens, created_at, expires_at) values (?1, ?2, ?3, ?4, ?5, ?6)";
    LATELY_MAILED = "select count(*) from portal_links where subject = ?1 and created_at > ?2 and opens = 'mailed'";
    BEHIND = "select ", Link::COLUMNS, " from portal_links where token = ?1 and opens = ?2 and used_at is null and expires_at > ?3";
    SPEND = "update portal_links set used_at = ?2 where token = ?1 and used_at is null";
    FOLLOW = "update portal_links set case_id = ?2 where token = ?1";
    FORGET_LINKS = "delete from portal_links where expires_at <= ?1";
}

row! {
    /// Whose case a link leads to.
    #[derive(Clone, Copy)]
    pub struct Link {
        pub subject: SubjectId,
        pub case: CaseId = "case_id",
    }
}

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opens {
    /// It came by mail, and a button behind it uses it up.
    Mailed,
    /// It stands in the address of the page with the thread.
    Visit,
}

impl Opens {
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Mailed => "mailed",
            Self::Visit => "visit",
        }
    }

    pub(super) const fn lasts(self) -> i64 {
        match self {
            Self::Mailed => MAILED,
            Self::Visit => VISIT,
        }
    }
}

/// Makes a link, of which the house keeps the hash alone.
pub async fn link(tx: &mut Tx, to: Link, opens: Opens) -> Result<Token> {
    let (token, now) = (tx.app().entropy().token(), tx.now());
    let until: Timestamp = now.plus(opens.lasts());
    tx.put(KEEP, args![token.hash(), to.subject, to.case, opens.key(), now, until]).await?;
    Ok(token)
}

pub async fn lately_mailed(tx: &mut Tx, subject: SubjectId) -> Result<i64> {
    let since = tx.now().minus(LATELY);
    Ok(tx.scalar(LATELY_MAILED, args![subject, since]).await?)
}

/// Where a link leads that still opens it; used, old and invented ones are the same.
pub async fn behind(reader: &mut Reader, token: &Token, opens: Opens) -> Result<Option<Link>> {
    let now = reader.now();
    Ok(reader.optional(BEHIND, args![token.hash(), opens.key(), now]).await?)
}

/// Uses a link up; of two who come at once, one comes too late.
pub async fn spend(tx: &mut Tx, token: &Token) -> Result<()> {
    let now = tx.now();
    match tx.execute(SPEND, args![token.hash(), now]).await? {
        1 => Ok(()),
        _ => Err(Error::gone("portal-ended")),
    }
}

/// The matter goes on in another case, and the reader with it.
pub async fn follow(tx: &mut Tx, token: &Token, case: CaseId) -> Result<()> {
    tx.put(FOLLOW, args![token.hash(), case]).await?;
    Ok(())
}

pub async fn forget_links(tx: &mut Tx) -> Result<()> {
    let now = tx.now();
    tx.put(FORGET_LINKS, args![now]).await?;
    Ok(())
}
