//! Looking more than usual: a limit on what one person reveals, and somebody who is told of it.

use crate::{AGENT, MANAGER, OFFICER, enter, joanna, world};
use ground::clock::HOUR;
use kernel::{SubjectId, setting};
use serde_json::json;
use testkit::{Answer, Guest, World};

async fn reveal(world: &World, guest: Guest, subject: SubjectId) -> Answer {
    let asked = json!({ "field": "national_id", "reason": "Tax office asks" });
    world.api(guest, "POST", &format!("/customers/{subject}/revelations"), &asked).await
}

async fn at_most(world: &World, most: &str) {
    let values = vec![("seen.reveals".to_owned(), most.to_owned())];
    world.write(&setting::Change { values }).await.unwrap();
}

/// How often somebody was told that a person looks more than usual.
async fn told(world: &World) -> i64 {
    let told = ground::db::Q::new("select count(*) from events where kind = 'seen.unusual'");
    let found: Vec<ground::db::Single<i64>> = world.read().await.find(&told).await.unwrap();
    found[0].0
}

#[tokio::test]
async fn who_has_revealed_enough_waits_and_nobody_else_does() {
    let world = world().await;
    let subject = enter(&world, joanna()).await;
    at_most(&world, "2").await;
    reveal(&world, AGENT, subject).await.expect(403);
    reveal(&world, MANAGER, subject).await.expect(200);
    assert_eq!(told(&world).await, 0);
    reveal(&world, MANAGER, subject).await.expect(200);
    assert_eq!(told(&world).await, 1, "the last that is allowed is told of");

    let refused = reveal(&world, MANAGER, subject).await;
    assert!(refused.status.is_client_error(), "{}", refused.status);
    assert!(!refused.text().contains("44051401359"));
    let form = [("field", "national_id"), ("reason", "Tax office asks")];
    let page = world.post(MANAGER, &format!("/customers/{subject}/revelations"), &form).await;
    assert!(page.status.is_client_error() && !page.text().contains("44051401359"), "no way by the page");
    assert_eq!(told(&world).await, 1, "who is refused is not told of again");

    reveal(&world, OFFICER, subject).await.expect(200);
    world.advance(HOUR + 1);
    reveal(&world, MANAGER, subject).await.expect(200);
}

#[tokio::test]
async fn many_more_than_on_other_days_is_told_once() {
    let world = world().await;
    let subject = enter(&world, joanna()).await;
    at_most(&world, "100").await;
    for _ in 0..10 {
        reveal(&world, MANAGER, subject).await.expect(200);
    }
    assert_eq!(told(&world).await, 0, "ten a day are nothing");
    for _ in 0..3 {
        reveal(&world, MANAGER, subject).await.expect(200);
    }
    assert_eq!(told(&world).await, 1, "at the eleventh, and not at those after it");
}
