//! What a request of a data subject says of itself.
// law: gdpr/15.1

use super::load;
use crate::{VIEW, model::ClaimId};
use ground::id::Id;
use kernel::{Account, Accountable, Error, Reader, Result};

pub const ACCOUNTS: &[Accountable] = &[Accountable {
    table: "rights_claims",
    prefix: ClaimId::PREFIX,
    part: None,
    needs: VIEW,
    see: |reader, key| Box::pin(see(reader, key.id)),
}];

async fn see(reader: &mut Reader, key: [u8; 16]) -> Result<Option<Account>> {
    let claim = match load(reader, ClaimId::from_bytes(key)).await {
        Ok(claim) => claim,
        Err(Error::NotFound) => return Ok(None),
        Err(error) => return Err(error),
    };
    let account =
        Account::of(Some(claim.subject), claim.asked.at).came(format!("rights-how-{}", claim.how.key()));
    Ok(Some(account.by(claim.asked.by).at(format!("/requests/{}", claim.id))))
}
