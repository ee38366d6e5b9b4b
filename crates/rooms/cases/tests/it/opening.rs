//! Cases are opened: from mail, from the API with files, for a customer; nothing of them lies readable.

use crate::scene::{ANNA, BEN, broken, customer, house, open};
use cases::{Contact, Open, Stands};
use ground::paging::Wanted;
use serde_json::{Value, json};
use testkit::Guest;

#[tokio::test]
async fn a_stranger_writes_and_a_case_is_there() {
    let world = house().await;
    let case = open(&world, broken("My zebralamp does not shine any more.")).await;
    assert_eq!((case.number.to_string().as_str(), case.status.as_str()), ("C-2026-000001", "new"));
    assert!(
        case.subject.is_none() && case.run.is_some() && case.step_due.is_some() && case.waits_since.is_some()
    );
    let second = open(&world, broken("Another one.")).await;
    assert_eq!(second.number.to_string(), "C-2026-000002", "two strangers with the same subject stay apart");
    let shown = cases::show(&mut world.read().await, case.id, &Wanted::default()).await.unwrap();
    assert_eq!(
        (shown.facts.line.as_str(), shown.facts.contact.email.as_str()),
        ("Broken lamp", "vera@example.com")
    );
    let body = shown.thread.items[0].body.clone().unwrap();
    assert_eq!(body.text, "My zebralamp does not shine any more.");
    for secret in ["zebralamp", "vera@example.com", "Vreemd", "Broken lamp"] {
        assert!(!world.holds(secret.as_bytes()), "{secret} lies readable");
    }
}

#[tokio::test]
async fn a_program_opens_a_case_with_a_file_in_one_call_and_once() {
    let world = house().await;
    let subject = customer(&world, "Carla", "carla@example.com").await;
    let body = json!({
        "category": "lamp", "subject_line": "Broken lamp", "text": "It hums.", "customer": subject, "tags": ["Warranty"],
        "references": {"order": "A-17"}, "priority": "high", "values": {"colour": "red"},
        "attachments": [{"name": "../lamp.txt", "media": "text/plain", "content": "aHVtbW1t"}],
    });
    let made = world.api(ANNA, "POST", "/cases", &body).await.expect(201);
    let path = made.location().strip_prefix("/api/v1").unwrap().to_owned();
    let case = world.api(ANNA, "GET", &path, &Value::Null).await.expect(200).json();
    assert_eq!(case["number"], "C-2026-000001");
    assert_eq!(
        (&case["priority"], &case["tags"][0], &case["references"]["order"]),
        (&json!("high"), &json!("warranty"), &json!("A-17"))
    );
    assert_eq!(case["values"]["colour"], "red");
    let messages = world.api(ANNA, "GET", &format!("{path}/messages"), &Value::Null).await.expect(200).json();
    let file = &messages["items"][0]["attachments"][0];
    assert_eq!((&file["name"], &file["size"]), (&json!("lamp.txt"), &json!(6)));
    let file = format!("{path}/files/{}", file["id"].as_str().unwrap());
    assert_eq!(world.api(ANNA, "GET", &file, &Value::Null).await.expect(200).bytes, b"hummmm");
    assert!(!world.holds(b"hummmm") && !world.holds(b"It hums."));
}

#[tokio::test]
async fn what_is_wrong_with_a_case_is_told_at_once() {
    let world = house().await;
    let bad = json!({"subject_line": " ", "contact": {"email": "nobody"}, "tags": ["x"], "text": "a\u{1}b"});
    let answer = world.api(ANNA, "POST", "/cases", &bad).await.expect(422);
    let mut fields = answer.wrong_fields();
    fields.sort();
    assert_eq!(fields, ["contact.email", "subject_line", "text"]);
    for bad in [
        json!({"subject_line": "x", "category": "none"}),
        json!({"subject_line": "x", "customer": "cust_00000000000000000000000000"}),
        json!({"subject_line": "x", "lang": "xx"}),
        json!({"subject_line": "x", "values": {"unknown": "1"}}),
        json!({"subject_line": "x", "attachments": [{"name": "a", "content": "%%%"}]}),
        json!({"subject_line": "x", "surprise": true}),
    ] {
        world.api(ANNA, "POST", "/cases", &bad).await.expect(422);
    }
    world.api(Guest::Powerless, "POST", "/cases", &json!({"subject_line": "x"})).await.expect(403);
    world.api(Guest::Nobody, "POST", "/cases", &json!({"subject_line": "x"})).await.expect(401);
}

#[tokio::test]
async fn the_contact_of_a_case_never_reaches_the_customer() {
    let world = house().await;
    let subject = customer(&world, "Carla", "carla@example.com").await;
    let contact =
        Contact { name: String::new(), email: "holiday@example.com".into(), phone: "+31 6 1234".into() };
    let asked = Open { subject_line: "Lamp".into(), customer: Some(subject), contact, ..Open::default() };
    let case = open(&world, asked).await;
    let record = customers::contact(&mut world.read().await, subject).await.unwrap().unwrap();
    assert_eq!(record.email.as_deref(), Some("carla@example.com"));
    let mut reader = world.read().await;
    let shown = cases::show(&mut reader, case.id, &Wanted::default()).await.unwrap();
    assert_eq!(shown.facts.contact.phone, "+31 6 1234");
    let found = cases::search(&mut reader, "Holiday@example.com").await.unwrap();
    assert_eq!(found.hits.len(), 1);
    assert_eq!(cases::of_subject(&mut reader, subject, 10).await.unwrap()[0].case.stands, Stands::Open);
}

#[tokio::test]
async fn somebody_is_linked_and_everything_goes_with_them() {
    let world = house().await;
    let case = open(&world, broken("The zebralamp is dark.")).await;
    world.advance(ground::clock::SECOND);
    world
        .write(&cases::Note {
            case: case.id,
            kind: Default::default(),
            text: "Looked up".into(),
            mentions: Vec::new(),
            attachments: Vec::new(),
        })
        .await
        .unwrap();
    let subject = customer(&world, "Vera", "vera@example.com").await;
    let path = format!("/cases/{}", case.id);
    world.api(BEN, "PUT", &format!("{path}/customer"), &json!({"customer": subject})).await.expect(200);
    world.work().await;
    let shown = cases::show(&mut world.read().await, case.id, &Wanted::default()).await.unwrap();
    let texts: Vec<String> = shown
        .thread
        .items
        .iter()
        .filter_map(|line| line.body.as_ref())
        .map(|body| body.text.clone())
        .collect();
    assert_eq!(texts, ["Looked up", "The zebralamp is dark."]);
    assert!(shown.readable && shown.case.subject == Some(subject));
    let found = cases::search(&mut world.read().await, "zebra").await.unwrap();
    assert_eq!(found.hits.len(), 1);
    world.api(BEN, "PUT", &format!("{path}/customer"), &json!({"customer": null})).await.expect(200);
    let shown = cases::show(&mut world.read().await, case.id, &Wanted::default()).await.unwrap();
    assert!(shown.readable && shown.case.subject.is_none());
}
