//! What is prepared for agents: answers in five languages, files that go with letters, and macros, which do several things at
//! one click.

mod answers;
mod enclosures;
mod macros;

use super::{posted::LARGEST, up, words};
use crate::{MANAGE, VIEW};
use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{get, post},
};
use kernel::{App, Desk, Result, door::Paper};
use kit::{Button, Crumb, Facts, Html, Panel, Words};

pub use answers::{AnswerEntry, answer_form, answer_table};
pub use enclosures::{EnclosureEntry, enclosure_form, enclosure_table};
pub use macros::{MacroEntry, MacroOffers, macro_form, macro_table};

pub fn routes() -> Router<App> {
    let room = DefaultBodyLimit::max(LARGEST);
    Router::new()
        .route("/cases/settings", get(settings))
        .route("/cases/answers", get(answers::list).post(answers::create))
        .route("/cases/answers/new", get(answers::blank))
        .route("/cases/answers/{id}", get(answers::edit).post(answers::save))
        .route("/cases/answers/{id}/removal", post(answers::remove))
        .route("/cases/enclosures", get(enclosures::list).post(enclosures::create).layer(room))
        .route("/cases/enclosures/new", get(enclosures::blank))
        .route("/cases/enclosures/{id}", get(enclosures::edit).post(enclosures::save).layer(room))
        .route("/cases/enclosures/{id}/removal", post(enclosures::remove))
        .route("/cases/enclosures/{id}/files/{lang}", get(enclosures::file))
        .route("/cases/macros", get(macros::list).post(macros::create))
        .route("/cases/macros/new", get(macros::blank))
        .route("/cases/macros/{id}", get(macros::edit).post(macros::save))
        .route("/cases/macros/{id}/removal", post(macros::remove))
}

/// Everything that is set up for cases, with the way to it.
async fn settings(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&VIEW)?;
    reader.demand(&MANAGE)?;
    let t = words(&desk, &mut reader).await?;
    let shell = desk.shell(&mut reader, t.w("case-settings"), "/cases").await?;
    Ok(shell.crumbs(vec![up(t)]).body(index(t)).html().into())
}

pub fn index(t: Words) -> Html {
    let ways = [
        ("case-categories", "/cases/categories", "case-categories-why"),
        ("case-templates", "/cases/answers", "case-template-empty-why"),
        ("case-enclosures", "/cases/enclosures", "case-enclosure-empty-why"),
        ("case-macros", "/cases/macros", "case-macro-empty-why"),
        ("case-category-flow", "/processes", "case-settings-flows"),
        ("case-settings-senders", "/senders", "case-settings-senders-why"),
        ("case-overview", "/cases/overview", "case-overview-why"),
    ];
    let facts = ways.iter().fold(Facts::new(), |facts, (word, href, why)| {
        let open = Button::link(t.w("kit-open"), *href).quiet().html();
        facts.fact(t.w(word), Html::join([t.w(why).into(), " ".into(), open]))
    });
    Panel::new(t.w("case-settings"), facts).html()
}

fn crumbs(t: Words) -> Vec<Crumb> {
    vec![up(t), Crumb::new(t.w("case-settings"), "/cases/settings")]
}
