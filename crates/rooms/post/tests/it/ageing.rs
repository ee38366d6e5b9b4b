//! Messages and dead addresses that nobody needs any more go.

use crate::{many, quiet, to_carla};
use ground::clock::DAY;
use post::latest;

#[tokio::test]
async fn messages_that_left_go_when_they_are_old_enough_and_those_that_wait_stay() {
    let world = quiet().await;
    world.write(&to_carla("carla@example.com")).await.unwrap();
    world.work().await;
    let sent = world.now();
    world.advance(DAY);
    world.write(&many(3)).await.unwrap();
    assert_eq!(world.end_old("post.messages", sent).await, 0, "to the moment");
    assert_eq!(world.end_old("post.messages", world.now()).await, 1);
    assert_eq!(latest(&mut world.read().await, 9).await.unwrap().len(), 3, "what waits is not old");
    world.work().await;
    world.advance(DAY);
    assert_eq!(world.end_old("post.messages", world.now()).await, 3);
    assert!(latest(&mut world.read().await, 9).await.unwrap().is_empty());
}
