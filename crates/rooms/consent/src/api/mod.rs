//! The JSON door: purposes, permissions, the ledger.

use kernel::App;
use utoipa_axum::router::OpenApiRouter;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
}
