//! Messages that nobody needs any more go, but not those of somebody whose data may not go.

use crate::{carla, many, quiet, to_carla};
use ground::clock::DAY;
use kernel::{Blocker, Room, app::Edges, blocker::Weight};
use post::{Carrier, ROOM, latest};
use testkit::World;

#[tokio::test]
async fn old_messages_go() {
    let world = quiet().await;
    world.write(&to_carla("carla@example.com")).await.unwrap();
    world.work().await;
    world.advance(89 * DAY);
    world.work_on_schedule().await;
    assert_eq!(latest(&mut world.read().await, 9).await.unwrap().len(), 1);
    world.advance(2 * DAY);
    world.work_on_schedule().await;
    assert_eq!(latest(&mut world.read().await, 9).await.unwrap().len(), 0);
}

/// A house in which nothing of Carla may go.
const HELD: [Room; 1] = [Room {
    blockers: &[Blocker {
        name: "test.hold",
        weight: Weight::Forbids,
        count: |_, subject| Box::pin(async move { Ok(i64::from(subject == carla())) }),
        href: |_| String::new(),
    }],
    ..ROOM
}];

#[tokio::test]
async fn old_messages_to_somebody_held_stay_and_nobody_else_s() {
    let world = World::furnished(&HELD, Edges::default().with(Carrier::Outbox)).await;
    world.write(&to_carla("carla@example.com")).await.unwrap();
    world.write(&many(3)).await.unwrap();
    world.work().await;
    world.advance(91 * DAY);
    world.work_on_schedule().await;
    let left = latest(&mut world.read().await, 9).await.unwrap();
    assert_eq!(left.iter().map(|message| message.to.as_str()).collect::<Vec<_>>(), ["carla@example.com"]);
}
