//! One value goes: three clicks, nothing of it left, the name of its field in the history.

use crate::{AGENT, MANAGER, MARKETER, OFFICER, enter, joanna, purposes, world};
use customers::{Draft, PlaceHold};
use kernel::Role;
use serde_json::{Value, json};
use testkit::{Answer, Guest, World};

async fn delete(world: &World, guest: Guest, path: &str, version: &str) -> Answer {
    let request = axum::http::Request::delete(format!("/api/v1{path}"))
        .header("content-type", "application/json")
        .header("if-match", version);
    world.send(guest, request.body(axum::body::Body::empty()).unwrap()).await
}

#[tokio::test]
async fn three_clicks_and_it_is_gone() {
    let world = world().await;
    let subject =
        enter(&world, Draft { emails: vec!["a@example.com".into(), "b@example.com".into()], ..joanna() })
            .await;
    let path = format!("/customers/{subject}");
    // The first click opens the fact.
    let page = world.get(AGENT, &path).await.expect(200);
    page.shows("Erase this value").shows("values?field=emails.1");
    let ask = world.get(AGENT, &format!("{path}/values?field=emails.1")).await.expect(200);
    ask.shows("b@example.com").hides("a@example.com").shows("name=\"version\"");
    let form = [("field", "emails.1"), ("version", "1")];
    world.post(AGENT, &format!("{path}/values"), &form).await.expect(303);
    let page = world.get(AGENT, &path).await.expect(200).hides("b@example.com").shows("a@example.com");
    page.shows("Value erased: E-mail").hides("Changed: E-mail");
    assert!(customers::find_by_email(&mut world.read().await, "b@example.com").await.unwrap().is_empty());
    world.post(AGENT, &format!("{path}/values"), &form).await.expect(404);
    let form = [("field", "emails.0"), ("version", "1")];
    world.post(AGENT, &format!("{path}/values"), &form).await.expect(409);
}

#[tokio::test]
async fn programs_erase_any_field_by_its_name() {
    let world = world().await;
    let path =
        format!("/customers/{}", enter(&world, Draft { organisation: "Acme".into(), ..joanna() }).await);
    let fields = [
        "name",
        "emails",
        "phones.0",
        "addresses",
        "birth_date",
        "country",
        "language",
        "organisation",
        "national_id",
    ];
    for (version, field) in (1..).zip(fields) {
        let target = format!("{path}/values/{field}");
        delete(&world, OFFICER, &target, &format!("\"v{version}\"")).await.expect(200);
        delete(&world, OFFICER, &target, &format!("\"v{}\"", version + 1)).await.expect(404);
    }
    let left = world.api(OFFICER, "GET", &path, &Value::Null).await.json();
    for gone in ["given", "family", "emails", "phones", "addresses", "birth_date", "country", "national_id"] {
        assert!(left[gone].is_null(), "{gone}: {left}");
    }
    for typed in ["joanna", "zielinska", "600100200", "44051401359"] {
        let found = customers::search(&mut world.read().await, typed).await.unwrap();
        assert!(found.people.is_empty(), "{typed}");
    }
    let events = world.get(OFFICER, &path).await;
    events.shows("Value erased: National id").hides("Joanna");
}

#[tokio::test]
async fn custom_fields_and_sealed_ones_too() {
    let world = purposes::world().await;
    for (key, class) in [("shoe-size", "attribute"), ("nickname", "identifying"), ("passport", "sensitive")] {
        let field = json!({"key": key, "label": key, "class": class, "purpose": "orders"});
        world.api(OFFICER, "POST", "/customers/fields", &field).await.expect(201);
    }
    let values = [("shoe-size", "39"), ("nickname", "Asia"), ("passport", "ZS0000177")];
    let attributes = values.map(|(key, value)| (key.to_owned(), value.to_owned())).into();
    let subject = enter(&world, Draft { attributes, ..joanna() }).await;
    let path = format!("/customers/{subject}");
    world.get(MANAGER, &format!("{path}/values?field=passport")).await.expect(200).hides("ZS0000177");
    for (version, (key, _)) in (1..).zip(values) {
        delete(&world, MANAGER, &format!("{path}/values/{key}"), &format!("\"v{version}\""))
            .await
            .expect(200);
    }
    let facts = customers::facts(&mut world.read().await, subject).await.unwrap().unwrap();
    assert!(facts.iter().all(|fact| values.iter().all(|(key, _)| fact.key != *key)), "{facts:?}");
    world.get(MANAGER, &path).await.shows("Value erased: passport").hides("39<").hides("0177");
}

#[tokio::test]
async fn what_may_not_be_erased_stays_with_a_reason() {
    let world = world().await;
    let subject = enter(&world, joanna()).await;
    let path = format!("/customers/{subject}");
    let target = format!("{path}/values/emails.0");
    delete(&world, MARKETER, &target, "\"v1\"").await.expect(403);
    delete(&world, AGENT, &format!("{path}/values/birth_date"), "\"v1\"").await.expect(422);
    world.api(OFFICER, "DELETE", &target, &Value::Null).await.expect(400);
    for field in ["emails.7", "emails.-1", "emails.0.0", "shoe-size", "subject", "facts", "%00", "emails.x"] {
        delete(&world, OFFICER, &format!("{path}/values/{field}"), "\"v1\"").await.expect(404);
    }
    delete(&world, OFFICER, "/customers/cust_00000000000000000000000001/values/name", "\"v1\"")
        .await
        .expect(404);
    let until = "2027-01-01".into();
    world
        .write_as(Role::PrivacyOfficer, &PlaceHold { subject, reason: "Claim".into(), until })
        .await
        .unwrap();
    let held = delete(&world, OFFICER, &target, "\"v1\"").await.expect(403);
    held.shows("legal hold");
    let contact = customers::contact(&mut world.read().await, subject).await.unwrap().unwrap();
    assert_eq!(contact.email.as_deref(), Some("joanna.z@example.com"));
}
