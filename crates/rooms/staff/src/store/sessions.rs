//! How sessions, links and failed tries are kept.

use crate::model::{Device, HALF, IDLE, LinkKind, SessionId, Stage, TRY_WINDOW, device_place, key};
use ground::{args, clock::Timestamp, row, secret::Token, statements};
use kernel::{Reader, Result, StaffId, Tx};

row! {
    /// A session that is not whole yet, or is to be changed.
    pub struct Session {
        pub id: SessionId,
        pub staff: StaffId,
        pub stage: Stage,
    }
}

row! {
    pub struct Link {
        pub kind: LinkKind,
        pub staff: Option<StaffId>,
    }
}

statements! {
    FIND = "select ", Session::COLUMNS, " from staff_sessions where token = ?1 and expires_at > ?2";
    OPEN = "insert into staff_sessions (token, id, staff, stage, device, created_at, seen_at, expires_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?6, ?7)";
    ADVANCE = "update staff_sessions set stage = ?2, expires_at = ?3 where id = ?1";
    TOUCH = "update staff_sessions set seen_at = ?2, expires_at = ?3 where token = ?1 and stage = 'whole'";
    END = "delete from staff_sessions where token = ?1";
    END_ONE = "delete from staff_sessions where staff = ?1 and id = ?2";
    END_ALL = "delete from staff_sessions where staff = ?1";
    END_OTHERS = "delete from staff_sessions where staff = ?1 and token <> ?2";
    LINK = "insert into staff_links (token, kind, staff, expires_at) values (?1, ?2, ?3, ?4)";
    LINK_FIND = "select ", Link::COLUMNS, " from staff_links where token = ?1 and expires_at > ?2";
    LINK_USE = "delete from staff_links where token = ?1 and expires_at > ?2 returning ", Link::COLUMNS;
    LINKS_DROP = "delete from staff_links where kind = ?1 and (staff = ?2 or ?1 = 'first')";
    TRY = "insert into staff_tries (who, at) values (?1, ?2)";
    TRIES = "select count(*) from staff_tries where who = ?1 and at > ?2";
    TRIES_DROP = "delete from staff_tries where who = ?1";
    TRY_DROP = "delete from staff_tries where who = ?1 and at = ?2";
    OLD_SESSIONS = "delete from staff_sessions where expires_at <= ?1";
    OLD_LINKS = "delete from staff_links where expires_at <= ?1";
    OLD_TRIES = "delete from staff_tries where at <= ?1";
}

/// Opens a session and gives its token, which is stored nowhere.
pub async fn open(tx: &mut Tx, staff: StaffId, stage: Stage, device: &Device) -> Result<Token> {
    let (token, id): (Token, SessionId) = (tx.app().entropy().token(), tx.id());
    let sealed = tx.seal(key(staff), device_place(id), device).await?;
    let (now, end) = (tx.now(), end(tx.now(), stage));
    tx.put(OPEN, args![token.hash(), id, staff, stage, sealed, now, end]).await?;
    Ok(token)
}

fn end(now: Timestamp, stage: Stage) -> Timestamp {
    match stage {
        Stage::Whole => now.plus(IDLE),
        Stage::Code | Stage::Password => now.plus(HALF),
    }
}

pub async fn find(reader: &mut Reader, token: &Token) -> Result<Option<Session>> {
    let now = reader.now();
    Ok(reader.optional(FIND, args![token.hash(), now]).await?)
}

pub async fn advance(tx: &mut Tx, session: SessionId, stage: Stage) -> Result<()> {
    let end = end(tx.now(), stage);
    tx.put(ADVANCE, args![session, stage, end]).await?;
    Ok(())
}

pub async fn touch(tx: &mut Tx, token: &Token) -> Result<()> {
    let (now, end) = (tx.now(), end(tx.now(), Stage::Whole));
    tx.put(TOUCH, args![token.hash(), now, end]).await?;
    Ok(())
}

pub async fn end_this(tx: &mut Tx, token: &Token) -> Result<()> {
    tx.put(END, args![token.hash()]).await?;
    Ok(())
}

pub async fn end_one(tx: &mut Tx, staff: StaffId, session: SessionId) -> Result<bool> {
    Ok(tx.execute(END_ONE, args![staff, session]).await? == 1)
}

/// Ends every session of a user but the one that is kept.
pub async fn end_all(tx: &mut Tx, staff: StaffId, but: Option<&Token>) -> Result<()> {
    match but {
        Some(token) => tx.execute(END_OTHERS, args![staff, token.hash()]).await?,
        None => tx.execute(END_ALL, args![staff]).await?,
    };
    Ok(())
}

/// Makes a link that acts once; older ones of the same kind and user stop working.
pub async fn make_link(tx: &mut Tx, kind: LinkKind, staff: Option<StaffId>, lives: i64) -> Result<Token> {
    let (token, end) = (tx.app().entropy().token(), tx.now().plus(lives));
    tx.put(LINKS_DROP, args![kind, staff]).await?;
    tx.put(LINK, args![token.hash(), kind, staff, end]).await?;
    Ok(token)
}

pub async fn find_link(reader: &mut Reader, token: &Token) -> Result<Option<Link>> {
    let now = reader.now();
    Ok(reader.optional(LINK_FIND, args![token.hash(), now]).await?)
}

/// Takes the link: whoever comes second finds none.
pub async fn use_link(tx: &mut Tx, token: &Token) -> Result<Option<Link>> {
    let now = tx.now();
    Ok(tx.optional(LINK_USE, args![token.hash(), now]).await?)
}

pub async fn tries(reader: &mut Reader, who: [u8; 32]) -> Result<i64> {
    let since = reader.now().minus(TRY_WINDOW);
    Ok(reader.scalar(TRIES, args![who, since]).await?)
}

pub async fn note_try(tx: &mut Tx, who: [u8; 32]) -> Result<()> {
    let now = tx.now();
    tx.put(TRY, args![who, now]).await?;
    Ok(())
}

/// Takes back the one try of this moment.
pub async fn take_back(tx: &mut Tx, who: [u8; 32], at: Timestamp) -> Result<()> {
    tx.put(TRY_DROP, args![who, at]).await?;
    Ok(())
}

pub async fn forget_tries(tx: &mut Tx, who: [u8; 32]) -> Result<()> {
    tx.put(TRIES_DROP, args![who]).await?;
    Ok(())
}

/// Deletes what has ended by itself.
pub async fn tidy(tx: &mut Tx) -> Result<()> {
    let (now, tries) = (tx.now(), tx.now().minus(TRY_WINDOW));
    tx.put(OLD_SESSIONS, args![now]).await?;
    tx.put(OLD_LINKS, args![now]).await?;
    tx.put(OLD_TRIES, args![tries]).await?;
    Ok(())
}
