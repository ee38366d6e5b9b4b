//! What the person is told we hold about them.

use super::record::{record, secret_place};
use crate::model::Standing;
use ground::{args, statements};
use kernel::{KeyId, Reader, Result, Sealed, SubjectId};

statements! {
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
