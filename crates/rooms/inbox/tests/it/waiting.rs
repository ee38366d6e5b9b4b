//! What waits for a person: spam, floods, what is too large or too delicate, what fails; and what people do about it.

use crate::house::{ALEX, BEN, Letter, house, set};
use inbox::{Item, ItemState, Scope, Why};
use kernel::Role;
use testkit::Guest;

const SPAM: Letter<'_> = Letter {
    from: "win@example.net",
    to: "",
    line: "You win",
    text: "Click here.",
    id: "spam@example.net",
    more: "X-Spam-Flag: YES\r\n",
};

async fn only(house: &crate::house::House) -> Item {
    let mut items = house.items(Scope::Open).await;
    assert_eq!(items.len(), 1);
    items.remove(0)
}

#[tokio::test]
async fn spam_waits_and_is_released_or_thrown_away() {
    let house = house().await;
    house.put(&[SPAM, Letter { id: "2@x", text: "More", ..SPAM }]).await;
    assert_eq!(house.cases().await, 0);
    let items = house.items(Scope::Open).await;
    let page = house.world.get(BEN, "/inbox").await.expect(200);
    page.shows("You win").shows("spam");
    let one = format!("/inbox/{}", items[0].id);
    house
        .world
        .get(BEN, &one)
        .await
        .expect(200)
        .shows("More")
        .shows("A mail server on the way calls it spam");
    house.world.post(BEN, &format!("{one}/release"), &[]).await.expect(303);
    house.world.work().await;
    assert_eq!(house.cases().await, 1);
    house.world.post(BEN, &format!("{one}/release"), &[]).await.expect(409);
    let other = format!("/inbox/{}", items[1].id);
    house.world.post(BEN, &format!("{other}/discard"), &[("why", "rate")]).await.expect(422);
    house
        .world
        .post(BEN, &format!("{other}/discard"), &[("why", "junk"), ("reach", "one")])
        .await
        .expect(303);
    assert_eq!(house.items(Scope::Discarded).await[0].why, Some(Why::Junk));
    assert!(house.items(Scope::Open).await.is_empty());
}

#[tokio::test]
async fn a_flood_of_one_sender_stops_at_the_gate_and_nobody_else_is_stopped() {
    let house = house().await;
    set(&house.world, &[("inbox.sender-rate", "5")]).await;
    for turn in 0..60 {
        let id = format!("{turn}@flood");
        house.shelf.put(Letter { from: "flood@example.net", id: &id, more: "", ..SPAM }.text());
    }
    house.shelf.put(Letter { from: "ola@example.com", id: "ola@x", more: "", ..SPAM }.text());
    house.fetch().await;
    assert_eq!(house.cases().await, 6);
    let held = house.items(Scope::Open).await;
    assert_eq!((held.len(), held[0].why), (55, Some(Why::Rate)));
    house.world.get(BEN, "/inbox").await.expect(200).shows("too many of one sender");
    let discard = format!("/inbox/{}/discard", held[3].id);
    house.world.post(BEN, &discard, &[("why", "junk"), ("reach", "sender")]).await.expect(303);
    assert!(house.items(Scope::Open).await.is_empty());
}

#[tokio::test]
async fn ten_thousand_mails_of_one_sender_in_a_minute_are_held_and_thrown_away_by_one_click() {
    let house = house().await;
    for turn in 0..10_000 {
        let id = format!("{turn}@flood");
        house.shelf.put(Letter { from: "flood@example.net", id: &id, more: "", ..SPAM }.text());
    }
    house.shelf.put(Letter { from: "ola@example.com", id: "ola@x", more: "", ..SPAM }.text());
    house.fetch().await;
    assert_eq!(house.cases().await, 21, "as many as one sender may, and whoever came behind them");
    let counts = inbox::counts(&mut house.world.read().await).await.unwrap();
    assert_eq!((counts.waiting, counts.held), (0, 9_980));
    let discard = format!("/inbox/{}/discard", house.items(Scope::Open).await[0].id);
    house.world.post(BEN, &discard, &[("why", "junk"), ("reach", "sender")]).await.expect(303);
    assert!(house.items(Scope::Open).await.is_empty());
}

