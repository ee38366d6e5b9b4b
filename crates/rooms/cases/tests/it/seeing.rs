//! Who sees what: teams see theirs, confidential cases are there for named people alone, everywhere.

use crate::scene::{ANNA, BEN, OLGA, acting, broken, customer, hire, house, open, team};
use cases::{Confide, Filter, Open, Queue};
use ground::paging::Wanted;
use kernel::Role;
use serde_json::{Value, json};

#[tokio::test]
async fn a_confidential_case_is_nowhere_for_others() {
    let world = house().await;
    let subject = customer(&world, "Vera", "vera@example.com").await;
    let case = open(&world, Open { customer: Some(subject), ..broken("The zebralamp is dark") }).await;
    let beside = open(&world, broken("Another")).await;
    let path = format!("/cases/{}", case.id);
    world
        .api(
            BEN,
            "POST",
            &format!("/cases/{}/links", beside.id),
            &json!({"case": case.id, "relation": "related"}),
        )
        .await
        .expect(204);
    let dora = hire(&world, "Dora", Role::PrivacyOfficer).await;
    world.write_as(Role::Manager, &Confide { case: case.id, named: vec![dora] }).await.unwrap();
    for stranger in [ANNA, OLGA] {
        world.api(stranger, "GET", &path, &Value::Null).await.expect(404);
        world.get(stranger, &path).await.expect(404);
        world.api(stranger, "GET", &format!("{path}/messages"), &Value::Null).await.expect(404);
        world
            .api(stranger, "GET", "/cases?which=all", &Value::Null)
            .await
            .expect(200)
            .hides(&case.number.to_string());
        world.api(stranger, "GET", "/cases/search?q=zebra", &Value::Null).await.expect(200).hides("zebra");
        world
            .api(stranger, "GET", &format!("/cases/search?q={}", case.number), &Value::Null)
            .await
            .expect(200)
            .hides("C-2026");
        world
            .api(stranger, "GET", "/cases/search?q=vera@example.com", &Value::Null)
            .await
            .expect(200)
            .hides(&case.number.to_string());
        world
            .api(stranger, "GET", &format!("/cases/{}/links", beside.id), &Value::Null)
            .await
            .expect(200)
            .hides("C-2026-000001");
        let queues = world.api(stranger, "GET", "/queues", &Value::Null).await.expect(200).json();
        assert_eq!(
            queues["items"].as_array().unwrap().iter().find(|one| one["queue"] == "open").unwrap()["count"],
            1
        );
    }
    world.api(ANNA, "POST", &format!("{path}/messages"), &json!({"text": "hi"})).await.expect(404);
    world.api(ANNA, "PUT", &format!("{path}/tags"), &json!({"tags": ["x"]})).await.expect(404);
    world
        .api(
            ANNA,
            "POST",
            &format!("/cases/{}/links", beside.id),
            &json!({"case": case.id, "relation": "related"}),
        )
        .await
        .expect(404);
    world
        .api(ANNA, "POST", &format!("/cases/{}/merging", beside.id), &json!({"into": case.id}))
        .await
        .expect(404);
    world.api(BEN, "GET", &path, &Value::Null).await.expect(200);
    let named = acting(&world, dora, Role::PrivacyOfficer);
    assert_eq!(
        cases::search(&mut world.app.read(&named).await.unwrap(), "zebra").await.unwrap().hits.len(),
        1
    );
}

#[tokio::test]
async fn the_audit_of_a_confidential_case_says_only_that_there_is_one() {
    let world = house().await;
    let subject = customer(&world, "Vera", "vera@example.com").await;
    let case = open(&world, Open { customer: Some(subject), confidential: true, ..broken("Broken.") }).await;
    world.write(&cases::Reply::new(case.id, "Dear Vera")).await.unwrap();
    let mut reader = world.read().await;
    let told =
        kernel::event::everything(&mut reader, Some("cases."), &Wanted::default()).await.unwrap().items;
    let told: Vec<_> = told.into_iter().filter(|one| one.kind != "cases.set-up").collect();
    assert_eq!(told.iter().map(|one| one.kind.as_str()).collect::<Vec<_>>(), ["cases.confidential"]);
    assert!(told[0].subject.is_none());
}

#[tokio::test]
async fn people_see_what_they_need_to_know() {
    let world = house().await;
    let bob = hire(&world, "Bob", Role::Agent).await;
    let eve = hire(&world, "Eve", Role::Agent).await;
    let lamps = team(&world, "Lamps", &[bob]).await;
    let chairs = team(&world, "Chairs", &[eve]).await;
    let of_lamps = open(&world, Open { team: Some(lamps), ..broken("One") }).await;
    let of_chairs = open(&world, Open { team: Some(chairs), ..broken("Two") }).await;
    let of_nobody = open(&world, broken("Three")).await;
    let bobs = acting(&world, bob, Role::Agent);
    let mut reader = world.app.read(&bobs).await.unwrap();
    let page = cases::list(&mut reader, &Filter::default(), &Wanted::default()).await.unwrap();
    let mut seen: Vec<_> = page.items.iter().map(|one| one.case.id).collect();
    seen.sort();
    let mut theirs = [of_lamps.id, of_nobody.id];
    theirs.sort();
    assert_eq!(seen, theirs);
    let queues = cases::queues(&mut reader).await.unwrap();
    let count = |queue| queues.iter().find(|one| one.queue == queue).unwrap().count;
    assert_eq!(
        (count(Queue::Team), count(Queue::Open), count(Queue::Answer), count(Queue::Mine)),
        (1, 2, 2, 0)
    );
    drop(reader);
    let watching = cases::Watch::Follow(of_chairs.id);
    assert!(world.app.write(&bobs, &watching).await.is_err(), "what one may not see cannot be followed");
    let given = cases::Assign { case: of_chairs.id, to: cases::To::Person(bob), version: None };
    world.write_as(Role::Manager, &given).await.unwrap();
    let mut reader = world.app.read(&bobs).await.unwrap();
    assert_eq!(
        cases::list(&mut reader, &Filter::queue(Queue::Mine), &Wanted::default()).await.unwrap().items.len(),
        1
    );
    assert_eq!(cases::read::queues::badge(&mut reader).await.unwrap(), 1);
}
