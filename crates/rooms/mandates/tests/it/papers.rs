//! A power of attorney: sealed, handed on to whoever looks at it, refused where it is none, and alike for a stranger.

use crate::house::{self, CARLA, STRANGER};
use serde_json::json;

const PAPER: &[u8] = b"%PDF-1.7 power of attorney MANDATE-CANARY-41";

fn files(folder: &std::path::Path) -> usize {
    let Ok(entries) = std::fs::read_dir(folder) else { return 0 };
    entries.flatten().map(|entry| if entry.path().is_dir() { files(&entry.path()) } else { 1 }).sum()
}

#[tokio::test]
async fn a_paper_is_handed_on_and_a_strangers_only_goes() {
    let house = house::open().await;
    let token = house.pair().await;
    let folder = house.world.folder().join("files");
    for (email, left) in [(CARLA, 1), (STRANGER, 1)] {
        let asked = house.ask(&token, &house.message("deletion", email, json!({}))).await;
        let path =
            format!("/data-rights-request/{}/power-of-attorney", asked["request_id"].as_str().unwrap());
        house.send("POST", &path, Some(&token), house.sign_bytes(b"PK\x03\x04 a bomb")).await.expect(400);
        house.send("POST", &path, Some(&token), "*".into()).await.expect(400);
        house.send("POST", &path, None, house.sign_bytes(PAPER)).await.expect(401);
        let large = [PAPER, &vec![b'x'; 10 << 20]].concat();
        house.send("POST", &path, Some(&token), house.sign_bytes(&large)).await.expect(400);
        house.send("POST", &path, Some(&token), house.sign_bytes(PAPER)).await.expect(200);
        house.world.work().await;
        assert_eq!(files(&folder), left, "{email}");
    }
    assert!(!house.world.holds(b"MANDATE-CANARY-41"), "it lies there sealed");
    let claim = house.claims().await.remove(0).id;
    house.world.post(house::DORA, &format!("/requests/{claim}/proof"), &[]).await.expect(303);
    house.world.work().await;
    assert_eq!(files(&folder), 0, "it goes with the decision");
    let proof = house.claims().await.remove(0).state.proved().unwrap().proof;
    assert_eq!(proof, rights::Proof::Document);
}
