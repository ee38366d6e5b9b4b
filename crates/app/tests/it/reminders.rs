//! Those who decide are written to when a deadline comes near; the letter names the request and nobody's person.

use crate::house;
use ground::clock::DAY;
use kernel::{Actor, Role};
use rights::{Ask, How, Kind, Wish};

const DORA: &str = "dora@noorderpad.example";

#[tokio::test]
async fn the_privacy_officer_gets_a_letter_before_a_request_is_due() {
    let world = house::guarded().await;
    let who = Actor::house();
    for (role, email) in [(Role::PrivacyOfficer, DORA), (Role::Agent, "anna@noorderpad.example")] {
        let role = role.key().to_owned();
        let draft = staff::UserDraft { name: "Sam Colleague".into(), email: email.into(), role, lang: None };
        world.app.write(&who, &staff::AddUser::mailed(&world.app, &draft).await.unwrap()).await.unwrap();
    }
    let draft = customers::Draft { family: "Zwitserveld".into(), ..customers::Draft::default() };
    let create = customers::Create { draft, source: customers::Source::Staff, purpose: None };
    let subject = world.app.write(&who, &create).await.unwrap();
    world.app.write(&who, &Ask { wish: Wish::plain(subject, Kind::Copy, How::Desk) }).await.unwrap();

    world.advance(24 * DAY);
    world.work_on_schedule().await;

    let post = post::latest(&mut world.read().await, 20).await.unwrap();
    let letters: Vec<_> = post.iter().filter(|message| message.text.contains("R-2026-0001")).collect();
    assert_eq!(letters.iter().map(|letter| letter.to.as_str()).collect::<Vec<_>>(), [DORA]);
    assert!(!letters[0].text.contains("Zwitserveld"));
}
