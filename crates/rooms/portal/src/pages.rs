//! The HTML door for the person themself: choices, data, rights, cases, one-click unsubscribe, and the page that mails a link.

mod ask;
mod cases;
mod choices;
mod cookies;
mod correct;
mod data;
mod guest;
mod history;
mod parts;
mod receipts;
mod requests;
mod rights;
mod thread;
mod unsubscribe;
mod visit;

use axum::{
    Router,
    routing::{get, post},
};
use kernel::App;
use kit::{Sample, Words};

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
        .route("/preferences/{token}/data", get(data::show).post(data::send))
        .route("/preferences/{token}/rights", get(rights::list))
        .route("/preferences/{token}/ask/{kind}", get(rights::show).post(rights::ask))
        .route("/preferences/{token}/correct", get(correct::show))
        .route("/preferences/{token}/requests", get(requests::list))
        .route("/preferences/{token}/requests/{number}", get(requests::show))
        .route("/my-data/{token}", get(visit::door).post(visit::enter))
        .route("/my-data/{token}/data", get(data::show))
        .route("/my-data/{token}/rights", get(rights::list))
        .route("/my-data/{token}/ask/{kind}", get(rights::show).post(rights::ask))
        .route("/my-data/{token}/correct", get(correct::show).post(correct::propose))
        .route("/my-data/{token}/requests", get(requests::list))
        .route("/my-data/{token}/requests/{number}", get(requests::show))
        .route("/my-data/{token}/requests/{number}/package", post(requests::fetch))
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
    let asked = [rights::samples(t), correct::samples(t), requests::samples(t)];
    [own.concat(), matters.concat(), asked.concat(), ask::samples(t), cookies::samples(t)].concat()
}
