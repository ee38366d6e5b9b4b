//! A version that people have to accept: the page asks, a POST accepts, and nobody is asked twice.

use crate::house::{OFFICER, open};
use kit::Lang;
use notices::Acceptance;
use testkit::Guest;

#[tokio::test]
async fn somebody_accepts_the_notice_that_demands_it() {
    let house = open().await;
    assert_eq!(notices::awaits(&mut house.world.read().await, house.carla, Lang::En).await.unwrap(), None);
    house.publish(Acceptance::Needed).await;
    let asked = notices::awaits(&mut house.world.read().await, house.carla, Lang::En).await.unwrap().unwrap();
    assert_eq!(asked.version, 2);
    let link = house.link().await;
    house.world.get(Guest::Nobody, &link).await.expect(200).shows("I have read it and accept it");
    house
        .world
        .get(OFFICER, "/notices/acceptances?lang=en")
        .await
        .expect(200)
        .shows("1 person has not accepted yet.");
    assert!(
        notices::awaits(&mut house.world.read().await, house.carla, Lang::En).await.unwrap().is_some(),
        "a GET changes nothing"
    );
    let done = house.world.post(Guest::Nobody, &link, &[("version", "2")]).await.expect(303);
    assert!(done.location().starts_with("/preferences/"));
    house.world.post(Guest::Nobody, &link, &[("version", "2")]).await.expect(303);
    assert_eq!(notices::awaits(&mut house.world.read().await, house.carla, Lang::En).await.unwrap(), None);
    house.world.get(Guest::Nobody, &link).await.expect(200).shows("nothing to accept");
    let page = house.world.get(OFFICER, "/notices/acceptances?lang=en").await.expect(200);
    page.shows("Carla Zielińska").shows("0 people have not accepted yet.");
}

#[tokio::test]
async fn a_later_version_asks_again_only_when_it_demands_it() {
    let house = open().await;
    house.publish(Acceptance::Needed).await;
    let link = house.link().await;
    house.world.post(Guest::Nobody, &link, &[("version", "2")]).await.expect(303);
    house.publish(Acceptance::NotNeeded).await;
    assert_eq!(notices::awaits(&mut house.world.read().await, house.carla, Lang::De).await.unwrap(), None);
    house.publish(Acceptance::Needed).await;
    let asked = notices::awaits(&mut house.world.read().await, house.carla, Lang::De).await.unwrap().unwrap();
    assert_eq!((asked.version, asked.lang), (4, Lang::De));
}

#[tokio::test]
async fn nobody_accepts_a_version_that_another_replaced_meanwhile() {
    let house = open().await;
    house.publish(Acceptance::Needed).await;
    let link = house.link().await;
    house.publish(Acceptance::NotNeeded).await;
    house.world.post(Guest::Nobody, &link, &[("version", "2")]).await.expect(200).shows("value=\"3\"");
    assert!(notices::awaits(&mut house.world.read().await, house.carla, Lang::En).await.unwrap().is_some());
    house.world.post(Guest::Nobody, &link, &[("version", "3")]).await.expect(303);
    assert_eq!(notices::awaits(&mut house.world.read().await, house.carla, Lang::En).await.unwrap(), None);
}

#[tokio::test]
async fn a_link_of_nobody_meets_one_polite_page() {
    let house = open().await;
    house.publish(Acceptance::Needed).await;
    let forged = house.world.get(Guest::Nobody, "/privacy/accept/forged?lang=en").await.expect(410);
    let posted = house
        .world
        .post(Guest::Nobody, "/privacy/accept/other?lang=en", &[("version", "2")])
        .await
        .expect(410);
    forged.shows("does not work any more");
    posted.shows("does not work any more");
}
