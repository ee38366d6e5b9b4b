//! The HTML door: notices for those who write them, and what was published for everybody.

mod accept;
mod acceptances;
mod changes;
mod contact;
mod contacts;
mod draft;
mod list;
mod one;
mod public;
mod samples;
mod scope;
mod section;
mod show;

pub use accept::asking;
pub use samples::samples;

use axum::{
    Router,
    routing::{get, post},
};
use consent::NoticeVersion;
use kernel::{App, Desk, Error, FieldError, Reader, Result, door::Door, setting::TIME_ZONE};
use kit::{Crumb, PublicShell, Tabs, Words};

pub fn routes() -> Router<App> {
    Router::new()
        .route("/notices", get(list::show).post(one::add))
        .route("/notices/new", get(one::blank))
        .route("/notices/of/{notice}", get(one::show).post(one::describe))
        .route("/notices/of/{notice}/draft", post(one::start))
        .route("/notices/of/{notice}/renewal", post(one::renew))
        .route("/notices/of/{notice}/removal", post(one::remove))
        .route("/notices/contacts", get(contacts::show).post(contacts::save))
        .route("/notices/contacts/{kind}/{key}", get(contact::show).post(contact::choose))
        .route("/notices/contacts/{kind}/{key}/removal", post(contacts::remove))
        .route("/notices/acceptances", get(acceptances::show))
        .route("/notices/{version}", get(draft::show).post(draft::title))
        .route("/notices/{version}/preview", get(draft::preview))
        .route("/notices/{version}/changes", get(changes::of_draft))
        .route("/notices/{version}/removal", post(draft::discard))
        .route("/notices/{version}/purposes", post(scope::save))
        .route("/notices/{version}/publication", post(draft::publish))
        .route("/notices/{version}/sections", post(section::add))
        .route("/notices/{version}/sections/new", get(section::blank))
        .route("/notices/{version}/sections/{at}", get(section::open).post(section::save))
        .route("/notices/{version}/sections/{at}/{step}", post(section::step))
        .route("/notices/{version}/parts/{part}", post(section::take))
        .route("/privacy", get(public::current))
        .route("/privacy/history", get(public::history))
        .route("/privacy/{version}", get(public::past))
        .route("/privacy/{version}/text", get(public::text))
        .route("/privacy/{version}/changes", get(changes::published))
}

/// The reader's words by the clock of the company.
async fn words(desk: &Desk, reader: &mut Reader) -> Result<Words> {
    Ok(desk.words.in_zone(&reader.setting(&TIME_ZONE).await?))
}

/// A page for everybody, with the way to the choice of cookies.
async fn shell(door: &Door, reader: &mut Reader, title: impl Into<String>) -> Result<PublicShell> {
    let t = door.words;
    let shell = door.public_shell(reader, title).await?;
    Ok(shell.also(t.w("notices-cookies"), format!("/cookies?lang={}", t.tag())))
}

/// A version out of an address; what is none is not found.
fn number(text: &str) -> Result<NoticeVersion> {
    text.parse().map_err(|_| Error::NotFound)
}

fn up(t: Words) -> Crumb {
    Crumb::new(t.w("nav-notices"), "/notices")
}

/// The three pages of the room.
fn tabs(t: Words, current: &str) -> Tabs {
    Tabs::new(t.w("nav-notices"), current)
        .tab(t.w("nav-notices"), "/notices")
        .tab(t.w("notices-contacts"), "/notices/contacts")
        .tab(t.w("notices-acceptances"), "/notices/acceptances")
}

/// What is wrong with one field of a form that comes back.
fn complaint(problems: &[FieldError], field: &str, t: Words) -> Option<String> {
    problems.iter().find(|problem| problem.field == field).map(|problem| problem.message.say(t))
}

/// A form's names and values.
struct Typed(Vec<(String, String)>);

impl Typed {
    fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str())
    }

    fn text(&self, name: &str) -> String {
        self.get(name).replace("\r\n", "\n").trim().to_owned()
    }

    /// The revision that the editor had before them.
    fn seen(&self) -> i64 {
        self.get("seen").parse().unwrap_or_default()
    }
}
