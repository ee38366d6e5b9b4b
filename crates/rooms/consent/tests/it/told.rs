//! Whoever works with a person is told at once that they withdrew or objected.

use crate::{
    house::{House, open, written},
    person::{path, said},
};
use consent::{Change, Channel, How, State};
use ground::clock::DAY;
use kernel::Role;
use testkit::Guest;

const AGENT: Guest = Guest::Staff(Role::Agent);
const MANAGER: Guest = Guest::Staff(Role::Manager);

/// The number that the rail shows.
async fn waiting(house: &House, role: Role) -> i64 {
    let mut reader = house.world.read_as(role).await;
    let entry = consent::ROOM.navigation.iter().find(|entry| entry.word == "nav-withdrawals").unwrap();
    kernel::room::numbers(&mut reader, &[entry.badge.unwrap()]).await.unwrap()[0]
}

#[tokio::test]
async fn whoever_works_with_somebody_is_told_at_once_that_they_withdrew() {
    let house = open().await;
    let lately = "/permissions/withdrawals";
    written(house.pass(house.change(State::Given, How::Link)).await);
    house.world.get(AGENT, &path(house.carla)).await.expect(200);
    house.world.get(AGENT, lately).await.expect(200).shows("Nobody withdrew").hides("⟦");
    written(house.as_carla(house.change(State::Withdrawn, How::Person)).await);
    let page = house.world.get(AGENT, lately).await.expect(200).shows("Carla Zielińska").shows("News");
    page.shows("I have taken note").shows("?cell=news/email");
    house.world.get(MANAGER, lately).await.expect(200).shows("Nobody withdrew");
    assert_eq!((waiting(&house, Role::Agent).await, waiting(&house, Role::Manager).await), (1, 0));
    house.world.post(AGENT, &format!("{lately}/noted"), &[]).await.expect(303);
    house.world.get(AGENT, lately).await.expect(200).shows("Carla").hides("I have taken note");
    let mut reader = house.world.read().await;
    let looks = kernel::seen::of_subject(&mut reader, house.carla).await.unwrap();
    let found = looks.iter().filter(|look| look.kind == "found").count();
    assert_eq!(found, 1, "who is on the list was looked at, once in a while");
    let wanted = ground::paging::Wanted::default();
    let told = kernel::event::everything(&mut reader, Some("consent.staff-told"), &wanted).await.unwrap();
    assert_eq!(told.items.len(), 1);
}

#[tokio::test]
async fn an_objection_is_news_a_first_refusal_is_none_and_nobody_is_told_what_they_wrote() {
    let house = open().await;
    house.world.get(AGENT, &path(house.carla)).await.expect(200);
    written(house.as_carla(house.change(State::Refused, How::Form)).await);
    let lately = "/permissions/withdrawals";
    house.world.get(AGENT, lately).await.shows("Nobody withdrew");
    let objects = Change::new(house.carla, "surveys", Channel::Email, State::Refused, How::Person);
    written(house.as_carla(objects).await);
    house.world.get(AGENT, lately).await.shows("Surveys");
    let house = open().await;
    written(house.pass(house.change(State::Given, How::Link).at(house.world.now().minus(5 * DAY))).await);
    house.world.post(AGENT, &path(house.carla), &said("withdrawn")).await.expect(303);
    house.world.get(AGENT, lately).await.shows("Nobody withdrew");
}

#[tokio::test]
async fn the_name_of_whoever_withdrew_wears_it_for_a_week() {
    let house = open().await;
    let customer = format!("/customers/{}", house.carla);
    house.world.get(AGENT, &customer).await.expect(200).hides("News: ");
    written(house.as_carla(house.change(State::Withdrawn, How::Person)).await);
    house.world.get(AGENT, &customer).await.expect(200).shows("News: withdrawn");
    house.world.advance(8 * DAY);
    house.world.get(AGENT, &customer).await.expect(200).hides("News: withdrawn");
}
