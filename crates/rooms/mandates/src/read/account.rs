//! What a request that an authorised agent brought says of itself.
// law: gdpr/15.1

use super::{REQUEST, Row, load_agent};
use crate::{VIEW, model::RequestId};
use ground::{args, id::Id};
use kernel::{Account, Accountable, Reader, Result};

pub const ACCOUNTS: &[Accountable] = &[Accountable {
    table: "mandates_requests",
    prefix: RequestId::PREFIX,
    part: None,
    needs: VIEW,
    see: |reader, key| Box::pin(see(reader, key.id)),
}];

async fn see(reader: &mut Reader, key: [u8; 16]) -> Result<Option<Account>> {
    let row: Option<Row> = reader.optional(REQUEST, args![RequestId::from_bytes(key)]).await?;
    let Some(row) = row else { return Ok(None) };
    let agent = load_agent(reader, row.agent).await?;
    let account = Account::of(row.subject, row.received_at).came_by("mandates-came", agent.name);
    Ok(Some(account.at(format!("/mandates/{}", row.agent))))
}
