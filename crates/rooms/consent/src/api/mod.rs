//! The JSON door: purposes, permissions, the ledger.

mod ledger;
mod permissions;
mod purposes;

use kernel::App;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(purposes::list, purposes::add))
        .routes(routes!(purposes::show, purposes::change))
        .routes(routes!(purposes::end))
        .routes(routes!(purposes::resume))
        .routes(routes!(permissions::list, permissions::record))
        .routes(routes!(permissions::standing))
        .routes(routes!(permissions::explain))
        .routes(routes!(permissions::show))
        .routes(routes!(ledger::proof))
}
