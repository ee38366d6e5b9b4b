//! The whole way: asked, proved by the person, done; taken back; asked twice; for somebody whom nobody knows.

use crate::house::{self, CARLA, DORA, STRANGER, alike};
use ground::clock::{DAY, HOUR, MINUTE, SECOND};
use mandates::Standing;
use rights::{How, Kind};
use serde_json::json;
use testkit::Guest;

#[tokio::test]
async fn the_person_proves_it_and_gets_their_copy() {
    let house = house::open().await;
    let token = house.pair().await;
    let asked =
        house.ask(&token, &house.message("access", CARLA, json!({ "agent-request-id": "A-1" }))).await;
    assert_eq!((&asked["status"], &asked["agent_request_id"]), (&json!("open"), &json!("A-1")));
    let status = house.status(&token, &asked).await;
    assert_eq!(
        (&status["status"], &status["reason"]),
        (&json!("in_progress"), &json!("need_user_verification"))
    );
    assert!(status["expected_by"].is_string());
    let page = status["user_verification_url"].as_str().unwrap();
    house.world.get(Guest::Nobody, &page[page.find("/data-rights").unwrap()..]).await.expect(200);
    let claim = house.claims().await.remove(0);
    assert_eq!((claim.kind, claim.how, claim.state.key()), (Kind::Copy, How::Agent, "asked"));

    house.prove().await;
    house.world.advance(6 * MINUTE);
    house.world.work_on_schedule().await;
    let status = house.status(&token, &asked).await;
    assert_eq!(status["status"], "fulfilled");
    assert!(status.get("results_url").is_none(), "the agent gets no data");
}

#[tokio::test]
async fn a_stranger_is_answered_like_somebody_known() {
    let house = house::open().await;
    let token = house.pair().await;
    for exercise in ["deletion", "access", "sale:opt_out"] {
        let known = house.ask(&token, &house.message(exercise, CARLA, json!({}))).await;
        let stranger = house.ask(&token, &house.message(exercise, STRANGER, json!({}))).await;
        assert_eq!(alike(&known), alike(&stranger), "{exercise}");
        for days in [0, 3, 5] {
            house.world.advance(days * DAY + HOUR);
            house.world.work_on_schedule().await;
            let (known, stranger) =
                (house.status(&token, &known).await, house.status(&token, &stranger).await);
            assert_eq!(alike(&known), alike(&stranger), "{exercise} after {days} days");
        }
        let last = house.status(&token, &stranger).await;
        let end = if exercise == "sale:opt_out" { ("fulfilled", None) } else { ("denied", Some("no_match")) };
        assert_eq!((last["status"].as_str().unwrap(), last["reason"].as_str()), end);
    }
    assert!(!house.world.holds(STRANGER.as_bytes()), "nobody's address stays here");
}

#[tokio::test]
async fn the_same_message_opens_nothing_twice() {
    let house = house::open().await;
    let token = house.pair().await;
    let message = house.message("deletion", CARLA, json!({ "agent-request-id": "A-2" }));
    let first = house.ask(&token, &message).await;
    let again = house.ask(&token, &message).await;
    assert_eq!(first["request_id"], again["request_id"]);
    house.world.advance(SECOND);
    let other = house.sign(&house.message("deletion", STRANGER, json!({ "agent-request-id": "A-2" })));
    house.send("POST", "/data-rights-request", Some(&token), other).await.expect(409);
    assert_eq!((house.claims().await.len(), house.claims().await[0].times), (1, 1));
}

#[tokio::test]
async fn what_was_asked_is_taken_back_until_it_is_decided() {
    let house = house::open().await;
    let token = house.pair().await;
    let asked = house.ask(&token, &house.message("deletion", CARLA, json!({}))).await;
    let path = format!("/data-rights-request/{}", asked["request_id"].as_str().unwrap());
    house.send("DELETE", &path, Some(&token), "*".into()).await.expect(400);
    house.send("DELETE", &path, None, house.sign(&json!({}))).await.expect(401);
    let elsewhere = json!({ "reason": "no", "agent-id": "ANOTHER" });
    house.send("DELETE", &path, Some(&token), house.sign(&elsewhere)).await.expect(403);
    let body = house.sign(&json!({ "reason": "I want to stay" }));
    let revoked = house.send("DELETE", &path, Some(&token), body.clone()).await.expect(200).json();
    assert_eq!(revoked["status"], "revoked");
    assert_eq!(house.claims().await[0].state.key(), "expired");
    house.send("DELETE", &path, Some(&token), body.clone()).await.expect(200);
    let nothing = "/data-rights-request/00000000-0000-0000-0000-000000000000";
    house.send("DELETE", nothing, Some(&token), body).await.expect(403);
    house.send("GET", nothing, Some(&token), String::new()).await.expect(403);
}

