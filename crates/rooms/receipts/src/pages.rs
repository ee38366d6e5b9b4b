//! The public door: how anybody checks the ledger, and what they need for it.

use askama::Template;
use axum::{
    Router,
    http::header,
    response::{IntoResponse, Response},
    routing::get,
};
use consent::ledger;
use kernel::{App, Public, Result, door::Paper, input::Query};
use kit::{Facts, Html, Panel, Sample, Words};
use serde::Deserialize;
use std::fmt::Display;

/// Leaves given at once: a third of a megabyte.
const LEAVES: u32 = 8_192;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/ledger", get(show))
        .route("/ledger/consistency", get(consistency))
        .route("/ledger/leaves", get(leaves))
}

pub fn samples(t: Words) -> Vec<Sample> {
    let tree = Tree {
        key: "shop.example.org/ledger+a1b2c3d4+AQ…".into(),
        size: "1 234".into(),
        root: "3q2+7w…".into(),
    };
    vec![Sample::new("receipts/ledger", page(t, &tree))]
}

struct Tree {
    key: String,
    size: String,
    root: String,
}

#[derive(Template)]
#[template(path = "ledger.html")]
struct Page {
    t: Words,
    tree: Html,
}

async fn show(door: Public) -> Result<Paper> {
    let mut reader = door.read().await?;
    let t = door.words;
    let log = ledger::verifier(&mut reader).await?;
    let note = ledger::checkpoint(&mut reader).await?;
    let head = log.verify(&note).map_err(kernel::Error::fault)?.head;
    let size = t.number(i64::try_from(head.size).unwrap_or(i64::MAX));
    let tree = Tree { key: log.to_string(), size, root: head.root.to_string() };
    let shell = door.public_shell(&mut reader, t.w("receipts-title")).await?;
    Ok(shell.body(page(t, &tree)).html().into())
}

fn page(t: Words, tree: &Tree) -> Html {
    let facts = Facts::new()
        .fact(t.w("receipts-size"), Html::text(&tree.size))
        .fact(t.w("receipts-root"), Html::text(&tree.root))
        .fact(t.w("receipts-key"), Html::text(&tree.key));
    Html::of(&Page { t, tree: Panel::new(t.w("receipts-now"), facts).html() })
}

#[derive(Deserialize)]
struct Span {
    from: u64,
    to: u64,
}

/// One hash a line, as a proof after RFC 6962 lists them.
async fn consistency(door: Public, Query(span): Query<Span>) -> Result<Response> {
    let mut reader = door.read().await?;
    Ok(plain(lines(&ledger::consistency(&mut reader, span.from, span.to).await?)))
}

#[derive(Deserialize)]
struct From {
    #[serde(default)]
    from: u64,
}

/// The hashes of leaves from a place on, one a line; fewer than asked for when the tree ends.
async fn leaves(door: Public, Query(asked): Query<From>) -> Result<Response> {
    let mut reader = door.read().await?;
    Ok(plain(lines(&ledger::leaves(&mut reader, asked.from, LEAVES).await?)))
}

fn lines<T: Display>(items: &[T]) -> String {
    items.iter().map(|item| format!("{item}\n")).collect()
}

pub(crate) fn plain(text: String) -> Response {
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}
