//! Stories of mail servers that take a token instead of a password: what is sent, what is kept, and what is told when it goes wrong.

use crate::{
    senders::{ALEX, added, draft, from, own},
    *,
};
use axum::{Router, extract::State as Held, http::StatusCode, routing::post as answers};
use data_encoding::BASE64;
use ground::http::{Http, Reach};
use parking_lot::Mutex;
use post::{AddSender, DraftRelay, EditSender, SenderDraft, SenderId, Tokens, Verdict, trial};
use serde_json::{Value, json};
use std::sync::Arc;

/// The login service of a provider: what it was asked with, and what it answers.
#[derive(Clone)]
struct Provider {
    asked: Arc<Mutex<Vec<String>>>,
    answer: Arc<Mutex<(StatusCode, Value)>>,
    url: String,
}

impl Provider {
    async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/token", listener.local_addr().unwrap());
        let answer = (StatusCode::OK, json!({ "access_token": "short-kanarie", "expires_in": 3600 }));
        let provider = Self { asked: Arc::default(), answer: Arc::new(Mutex::new(answer)), url };
        let router = Router::new().route("/token", answers(token)).with_state(provider.clone());
        #[expect(clippy::disallowed_methods, reason = "the provider lives beside the story")]
        tokio::spawn(async move { axum::serve(listener, router).await });
        provider
    }

    fn says(&self, status: StatusCode, answer: Value) {
        *self.answer.lock() = (status, answer);
    }

    fn asked(&self) -> usize {
        self.asked.lock().len()
    }
}

async fn token(Held(provider): Held<Provider>, body: String) -> (StatusCode, String) {
    provider.asked.lock().push(body);
    let (status, answer) = provider.answer.lock().clone();
    (status, answer.to_string())
}

/// A server that lets in whoever shows this token, and tells others why not.
async fn server(token: &str, why: &str) -> Sink {
    let word = format!("user=service@example.org\u{1}auth=Bearer {token}\u{1}\u{1}");
    let manners = Manners {
        secret: Some(BASE64.encode(word.as_bytes())),
        challenge: Some(BASE64.encode(why.as_bytes())),
        ..Manners::default()
    };
    Sink::start(Manners { offers: vec!["PIPELINING".into(), "AUTH XOAUTH2".into()], ..manners })
        .await
        .unwrap()
}

fn relay(sink: &Sink, provider: &Provider) -> DraftRelay {
    DraftRelay {
        username: "service@example.org".into(),
        auth: "oauth".into(),
        token_url: provider.url.clone(),
        client_id: "custodia".into(),
        client_secret: "client-kanarie".into(),
        refresh_token: "long-kanarie".into(),
        ..own(sink)
    }
}

async fn house() -> (World, Sink) {
    let edges = Edges::default().with(Tokens::default()).with(Http::new(Reach::Anywhere).unwrap());
    connected_with(edges).await
}

async fn sends(world: &World, service: SenderId) -> Shown {
    world.write(&from(service)).await.unwrap();
    world.work().await;
    newest(world).await
}

#[tokio::test]
async fn letters_leave_with_a_token_that_is_asked_for_once_and_anew_before_it_ends() {
    let (world, _house) = house().await;
    let (provider, sink) = (Provider::start().await, server("short-kanarie", "{}").await);
    let service = added(&world, Some(relay(&sink, &provider))).await;
    assert_eq!(sends(&world, service).await.state, State::Sent);
    world.advance(MINUTE);
    assert_eq!(sends(&world, service).await.state, State::Sent);
    assert_eq!((sink.count(), provider.asked()), (2, 1));
    let asked = provider.asked.lock()[0].clone();
    for part in ["grant_type=refresh_token", "refresh_token=long-kanarie", "client_secret=client-kanarie"] {
        assert!(asked.contains(part), "{asked}");
    }
    world.advance(HOUR - 5 * MINUTE);
    assert_eq!(sends(&world, service).await.state, State::Sent);
    assert_eq!((sink.count(), provider.asked()), (3, 2), "it would have ended soon");
    for secret in ["long-kanarie", "client-kanarie", "short-kanarie"] {
        assert!(!world.holds(secret.as_bytes()), "{secret}");
    }
}

