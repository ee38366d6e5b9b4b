//! The doors: what the house sets up, who may, unreadable requests, the page of a customer.

use crate::scene::{ANNA, BEN, OLGA, broken, customer, house, open};
use cases::Open;
use serde_json::{Value, json};
use testkit::Guest;

#[tokio::test]
async fn categories_are_a_tree_without_circles() {
    let world = house().await;
    let draft = |key: &str| json!({"key": key, "names": {"en": key}, "flow": "lamps"});
    let made = world.api(BEN, "POST", "/categories", &draft("chairs")).await.expect(201).json();
    world.api(BEN, "POST", "/categories", &draft("chairs")).await.expect(422);
    world.api(BEN, "POST", "/categories", &draft("No key")).await.expect(422);
    world
        .api(BEN, "POST", "/categories", &json!({"key": "x", "names": {"en": "x"}, "flow": "none"}))
        .await
        .expect(422);
    world.api(ANNA, "POST", "/categories", &draft("x")).await.expect(403);
    let below =
        json!({"key": "stools", "names": {"en": "Stools"}, "parent": made["id"], "confidential": true});
    let below = world.api(BEN, "POST", "/categories", &below).await.expect(201).json();
    assert_eq!((&below["decides"]["flow"], &below["depth"]), (&json!("lamps"), &json!(1)));
    let circle = json!({"key": "chairs", "names": {"en": "Chairs"}, "parent": below["id"]});
    let put = axum::http::Request::put(format!("/api/v1/categories/{}", made["id"].as_str().unwrap()))
        .header("content-type", "application/json")
        .header("if-match", "\"v1\"")
        .body(axum::body::Body::from(circle.to_string()))
        .unwrap();
    assert_eq!(world.send(BEN, put).await.expect(422).wrong_fields(), ["parent"]);
    let case = open(&world, Open { category: "stools".into(), ..broken("Broken.") }).await;
    assert!(case.confidential);
    world.api(OLGA, "GET", "/categories", &Value::Null).await.expect(200).shows("stools");
    world.api(Guest::Powerless, "GET", "/categories", &Value::Null).await.expect(403);
}

#[tokio::test]
async fn prepared_answers_are_checked_before_they_are_kept() {
    let world = house().await;
    let answer = |text: &str| json!({"title": "Hello", "texts": {"en": text}});
    let made = world.api(BEN, "POST", "/answers", &answer("Dear {{ name }}")).await.expect(201);
    for bad in ["{{ secret }}", "{{ name", "{% if name %}x{% endif %}"] {
        let mut body = answer(bad);
        body["title"] = json!(bad);
        world.api(BEN, "POST", "/answers", &body).await.expect(422);
    }
    world.api(ANNA, "GET", "/answers", &Value::Null).await.expect(200).shows("Hello");
    let path = made.location().strip_prefix("/api/v1").unwrap().to_owned();
    world.api(ANNA, "DELETE", &path, &Value::Null).await.expect(403);
    world.api(BEN, "DELETE", &path, &Value::Null).await.expect(204);
    world.api(BEN, "DELETE", &path, &Value::Null).await.expect(404);
}

#[tokio::test]
async fn unknown_cases_and_unreadable_requests_are_said_plainly() {
    let world = house().await;
    let case = open(&world, broken("Broken.")).await;
    for path in ["/cases/case_00000000000000000000000000", "/cases/nonsense"] {
        world.api(ANNA, "GET", path, &Value::Null).await.expect(404);
        world.api(ANNA, "GET", &format!("{path}/messages"), &Value::Null).await.expect(404);
        world.api(ANNA, "GET", &format!("{path}/transitions"), &Value::Null).await.expect(404);
    }
    let path = format!("/cases/{}", case.id);
    world
        .api(ANNA, "GET", &format!("{path}/files/att_00000000000000000000000000"), &Value::Null)
        .await
        .expect(404);
    world
        .api(ANNA, "DELETE", &format!("{path}/messages/entry_00000000000000000000000000"), &Value::Null)
        .await
        .expect(404);
    world
        .api(ANNA, "POST", &format!("{path}/transitions"), &json!({"transition": "nowhere"}))
        .await
        .status
        .is_client_error();
    world.api(OLGA, "POST", &format!("{path}/messages"), &json!({"text": "x"})).await.expect(403);
    let steps = world.api(ANNA, "GET", &format!("{path}/transitions"), &Value::Null).await.expect(200).json();
    assert_eq!(steps["items"].as_array().unwrap().len(), 2);
    world
        .api(ANNA, "POST", &format!("{path}/transitions"), &json!({"transition": "finish"}))
        .await
        .expect(200);
    let form = "--x\r\ncontent-disposition: form-data; name=\"case\"\r\n\r\n{\"subject_line\": \"Big\"}\r\n--x\r\n\
                content-disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\n\r\nabc\r\n--x--\r\n";
    let request = |body: &str| {
        axum::http::Request::post("/api/v1/cases")
            .header("content-type", "multipart/form-data; boundary=x")
            .body(axum::body::Body::from(body.to_owned()))
            .unwrap()
    };
    world.send(ANNA, request(form)).await.expect(201);
    world.send(ANNA, request("nonsense")).await.expect(400);
}

#[tokio::test]
async fn the_page_of_a_customer_shows_their_cases() {
    let world = house().await;
    let subject = customer(&world, "Vera", "vera@example.com").await;
    let path = format!("/customers/{subject}");
    world.get(ANNA, &path).await.expect(200).shows("No cases yet");
    open(&world, Open { customer: Some(subject), ..broken("Broken.") }).await;
    world.get(ANNA, &path).await.expect(200).shows("C-2026-000001").shows("Broken lamp");
}
