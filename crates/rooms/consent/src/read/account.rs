//! What a permission that was given, refused or taken back says of itself.
// law: gdpr/15.1

use super::entry;
use crate::{VIEW, model::choice::PermissionId};
use ground::id::Id;
use kernel::{Account, Accountable, Error, Reader, Result};

pub const ACCOUNTS: &[Accountable] = &[Accountable {
    table: "consent_events",
    prefix: PermissionId::PREFIX,
    part: None,
    needs: VIEW,
    see: |reader, key| Box::pin(see(reader, key.id)),
}];

async fn see(reader: &mut Reader, key: [u8; 16]) -> Result<Option<Account>> {
    let id = PermissionId::from_bytes(key);
    let facts = match entry(reader, id).await {
        Ok(entry) => entry.facts,
        Err(Error::NotFound) => return Ok(None),
        Err(error) => return Err(error),
    };
    let account = Account::of(Some(facts.subject), facts.at).came(facts.how.word()).by(facts.actor);
    Ok(Some(account.serving([facts.purpose]).at(format!("/permissions/{id}"))))
}
