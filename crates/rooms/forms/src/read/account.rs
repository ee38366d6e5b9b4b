//! What an answer to a form and a file with it say of themselves.
// law: gdpr/15.1

use super::form;
use crate::{
    ANSWERS,
    store::{AnswersId, FormFileId},
};
use ground::{args, clock::Timestamp, id::Id, row, statements};
use kernel::{Account, Accountable, Reader, Result, SubjectId};

row! {
    struct Sent {
        form: String,
        subject: Option<SubjectId>,
        at: Timestamp,
        expires_at: Option<Timestamp>,
    }
}

statements! {
    ANSWER = "select form, subject, at, cast(null as bigint) from form_answers where id = ?1";
    UPLOAD = "select form, subject, created_at, expires_at from form_files where id = ?1";
}

pub const ACCOUNTS: &[Accountable] = &[
    Accountable {
        table: "form_answers",
        prefix: AnswersId::PREFIX,
        part: None,
        needs: ANSWERS,
        see: |reader, key| Box::pin(of_answer(reader, key.id)),
    },
    Accountable {
        table: "form_files",
        prefix: FormFileId::PREFIX,
        part: None,
        needs: ANSWERS,
        see: |reader, key| Box::pin(of_file(reader, key.id)),
    },
];

async fn of_answer(reader: &mut Reader, key: [u8; 16]) -> Result<Option<Account>> {
    let Some(sent) = reader.optional(ANSWER, args![AnswersId::from_bytes(key)]).await? else {
        return Ok(None);
    };
    account(reader, sent).await.map(|account| Some(account.lapsing("forms.answers", key)))
}

/// A file goes with the answer that it came with; one whose sender has not confirmed goes by itself.
async fn of_file(reader: &mut Reader, key: [u8; 16]) -> Result<Option<Account>> {
    match reader.optional(UPLOAD, args![FormFileId::from_bytes(key)]).await? {
        Some(sent) => account(reader, sent).await.map(Some),
        None => Ok(None),
    }
}

/// It serves what the form says its items are for.
async fn account(reader: &mut Reader, sent: Sent) -> Result<Account> {
    let Sent { form: name, subject, at, expires_at } = sent;
    let mut purposes: Vec<String> = match form(reader, &name).await {
        Ok(form) => form.shape.items.into_iter().map(|item| item.purpose).collect(),
        Err(kernel::Error::NotFound) => Vec::new(),
        Err(error) => return Err(error),
    };
    purposes.sort();
    purposes.dedup();
    purposes.retain(|purpose| !purpose.is_empty());
    let href = format!("/forms/{name}/answers");
    Ok(Account::of(subject, at).came_by("forms-came", name).serving(purposes).until(expires_at).at(href))
}
