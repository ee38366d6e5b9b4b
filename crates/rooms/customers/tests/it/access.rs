//! The matrix: each field hidden, masked, shown or writable for each role, behind every door alike.

use crate::{AGENT, AUDITOR, MANAGER, MARKETER, enter, joanna, world};
use serde_json::json;
use testkit::Guest;

#[tokio::test]
async fn each_role_gets_the_fields_that_the_matrix_gives_it() {
    let world = world().await;
    let path = format!("/customers/{}", enter(&world, joanna()).await);
    for (guest, family, birth_date, national_id) in [
        (MANAGER, json!("Zielińska"), json!("1990-05-17"), json!("•••••••1359")),
        (AGENT, json!("Zielińska"), json!("1990-05-17"), json!("•••••••1359")),
        (MARKETER, json!("Zielińska"), json!("1990"), json!(null)),
        (AUDITOR, json!("Z•••"), json!("1990"), json!(null)),
    ] {
        let read = world.api(guest, "GET", &path, &json!(null)).await.expect(200).json();
        let seen = (&read["family"], &read["birth_date"], &read["national_id"]);
        assert_eq!(seen, (&family, &birth_date, &national_id), "{guest:?}");
        let listed = world.api(guest, "GET", "/customers", &json!(null)).await.expect(200).json();
        assert_eq!(listed["items"][0]["family"], family);
        let page = world.get(guest, &path).await.expect(200);
        if guest == AUDITOR {
            page.shows("J••• Z•••").shows("j•••@e•••.com").shows("•••200").hides("Zielińska").hides("ul. D");
            world.get(guest, "/customers").await.expect(200).hides("Zielińska").hides("600100200");
        } else {
            page.shows("Joanna Zielińska");
        }
    }
}

#[tokio::test]
async fn without_the_right_there_is_nothing() {
    let world = world().await;
    let path = format!("/customers/{}", enter(&world, joanna()).await);
    for page in ["/customers", "/customers/fields", "/customers/new", &path, &format!("{path}/edit")] {
        world.get(Guest::Powerless, page).await.expect(403).hides("Joanna");
        let stranger = world.get(Guest::Nobody, page).await;
        assert!([303, 401].contains(&stranger.status.as_u16()), "{page}: {}", stranger.status);
    }
    world.get(AGENT, "/customers/cust_00000000000000000000000000").await.expect(404);
    world.get(AGENT, "/customers/nonsense").await.expect(404);
    world.get(MARKETER, &format!("{path}/edit")).await.expect(403);
}

#[tokio::test]
async fn opening_is_noted_once_for_the_same_eyes() {
    let world = world().await;
    let subject = enter(&world, joanna()).await;
    let path = format!("/customers/{subject}");
    for _ in 0..3 {
        world.get(AGENT, &path).await.expect(200);
    }
    world.get(MANAGER, &path).await.expect(200).shows("seen by 2 people this month");
    let looks = kernel::seen::of_subject(&mut world.read().await, subject).await.unwrap();
    assert_eq!(looks.len(), 2);
    world.advance(kernel::seen::SAME_LOOK);
    world.get(AGENT, &path).await.expect(200);
    assert_eq!(kernel::seen::of_subject(&mut world.read().await, subject).await.unwrap().len(), 3);
}
