//! The page of a customer: every value answers, in five languages.

use crate::{MANAGER, OFFICER, enter, joanna, world};
use ground::clock::SECOND;

#[tokio::test]
async fn every_value_says_why_it_is_held() {
    let world = world().await;
    let path = format!("/customers/{}", enter(&world, joanna()).await);
    world.post(MANAGER, &path, &[("version", "1"), ("phones.0", "+48 600 100 201")]).await.expect(303);
    let page = world.get(OFFICER, &path).await.expect(200);
    let text = page.text();
    assert_eq!(text.matches("Why do we hold this?</b>").count(), 9, "one answer for each value");
    page.shows("for “orders”")
        .shows("entered by us")
        .shows("21 November 2026")
        .shows("Privacy officer")
        .shows("tab=looks");
}

#[tokio::test]
async fn the_page_speaks_five_languages() {
    let world = world().await;
    let path = format!("/customers/{}", enter(&world, joanna()).await);
    for (lang, words) in
        [("en", "Poland"), ("nl", "Polen"), ("pl", "Polska"), ("tr", "Polonya"), ("de", "Geburtsdatum")]
    {
        for page in [
            &path[..],
            &format!("{path}/edit"),
            "/customers",
            "/customers/new",
            "/customers/fields",
            "/customers/anonymising",
        ] {
            let join = if page.contains('?') { '&' } else { '?' };
            let answer = world.get(OFFICER, &format!("{page}{join}lang={lang}")).await.expect(200).hides("⟦");
            if page == path {
                answer.shows(words);
            }
        }
    }
}

#[tokio::test]
async fn the_timeline_pages_and_names_who_acted() {
    let world = world().await;
    let path = format!("/customers/{}", enter(&world, joanna()).await);
    for version in 1..=55 {
        world.advance(SECOND);
        let (version, phone) = (version.to_string(), format!("+48 600 100 {:03}", 200 + version));
        world.post(MANAGER, &path, &[("version", &version), ("phones.0", &phone)]).await.expect(303);
    }
    let page = world.get(MANAGER, &path).await.expect(200).shows("Ben").shows("after=");
    let text = page.text();
    let next = text.split("after=").nth(1).unwrap().split('"').next().unwrap();
    world.get(MANAGER, &format!("{path}?after={next}")).await.expect(200).shows("Entered").hides("after=");
    world.get(MANAGER, &format!("{path}?tab=permissions")).await.expect(200).hides("Changed: Phone");
}
