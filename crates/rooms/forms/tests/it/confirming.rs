//! Nothing exists before it is confirmed, and nobody learns from us who is known here.

use crate::{
    building::{contact, publish},
    world::*,
};
use consent::{Proof, State};
use customers::{Restriction, Standing};
use ground::clock::{HOUR, SECOND};
use kernel::{Action, Permission, Result, Role, SYSTEM, SubjectId, Tx, datamap};
use kit::Lang;
use serde_json::json;
use testkit::Guest;

const OFFICER: Guest = Guest::Staff(Role::PrivacyOfficer);

#[tokio::test]
async fn somebody_leaves_an_address_and_exists_only_after_confirming() {
    let world = world().await;
    fill(&world, &YES).await.expect(303);
    assert_eq!((people(&world).await, waiting(&world).await), (0, 1));

    let mail = mails(&world).await.remove(0);
    assert_eq!(mail.to, "carla.jansen@example.com");
    assert!(mail.text.contains("48 hours") && mail.text.contains("- "), "{}", mail.text);
    assert!(mail.unsubscribe.is_none());

    // A mail scanner opens the link again and again.
    let link = link(&world).await;
    for _ in 0..3 {
        world.get(Guest::Nobody, &link).await.expect(200).shows("c•••••@example.com").hides("carla.jansen");
    }
    assert_eq!((people(&world).await, waiting(&world).await), (0, 1));

    let thanks = world.post(Guest::Nobody, &link, &[]).await.expect(303).location().to_owned();
    world.get(Guest::Nobody, &thanks).await.expect(200).shows("/preferences");
    let carla = found(&world, "Carla.Jansen@example.com").await[0];
    assert_eq!(state(&world, carla, "news").await, (State::Given, Some(Proof::Confirmed)));
    assert_eq!(state(&world, carla, "offers").await.0, State::Refused);
    assert_eq!((people(&world).await, waiting(&world).await), (1, 0));

    let contact = customers::contact(&mut world.read().await, carla).await.unwrap().unwrap();
    assert_eq!((contact.name.given.as_str(), contact.lang), ("Carla", Some(Lang::En)));
}

#[tokio::test]
async fn the_ledger_keeps_the_words_that_were_shown() {
    let world = world().await;
    fill(&world, &YES).await.expect(303);
    let link = link(&world).await;
    world.post(Guest::Nobody, &link, &[]).await.expect(303);
    let carla = found(&world, YES[0].1).await[0];
    let cells = consent::matrix(&mut world.read().await, carla).await.unwrap();
    let entry = cells.into_iter().find(|cell| cell.purpose == "news").unwrap().entry.unwrap();
    let words = entry.wording.unwrap();
    let page = world.get(Guest::Nobody, "/f/news").await.text();
    assert!(page.contains(words.split('?').next().unwrap()), "{words}");
    assert_eq!((entry.facts.notice, entry.facts.origin.as_str()), (Some(1), "form news, version 1"));
}

#[tokio::test]
async fn a_link_works_once_and_for_two_days() {
    let world = world().await;
    fill(&world, &YES).await;
    let used = link(&world).await;
    world.post(Guest::Nobody, &used, &[]).await.expect(303);
    world.post(Guest::Nobody, &used, &[]).await.expect(410).shows("used already");
    world.get(Guest::Nobody, &used).await.expect(410);
    assert_eq!(people(&world).await, 1);

    fill(&world, &[("email", "late@example.com"), ("may-news-email", "yes")]).await.expect(303);
    let stale = link(&world).await;
    world.advance(48 * HOUR);
    world.post(Guest::Nobody, &stale, &[]).await.expect(410);
    world.get(Guest::Nobody, "/f/confirm/guessed").await.expect(410);
    world.post(Guest::Nobody, "/f/confirm/guessed", &[]).await.expect(410);
    assert_eq!((people(&world).await, waiting(&world).await), (1, 0));
}

#[tokio::test]
async fn what_nobody_confirms_goes_with_its_key() {
    let world = world().await;
    let keys = world.app.vault().count().await.unwrap();
    fill(&world, &YES).await;
    assert_eq!(mails(&world).await[0].to, YES[0].1);
    assert_eq!(world.app.vault().count().await.unwrap(), keys + 1);
    assert!(!world.holds(b"carla.jansen"));
    world.advance(49 * HOUR);
    world.work_on_schedule().await;
    world.work().await;
    assert_eq!(world.app.vault().count().await.unwrap(), keys);
    assert!(mails(&world).await.iter().all(|mail| mail.to.is_empty() && mail.text.is_empty()));
}

