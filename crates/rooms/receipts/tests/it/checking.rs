//! Outsiders check the ledger with nothing but what the public pages give, and a person with what they took away.

use crate::records::{DORA, carla, choose, world};
use consent::{How, State};
use custodia_ledger::{Frontier, Hash, LogProof, TreeHead, Verifier, verify_consistency};
use kernel::SubjectId;
use receipts::Opened;
use serde_json::Value;
use testkit::{Guest, World};

async fn text(world: &World, path: &str) -> String {
    world.get(Guest::Nobody, path).await.expect(200).text()
}

async fn entries(world: &World, subject: SubjectId) -> Vec<String> {
    let path = format!("/customers/{subject}/receipts");
    let list = world.api(DORA, "GET", &path, &Value::Null).await.expect(200).json();
    let entries = list["items"][0]["entries"].as_array().unwrap().clone();
    entries.iter().map(|entry| entry.as_str().unwrap().to_owned()).collect()
}

async fn head(world: &World) -> TreeHead {
    let log: Verifier = text(world, "/ledger/key").await.trim().parse().unwrap();
    log.verify(&text(world, "/ledger/checkpoint").await.parse().unwrap()).unwrap().head
}

#[tokio::test]
async fn an_entry_taken_away_proves_itself_offline() {
    let world = world().await;
    let carla = carla(&world).await;
    for state in [State::Given, State::Withdrawn, State::Given] {
        choose(&world, carla, state, How::Person).await;
    }
    consent::seal_now(&world.app).await.unwrap();
    let log: Verifier = text(&world, "/ledger/key").await.trim().parse().unwrap();
    for event in entries(&world, carla).await {
        let get = async |path: &str| {
            let path = format!("{path}?event={event}");
            world.api(DORA, "GET", &path, &Value::Null).await.expect(200).text()
        };
        let opened: Opened = get("/ledger/entry").await.parse().unwrap();
        let proof: LogProof = get("/ledger/proof").await.parse().unwrap();
        assert_eq!(opened.verify(&proof, &log).unwrap().head.size, 3);
        let forged: Opened = opened.to_string().replace("news", "offers").parse().unwrap();
        assert!(forged.verify(&proof, &log).is_err(), "changed facts do not prove themselves");
    }
    let looks = kernel::seen::of_subject(&mut world.read().await, carla).await.unwrap();
    assert!(looks.iter().any(|look| look.kind == "revealed"), "who opened an entry is written down");
}

#[tokio::test]
async fn the_leaves_lead_to_the_root_and_the_tree_only_grows() {
    let world = world().await;
    let carla = carla(&world).await;
    for at in 0..7 {
        let state = if at % 2 == 0 { State::Given } else { State::Withdrawn };
        choose(&world, carla, state, How::Person).await;
        if at == 2 {
            consent::seal_now(&world.app).await.unwrap();
        }
    }
    let old = head(&world).await;
    consent::seal_now(&world.app).await.unwrap();
    let new = head(&world).await;
    assert_eq!((old.size, new.size), (3, 7));

    let mut tree = Frontier::default();
    for line in text(&world, "/ledger/leaves").await.lines() {
        tree.append(&line.parse().unwrap());
    }
    assert_eq!(tree.head(), new);
    let proof = text(&world, "/ledger/consistency?from=3&to=7").await;
    let proof: Vec<Hash> = proof.lines().map(|line| line.parse().unwrap()).collect();
    verify_consistency(&old, &new, &proof).unwrap();
    let forged = TreeHead { size: 3, root: new.root };
    assert!(verify_consistency(&forged, &new, &proof).is_err());
    world.get(Guest::Nobody, "/ledger/consistency?from=3&to=8").await.expect(422);
    world.get(Guest::Nobody, "/ledger/consistency?from=9&to=7").await.expect(422);
    world.get(Guest::Nobody, "/ledger").await.expect(200).shows("/ledger/leaves");
}
