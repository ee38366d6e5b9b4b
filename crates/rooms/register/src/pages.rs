//! The desk's door to the register.

mod affected;
mod agreements;
mod breach;
mod course;
mod fields;
mod lists;
mod overview;
mod record;
mod report;
mod samples;

pub use samples::samples;

/// Contracts on their way in and out, for both doors.
pub mod upload {
    pub use super::agreements::{Upload, file, take};
    /// The largest request that brings one.
    pub const BODY: usize = crate::actions::FILE + super::AROUND;
}

use crate::model::Kind;
use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{get, post},
};
use kernel::{App, Desk, FieldError, Reader, Result, setting::TIME_ZONE};
use kit::{Crumb, Words};
use std::collections::HashMap;

pub const HOME: &str = "/register";
/// The form around a file.
const AROUND: usize = 1 << 16;

pub fn routes() -> Router<App> {
    let files = DefaultBodyLimit::max(upload::BODY);
    Router::new()
        .route("/register", get(overview::show))
        .route("/register/book", get(overview::book))
        .route("/register/export/{format}", get(overview::export))
        .route("/register/{list}", get(lists::list).post(lists::add))
        .route("/register/{list}/new", get(lists::new))
        .route("/register/records/{id}", get(record::show).post(lists::save))
        .route("/register/records/{id}/edit", get(lists::edit))
        .route("/register/records/{id}/standing", post(record::stand))
        .route("/register/records/{id}/notes", post(record::note))
        .route("/register/records/{id}/removal", get(record::ask_removal).post(record::remove))
        .route("/register/records/{id}/agreements", post(agreements::add).layer(files))
        .route("/register/agreements/{id}", get(agreements::fetch))
        .route("/register/agreements/{id}/removal", get(agreements::ask_removal).post(agreements::remove))
        .route("/register/breaches/{id}/affected", get(affected::list).post(affected::seek))
        .route("/register/breaches/{id}/searches/{search}", post(affected::again))
        .route("/register/breaches/{id}/clearing", post(affected::clear))
        .route("/register/breaches/{id}/told", post(affected::told))
        .route("/register/breaches/{id}/risk", post(course::decide))
        .route("/register/breaches/{id}/report", get(report::show).post(course::sent))
        .route("/register/breaches/{id}/letters", get(course::letters).post(course::write))
        .route("/register/breaches/{id}/sending", post(course::send))
        .route("/register/breaches/{id}/closing", post(course::close))
        .route("/register/breaches/{id}/opening", post(course::open))
}

async fn words(desk: &Desk, reader: &mut Reader) -> Result<Words> {
    Ok(desk.words.in_zone(&reader.setting(&TIME_ZONE).await?))
}

fn crumb(label: String, href: impl Into<String>) -> Crumb {
    Crumb { label, href: href.into() }
}

/// The way back: the register, and the list.
fn crumbs(t: Words, kind: Kind) -> Vec<Crumb> {
    vec![crumb(t.w("nav-register"), HOME), crumb(plural(t, kind), format!("{HOME}/{}", kind.list()))]
}

/// What the list of a kind is called.
fn plural(t: Words, kind: Kind) -> String {
    t.w(&format!("register-kind-{}", kind.key()))
}

fn error(problems: &[FieldError], field: &str, t: Words) -> Option<String> {
    problems.iter().find(|problem| problem.field == field).map(|problem| problem.message.say(t))
}

/// What people call those who acted.
async fn names(reader: &mut Reader, mut labels: Vec<String>) -> Result<HashMap<String, String>> {
    labels.sort();
    labels.dedup();
    let names = reader.app().gate()?.names;
    Ok(names(reader, labels).await?.into_iter().collect())
}

fn name<'a>(names: &'a HashMap<String, String>, label: &'a str, t: Words) -> String {
    match label {
        "house" => t.w("register-by-house"),
        label => names.get(label).map_or(label, String::as_str).to_owned(),
    }
}
