//! The JSON door: purposes, permissions, the ledger.

mod agreements;
mod assessments;
mod confirmations;
mod contacts;
mod ledger;
mod permissions;
mod purposes;
mod versions;

use kernel::App;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(purposes::list, purposes::add))
        .routes(routes!(purposes::show, purposes::change))
        .routes(routes!(purposes::end))
        .routes(routes!(purposes::resume))
        .routes(routes!(versions::list))
        .routes(routes!(versions::difference))
        .routes(routes!(versions::affected))
        .routes(routes!(versions::people))
        .routes(routes!(assessments::list))
        .routes(routes!(assessments::add))
        .routes(routes!(permissions::list, permissions::record))
        .routes(routes!(permissions::record_many))
        .routes(routes!(permissions::standing))
        .routes(routes!(permissions::explain))
        .routes(routes!(permissions::show))
        .routes(routes!(contacts::list, contacts::note))
        .routes(routes!(confirmations::list, confirmations::ask))
        .routes(routes!(confirmations::waiting, confirmations::begin))
        .routes(routes!(agreements::list, agreements::add))
        .routes(routes!(agreements::show, agreements::change))
        .routes(routes!(agreements::versions))
        .routes(routes!(agreements::retire))
        .routes(routes!(agreements::resume))
        .routes(routes!(agreements::asked, agreements::ask))
        .routes(routes!(ledger::proof))
}
