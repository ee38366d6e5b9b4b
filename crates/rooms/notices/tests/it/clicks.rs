//! A click behind a link is kept with the version of the notice that the page led to.

use crate::house::open;
use consent::{Aim, AskConfirmation, Channel, Record, State};
use ground::clock::SECOND;
use kernel::Role;
use notices::Acceptance;
use testkit::Guest;

#[tokio::test]
async fn a_yes_behind_a_link_names_the_version_that_holds() {
    let house = open().await;
    let (world, subject) = (&house.world, house.carla);
    let version = house.publish(Acceptance::NotNeeded).await;
    let record = Record {
        subject,
        purpose: "news".into(),
        channel: Channel::Email,
        state: State::Given,
        at: world.now().rfc3339(),
        source: "call".into(),
        reference: Some("Call 17".into()),
        note: None,
        wording: None,
        by: None,
        lang: None,
        confirm: false,
        paper: None,
    };
    world.write_as(Role::Agent, &record).await.unwrap();
    let ask = AskConfirmation { subject, purpose: "news".into(), aim: Aim::Confirm };
    world.write_as(Role::Agent, &ask).await.unwrap();
    world.work().await;
    world.advance(SECOND);
    let letter = post::latest(&mut world.read().await, 1).await.unwrap().remove(0);
    let link = format!("/confirm/{}", letter.links[0].split_once("/confirm/").unwrap().1);
    world.get(Guest::Nobody, &link).await.expect(200).shows("/privacy?lang=en");
    world.post(Guest::Nobody, &link, &[("allow", "email"), ("version", "1")]).await.expect(200);
    let history = consent::history(&mut world.read().await, subject, &Default::default()).await.unwrap();
    assert_eq!(history.items[0].facts.notice, Some(version));
}
