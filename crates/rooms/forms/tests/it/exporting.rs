//! Answers that leave the house: only of those who allow the purpose, and written down for the house and for each of them.

use crate::{
    answering::{ask, confirm},
    building::{contact, publish},
    world::*,
};
use ground::{clock::SECOND, paging::Wanted};
use kernel::Role;
use testkit::Guest;

const DIRK: &str = "dirk.visser@example.com";

#[tokio::test]
async fn whoever_refuses_a_purpose_is_not_in_its_file() {
    let world = world().await;
    let mut draft = contact();
    draft["items"][4]["ask"] = "choice".into();
    publish(&world, "contact", &draft).await;
    for (email, text, says) in [(YES[0].1, "My parcel is late.", "yes"), (DIRK, "My tent leaks.", "no")] {
        ask(&world, &[("email", email), ("q1", text), ("may-news-email", says)]).await.expect(303);
        confirm(&world).await;
    }
    let (desk, export) = (Guest::Staff(Role::Manager), "/forms/contact/answers/export");
    world.advance(SECOND);
    let news = world.post(desk, export, &[("purpose", "news")]).await.expect(200);
    news.shows("My parcel is late.").hides("My tent leaks.");
    let service = world.post(desk, export, &[("purpose", "service")]).await.expect(200);
    service.shows("My parcel is late.").shows("My tent leaks.");

    let mut reader = world.read().await;
    let trail =
        kernel::event::everything(&mut reader, Some("forms.exported"), &Wanted::default()).await.unwrap();
    let told: Vec<&str> = trail.items.iter().map(|event| event.data.as_str()).collect();
    let wanted =
        |purpose, people| serde_json::json!({"form": "contact", "purpose": purpose, "people": people});
    let told: Vec<serde_json::Value> = told.iter().map(|data| serde_json::from_str(data).unwrap()).collect();
    assert_eq!(told, [wanted("service", 2), wanted("news", 1)], "what left, for what, and never who");
    for (email, exports) in [(YES[0].1, 2), (DIRK, 1)] {
        let subject = customers::find_by_email(&mut reader, email).await.unwrap()[0];
        let looks = kernel::seen::of_subject(&mut reader, subject).await.unwrap();
        assert_eq!(looks.iter().filter(|look| look.kind == "exported").count(), exports, "{email}");
    }
    drop(reader);
    world.post(Guest::Staff(Role::Marketer), export, &[("purpose", "news")]).await.expect(403);
    world.post(Guest::Powerless, export, &[("purpose", "news")]).await.expect(403);
}
