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
use kit::{Html, PublicShell, Sample, Words};

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

/// A page of a few sentences, the first of them as its lead, and what follows them.
fn telling(shell: PublicShell, text: &str, rest: Html) -> PublicShell {
    let (lead, more) = text.trim().split_once('\n').unwrap_or((text, ""));
    shell.lead(lead).body(Html::join([prose(more), rest]))
}

/// A few sentences, as a page says them.
fn prose(text: &str) -> Html {
    let mut lines = text.split('\n').filter(|line| !line.trim().is_empty()).peekable();
    if lines.peek().is_none() {
        return Html::default();
    }
    let paragraphs = lines.map(|line| Html::join([Html::trusted("<p>"), line.into(), Html::trusted("</p>")]));
    Html::join([Html::trusted("<div class=\"prose\">"), Html::join(paragraphs), Html::trusted("</div>")])
}
