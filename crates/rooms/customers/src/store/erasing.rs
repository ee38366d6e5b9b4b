//! The end of what is known of people: their entries leave the index, their facts go, and what may remain is written anew.

use super::unpack;
use crate::model::{Feature, LEFT};
use ground::{
    args,
    db::{Q, Value},
    statements,
};
use kernel::{Result, SubjectId, Tx};

statements! {
    FORGET_TOKEN = "delete from customer_lookup where token = ?1 and subject = ?2";
    FORGET_SECRETS = "delete from customer_secrets where subject = ?1";
    FORGET_ATTRIBUTES = "delete from customer_attributes where subject = ?1";
    ERASE = "update customers set standing = 'erased', version = version + 1, changed_at = ?2, country = null,
             language = null, organisation = null, facts = null, tokens = null where subject = ?1";
    LEAVE = "update customers set country = ?2, language = ?3, organisation = ?4 where subject = ?1 and standing = 'erased'";
    REMAINS = "insert into customer_attributes (subject, field, value) values (?1, ?2, ?3)
               on conflict (subject, field) do update set value = excluded.value";
}

const TOKENS: &str = "select subject, tokens from customers";
/// People whose entries are asked for in one statement.
const AT_ONCE: usize = 500;

/// Leaves of each a number, a state and the times; takes every entry out of the index, in the order of the index. Gives how
/// many there were.
pub async fn erase(tx: &mut Tx, subjects: &[SubjectId]) -> Result<u64> {
    let mut entries: Vec<(i64, SubjectId)> = Vec::new();
    for part in subjects.chunks(AT_ONCE) {
        let q = Q::new(TOKENS).and_in("subject", part).then("order by subject");
        for (subject, packed) in tx.find::<(SubjectId, Option<Vec<u8>>)>(&q).await? {
            entries.extend(unpack(&packed.unwrap_or_default()).into_iter().map(|token| (token, subject)));
        }
    }
    entries.sort_unstable();
    let rows: Vec<Vec<Value>> =
        entries.iter().map(|(token, subject)| args![token, subject].to_vec()).collect();
    tx.put_all(FORGET_TOKEN, &rows).await?;
    let people: Vec<Vec<Value>> = subjects.iter().map(|subject| args![subject].to_vec()).collect();
    tx.put_all(FORGET_SECRETS, &people).await?;
    tx.put_all(FORGET_ATTRIBUTES, &people).await?;
    let now = tx.now();
    let rows: Vec<Vec<Value>> = subjects.iter().map(|subject| args![subject, now].to_vec()).collect();
    Ok(tx.bulk(ERASE, &rows).await?)
}

/// Writes what remains of people who were erased: few plain facts, the same for many of them.
pub async fn leave(tx: &mut Tx, people: &[(SubjectId, Vec<(Feature, String)>)]) -> Result<()> {
    let (mut plain, mut rest) = (Vec::new(), Vec::new());
    for (subject, left) in people {
        let value =
            |wanted: Feature| left.iter().find(|(one, _)| *one == wanted).map(|(_, value)| value.clone());
        let (country, language) = (value(Feature::Country), value(Feature::Language));
        let organisation = value(Feature::Organisation);
        plain.push(args![subject, country, language, organisation].to_vec());
        let others = left.iter().filter(|(one, _)| !one.is_plain());
        rest.extend(others.map(|(one, value)| args![subject, field(one), value].to_vec()));
    }
    tx.put_all(LEAVE, &plain).await?;
    tx.put_all(REMAINS, &rest).await?;
    Ok(())
}

fn field(one: &Feature) -> String {
    match one {
        Feature::Custom(key) => key.clone(),
        other => format!("{LEFT}{}", other.key()),
    }
}
