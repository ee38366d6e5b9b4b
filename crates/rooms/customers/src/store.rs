//! How customers are kept: the only SQL that writes their tables.

pub mod erasing;
pub mod holds;
pub mod sparing;

use crate::model::{Becomes, Definition, Feature, Plain, Source, Standing};
use ground::{
    args,
    clock::Timestamp,
    db::{Single, Value},
    statements,
};
use kernel::{Reader, Result, Sealed, SubjectId, Tx, restriction};

/// People of one step, each freed and restricted again.
const TOGETHER: i64 = 500;

statements! {
    NUMBERS = "update customer_numbers set next = next + ?1 where id = 1 returning next";
    INSERT = "insert into customers (subject, number, version, standing, created_at, changed_at, last_contact_at, source,
              purpose, country, language, organisation, facts, tokens)
              values (?1, ?2, 1, 'active', ?3, ?3, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
    UPDATE = "update customers set version = version + 1, changed_at = ?2, country = ?3, language = ?4, organisation = ?5,
              facts = ?6, tokens = ?7 where subject = ?1";
    STANDING = "update customers set standing = ?2, version = version + 1, changed_at = ?3
                where subject = ?1 and standing <> 'erased'";
    CONTACTED = "update customers set last_contact_at = ?2 where subject = ?1 and last_contact_at < ?2 and standing = 'active'";
    TOKENS = "select tokens from customers where subject = ?1";
    LOOKUP = "insert into customer_lookup (token, subject) values (?1, ?2) on conflict (token, subject) do nothing";
    FORGET_TOKEN = "delete from customer_lookup where token = ?1 and subject = ?2";
    SECRET = "insert into customer_secrets (subject, field, kind, value) values (?1, ?2, ?3, ?4)
              on conflict (subject, field) do update set kind = excluded.kind, value = excluded.value";
    FORGET_SECRET = "delete from customer_secrets where subject = ?1 and field = ?2";
    ATTRIBUTE = "insert into customer_attributes (subject, field, value) values (?1, ?2, ?3)
                 on conflict (subject, field) do update set value = excluded.value";
    FORGET_ATTRIBUTE = "delete from customer_attributes where subject = ?1 and field = ?2";
    FORGET_FIELD = "delete from customer_attributes where field = ?1";
    FORGET_LEFT = "delete from customer_attributes where field = ?1
                   and subject in (select subject from customers where standing = 'erased')
                   and subject not in (select subject from restricted)";
    LEFT_KEPT = "select a.subject from customer_attributes a join customers c on c.subject = a.subject
                 join restricted x on x.subject = a.subject
                 where a.field = ?1 and c.standing = 'erased' and x.reason = 'kept' order by a.subject limit ?2";
    DEFINE = "insert into customer_fields (key, label, class, purpose, basis, blocks, blocks_value, created_at)
              values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    REDEFINE = "update customer_fields set label = ?2, class = ?3, purpose = ?4, basis = ?5, blocks = ?6, blocks_value = ?7
                where key = ?1 and removed_at is null";
    LEAVE = "update customer_fields set removed_at = ?2 where key = ?1 and removed_at is null";
    UNDEFINE = "delete from customer_fields where key = ?1 and removed_at is not null";
    OUTCOME = "insert into customers_outcomes (field, outcome) values (?1, ?2)
               on conflict (field) do update set outcome = excluded.outcome";
    FORGET_OUTCOME = "delete from customers_outcomes where field = ?1";
    WITHOUT = "update customers set facts = ?2, version = version + 1, changed_at = ?3 where subject = ?1 and standing <> 'erased'";
    RESEAL = "update customers set facts = ?2 where subject = ?1 and standing <> 'erased'";
    KEEP_VIEW = "insert into customer_views (id, owner, name, query, created_at) values (?1, ?2, ?3, ?4, ?5)";
    DROP_VIEW = "delete from customer_views where id = ?1 and owner = ?2";
}

/// Entries of the index written in one go: bounds what an import holds in memory.
const LOOKUPS: usize = 4_096;

/// A new customer, ready to be written.
pub struct Fresh {
    pub subject: SubjectId,
    /// What the data was given for.
    pub purpose: Option<String>,
    pub plain: Plain,
    pub facts: Sealed,
    pub tokens: Vec<i64>,
    pub secrets: Vec<(String, String, Sealed)>,
    pub attributes: Vec<(String, String)>,
}

