//! Proofs for programs, in the form of c2sp.org/tlog-proof.

use crate::{VIEW, ledger, model::choice::PermissionId, pages::plain};
use axum::response::Response;
use kernel::{Api, Result, input::Query};
use serde::Deserialize;
use utoipa::IntoParams;

#[derive(Deserialize, IntoParams)]
pub struct Asked {
    /// The id of an entry: `perm_…`.
    #[param(value_type = String)]
    pub event: PermissionId,
}

/// Shows that an entry stands in the ledger: index, hashes, signed checkpoint. The entry itself is its `commitment`.
#[utoipa::path(get, path = "/ledger/proof", tag = "ledger", operation_id = "ledger_proof", params(Asked),
    responses((status = 200, body = String, content_type = "text/plain"),
              (status = 409, description = "Not in the tree yet: it is sealed every few seconds")))]
pub async fn proof(api: Api, Query(asked): Query<Asked>) -> Result<Response> {
    let mut reader = api.read().await?;
    reader.demand(&VIEW)?;
    Ok(plain(ledger::proof(&mut reader, asked.event).await?.to_string()))
}
