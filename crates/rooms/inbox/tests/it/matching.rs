//! Which case a mail belongs to: what only we could have written, then the thread, and never a subject alone.

use crate::house::{House, Letter, Somebody, draft, house, with};
use cases::Author;
use inbox::{ItemState, Why};

const FIRST: Letter<'_> = Letter {
    from: "anna@example.com",
    to: "",
    line: "Broken lamp",
    text: "It is broken.",
    id: "first@example.com",
    more: "",
};

#[tokio::test]
async fn two_strangers_with_the_same_subject_stay_apart() {
    let house = house().await;
    let other = Letter { from: "ben@example.net", id: "other@example.net", text: "Mine, too.", ..FIRST };
    house.put(&[FIRST, other]).await;
    house.put(&[Letter { line: "Re: Broken lamp", id: "third@example.net", ..other }]).await;
    assert_eq!(house.cases().await, 3);
}

#[tokio::test]
async fn an_answer_finds_its_thread_and_a_stranger_in_it_is_told_apart() {
    let house = house().await;
    house.world.write(&Somebody("Anna", "anna@example.com")).await.unwrap();
    house.put(&[FIRST]).await;
    let case = house.last_case().await.id;
    let again = Letter {
        id: "again@example.com",
        text: "Any news?",
        more: "In-Reply-To: <first@example.com>\r\n",
        ..FIRST
    };
    house.put(&[again]).await;
    let more = "References: <unknown@x> <again@example.com>\r\n";
    house
        .put(&[Letter { from: "ola@example.net", id: "ola@x", text: "I am her sister.", more, ..FIRST }])
        .await;
    assert_eq!(house.cases().await, 1);
    let said: Vec<Author> = house.thread(case).await.into_iter().map(|(author, _)| author).collect();
    assert_eq!(said, [Author::Customer, Author::Customer, Author::Third]);
}

async fn marks(house: &House) -> (cases::CaseId, String, String) {
    house.put(&[FIRST]).await;
    let case = house.last_case().await;
    let address = cases::reference::address(&house.world.app, "care@example.org", &case).unwrap().unwrap();
    let subject = cases::reference::subject(&house.world.app, &case, "Broken lamp").unwrap();
    (case.id, address, subject)
}

#[tokio::test]
async fn signed_marks_find_their_case_and_forged_ones_do_not() {
    let house = house().await;
    let (case, address, subject) = marks(&house).await;
    house
        .put(&[Letter { to: &address, id: "2@x", text: "By address", line: "Something else", ..FIRST }])
        .await;
    house.put(&[Letter { line: &subject, id: "3@x", text: "By token", ..FIRST }]).await;
    assert_eq!((house.cases().await, house.thread(case).await.len()), (1, 3));
    let (forged, near) = (address.replace("+c-", "+c-0"), subject.replace('#', "#0"));
    house.put(&[Letter { to: &forged, id: "4@x", text: "Forged", ..FIRST }]).await;
    house.put(&[Letter { line: &near, id: "5@x", text: "Guessed", ..FIRST }]).await;
    house
        .put(&[Letter { line: "Re: Broken lamp [C-2026-000001]", id: "6@x", text: "Bare number", ..FIRST }])
        .await;
    assert_eq!((house.cases().await, house.thread(case).await.len()), (4, 3));
}

#[tokio::test]
async fn machines_join_their_case_and_never_open_one() {
    let house = house().await;
    house.put(&[FIRST]).await;
    let case = house.last_case().await.id;
    let letters = house.world.app.clone();
    let outbox = || async {
        post::latest(&mut letters.read(&kernel::Actor::house()).await.unwrap(), 50).await.unwrap().len()
    };
    let before = outbox().await;
    let machine = "Auto-Submitted: auto-replied\r\n";
    house.put(&[Letter { id: "m1@x", text: "I am away", more: machine, ..FIRST }]).await;
    let more = format!("{machine}In-Reply-To: <first@example.com>\r\n");
    house.put(&[Letter { id: "m2@x", text: "I am away, too", more: &more, ..FIRST }]).await;
    assert_eq!((house.cases().await, house.thread(case).await.len()), (1, 2));
    assert_eq!(house.states().await[1], (ItemState::Noted, Some(Why::Automatic)));
    assert_eq!(outbox().await, before, "no machine is answered");
    house.put(&[Letter { from: "care@example.org", id: "own@x", ..FIRST }]).await;
    assert_eq!(house.states().await.last(), Some(&(ItemState::Noted, Some(Why::Loop))));
    let list = "List-Id: <lamps.example.net>\r\nPrecedence: bulk\r\n";
    house.put(&[Letter { from: "list@example.net", id: "list@x", more: list, ..FIRST }]).await;
    assert_eq!(
        (house.cases().await, outbox().await),
        (2, before),
        "a list opens a case, and nobody answers it"
    );
}

/// How many letters went to an address.
async fn told(house: &House, address: &str) -> usize {
    let sent = post::latest(&mut house.world.read().await, 50).await.unwrap();
    sent.iter().filter(|letter| letter.to == address).count()
}

#[tokio::test]
async fn nobody_is_told_where_the_mailbox_is_silent_and_strangers_in_a_thread_never() {
    let more = "In-Reply-To: <first@example.com>\r\n";
    let again = Letter { id: "again@x", text: "Any news?", more, ..FIRST };
    let silent = with(inbox::Draft { acknowledge: "no".into(), ..draft() }).await;
    silent.put(&[FIRST]).await;
    silent.put(&[again]).await;
    assert_eq!(told(&silent, "anna@example.com").await, 0);
    let house = house().await;
    house.put(&[FIRST]).await;
    house.put(&[Letter { from: "ola@example.net", ..again }]).await;
    assert_eq!((told(&house, "anna@example.com").await, told(&house, "ola@example.net").await), (1, 0));
}

#[tokio::test]
async fn people_are_told_once_that_their_mail_arrived() {
    let house = house().await;
    house.put(&[FIRST]).await;
    house.put(&[Letter { id: "2@x", text: "And another thing", line: "Another", ..FIRST }]).await;
    let mut reader = house.world.read().await;
    let sent = post::latest(&mut reader, 50).await.unwrap();
    assert_eq!(sent.iter().filter(|letter| letter.to == "anna@example.com").count(), 1);
}
