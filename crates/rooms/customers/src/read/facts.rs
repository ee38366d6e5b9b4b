//! What the person is told we hold about them.

use super::record::{record, secret_place};
use crate::model::Standing;
use ground::{args, db::Single, statements};
use kernel::{KeyId, Reader, Result, Sealed, SubjectId, Tx};

statements! {
    SECRET = "select value from customer_secrets where subject = ?1 and field = ?2";
    SECRETS = "select field, value from customer_secrets where subject = ?1 order by field";
}

/// One value that we hold, for the person themself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    pub key: String,
    /// The word that names it; custom fields have a label of their own instead.
    pub label_word: String,
    pub label: Option<String>,
    pub value: String,
    pub class: kernel::Class,
}

/// Everything held about a person, sensitive values included: for the person's own copy.
// law: gdpr/15.3
pub async fn facts(reader: &mut Reader, subject: SubjectId) -> Result<Option<Vec<Fact>>> {
    let Some(record) = record(reader, subject).await?.filter(|record| record.standing != Standing::Erased)
    else {
        return Ok(None);
    };
    let mut all = record.plain_facts();
    let sealed: Vec<(String, Sealed)> = reader.rows(SECRETS, args![subject]).await?;
    for (key, sealed) in sealed {
        let value: Option<String> = reader.open(KeyId::of(subject), secret_place(subject), &sealed).await?;
        all.extend(value.map(|value| record.fact(&key, value)));
    }
    Ok(Some(all))
}

/// The sensitive value itself: only for an action that notes who asked and why.
pub(crate) async fn secret(reader: &mut Reader, subject: SubjectId, field: &str) -> Result<Option<String>> {
    let Some(sealed) = reader.optional::<Single<Sealed>>(SECRET, args![subject, field]).await? else {
        return Ok(None);
    };
    reader.open(KeyId::of(subject), secret_place(subject), &sealed.0).await
}

/// The same within a transaction.
pub(crate) async fn secret_in(tx: &mut Tx, subject: SubjectId, field: &str) -> Result<Option<String>> {
    let Some(sealed) = tx.optional::<Single<Sealed>>(SECRET, args![subject, field]).await? else {
        return Ok(None);
    };
    tx.open(KeyId::of(subject), secret_place(subject), &sealed.0).await
}
