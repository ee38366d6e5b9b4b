//! Who is believed: every check in its order, nothing given for anything that is not quite right, nothing twice.

use crate::house::{self, AGENT, CARLA, HOUSE};
use ed25519_dalek::SigningKey;
use ground::clock::{DAY, MINUTE, SECOND};
use mandates::Standing;
use serde_json::{Value, json};

fn with(mut message: Value, key: &str, value: Value) -> Value {
    message[key] = value;
    message
}

#[tokio::test]
async fn a_token_is_given_for_a_fresh_signed_message_alone() {
    let house = house::open().await;
    let path = format!("/agent/{AGENT}");
    let later = house.world.now().plus(MINUTE).rfc3339();
    let head = house.head();
    let wrong = [
        "not base64!".to_owned(),
        house.sign_bytes(b"no json"),
        house::signed(&SigningKey::from_bytes(&[9; 32]), head.to_string().as_bytes()),
        house.sign(&with(head.clone(), "agent-id", "ANOTHER".into())),
        house.sign(&with(head.clone(), "business-id", "ANOTHER".into())),
        house.sign(&with(head.clone(), "issued-at", later.into())),
        house.sign(&with(head.clone(), "expires-at", house.world.now().minus(SECOND).rfc3339().into())),
        house.sign(&with(head.clone(), "expires-at", house.world.now().plus(9 * DAY).rfc3339().into())),
    ];
    for body in wrong {
        let answer = house.send("POST", &path, None, body).await;
        assert_eq!((answer.status.as_u16(), answer.bytes.len()), (403, 0), "without a word");
    }
    let body = house.sign(&head);
    house.send("POST", "/agent/ANOTHER", None, body.clone()).await.expect(403);
    let token = house.send("POST", &path, None, body.clone()).await.expect(200).json();
    let token = token["token"].as_str().unwrap();
    assert_eq!(
        house.send("POST", &path, None, body).await.status,
        403,
        "the same message again gives nothing"
    );

    assert_eq!(house.send("GET", &path, Some(token), String::new()).await.expect(200).json(), json!({}));
    house.send("GET", "/agent/ANOTHER", Some(token), String::new()).await.expect(403);
    house.send("GET", &path, Some("forged"), String::new()).await.expect(403);
    house.send("GET", &path, None, String::new()).await.expect(401);

    house.world.advance(MINUTE);
    let second = house.pair().await;
    house.send("GET", &path, Some(token), String::new()).await.expect(403);
    house.send("GET", &path, Some(&second), String::new()).await.expect(200);
    house.settle(Standing::Stopped, false).await;
    house.send("GET", &path, Some(&second), String::new()).await.expect(403);
    let body = house.sign(&house.head());
    house.send("POST", &path, None, body).await.expect(403);
}

#[tokio::test]
async fn a_request_is_checked_in_the_order_of_the_protocol() {
    let house = house::open().await;
    let token = house.pair().await;
    let (now, fine) = (house.world.now(), house.message("access", CARLA, json!({})));
    let late = with(fine.clone(), "expires-at", now.minus(SECOND).rfc3339().into());
    let early = with(late, "issued-at", now.plus(MINUTE).rfc3339().into());
    let business = with(early.clone(), "business-id", "ANOTHER".into());
    let agent = with(business.clone(), "agent-id", "ANOTHER".into());
    let forged = house::signed(&SigningKey::from_bytes(&[9; 32]), agent.to_string().as_bytes());
    let tries = [
        ("*".to_owned(), 400, "base64"),
        (forged, 403, "signature"),
        (house.sign(&agent), 403, "agent-id"),
        (house.sign(&business), 403, "business-id"),
        (house.sign(&early), 400, "issued-at"),
        (house.sign(&with(early, "issued-at", now.minus(DAY / 2).rfc3339().into())), 400, "expires-at"),
        (house.sign(&with(fine.clone(), "exercise", "correction".into())), 400, "right"),
        (house.sign(&with(fine.clone(), "regime", "gdpr".into())), 400, "regime"),
        (house.sign(&with(fine.clone(), "email", "nobody".into())), 400, "email"),
        (
            house.sign(&with(fine.clone(), "status_callback", "file:///etc/passwd".into())),
            400,
            "status_callback",
        ),
        (house.sign_bytes(b"[]"), 400, "JSON"),
    ];
    for (body, status, says) in tries {
        let told = house.send("POST", "/data-rights-request", Some(&token), body).await.expect(status).json();
        assert_eq!(told["code"], status.to_string());
        assert!(told["message"].as_str().unwrap().contains(says), "{told} says {says}");
    }
    let body = house.sign(&fine);
    house.send("POST", "/data-rights-request", None, body.clone()).await.expect(401);
    house.send("POST", "/data-rights-request", Some("forged"), body).await.expect(403);
    house.world.work().await;
    assert!(house.claims().await.is_empty(), "nothing was opened");
}

#[tokio::test]
async fn the_directory_learns_of_us_only_where_the_protocol_is_in_use() {
    let house = house::open().await;
    let path = "/.well-known/data-rights.json";
    let told = house.world.get(testkit::Guest::Nobody, path).await.expect(200).json();
    assert_eq!(told["id"], HOUSE);
    assert!(told["supported_actions"].as_array().unwrap().contains(&json!("deletion")));
    let off = kernel::setting::Change { values: vec![("mandates.business-id".into(), String::new())] };
    house.world.write(&off).await.unwrap();
    house.world.get(testkit::Guest::Nobody, path).await.expect(404);
    let body = house.sign(&with(house.head(), "business-id", "".into()));
    house.send("POST", &format!("/agent/{AGENT}"), None, body).await.expect(403);
}