#[tokio::test]
async fn nobody_learns_which_addresses_are_known_and_the_blocked_stay_out() {
    let world = world().await;
    let known = world.write(&Known("carla.jansen@example.com")).await.unwrap();
    world.write(&Block("gone@example.com")).await.unwrap();
    let fresh = fill(&world, &[("email", "new@example.com"), ("may-news-email", "yes")]).await.expect(303);
    let old = fill(&world, &YES).await.expect(303);
    let blocked = fill(&world, &[("email", "Gone@example.com"), ("may-news-email", "yes")]).await.expect(303);
    assert_eq!(old.location(), fresh.location());
    assert_eq!(blocked.location(), fresh.location());
    let sent = mails(&world).await;
    assert!(sent.len() == 2 && sent.iter().all(|mail| !mail.to.to_lowercase().contains("gone")));

    let link = link(&world).await;
    world.post(Guest::Nobody, &link, &[]).await.expect(303);
    assert_eq!(found(&world, YES[0].1).await, [known], "no second record of one person");
    assert_eq!(state(&world, known, "news").await.0, State::Given);
}

#[tokio::test]
async fn whoever_was_kept_out_comes_back_by_their_own_confirmed_wish() {
    let world = world().await;
    world.get(Guest::Nobody, "/f/news").await.expect(200).hides("comes.back");
    world.write(&Block(YES[0].1)).await.unwrap();
    world.get(Guest::Nobody, "/f/news").await.expect(200).shows("Yes, I want to come back");
    let wish = [&YES[..], &[("comes.back", "yes")]].concat();
    fill(&world, &wish).await.expect(303);
    assert_eq!(mails(&world).await.len(), 1, "asked whether it is their own wish");
    let suppressed = async || consent::is_suppressed(&mut world.read().await, YES[0].1).await.unwrap();
    assert!(suppressed().await, "typing an address lets nobody in");

    let link = link(&world).await;
    world.get(Guest::Nobody, &link).await.expect(200).shows("You come back");
    assert!(suppressed().await);
    world.post(Guest::Nobody, &link, &[]).await.expect(303);
    assert!(!suppressed().await);
    let carla = found(&world, YES[0].1).await[0];
    assert_eq!(state(&world, carla, "news").await, (State::Given, Some(Proof::Confirmed)));
}

#[tokio::test]
async fn nobody_comes_back_by_a_question_of_that_name() {
    let world = world().await;
    let mut draft = contact();
    let own = json!({"key": "comes-back", "kind": "yes_no", "purpose": "service", "texts": {"en": {"label": "Do you visit us again?"}}});
    draft["items"].as_array_mut().unwrap().push(own);
    publish(&world, "contact", &draft).await;
    world.write(&Block(YES[0].1)).await.unwrap();
    let stamp = stamp_of(&world, "/f/contact").await;
    world.advance(20 * SECOND);
    let said = [YES[0], ("q1", "A new lamp"), ("comes-back", "yes"), ("stamp", stamp.as_str())];
    post_from(&world, "/f/contact", &said).await.expect(303);
    assert!(mails(&world).await.is_empty());
    assert!(consent::is_suppressed(&mut world.read().await, YES[0].1).await.unwrap());
}

#[tokio::test]
async fn whoever_is_blocked_after_the_mail_does_not_come_back_by_it() {
    let world = world().await;
    fill(&world, &YES).await.expect(303);
    let link = link(&world).await;
    world.write(&Block(YES[0].1)).await.unwrap();
    world.post(Guest::Nobody, &link, &[]).await.expect(303);
    assert_eq!((people(&world).await, waiting(&world).await), (0, 0));
}

struct Restrict(SubjectId);

impl Action for Restrict {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        customers::restrict(tx, self.0, Restriction::On).await
    }
}

#[tokio::test]
async fn what_somebody_restricted_says_is_kept_and_their_record_stays_as_it_is() {
    let world = world().await;
    let size = json!({"key": "size", "label": "Size", "class": "attribute", "purpose": "service"});
    world.api(OFFICER, "POST", "/customers/fields", &size).await.expect(201);
    let mut draft = contact();
    let item = json!({"key": "size", "kind": "custom", "field": "size", "purpose": "service"});
    draft["items"].as_array_mut().unwrap().push(item);
    publish(&world, "contact", &draft).await;
    let carla = world.write(&Known(YES[0].1)).await.unwrap();
    world.write(&Restrict(carla)).await.unwrap();
    let stamp = stamp_of(&world, "/f/contact").await;
    world.advance(20 * SECOND);
    let said = [YES[0], ("q1", "A new lamp"), ("size", "46"), ("may-news-email", "yes")];
    let form = [&said[..], &[("stamp", stamp.as_str())]].concat();
    post_from(&world, "/f/contact", &form).await.expect(303);
    let link = link(&world).await;
    world.post(Guest::Nobody, &link, &[]).await.expect(303);
    assert_eq!(state(&world, carla, "news").await.0, State::Given);
    let found = datamap::count(&mut world.read().await, carla).await.unwrap();
    assert!(found.iter().any(|found| found.holding.table == "form_answers" && found.rows == 1));
    let record = customers::record(&mut world.read().await, carla).await.unwrap().unwrap();
    assert!(record.attributes.is_empty() && record.standing == Standing::Restricted);
}
