//! Contact points: none is opened without a notice, and staff name those that no program opens.

use crate::house::{AGENT, OFFICER, Open, open};
use kernel::Error;
use notices::{Contact, Given, Kind, Title};

fn form(given: Given) -> Contact {
    Contact {
        kind: Kind::Form,
        key: "club".into(),
        title: Title::Own("Route club".into()),
        place: "/f/club".into(),
        given,
        notice: None,
    }
}

#[tokio::test]
async fn a_point_without_a_notice_is_not_opened() {
    let house = open().await;
    let refused = house.world.write(&Open(form(Given::Missing))).await.unwrap_err();
    assert!(matches!(refused, Error::Refused(_)), "{refused}");
    let unknown = notices::require(&mut house.world.read().await, Kind::Form, "club").await.unwrap_err();
    assert!(matches!(unknown, Error::Refused(_)), "what failed left nothing behind");
    assert_eq!(house.world.write(&Open(form(Given::Link))).await.unwrap(), 1);
    assert_eq!(notices::require(&mut house.world.read().await, Kind::Form, "club").await.unwrap(), 1);
    house
        .world
        .get(OFFICER, "/notices/contacts?lang=en")
        .await
        .expect(200)
        .shows("Route club")
        .shows("has its notice");
}

#[tokio::test]
async fn no_point_is_opened_before_a_notice_is_published() {
    let rooms = [post::ROOM, customers::ROOM, consent::ROOM, notices::ROOM];
    let world = testkit::World::with(&rooms).await;
    let refused = world.write(&Open(form(Given::Link))).await.unwrap_err();
    assert!(matches!(refused, Error::Refused(message) if message.key == "notices-error-none-published"));
}

#[tokio::test]
async fn staff_name_a_call_script_and_take_it_off_again() {
    let house = open().await;
    let call = [("kind", "call"), ("title", "Welcome call"), ("place", "Script 4"), ("given", "missing")];
    house.world.post(OFFICER, "/notices/contacts", &call).await.expect(303);
    house.world.get(OFFICER, "/notices/contacts?lang=en").await.shows("Welcome call").shows("stays closed");
    let call = [("kind", "call"), ("title", "Welcome call"), ("place", "Script 4"), ("given", "spoken")];
    house.world.post(OFFICER, "/notices/contacts", &call).await.expect(303);
    house.world.get(OFFICER, "/notices/contacts?lang=en").await.hides("stays closed");
    house.world.post(OFFICER, "/notices/contacts", &[("kind", "call")]).await.expect(422);
    house.world.post(AGENT, "/notices/contacts", &call).await.expect(403);
    house.world.post(OFFICER, "/notices/contacts/call/welcome-call/removal", &[]).await.expect(303);
    house.world.get(OFFICER, "/notices/contacts").await.hides("Welcome call");
    house.world.post(OFFICER, "/notices/contacts/portal/preferences/removal", &[]).await.expect(404);
}
