//! Forms on other websites: only where they may stand, filled in by a link that tells nothing, as often as they may.

use crate::{
    building::{contact, publish},
    world::*,
};
use ground::clock::DAY;
use kernel::Role;
use serde_json::json;
use testkit::Guest;

const MARK: Guest = Guest::Staff(Role::Marketer);

#[tokio::test]
async fn a_form_stands_only_on_the_websites_it_names() {
    let world = world().await;
    let mut draft = contact();
    draft["sites"] = json!(["https://www.example.org", "https://shop.example.com"]);
    draft["onward"] = "https://www.example.org/thanks".into();
    draft["thanks"] = json!({"en": "See you soon."});
    publish(&world, "contact", &draft).await;
    let framed = world.get(Guest::Nobody, "/f/contact?embed=1").await.expect(200);
    let policy = framed.header("content-security-policy").unwrap();
    assert!(policy.ends_with("frame-ancestors https://www.example.org https://shop.example.com"), "{policy}");
    assert!(policy.contains("form-action 'self'") && framed.header("x-frame-options").is_none());
    let wrong = post_from(&world, "/f/contact?embed=1", &[]).await.expect(422);
    assert!(wrong.header("x-frame-options").is_none());
    // Nothing is left in the browser of a visitor, so in a frame there is nothing to choose.
    for answer in [&framed, &wrong] {
        assert_eq!(answer.header("set-cookie"), None);
    }
    world.get(MARK, "/forms/contact").await.expect(200).shows("embed.js").shows("https://shop.example.com");
    world
        .get(Guest::Nobody, "/f/contact/embed.js")
        .await
        .shows("[\"https://www.example.org\",\"https://shop.example.com\"]");
    let plain = world.get(Guest::Nobody, "/f/contact").await;
    assert_eq!(plain.header("x-frame-options"), Some("DENY"));
    world
        .get(Guest::Nobody, "/f/contact/thanks")
        .await
        .shows("See you soon.")
        .shows("https://www.example.org/thanks");
}

#[tokio::test]
async fn a_link_fills_in_and_its_address_tells_nothing() {
    let world = world().await;
    publish(&world, "contact", &contact()).await;
    let values = json!({"values": {"email": "carla.jansen@example.com", "q1": "About order 77"}, "days": 7});
    let made = world.api(MARK, "POST", "/forms/contact/links", &values).await.expect(201).json();
    let url = made["url"].as_str().unwrap().strip_prefix(&world.app.url("")).unwrap().to_owned();
    assert!(!url.contains("carla"));
    world
        .get(Guest::Nobody, &url)
        .await
        .expect(200)
        .shows("carla.jansen@example.com")
        .shows("About order 77");
    assert!(!world.holds(b"About order 77"));
    // For another form, or made up, it fills nothing in and says nothing.
    world.get(Guest::Nobody, &url.replace("/f/contact", "/f/news")).await.expect(200).hides("carla");
    world.get(Guest::Nobody, "/f/contact?with=guessed").await.expect(200).hides("carla");
    let ticked = json!({"values": {"may-news-email": "yes"}, "days": 7});
    world.api(MARK, "POST", "/forms/contact/links", &ticked).await.expect(422);
    world.advance(8 * DAY);
    world.get(Guest::Nobody, &url).await.expect(200).hides("carla");
    let keys = world.app.vault().count().await.unwrap();
    world.work_on_schedule().await;
    world.work().await;
    assert_eq!(world.app.vault().count().await.unwrap(), keys - 1);
}

#[tokio::test]
async fn a_link_about_a_customer_goes_with_them() {
    let world = world().await;
    publish(&world, "contact", &contact()).await;
    let carla = world.write(&Known(YES[0].1)).await.unwrap();
    let values = json!({"values": {"email": YES[0].1, "q1": "About order 77"}, "days": 7});
    let made = world.api(MARK, "POST", "/forms/contact/links", &values).await.expect(201).json();
    let url = made["url"].as_str().unwrap().strip_prefix(&world.app.url("")).unwrap().to_owned();
    world.get(Guest::Nobody, &url).await.expect(200).shows("About order 77");
    // What erasure does first: the key of the person dies.
    world.app.vault().destroy(kernel::KeyId::of(carla)).await.unwrap();
    world.get(Guest::Nobody, &url).await.expect(200).hides("About order 77");
}

#[tokio::test]
async fn a_title_cannot_break_the_script_of_a_website() {
    let world = world().await;
    let mut draft = contact();
    draft["titles"] = json!({"en": "SITES of FORM and TITLE"});
    publish(&world, "contact", &draft).await;
    let script = world.get(Guest::Nobody, "/f/contact/embed.js?lang=en").await.expect(200);
    script.shows("\"title\":\"SITES of FORM and TITLE\"");
}