/// Writes new customers and gives them their numbers, in order.
pub async fn insert(tx: &mut Tx, fresh: &[Fresh], source: &Source) -> Result<()> {
    let count = i64::try_from(fresh.len()).unwrap_or(i64::MAX);
    let first = tx.scalar::<i64>(NUMBERS, args![count]).await? - count;
    let now = tx.now();
    let rows: Vec<Vec<Value>> =
        (first..).zip(fresh).map(|(number, one)| row(one, number, now, source)).collect();
    tx.put_all(INSERT, &rows).await?;
    look_up(tx, fresh.iter().flat_map(|one| one.tokens.iter().map(|token| (*token, one.subject))).collect())
        .await?;
    let secrets =
        fresh.iter().flat_map(|one| one.secrets.iter().map(|s| args![one.subject, s.0, s.1, s.2].to_vec()));
    tx.put_all(SECRET, &secrets.collect::<Vec<_>>()).await?;
    let attributes =
        fresh.iter().flat_map(|one| one.attributes.iter().map(|a| args![one.subject, a.0, a.1].to_vec()));
    tx.put_all(ATTRIBUTE, &attributes.collect::<Vec<_>>()).await?;
    Ok(())
}

fn row(one: &Fresh, number: i64, now: Timestamp, source: &Source) -> Vec<Value> {
    let Plain { country, language, organisation } = &one.plain;
    let tokens = pack(&one.tokens);
    args![one.subject, number, now, source, one.purpose, country, language, organisation, one.facts, tokens]
        .to_vec()
}

/// In the order of the index, so that a batch passes through it once instead of jumping about.
async fn look_up(tx: &mut Tx, mut entries: Vec<(i64, SubjectId)>) -> Result<()> {
    entries.sort_unstable();
    for part in entries.chunks(LOOKUPS) {
        let rows: Vec<Vec<Value>> =
            part.iter().map(|(token, subject)| args![token, subject].to_vec()).collect();
        tx.put_all(LOOKUP, &rows).await?;
    }
    Ok(())
}

/// The new state of somebody whose facts changed.
pub struct Changed {
    pub subject: SubjectId,
    pub plain: Plain,
    pub facts: Sealed,
    pub tokens: Vec<i64>,
}

pub async fn update(tx: &mut Tx, changed: &Changed) -> Result<()> {
    let (subject, now) = (changed.subject, tx.now());
    let Plain { country, language, organisation } = &changed.plain;
    let known = tokens(tx, subject).await?;
    let packed = pack(&changed.tokens);
    tx.put(UPDATE, args![subject, now, country, language, organisation, changed.facts, packed]).await?;
    let gone = known.iter().filter(|token| !changed.tokens.contains(token));
    let rows: Vec<Vec<Value>> = gone.map(|token| args![token, subject].to_vec()).collect();
    tx.put_all(FORGET_TOKEN, &rows).await?;
    look_up(
        tx,
        changed.tokens.iter().filter(|token| !known.contains(token)).map(|token| (*token, subject)).collect(),
    )
    .await
}

async fn tokens(tx: &mut Tx, subject: SubjectId) -> Result<Vec<i64>> {
    let packed: Option<Single<Option<Vec<u8>>>> = tx.optional(TOKENS, args![subject]).await?;
    Ok(unpack(&packed.and_then(|single| single.0).unwrap_or_default()))
}

pub async fn keep_secret(tx: &mut Tx, subject: SubjectId, secret: &(String, String, Sealed)) -> Result<()> {
    tx.put(SECRET, args![subject, secret.0, secret.1, secret.2]).await?;
    Ok(())
}

pub async fn forget_secret(tx: &mut Tx, subject: SubjectId, field: &str) -> Result<()> {
    tx.put(FORGET_SECRET, args![subject, field]).await?;
    Ok(())
}

/// An empty value takes the attribute away.
pub async fn keep_attribute(tx: &mut Tx, subject: SubjectId, field: &str, value: &str) -> Result<()> {
    match value.is_empty() {
        true => tx.execute(FORGET_ATTRIBUTE, args![subject, field]).await?,
        false => tx.execute(ATTRIBUTE, args![subject, field, value]).await?,
    };
    Ok(())
}

pub async fn stand(tx: &mut Tx, subject: SubjectId, standing: Standing) -> Result<bool> {
    let now = tx.now();
    Ok(tx.execute(STANDING, args![subject, standing, now]).await? > 0)
}

