//! The HTML door of letters: writing, looking, sending, and what became of it.

mod counted;
mod editor;
mod go;
mod list;
mod receivers;
mod report;
mod samples;
mod sending;
mod sheet;

pub use samples::samples;

use crate::model::{State, Warning};
use axum::{
    Router,
    routing::{get, post},
};
use kernel::{App, Desk, Error, FieldError, Reader, Result, setting::TIME_ZONE};
use kit::{Badge, Crumb, Html, Tone, Words};

pub fn routes() -> Router<App> {
    Router::new()
        .route("/letters", get(list::show).post(editor::create))
        .route("/letters/new", get(editor::blank))
        .route("/letters/{id}", get(sheet::show).post(editor::save))
        .route("/letters/{id}/edit", get(editor::open))
        .route("/letters/{id}/count", post(sheet::count))
        .route("/letters/{id}/trial", post(sheet::trial))
        .route("/letters/{id}/sending", get(sending::ask).post(sending::start))
        .route("/letters/{id}/pause", post(sending::pause))
        .route("/letters/{id}/resumption", post(sending::resume))
        .route("/letters/{id}/cancellation", get(sending::ask_cancel).post(sending::cancel))
        .route("/letters/{id}/receivers", get(receivers::show))
        .route("/letters/{id}/report.csv", get(report::download))
        .route("/go/{token}/{letter}/{nr}", get(go::on))
        .route("/go/{letter}/{nr}", get(go::anybody))
        .route("/seen/{token}/{letter}", get(go::seen))
}

/// The reader's words by the clock of the company.
async fn words(desk: &Desk, reader: &mut Reader) -> Result<Words> {
    Ok(desk.words.in_zone(&reader.setting(&TIME_ZONE).await?))
}

fn up(t: Words) -> Crumb {
    Crumb::new(t.w("nav-letters"), "/letters")
}

fn badge(t: Words, state: &State) -> Badge {
    let tone = match state {
        State::Sent { .. } => Tone::Allow,
        State::Paused { .. } => Tone::Warn,
        State::Canceled { .. } => Tone::Stop,
        State::Draft | State::Sending { .. } => Tone::Plain,
    };
    Badge::new(tone, t.w(&format!("campaigns-state-{}", state.key())))
}

/// What may stay but had better not, field by field.
fn warnings(t: Words, warnings: &[Warning]) -> Html {
    let line = |warning: &Warning| {
        Html::join([Badge::warn(field(t, &warning.field)).html(), " ".into(), warning.message.say(t).into()])
    };
    let item = |html: Html| Html::join([Html::trusted("<li>"), html, Html::trusted("</li>")]);
    let items = Html::join(warnings.iter().map(|warning| item(line(warning))));
    Html::join([Html::trusted("<ul>"), items, Html::trusted("</ul>")])
}

/// `texts.nl.body` as people call it.
fn field(t: Words, name: &str) -> String {
    let mut parts = name.split('.').skip(1);
    let lang = parts.next().and_then(kit::Lang::parse).map(|lang| t.language(lang)).unwrap_or_default();
    let part = if parts.next() == Some("subject") { "campaigns-subject" } else { "campaigns-body" };
    format!("{lang}: {}", t.w(part))
}

/// What is wrong with the fields, or the error itself when it is of another kind.
fn fields_of(error: Error) -> Result<Vec<FieldError>> {
    match error {
        Error::Invalid(fields) => Ok(fields),
        other => Err(other),
    }
}

fn wrong(t: Words, errors: &[FieldError], name: &str) -> Option<String> {
    errors.iter().find(|error| error.field == name).map(|error| error.message.say(t))
}
