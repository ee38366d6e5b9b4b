//! The HTML door for the person themself: choices, data, rights, cases, forms, one-click unsubscribe, and the pages that mail
//! a link.

mod account;
mod ask;
mod cases;
mod choices;
mod cookies;
mod correct;
mod data;
mod forms;
mod guest;
mod history;
mod notice;
mod parts;
mod receipts;
mod records;
mod requests;
mod rights;
mod thread;
mod unsubscribe;
mod visit;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{get, post},
};
use kernel::App;
use kit::{Sample, Words};

pub fn routes() -> Router<App> {
    letters().merge(account()).merge(cases())
}

/// Behind the link of every letter, and where somebody asks for one.
fn letters() -> Router<App> {
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
        .route("/preferences/{token}/notice", get(notice::show).post(notice::accept))
        .route("/preferences/{token}/data", get(data::show).post(data::send))
        .route("/preferences/{token}/data/{piece}", get(records::show))
        .route("/preferences/{token}/rights", get(rights::list))
        .route("/preferences/{token}/ask/{kind}", get(rights::show).post(rights::ask))
        .route("/preferences/{token}/correct", get(correct::show))
        .route("/preferences/{token}/requests", get(requests::list))
        .route("/preferences/{token}/requests/{number}", get(requests::show))
        .route("/preferences/{token}/cases", get(cases::list))
        .route("/preferences/{token}/cases/{number}", post(cases::ask))
        .route("/preferences/{token}/copy", get(rights::copy).post(rights::ask_copy))
        .route("/preferences/{token}/erasure", get(rights::erasure).post(rights::ask_erasure))
        .route("/cookies", get(cookies::show).post(cookies::save))
        .route("/unsubscribe/{token}/{purpose}", get(unsubscribe::show).post(unsubscribe::stop))
}

/// For whoever signed in by a fresh link.
fn account() -> Router<App> {
    let filled = Router::new()
        .route("/account/forms/{name}", get(forms::show).post(forms::send))
        .layer(DefaultBodyLimit::max(::forms::BODY));
    Router::new()
        .route("/my-data/{token}", get(visit::door).post(visit::enter))
        .route("/account", get(account::show).post(ask::ask))
        .route("/account/sent", get(ask::sent))
        .route("/account/sign-out", post(account::sign_out))
        .route("/account/sign-out-everywhere", post(account::sign_out_everywhere))
        .route("/account/notice", get(notice::show).post(notice::accept))
        .route("/account/choices", get(choices::show).post(choices::save))
        .route("/account/choices/stop", post(choices::stop))
        .route("/account/choices/language", post(choices::keep_language))
        .route("/account/agreed/{switch}", get(choices::agreed))
        .route("/account/history", get(history::show))
        .route("/account/history.json", get(history::file))
        .route("/account/receipts", get(receipts::show))
        .route("/account/receipts/{piece}", post(receipts::take))
        .route("/account/data", get(data::show).post(data::send))
        .route("/account/data/{piece}", get(records::show))
        .route("/account/rights", get(rights::list))
        .route("/account/ask/{kind}", get(rights::show).post(rights::ask))
        .route("/account/correct", get(correct::show).post(correct::propose))
        .route("/account/requests", get(requests::list))
        .route("/account/requests/{number}", get(requests::show))
        .route("/account/requests/{number}/package", post(requests::fetch))
        .route("/account/cases", get(cases::list))
        .route("/account/cases/{number}", get(thread::show_own).post(thread::answer_own))
        .route("/account/forms", get(forms::list))
        .route("/account/forms/{name}/thanks", get(forms::thanks))
        .merge(filled)
}

/// Behind a fresh link to one case.
fn cases() -> Router<App> {
    Router::new()
        .route("/my-case/{token}", get(thread::door).post(thread::enter))
        .route("/my-case/{token}/thread", get(thread::show).post(thread::answer))
        .route("/my-case/{token}/notice", get(notice::show).post(notice::accept))
}

/// The pages as the storybook shows them.
pub fn samples(t: Words) -> Vec<Sample> {
    let own = [choices::samples(t), data::samples(t), history::samples(t), receipts::samples(t)];
    let matters = [cases::samples(t), thread::samples(t)];
    let asked = [rights::samples(t), correct::samples(t), requests::samples(t)];
    let account = [account::samples(t), ask::samples(t), forms::samples(t), notice::samples(t)];
    [own.concat(), matters.concat(), asked.concat(), account.concat(), cookies::samples(t)].concat()
}