#[tokio::test]
async fn the_house_itself_writes_by_the_way_of_the_sender_with_its_address() {
    let (world, house) = house().await;
    let (provider, sink) = (Provider::start().await, server("short-kanarie", "{}").await);
    let twin = SenderDraft { address: "No-Reply@example.org".into(), ..draft(Some(relay(&sink, &provider))) };
    world.write(&AddSender { draft: twin }).await.unwrap();
    world.write(&to_carla("carla@example.com")).await.unwrap();
    world.work().await;
    assert_eq!((house.count(), newest(&world).await.state), (0, State::Sent));
    let letter = text(&sink.take()[0]);
    assert!(letter.contains("<no-reply@example.org>") && !letter.contains("Service"), "{letter}");
    // A sender without a server of its own goes the same way, under its own address.
    let service = added(&world, None).await;
    assert_eq!((sends(&world, service).await.state, house.count()), (State::Sent, 0));
    assert!(text(&sink.take()[0]).to_lowercase().contains("<service@support.example.org>"));
    let actor = world.read_as(Role::Administrator).await.actor().clone();
    assert_eq!(trial(&world.app, &actor, service).await.unwrap().verdict, Verdict::Works);
}

#[tokio::test]
async fn a_renewed_secret_is_kept_in_the_place_of_the_one_it_was_given_for() {
    let (world, _house) = house().await;
    let (provider, sink) = (Provider::start().await, server("short-kanarie", "{}").await);
    provider.says(
        StatusCode::OK,
        json!({ "access_token": "short-kanarie", "refresh_token": "second-kanarie", "expires_in": 600 }),
    );
    let service = added(&world, Some(relay(&sink, &provider))).await;
    assert_eq!(sends(&world, service).await.state, State::Sent);
    assert_eq!(sends(&world, service).await.state, State::Sent);
    assert_eq!(provider.asked(), 1, "what is known holds under the new secret, too");
    world.advance(HOUR);
    assert_eq!(sends(&world, service).await.state, State::Sent);
    assert!(provider.asked.lock()[1].contains("refresh_token=second-kanarie"));
    assert!(!world.holds(b"second-kanarie"));
}

#[tokio::test]
async fn what_is_wrong_with_a_token_is_told_and_letters_wait_for_a_better_one() {
    let (world, _house) = house().await;
    let provider = Provider::start().await;
    let sink = server("right", "{\"status\":\"400\",\"scope\":\"https://mail.example/\"}").await;
    let service = added(&world, Some(relay(&sink, &provider))).await;
    let waits = sends(&world, service).await;
    assert_eq!(
        (waits.state, waits.reason.as_deref()),
        (State::Waiting, Some("the mail server's settings need attention: the token was refused (535)"))
    );
    let refusal = |error: &str, more: &str| json!({ "error": error, "suberror": more, "error_description": "AADSTS70000: look\r\nhere" });
    let bad = StatusCode::BAD_REQUEST;
    let told = [
        (
            StatusCode::OK,
            json!({ "access_token": "short-kanarie" }),
            Verdict::TokenRefused,
            "https://mail.example/",
        ),
        (bad, refusal("invalid_grant", ""), Verdict::TokenExpired, "invalid_grant AADSTS70000: lookhere"),
        (bad, refusal("invalid_grant", "consent_required"), Verdict::TokenScope, "AADSTS70000"),
        (bad, refusal("invalid_scope", ""), Verdict::TokenScope, "invalid_scope"),
        (StatusCode::UNAUTHORIZED, refusal("invalid_client", ""), Verdict::TokenClient, "invalid_client"),
        (StatusCode::BAD_GATEWAY, Value::Null, Verdict::TokenUnclear, ""),
        (StatusCode::OK, json!({ "access_token": "right" }), Verdict::Works, ""),
    ];
    let actor = world.read_as(Role::Administrator).await.actor().clone();
    for (status, answer, verdict, said) in told {
        provider.says(status, answer);
        let tried = trial(&world.app, &actor, service).await.unwrap();
        assert!(tried.verdict == verdict && tried.said.contains(said), "{tried:?}");
    }
    let narrow = server("other", "{\"status\":\"insufficient_scope\"}").await;
    let draft_of = |address: &str, relay| SenderDraft { address: address.into(), ..draft(Some(relay)) };
    let other = AddSender { draft: draft_of("narrow@example.org", relay(&narrow, &provider)) };
    let other = world.write(&other).await.unwrap();
    let page = world.post(ALEX, &format!("/senders/{other}/trial"), &[]).await.expect(200);
    page.shows("The token was given for something else").hides("kanarie");
    let nobody = Provider { url: "http://127.0.0.1:9/token".into(), ..provider.clone() };
    let lost = AddSender { draft: draft_of("lost@example.org", relay(&sink, &nobody)) };
    let lost = world.write(&lost).await.unwrap();
    assert_eq!(trial(&world.app, &actor, lost).await.unwrap().verdict, Verdict::TokenUnreachable);
    world.advance(HOUR);
    world.work().await;
    assert_eq!((newest(&world).await.state, sink.count()), (State::Sent, 1), "the letter waited");
}

