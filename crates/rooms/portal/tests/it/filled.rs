//! Stories of forms inside the account: offered there, filled in with what is known, and confirmed by being signed in.

use crate::{CARLA, carla, mails, own::Own, state, world};
use consent::{Channel, How, Proof, State};
use ground::{clock::SECOND, paging::Wanted};
use kernel::Role;
use kit::Lang;
use serde_json::{Value, json};
use testkit::{Answer, Guest, World};

const MARK: Guest = Guest::Staff(Role::Marketer);

fn draft() -> Value {
    json!({
        "titles": {"en": "Return something"},
        "account": true,
        "items": [
            {"key": "email", "kind": "fact", "fact": "email", "need": "required", "purpose": "service"},
            {"key": "given", "kind": "fact", "fact": "given_name", "purpose": "service"},
            {"key": "q1", "kind": "long", "need": "required", "purpose": "service", "texts": {"en": {"label": "What is wrong?"}}},
            {"key": "may-offers-email", "kind": "consent", "channel": "email", "ask": "choice", "reach": "own", "purpose": "offers"}
        ]
    })
}

async fn publish(world: &World, name: &str, draft: &Value) {
    world.api(MARK, "POST", "/forms", &json!({"name": name, "draft": draft})).await.expect(201);
    world.post(MARK, &format!("/forms/{name}/publication"), &[("seen", "1")]).await.expect(303);
}

/// Opens the page, reads it at the pace of people, and sends it.
async fn fill(own: &Own<'_>, answers: &[(&str, &str)]) -> Answer {
    let stamp = stamp(own).await;
    own.world.advance(20 * SECOND);
    send(own, &stamp, answers).await
}

