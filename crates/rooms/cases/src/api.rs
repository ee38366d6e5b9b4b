//! The JSON door: cases, what is said in them, the steps of their processes, and what the house sets up for them.

mod cases;
mod clocks;
mod enclosures;
mod input;
mod messages;
mod out;
mod setup;
mod work;

use crate::model::text::FILE;
use axum::extract::DefaultBodyLimit;
use kernel::App;
use utoipa_axum::{router::OpenApiRouter, routes};

/// A message with its files, and what stands around them.
const LARGEST: usize = FILE + (1 << 20);

pub fn routes() -> OpenApiRouter<App> {
    let files = DefaultBodyLimit::max(LARGEST);
    let with_files = OpenApiRouter::new()
        .routes(routes!(cases::list, cases::open))
        .routes(routes!(messages::list, messages::write));
    with_files
        .layer(files)
        .routes(routes!(cases::search))
        .routes(routes!(cases::show, cases::change))
        .routes(routes!(messages::undo))
        .routes(routes!(messages::cover))
        .routes(routes!(messages::file))
        .routes(routes!(work::choices, work::fire))
        .routes(routes!(work::values))
        .routes(routes!(work::assign))
        .routes(routes!(work::tag))
        .routes(routes!(work::watch, work::leave))
        .routes(routes!(work::link))
        .routes(routes!(work::relations, work::relate))
        .routes(routes!(work::unrelate))
        .routes(routes!(work::merge))
        .routes(routes!(work::confide))
        .routes(routes!(work::run_macro))
        .routes(routes!(setup::queues))
        .routes(routes!(setup::categories, setup::add_category))
        .routes(routes!(setup::change_category))
        .routes(routes!(setup::answers, setup::add_answer))
        .routes(routes!(setup::change_answer, setup::drop_answer))
        .routes(routes!(enclosures::enclosures, enclosures::add))
        .routes(routes!(enclosures::change, enclosures::drop))
        .routes(routes!(setup::macros, setup::add_macro))
        .routes(routes!(setup::change_macro, setup::drop_macro))
}
