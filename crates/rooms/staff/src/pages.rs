//! x
use kernel::App;
pub fn routes() -> axum::Router<App> { axum::Router::new() }
pub fn samples(_: kit::Words) -> Vec<kit::Sample> { Vec::new() }
