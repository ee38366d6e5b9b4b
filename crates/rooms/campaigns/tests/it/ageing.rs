//! Who got a letter is forgotten when it is old enough; the letter and its counts stay.

use crate::scene::{BEN, Track, allow, house, news, results, send, silent, written};
use customers::PlaceHold;
use ground::clock::DAY;
use kernel::datamap;
use serde_json::Value;
use testkit::World;

async fn receivers(world: &World, of: kernel::SubjectId) -> i64 {
    let found = datamap::count(&mut world.read().await, of).await.unwrap();
    found.iter().find(|one| one.holding.table == "letter_recipients").map_or(0, |one| one.rows)
}

#[tokio::test]
async fn receivers_of_an_old_letter_go_but_not_those_under_a_hold() {
    let world = house(campaigns::ROOM).await;
    let people = allow(&world, 0, 3).await;
    let mute = silent(&world, 10, 1).await;
    world.write(&Track(people[1], consent::State::Given)).await.unwrap();
    let path = written(&world, &news()).await;
    send(&world, &path).await;
    world.work().await;
    world.advance(DAY);
    world.work().await;
    world.advance(DAY);
    let before = results(&world, &path).await;
    assert_eq!((receivers(&world, people[0]).await, receivers(&world, mute[0]).await), (1, 1));
    let reason = "A court wants to see it".to_owned();
    world.write(&PlaceHold { subject: people[1], reason, until: "2027-10-01".into() }).await.unwrap();
    assert_eq!(world.end_old("campaigns.receivers", world.now().minus(10 * DAY)).await, 0);
    assert_eq!(world.end_old("campaigns.receivers", world.now()).await, 1);
    world.work().await;
    for (subject, left) in [(people[0], 0), (people[1], 1), (people[2], 0), (mute[0], 0)] {
        assert_eq!(receivers(&world, subject).await, left);
    }
    assert_eq!(results(&world, &path).await, before, "what was counted stays");
    for _ in 0..2 {
        assert_eq!(
            world.end_old("campaigns.receivers", world.now()).await,
            0,
            "who has to stay ends nothing"
        );
        world.work().await;
    }
    world.api(BEN, "GET", &path, &Value::Null).await.expect(200);
    world.advance(365 * DAY);
    assert_eq!(world.end_old("campaigns.receivers", world.now()).await, 1, "the hold is over");
    world.work().await;
    assert_eq!(receivers(&world, people[1]).await, 0);
    assert_eq!(world.end_old("campaigns.receivers", world.now()).await, 0);
}
