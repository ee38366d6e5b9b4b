//! The first loop with real servers: OpenSMTPD takes our mail, Dovecot keeps it, the person fetches it by POP3 and follows the link.
//!
//! It needs both servers, and root to start them: `./check` runs it, and `cargo test` says that it was left out.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "a test fails by panicking"
)]

mod inbox;
mod pop3;
#[path = "../../../mail/tests/servers/mod.rs"]
mod servers;

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode},
};
use custodia::{house, web};
use ground::config::Config;
use kernel::{Actor, worker};
use servers::Servers;
use std::{path::Path, time::Duration};
use tempfile::TempDir;
use tower::ServiceExt;

const CARLA: &str = "carla@example.org";

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Dovecot and OpenSMTPD, and root to start them"]
async fn a_person_leaves_their_data_confirms_by_mail_and_is_there() {
    let servers = Servers::start();
    let folder = TempDir::new().unwrap();
    let over = [
        ("data", folder.path().display().to_string()),
        ("public_url", "https://care.example.org".into()),
        ("mail.from", "care@example.org".into()),
        ("smtp.host", "127.0.0.1".into()),
        ("smtp.port", servers.smtp.to_string()),
        ("smtp.security", "plain".into()),
    ];
    let config = Config::load(Path::new("no file"), [], &over).unwrap();
    let app = house::open(config).await.unwrap();
    let router = web::router(&app, None);

    let page = get(&router, "/f/news").await;
    let form = fill(&page, CARLA);
    tokio::time::sleep(Duration::from_secs(4)).await;
    let sent = post(&router, "/f/news", &form).await;
    assert!(sent.is_success() || sent.is_redirection(), "{sent}");
    assert!(found(&app).await.is_empty(), "nobody exists before the link was confirmed");
    worker::drain(&app).await.unwrap();

    let mail = pop3::fetch(servers.pop3, CARLA).await;
    let path = link(&mail, "/f/confirm/");
    assert_eq!(get_status(&router, &path).await, StatusCode::OK);
    assert!(found(&app).await.is_empty(), "a scanner that follows the link changes nothing");
    let confirmed = post(&router, &path, "").await;
    assert!(confirmed.is_success() || confirmed.is_redirection(), "{confirmed}");
    assert_eq!(found(&app).await.len(), 1);
}

async fn found(app: &kernel::App) -> Vec<kernel::SubjectId> {
    let mut reader = app.read(&Actor::house()).await.unwrap();
    customers::find_by_email(&mut reader, CARLA).await.unwrap()
}

async fn get(router: &Router, path: &str) -> String {
    let answer = router.clone().oneshot(Request::get(path).body(Body::empty()).unwrap()).await.unwrap();
    String::from_utf8(to_bytes(answer.into_body(), 1 << 20).await.unwrap().to_vec()).unwrap()
}

async fn get_status(router: &Router, path: &str) -> StatusCode {
    router.clone().oneshot(Request::get(path).body(Body::empty()).unwrap()).await.unwrap().status()
}

async fn post(router: &Router, path: &str, form: &str) -> StatusCode {
    let request = Request::post(path)
        .header("content-type", "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(form.to_owned()));
    router.clone().oneshot(request.unwrap()).await.unwrap().status()
}

/// Fills in the form as it came: hidden fields as they are, the address, yes to every question.
fn fill(page: &str, address: &str) -> String {
    let mut pairs = Vec::new();
    for input in page.split("<input").skip(1).map(|rest| rest.split('>').next().unwrap_or_default()) {
        let (name, kind) = (attribute(input, "name"), attribute(input, "type"));
        let value = match kind.as_str() {
            "hidden" => attribute(input, "value"),
            "email" => address.to_owned(),
            "radio" if ["yes", "given", "agree"].contains(&attribute(input, "value").as_str()) => {
                attribute(input, "value")
            }
            _ => continue,
        };
        pairs.push(format!("{name}={}", encoded(&value)));
    }
    pairs.join("&")
}

fn attribute(tag: &str, name: &str) -> String {
    let start = tag.find(&format!(" {name}=\"")).map(|at| at + name.len() + 3);
    start.and_then(|at| tag[at..].split('"').next()).unwrap_or_default().to_owned()
}

fn encoded(text: &str) -> String {
    let byte = |byte: u8| {
        if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") }
    };
    text.bytes().map(byte).collect()
}

/// The path of the link in a mail that may be quoted-printable.
fn link(mail: &str, path: &str) -> String {
    let plain = mail.replace("=\r\n", "").replace("=3D", "=");
    let from = plain.find(path).unwrap_or_else(|| panic!("no link in {plain}"));
    plain[from..].split_whitespace().next().unwrap().to_owned()
}
