//! Stories of the outbox: what it shows of a message, to whom, and for how long.

use crate::*;

#[tokio::test]
async fn without_a_server_the_outbox_shows_it_with_links_that_work() {
    let world = quiet().await;
    let id = world.write(&to_carla("carla@example.com")).await.unwrap()[0];
    world.work().await;
    let shown = newest(&world).await;
    assert_eq!(
        (shown.state, shown.links),
        (State::Kept, vec!["http://127.0.0.1:8080/preferences/abc".to_owned()])
    );
    let alex = Guest::Staff(Role::Administrator);
    world.get(alex, "/outbox").await.expect(200).shows("carla@example.com").shows("Nieuwe tenten");
    let page = world.get(alex, &format!("/outbox/{id}")).await.expect(200);
    page.shows(r#"<a href="/preferences/abc">http://127.0.0.1:8080/preferences/abc</a>."#)
        .shows(r#"lang="nl""#);
    let seen = kernel::seen::of_subject(&mut world.read().await, carla()).await.unwrap();
    assert_eq!((seen[0].kind.as_str(), seen[0].field.as_deref()), ("opened", Some("message")));
}

#[tokio::test]
async fn the_outbox_is_for_those_who_may_read_it() {
    let world = quiet().await;
    let id = world.write(&to_carla("carla@example.com")).await.unwrap()[0];
    for path in ["/outbox".to_owned(), format!("/outbox/{id}")] {
        world.get(Guest::Staff(Role::Agent), &path).await.expect(403).hides("carla");
        assert!(world.get(Guest::Nobody, &path).await.location().starts_with("/sign-in"));
    }
    world.get(Guest::Staff(Role::Administrator), "/outbox/msg_00000000000000000000000001").await.expect(404);
    world.get(Guest::Staff(Role::Administrator), "/outbox?after=x").await.expect(422);
    assert!(world.read_as(Role::Agent).await.demand(&OUTBOX).is_err());
}

#[tokio::test]
async fn a_colleagues_letter_is_unreadable_here_once_it_left() {
    let (world, sink) = connected().await;
    let anna = Recipient::Staff(StaffId::from_bytes([5; 16]));
    let id = world.write(&Send(vec![(anna, envelope("anna@example.org"))])).await.unwrap()[0];
    let page = format!("/outbox/{id}");
    world.get(Guest::Staff(Role::Administrator), &page).await.expect(200).hides("Tot ziens");
    world.work().await;
    assert_eq!(sink.take().len(), 1);
    let shown = newest(&world).await;
    assert_eq!((shown.state, shown.to.as_str(), shown.text.as_str()), (State::Sent, "", ""));
    world.get(Guest::Staff(Role::Administrator), &page).await.expect(200).hides("anna@example.org");
}

#[tokio::test]
async fn links_that_left_the_house_open_nothing_for_those_who_read_the_outbox() {
    let (world, sink) = connected().await;
    let id = world.write(&to_carla("carla@example.com")).await.unwrap()[0];
    let alex = Guest::Staff(Role::Administrator);
    for _ in 0..2 {
        world
            .get(alex, &format!("/outbox/{id}"))
            .await
            .expect(200)
            .shows("http://127.0.0.1:8080/preferences/•••.")
            .hides("preferences/abc")
            .hides("unsubscribe/abc");
        world.work().await;
    }
    assert_eq!(sink.take().len(), 1, "whom it was for got the whole link");
}

#[tokio::test]
async fn the_outbox_outlives_the_people_it_wrote_to() {
    let world = quiet().await;
    let id = world.write(&to_carla("carla@example.com")).await.unwrap()[0];
    world.work().await;
    let erase = Sql::new("update post_messages set subject = null, sealed = null where id = ?1");
    let mut conn = world.app.db().writer().await.unwrap();
    conn.execute(erase, args![id]).await.unwrap();
    drop(conn);
    let alex = Guest::Staff(Role::Administrator);
    for path in ["/outbox".to_owned(), format!("/outbox/{id}")] {
        world.get(alex, &path).await.expect(200).hides("carla@example.com");
    }
    assert_eq!(newest(&world).await.recipient, None);
}
