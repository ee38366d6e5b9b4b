//! The HTML door: the form that everybody may fill in, its confirmation, its embedding, and the desk where it is built.

mod answers;
mod build;
mod confirm;
mod designs;
mod desk;
mod dress;
mod embed;
mod export;
mod fill;
mod fresh;
mod intake;
mod item;
mod link;
mod own;
mod print;
mod settings;
mod sheet;
mod trial;
mod unmeant;
mod versions;

use crate::model::FILE_MOST;
use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{get, post},
};
use kernel::App;
use kit::{Html, PublicShell, Sample, Words};

pub use answers::Looked;
pub use own::{Own, Sent, Shown};
pub use unmeant::{SURE, Unmeant};

/// The largest request: three files and the form around them.
#[expect(clippy::cast_possible_truncation, reason = "8 MiB fits")]
pub const BODY: usize = 3 * FILE_MOST as usize + (1 << 20);
/// The rail's entry.
const RAIL: &str = "/forms";

pub fn routes() -> Router<App> {
    let fill = Router::new()
        .route("/f/{name}", get(fill::show).post(fill::submit))
        .layer(DefaultBodyLimit::max(BODY));
    let public = Router::new()
        .route("/f/{name}/sent", get(fill::sent))
        .route("/f/{name}/nothing", get(fill::nothing))
        .route("/f/{name}/thanks", get(confirm::thanks))
        .route("/f/{name}/embed.js", get(embed::script))
        .route("/designs/{key}/style.css", get(dress::style))
        .route("/designs/{key}/logo", get(dress::logo))
        .route("/f/confirm/{token}", get(confirm::show).post(confirm::confirm))
        .route("/.well-known/gpc.json", get(embed::privacy_control));
    let desk = Router::new()
        .route("/forms", get(desk::index))
        .route("/designs", get(designs::index))
        .route("/designs/new", get(designs::new).post(designs::create))
        .route("/designs/{key}", get(designs::show).post(designs::save))
        .route("/designs/{key}/removal", post(designs::remove))
        .route("/forms/new", get(build::new).post(build::create))
        .route("/forms/{name}", get(desk::show))
        .route("/forms/{name}/opening", post(desk::open))
        .route("/forms/{name}/closure", post(desk::close))
        .route("/forms/{name}/removal", get(desk::removal).post(desk::remove))
        .route("/forms/{name}/edit", get(build::show))
        .route("/forms/{name}/items", post(build::add))
        .route("/forms/{name}/items/{key}", get(item::show).post(item::save))
        .route("/forms/{name}/items/{key}/up", post(build::up))
        .route("/forms/{name}/items/{key}/down", post(build::down))
        .route("/forms/{name}/items/{key}/place", post(build::drop_at))
        .route("/forms/{name}/items/{key}/removal", post(build::remove))
        .route("/forms/{name}/settings", get(settings::show).post(settings::save))
        .route("/forms/{name}/link", get(link::ask).post(link::make))
        .route("/forms/{name}/publication", post(build::publish))
        .route("/forms/{name}/try", get(trial::show).post(trial::submit))
        .route("/forms/{name}/versions/{version}", get(versions::show))
        .route("/forms/{name}/answers", get(answers::list))
        .route("/forms/{name}/answers/export", get(export::ask).post(export::download))
        .route("/forms/{name}/files/{id}", get(answers::file));
    public.merge(fill).merge(desk)
}

/// The pages as the storybook shows them.
pub fn samples(t: Words) -> Vec<Sample> {
    [
        sheet::samples(t),
        confirm::samples(t),
        desk::samples(t),
        designs::samples(t),
        build::samples(t),
        answers::samples(t),
        export::samples(t),
        link::samples(t),
    ]
    .concat()
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

/// One below the other, with air between.
fn stack(parts: impl IntoIterator<Item = Html>) -> Html {
    Html::join([Html::trusted("<div class=\"stack\">"), Html::join(parts), Html::trusted("</div>")])
}

fn list(lines: impl IntoIterator<Item = Html>) -> Html {
    let line = |line: Html| Html::join([Html::trusted("<li>"), line, Html::trusted("</li>")]);
    Html::join([Html::trusted("<ul>"), Html::join(lines.into_iter().map(line)), Html::trusted("</ul>")])
}
