//! A case that went on in another: it belongs to the same person, it refuses all writing, and tags are told as a number.

use crate::scene::{BEN, Erase, broken, customer, everything, house, open};
use cases::{Case, Link, Merge, Open};
use ground::paging::Wanted;
use serde_json::{Value, json};
use testkit::World;

async fn shown(world: &World, case: &Case) -> cases::read::Shown {
    cases::show(&mut world.read().await, case.id, &Wanted::default()).await.unwrap()
}

#[tokio::test]
async fn what_a_stranger_told_is_about_the_person_it_was_merged_for_and_goes_with_them() {
    let world = house().await;
    let vera = customer(&world, "Vera", "vera@example.com").await;
    let one = open(&world, Open { customer: Some(vera), ..broken("One") }).await;
    let two = open(&world, broken("Two")).await;
    world.write(&Merge { case: two.id, into: one.id }).await.unwrap();
    // Told twice by somebody unknown, and linked only then.
    let three = open(&world, broken("Three")).await;
    let four = open(&world, broken("Four")).await;
    world.write(&Merge { case: four.id, into: three.id }).await.unwrap();
    world.write(&Link { case: three.id, person: Some(vera) }).await.unwrap();
    for case in [&two, &four] {
        let now = shown(&world, case).await;
        assert!(now.readable && now.case.subject == Some(vera), "{}", case.number);
    }
    let texts = shown(&world, &one).await.thread.items;
    assert_eq!(texts.iter().filter(|line| line.body.is_some()).count(), 2);
    world.write(&Erase(vera)).await.unwrap();
    for case in [&one, &two, &three, &four] {
        assert!(!shown(&world, case).await.readable, "{}", case.number);
    }
}

#[tokio::test]
async fn a_case_that_went_on_in_another_refuses_all_writing_and_says_where_to() {
    let world = house().await;
    let subject = customer(&world, "Vera", "vera@example.com").await;
    let one = open(&world, broken("One")).await;
    let two = open(&world, broken("Two")).await;
    let three = open(&world, broken("Three")).await;
    world.write(&Merge { case: two.id, into: one.id }).await.unwrap();
    let steps = json!({"title": "Tag", "steps": [{"tag": "x"}]});
    let made = world.api(BEN, "POST", "/macros", &steps).await.expect(201).json();
    let lines = shown(&world, &two).await.thread.items.len();
    for (method, path, body) in [
        ("POST", "messages", json!({"text": "Dear Vera"})),
        ("POST", "messages", json!({"kind": "note", "text": "Look"})),
        ("POST", "messages", json!({"kind": "call", "text": "Rang"})),
        ("POST", "messages", json!({"kind": "incoming", "text": "Hello"})),
        ("POST", "transitions", json!({"transition": "finish"})),
        ("PATCH", "values", json!({"values": {"colour": "red"}})),
        ("PUT", "assignment", json!({"team": null, "assignee": null})),
        ("PUT", "tags", json!({"tags": ["x"]})),
        ("PUT", "watch", Value::Null),
        ("PUT", "customer", json!({"customer": subject})),
        ("POST", "links", json!({"case": three.id, "relation": "related"})),
        ("POST", "merging", json!({"into": three.id})),
        ("PUT", "confidence", json!({"named": [BEN_ID]})),
        ("POST", "macros", json!({"macro": made["id"]})),
    ] {
        let answer = world.api(BEN, method, &format!("/cases/{}/{path}", two.id), &body).await;
        assert_eq!(answer.status.as_u16(), 409, "{method} {path}: {}", answer.text());
        answer.shows(&one.number.to_string());
    }
    world.get(BEN, &format!("/cases/{}", one.id)).await.expect(200).shows("/talk/said");
    world.get(BEN, &format!("/cases/{}", two.id)).await.expect(200).hides("/talk/said");
    let (case, changes) = (two.id, cases::Changes { lang: Some(kit::Lang::Nl), ..Default::default() });
    let change = cases::ChangeFacts { case, changes, version: None };
    assert!(matches!(world.write(&change).await, Err(kernel::Error::Conflict(_))));
    let draft = cases::Draft { text: "Dear".into(), ..Default::default() };
    assert!(matches!(world.write(&cases::KeepDraft { case, draft }).await, Err(kernel::Error::Conflict(_))));
    let many = cases::Many { cases: vec![two.id, three.id], each: cases::Each::Tag("x".into()) };
    let outcome = world.write(&many).await.unwrap();
    assert_eq!((outcome.changed, outcome.left.len()), (1, 1));
    assert_eq!(shown(&world, &two).await.thread.items.len(), lines);
}

/// The manager of stories.
const BEN_ID: &str = "staff_00000000000000000000000000";

#[tokio::test]
async fn tags_are_told_as_a_number_however_they_are_given() {
    let world = house().await;
    let case = open(&world, broken("Broken.")).await;
    let tags = |text: &str| json!({"tags": [text]});
    world.api(BEN, "PUT", &format!("/cases/{}/tags", case.id), &tags("zebra street 5")).await.expect(200);
    let many = cases::Many { cases: vec![case.id], each: cases::Each::Tag("zebra ill".into()) };
    world.write(&many).await.unwrap();
    world.write(&many).await.unwrap();
    let steps = json!({"title": "Tag", "steps": [{"tag": "zebra owes"}]});
    let made = world.api(BEN, "POST", "/macros", &steps).await.expect(201).json();
    let path = format!("/cases/{}/macros", case.id);
    world.api(BEN, "POST", &path, &json!({"macro": made["id"]})).await.expect(200);
    let told = everything(&world).await;
    assert!(told.iter().all(|one| !one.data.contains("zebra")));
    let mut counts: Vec<i64> = told
        .iter()
        .filter(|one| one.kind == "cases.tagged")
        .map(|one| serde_json::from_str::<Value>(&one.data).unwrap()["count"].as_i64().unwrap())
        .collect();
    counts.sort_unstable();
    assert_eq!(counts, [1, 2, 3], "what changes nothing is told to nobody");
    let lines = world.api(BEN, "GET", &format!("/cases/{}/messages", case.id), &Value::Null).await;
    lines.expect(200).shows("cases.tagged").hides("zebra");
}
