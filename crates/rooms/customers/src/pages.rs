//! The desk's door to customers: the list, one record, its form, revealing, custom fields and saved views.

mod anonymising;
mod apart;
mod chosen;
mod columns;
mod explain;
mod export;
mod fields;
mod form;
mod held;
mod holds;
mod list;
mod report;
mod reveal;
mod samples;
mod show;
mod typed;
mod values;
mod why;

pub use anonymising::table as anonymising_table;
pub use apart::marks;
pub use explain::{answer, end_of_person};
pub(crate) use held::{is_of, may};
pub use samples::samples;

use crate::{
    actions::FORMER,
    countries::{countries, country_name},
    model::FieldKey,
};
use axum::{
    Router,
    routing::{get, post},
};
use kernel::App;
use kit::Words;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/customers", get(list::index).post(form::create))
        .route("/customers/new", get(form::new))
        .route("/customers/fields", get(fields::index).post(fields::create))
        .route("/customers/chosen", post(chosen::choose))
        .route("/customers/changes", post(chosen::change))
        .route("/customers/report", get(report::show))
        .route("/customers/report/file", get(report::file))
        .route("/customers/export", get(export::ask).post(export::download))
        .route("/customers/fields/{key}", get(fields::edit).post(fields::save))
        .route("/customers/fields/{key}/removal", get(fields::ask_removal).post(fields::remove))
        .route("/customers/anonymising", get(anonymising::show).post(anonymising::save))
        .route("/customers/views", post(list::keep_view))
        .route("/customers/views/{id}/removal", post(list::drop_view))
        .route("/customers/{id}", get(show::show).post(form::save))
        .route("/customers/{id}/edit", get(form::edit))
        .route("/customers/{id}/held", get(held::show))
        .route("/customers/{id}/values", get(values::ask).post(values::erase))
        .route("/customers/{id}/holds", get(holds::of_customer).post(holds::place))
        .route("/why/{table}/{id}", get(explain::show))
        .route("/holds", get(holds::index))
        .route("/holds/{id}", get(holds::show).post(holds::extend))
        .route("/holds/{id}/lifting", post(holds::lift))
        .route("/customers/{id}/revelations", get(reveal::ask).post(reveal::reveal))
}

fn language_name(t: Words, code: &str) -> String {
    let known = kit::Lang::ALL.into_iter().find(|lang| lang.tag() == code);
    known.map_or_else(|| code.to_owned(), |lang| t.language(lang))
}

/// What a person calls an input: a field of everybody, or the label that the house gave it.
fn label(t: Words, input: &str, definitions: &[crate::Definition]) -> String {
    let custom = definitions.iter().find(|definition| definition.key == input);
    match (custom, FieldKey::of_input(input)) {
        (Some(definition), _) => definition.label.clone(),
        (None, None) if input == FORMER => t.w("customers-former"),
        (None, Some(_)) => t.w(&format!("customers-{}", input.replace('_', "-"))),
        (None, None) => input.to_owned(),
    }
}
