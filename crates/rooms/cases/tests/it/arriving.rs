//! Things come in: for open cases, for those that are over, for people who were erased; and delicate data is taken out again.

use crate::scene::{ANNA, Came, Erase, broken, comes, customer, house, letter, mail, open};
use cases::{ArrivalKind, Author, Landed, Move, Open, Stands};
use ground::{clock::DAY, paging::Wanted};
use serde_json::{Value, json};

#[tokio::test]
async fn an_answer_joins_the_thread_and_moves_the_case() {
    let world = house().await;
    let case = open(&world, broken("Broken.")).await;
    let go = Move { case: case.id, transition: "ask".into(), values: Default::default(), version: None };
    assert_eq!(world.write(&go).await.unwrap().stands, Stands::Customer);
    let mut late = letter("Out of office", world.now());
    late.kind = ArrivalKind::Auto;
    assert_eq!(world.write(&Came(case.id, late)).await.unwrap().landed, Landed::Appended);
    let shown = cases::show(&mut world.read().await, case.id, &Wanted::default()).await.unwrap();
    assert_eq!(shown.case.stands, Stands::Customer, "a machine moves nothing");
    let mut third = letter("We have parts", world.now());
    third.author = Author::Third;
    world.write(&Came(case.id, third)).await.unwrap();
    assert_eq!(
        cases::show(&mut world.read().await, case.id, &Wanted::default()).await.unwrap().case.status,
        "asked"
    );
    assert_eq!(comes(&world, case.id, "It is the red one").await, Landed::Appended);
    // Four messages, and the word that they came in.
    let shown = cases::show(&mut world.read().await, case.id, &Wanted::default()).await.unwrap();
    assert_eq!(
        (shown.case.status.as_str(), shown.thread.items.iter().filter(|line| line.body.is_some()).count()),
        ("new", 5)
    );
}

#[tokio::test]
async fn the_same_message_is_taken_in_once() {
    let world = house().await;
    let case = open(&world, broken("Broken.")).await;
    let mut mail = letter("Again", world.now());
    mail.message_id = Some("<Abc@mail.example>".into());
    assert_eq!(world.write(&Came(case.id, mail.clone())).await.unwrap().landed, Landed::Appended);
    assert_eq!(world.write(&Came(case.id, mail)).await.unwrap().landed, Landed::Known);
    let found = cases::by_message_id(&mut world.read().await, &["other@mail.example", "abc@MAIL.example"])
        .await
        .unwrap();
    assert_eq!(found, Some(case.id));
    assert!(!world.holds(b"Abc@mail.example"));
}

#[tokio::test]
async fn a_case_that_is_over_goes_on_for_a_month_and_then_another_follows() {
    let world = house().await;
    let case = open(&world, broken("Broken.")).await;
    let finish =
        Move { case: case.id, transition: "finish".into(), values: Default::default(), version: None };
    assert!(world.write(&finish).await.unwrap().closed_at.is_some());
    world.advance(10 * DAY);
    assert_eq!(comes(&world, case.id, "Still broken").await, Landed::Reopened);
    let again = cases::show(&mut world.read().await, case.id, &Wanted::default()).await.unwrap().case;
    assert!(again.closed_at.is_none() && again.status == "new");
    world.write(&finish).await.unwrap();
    world.advance(31 * DAY);
    assert_eq!(comes(&world, case.id, "And broken again").await, Landed::FollowUp);
    let mut reader = world.read().await;
    let page = cases::list(&mut reader, &Default::default(), &Wanted::default()).await.unwrap();
    assert_eq!(page.items.len(), 1);
    let follow = cases::show(&mut reader, page.items[0].case.id, &Wanted::default()).await.unwrap();
    assert_eq!(follow.related[0].case, case.id);
    assert_eq!(follow.facts.contact.email, "vera@example.com");
}

#[tokio::test]
async fn an_erased_persons_case_is_empty_and_their_mail_begins_anew() {
    let world = house().await;
    let subject = customer(&world, "Vera", "vera@example.com").await;
    let case = open(&world, Open { customer: Some(subject), ..broken("The zebralamp is dark") }).await;
    world.write(&Erase(subject)).await.unwrap();
    world.work_on_schedule().await;
    let shown = cases::show(&mut world.read().await, case.id, &Wanted::default()).await.unwrap();
    assert!(!shown.readable && shown.thread.items.iter().all(|line| line.body.is_none()));
    assert!(shown.case.closed_at.is_some(), "nobody can work on it");
    assert!(cases::search(&mut world.read().await, "zebra").await.unwrap().hits.is_empty());
    assert_eq!(comes(&world, case.id, "Hello, are you there?").await, Landed::Afresh);
    let page = cases::list(&mut world.read().await, &Default::default(), &Wanted::default()).await.unwrap();
    assert!(
        page.items.len() == 1 && page.items[0].case.subject.is_none() && page.items[0].case.id != case.id
    );
}

#[tokio::test]
async fn a_card_number_is_flagged_and_taken_out_with_one_step() {
    let world = house().await;
    let case = open(&world, broken("Take it from 4111 1111 1111 1111, please. The zebralamp is dark.")).await;
    let path = format!("/cases/{}", case.id);
    let messages = world.api(ANNA, "GET", &format!("{path}/messages"), &Value::Null).await.expect(200).json();
    let message = &messages["items"][0];
    assert_eq!(message["flags"][0]["class"], "card");
    let cover = format!("{path}/messages/{}/cover", message["id"].as_str().unwrap());
    world.api(ANNA, "POST", &cover, &json!({"how": "mask"})).await.expect(204);
    world.api(ANNA, "POST", &cover, &json!({"how": "mask"})).await.expect(403);
    let after = world.api(ANNA, "GET", &format!("{path}/messages"), &Value::Null).await.expect(200);
    after.shows("•••• •••• •••• ••••").hides("4111").shows("cases.covered");
    assert!(cases::search(&mut world.read().await, "4111").await.unwrap().hits.is_empty());
    assert_eq!(cases::search(&mut world.read().await, "zebra").await.unwrap().hits.len(), 1);
}

#[tokio::test]
async fn whoever_writes_is_told_once_a_day_that_it_came_in() {
    let world = house().await;
    let case = open(&world, Open { acknowledge: true, ..broken("Broken.") }).await;
    comes(&world, case.id, "Broken!").await;
    let sent = mail(&world).await;
    assert_eq!(sent.len(), 1);
    assert!(sent[0].text.contains("C-2026-000001") && sent[0].to == "vera@example.com", "{:?}", sent[0].text);
    world.advance(DAY + 1);
    comes(&world, case.id, "Broken!!").await;
    assert_eq!(mail(&world).await.len(), 2);
}
