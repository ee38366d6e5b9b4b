//! The HTML door of the desk.

pub mod audit;
pub mod commands;
pub mod jobs;
pub mod live;
pub mod looks;
pub mod privacy;
pub mod search;
pub mod settings;
pub mod start;
#[cfg(debug_assertions)]
mod storybook;

use axum::{
    Router,
    response::Redirect,
    routing::{get, post},
};
use kernel::App;
use kit::{Sample, Words};

pub fn router() -> Router<App> {
    let router = Router::new()
        .route("/", get(|| async { Redirect::to("/desk") }))
        .route("/desk", get(start::show))
        .route("/desk/search", get(search::find))
        .route("/desk/commands", get(commands::list))
        .route("/desk/live", get(live::stream))
        .route("/audit", get(audit::list))
        .route("/audit/looks", get(looks::list))
        .route("/audit/looks.csv", get(looks::file))
        .route("/jobs", get(jobs::list))
        .route("/jobs/{id}/retry", post(jobs::retry))
        .route("/jobs/{id}/removal", post(jobs::remove))
        .route("/settings/privacy", get(privacy::show))
        .route("/settings", get(settings::show).post(settings::save));
    with_storybook(router)
}

#[cfg(debug_assertions)]
fn with_storybook(router: Router<App>) -> Router<App> {
    router.route("/storybook", get(storybook::show))
}

#[cfg(not(debug_assertions))]
fn with_storybook(router: Router<App>) -> Router<App> {
    router
}

pub fn samples(t: Words) -> Vec<Sample> {
    [start::samples(t), jobs::samples(t), looks::samples(t), privacy::samples(t), settings::samples(t)]
        .concat()
}
