//! The HTML door for the person themself: choices, data, rights, cases, one-click unsubscribe, and the page that mails a link.

mod ask;
mod cases;
mod choices;
mod cookies;
mod data;
mod guest;
mod history;
mod parts;
mod receipts;
mod rights;
mod thread;
mod unsubscribe;

use axum::{
    Router,
    routing::{get, post},
};
use kernel::App;
use kit::{Sample, Words};

pub use ask::quiet_callers;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/preferences", get(ask::show).post(ask::ask))
        .route("/preferences/sent", get(ask::sent))
        .route("/preferences/{token}", get(choices::show).post(choices::save))
        .route("/preferences/{token}/stop", post(choices::stop))
        .route("/preferences/{token}/language", post(choices::keep_language))
        .route("/preferences/{token}/history", get(history::show))
        .route("/preferences/{token}/history.json", get(history::file))
        .route("/preferences/{token}/receipts", get(receipts::show))
        .route("/preferences/{token}/receipts/{piece}", post(receipts::take))
        .route("/preferences/{token}/agreed/{switch}", get(choices::agreed))
        .route("/preferences/{token}/data", get(data::show))
        .route("/preferences/{token}/cases", get(cases::list))
        .route("/preferences/{token}/cases/{number}", post(cases::ask))
        .route("/my-case/{token}", get(thread::door).post(thread::enter))
        .route("/my-case/{token}/thread", get(thread::show).post(thread::answer))
        .route("/preferences/{token}/copy", get(rights::copy).post(rights::ask_copy))
        .route("/preferences/{token}/erasure", get(rights::erasure).post(rights::ask_erasure))
        .route("/cookies", get(cookies::show).post(cookies::save))
        .route("/unsubscribe/{token}/{purpose}", get(unsubscribe::show).post(unsubscribe::stop))
}

/// The pages as the storybook shows them.
pub fn samples(t: Words) -> Vec<Sample> {
    let own = [choices::samples(t), data::samples(t), history::samples(t), receipts::samples(t)];
    let matters = [cases::samples(t), thread::samples(t)];
    [own.concat(), matters.concat(), ask::samples(t), cookies::samples(t)].concat()
}
