//! What leaves the house: messages to programs, the feed, letters to colleagues, files that people take out.

use super::{
    begun,
    eyes::Eyes,
    plant,
    walk::{folded, in_answer, told},
};
use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
    routing::post,
};
use connect::{Add, Draft};
use futures::StreamExt;
use ground::clock::{DAY, HOUR, SECOND};
use kernel::{Access, Role, SubjectId};
use post::Recipient;
use serde_json::{Value, json};
use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
    time::Duration,
};
use testkit::{Answer, World};
use tower::ServiceExt;

/// The finished copy of somebody's data.
const COPY: &str = "copy.zip";

/// What a program heard.
type Heard = Arc<Mutex<Vec<Vec<u8>>>>;

#[tokio::test]
async fn what_leaves_the_house_tells_no_more_than_it_may() {
    let (world, shelf, all) = begun().await;
    let heard = listen(&world).await;
    let person = plant::plant(&world, &shelf, &all).await;
    for pause in [6 * SECOND, 18 * HOUR, DAY] {
        world.advance(pause);
        world.work_on_schedule().await;
    }
    programs(&world, &all, &heard).await;
    stream(&world, &all).await;
    letters(&world).await;
    let mut found = Vec::new();
    for eyes in every(&world) {
        found.extend(exports(&world, &eyes, person).await);
    }
    assert!(found.is_empty(), "{} leaks:\n{}", found.len(), found.join("\n"));
    let own = taken(&world, &all, person).await;
    for (what, answer) in own {
        let text = folded(&answer);
        assert!(
            text.contains("quixavier"),
            "{what} shows nobody to whoever sees all: {} {text}",
            answer.status
        );
    }
}

/// Each role, and whoever has every right and sees all fields but one.
fn every(world: &World) -> Vec<Eyes> {
    let roles = Role::ALL.into_iter().map(|role| Eyes::of_role(&world.app, role));
    let fields = [Access::Hidden, Access::Masked].into_iter().flat_map(|access| {
        world.app.fields().map(move |field| {
            let name = format!("out-{}-{}", access.key(), field.key);
            Eyes::all(&world.app, &name, Access::Edit, &[(field.key, access)])
        })
    });
    roles.chain(fields).collect()
}

/// A program that is told of everything.
async fn listen(world: &World) -> Heard {
    let heard = Heard::default();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    let router = Router::new().route("/hook", post(take)).with_state(Arc::clone(&heard));
    #[expect(clippy::disallowed_methods, reason = "the receiver lives beside the story")]
    tokio::spawn(async move { axum::serve(listener, router).await });
    world
        .write(&Add { draft: Draft { url, kinds: Vec::new(), processor: Some(connect::OWN.into()) } })
        .await
        .unwrap();
    heard
}

async fn take(State(heard): State<Heard>, body: Bytes) -> StatusCode {
    heard.lock().unwrap().push(body.to_vec());
    StatusCode::NO_CONTENT
}

/// Programs and the feed learn ids and names of fields.
async fn programs(world: &World, all: &Eyes, heard: &Heard) {
    let messages = heard.lock().unwrap().clone();
    assert!(messages.len() > 30, "only {} messages", messages.len());
    for message in messages {
        silent("a webhook", &String::from_utf8(message).unwrap());
    }
    let mut after = String::new();
    loop {
        let path = format!("/changes?limit=200{after}");
        let page = all.call(world, "GET", &path, &Value::Null).await.expect(200).json();
        silent("the feed", &page.to_string());
        match page["next"].as_str().filter(|_| !page["items"].as_array().unwrap().is_empty()) {
            Some(next) => after = format!("&after={next}"),
            None => break,
        }
    }
}

/// What an open page hears of all that happens.
async fn stream(world: &World, all: &Eyes) {
    let request = axum::http::Request::get("/desk/live")
        .header("cookie", format!("{}={}", kernel::door::SESSION_COOKIE, all.name));
    let router = custodia::web::router(&world.app, None);
    let answer = router.oneshot(request.body(axum::body::Body::empty()).unwrap()).await.unwrap();
    assert_eq!(answer.status(), StatusCode::OK);
    let mut body = answer.into_body().into_data_stream();
    let open =
        json!({ "subject_line": "Caselineplant live", "text": "Casesaidplant by Quixavier Wyndlemoor" });
    all.call(world, "POST", "/cases", &open).await.expect(201);
    let mut frames = 0;
    while let Ok(Some(frame)) = tokio::time::timeout(Duration::from_millis(300), body.next()).await {
        silent("the live stream", &String::from_utf8_lossy(&frame.unwrap()));
        frames += 1;
        if frames > 20 {
            break;
        }
    }
}

/// Letters to colleagues name kinds and places; the line above any letter names nobody.
async fn letters(world: &World) {
    let letters = post::latest(&mut world.read().await, 1_000).await.unwrap();
    let mut kinds = BTreeSet::new();
    for letter in &letters {
        if let Some(Recipient::Staff(_)) = letter.recipient {
            silent("a letter to a colleague", &format!("{}\n{}", letter.subject, letter.text));
            kinds.insert(letter.subject.clone());
        }
        // A case's own line comes from whoever opened it.
        if !letter.inside {
            silent("the subject of a letter", &letter.subject);
        }
    }
    assert!(kinds.len() >= 3, "few letters to colleagues: {kinds:?}");
}

#[track_caller]
fn silent(what: &str, text: &str) {
    let answer =
        Answer { status: StatusCode::OK, headers: HeaderMap::default(), bytes: text.as_bytes().to_vec() };
    assert!(told(&folded(&answer)).is_empty(), "{what} tells: {text}");
}

async fn exports(world: &World, eyes: &Eyes, person: SubjectId) -> Vec<String> {
    let taken = taken(world, eyes, person).await;
    let sees_all = world.app.fields().all(|field| eyes.sees(field.key));
    let leak = |(what, answer): &(&str, Answer)| match *what {
        // Everything stands in it, also what is masked elsewhere: it is for those from whom no field is kept.
        COPY if answer.status.is_success() && !sees_all => vec![format!("{} fetches a copy", eyes.name)],
        COPY => Vec::new(),
        _ => in_answer(eyes, what, answer),
    };
    taken.iter().flat_map(leak).collect()
}

/// Every file that is made when somebody asks for it.
async fn taken(world: &World, eyes: &Eyes, person: SubjectId) -> Vec<(&'static str, Answer)> {
    let people = |format: &str| json!({ "purpose": "service", "format": format });
    let csv = eyes.call(world, "POST", "/customers/exports", &people("csv")).await;
    let book = eyes.call(world, "POST", "/customers/exports", &people("xlsx")).await;
    let purpose = [("purpose", "service")];
    let answers = eyes.post(world, "/forms/contact/answers/export", &purpose).await;
    let copy = copy(world, eyes, person).await;
    vec![("customers.csv", csv), ("customers.xlsx", book), ("answers.csv", answers), (COPY, copy)]
}

/// The finished copy of the person's data.
async fn copy(world: &World, eyes: &Eyes, person: SubjectId) -> Answer {
    let claims = rights::of_subject(&mut world.read().await, person).await.unwrap();
    let claim = claims.iter().find(|claim| claim.kind == rights::Kind::Copy).unwrap();
    if !matches!(claim.state, rights::State::Done { .. }) {
        world.write(&rights::Vouch { claim: claim.id }).await.unwrap();
        for _ in 0..5 {
            world.work().await;
            world.advance(HOUR);
        }
    }
    eyes.post(world, &format!("/requests/{}/copy", claim.id), &[]).await
}
