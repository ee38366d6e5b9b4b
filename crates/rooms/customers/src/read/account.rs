//! What somebody's record, and a value in a field that the house defined, say of themselves; what the matrix hides is not there.
// law: gdpr/15.1

use super::record::record;
use crate::{
    VIEW,
    model::{FieldKey, NATIONAL_ID_FIELD, Source},
};
use ground::{args, id::Id, statements};
use kernel::{Access, Account, Accountable, Reader, Result, SubjectId, account::Key};

statements! {
    HAS_ATTRIBUTE = "select count(*) from customer_attributes where subject = ?1 and field = ?2";
    HAS_SECRET = "select count(*) from customer_secrets where subject = ?1 and field = ?2";
}

pub const ACCOUNTS: &[Accountable] = &[
    Accountable {
        table: "customers",
        prefix: SubjectId::PREFIX,
        part: None,
        needs: VIEW,
        see: |reader, key| Box::pin(of_record(reader, key.id)),
    },
    Accountable {
        table: "customer_attributes",
        prefix: SubjectId::PREFIX,
        part: Some("field"),
        needs: VIEW,
        see: |reader, key| Box::pin(async move { of_attribute(reader, &key).await }),
    },
    Accountable {
        table: "customer_secrets",
        prefix: SubjectId::PREFIX,
        part: Some("field"),
        needs: VIEW,
        see: |reader, key| Box::pin(async move { of_secret(reader, &key).await }),
    },
];

async fn of_record(reader: &mut Reader, key: [u8; 16]) -> Result<Option<Account>> {
    let subject = SubjectId::from_bytes(key);
    let Some(record) = record(reader, subject).await? else { return Ok(None) };
    let account = came(Account::of(Some(subject), record.created_at), &record.source);
    Ok(Some(account.serving(record.purpose).at(format!("/customers/{subject}"))))
}

async fn of_attribute(reader: &mut Reader, key: &Key) -> Result<Option<Account>> {
    let has: i64 = reader.scalar(HAS_ATTRIBUTE, args![SubjectId::from_bytes(key.id), key.part]).await?;
    if has == 0 { Ok(None) } else { of_value(reader, key).await }
}

async fn of_secret(reader: &mut Reader, key: &Key) -> Result<Option<Account>> {
    let has: i64 = reader.scalar(HAS_SECRET, args![SubjectId::from_bytes(key.id), key.part]).await?;
    if has == 0 { Ok(None) } else { of_value(reader, key).await }
}

/// A field that the house defined serves its own purpose, and its values go with it.
async fn of_value(reader: &mut Reader, key: &Key) -> Result<Option<Account>> {
    let subject = SubjectId::from_bytes(key.id);
    let Some(record) = record(reader, subject).await? else { return Ok(None) };
    let defined = record.definitions.iter().find(|known| known.key == key.part);
    let field = match defined {
        Some(definition) => definition.class.field(),
        None if key.part == NATIONAL_ID_FIELD => FieldKey::NationalId,
        None => return Ok(None),
    };
    let own = reader.actor().is(Some(subject));
    if !own && reader.actor().access(field.key()) == Access::Hidden {
        return Ok(None);
    }
    let purpose = defined.map(|definition| definition.purpose.clone()).or(record.purpose);
    let told = record.facts.told.get(&key.part);
    let (since, source) = told.map_or((record.created_at, &record.source), |told| (told.at, &told.by));
    let account = came(Account::of(Some(subject), since), source);
    Ok(Some(account.serving(purpose).at(format!("/customers/{subject}"))))
}

fn came(account: Account, source: &Source) -> Account {
    let (word, name) = source.told();
    account.came_by(word, name)
}
