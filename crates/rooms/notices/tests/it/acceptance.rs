//! A version that people have to accept: it waits for each of them, and nobody is asked twice.

use crate::house::{OFFICER, open};
use kernel::Error;
use kit::Lang;
use notices::Acceptance;

#[tokio::test]
async fn somebody_accepts_the_notice_that_demands_it() {
    let house = open().await;
    assert_eq!(house.awaited(Lang::En).await, None);
    house.publish(Acceptance::Needed).await;
    assert_eq!(house.awaited(Lang::En).await.unwrap().version, 2);
    let missing = async |told: &str| {
        house.world.get(OFFICER, "/notices/acceptances?lang=en").await.expect(200).shows(told)
    };
    missing("1 person has not accepted yet.").await;
    // Pressed twice it is accepted once.
    house.accept(2).await.unwrap();
    house.accept(2).await.unwrap();
    assert_eq!(house.awaited(Lang::En).await, None);
    missing("0 people have not accepted yet.").await.shows("Carla Zielińska");
}

#[tokio::test]
async fn a_later_version_asks_again_only_when_it_demands_it() {
    let house = open().await;
    house.publish(Acceptance::Needed).await;
    house.accept(2).await.unwrap();
    house.publish(Acceptance::NotNeeded).await;
    assert_eq!(house.awaited(Lang::De).await, None);
    house.publish(Acceptance::Needed).await;
    let asked = house.awaited(Lang::De).await.unwrap();
    assert_eq!((asked.version, asked.lang), (4, Lang::De));
}

#[tokio::test]
async fn nobody_accepts_a_version_that_another_replaced_meanwhile() {
    let house = open().await;
    house.publish(Acceptance::Needed).await;
    house.publish(Acceptance::NotNeeded).await;
    assert!(matches!(house.accept(2).await, Err(Error::Conflict(_))));
    assert_eq!(
        house.awaited(Lang::En).await.unwrap().version,
        3,
        "asked for by the second, shown as it is now"
    );
    house.accept(3).await.unwrap();
    assert_eq!(house.awaited(Lang::En).await, None);
}