#[tokio::test]
async fn a_mail_of_a_hundred_megabytes_is_seen_and_not_fetched_whole() {
    let house = house().await;
    house.shelf.put_sized(Letter { more: "", line: "All my photos", ..SPAM }.text(), 100 << 20);
    house.shelf.put(Letter { more: "", id: "small@x", ..SPAM }.text());
    house.fetch().await;
    assert_eq!(house.cases().await, 1, "the one behind it came in");
    let item = only(&house).await;
    assert_eq!((item.why, item.size, item.is_head), (Some(Why::Large), 100 << 20, true));
    house
        .world
        .get(BEN, &format!("/inbox/{}", item.id))
        .await
        .expect(200)
        .shows("All my photos")
        .shows("104,857,600");
}

#[tokio::test]
async fn a_rule_keeps_card_numbers_out_until_somebody_looked() {
    let house = house().await;
    set(&house.world, &[("inbox.quarantine", "payment")]).await;
    let card = Letter { text: "My card is 4111 1111 1111 1111.", more: "", ..SPAM };
    house.put(&[card, Letter { text: "I have diabetes.", id: "d@x", more: "", ..SPAM }]).await;
    assert_eq!((only(&house).await.why, house.cases().await), (Some(Why::Sensitive), 1));
}

#[tokio::test]
async fn somebody_gives_a_mail_to_a_case_they_may_see() {
    let house = house().await;
    house.put(&[Letter { more: "", id: "case@x", ..SPAM }]).await;
    let case = house.last_case().await;
    house.put(&[Letter { text: "Belongs to it", ..SPAM }]).await;
    let path = format!("/inbox/{}/case", only(&house).await.id);
    house
        .world
        .post(BEN, &path, &[("number", "C-2026-999999")])
        .await
        .expect(422)
        .shows("There is no such case");
    house.world.post(BEN, &path, &[("number", "rubbish")]).await.expect(422).shows("There is no such case");
    house.world.post(BEN, &path, &[("number", &case.number.to_string())]).await.expect(303);
    house.world.work().await;
    assert_eq!((house.cases().await, house.thread(case.id).await.len()), (1, 2));
}

#[tokio::test]
async fn what_cannot_be_taken_in_is_tried_again_then_shown_and_stops_nobody() {
    let (world, shelf) = crate::house::bare().await;
    let mailbox = world.write(&inbox::Connect { draft: crate::house::draft() }).await.unwrap();
    let house = crate::house::House { world, shelf, mailbox };
    struct NoProcess;
    impl kernel::Action for NoProcess {
        type Output = ();
        const NEEDS: kernel::Permission = kernel::SYSTEM;
        async fn run(&self, tx: &mut kernel::Tx) -> kernel::Result<()> {
            let flow = flows::definitions(tx).await?.remove(0).flow;
            tx.also(&flows::Retire { flow }).await
        }
    }
    house.put(&[Letter { more: "", id: "fine@x", ..SPAM }]).await;
    house.world.write(&NoProcess).await.unwrap();
    house.put(&[Letter { more: "", ..SPAM }]).await;
    assert_eq!(house.states().await, [(ItemState::Taken, None), (ItemState::Failed, Some(Why::Fault))]);
    house.world.get(BEN, "/inbox").await.expect(200).shows("could not be taken in");
}

#[tokio::test]
async fn the_intake_is_for_those_with_the_right() {
    let house = house().await;
    house.put(&[SPAM]).await;
    let item = format!("/inbox/{}", only(&house).await.id);
    for guest in [Guest::Powerless, Guest::Staff(Role::Agent), Guest::Staff(Role::Marketer)] {
        for path in ["/inbox", item.as_str(), &format!("{item}/source"), "/mailboxes"] {
            house.world.get(guest, path).await.expect(403);
        }
        house.world.post(guest, &format!("{item}/release"), &[]).await.expect(403);
    }
    let source = house.world.get(ALEX, &format!("{item}/source")).await.expect(200);
    assert!(source.header("content-disposition").unwrap().starts_with("attachment"));
    assert!(source.text().contains("X-Spam-Flag: YES"));
}
