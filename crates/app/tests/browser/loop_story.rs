//! The first loop in a browser: a form, a mail, a confirmation, the desk, a letter, the person's own page, erasure.

use crate::{
    browser::{Browser, DESK, PHONE_TURKISH},
    house::{House, link},
    wanted,
};
use kernel::Actor;
use thirtyfour::prelude::*;

const CARLA: &str = "carla@example.org";

/// By keyboard alone, on a phone's width, in Turkish: the form and its confirmation.
#[tokio::test(flavor = "multi_thread")]
async fn somebody_signs_up_on_a_phone_in_turkish_with_the_keyboard() {
    if !wanted() {
        return;
    }
    let house = House::start().await;
    let browser = Browser::open(PHONE_TURKISH).await;
    browser.go(&format!("{}/f/news", house.url)).await;
    assert_eq!(
        browser.driver.find(By::Tag("html")).await.unwrap().attr("lang").await.unwrap().as_deref(),
        Some("tr")
    );
    browser.fits().await;
    browser.tab_to("input[type='email']").await;
    browser.press(CARLA).await;
    agree_to_everything(&browser).await;
    tokio::time::sleep(std::time::Duration::from_secs(4)).await;
    browser.tab_to("form button[type='submit'], main form button").await;
    browser.press(Key::Enter).await;
    let mail = house.mail_with("/f/confirm/").await;
    assert!(found(&house).await.is_empty(), "nobody exists before the confirmation");
    browser.go(&link(&mail, "/f/confirm/")).await;
    browser.fits().await;
    browser.tab_to("main form button").await;
    browser.press(Key::Enter).await;
    let subject = until_found(&house).await;
    let preferences = preferences(&house, subject).await;
    browser.go(&format!("{}{preferences}", house.url)).await;
    browser.fits().await;
    browser.picture("preferences").await;
}

/// The desk with the demo's shop: pages that newcomers see first, and their pictures.
#[tokio::test(flavor = "multi_thread")]
async fn the_desk_shows_the_shop() {
    if !wanted() {
        return;
    }
    let house = House::demo().await;
    let browser = Browser::open(DESK).await;
    browser.go(&format!("{}/customers", house.url)).await;
    let dora = &custodia::demo::PERSONAS[2];
    browser.type_into("email", dora.email).await;
    browser.type_into("password", dora.password).await;
    browser.press(Key::Enter).await;
    browser.shows("Customers").await;
    browser.picture("customers").await;
    open_first(&browser, "/customers", "/customers/cust_", "customer").await;
    open_first(&browser, "/letters", "/letters/letter_", "letter").await;
    open_first(&browser, "/requests", "/requests/claim_", "request").await;
    for (path, picture) in
        [("/purposes/offers", "purpose"), ("/notices", "notices"), ("/settings/privacy", "privacy")]
    {
        look(&browser, &house, path, picture).await;
    }
}

/// The form builder, and what it makes, as somebody reads it on a phone in Turkish.
#[tokio::test(flavor = "multi_thread")]
async fn a_form_is_built_and_filled_in() {
    if !wanted() {
        return;
    }
    let house = House::demo().await;
    let browser = Browser::open(DESK).await;
    browser.go(&format!("{}/forms", house.url)).await;
    let mark = &custodia::demo::PERSONAS[3];
    browser.type_into("email", mark.email).await;
    browser.type_into("password", mark.password).await;
    browser.press(Key::Enter).await;
    browser.shows("Advice about your gear").await;
    look(&browser, &house, "/forms/advice/edit", "builder").await;
    browser.shows("Nothing is missing").await;
    let phone = Browser::open(PHONE_TURKISH).await;
    phone.go(&format!("{}/f/advice", house.url)).await;
    phone.shows("Ekipman").await;
    phone.fits().await;
    phone.type_into("question", "Kartım 4111 1111 1111 1111, lütfen çekin.").await;
    tokio::time::sleep(std::time::Duration::from_secs(4)).await;
    phone.driver.find(By::Css("main form button")).await.unwrap().click().await.unwrap();
    // What is missing is said at its field, and what was typed stays.
    phone.driver.find(By::Css("[aria-invalid='true']")).await.unwrap();
    assert!(phone.driver.find(By::Name("question")).await.unwrap().text().await.unwrap().contains("4111"));
    phone.fits().await;
}

async fn look(browser: &Browser, house: &House, path: &str, picture: &str) {
    browser.go(&format!("{}{path}", house.url)).await;
    assert!(browser.driver.find(By::Tag("h1")).await.is_ok());
    browser.fits().await;
    browser.picture(picture).await;
}

async fn open_first(browser: &Browser, list: &str, target: &str, picture: &str) {
    let origin = browser.driver.current_url().await.unwrap().origin().ascii_serialization();
    browser.go(&format!("{origin}{list}")).await;
    let row = browser.driver.find(By::Css(format!("main a[href*='{target}']"))).await.unwrap();
    let href = row.attr("href").await.unwrap().unwrap();
    browser.go(&format!("{origin}{href}")).await;
    assert!(browser.driver.find(By::Tag("h1")).await.is_ok());
    browser.fits().await;
    browser.picture(picture).await;
}

/// The first choice of each question is yes.
async fn agree_to_everything(browser: &Browser) {
    let questions = "fieldset input[type='radio']";
    let mut answered = std::collections::BTreeSet::new();
    for radio in browser.driver.find_all(By::Css(questions)).await.unwrap() {
        let name = radio.attr("name").await.unwrap().unwrap_or_default();
        if answered.insert(name) {
            radio.send_keys(" ").await.unwrap();
        }
    }
    assert!(!answered.is_empty(), "the form asks for permissions");
}

async fn found(house: &House) -> Vec<kernel::SubjectId> {
    let mut reader = house.app.read(&Actor::house()).await.unwrap();
    customers::find_by_email(&mut reader, CARLA).await.unwrap()
}

async fn until_found(house: &House) -> kernel::SubjectId {
    for _ in 0..50 {
        if let Some(subject) = found(house).await.first() {
            return *subject;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("the confirmation made nobody");
}

async fn preferences(house: &House, subject: kernel::SubjectId) -> String {
    struct Link(kernel::SubjectId);
    impl kernel::Action for Link {
        type Output = ground::secret::Token;
        const NEEDS: kernel::Permission = kernel::SYSTEM;
        async fn run(&self, tx: &mut kernel::Tx) -> kernel::Result<Self::Output> {
            consent::link(tx, self.0).await
        }
    }
    let token = house.app.write(&Actor::house(), &Link(subject)).await.unwrap();
    format!("/preferences/{}", token.reveal())
}
