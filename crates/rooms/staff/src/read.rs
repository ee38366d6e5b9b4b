//! What can be seen: the list of users, one user, their sessions, the programs with access.

pub mod bell;
pub mod teams;

use crate::{
    TOKENS, VIEW,
    model::{Device, Facts, InRole, Origin, SessionId, Standing, device_place, facts_place, key},
};
use ground::{
    args,
    clock::Timestamp,
    paging::{Cursor, Page, Wanted},
    row, statements,
};
use kernel::{KeyId, Reader, Result, Sealed, StaffId, TokenId};

row! {
    struct UserRow {
        id: StaffId,
        sealed: Sealed,
        role: InRole,
        standing: Standing,
        lang: Option<String>,
        origin: Origin,
        factor: bool = "factor is not null",
        version: i64,
        created_at: Timestamp,
        signed_in_at: Option<Timestamp>,
    }
}

row! {
    struct SessionRow {
        id: SessionId,
        token: Vec<u8>,
        device: Sealed,
        created_at: Timestamp,
        seen_at: Timestamp,
    }
}

row! {
    /// A program's access; the token itself is nowhere.
    #[derive(Clone)]
    pub struct TokenRow {
        pub id: TokenId,
        pub name: String,
        pub role: String,
        pub scopes: String,
        pub created_at: Timestamp,
        pub expires_at: Option<Timestamp>,
        pub used_at: Option<Timestamp>,
    }
}

statements! {
    USER = "select ", UserRow::COLUMNS, " from staff_users where id = ?1";
    USERS = "select ", UserRow::COLUMNS, " from staff_users where id > ?1 order by id limit ?2";
    SESSIONS = "select ", SessionRow::COLUMNS, " from staff_sessions
                 where staff = ?1 and stage = 'whole' and expires_at > ?2 order by id desc limit 100";
    CODES_LEFT = "select count(*) from staff_recovery_codes where staff = ?1";
    TOKENS_PAGE = "select ", TokenRow::COLUMNS, " from staff_tokens where id > ?1 order by id limit ?2";
}

#[derive(Clone)]
pub struct User {
    pub id: StaffId,
    pub facts: Facts,
    pub role: kernel::Role,
    pub standing: Standing,
    pub lang: Option<String>,
    pub origin: Origin,
    pub has_factor: bool,
    pub version: i64,
    pub created_at: Timestamp,
    pub signed_in_at: Option<Timestamp>,
}

pub struct Session {
    pub id: SessionId,
    pub token: Vec<u8>,
    pub device: Device,
    pub created_at: Timestamp,
    pub seen_at: Timestamp,
}

pub async fn users(reader: &mut Reader, wanted: &Wanted) -> Result<Page<User>> {
    reader.demand(&VIEW)?;
    let rows: Vec<UserRow> = reader.rows(USERS, args![after(wanted)?, i64::from(wanted.limit()) + 1]).await?;
    let users = opened(reader, rows).await?;
    Ok(Page::from_rows(users, wanted.limit(), |user| Cursor { sort: 0, id: ground::id::Id::bytes(user.id) }))
}

pub async fn user(reader: &mut Reader, id: StaffId) -> Result<User> {
    reader.demand(&VIEW)?;
    known(reader, id).await
}

/// The actor's own account: no right is needed to see oneself.
pub async fn me(reader: &mut Reader) -> Result<User> {
    let id = reader.actor().staff().ok_or(kernel::Error::SignIn)?;
    known(reader, id).await
}

async fn known(reader: &mut Reader, id: StaffId) -> Result<User> {
    let row: UserRow = reader.one(USER, args![id]).await?;
    opened(reader, vec![row]).await?.pop().ok_or(kernel::Error::NotFound)
}

async fn opened(reader: &mut Reader, rows: Vec<UserRow>) -> Result<Vec<User>> {
    let keys: Vec<KeyId> = rows.iter().map(|row| key(row.id)).collect();
    let ring = reader.app().vault().unlock(&keys).await?;
    let open = |row: UserRow| {
        let facts: Option<Facts> = ring.open(key(row.id), facts_place(row.id), &row.sealed)?;
        Ok(facts.map(|facts| User {
            id: row.id,
            facts,
            role: row.role.0,
            standing: row.standing,
            lang: row.lang,
            origin: row.origin,
            has_factor: row.factor,
            version: row.version,
            created_at: row.created_at,
            signed_in_at: row.signed_in_at,
        }))
    };
    rows.into_iter().filter_map(|row| open(row).transpose()).collect()
}

/// The actor's own sessions, newest first.
pub async fn my_sessions(reader: &mut Reader) -> Result<Vec<Session>> {
    let (staff, now) = (reader.actor().staff().ok_or(kernel::Error::SignIn)?, reader.now());
    let rows: Vec<SessionRow> = reader.rows(SESSIONS, args![staff, now]).await?;
    let ring = reader.app().vault().unlock(&[key(staff)]).await?;
    let open = |row: SessionRow| {
        let device: Option<Device> = ring.open(key(staff), device_place(row.id), &row.device)?;
        Ok(device.map(|device| Session {
            id: row.id,
            token: row.token,
            device,
            created_at: row.created_at,
            seen_at: row.seen_at,
        }))
    };
    rows.into_iter().filter_map(|row| open(row).transpose()).collect()
}

pub async fn codes_left(reader: &mut Reader, staff: StaffId) -> Result<i64> {
    Ok(reader.scalar(CODES_LEFT, args![staff]).await?)
}

pub async fn tokens(reader: &mut Reader, wanted: &Wanted) -> Result<Page<TokenRow>> {
    reader.demand(&TOKENS)?;
    let rows = reader.rows(TOKENS_PAGE, args![after(wanted)?, i64::from(wanted.limit()) + 1]).await?;
    Ok(Page::from_rows(rows, wanted.limit(), |row: &TokenRow| Cursor {
        sort: 0,
        id: ground::id::Id::bytes(row.id),
    }))
}

fn after(wanted: &Wanted) -> Result<[u8; 16]> {
    Ok(wanted.after()?.map_or([0; 16], |cursor| cursor.id))
}
