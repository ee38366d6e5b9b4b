//! What stays of a row that came with a file says of itself: the fingerprint of a number in another system.
// law: gdpr/15.1

use crate::VIEW;
use ground::{args, db::Single, id::Id, statements};
use kernel::{Account, Accountable, Reader, Result, SubjectId};

statements! {
    REFERRED = "select subject from import_references where subject = ?1 limit 1";
}

pub const ACCOUNTS: &[Accountable] = &[Accountable {
    table: "import_references",
    prefix: SubjectId::PREFIX,
    part: None,
    needs: VIEW,
    see: |reader, key| Box::pin(see(reader, key.id)),
}];

/// A fingerprint has no date of its own: it came with the person.
async fn see(reader: &mut Reader, key: [u8; 16]) -> Result<Option<Account>> {
    let subject = SubjectId::from_bytes(key);
    let found: Option<Single<SubjectId>> = reader.optional(REFERRED, args![subject]).await?;
    if found.is_none() {
        return Ok(None);
    }
    let Some(record) = customers::record(reader, subject).await? else { return Ok(None) };
    let account = Account::of(Some(subject), record.created_at).came("imports-came");
    Ok(Some(account.at(format!("/customers/{subject}"))))
}