const PROVIDER: &str = "https://login.example.org/token";

/// A house that calls public addresses alone, and sends nothing.
async fn cautious() -> World {
    let edges = Edges::default().with(Carrier::Outbox).with(Http::new(Reach::Public).unwrap());
    World::furnished(&[ROOM], edges).await
}

fn at_provider(token_url: &str, refresh_token: &str) -> DraftRelay {
    DraftRelay {
        host: "smtp.example.org".into(),
        port: 587,
        username: "service@example.org".into(),
        auth: "oauth".into(),
        token_url: token_url.into(),
        client_id: "custodia".into(),
        refresh_token: refresh_token.into(),
        ..DraftRelay::default()
    }
}

#[tokio::test]
async fn a_token_is_set_up_by_page_and_never_shown() {
    let world = cautious().await;
    let typed = [
        ("name", "Service"),
        ("address", "service@example.org"),
        ("host", "smtp.example.org"),
        ("port", "587"),
        ("security", "starttls"),
        ("username", "service@example.org"),
        ("auth", "oauth"),
        ("token_url", PROVIDER),
        ("client_id", "custodia"),
        ("refresh_token", "long-kanarie"),
    ];
    let wrong = [
        ("username", "", "Please fill this in"),
        ("auth", "magic", "Please choose one of the options"),
        ("token_url", "gopher://x", "begins with https://"),
        ("token_url", "http://127.0.0.1/token", "into our own network"),
        ("token_url", "http://login.example.org/token", "secrets are sent there"),
        ("client_id", "", "Please fill this in"),
        ("refresh_token", "", "Please fill this in"),
    ];
    for (field, value, says) in wrong {
        let typed = typed.map(|(name, fine)| (name, if name == field { value } else { fine }));
        world.post(ALEX, "/senders", &typed).await.expect(422).shows(says).hides("kanarie");
    }
    let made = world.post(ALEX, "/senders", &typed).await.expect(303);
    let path = made.location().split('?').next().unwrap().to_owned();
    world.get(ALEX, &path).await.expect(200).shows("A token (OAuth 2)").hides("kanarie");
    let edit = world.get(ALEX, &format!("{path}/edit")).await.expect(200);
    edit.shows(PROVIDER).shows("custodia").hides("kanarie");
    let got: Value = world.api(ALEX, "GET", &path, &Value::Null).await.expect(200).json();
    let relay = json!({
        "host": "smtp.example.org", "port": 587, "security": "starttls", "username": "service@example.org",
        "auth": "oauth", "token_url": PROVIDER, "client_id": "custodia"
    });
    assert_eq!(got["relay"], relay);
}

#[tokio::test]
async fn a_token_stays_with_its_provider() {
    let world = cautious().await;
    let sender = added(&world, Some(at_provider(PROVIDER, "long-kanarie"))).await;
    let edit = |version, token_url: &str| EditSender {
        sender,
        version,
        draft: draft(Some(at_provider(token_url, ""))),
    };
    world.write(&edit(1, PROVIDER)).await.unwrap();
    let Err(kernel::Error::Invalid(problems)) = world.write(&edit(2, "https://evil.example/token")).await
    else {
        panic!("given away")
    };
    assert_eq!(problems[0].field, "refresh_token");
}
