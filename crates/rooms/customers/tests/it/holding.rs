//! Legal holds: a reason and an end, shown, outranking erasure, over by themselves.

use crate::{AGENT, AUDITOR, MANAGER, OFFICER, enter, joanna, world};
use customers::{PlaceHold, SubjectId};
use ground::clock::DAY;
use kernel::{Action, Permission, Result, SYSTEM, Tx};
use serde_json::{Value, json};
use std::collections::HashSet;
use testkit::{Answer, Guest, World};

async fn held(world: &World, subject: SubjectId) -> bool {
    let others = [SubjectId::clone(&subject); 3];
    let found = customers::held(&mut world.read().await, &others).await.unwrap();
    assert!(found.is_empty() || found == HashSet::from([subject]));
    !found.is_empty()
}

async fn send(world: &World, method: &str, path: &str, version: &str, body: &Value) -> Answer {
    let request = axum::http::Request::builder().method(method).uri(format!("/api/v1{path}"));
    let request = request.header("content-type", "application/json").header("if-match", version);
    world.send(OFFICER, request.body(axum::body::Body::from(body.to_string())).unwrap()).await
}

#[tokio::test]
async fn a_hold_is_placed_moved_and_lifted() {
    let world = world().await;
    let subject = enter(&world, joanna()).await;
    let path = format!("/customers/{subject}/holds");
    world.get(OFFICER, &path).await.expect(200).shows("New legal hold");
    let form = [("reason", "Claim 4711 at the court"), ("until", "2027-12-31")];
    world.post(OFFICER, &path, &form).await.expect(303);
    assert!(held(&world, subject).await);
    world.get(OFFICER, &path).await.shows("Claim 4711 at the court").shows("31 December 2027");
    world.get(OFFICER, "/holds").await.expect(200).shows("Joanna Zielińska").shows("31 December 2027");
    let page = world.get(AGENT, &format!("/customers/{subject}")).await.expect(200);
    page.shows("legal hold").hides("4711").hides("Erase this value");
    assert!(!world.holds(b"4711"), "the reason is sealed");

    let listed = world.api(OFFICER, "GET", "/holds", &Value::Null).await.expect(200).json();
    let hold = format!("/holds/{}", listed["items"][0]["id"].as_str().unwrap());
    world.get(OFFICER, &hold).await.expect(200).shows("value=\"2027-12-31\"");
    let form = [("version", "1"), ("reason", "Claim 4711, appeal"), ("until", "2028-06-30")];
    world.post(OFFICER, &hold, &form).await.expect(303);
    world.post(OFFICER, &hold, &form).await.expect(409);
    world
        .post(OFFICER, &format!("{hold}/lifting"), &[("version", "2"), ("why", "x")])
        .await
        .expect(422)
        .shows("Claim 4711, appeal")
        .shows("value=\"2028-06-30\"");
    assert!(held(&world, subject).await);
    let form = [("version", "2"), ("why", "The claim was settled")];
    world.post(OFFICER, &format!("{hold}/lifting"), &form).await.expect(303);
    assert!(!held(&world, subject).await);
    world.get(OFFICER, &hold).await.expect(200).shows("The claim was settled").hides("value=\"2028");
    world.get(OFFICER, "/holds?state=lifted").await.expect(200).shows("appeal");
    world.post(OFFICER, &format!("{hold}/lifting"), &form).await.expect(410);
    let page = world.get(OFFICER, &format!("/customers/{subject}")).await;
    page.shows("Legal hold placed").shows("Legal hold changed").shows("Legal hold lifted");
}

#[tokio::test]
async fn programs_do_the_same() {
    let world = world().await;
    let subject = enter(&world, joanna()).await;
    let path = format!("/customers/{subject}/holds");
    let terms = json!({"reason": "An inquiry", "until": "2026-11-30"});
    let placed = world.api(OFFICER, "POST", &path, &terms).await.expect(201);
    let hold = placed.header("location").unwrap().strip_prefix("/api/v1").unwrap().to_owned();
    assert_eq!((placed.header("etag"), placed.json()["state"].clone()), (Some("\"v1\""), json!("stands")));
    let moved =
        send(&world, "PATCH", &hold, "\"v1\"", &json!({"until": "2026-12-31"})).await.expect(200).json();
    assert_eq!((&moved["reason"], &moved["until"]), (&json!("An inquiry"), &json!("2026-12-31")));
    let one = world.api(AGENT, "GET", &format!("/customers/{subject}"), &Value::Null).await.json();
    assert_eq!(one["legal_hold"], json!(true));
    send(&world, "PATCH", &hold, "\"v1\"", &json!({"until": "2027-12-31"})).await.expect(409);
    let lifting = format!("{hold}/lifting");
    world.api(OFFICER, "POST", &lifting, &json!({"reason": "It is over"})).await.expect(400);
    send(&world, "POST", &lifting, "\"v2\"", &json!({"reason": " "})).await.expect(422);
    let lifted = send(&world, "POST", &lifting, "\"v2\"", &json!({"reason": "It is over"})).await.expect(200);
    assert_eq!(lifted.json()["lifted"]["reason"], json!("It is over"));
    let all = world.api(OFFICER, "GET", &path, &Value::Null).await.expect(200).json();
    assert_eq!(all["items"][0]["state"], json!("lifted"));
    assert_eq!(world.api(OFFICER, "GET", "/holds", &Value::Null).await.json()["items"], json!([]));
    world.api(OFFICER, "GET", "/holds?state=often", &Value::Null).await.expect(422);
}

