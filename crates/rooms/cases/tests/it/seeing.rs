//! Who sees what: teams see theirs, confidential cases are there for named people alone, everywhere.

use crate::scene::{
    ANNA, BEN, OLGA, acting, broken, customer, everything, hire, house, kinds, lamps, open, publish, team,
    told_since,
};
use cases::{Case, Confide, Filter, Open, Queue, model::category::Draft};
use ground::{clock::HOUR, paging::Wanted};
use kernel::{Actor, Role};
use serde_json::{Value, json};
use testkit::{Guest, World};

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
        stays_hidden(&world, stranger, (&case, &beside)).await;
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

/// By its address, its words, its number, its customer and the case beside it.
async fn stays_hidden(world: &World, stranger: Guest, (case, beside): (&Case, &Case)) {
    let path = format!("/cases/{}", case.id);
    world.get(stranger, &path).await.expect(404);
    for path in [path.clone(), format!("{path}/messages")] {
        world.api(stranger, "GET", &path, &Value::Null).await.expect(404);
    }
    let number = case.number.to_string();
    for (path, told) in [
        ("/cases?which=all".to_owned(), number.as_str()),
        ("/cases/search?q=zebra".to_owned(), "zebra"),
        (format!("/cases/search?q={number}"), "C-2026"),
        ("/cases/search?q=vera@example.com".to_owned(), number.as_str()),
        (format!("/cases/{}/links", beside.id), "C-2026-000001"),
    ] {
        world.api(stranger, "GET", &path, &Value::Null).await.expect(200).hides(told);
    }
    let queues = world.api(stranger, "GET", "/queues", &Value::Null).await.expect(200).json();
    let open = queues["items"].as_array().unwrap().iter().find(|one| one["queue"] == "open").unwrap();
    assert_eq!(open["count"], 1);
}

#[tokio::test]
async fn the_audit_of_a_confidential_case_says_only_that_there_is_one() {
    let world = house().await;
    let subject = customer(&world, "Vera", "vera@example.com").await;
    let before = everything(&world).await;
    let case = open(&world, Open { customer: Some(subject), confidential: true, ..broken("Broken.") }).await;
    world.write(&cases::Reply::new(case.id, "Dear Vera")).await.unwrap();
    let values = [("colour".to_owned(), "red".to_owned())].into();
    world.write(&cases::SaveValues { case: case.id, values }).await.unwrap();
    world.advance(3 * HOUR);
    world.work_on_schedule().await;
    let finish =
        cases::Move { case: case.id, transition: "finish".into(), values: Default::default(), version: None };
    world.write(&finish).await.unwrap();
    let told = told_since(&world, &before).await;
    assert_eq!(kinds(&told), ["cases.confidential"]);
    assert!(told[0].subject.is_none());
}

/// A process that says all that processes say of work: it asks, tells, holds, is late.
fn talkative() -> Value {
    let mut process = lamps();
    let names = process["names"].clone();
    let asks = |key: &str, more: Value| {
        let mut ask = json!({"key": key, "names": names});
        ask.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        ask
    };
    process["key"] = json!("talkative");
    process["statuses"][0]["enter"] = json!([
        {"task": asks("call", json!({"to": {"role": "agent"}}))},
        {"approval": asks("sign", json!({"of": [{"role": "manager"}]}))},
        {"step": {"name": "cases.tell", "args": {"whom": "watchers"}}},
        {"webhook": {"name": "told"}}
    ]);
    process
}

/// Everything that its process does with a case, from the beginning to the end.
async fn lives(world: &World, case: &Case, (ben, anna): (&Actor, &Actor)) {
    let (id, run) = (case.id, case.run.unwrap());
    let values = [("colour".to_owned(), "red".to_owned())].into();
    world.write(&cases::SaveValues { case: id, values }).await.unwrap();
    for _ in 0..2 {
        world.advance(HOUR + HOUR / 2);
        world.work_on_schedule().await;
    }
    let now = flows::state(&mut world.read().await, run).await.unwrap();
    world.write(&flows::Settle { held: now.held[0].id }).await.unwrap();
    for task in flows::tasks_of(&mut world.read().await, run).await.unwrap() {
        let sign = flows::DecideSaying { task: task.id, vote: flows::Vote::Yes, reason: String::new() };
        match task.kind {
            flows::TaskKind::Work => {
                world.app.write(anna, &flows::Finish { task: task.id }).await.unwrap();
            }
            flows::TaskKind::Approval { .. } => world.app.write(ben, &sign).await.unwrap(),
        }
    }
    let finish =
        cases::Move { case: id, transition: "finish".into(), values: Default::default(), version: None };
    world.write(&finish).await.unwrap();
}

#[tokio::test]
async fn of_the_process_of_a_confidential_case_no_event_says_anything() {
    let world = house().await;
    let ben = acting(&world, hire(&world, "Ben", Role::Manager).await, Role::Manager);
    let anna = acting(&world, hire(&world, "Anna", Role::Agent).await, Role::Agent);
    publish(&world, &talkative()).await;
    let named = [("en".to_owned(), "Talk".to_owned())].into();
    let draft =
        Draft { key: "talk".into(), names: named, flow: Some("talkative".into()), ..Draft::default() };
    world.write(&cases::actions::AddCategory(draft)).await.unwrap();
    let subject = customer(&world, "Vera", "vera@example.com").await;
    let before = everything(&world).await;
    for confidential in [true, false] {
        let asked = Open { category: "talk".into(), confidential, ..broken("Broken.") };
        let case = open(&world, Open { customer: Some(subject), ..asked }).await;
        lives(&world, &case, (&ben, &anna)).await;
        let told = told_since(&world, &before).await;
        let told = kinds(&told);
        let of_runs = flows::ROOM.events.iter().map(|event| event.kind);
        match confidential {
            true => assert_eq!(told, ["cases.confidential"]),
            false => assert_eq!(of_runs.filter(|kind| !told.contains(kind)).collect::<Vec<_>>(), NOT_HERE),
        }
    }
}

/// What is told of definitions, and of runs that were stopped: those are in the stories of the room of processes.
const NOT_HERE: [&str; 8] = [
    "flows.drafted",
    "flows.discarded",
    "flows.published",
    "flows.retired",
    "flows.remapped",
    "flows.told",
    "flows.stopped",
    "flows.resumed",
];

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
    assert_eq!(kernel::room::numbers(&mut reader, &[cases::read::queues::badge]).await.unwrap(), [1]);
}
