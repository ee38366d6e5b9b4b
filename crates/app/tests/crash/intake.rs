//! Mail that is fetched by somebody who is killed: each letter becomes one case, none is lost, and on the server lies in the end what
//! is to lie there.

use crate::{house::House, postbox::Postbox};
use ground::statements;
use inbox::{Connect, Draft};
use kernel::Actor;
use std::time::Duration;

const LETTERS: usize = 300;
/// Time to fetch some letters, and to take some in.
const LONGEST: Duration = Duration::from_millis(1_500);
const LIVES: u32 = 8;

statements! {
    LEFT = "select 300 - count(*) from inbox_items where state = 'taken'";
    ITEMS = "select count(*) from inbox_items";
    CASES = "select count(*) from cases_cases";
    ENTRIES = "select count(*) from cases_entries where kind = 'in'";
    OF_ITEMS = "select count(distinct case_id) from inbox_items";
}

#[tokio::test(flavor = "multi_thread")]
async fn mail_that_is_fetched_by_the_dying_comes_in_once() {
    comes_in_once("pop3", "remove").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn mail_that_is_fetched_by_the_dying_by_imap_comes_in_once() {
    comes_in_once("imap", "remove").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn mail_that_the_dying_leave_on_the_server_comes_in_once() {
    comes_in_once("pop3", "leave").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn mail_that_the_dying_leave_on_the_server_by_imap_comes_in_once() {
    comes_in_once("imap", "leave").await;
}

async fn comes_in_once(protocol: &str, after: &str) {
    let postbox = Postbox::start((0..LETTERS).map(letter).collect()).await;
    let address = if protocol == "pop3" { postbox.pop3 } else { postbox.imap };
    let mut house = House::anywhere(None).await;
    let app = house.open().await;
    let values = vec![("inbox.own-domains".to_owned(), "example.org".to_owned())];
    app.write(&Actor::house(), &kernel::setting::Change { values }).await.unwrap();
    let draft = Draft {
        name: "Care".into(),
        address: "care@example.org".into(),
        protocol: protocol.into(),
        host: address.ip().to_string(),
        port: address.port().into(),
        security: "plain".into(),
        user: "care@example.org".into(),
        password: Some("secret".into()),
        after: after.into(),
        ..Draft::default()
    };
    app.write(&Actor::house(), &Connect { draft }).await.unwrap();
    drop(app);
    house.work_and_die(LEFT, (LIVES, LONGEST)).await;
    let app = house.open_later().await;
    drop(app);
    let wanted = i64::try_from(LETTERS).unwrap();
    for count in [ITEMS, CASES, ENTRIES, OF_ITEMS] {
        assert_eq!(house.count(count.clone()).await, wanted, "{count:?}");
    }
    let left = if after == "leave" { LETTERS } else { 0 };
    assert_eq!(postbox.left(), left, "what is on the server in the end");
}

/// From as many people as there are letters: nobody writes too much.
fn letter(number: usize) -> String {
    format!(
        "From: p{number}@example.com\r\nTo: care@example.org\r\nSubject: Broken lamp\r\nMessage-ID: <{number}@example.com>\r\n\r\n\
         Lamp {number} is broken.\r\n"
    )
}
