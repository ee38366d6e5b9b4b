//! Forms where only a browser can tell: on a website of somebody else, with fields that come and go, and in the builder, by
//! mouse, by finger and by keyboard.

use crate::{
    browser::{Browser, DESK, PHONE_TURKISH},
    house::House,
    wanted,
};
use axum::{Router, response::Html, routing::get};
use forms::{Change, Create, Edit, Publish, Shape};
use kernel::{Action, Actor};
use serde_json::json;
use thirtyfour::{common::command::Command, prelude::*};
use tokio::net::TcpListener;

/// The order of the builder, as it stands on the page.
const ORDER: &str =
    "[...document.querySelectorAll('[data-moves]')].map((row) => row.dataset.moves.split('/')[4]).join()";

/// A form that asks when somebody called only when they did, and what was said only when it is known when.
fn visit(sites: &[&str]) -> Shape {
    let asked = |key: &str, kind: &str, label: &str| json!({"key": key, "kind": kind, "purpose": "service", "texts": {"en": {"label": label}}});
    let mut when = asked("when", "date", "When was that?");
    when["when"] = json!({"item": "called", "is": {"equal": "yes"}});
    let mut said = asked("said", "long", "What did we say?");
    said["when"] = json!({"item": "when", "is": "filled"});
    let email =
        json!({"key": "email", "kind": "fact", "fact": "email", "need": "required", "purpose": "service"});
    let items = json!([email, asked("called", "yes_no", "Did you call us?"), when, said]);
    serde_json::from_value(json!({"titles": {"en": "Visit us"}, "items": items, "sites": sites})).unwrap()
}

async fn publish(house: &House, sites: &[&str]) {
    let form = write(house, &Create { name: "visit".into(), shape: visit(sites) }).await;
    write(house, &Publish { form: "visit".into(), seen: form.revision }).await;
}

async fn write<A: Action>(house: &House, action: &A) -> A::Output {
    house.app.write(&Actor::house(), action).await.unwrap()
}

/// Somebody's website on this machine: its page, and what embeds the form in it.
async fn website(listener: TcpListener, embeds: String) {
    let page = format!(
        "<!doctype html><html lang=\"en\"><title>Shop</title><h1>Our shop</h1>{embeds}<p>Below.</p></html>"
    );
    let router = Router::new().route("/", get(|| async move { Html(page) }));
    tokio::spawn(async move { axum::serve(listener, router).await });
}

