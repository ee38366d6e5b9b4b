//! Stories of somebody named in a letter that goes to others.

use crate::scene::{MARK, allow, house, mail, news, send, written};
use campaigns::ROOM;
use kernel::{Action, Crowd, Eraser, Mention, Naming, Permission, Result, SYSTEM, Tx};
use serde_json::{Value, json};
use std::sync::Arc;
use testkit::World;

fn joanna() -> Naming {
    Naming { names: vec!["Joanna Kowalska".into()], ..Naming::default() }
}

async fn found(world: &World) -> Vec<Mention> {
    let find = ROOM.mentions.unwrap().find;
    let found = find(&mut world.read().await, Arc::new(Crowd::of(joanna()))).await.unwrap();
    found.into_iter().map(|(_, mention)| mention).collect()
}

struct Star(Vec<[u8; 16]>);

impl Action for Star {
    type Output = u64;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<u64> {
        let mut eraser = Eraser::of(joanna(), tx.now());
        (ROOM.mentions.unwrap().star)(tx, &mut eraser, self.0.clone()).await
    }
}

#[tokio::test]
async fn whoever_a_letter_tells_of_is_found_and_starred_and_it_still_leaves() {
    let world = house(ROOM).await;
    allow(&world, 0, 1).await;
    let mut letter = news();
    letter["texts"]["nl"] =
        json!({"subject": "Kowalska, Joanna aan het woord", "body": "Beste {{ given_name }}"});
    letter["texts"]["en"]["body"] = json!("Dear {{ given_name }},\n\nJoanna Kowalska tells of her tent.");
    let path = written(&world, &letter).await;
    written(&world, &news()).await;
    let mentions = found(&world).await;
    assert_eq!(mentions.iter().map(|one| one.href.as_str()).collect::<Vec<_>>(), [path.as_str()]);
    assert!(mentions[0].preview.contains("*** tells of her tent"), "{}", mentions[0].preview);
    assert_eq!(world.write(&Star(vec![mentions[0].id])).await.unwrap(), 1);
    assert!(found(&world).await.is_empty());
    let texts = world.api(MARK, "GET", &path, &Value::Null).await.expect(200).json()["texts"].clone();
    assert_eq!(texts["nl"]["subject"], "*** aan het woord");
    assert_eq!(texts["en"]["subject"], "Tents for {{ given_name }}", "the rest stays");
    send(&world, &path).await;
    world.work().await;
    assert!(mail(&world).await[0].text.contains("*** tells of her tent"));
}

#[tokio::test]
async fn a_draft_that_was_open_meanwhile_does_not_bring_the_person_back() {
    let world = house(ROOM).await;
    let mut letter = news();
    letter["title"] = json!("About Joanna Kowalska");
    let path = written(&world, &letter).await;
    let ids: Vec<_> = found(&world).await.into_iter().map(|mention| mention.id).collect();
    assert_eq!(world.write(&Star(ids)).await.unwrap(), 1);
    let patch = axum::http::Request::patch(format!("/api/v1{path}"))
        .header("content-type", "application/json")
        .header("if-match", "\"v1\"");
    world.send(MARK, patch.body(axum::body::Body::from(letter.to_string())).unwrap()).await.expect(409);
    let after = world.api(MARK, "GET", &path, &Value::Null).await.expect(200).json();
    assert_eq!(after["title"], "About ***");
}