#[tokio::test]
async fn an_agent_who_is_believed_proves_by_a_verified_address() {
    let house = house::open().await;
    house.settle(Standing::Active, true).await;
    let token = house.pair().await;
    let unverified = house.ask(&token, &house.message("access", STRANGER, json!({}))).await;
    assert_eq!(house.status(&token, &unverified).await["reason"], "need_user_verification");
    let verified = json!({ "email_verified": true });
    let stranger = house.ask(&token, &house.message("access", STRANGER, verified.clone())).await;
    assert_eq!(house.status(&token, &stranger).await["reason"], "no_match");
    let known = house.ask(&token, &house.message("deletion", CARLA, verified)).await;
    assert_eq!(house.status(&token, &known).await["status"], "in_progress");
    let claim = house.claims().await.remove(0);
    assert_eq!(claim.state.proved().unwrap().proof, rights::Proof::Mandate);
    let form = [("reason", "legal-duty"), ("note", "")];
    house.world.post(DORA, &format!("/requests/{}/refusal", claim.id), &form).await.expect(303);
    let status = house.status(&token, &known).await;
    assert_eq!((&status["status"], &status["reason"]), (&json!("denied"), &json!("claim_not_covered")));
    let path = format!("/data-rights-request/{}", known["request_id"].as_str().unwrap());
    house.send("DELETE", &path, Some(&token), house.sign(&json!({}))).await.expect(409);
}

#[tokio::test]
async fn to_agree_again_is_for_the_person_alone() {
    let house = house::open().await;
    let token = house.pair().await;
    let asked = house.ask(&token, &house.message("sale:opt_in", CARLA, json!({}))).await;
    assert_eq!(house.status(&token, &asked).await["reason"], "claim_not_covered");
    assert!(house.claims().await.is_empty());
}

/// The same message without an address of mail.
fn named(house: &house::House, exercise: &str, whom: serde_json::Value) -> serde_json::Value {
    let mut message = house.message(exercise, "", whom);
    message.as_object_mut().unwrap().remove("email");
    message
}

#[tokio::test]
async fn a_person_is_found_by_phone_or_by_name_and_birth_and_a_stranger_is_answered_alike() {
    let house = house::open().await;
    let token = house.pair().await;
    let phone = |number: &str| json!({ "phone_number": number });
    let born = |name: &str, day: &str| json!({ "name": name, "birthdate": day });
    let pairs = [
        ("access", phone("+1 (415) 555-2671"), phone("+1 415 555 9999")),
        ("deletion", born("KANAREK Carla", "1990-05-17"), born("Nobody Atall", "1990-05-17")),
        ("sale:opt_out", phone("+14155552671"), born("Carla Kanarek", "1991-05-17")),
    ];
    for (exercise, known, stranger) in pairs {
        let known = house.ask(&token, &named(&house, exercise, known)).await;
        let stranger = house.ask(&token, &named(&house, exercise, stranger)).await;
        assert_eq!(alike(&known), alike(&stranger), "{exercise}");
        for days in [0, 3, 5] {
            house.world.advance(days * DAY + HOUR);
            house.world.work_on_schedule().await;
            let (known, stranger) =
                (house.status(&token, &known).await, house.status(&token, &stranger).await);
            assert_eq!(alike(&known), alike(&stranger), "{exercise} after {days} days");
        }
    }
    assert_eq!(house.claims().await.len(), 3, "each found Carla");
    assert!(!house.world.holds(b"5559999"), "nobody's number stays here");
}

#[tokio::test]
async fn what_does_not_fit_together_or_fits_many_is_about_nobody() {
    let house = house::open().await;
    let token = house.pair().await;
    let other = customers::Draft {
        given: "Carla".into(),
        family: "Kanarek".into(),
        phones: vec!["+14155552673".into()],
        birth_date: "1990-05-17".into(),
        country: "US".into(),
        ..customers::Draft::default()
    };
    let other = house.add(other).await;
    let both_of_that_name = json!({ "name": "Carla Kanarek", "birthdate": "1990-05-17" });
    house.ask(&token, &named(&house, "deletion", both_of_that_name)).await;
    let crossed = json!({ "phone_number": "+14155552673" });
    house.ask(&token, &house.message("deletion", CARLA, crossed)).await;
    assert!(house.claims().await.is_empty(), "two of that name, and a number of somebody else");
    let told = json!({ "phone_number": "+14155552673", "name": "Carla Kanarek", "birthdate": "1990-05-17" });
    house.ask(&token, &named(&house, "deletion", told)).await;
    let claims = rights::of_subject(&mut house.world.read().await, other).await.unwrap();
    assert_eq!(claims.len(), 1, "both together tell which");
    let nothing = house.sign(&named(&house, "deletion", json!({ "name": "Carla Kanarek" })));
    house.send("POST", "/data-rights-request", Some(&token), nothing).await.expect(400);
}

#[tokio::test]
async fn an_agent_who_is_believed_proves_by_a_verified_number_and_by_no_other() {
    let house = house::open().await;
    house.settle(Standing::Active, true).await;
    let token = house.pair().await;
    let unverified = json!({ "phone_number": "+14155552671" });
    house.ask(&token, &named(&house, "access", unverified)).await;
    assert_eq!(house.claims().await[0].state.key(), "asked");
    let verified = json!({ "phone_number": "+14155552671", "phone_number_verified": true });
    house.ask(&token, &named(&house, "deletion", verified)).await;
    let erasure = house.claims().await.into_iter().find(|claim| claim.kind == Kind::Erasure).unwrap();
    assert_eq!(erasure.state.proved().unwrap().proof, rights::Proof::Mandate);
}

#[tokio::test]
async fn a_verified_address_that_nobody_knows_is_nobody_whose_number_is_known() {
    let house = house::open().await;
    house.settle(Standing::Active, true).await;
    let token = house.pair().await;
    let more =
        json!({ "email_verified": true, "phone_number": "+14155552671", "phone_number_verified": true });
    let asked = house.ask(&token, &house.message("deletion", STRANGER, more)).await;
    assert_eq!(house.status(&token, &asked).await["reason"], "no_match");
    assert!(house.claims().await.is_empty());
}
