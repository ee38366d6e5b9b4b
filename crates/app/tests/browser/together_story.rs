//! Two agents at one desk, each in a browser of their own: what one does, the other sees, and neither is in the other's way.

use crate::{
    agent_story::{comes, prepare},
    browser::{Browser, DESK},
    house::House,
    wanted,
};
use custodia::demo::PERSONAS;
use thirtyfour::prelude::*;

/// One of the house's people, by their place among them.
async fn sits_down(house: &House, at: usize) -> Browser {
    let who = &PERSONAS[at];
    let browser = Browser::open(DESK).await;
    browser.go(&format!("{}/cases", house.url)).await;
    browser.type_into("email", who.email).await;
    browser.type_into("password", who.password).await;
    browser.press(Key::Enter).await;
    browser.shows("New case").await;
    browser.go(&format!("{}/cases?queue=unassigned", house.url)).await;
    browser
}

#[tokio::test(flavor = "multi_thread")]
async fn two_agents_work_on_one_desk() {
    if !wanted() {
        return;
    }
    let house = House::demo().await;
    prepare(&house).await;
    let chain = comes(&house, "The chain came off", "It came off on the second trip.").await;
    let (anna, ben) = (sits_down(&house, 0).await, sits_down(&house, 1).await);
    ben.shows("The chain came off").await;

    // What comes in while the list is open waits until it is asked for.
    comes(&house, "My bell is silent", "It rang once.").await;
    ben.until("document.querySelector('[data-news] a:not([hidden])')").await;
    assert!(!ben.text().await.contains("My bell is silent"), "nothing moves under the hand");
    ben.enter("[data-news] a").await;
    ben.shows("My bell is silent").await;

    // Whoever has it open is seen, and so is whoever writes.
    let case = format!("{}{}", house.url, chain.path());
    anna.go(&case).await;
    ben.go(&case).await;
    anna.shows("Ben Mulder has this case open").await;
    ben.press("n").await;
    ben.is_at("#note").await;
    ben.press("The bell of this bike is loose, too.").await;
    anna.shows("Ben Mulder is writing").await;

    // Anna takes the case while Ben writes: he sees whose it is now, and keeps what he wrote.
    anna.press("a").await;
    anna.shows("Assigned").await;
    ben.until("document.querySelector('aside').innerText.includes('Anna de Wit')").await;
    ben.until("document.activeElement.value === 'The bell of this bike is loose, too.'").await;
    ben.press(Key::Control + Key::Enter).await;
    ben.shows("The note is added").await;
    anna.until("document.querySelector('[data-news] a:not([hidden])')").await;
    assert!(!anna.text().await.contains("is loose, too."), "it waits above what she reads");
    anna.enter("[data-news] a").await;
    anna.shows("The bell of this bike is loose, too.").await;
}
