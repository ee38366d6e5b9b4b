//! A process is built by keyboard only: named, given statuses and a way between them, arranged, undone, and published.

use crate::{
    browser::{Browser, DESK},
    house::House,
    wanted,
};
use thirtyfour::prelude::*;

#[tokio::test(flavor = "multi_thread")]
async fn a_process_is_built_by_keyboard() {
    if !wanted() {
        return;
    }
    let house = House::demo().await;
    let browser = Browser::open(DESK).await;
    sign_in(&browser, &house).await;
    begin(&browser).await;
    status(&browser, "Arrived", "Open").await;
    overview(&browser).await;
    status(&browser, "Repaired", "Closed").await;
    overview(&browser).await;
    purpose(&browser).await;
    way(&browser).await;
    arrange(&browser).await;
    publish(&browser).await;
    browser.fits().await;
}

async fn sign_in(browser: &Browser, house: &House) {
    browser.go(&format!("{}/processes", house.url)).await;
    let alex = &custodia::demo::PERSONAS[4];
    browser.tab_to("[name='email']").await;
    browser.press(alex.email).await;
    browser.tab_to("[name='password']").await;
    browser.press(alex.password).await;
    browser.press(Key::Enter).await;
    browser.shows("New process").await;
}

/// `n` leads to the form; the empty process is chosen there already.
async fn begin(browser: &Browser) {
    browser.press("n").await;
    browser.shows("Ready processes").await;
    browser.tab_to("main [name='name']").await;
    browser.press("Bike repair").await;
    browser.press(Key::Enter).await;
    browser.shows("No statuses yet").await;
}

async fn status(browser: &Browser, name: &str, stands: &str) {
    browser.tab_to("#new-status").await;
    browser.press(name).await;
    browser.tab_to("#new-status-stands").await;
    browser.press(stands).await;
    browser.tab_to("form[action$='/statuses'] button").await;
    browser.press(Key::Enter).await;
    browser.shows("What it stands for").await;
    browser.shows("Place on the drawing").await;
}

/// From a part back to the whole.
async fn overview(browser: &Browser) {
    browser.tab_to("aside p a[data-side]").await;
    browser.press(Key::Enter).await;
    browser.shows("Discard draft").await;
}

async fn purpose(browser: &Browser) {
    browser.tab_to("aside .buttons a[href$='/about']").await;
    browser.press(Key::Enter).await;
    browser.tab_to("aside [name='purpose']").await;
    browser.press(Key::Down).await;
    browser.tab_to("aside form button").await;
    browser.press(Key::Enter).await;
    browser.shows("Saved").await;
}

/// Enter on a box opens its status; a way to the other one is added there.
async fn way(browser: &Browser) {
    browser.tab_to("#box-arrived").await;
    browser.press(Key::Enter).await;
    browser.shows("Add transition").await;
    browser.tab_to("#new-way").await;
    browser.press("Repair").await;
    browser.tab_to("#new-way-to").await;
    browser.press("Repaired").await;
    browser.tab_to("form[action$='/transitions'] button").await;
    browser.press(Key::Enter).await;
    browser.shows("What sets it off").await;
}

/// The arrow keys move a box and what was moved stays; `z` takes it back.
async fn arrange(browser: &Browser) {
    browser.tab_to("#box-repaired").await;
    let before = place(browser).await;
    browser.press(Key::Down + Key::Down).await;
    until(browser, |now| now > before).await;
    browser.shows("Undo").await;
    browser.press("z").await;
    browser.shows("The last change is undone.").await;
    until(browser, |now| now == before).await;
}

async fn publish(browser: &Browser) {
    browser.tab_to("form[action$='/publication'] button").await;
    browser.picture("process").await;
    browser.press(Key::Enter).await;
    browser.shows("The version is published.").await;
}

/// How far down the second box stands.
async fn place(browser: &Browser) -> i64 {
    let read = "return Number(document.getElementById('box-repaired')?.dataset.y ?? -1)";
    browser.driver.execute(read, vec![]).await.unwrap().json().as_i64().unwrap()
}

async fn until(browser: &Browser, is_there: impl Fn(i64) -> bool) {
    for _ in 0..50 {
        if is_there(place(browser).await) {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("the box stands at {}", place(browser).await);
}
