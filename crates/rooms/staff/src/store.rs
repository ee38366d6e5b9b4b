//! How users and tokens are kept: the only SQL that writes these tables.

pub mod bell;
pub mod sessions;
pub mod teams;

use crate::model::{
    CheckedToken, Facts, InRole, Origin, Standing, factor, factor_place, facts_place, key, normal,
};
use ground::{
    args,
    clock::Timestamp,
    db::{Q, join},
    row,
    secret::Token,
    statements,
};
use kernel::{Reader, Result, Role, Sealed, Speak, StaffId, TokenId, Tx};
use kit::Lang;

/// Keeps hashes of staff addresses apart from other hashes of addresses.
const EMAIL: &str = "staff.email";
const RECOVERY: &str = "staff.recovery";

row! {
    /// What the rules need to know of a user.
    pub struct Account {
        pub id: StaffId,
        pub role: InRole,
        pub standing: Standing,
        pub password: String,
        pub origin: Origin,
        pub factor: Option<Sealed>,
        pub factor_step: i64,
        pub version: i64,
        pub sealed: Sealed,
        pub lang: Option<String>,
    }
}

statements! {
    BY_EMAIL = "select ", Account::COLUMNS, " from staff_users where email = ?1";
    BY_ID = "select ", Account::COLUMNS, " from staff_users where id = ?1";
    ADMINISTRATORS = "select count(*) from staff_users where role = 'administrator' and standing = 'active'";
    ACTIVE = "select ", Account::COLUMNS, " from staff_users where standing = 'active' order by id limit 200";
    INSERT = "insert into staff_users (id, email, sealed, role, standing, lang, password, origin, factor_step, version, created_at)
              values (?1, ?2, ?3, ?4, 'active', ?5, ?6, ?7, 0, 1, ?8)";
    UPDATE = "update staff_users set email = ?2, sealed = ?3, role = ?4, standing = ?5, lang = ?6, version = version + 1
               where id = ?1";
    DELETE = "delete from staff_users where id = ?1";
    PASSWORD = "update staff_users set password = ?2, origin = ?3, version = version + 1 where id = ?1";
    FACTOR = "update staff_users set factor = ?2, factor_step = ?3, version = version + 1 where id = ?1";
    FACTOR_STEP = "update staff_users set factor_step = ?2 where id = ?1";
    SIGNED_IN = "update staff_users set signed_in_at = ?2 where id = ?1";
    LANG = "update staff_users set lang = ?2 where id = ?1";
    CODE_INSERT = "insert into staff_recovery_codes (staff, code) values (?1, ?2)";
    CODE_USE = "delete from staff_recovery_codes where staff = ?1 and code = ?2";
    CODES_DELETE = "delete from staff_recovery_codes where staff = ?1";
    TOKEN_INSERT = "insert into staff_tokens (id, token, name, role, scopes, created_by, created_at, expires_at)
              values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    TOKEN_DELETE = "delete from staff_tokens where id = ?1";
    TOKEN_USED = "update staff_tokens set used_at = ?2 where id = ?1";
}

const SOME: &str = join!("select ", Account::COLUMNS, " from staff_users");

/// The hash by which an address is found.
pub fn email_hash(reader: &Reader, email: &str) -> [u8; 32] {
    reader.blind(EMAIL, &normal(email))
}

pub async fn by_email(reader: &mut Reader, hash: [u8; 32]) -> Result<Option<Account>> {
    Ok(reader.optional(BY_EMAIL, args![hash]).await?)
}

pub async fn by_id(reader: &mut Reader, staff: StaffId) -> Result<Account> {
    Ok(reader.one(BY_ID, args![staff]).await?)
}

/// Those who can sign in, as many as a letter to colleagues goes to at most.
pub async fn active(reader: &mut Reader) -> Result<Vec<Account>> {
    Ok(reader.rows(ACTIVE, args![]).await?)
}

/// Those of these people who can sign in.
pub async fn some(reader: &mut Reader, staff: &[StaffId]) -> Result<Vec<Account>> {
    let q = Q::new(SOME).and("standing = ?", &Standing::Active).and_in("id", staff).then("order by id");
    Ok(reader.find(&q).await?)
}

pub async fn administrators(reader: &mut Reader) -> Result<i64> {
    Ok(reader.scalar(ADMINISTRATORS, args![]).await?)
}

impl Account {
    pub fn lang(&self) -> Option<Lang> {
        self.lang.as_deref().and_then(Lang::parse)
    }

    /// Name and address; the key of a user lives as long as the row.
    pub async fn facts(&self, reader: &mut Reader) -> Result<Facts> {
        let opened = reader.open(key(self.id), facts_place(self.id), &self.sealed).await?;
        opened.ok_or_else(|| kernel::Error::fault("a user without a key"))
    }

    pub async fn secret(&self, reader: &mut Reader) -> Result<Option<factor::Secret>> {
        let Some(sealed) = &self.factor else { return Ok(None) };
        let text: Option<String> = reader.open(key(self.id), factor_place(self.id), sealed).await?;
        Ok(text.as_deref().and_then(factor::Secret::from_base32))
    }
}