async fn listener() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    (listener, format!("http://localhost:{port}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_stands_on_another_website_as_tall_as_it_is() {
    if !wanted() {
        return;
    }
    let house = House::start().await;
    let ((shop, shop_url), (other, other_url)) = (listener().await, listener().await);
    publish(&house, &[&shop_url]).await;
    let script = format!("<script src=\"{}/f/visit/embed.js\" async></script>", house.url);
    website(shop, script.clone()).await;
    let frame = format!("<iframe src=\"{}/f/visit?embed=1\"></iframe>", house.url);
    website(other, format!("{script}{frame}")).await;

    let browser = Browser::open(DESK).await;
    browser.go(&shop_url).await;
    let (tall, height) = ("document.querySelector('iframe')?.getBoundingClientRect().height", "640");
    browser.until(&format!("{tall} > 100 && {tall} != {height}")).await;
    let before = number(&browser, tall).await;
    browser.driver.find(By::Tag("iframe")).await.unwrap().enter_frame().await.unwrap();
    browser.shows("Did you call us?").await;
    assert_eq!(
        number(&browser, "document.documentElement.offsetHeight").await,
        before,
        "nothing scrolls inside"
    );
    browser.driver.find(By::Css("[name='called'][value='yes']")).await.unwrap().click().await.unwrap();
    browser.shows("When was that?").await;
    browser.driver.enter_default_frame().await.unwrap();
    browser.until(&format!("{tall} > {}", before + 20)).await;
    browser.picture("embedded").await;

    // A website that the form does not name gets nothing: the script does not begin, and the frame stays empty.
    browser.go(&other_url).await;
    browser.until("document.querySelectorAll('iframe').length === 1").await;
    browser.driver.find(By::Tag("iframe")).await.unwrap().enter_frame().await.unwrap();
    assert!(!browser.text().await.contains("Visit us"));
}

async fn number(browser: &Browser, script: &str) -> i64 {
    let answer = browser.driver.execute(&format!("return Math.round({script})"), vec![]).await.unwrap();
    answer.json().as_i64().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_field_comes_with_the_answer_it_depends_on_and_goes_with_it() {
    if !wanted() {
        return;
    }
    let house = House::start().await;
    publish(&house, &[]).await;
    let browser = Browser::open(DESK).await;
    browser.go(&format!("{}/f/visit", house.url)).await;
    let shown = |name: &str| format!("document.querySelector('[name={name}]').checkVisibility()");
    browser.until(&format!("!{} && !{}", shown("when"), shown("said"))).await;
    browser.tab_to("[name='email']").await;
    browser.press("carla@example.org").await;
    browser.tab_to("[name='called'][value='yes']").await;
    browser.press(" ").await;
    browser.until(&shown("when")).await;
    // The focus stays where the answer was given, and what came is said.
    browser.is_at("[name='called'][value='yes']").await;
    browser.until("document.querySelector('p[role=status]').textContent.includes('When was that?')").await;
    let named = "document.getElementById(document.querySelector('[data-when]').getAttribute('aria-labelledby')).textContent";
    browser.until(&format!("{named}.includes('Did you call us?')")).await;
    browser.driver.execute("const when = document.querySelector('[name=when]'); when.value = '2026-11-02'; when.dispatchEvent(new Event('input', { bubbles: true }))", vec![]).await.unwrap();
    browser.until(&shown("said")).await;
    browser.type_into("said", "That it comes on Friday.").await;
    // The other answer takes both away, and they are not sent; the first brings both back as they were.
    let no = browser.driver.find(By::Css("[name='called'][value='no']")).await.unwrap();
    no.click().await.unwrap();
    browser.until(&format!("!{} && !{}", shown("when"), shown("said"))).await;
    browser.until("![...new FormData(document.querySelector('main form')).keys()].some((key) => ['when', 'said'].includes(key))").await;
    browser.driver.find(By::Css("[name='called'][value='yes']")).await.unwrap().click().await.unwrap();
    browser
        .until(&format!(
            "{} && document.querySelector('[name=said]').value.includes('Friday')",
            shown("said")
        ))
        .await;
    tokio::time::sleep(std::time::Duration::from_secs(4)).await;
    browser.enter("main form .buttons button").await;
    browser.shows("Look into your mailbox").await;
    house.mail_with("/f/confirm/").await;
}

/// The builder of the demo's form, with somebody signed in who may build.
async fn builder(house: &House, look: crate::browser::Look) -> Browser {
    let browser = Browser::open(look).await;
    browser.go(&format!("{}/forms/advice/edit", house.url)).await;
    let mark = &custodia::demo::PERSONAS[3];
    browser.type_into("email", mark.email).await;
    browser.type_into("password", mark.password).await;
    browser.press(Key::Enter).await;
    browser.until("document.querySelectorAll('[data-handle]').length > 3").await;
    browser
}

/// The keys of the items as they are kept.
async fn kept(house: &House) -> Vec<String> {
    let form = forms::draft(&mut house.app.read(&Actor::house()).await.unwrap(), "advice").await.unwrap();
    form.shape.items.iter().map(|item| item.key.clone()).collect()
}

/// Takes the item out and puts it in again, counted from zero.
fn moved(order: &[String], from: usize, to: usize) -> Vec<String> {
    let mut order = order.to_vec();
    let item = order.remove(from);
    order.insert(to, item);
    order
}

async fn stands(browser: &Browser, house: &House, order: &[String]) {
    browser.until(&format!("{ORDER} === {:?}", order.join(","))).await;
    for _ in 0..100 {
        if kept(house).await == order {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("{:?} is kept, not {order:?}", kept(house).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn items_are_moved_by_mouse_and_by_keyboard_and_nothing_is_lost() {
    if !wanted() {
        return;
    }
    let house = House::demo().await;
    let browser = builder(&house, DESK).await;
    let first = kept(&house).await;
    browser.type_into("label", "Half a question").await;
    let handles = browser.driver.find_all(By::Css("[data-handle]")).await.unwrap();
    let rows = browser.driver.find_all(By::Css("[data-moves]")).await.unwrap();
    browser.driver.action_chain().drag_and_drop_element(&handles[0], &rows[2]).perform().await.unwrap();
    let place = kept_place(&browser, &first[0]).await;
    assert!(place > 0, "the row moved");
    let dragged = moved(&first, 0, place);
    stands(&browser, &house, &dragged).await;
    browser.until("document.querySelector('#add-label').value === 'Half a question'").await;

    // The same by keyboard: two steps are kept as one, and the focus goes with the row.
    browser.until("document.querySelector('.toasts').textContent.includes('Saved')").await;
    browser.tab_to("[data-moves]:nth-child(1) [data-handle]").await;
    browser.press(Key::Down + Key::Down).await;
    let stepped = moved(&dragged, 0, 2);
    stands(&browser, &house, &stepped).await;
    browser.is_at("[data-moves]:nth-child(3) [data-handle]").await;

    // Somebody else builds meanwhile: it is said, everything stands as before, and what was typed is still there.
    let seen =
        forms::draft(&mut house.app.read(&Actor::house()).await.unwrap(), "advice").await.unwrap().revision;
    let edit = Edit::Move(stepped[0].clone(), forms::Move::Down);
    write(&house, &Change { form: "advice".into(), seen, edit }).await;
    browser.press(Key::Up).await;
    browser.shows("was not saved").await;
    browser.until(&format!("{ORDER} === {:?}", stepped.join(","))).await;
    browser.until("document.querySelector('#add-label').value === 'Half a question'").await;
    browser.is_at("[data-moves]:nth-child(3) [data-handle]").await;
    assert_eq!(kept(&house).await, moved(&stepped, 0, 1));
    browser.fits().await;
}

async fn kept_place(browser: &Browser, key: &str) -> usize {
    browser.until(&format!("{ORDER}.split(',')[0] !== {key:?}")).await;
    let place = number(browser, &format!("{ORDER}.split(',').indexOf({key:?})")).await;
    usize::try_from(place).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn items_are_moved_with_a_finger() {
    if !wanted() {
        return;
    }
    let house = House::demo().await;
    let browser = builder(&house, PHONE_TURKISH).await;
    browser.fits().await;
    let first = kept(&house).await;
    let place = |css: &str, down: f64| {
        let of = "const box = document.querySelector(arguments[0]).getBoundingClientRect();";
        format!("{of} return [box.x + box.width / 2, box.y + box.height * {down}].map(Math.round)")
            .replace("arguments[0]", &format!("{css:?}"))
    };
    let centre = "document.querySelector('[data-handle]').scrollIntoView({ block: 'center' })";
    browser.driver.execute(centre, vec![]).await.unwrap();
    let point = async |script: String| browser.driver.execute(&script, vec![]).await.unwrap().json().clone();
    let from = point(place("[data-handle]", 0.5)).await;
    let to = point(place("[data-moves]:nth-child(2)", 0.8)).await;
    let finger = json!([{
        "type": "pointer",
        "id": "finger",
        "parameters": {"pointerType": "touch"},
        "actions": [
            {"type": "pointerMove", "x": from[0], "y": from[1], "duration": 0},
            {"type": "pointerDown", "button": 0},
            {"type": "pointerMove", "x": from[0], "y": from[1].as_i64().unwrap() + 9, "duration": 50},
            {"type": "pointerMove", "x": to[0], "y": to[1], "duration": 150},
            {"type": "pointerUp", "button": 0}
        ]
    }]);
    browser.driver.handle().cmd(Command::PerformActions(finger.into())).await.unwrap();
    stands(&browser, &house, &moved(&first, 0, 1)).await;
}