#[tokio::test]
async fn a_form_that_has_enough_says_so() {
    let world = world().await;
    let mut draft = contact();
    draft["limits"] = json!({"total": 1});
    publish(&world, "contact", &draft).await;
    let stamp = stamp_of(&world, "/f/contact").await;
    world.advance(20 * ground::clock::SECOND);
    let form = [("email", YES[0].1), ("q1", "Hello"), ("stamp", stamp.as_str())];
    post_from(&world, "/f/contact", &form).await.expect(303);
    world.get(Guest::Nobody, "/f/contact").await.expect(410).shows("This form is full");

    let mut later = contact();
    later["limits"] = json!({"from": "2030-01-01", "until": "2030-01-02"});
    publish(&world, "later", &later).await;
    world.get(Guest::Nobody, "/f/later").await.expect(410).shows("not open yet");
    later["limits"] = json!({"until": "2020-01-02"});
    publish(&world, "earlier", &later).await;
    world.get(Guest::Nobody, "/f/earlier").await.expect(410).shows("has ended");
}

#[tokio::test]
async fn a_link_is_made_at_the_desk_for_a_customer() {
    let world = world().await;
    publish(&world, "contact", &contact()).await;
    let carla = world.write(&Known(YES[0].1)).await.unwrap();
    let desk = Guest::Staff(Role::Manager);
    world.get(desk, "/forms/contact").await.expect(200).shows("/forms/contact/link");
    world
        .get(desk, "/forms/contact/link")
        .await
        .expect(200)
        .shows("values.q1")
        .hides("values.may-news-email");
    let path = "/forms/contact/link";
    let nobody = world.post(desk, path, &[("customer", "x@example.com"), ("days", "7")]).await.expect(422);
    nobody.shows("no such customer").shows("x@example.com");
    let wrong = world.post(desk, path, &[("days", "91"), ("values.q1", &"x".repeat(501))]).await.expect(422);
    wrong.shows("aria-invalid=\"true\"").shows("500 characters at most");
    let typed = [("customer", YES[0].1), ("days", "7"), ("values.q1", "About order 77")];
    let made = world.post(desk, path, &typed).await.expect(200).shows("only once").text();
    let (_, rest) = made.split_once("/f/contact?with=").unwrap();
    let url = format!("/f/contact?with={}", rest.split(['"', '<']).next().unwrap());
    world.get(Guest::Nobody, &url).await.expect(200).shows(YES[0].1).shows("About order 77");
    let looks = kernel::seen::of_subject(&mut world.read().await, carla).await.unwrap();
    assert_eq!(looks.len(), 1, "that the record was used is written down");
    for powerless in [Guest::Powerless, Guest::Staff(Role::Auditor)] {
        world.get(powerless, path).await.expect(403);
        world.post(powerless, path, &[("days", "7")]).await.expect(403);
    }
    let by_api = serde_json::json!({"customer": carla.to_string(), "days": 7});
    world.api(desk, "POST", "/forms/contact/links", &by_api).await.expect(201);
    let by_api = serde_json::json!({"customer": "somebody", "days": 7});
    world.api(desk, "POST", "/forms/contact/links", &by_api).await.expect(422);
}

/// Carla, of whom more is known than everybody may see.
struct Born;

impl kernel::Action for Born {
    type Output = kernel::SubjectId;
    const NEEDS: kernel::Permission = kernel::SYSTEM;

    async fn run(&self, tx: &mut kernel::Tx) -> kernel::Result<kernel::SubjectId> {
        let (emails, birth_date) = (vec![YES[0].1.to_owned()], "1990-05-17".to_owned());
        let draft = customers::Draft { emails, birth_date, ..customers::Draft::default() };
        customers::add(tx, &draft, &customers::Source::Staff).await
    }
}

#[tokio::test]
async fn a_link_tells_its_maker_nothing_that_they_may_not_see() {
    let world = world().await;
    let mut draft = contact();
    let born = json!({"key": "birth_date", "kind": "fact", "fact": "birth_date", "purpose": "service"});
    draft["items"].as_array_mut().unwrap().push(born);
    publish(&world, "contact", &draft).await;
    let carla = world.write(&Born).await.unwrap().to_string();
    for (role, knows) in [(Role::Manager, true), (Role::Marketer, false)] {
        let asked = json!({"customer": carla, "days": 7});
        let made =
            world.api(Guest::Staff(role), "POST", "/forms/contact/links", &asked).await.expect(201).json();
        let url = made["url"].as_str().unwrap().strip_prefix(&world.app.url("")).unwrap().to_owned();
        let page = world.get(Guest::Nobody, &url).await.expect(200).shows(YES[0].1);
        assert_eq!(page.text().contains("1990"), knows, "{role:?}");
    }
}
