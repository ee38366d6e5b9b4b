//! Papers that show who somebody is: sealed, looked at, and gone from the disk once somebody has decided.

use crate::house::{self, ANNA, DORA};
use axum::{
    body::Body,
    http::{Request, header},
};
use rights::{ClaimId, Kind};
use serde_json::{Value, json};
use testkit::{Answer, Guest, World};

const EDGE: &str = "story-edge";
/// No byte of it may be found on the disk, before the decision or after it.
const CANARY: &[u8] = b"%PDF-1.7 Carla Kanarek-Los passport XZ-CANARY-77";

async fn upload(world: &World, guest: Guest, claim: ClaimId, bytes: &[u8]) -> Answer {
    let head = format!(
        "--{EDGE}\r\nContent-Disposition: form-data; name=\"paper\"; filename=\"Carla passport.pdf\"\r\n\
         Content-Type: application/pdf\r\n\r\n"
    );
    let body = [head.as_bytes(), bytes, format!("\r\n--{EDGE}--\r\n").as_bytes()].concat();
    let request = Request::post(format!("/requests/{claim}/papers"))
        .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={EDGE}"))
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body));
    world.send(guest, request.unwrap()).await
}

async fn files(world: &World) -> usize {
    fn below(folder: &std::path::Path) -> usize {
        let Ok(entries) = std::fs::read_dir(folder) else { return 0 };
        entries.flatten().map(|entry| if entry.path().is_dir() { below(&entry.path()) } else { 1 }).sum()
    }
    below(&world.folder().join("files"))
}

async fn paper(world: &World, claim: ClaimId) -> String {
    let page = world.get(DORA, &format!("/requests/{claim}")).await.expect(200).text();
    let start = page.find(&format!("/requests/{claim}/papers/paper_")).unwrap();
    page[start..].split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_paper_is_looked_at_and_its_end_is_on_record() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let claim = house::ask(&world, carla, Kind::Erasure).await;
    upload(&world, ANNA, claim, CANARY).await.expect(403);
    upload(&world, DORA, claim, CANARY).await.expect(303);
    assert_eq!(files(&world).await, 1);
    assert!(!world.holds(b"XZ-CANARY-77"), "it lies there sealed");
    let at = paper(&world, claim).await;
    world.get(ANNA, &at).await.expect(403);
    let seen = world.get(DORA, &at).await.expect(200);
    assert_eq!(seen.bytes, CANARY);
    assert_eq!(seen.header("cache-control"), Some("no-store"));

    world.post(DORA, &format!("/requests/{claim}/proof"), &[]).await.expect(303);
    world.work().await;
    assert_eq!(files(&world).await, 0, "it is off the disk");
    world.get(DORA, &at).await.expect(410);
    let known = rights::claim(&mut world.read().await, claim).await.unwrap();
    assert_eq!(known.state.proved().unwrap().proof, rights::Proof::Document);
    let wanted = ground::paging::Wanted::default();
    let events = kernel::event::of_subject(&mut world.read().await, carla, &wanted).await.unwrap();
    assert!(events.items.iter().any(|event| event.kind == "rights.paper-gone"), "its end is on record");
    world.get(DORA, &format!("/requests/{claim}")).await.expect(200).shows("deleted on");
}

#[tokio::test]
async fn a_refusal_takes_the_papers_away_too() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let claim = house::ask(&world, carla, Kind::Erasure).await;
    upload(&world, DORA, claim, CANARY).await.expect(303);
    let refusal = [("reason", "identity"), ("note", "Inna osoba.")];
    world.post(DORA, &format!("/requests/{claim}/refusal"), &refusal).await.expect(303);
    world.work().await;
    assert_eq!(files(&world).await, 0);
}

#[tokio::test]
async fn what_is_no_paper_is_refused_and_leaves_nothing() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let claim = house::ask(&world, carla, Kind::Erasure).await;
    upload(&world, DORA, claim, b"PK\x03\x04 a bomb").await.expect(422);
    upload(&world, DORA, claim, b"").await.expect(422);
    upload(&world, DORA, claim, b"<html><script>").await.expect(422);
    let large = [CANARY, &vec![b'x'; 11 << 20]].concat();
    assert!(upload(&world, DORA, claim, &large).await.status.is_client_error());
    for _ in 0..5 {
        upload(&world, DORA, claim, CANARY).await.expect(303);
    }
    upload(&world, DORA, claim, CANARY).await.expect(422);
    assert_eq!(files(&world).await, 5);
    world.post(DORA, &format!("/requests/{claim}/proof"), &[]).await.expect(303);
    upload(&world, DORA, claim, CANARY).await.expect(409);
    world.work().await;
    assert_eq!(files(&world).await, 0);
}

#[tokio::test]
async fn programs_put_papers_in_and_look_at_them() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let claim = house::ask(&world, carla, Kind::Erasure).await;
    let path = format!("/requests/{claim}/papers");
    let put = async |guest, bytes: Vec<u8>| {
        let request =
            Request::post(format!("/api/v1{path}")).header(header::CONTENT_TYPE, "application/octet-stream");
        world.send(guest, request.body(Body::from(bytes)).unwrap()).await
    };
    put(ANNA, CANARY.to_vec()).await.expect(403);
    put(Guest::Nobody, CANARY.to_vec()).await.expect(401);
    for nothing in [&b""[..], b"PK\x03\x04 a bomb", b"<html>"] {
        assert_eq!(put(DORA, nothing.to_vec()).await.expect(422).wrong_fields(), ["paper"]);
    }
    assert!(put(DORA, [CANARY, &vec![b'x'; 11 << 20]].concat()).await.status.is_client_error());
    let added = put(DORA, CANARY.to_vec()).await.expect(201).json();
    assert_eq!((&added["kind"], &added["size"]), (&json!("pdf"), &json!(CANARY.len())));
    let listed = world.api(ANNA, "GET", &path, &Value::Null).await.expect(200).json();
    assert_eq!(listed["items"][0]["id"], added["id"]);
    let at = format!("{path}/{}", added["id"].as_str().unwrap());
    world.api(ANNA, "GET", &at, &Value::Null).await.expect(403);
    assert_eq!(world.api(DORA, "GET", &at, &Value::Null).await.expect(200).bytes, CANARY);
    house::change(&world, DORA, &format!("/requests/{claim}/proof"), &Value::Null).await.expect(200);
    world.work().await;
    world.api(DORA, "GET", &at, &Value::Null).await.expect(410);
    put(DORA, CANARY.to_vec()).await.expect(409);
    let listed = world.api(ANNA, "GET", &path, &Value::Null).await.expect(200).json();
    assert!(listed["items"][0]["gone_at"].is_string(), "its end is on record");
}
