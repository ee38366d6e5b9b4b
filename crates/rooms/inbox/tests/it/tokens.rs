//! Secrets that a provider renews, and whom a secret was typed for.

use crate::house::{ALEX, bare, equipped};
use axum::{Router, extract::State, routing::post};
use inbox::{Connect, Draft, Fetch, Fetcher};
use parking_lot::Mutex;
use serde_json::json;
use std::sync::Arc;
use tokio::sync::Notify;

/// The login service of a provider: it keeps what it was asked with, and may wait before it answers.
#[derive(Clone, Default)]
struct Provider {
    asked: Arc<Mutex<Vec<String>>>,
    asks: Arc<Notify>,
    goes_on: Arc<Notify>,
}

impl Provider {
    async fn start(&self) -> String {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/token", listener.local_addr().unwrap());
        let router = Router::new().route("/token", post(answer)).with_state(self.clone());
        #[expect(clippy::disallowed_methods, reason = "the provider lives beside the story")]
        tokio::spawn(async move { axum::serve(listener, router).await });
        url
    }
}

async fn answer(State(provider): State<Provider>, body: String) -> String {
    provider.asked.lock().push(body);
    provider.asks.notify_one();
    provider.goes_on.notified().await;
    json!({ "access_token": "short", "refresh_token": "renewed" }).to_string()
}

#[tokio::test]
async fn a_token_that_somebody_typed_meanwhile_is_not_overwritten_by_the_renewed_one() {
    let world = equipped(Fetcher::Net).await;
    let provider = Provider::default();
    let draft = |token: &str, url: &str| Draft {
        name: "Care".into(),
        address: "care@example.org".into(),
        host: "127.0.0.1".into(),
        port: 1,
        security: "plain".into(),
        user: "care@example.org".into(),
        auth: "oauth".into(),
        token_url: url.into(),
        client_id: "custodia".into(),
        refresh_token: Some(token.into()),
        ..Draft::default()
    };
    let url = provider.start().await;
    let mailbox = world.write(&Connect { draft: draft("first", &url) }).await.unwrap();
    let typing = async {
        provider.asks.notified().await;
        let change = inbox::Change { mailbox, version: 1, draft: draft("typed", &url) };
        world.write(&change).await.unwrap();
        provider.goes_on.notify_one();
        provider.asks.notified().await;
        provider.goes_on.notify_one();
    };
    let working = async {
        world.work().await;
        world.enqueue(Fetch { mailbox }).await;
        world.work().await;
    };
    tokio::join!(typing, working);
    let asked = provider.asked.lock().clone();
    assert!(
        asked[0].contains("refresh_token=first") && asked[1].contains("refresh_token=typed"),
        "{asked:?}"
    );
}

#[tokio::test]
async fn a_password_goes_to_no_other_port_user_or_without_encryption() {
    let (world, _) = bare().await;
    let mailbox = world.write(&Connect { draft: crate::house::draft() }).await.unwrap();
    let known = [
        ("name", "Care"),
        ("address", "care@example.org"),
        ("host", "imap.example.org"),
        ("user", "care@example.org"),
    ];
    let path = format!("/mailboxes/{mailbox}?version=1");
    for other in
        [("port", "1993"), ("security", "starttls"), ("security", "plain"), ("user", "sales@example.org")]
    {
        let kept = known.iter().copied().filter(|(name, _)| *name != other.0);
        let form: Vec<(&str, &str)> = kept.chain([other]).collect();
        world.post(ALEX, &path, &form).await.expect(422).shows("for this server alone");
    }
    world.post(ALEX, &path, &known).await.expect(303);
}
