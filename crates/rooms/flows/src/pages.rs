//! The HTML door: the processes of the house, their designer and try-out, and what waits for whoever looks.

mod changes;
mod designer;
mod files;
mod keys;
mod known;
mod levels;
mod list;
mod moving;
mod part;
mod samples;
mod scene;
mod sheet;
mod show;
mod side;
mod stage;
mod start;
mod step;
mod tasks;
mod tryout;
mod typed;
mod wording;

use axum::{
    Router,
    routing::{get, post},
};
use kernel::App;

pub use levels::{LevelAsked, level_fields, level_typed, wait_told};
pub use samples::samples;
pub use tasks::waiting;

/// The rail's entry.
const RAIL: &str = "/processes";

pub fn routes() -> Router<App> {
    let looked_at = Router::new()
        .route("/processes", get(list::index))
        .route("/processes/new", get(start::new).post(start::create))
        .route("/processes/import", post(start::import))
        .route("/processes/{key}", get(show::show))
        .route("/processes/{key}/file/{kind}", get(files::download))
        .route("/processes/{key}/versions/{version}", get(show::version))
        .route("/processes/{key}/versions/{version}/changes", get(changes::show))
        .route("/processes/{key}/retirement", post(show::retire))
        .route("/processes/{key}/moving", get(moving::show).post(moving::post))
        .route("/processes/{key}/try", get(tryout::show).post(tryout::step))
        .route("/tasks", get(tasks::index))
        .route("/tasks/{task}/answer", post(tasks::answer));
    looked_at.merge(designer_routes())
}

fn designer_routes() -> Router<App> {
    Router::new()
        .route("/processes/{key}/design", get(designer::show))
        .route("/processes/{key}/design/about", get(designer::about).post(designer::save_about))
        .route("/processes/{key}/design/publication", post(designer::publish))
        .route("/processes/{key}/design/undo", post(designer::undo))
        .route("/processes/{key}/design/removal", post(designer::discard))
        .route("/processes/{key}/design/places", post(step::place))
        .route("/processes/{key}/design/statuses", post(step::add_status))
        .route("/processes/{key}/design/statuses/{status}", get(designer::status).post(designer::save_status))
        .route(
            "/processes/{key}/design/statuses/{status}/form",
            get(designer::form).post(designer::save_form),
        )
        .route("/processes/{key}/design/statuses/{status}/later", post(step::add_later))
        .route(
            "/processes/{key}/design/statuses/{status}/later/{nth}",
            get(designer::later).post(designer::save_later),
        )
        .route("/processes/{key}/design/statuses/{status}/later/{nth}/removal", post(step::remove_later))
        .route("/processes/{key}/design/statuses/{status}/step/{step}", post(step::status))
        .route("/processes/{key}/design/transitions", post(step::add_transition))
        .route(
            "/processes/{key}/design/transitions/{way}",
            get(designer::transition).post(designer::save_transition),
        )
        .route("/processes/{key}/design/transitions/{way}/step/{step}", post(step::transition))
        .route("/processes/{key}/design/fields", post(step::add_field))
        .route("/processes/{key}/design/fields/{field}", get(designer::field).post(designer::save_field))
        .route("/processes/{key}/design/fields/{field}/step/{step}", post(step::field))
        .route("/processes/{key}/design/acts/{at}", post(step::add_act))
        .route("/processes/{key}/design/acts/{at}/{nth}", get(designer::act).post(designer::save_act))
        .route("/processes/{key}/design/acts/{at}/{nth}/step/{step}", post(step::act))
}