#[tokio::test]
async fn what_is_over_is_over_by_itself() {
    let world = world().await;
    let subject = enter(&world, joanna()).await;
    let path = format!("/customers/{subject}/holds");
    let form = [("reason", "Until tomorrow"), ("until", "2026-11-22")];
    world.post(OFFICER, &path, &form).await.expect(303);
    world.advance(DAY);
    assert!(held(&world, subject).await, "the whole last day");
    world.advance(DAY / 2);
    assert!(!held(&world, subject).await);
    world.get(OFFICER, &path).await.expect(200).shows(">ended<");
    world.get(OFFICER, "/holds").await.expect(200).hides("Until tomorrow");
    world.get(OFFICER, "/holds?state=ended").await.expect(200).shows("Until tomorrow");
    let hold = world.api(OFFICER, "GET", "/holds?state=ended", &Value::Null).await.json();
    let hold = format!("/holds/{}", hold["items"][0]["id"].as_str().unwrap());
    send(&world, "PATCH", &hold, "\"v1\"", &json!({"until": "2027-01-01"})).await.expect(410);
    world.get(AGENT, &format!("/customers/{subject}")).await.hides("legal hold");
}

#[tokio::test]
async fn a_hold_without_reason_or_end_is_none() {
    let world = world().await;
    let subject = enter(&world, joanna()).await;
    let path = format!("/customers/{subject}/holds");
    for (reason, until, wrong) in [
        ("", "", vec!["reason", "until"]),
        ("ab", "2027-01-01", vec!["reason"]),
        ("Claim", "2026-11-20", vec!["until"]),
        ("Claim", "2036-11-22", vec!["until"]),
        ("Claim", "31.12.2027", vec!["until"]),
        ("Cl\u{0}aim", "2027-01-01", vec!["reason"]),
    ] {
        let terms = json!({"reason": reason, "until": until});
        let answer = world.api(OFFICER, "POST", &path, &terms).await.expect(422);
        assert_eq!(answer.wrong_fields(), wrong, "{terms}");
        let form = [("reason", reason), ("until", until)];
        world.post(OFFICER, &path, &form).await.expect(422).shows("name=\"until\"");
    }
    world.api(OFFICER, "POST", &path, &json!({"reason": "Claim", "forever": true})).await.expect(422);
    assert!(!held(&world, subject).await);
}

#[tokio::test]
async fn only_the_office_knows_why_and_places_any() {
    let world = world().await;
    let subject = enter(&world, joanna()).await;
    let hold = world
        .write(&PlaceHold { subject, reason: "Claim 4711".into(), until: "2027-01-01".into() })
        .await
        .unwrap();
    let path = format!("/customers/{subject}/holds");
    for guest in [AGENT, MANAGER, AUDITOR, Guest::Powerless] {
        for page in [path.as_str(), "/holds", &format!("/holds/{hold}")] {
            world.get(guest, page).await.expect(403).hides("4711");
            world.api(guest, "GET", page, &Value::Null).await.expect(403).hides("4711");
        }
        world.post(guest, &path, &[("reason", "Mine"), ("until", "2027-01-01")]).await.expect(403);
    }
    let unknown = "/customers/cust_00000000000000000000000001/holds";
    let terms = json!({"reason": "Claim", "until": "2027-01-01"});
    world.api(OFFICER, "POST", unknown, &terms).await.expect(404);
    world.get(OFFICER, unknown).await.expect(404);
    world.get(OFFICER, "/holds/hold_00000000000000000000000001").await.expect(404);
}

struct Erase(SubjectId);

impl Action for Erase {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        customers::mark_erased(tx, self.0).await
    }
}

#[tokio::test]
async fn the_card_says_that_a_hold_forbids_erasure() {
    let world = world().await;
    let subject = enter(&world, joanna()).await;
    let blocker = customers::ROOM.blockers[0];
    let count = async || (blocker.count)(&mut world.read().await, subject).await.unwrap();
    assert_eq!((count().await, blocker.weight), (0, kernel::blocker::Weight::Forbids));
    for reason in ["Claim 1", "Claim 2"] {
        let until = "2027-01-01".into();
        world.write(&PlaceHold { subject, reason: reason.into(), until }).await.unwrap();
    }
    assert_eq!(count().await, 2);
    world.get(OFFICER, &(blocker.href)(subject)).await.expect(200).shows("Claim 2");
    assert!(world.write(&Erase(subject)).await.is_err(), "not even by mistake");
    assert!(customers::contact(&mut world.read().await, subject).await.unwrap().is_some());
}