async fn stamp(own: &Own<'_>) -> String {
    let page = own.get("/forms/return").await.expect(200).text();
    page.split("name=\"stamp\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

async fn send(own: &Own<'_>, stamp: &str, answers: &[(&str, &str)]) -> Answer {
    own.post("/forms/return", &[answers, &[("email", CARLA), ("stamp", stamp)]].concat()).await
}

async fn answers(world: &World) -> Vec<forms::Answered> {
    let wanted = Wanted::default();
    forms::answers(&mut world.read().await, "return", &wanted).await.unwrap().items
}

#[tokio::test]
async fn a_form_stands_in_the_account_with_what_is_known_of_them() {
    let world = world().await;
    let (_, path) = carla(&world).await;
    publish(&world, "return", &draft()).await;
    let mut hidden = draft();
    hidden["account"] = false.into();
    publish(&world, "elsewhere", &hidden).await;
    let own = Own::fresh(&world, &path).await;
    let list = own.get("/forms").await.expect(200).shows("Return something");
    list.shows("/account/forms/return?").hides("/forms/elsewhere");
    own.get("/forms/elsewhere").await.expect(404);
    own.get("/forms/nowhere").await.expect(404);
    own.post("/forms/elsewhere", &[]).await.expect(404);
    let page = own.get("/forms/return").await.expect(200).shows(CARLA).shows("value=\"Carla\"");
    page.shows("action=\"/account/forms/return?lang=en\"").hides(" checked").hides("⟦");
    for lang in Lang::ALL {
        own.get(&format!("/forms/return?lang={}", lang.tag())).await.expect(200).hides("⟦");
    }
    world.post(MARK, "/forms/return/closure", &[]).await.expect(303);
    own.get("/forms").await.expect(200).hides("Return something");
    own.get("/forms/return").await.expect(200).shows("This form is closed");
}

#[tokio::test]
async fn what_is_sent_counts_at_once_and_names_its_evidence() {
    let world = world().await;
    let (subject, path) = carla(&world).await;
    publish(&world, "return", &draft()).await;
    let own = Own::fresh(&world, &path).await;
    let before = mails(&world).await.len();
    let said = [("given", "Eve"), ("q1", "The lamp is dark."), ("may-offers-email", "yes")];
    let sent = fill(&own, &said).await.expect(303);
    own.open(sent.location())
        .await
        .expect(200)
        .shows("Thank you, we have it")
        .shows("href=\"/account?lang=en\"");
    assert_eq!(mails(&world).await.len(), before, "nobody asks again by mail");

    assert_eq!(state(&world, subject, "offers", Channel::Email).await, State::Given);
    let wanted = Wanted::default();
    let entry = consent::history(&mut world.read().await, subject, &wanted).await.unwrap().items.remove(0);
    assert_eq!((entry.facts.how, entry.facts.proof), (How::Person, Proof::Confirmed));
    assert_eq!((entry.facts.at, entry.facts.origin.as_str()), (world.now(), "form return, version 1"));
    assert!(entry.facts.notice.is_some() && entry.wording.is_some());
    assert!(entry.evidence().reference.unwrap().starts_with("session "));

    let answers = answers(&world).await;
    assert_eq!((answers.len(), answers[0].subject), (1, subject));
    assert_eq!(answers[0].replies[0].answer, "The lamp is dark.");
    let record = customers::record(&mut world.read().await, subject).await.unwrap().unwrap();
    assert_eq!(record.facts.name.given, "Carla", "what is known stays; it is corrected on its own page");
}

#[tokio::test]
async fn a_page_sent_ten_times_is_one_answer_and_a_no_is_kept_too() {
    let world = world().await;
    let (subject, path) = carla(&world).await;
    publish(&world, "return", &draft()).await;
    let own = Own::fresh(&world, &path).await;
    let stamp = stamp(&own).await;
    world.advance(20 * SECOND);
    let said = [("q1", "The lamp is dark."), ("may-offers-email", "no")];
    let tabs = (0..10).map(|_| send(&own, &stamp, &said));
    for answer in futures::future::join_all(tabs).await {
        answer.expect(303);
    }
    assert_eq!(answers(&world).await.len(), 1);
    assert_eq!(state(&world, subject, "offers", Channel::Email).await, State::Refused);
    send(&own, &stamp, &[("q1", "And the bell is silent.")]).await.expect(303);
    assert_eq!(answers(&world).await.len(), 2, "another answer is another answer");
}

#[tokio::test]
async fn wrong_input_comes_back_and_what_looks_unmeant_is_asked_about() {
    let world = world().await;
    let (_, path) = carla(&world).await;
    publish(&world, "return", &draft()).await;
    let own = Own::fresh(&world, &path).await;
    fill(&own, &[]).await.expect(422).shows("Please fill this in").shows("/account/forms/return");
    let stranger = [("email", "eve@example.com"), ("q1", "Hello <b>")];
    fill(&own, &stranger).await.expect(422).shows("do not know this address").hides("Hello <b>");
    let early = stamp(&own).await;
    send(&own, &early, &[("q1", "Hello")]).await.expect(422);
    send(&own, "1.forged.x", &[("q1", "Hello")]).await.expect(422);
    fill(&own, &[("q1", "Hello"), ("website", "https://spam.example")]).await.expect(303);
    let card = "Take it from 4111 1111 1111 1111.";
    let back = fill(&own, &[("q1", card)]).await.expect(422).shows("a card or account number").text();
    assert!(answers(&world).await.is_empty());
    let sure = back.split("name=\"sure\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    fill(&own, &[("q1", card), ("sure", sure)]).await.expect(303);
    assert_eq!(answers(&world).await.len(), 1);
}

#[tokio::test]
async fn a_form_about_rights_is_not_offered_there() {
    let world = world().await;
    let mut draft = draft();
    draft["request"] = json!({"kind": "copy"});
    let body = json!({"name": "right", "draft": draft});
    let refused = world.api(MARK, "POST", "/forms", &body).await.expect(422);
    assert_eq!(refused.wrong_fields(), ["account"]);
}
