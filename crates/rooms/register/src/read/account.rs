//! What stands of somebody whom a breach affects says of itself.
// law: gdpr/15.1

use super::Affected;
use crate::{BREACHES, model::RecordId};
use ground::{args, id::Id, statements};
use kernel::{Account, Accountable, Reader, Result, SubjectId, account::Key};

statements! {
    OF_BREACH = "select ", Affected::COLUMNS, " from register_affected where breach = ?1 and subject = ?2";
}

pub const ACCOUNTS: &[Accountable] = &[Accountable {
    table: "register_affected",
    prefix: RecordId::PREFIX,
    part: Some("subject"),
    needs: BREACHES,
    see: |reader, key| Box::pin(async move { see(reader, &key).await }),
}];

/// The id is the breach's, the part the person's.
async fn see(reader: &mut Reader, key: &Key) -> Result<Option<Account>> {
    let breach = RecordId::from_bytes(key.id);
    let Ok(subject) = key.part.parse::<SubjectId>() else { return Ok(None) };
    let found: Option<Affected> = reader.optional(OF_BREACH, args![breach, subject]).await?;
    Ok(found.map(|found| {
        let account = Account::of(Some(subject), found.at).came("register-came");
        account.at(format!("/register/records/{breach}"))
    }))
}
