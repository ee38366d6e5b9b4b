//! Stories of what is held: it is shown, copied and erased by whoever it is about.

use crate::{CARLA, carla, mails, world};
use testkit::Guest;

#[tokio::test]
async fn everything_held_is_shown_with_its_reason_and_who_looked() {
    let world = world().await;
    let (subject, path) = carla(&world).await;
    let look = kernel::seen::Note { subject, look: kernel::seen::Look::Opened, field: None, reason: None };
    world.write_as(kernel::Role::Agent, &look).await.unwrap();
    let page = world.get(Guest::Nobody, &format!("{path}/data")).await.expect(200);
    let page = page.shows(CARLA).shows("Carla").shows("Somebody who works here").hides("⟦").hides("Anna");
    assert!(page.text().contains("For: "), "{}", page.text());
    // Looking changes nothing: the page is the same the second time.
    world.get(Guest::Nobody, &format!("{path}/data")).await.expect(200);
}

#[tokio::test]
async fn a_copy_and_the_end_are_asked_for_and_proved_by_mail() {
    let world = world().await;
    let (_, path) = carla(&world).await;
    for (right, said) in [("copy", "to read"), ("erasure", "cannot be undone")] {
        world.get(Guest::Nobody, &format!("{path}/{right}")).await.expect(200).shows(said);
        assert_eq!(
            mails(&world).await.len(),
            usize::from(right == "erasure"),
            "a page alone asks for nothing"
        );
        let next = world
            .post(Guest::Nobody, &format!("{path}/{right}"), &[])
            .await
            .expect(303)
            .location()
            .to_owned();
        world.get(Guest::Nobody, &next).await.expect(200).shows("We have sent you a mail");
        assert_eq!(mails(&world).await[0].to, CARLA);
    }
}
