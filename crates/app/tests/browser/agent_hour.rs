//! An agent's hour by keyboard only: a case is opened, taken, answered, taken back, noted, moved on, and found again.

use crate::{
    browser::{Browser, DESK},
    house::House,
    wanted,
};
use kernel::Actor;
use thirtyfour::prelude::*;

/// A process as a house publishes one, for a house that has none yet.
const PROCESS: &str = r#"{
  "key": "hour", "names": {"en": "Request", "nl": "Verzoek", "pl": "Prośba", "tr": "İstek", "de": "Anfrage"},
  "purpose": "service", "host": "case", "start": "new",
  "statuses": [
    {"key": "new", "names": {"en": "Fresh"}, "stands": "open"},
    {"key": "done", "names": {"en": "Helped"}, "stands": "closed-done"}
  ],
  "transitions": [
    {"key": "help", "names": {"en": "Resolve"}, "from": "new", "to": "done",
     "trigger": {"hand": {"may": [{"right": "cases.work"}]}}}
  ]
}"#;

#[tokio::test(flavor = "multi_thread")]
async fn an_agent_works_an_hour_without_a_mouse() {
    if !wanted() {
        return;
    }
    let house = House::demo().await;
    category(&house).await;
    let browser = Browser::open(DESK).await;
    sign_in(&browser, &house).await;
    open(&browser).await;
    answer(&browser).await;
    settle(&browser).await;
    browser.press("b").await;
    browser.shows("Mine").await;
    browser.fits().await;
}

/// A category called Hour with that process.
async fn category(house: &House) {
    let owner = Actor::house();
    let saved = house.app.write(&owner, &flows::Import { text: PROCESS.into() }).await.unwrap();
    house.app.write(&owner, &flows::Publish { flow: saved.flow, seen: None }).await.unwrap();
    let draft = cases::model::category::Draft {
        key: "hour".into(),
        names: [("en".to_owned(), "Hour".to_owned())].into(),
        flow: Some("hour".into()),
        ..Default::default()
    };
    house.app.write(&owner, &cases::actions::AddCategory(draft)).await.unwrap();
}

async fn sign_in(browser: &Browser, house: &House) {
    browser.go(&format!("{}/cases", house.url)).await;
    let anna = &custodia::demo::PERSONAS[0];
    browser.tab_to("[name='email']").await;
    browser.press(anna.email).await;
    browser.tab_to("[name='password']").await;
    browser.press(anna.password).await;
    browser.press(Key::Enter).await;
    browser.shows("New case").await;
}

/// `n` leads to the form; Tab goes through it and Enter sends it.
async fn open(browser: &Browser) {
    browser.press("n").await;
    browser.shows("Open the case").await;
    browser.tab_to("[name='category']").await;
    browser.press("Hour").await;
    browser.tab_to("[name='subject_line']").await;
    browser.press("The chain came off").await;
    browser.tab_to("[name='text']").await;
    browser.press("On the second trip.").await;
    browser.tab_to("[name='contact.email']").await;
    browser.press("carl@example.com").await;
    browser.press(Key::Enter).await;
    browser.shows("The case is open").await;
    browser.fits().await;
    browser.press("a").await;
    browser.shows("Assigned").await;
}

/// `r` writes, Ctrl Enter sends, `z` takes it back, and it is sent once more.
async fn answer(browser: &Browser) {
    browser.press("r").await;
    browser.press("We send a new one.").await;
    browser.press(Key::Control + Key::Enter).await;
    browser.shows("Leaves in").await;
    browser.press("z").await;
    browser.shows("It was not sent").await;
    browser.press("r").await;
    browser.press(Key::Control + Key::Enter).await;
    browser.shows("Leaves in").await;
    browser.picture("case").await;
}

/// `n` notes, `?` helps, `e` goes to the next step and Enter takes it.
async fn settle(browser: &Browser) {
    browser.press("n").await;
    browser.press("He was kind about it.").await;
    browser.press(Key::Control + Key::Enter).await;
    browser.shows("The note is added").await;
    browser.press("?").await;
    browser.shows("Keys on this page").await;
    browser.press(Key::Escape).await;
    browser.press("e").await;
    browser.press(Key::Enter).await;
    browser.shows("Helped").await;
}