pub async fn contacted(tx: &mut Tx, subject: SubjectId) -> Result<()> {
    let now = tx.now();
    tx.put(CONTACTED, args![subject, now]).await?;
    Ok(())
}

pub async fn define(tx: &mut Tx, definition: &Definition) -> ground::db::Result<u64> {
    let now = tx.now();
    let Definition { key, label, class, purpose, basis, blocks, blocks_value } = definition;
    tx.execute(DEFINE, args![key, label, class, purpose, basis, blocks, blocks_value, now]).await
}

pub async fn redefine(tx: &mut Tx, definition: &Definition) -> Result<()> {
    let Definition { key, label, class, purpose, basis, blocks, blocks_value } = definition;
    tx.put(REDEFINE, args![key, label, class, purpose, basis, blocks, blocks_value]).await?;
    Ok(())
}

/// From now on the field is asked and shown no more; its definition goes when its last value is gone.
pub async fn leave(tx: &mut Tx, key: &str) -> Result<()> {
    let now = tx.now();
    tx.put(LEAVE, args![key, now]).await?;
    Ok(())
}

/// With what is left of it of people who were erased.
pub async fn undefine(tx: &mut Tx, key: &str) -> Result<()> {
    tx.put(FORGET_FIELD, args![key]).await?;
    tx.put(UNDEFINE, args![key]).await?;
    tx.put(FORGET_OUTCOME, args![Feature::Custom(key.to_owned()).id()]).await?;
    Ok(())
}

/// Takes away what is left of a field of people who were erased: its class allowed more then. Where something else of them was
/// kept, it stays, and they are restricted as before: nobody decided to keep this.
// law: gdpr/17.1
pub async fn forget_left(tx: &mut Tx, key: &str) -> Result<()> {
    tx.put(FORGET_LEFT, args![key]).await?;
    loop {
        let people: Vec<SubjectId> = tx.column(LEFT_KEPT, args![key, TOGETHER]).await?;
        if people.is_empty() {
            return Ok(());
        }
        let before = restriction::thaw_kept(tx, &people).await?;
        let rows: Vec<Vec<Value>> = people.iter().map(|subject| args![subject, key].to_vec()).collect();
        tx.put_all(FORGET_ATTRIBUTE, &rows).await?;
        restriction::refreeze_many(tx, &before).await?;
    }
}

/// What becomes of a field from now on when somebody is anonymised.
pub async fn keep_outcome(tx: &mut Tx, feature: &Feature, outcome: Becomes) -> Result<()> {
    tx.put(OUTCOME, args![feature.id(), outcome]).await?;
    Ok(())
}

/// The same person without something that nobody is found by.
pub async fn without(tx: &mut Tx, subject: SubjectId, facts: &Sealed) -> Result<()> {
    let now = tx.now();
    tx.put(WITHOUT, args![subject, facts, now]).await?;
    Ok(())
}

/// The same person with their values in another place: what is known did not change, so neither does the version.
pub async fn reseal(tx: &mut Tx, subject: SubjectId, facts: &Sealed) -> Result<()> {
    tx.put(RESEAL, args![subject, facts]).await?;
    Ok(())
}

pub async fn keep_view(tx: &mut Tx, view: crate::ViewId, name: &str, query: &str) -> ground::db::Result<u64> {
    let (owner, now) = (tx.actor().who.label(), tx.now());
    tx.execute(KEEP_VIEW, args![view, owner, name, query, now]).await
}

/// Views of others are not there.
pub async fn drop_view(tx: &mut Tx, view: crate::ViewId) -> Result<bool> {
    let owner = tx.actor().who.label();
    Ok(tx.execute(DROP_VIEW, args![view, owner]).await? > 0)
}

/// The token under which a term stands in the index.
pub fn token(reader: &Reader, domain: &str, text: &str) -> i64 {
    let hash = reader.blind(domain, text);
    let mut first = [0; 8];
    first.copy_from_slice(&hash[..8]);
    i64::from_be_bytes(first)
}

fn pack(tokens: &[i64]) -> Vec<u8> {
    tokens.iter().flat_map(|token| token.to_be_bytes()).collect()
}

fn unpack(packed: &[u8]) -> Vec<i64> {
    packed.as_chunks::<8>().0.iter().map(|bytes| i64::from_be_bytes(*bytes)).collect()
}
