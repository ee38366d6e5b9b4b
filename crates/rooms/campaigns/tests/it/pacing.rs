//! Not now is not never: quiet hours, limits and a slow road delay letters, and nobody is forgotten.

use crate::scene::{BEN, MARK, allow, house, mail, news, results, send, written};
use campaigns::ROOM;
use ground::clock::{DAY, HOUR, MINUTE, Timestamp};
use kernel::setting::Change;
use serde_json::{Value, json};
use testkit::World;

async fn set(world: &World, values: &[(&str, &str)]) {
    let values = values.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
    world.write(&Change { values }).await.unwrap();
}

/// Moves the clock to the next such hour, UTC.
fn wait_for(world: &World, hour: i64) {
    let today = world.now().0.rem_euclid(DAY);
    world.advance((hour * HOUR - today).rem_euclid(DAY));
}

fn hour(at: Timestamp) -> i64 {
    at.0.rem_euclid(DAY) / HOUR
}

#[tokio::test]
async fn a_letter_that_meets_quiet_hours_waits_and_goes_on_by_itself() {
    let world = house(ROOM).await;
    set(&world, &[("consent.quiet-email", "21:00-08:00"), ("consent.quiet-holidays", "false")]).await;
    allow(&world, 0, 3).await;
    wait_for(&world, 22);
    let path = written(&world, &news()).await;
    send(&world, &path).await;
    world.work().await;
    assert!(mail(&world).await.is_empty(), "at night nothing leaves");
    let found = results(&world, &path).await;
    assert_eq!(
        (&found["state"], &found["later"], &found["held"]),
        (&json!("sending"), &json!(3), &Value::Null)
    );
    let page = world.get(MARK, &format!("{path}/receivers?show=later")).await.expect(200).text();
    assert!(page.contains("08:02") || page.contains("8:02"), "until when, on the clock there: {page}");

    world.advance(3 * HOUR);
    world.work().await;
    assert!(mail(&world).await.is_empty(), "still night");
    world.advance(12 * HOUR);
    world.work().await;
    world.advance(MINUTE);
    world.work().await;
    let letters = mail(&world).await;
    assert_eq!(letters.len(), 3);
    assert!(letters.iter().all(|letter| (7..20).contains(&hour(letter.at))));
    let found = results(&world, &path).await;
    assert_eq!((&found["state"], &found["later"], &found["sent"]), (&json!("sent"), &json!(0), &json!(3)));
}

#[tokio::test]
async fn enough_is_enough_until_the_days_are_over() {
    let world = house(ROOM).await;
    set(&world, &[("consent.cap-messages", "1"), ("consent.cap-days", "7")]).await;
    allow(&world, 0, 2).await;
    for _ in 0..2 {
        let path = written(&world, &news()).await;
        send(&world, &path).await;
        world.work().await;
        world.advance(HOUR);
        world.work().await;
    }
    assert_eq!(mail(&world).await.len(), 2, "the second letter waits");
    world.advance(7 * DAY);
    world.work().await;
    assert_eq!(mail(&world).await.len(), 4, "and comes when the week is over");
}

#[tokio::test]
async fn a_canceled_letter_forgets_who_waits() {
    let world = house(ROOM).await;
    set(&world, &[("consent.quiet-email", "21:00-08:00")]).await;
    allow(&world, 0, 2).await;
    wait_for(&world, 23);
    let path = written(&world, &news()).await;
    send(&world, &path).await;
    world.work().await;
    world.api(MARK, "POST", &format!("{path}/cancellation"), &Value::Null).await.expect(202);
    assert_eq!(results(&world, &path).await["later"], json!(0));
    world.advance(DAY);
    world.work().await;
    assert!(mail(&world).await.is_empty());
}

#[tokio::test]
async fn a_letter_goes_no_faster_than_it_may() {
    let world = house(ROOM).await;
    set(&world, &[("campaigns.per-hour", "120")]).await;
    allow(&world, 0, 7).await;
    let path = written(&world, &news()).await;
    send(&world, &path).await;
    for sent in [2, 4, 6, 7] {
        world.work().await;
        assert_eq!(mail(&world).await.len(), sent, "two in a minute");
        world.advance(MINUTE);
    }
}

#[tokio::test]
async fn the_receivers_are_shown_by_what_became_of_them() {
    let world = house(ROOM).await;
    let people = allow(&world, 0, 2).await;
    crate::scene::silent(&world, 10, 1).await;
    let path = written(&world, &news()).await;
    send(&world, &path).await;
    world.work().await;
    let page = |show: &'static str| {
        let (world, path) = (&world, &path);
        async move { world.get(BEN, &format!("{path}/receivers?show={show}")).await.expect(200).text() }
    };
    let sent = page("sent").await;
    assert!(sent.contains("Carla0 Example") && sent.contains("Carla1 Example") && !sent.contains("Carla10"));
    let held = page("held").await;
    assert!(held.contains("Carla10 Example") && !held.contains("Carla1 Example"));
    assert!(page("failed").await.contains("Nobody here"));
    let looks = kernel::seen::of_subject(&mut world.read().await, people[0]).await.unwrap();
    let kinds: Vec<_> = looks.iter().map(|look| look.kind.as_str()).collect();
    assert_eq!(kinds, ["found"], "who was shown was looked at");
    let report = world.get(BEN, &format!("{path}/report.csv")).await.expect(200).text();
    assert_eq!(report.lines().filter(|line| line.contains("sent")).count(), 2, "{report}");
}
