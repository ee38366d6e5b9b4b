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
