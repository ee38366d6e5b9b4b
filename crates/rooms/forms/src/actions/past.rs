//! Answers that were given elsewhere, or before: kept and counted on their day. Nothing else comes of them.

use crate::{
    model::{Form, Reply},
    read, store,
};
use ground::clock::Timestamp;
use kernel::{Result, SubjectId, Tx};
use std::collections::BTreeMap;

/// What somebody answered, to the version that people see now.
#[derive(Clone, Debug)]
pub struct Past {
    pub form: String,
    pub subject: SubjectId,
    pub replies: Vec<Reply>,
    pub at: Timestamp,
}

/// Keeps answers as they were given; how many.
pub async fn keep_past(tx: &mut Tx, all: &[Past]) -> Result<usize> {
    let mut forms: BTreeMap<&str, Form> = BTreeMap::new();
    for past in all {
        if !forms.contains_key(past.form.as_str()) {
            forms.insert(&past.form, read::form(tx, &past.form).await?);
        }
    }
    for past in all {
        let version = forms.get(past.form.as_str()).map_or(0, |form| form.published);
        let said = (past.subject, past.replies.as_slice());
        store::insert_answers(tx, (&past.form, version), said, past.at).await?;
        store::counted(tx, &past.form, past.at).await?;
    }
    Ok(all.len())
}
