//! Stories of answers: who is signed in reads and answers at once, and what looks unmeant comes back before it is sent.

use crate::{
    carla,
    own::Own,
    own_cases::{SECRET, case, desk, enter, says, shown},
};
use cases::Open;
use testkit::Guest;

#[tokio::test]
async fn whoever_is_signed_in_reads_and_answers_without_another_mail() {
    let world = desk().await;
    let (subject, preferences) = carla(&world).await;
    let lamp = case(&world, subject, Open::default()).await;
    let (other, _) = world.write(&crate::Arrive("piet@example.com")).await.unwrap();
    let theirs = case(&world, other, Open::default()).await;
    let own = Own::fresh(&world, &preferences).await;
    let page = format!("/cases/{}", lamp.number);
    own.get("/cases").await.expect(200).shows(&format!("href=\"/account{page}?lang=en\"")).hides("⟦");
    own.get(&page).await.expect(200).shows(SECRET).shows("Your answer").hides("⟦");
    let said = own.post(&page, &[("text", "It is the one over my bed."), ("mark", "m-1")]).await.expect(303);
    own.open(said.location()).await.expect(200).shows("We have your message").shows("over my bed");
    own.post(&page, &[("text", " ")]).await.expect(422).shows("aria-invalid");
    // What belongs to others is not there, and neither is what does not exist.
    for dead in [format!("/cases/{}", theirs.number), "/cases/C-2026-999999".into(), "/cases/x".into()] {
        own.get(&dead).await.expect(404);
        own.post(&dead, &[("text", "Hello")]).await.expect(404);
    }
}

#[tokio::test]
async fn an_answer_that_looks_unmeant_comes_back_once() {
    let world = desk().await;
    let (subject, preferences) = carla(&world).await;
    let lamp = case(&world, subject, Open::default()).await;
    let thread = enter(&world, &preferences, &lamp).await;
    let entries = async || shown(&world, &lamp).await.thread.items.len();
    let (text, before) = ("Take it from my card 4111 1111 1111 1111.", entries().await);
    let back = says(&world, &thread, text).await.expect(422).shows("a card or account number").shows(text);
    let page = back.shows("Send it as it is").shows("value=\"m-1\"").text();
    assert_eq!(entries().await, before, "nothing was sent");
    let sure = page.split("name=\"sure\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let form = [("text", text), ("mark", "m-1"), ("sure", sure)];
    world.post(Guest::Nobody, &thread, &form).await.expect(303);
    assert!(entries().await > before);

    let own = Own::fresh(&world, &preferences).await;
    let wrong = [("organisation", "Card 4111 1111 1111 1111")];
    let back = own.post("/correct", &wrong).await.expect(422).shows("a card or account number").text();
    let sure = back.split("name=\"sure\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    own.post("/correct", &[wrong[0], ("sure", sure)]).await.expect(303);
    own.post("/ask/restriction", &[("text", text)]).await.expect(422).shows("a card or account number");
}
