//! Fetching: once and never lost, removed only after it lies here, left where it was asked, and said so when it fails.

use crate::house::{Letter, Somebody, draft, house, with};
use inbox::{ItemState, Trouble, Why};
use kernel::SubjectId;

const LAMP: Letter<'_> = Letter {
    from: "Joanna Lamp <joanna@example.com>",
    to: "",
    line: "Broken lamp",
    text: "It arrived in two pieces, unbelievably.",
    id: "one@example.com",
    more: "",
};

#[tokio::test]
async fn a_letter_becomes_a_case_and_leaves_the_server() {
    let house = house().await;
    house.put(&[LAMP]).await;
    assert!(house.shelf.is_empty(), "it lies here now");
    assert_eq!(house.states().await, [(ItemState::Taken, None)]);
    let case = house.last_case().await;
    assert_eq!((case.subject, case.channel), (None, cases::Channel::Mail));
    let said = house.thread(case.id).await;
    assert_eq!(said, [(cases::Author::Customer, LAMP.text.to_owned())]);
    for secret in [LAMP.text, "joanna@example.com", "whisper-4711"] {
        assert!(!house.world.holds(secret.as_bytes()), "{secret} lies readable on the disk");
    }
    house.fetch().await;
    assert_eq!(house.cases().await, 1);
}

#[tokio::test]
async fn a_customer_is_known_by_their_address_and_two_with_one_address_are_not_mixed_up() {
    let house = house().await;
    let anna = house.world.write(&Somebody("Anna", "anna@example.com")).await.unwrap();
    for name in ["Ola", "Jan"] {
        house.world.write(&Somebody(name, "family@example.com")).await.unwrap();
    }
    house.put(&[Letter { from: "ANNA@example.com", id: "a@x", ..LAMP }]).await;
    assert_eq!(house.last_case().await.subject, Some(anna));
    house.put(&[Letter { from: "family@example.com", id: "b@x", ..LAMP }]).await;
    assert_eq!(house.last_case().await.subject, None, "nobody is chosen");
    let item = house.items(inbox::Scope::Unknown).await.remove(0);
    let page = house.world.get(crate::house::BEN, &format!("/inbox/{}", item.id)).await.expect(200);
    page.shows("Ola Example").shows("Jan Example").shows("Nobody was chosen");
}

#[tokio::test]
async fn what_stays_on_the_server_is_fetched_once() {
    let house = with(inbox::Draft { after: "leave".into(), ..draft() }).await;
    house.put(&[LAMP, Letter { id: "two@example.com", text: "Another one", ..LAMP }]).await;
    house.fetch().await;
    assert_eq!((house.shelf.len(), house.cases().await), (2, 2));
}

#[tokio::test]
async fn the_same_mail_by_two_ways_is_one_case() {
    let house = house().await;
    let received =
        Letter { more: "Received: from elsewhere by here\r\nDelivered-To: sales@example.org\r\n", ..LAMP };
    house.put(&[LAMP, received]).await;
    assert_eq!(house.cases().await, 1);
    let mut states = house.states().await;
    states.sort_by_key(|(state, _)| *state == ItemState::Noted);
    assert_eq!(states, [(ItemState::Taken, None), (ItemState::Noted, Some(Why::Twice))]);
    house.put(&[Letter { text: "Other words under the same id", ..LAMP }]).await;
    assert_eq!(house.cases().await, 2, "a program that repeats its ids loses nothing");
}

#[tokio::test]
async fn a_mailbox_that_fails_says_what_is_wrong_and_comes_back() {
    let house = house().await;
    house.shelf.close(Some(Trouble::Login));
    house.put(&[LAMP]).await;
    let path = format!("/mailboxes/{}", house.mailbox);
    let page = house.world.get(crate::house::ALEX, &path).await.expect(200);
    page.shows("The log-in was refused").shows("Check user name and password");
    assert_eq!(house.shelf.len(), 1);
    house.shelf.close(None);
    house.fetch().await;
    assert_eq!(house.cases().await, 1);
    house.world.get(crate::house::ALEX, &path).await.expect(200).hides("The log-in was refused");
}

#[tokio::test]
async fn mails_in_all_their_ugliness_come_in() {
    let house = house().await;
    let ugly: [&[u8]; 7] = [
        b"",
        b"no header at all",
        b"From: \xff\xfe\r\nSubject: =?utf-8?b?!!!?=\r\n\r\n\xff",
        b"From: a@example.com\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n--x\r\n--y",
        b"Subject: \r\n\r\n\r\n",
        b"From: <>\r\nTo: care@example.org\r\n\r\nnobody",
        b"From: a@example.com\nContent-Type: text/html\n\n<img src=http://example.net/x.gif><script>x</script>hello",
    ];
    ugly.iter().for_each(|letter| house.shelf.put(*letter));
    house.fetch().await;
    let states = house.states().await;
    assert_eq!(states.len(), ugly.len());
    assert!(
        states.iter().all(|(state, _)| matches!(state, ItemState::Taken | ItemState::Noted)),
        "{states:?}"
    );
    assert!(house.shelf.is_empty());
}

#[tokio::test]
async fn a_stop_between_writing_down_and_removing_doubles_nothing() {
    let house = with(inbox::Draft { after: "leave".into(), ..draft() }).await;
    house.put(&[LAMP]).await;
    // From here on as if the machine had stopped before the server was told: it is known, and goes at the next visit.
    let path = format!("/mailboxes/{}?version=1", house.mailbox);
    let form = [
        ("name", "Care"),
        ("address", "care@example.org"),
        ("host", "imap.example.org"),
        ("user", "care@example.org"),
        ("after", "remove"),
    ];
    house.world.post(crate::house::ALEX, &path, &form).await.expect(303);
    house.fetch().await;
    assert!(house.shelf.is_empty());
    assert_eq!((house.cases().await, house.states().await.len()), (1, 1));
}

#[tokio::test]
async fn a_suppressed_address_opens_a_case_of_nobody() {
    struct Suppress;
    impl kernel::Action for Suppress {
        type Output = ();
        const NEEDS: kernel::Permission = kernel::SYSTEM;
        async fn run(&self, tx: &mut kernel::Tx) -> kernel::Result<()> {
            consent::suppress(tx, "gone@example.com").await
        }
    }
    let house = house().await;
    let gone: SubjectId = house.world.write(&Somebody("Gone", "gone@example.com")).await.unwrap();
    house.world.write(&Suppress).await.unwrap();
    house.put(&[Letter { from: "gone@example.com", ..LAMP }]).await;
    let case = house.last_case().await;
    assert_ne!(case.subject, Some(gone));
    assert_eq!(case.subject, None);
}
