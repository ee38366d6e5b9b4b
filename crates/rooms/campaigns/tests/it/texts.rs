//! What may be written into a letter, and what is told about the rest.

use crate::scene::{MARK, allow, house, mail, news, send, written};
use campaigns::ROOM;
use ground::clock::SECOND;
use serde_json::{Value, json};
use testkit::World;

async fn refused(world: &World, body: &str) -> Value {
    let mut letter = news();
    letter["texts"]["en"]["body"] = json!(body);
    let answer = world.api(MARK, "POST", "/letters", &letter).await.expect(422);
    assert_eq!(answer.wrong_fields(), ["texts.en.body"], "{body}");
    answer.json()["errors"][0]["detail"].clone()
}

#[tokio::test]
async fn an_error_stands_at_the_field_with_its_line_and_column() {
    let world = house(ROOM).await;
    let unknown = refused(&world, "Dear {{ given_name }},\nyour {{ salary }} rises").await;
    assert_eq!(unknown, "Line 2, column 9: a letter does not know “salary”.");
    let private = refused(&world, "We know your address: {{ email }}").await;
    assert_eq!(private, "Line 1, column 26: “email” is never printed in a letter.");
    let open = refused(&world, "Dear {{ given_name").await;
    assert!(open.as_str().unwrap().contains("something is missing"), "{open}");
    let bomb = refused(&world, "{% for x in range(1000000000) %}{{ x }}{% endfor %}").await;
    assert!(bomb.as_str().unwrap().contains("“for” cannot be used"), "{bomb}");
    let fuel = refused(&world, &"{{city}}".replace("city", "number").repeat(1_100)).await;
    assert!(fuel.as_str().unwrap().contains("too many steps"), "{fuel}");
    refused(&world, &"x".repeat(20_001)).await;
    refused(&world, "null\u{0}byte").await;
}

#[tokio::test]
async fn every_field_is_checked_at_once() {
    let world = house(ROOM).await;
    let nothing = json!({"title": " ", "purpose": "nonsense", "audience": {"country": "Holland"},
        "texts": {"xx": {"subject": "a", "body": "b"}, "nl": {"subject": "", "body": "Beste"}}});
    let wrong = world.api(MARK, "POST", "/letters", &nothing).await.expect(422).wrong_fields();
    assert_eq!(wrong, ["title", "purpose", "audience.country", "texts.nl.subject", "texts.xx"]);
    let none = json!({"title": "x", "purpose": "news", "texts": {}});
    assert_eq!(
        world.api(MARK, "POST", "/letters", &none).await.expect(422).wrong_fields(),
        ["texts.en.body"]
    );
    world.api(MARK, "POST", "/letters", &json!({"title": "x", "sender": "y"})).await.expect(422);
}

#[tokio::test]
async fn a_fact_that_the_purpose_does_not_need_is_warned_of() {
    let world = house(ROOM).await;
    let mut letter = news();
    letter["texts"]["en"]["body"] = json!("Customer {{ number }} in {{ country }}");
    let answer = world.api(MARK, "POST", "/letters", &letter).await.expect(201).json();
    let details: Vec<_> =
        answer["warnings"].as_array().unwrap().iter().map(|w| w["detail"].as_str().unwrap()).collect();
    assert_eq!(details.len(), 2);
    assert!(details[0].contains("does not need “number”"), "{details:?}");
    letter["purpose"] = json!("orders");
    let answer = world.api(MARK, "POST", "/letters", &letter).await.expect(201).json();
    assert_eq!(answer["warnings"].as_array().unwrap().len(), 1, "a contract is known by its number");
}

#[tokio::test]
async fn a_footer_without_a_way_out_is_not_used() {
    let world = house(ROOM).await;
    allow(&world, 0, 1).await;
    for own in ["Bye.", "{{ preferences", "{{ secret }} {{ preferences }}"] {
        let values = vec![("campaigns.footer-en".to_owned(), own.to_owned())];
        world.write(&kernel::setting::Change { values }).await.unwrap();
        let path = written(&world, &news()).await;
        send(&world, &path).await;
        world.work().await;
        assert!(mail(&world).await[0].text.contains("or stop it, at any time: http"), "{own}");
        world.advance(SECOND);
    }
    let own = "{{ company }}{% if address %}, {{ address }}{% endif %}\n{{ preferences }}\n{{ notice }}";
    let address = ("company.address".to_owned(), "Main street 1".to_owned());
    let values = vec![("campaigns.footer-en".to_owned(), own.to_owned()), address];
    world.write(&kernel::setting::Change { values }).await.unwrap();
    let path = written(&world, &news()).await;
    send(&world, &path).await;
    world.work().await;
    let last = &mail(&world).await[0].text;
    assert!(last.contains(", Main street 1\nhttp") && !last.contains("at any time"), "{last}");
}

#[tokio::test]
async fn a_letter_whose_footer_leads_to_no_notice_does_not_start() {
    let world = house(ROOM).await;
    let values = vec![("campaigns.footer-en".to_owned(), "{{ preferences }}".to_owned())];
    world.write(&kernel::setting::Change { values }).await.unwrap();
    let path = written(&world, &news()).await;
    let refused = world.api(MARK, "POST", &format!("{path}/sending"), &json!({})).await.expect(403);
    assert!(refused.text().contains("gives people no privacy notice"), "{}", refused.text());
}

#[tokio::test]
async fn a_draft_is_changed_by_one_person_at_a_time() {
    let world = house(ROOM).await;
    let path = written(&world, &news()).await;
    let patch = |tag: Option<&str>, body: Value| {
        let mut request =
            axum::http::Request::patch(format!("/api/v1{path}")).header("content-type", "application/json");
        if let Some(tag) = tag {
            request = request.header("if-match", tag);
        }
        world.send(MARK, request.body(axum::body::Body::from(body.to_string())).unwrap())
    };
    patch(None, json!({"title": "Summer"})).await.expect(400);
    let answer = patch(Some("\"v1\""), json!({"title": "Summer"})).await.expect(200);
    assert_eq!((answer.header("etag"), &answer.json()["title"]), (Some("\"v2\""), &json!("Summer")));
    patch(Some("\"v1\""), json!({"title": "Autumn"})).await.expect(409);
    patch(Some("\"v2\""), json!({"title": ""})).await.expect(422);
    send(&world, &path).await;
    patch(Some("\"v3\""), json!({"title": "Winter"})).await.expect(409);
}
