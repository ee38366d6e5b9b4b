//! The HTML door: purposes, the truth table, and what each person allows.

pub mod agreements;
mod answers;
pub mod confirm;
mod confirmations;
mod contacts;
pub mod entry;
mod form;
pub mod guardian;
mod history;
mod link;
mod matrix;
pub mod panel;
pub mod person;
pub mod purposes;
pub mod record;
pub mod sign;
mod signatures;
pub mod truth;
mod values;
pub mod waiting;
pub mod withdrawals;

use crate::{ledger, model::decide::Reason};
use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::header,
    response::{IntoResponse, Response},
    routing::{get, post},
};
use kernel::{App, FieldError, Public, Result, room::article};
use kit::{Badge, Html, Sample, Words};

pub fn routes() -> Router<App> {
    let with_papers = Router::new()
        .route("/customers/{id}/permissions", get(person::show).post(person::record))
        .layer(DefaultBodyLimit::max(record::BODY));
    Router::new()
        .route("/purposes", get(purposes::list).post(purposes::add))
        .route("/purposes/new", get(purposes::new))
        .route("/purposes/truth", get(truth::show))
        .route("/purposes/{key}", get(purposes::show).post(purposes::change))
        .route("/purposes/{key}/edit", get(purposes::edit))
        .route("/purposes/{key}/versions", get(purposes::versions::show))
        .route("/purposes/{key}/people", get(purposes::people::show))
        .route(
            "/purposes/{key}/assessments/{kind}",
            get(purposes::records::show).post(purposes::records::save),
        )
        .route("/purposes/{key}/asking/{aim}", get(purposes::asking::show).post(purposes::asking::begin))
        .route("/purposes/{key}/ending", get(purposes::ending::ask).post(purposes::ending::end))
        .route("/purposes/{key}/resumption", post(purposes::resume))
        .route("/agreements", get(agreements::list).post(agreements::add))
        .route("/agreements/new", get(agreements::new))
        .route("/agreements/{id}", get(agreements::show).post(agreements::change))
        .route("/agreements/{id}/edit", get(agreements::edit))
        .route("/agreements/{id}/retirement", post(agreements::retire))
        .route("/agreements/{id}/resumption", post(agreements::resume))
        .route("/customers/{id}/permissions/{purpose}/{aim}", post(confirmations::ask))
        .route("/customers/{id}/permissions/signature", post(signatures::ask))
        .route("/customers/{id}/contacts", post(contacts::note))
        .route("/customers/{id}/permissions/guardian", post(person::ask_guardian))
        .route("/permissions/withdrawals", get(withdrawals::list))
        .route("/permissions/withdrawals/noted", post(withdrawals::noted))
        .route("/permissions/waiting", get(waiting::show))
        .route("/permissions/{id}", get(entry::show))
        .route("/permissions/{id}/paper", get(entry::paper))
        .route("/permissions/{id}/proof", get(entry::proof))
        .route("/guardian/{token}", get(guardian::show).post(guardian::decide))
        .route("/confirm/{token}", get(confirm::show).post(confirm::answer))
        .route("/sign/{token}", get(sign::show).post(sign::answer))
        .route("/ledger/checkpoint", get(checkpoint))
        .route("/ledger/key", get(key))
        .merge(with_papers)
}

pub fn samples(t: Words) -> Vec<Sample> {
    [
        truth::samples(t),
        person::samples(t),
        matrix::samples(t),
        history::samples(t),
        entry::samples(t),
        record::samples(t),
        guardian::samples(t),
        agreements::samples(t),
        signatures::samples(t),
        sign::samples(t),
        confirm::samples(t),
        confirmations::samples(t),
        contacts::samples(t),
        waiting::samples(t),
        answers::samples(t),
        withdrawals::samples(t),
        purposes::samples(t),
    ]
    .concat()
}

/// The newest checkpoint, for witnesses and whoever keeps one.
async fn checkpoint(door: Public) -> Result<Response> {
    let mut reader = door.read().await?;
    Ok(plain(ledger::checkpoint(&mut reader).await?.to_string()))
}

/// The key that signs checkpoints.
async fn key(door: Public) -> Result<Response> {
    let mut reader = door.read().await?;
    Ok(plain(format!("{}\n", ledger::verifier(&mut reader).await?)))
}

pub(crate) fn plain(text: String) -> Response {
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}

/// What is wrong with one field of a form that comes back.
fn complaint(problems: &[FieldError], field: &str, t: Words) -> Option<String> {
    problems.iter().find(|problem| problem.field == field).map(|problem| problem.message.say(t))
}

/// May it leave? As a badge, with the reason in words.
/// `None` is yes.
fn answer(refused: Option<Reason>, t: Words) -> Html {
    match refused {
        None => Badge::allow(t.w("kit-may-yes")).into(),
        Some(reason) => Html::join([
            Html::trusted("<span>"),
            mark(reason, t),
            Html::trusted(" <small>"),
            t.w(&reason.word()).into(),
            Html::trusted("</small></span>"),
        ]),
    }
}

fn mark(reason: Reason, t: Words) -> Html {
    match crate::marks::may(reason) {
        kit::May::Yes | kit::May::NotAsked => Badge::plain(t.w("consent-may-not-now")).into(),
        kit::May::Refused => Badge::stop(t.w("kit-may-refused")).into(),
        kit::May::Stopped => Badge::stop(t.w("kit-may-stopped")).into(),
    }
}
