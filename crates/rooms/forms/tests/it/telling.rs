//! A form gives the notice that it names: nobody publishes it without one, and whoever fills it in met that one.

use crate::{building::contact, world::*};
use consent::ByLang;
use ground::clock::SECOND;
use kernel::Role;
use kit::Lang;
use notices::Acceptance;
use serde_json::json;
use testkit::{Guest, World};

const MARK: Guest = Guest::Staff(Role::Marketer);
const DORA: Guest = Guest::Staff(Role::PrivacyOfficer);

async fn told(world: &World, notice: &str, acceptance: Acceptance) -> i64 {
    let version = world.write(&notices::Start { notice: notice.into() }).await.unwrap();
    world.write(&notices::Publish { version, seen: 1, acceptance }).await.unwrap();
    version
}

#[tokio::test]
async fn a_form_gives_the_notice_that_it_names() {
    let world = world().await;
    let texts = || ByLang::make(|_| "Applicants".to_owned());
    let draft = notices::Draft { key: "applicants".into(), titles: texts(), audience: texts() };
    world.write(&notices::Add { draft }).await.unwrap();
    let mut draft = contact();
    draft["notice"] = json!("applicants");
    world.api(MARK, "POST", "/forms", &json!({"name": "jobs", "draft": draft})).await.expect(201);
    world
        .get(MARK, "/forms/jobs/edit?lang=en")
        .await
        .expect(200)
        .shows("There is no published privacy notice");
    world.post(MARK, "/forms/jobs/publication", &[("seen", "1")]).await.expect(403);
    let version = told(&world, "applicants", Acceptance::NotNeeded).await;
    world.post(MARK, "/forms/jobs/publication", &[("seen", "1")]).await.expect(303);
    world.post(MARK, "/forms/jobs/opening", &[]).await.expect(303);
    world.get(MARK, "/forms/jobs/settings").await.expect(200).shows("value=\"applicants\" selected");
    world.get(Guest::Nobody, "/f/jobs?lang=en").await.expect(200).shows("/privacy/applicants?lang=en");
    let page = world.get(DORA, "/notices/contacts?lang=pl").await.expect(200);
    page.shows("Kontakt").shows("/notices/of/applicants");

    let stamp = stamp_of(&world, "/f/jobs").await;
    world.advance(20 * SECOND);
    let form = [("stamp", stamp.as_str()), ("email", "carla@example.org"), ("q1", "A job"), ("q2", "no")];
    post_from(&world, "/f/jobs", &form).await.expect(303);
    world.post(Guest::Nobody, &link(&world).await, &[]).await.expect(303);
    let carla = found(&world, "carla@example.org").await[0];
    let awaits = async || notices::awaits(&mut world.read().await, carla, Lang::En).await.unwrap();
    told(&world, notices::GENERAL, Acceptance::Needed).await;
    assert_eq!(awaits().await, None, "she met the other one");
    told(&world, "applicants", Acceptance::Needed).await;
    assert!(awaits().await.is_some_and(|notice| notice.notice == "applicants" && notice.version > version));
}
