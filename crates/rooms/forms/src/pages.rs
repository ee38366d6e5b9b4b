//! The HTML door: the form that everybody may fill in, its confirmation, its embedding, and the list at the desk.

mod confirm;
mod desk;
mod embed;
mod fill;

use axum::{
    Router,
    routing::{get, post},
};
use kernel::App;
use kit::{Html, Sample, Words};

pub use fill::quiet_callers;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/f/{name}", get(fill::show).post(fill::submit))
        .route("/f/{name}/sent", get(fill::sent))
        .route("/f/{name}/nothing", get(fill::nothing))
        .route("/f/{name}/thanks", get(confirm::thanks))
        .route("/f/{name}/embed.js", get(embed::script))
        .route("/f/confirm/{token}", get(confirm::show).post(confirm::confirm))
        .route("/.well-known/gpc.json", get(embed::privacy_control))
        .route("/forms", get(desk::index))
        .route("/forms/{name}", get(desk::show))
        .route("/forms/{name}/opening", post(desk::open))
        .route("/forms/{name}/closure", post(desk::close))
}

/// The pages as the storybook shows them.
pub fn samples(t: Words) -> Vec<Sample> {
    [fill::samples(t), confirm::samples(t), desk::samples(t)].concat()
}

/// A few sentences, as a page says them.
fn prose(text: &str) -> Html {
    let paragraphs = text.split('\n').filter(|part| !part.trim().is_empty());
    let each = paragraphs.map(|part| Html::join([Html::trusted("<p>"), part.into(), Html::trusted("</p>")]));
    Html::join([Html::trusted("<div class=\"prose\">"), Html::join(each), Html::trusted("</div>")])
}
