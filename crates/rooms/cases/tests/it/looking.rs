//! Looking at a case is looking at its person; a process tells of a case no more than the case itself.

use crate::scene::{ANNA, BEN, OLGA, acting, broken, customer, house, known, open, publish};
use cases::{Confide, Open, Stands, model::category::Draft};
use ground::{clock::MINUTE, id::Id, paging::Wanted};
use kernel::{Actor, Error, Role, StaffId, SubjectId, Who, seen};
use serde_json::{Value, json};
use testkit::{Guest, World};

async fn looks(world: &World, subject: SubjectId) -> Vec<String> {
    let looks = seen::of_subject(&mut world.read().await, subject).await.unwrap();
    looks.into_iter().map(|look| look.kind).collect()
}

#[tokio::test]
async fn whoever_opens_a_case_looked_at_its_person() {
    let world = house().await;
    let subject = customer(&world, "Vera", "vera@example.com").await;
    let case = open(&world, Open { customer: Some(subject), ..broken("Broken.") }).await;
    let path = format!("/cases/{}", case.id);
    world.get(ANNA, "/cases?queue=open").await.expect(200).shows("Broken lamp");
    world.api(ANNA, "GET", "/cases", &Value::Null).await.expect(200);
    assert!(looks(&world, subject).await.is_empty(), "a list is no look at one person");
    for _ in 0..2 {
        world.get(ANNA, &path).await.expect(200);
        world.api(ANNA, "GET", &path, &Value::Null).await.expect(200);
    }
    assert_eq!(looks(&world, subject).await, ["opened"], "the same eyes look once");
    world.api(OLGA, "GET", &format!("{path}/messages"), &Value::Null).await.expect(200);
    world.advance(16 * MINUTE);
    world.api(ANNA, "GET", &path, &Value::Null).await.expect(200);
    assert_eq!(looks(&world, subject).await.len(), 3);
    let nobodys = open(&world, broken("Whose?")).await;
    world.get(ANNA, &format!("/cases/{}", nobodys.id)).await.expect(200);
    assert_eq!(looks(&world, subject).await.len(), 3);
}

#[tokio::test]
async fn what_was_not_shown_was_not_looked_at() {
    let world = house().await;
    let subject = customer(&world, "Vera", "vera@example.com").await;
    let case = open(&world, Open { customer: Some(subject), ..broken("Broken.") }).await;
    let path = format!("/cases/{}", case.id);
    let dora = known(&world, Role::PrivacyOfficer).await;
    world.write_as(Role::Manager, &Confide { case: case.id, named: vec![dora] }).await.unwrap();
    world.get(ANNA, &path).await.expect(404);
    world.api(OLGA, "GET", &format!("{path}/messages"), &Value::Null).await.expect(404);
    assert!(looks(&world, subject).await.is_empty());
}

#[tokio::test]
async fn the_process_of_a_confidential_case_is_nowhere_for_others() {
    let world = house().await;
    let case = open(&world, broken("The zebralamp is dark")).await;
    let run = format!("/processes/runs/{}", case.run.unwrap());
    world.api(ANNA, "GET", &run, &Value::Null).await.expect(200);
    let dora = known(&world, Role::PrivacyOfficer).await;
    world.write_as(Role::Manager, &Confide { case: case.id, named: vec![dora] }).await.unwrap();
    for stranger in [ANNA, OLGA, Guest::Staff(Role::Marketer)] {
        for part in ["", "/choices", "/moves"] {
            world.api(stranger, "GET", &format!("{run}{part}"), &Value::Null).await.expect(404);
        }
        let all = world.api(stranger, "GET", "/processes/runs", &Value::Null).await.expect(200);
        all.hides(&case.run.unwrap().to_string());
    }
    for named in [BEN, Guest::Staff(Role::PrivacyOfficer)] {
        world.api(named, "GET", &run, &Value::Null).await.expect(200);
    }
    let finish = json!({"transition": "finish"});
    world.api(BEN, "POST", &format!("/cases/{}/transitions", case.id), &finish).await.expect(200);
}

#[tokio::test]
async fn a_confidential_case_is_opened_by_whoever_does_not_see_it() {
    let world = house().await;
    moving(&world, true).await;
    let anna = acting(&world, StaffId::from_bytes([9; 16]), Role::Agent);
    let program = Actor { who: Who::Program(Id::from_bytes([8; 16])), ..anna };
    let asked = Open { confidential: true, ..broken("Fraud") };
    assert!(matches!(world.app.write(&program, &asked).await, Err(Error::Denied("cases.confide"))));
    let asked = Open { category: "moving".into(), ..broken("Fraud") };
    let case = world.app.write(&program, &asked).await.unwrap();
    assert_eq!(case.stands, Stands::Done, "the process knew the facts");
    let seen = cases::show(&mut world.app.read(&program).await.unwrap(), case.id, &Wanted::default()).await;
    assert!(matches!(seen, Err(Error::NotFound)));
}

/// A process that is over as soon as it begins.
async fn moving(world: &World, confidential: bool) {
    let names = |name: &str| json!({"en": name, "nl": name, "pl": name, "tr": name, "de": name});
    publish(
        world,
        &json!({
            "key": "moving", "names": names("Moving"), "purpose": "service", "host": "case", "start": "new",
            "statuses": [
                {"key": "new", "names": names("New"), "stands": "open"},
                {"key": "done", "names": names("Done"), "stands": "closed-done"}
            ],
            "transitions": [{"key": "over", "names": names("Over"), "from": "new", "to": "done",
                             "trigger": {"when": {"condition": "priority == 'normal'"}}}]
        }),
    )
    .await;
    let named = [("en".to_owned(), "Moving".to_owned())].into();
    let flow = Some("moving".into());
    let draft = Draft { key: "moving".into(), names: named, flow, confidential, ..Draft::default() };
    world.write(&cases::actions::AddCategory(draft)).await.unwrap();
}

#[tokio::test]
async fn a_case_stands_where_its_process_went_when_it_began() {
    let world = house().await;
    moving(&world, false).await;
    let case = open(&world, Open { category: "moving".into(), ..broken("Broken.") }).await;
    assert_eq!((case.status.as_str(), case.stands), ("done", Stands::Done));
    assert!(case.closed_at.is_some());
    let again = cases::show(&mut world.read().await, case.id, &Wanted::default()).await.unwrap();
    assert_eq!((again.case.status.as_str(), again.case.closed_at), ("done", case.closed_at));
}
