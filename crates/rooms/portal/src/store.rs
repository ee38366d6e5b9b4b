//! How questions for a link and signals of browsers are kept: the only statements that write these tables.

mod links;
mod visits;

pub use links::{
    Link, Opens, STATEMENTS as LINK_STATEMENTS, behind, follow, forget_links, lately_mailed, link, spend,
};
pub use visits::{
    IDLE, LONGEST, STATEMENTS as VISIT_STATEMENTS, Session, end, end_all, forget_visits, name, open, session,
    spend_visit, stay, visit, visitor, visits_lately,
};

use ground::{
    args,
    clock::{DAY, HOUR},
    db::Single,
    id, statements,
};
use kernel::{KeyId, Place, Reader, Result, Sealed, SubjectId, Tx};

id! {
    /// Somebody asked for the link to their choices.
    AskId, "ask"
}

/// Who asks more often within this time gets no further mail.
const RECENT: i64 = HOUR;
/// How long the keyed hash of an address stays, to count by.
const REMEMBERED: i64 = DAY;

statements! {
    INSERT = "insert into portal_asks (id, address, email, created_at) values (?1, ?2, ?3, ?4)";
    RECENTLY = "select count(*) from portal_asks where address = ?1 and created_at > ?2";
    EMAIL = "select email from portal_asks where id = ?1 and email is not null";
    EMPTY = "update portal_asks set email = null where id = ?1";
    UNANSWERED = "select id from portal_asks where created_at < ?1 and email is not null order by created_at limit 1000";
    FORGET = "delete from portal_asks where created_at < ?1 and email is null";
    SIGNALLED = "select count(*) from portal_signals where subject = ?1";
    SIGNALS = "select count(*) from portal_signals";
    SIGNAL = "insert into portal_signals (subject, at) values (?1, ?2) on conflict (subject) do nothing";
}

pub async fn ask(tx: &mut Tx, email: &str) -> Result<AskId> {
    let (id, now) = (tx.id::<AskId>(), tx.now());
    tx.make_key(KeyId::own(id));
    let sealed = tx.seal(KeyId::own(id), place(id), email).await?;
    let address = address(tx, email);
    tx.put(INSERT, args![id, address, sealed, now]).await?;
    Ok(id)
}

pub async fn asked_recently(tx: &mut Tx, email: &str) -> Result<i64> {
    let (address, since) = (address(tx, email), tx.now().minus(RECENT));
    Ok(tx.scalar(RECENTLY, args![address, since]).await?)
}

/// Takes the address out of the question, for good; none when it was answered already.
pub async fn take(tx: &mut Tx, id: AskId) -> Result<Option<String>> {
    let Some(sealed) = tx.optional::<Single<Sealed>>(EMAIL, args![id]).await? else {
        return Ok(None);
    };
    let email = tx.open(KeyId::own(id), place(id), &sealed.0).await?;
    tx.put(EMPTY, args![id]).await?;
    tx.shred(KeyId::own(id))?;
    Ok(email)
}

/// Questions whose answer failed for good.
pub async fn unanswered(tx: &mut Tx) -> Result<Vec<AskId>> {
    let before = tx.now().minus(REMEMBERED);
    Ok(tx.column(UNANSWERED, args![before]).await?)
}

pub async fn forget_old(tx: &mut Tx) -> Result<()> {
    let before = tx.now().minus(REMEMBERED);
    tx.put(FORGET, args![before]).await?;
    Ok(())
}

/// Whether the signal of this person's browser was heeded before.
pub async fn signalled(reader: &mut Reader, subject: SubjectId) -> Result<bool> {
    Ok(reader.scalar::<i64>(SIGNALLED, args![subject]).await? > 0)
}

/// The people whose browsers were heeded.
pub async fn signals(reader: &mut Reader) -> Result<i64> {
    Ok(reader.scalar(SIGNALS, args![]).await?)
}

/// Notes the signal; false when it was noted before.
pub async fn signal(tx: &mut Tx, subject: SubjectId) -> Result<bool> {
    let now = tx.now();
    Ok(tx.execute(SIGNAL, args![subject, now]).await? > 0)
}

fn address(tx: &Tx, email: &str) -> [u8; 32] {
    tx.blind("portal.address", &email.trim().to_lowercase())
}

fn place(id: AskId) -> Place {
    Place::new("portal_asks", "email", id)
}