/// A password as it is stored.
pub struct Password<'a> {
    pub hash: &'a str,
    pub origin: Origin,
}

/// What an administrator decides about a user.
pub struct Place<'a> {
    pub facts: &'a Facts,
    pub role: Role,
    pub lang: Option<Lang>,
}

pub async fn insert(tx: &mut Tx, place: &Place<'_>, password: &Password<'_>) -> Result<StaffId> {
    let staff: StaffId = tx.id();
    tx.make_key(key(staff));
    let sealed = tx.seal(key(staff), facts_place(staff), place.facts).await?;
    let (email, now) = (email_hash(tx, &place.facts.email), tx.now());
    let (role, lang) = (place.role.key(), place.lang.map(Lang::tag));
    let row = args![staff, email, sealed, role, lang, password.hash, password.origin, now].to_vec();
    tx.execute(INSERT, &row).await.speak("staff_users_email_unique", "email", "staff-email-taken")?;
    Ok(staff)
}

pub async fn update(tx: &mut Tx, staff: StaffId, place: &Place<'_>, standing: Standing) -> Result<()> {
    let sealed = tx.seal(key(staff), facts_place(staff), place.facts).await?;
    let email = email_hash(tx, &place.facts.email);
    let row = args![staff, email, sealed, place.role.key(), standing, place.lang.map(Lang::tag)].to_vec();
    tx.execute(UPDATE, &row).await.speak("staff_users_email_unique", "email", "staff-email-taken")?;
    Ok(())
}

/// Deletes a user with everything that lies beside them; their name dies with their key.
pub async fn delete(tx: &mut Tx, staff: StaffId) -> Result<()> {
    sessions::end_all(tx, staff, None).await?;
    tx.put(CODES_DELETE, args![staff]).await?;
    tx.put(DELETE, args![staff]).await?;
    tx.shred(key(staff))
}

pub async fn set_password(tx: &mut Tx, staff: StaffId, password: &Password<'_>) -> Result<()> {
    tx.put(PASSWORD, args![staff, password.hash, password.origin]).await?;
    Ok(())
}

pub async fn set_lang(tx: &mut Tx, staff: StaffId, lang: Option<Lang>) -> Result<()> {
    tx.put(LANG, args![staff, lang.map(Lang::tag)]).await?;
    Ok(())
}

pub async fn note_sign_in(tx: &mut Tx, staff: StaffId) -> Result<()> {
    let now = tx.now();
    tx.put(SIGNED_IN, args![staff, now]).await?;
    Ok(())
}

/// `step` is the step of the code that proved the new secret: it counts as used.
pub async fn set_factor(tx: &mut Tx, staff: StaffId, secret: &factor::Secret, step: i64) -> Result<()> {
    let sealed = tx.seal(key(staff), factor_place(staff), &secret.base32()).await?;
    tx.put(FACTOR, args![staff, sealed, step]).await?;
    Ok(())
}

pub async fn drop_factor(tx: &mut Tx, staff: StaffId) -> Result<()> {
    tx.put(FACTOR, args![staff, Option::<Sealed>::None, 0_i64]).await?;
    tx.put(CODES_DELETE, args![staff]).await?;
    Ok(())
}

pub async fn use_step(tx: &mut Tx, staff: StaffId, step: i64) -> Result<()> {
    tx.put(FACTOR_STEP, args![staff, step]).await?;
    Ok(())
}

pub async fn set_codes(tx: &mut Tx, staff: StaffId, codes: &[String]) -> Result<()> {
    tx.put(CODES_DELETE, args![staff]).await?;
    let rows: Vec<_> = codes.iter().map(|code| args![staff, code_hash(tx, staff, code)].to_vec()).collect();
    tx.put_all(CODE_INSERT, &rows).await?;
    Ok(())
}

/// Whether this was one of the codes; it is none any more.
pub async fn use_code(tx: &mut Tx, staff: StaffId, code: &str) -> Result<bool> {
    let hash = code_hash(tx, staff, code);
    Ok(tx.execute(CODE_USE, args![staff, hash]).await? == 1)
}

/// Keyed, because fifty bits can be tried by whoever steals the database and nothing else.
fn code_hash(reader: &Reader, staff: StaffId, code: &str) -> [u8; 32] {
    reader.blind(RECOVERY, &factor::recovery_text(staff, code))
}

pub async fn insert_token(
    tx: &mut Tx,
    token: &Token,
    draft: &CheckedToken,
    expires: Timestamp,
) -> Result<TokenId> {
    let (id, now, by): (TokenId, _, _) = (tx.id(), tx.now(), tx.actor().who.label());
    let (role, scopes) = (draft.role.key(), draft.scopes.join(" "));
    let row = args![id, token.hash(), draft.name, role, scopes, by, now, expires].to_vec();
    tx.put(TOKEN_INSERT, &row).await?;
    Ok(id)
}

pub async fn delete_token(tx: &mut Tx, token: TokenId) -> Result<bool> {
    Ok(tx.execute(TOKEN_DELETE, args![token]).await? == 1)
}

pub async fn token_used(tx: &mut Tx, token: TokenId, at: Timestamp) -> Result<()> {
    tx.put(TOKEN_USED, args![token, at]).await?;
    Ok(())
}
