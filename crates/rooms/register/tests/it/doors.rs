//! Who may come in: breaches are for few, the register for those who answer for it.

use crate::house::{self, ANNA, DORA, OLGA, PARTNER, add};
use testkit::Guest;

#[tokio::test]
async fn breaches_are_seen_by_few() {
    let world = house::open().await;
    let breach =
        add(&world, "breaches", &[("name", "Lost"), ("happening", "x"), ("noticed", "2026-11-21T12:00")])
            .await;
    world.get(OLGA, "/register").await.expect(200).hides("Lost");
    world.get(OLGA, "/register/breaches").await.expect(403);
    world.get(OLGA, &format!("/register/records/{breach}")).await.expect(403);
    world.get(OLGA, &format!("/api/v1/register/records/{breach}")).await.expect(403);
    world.get(OLGA, "/api/v1/register/records?kind=breach").await.expect(403);
    let listed = world.get(OLGA, "/api/v1/register/records").await.expect(200).json();
    assert_eq!(listed["items"].as_array().unwrap().len(), 0);
    world.get(DORA, "/register/breaches").await.expect(200).shows("B-2026-0001");
}

#[tokio::test]
async fn who_only_reads_changes_nothing() {
    let world = house::open().await;
    let partner = add(&world, "processors", PARTNER).await;
    world.get(OLGA, &format!("/register/records/{partner}")).await.expect(200).hides("/edit");
    world.post(OLGA, "/register/processors", PARTNER).await.expect(403);
    world.post(OLGA, &format!("/register/records/{partner}/standing"), &[("to", "ended")]).await.expect(403);
    world.get(OLGA, &format!("/register/records/{partner}/removal")).await.expect(403);
    for path in
        ["/register", "/register/book", "/register/export/yaml", "/register/processors", "/register/nothing"]
    {
        world.get(ANNA, path).await.expect(403);
        world.get(Guest::Powerless, path).await.expect(403);
        world.get(Guest::Nobody, path).await.expect(303);
    }
    world.get(DORA, "/register/nothing").await.expect(404);
    world.get(DORA, "/register/export/pdf").await.expect(404);
}
