//! The desk's door: mails that wait for a person, and the mailboxes that they come by.

mod items;
mod mailboxes;
mod samples;

pub use items::wishes::BESIDE;
pub use samples::samples;

use axum::{
    Router,
    routing::{get, post},
};
use kernel::{App, Desk, Reader, Result, setting::TIME_ZONE};
use kit::Words;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/mailboxes", get(mailboxes::list).post(mailboxes::form::connect))
        .route("/mailboxes/new", get(mailboxes::form::new))
        .route("/mailboxes/{id}", get(mailboxes::show::show).post(mailboxes::form::save))
        .route("/mailboxes/{id}/edit", get(mailboxes::form::edit))
        .route("/mailboxes/{id}/trial", post(mailboxes::show::try_out))
        .route("/mailboxes/{id}/suspension", post(mailboxes::show::pause))
        .route("/mailboxes/{id}/resumption", post(mailboxes::show::resume))
        .route("/mailboxes/{id}/removal", get(mailboxes::show::ask_removal).post(mailboxes::show::remove))
        .route("/inbox", get(items::list))
        .route("/inbox/{id}", get(items::show::show))
        .route("/inbox/{id}/source", get(items::show::source))
        .route("/inbox/{id}/release", post(items::show::release))
        .route("/inbox/{id}/discard", post(items::show::discard))
        .route("/inbox/{id}/case", post(items::show::assign))
        .route("/inbox/{id}/customer", post(items::show::link))
        .route("/inbox/{id}/request", post(items::wishes::ask))
        .route("/inbox/{id}/answer", post(items::wishes::answer))
        .route("/inbox/{id}/withdrawal", post(items::wishes::withdraw))
        .route("/inbox/{id}/silence", post(items::wishes::silence))
}

async fn words(desk: &Desk, reader: &mut Reader) -> Result<Words> {
    Ok(desk.words.in_zone(&reader.setting(&TIME_ZONE).await?))
}
