//! Servers and mails that make trouble: one bad mail stops no other, none is taken twice, and what is wrong is seen.

use crate::house::{ALEX, BEN, House, Letter, Somebody, draft, house, set, with};
use ground::{
    args,
    clock::{DAY, MINUTE},
    db::Sql,
};
use inbox::{ItemState, Scope, Why};
use kernel::{Action, Permission, Result, SYSTEM, Tx};
use mail::fetch::{Said, Trouble as Wire};

const LAMP: Letter<'_> = Letter {
    from: "Joanna Lamp <joanna@example.com>",
    to: "",
    line: "Broken lamp",
    text: "It arrived in two pieces.",
    id: "one@example.com",
    more: "",
};
const OTHER: Letter<'_> = Letter { id: "two@example.com", text: "Mine, too.", ..LAMP };

#[tokio::test]
async fn a_letter_that_the_server_keeps_back_stops_no_other_and_is_seen_until_it_comes() {
    let house = house().await;
    house.shelf.put_troubled(LAMP.text(), Wire::Refused(Said::default()));
    house.put(&[OTHER]).await;
    house.fetch().await;
    assert_eq!((house.cases().await, house.shelf.len()), (1, 1));
    let mut states = house.states().await;
    states.sort_by_key(|(state, _)| *state == ItemState::Failed);
    assert_eq!(states, [(ItemState::Taken, None), (ItemState::Failed, Some(Why::Withheld))], "said once");
    house.world.get(BEN, "/inbox").await.expect(200).shows("kept back by its server");
    let item = format!("/inbox/{}", house.items(Scope::Open).await[0].id);
    house.world.get(BEN, &item).await.expect(200).shows("care@example.org").hides("Give to a case");
    house.shelf.mend();
    house.fetch().await;
    assert_eq!((house.cases().await, house.shelf.len()), (2, 0));
    assert!(house.items(Scope::Open).await.is_empty(), "nobody waits for it any more");
}

#[tokio::test]
async fn a_letter_larger_than_it_was_listed_is_seen_once_and_stops_no_other() {
    let house = with(inbox::Draft { after: "leave".into(), ..draft() }).await;
    house.shelf.put_troubled(LAMP.text(), Wire::TooLarge { limit: 1 });
    house.put(&[OTHER]).await;
    house.fetch().await;
    assert_eq!(house.states().await, [(ItemState::Held, Some(Why::Large)), (ItemState::Taken, None)]);
}

#[tokio::test]
async fn a_server_that_gives_nothing_at_all_is_in_trouble() {
    let house = house().await;
    (0..30).for_each(|_| house.shelf.put_troubled(LAMP.text(), Wire::Refused(Said::default())));
    house.fetch().await;
    let page = house.world.get(ALEX, &format!("/mailboxes/{}", house.mailbox)).await.expect(200);
    page.shows("The server did not answer as it should");
    assert!(house.items(Scope::Open).await.len() < 30);
}

/// Whoever wrote to the database by hand.
struct Damage(&'static str);

impl Action for Damage {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.execute(Sql::new(self.0), args![]).await?;
        Ok(())
    }
}

#[tokio::test]
async fn a_mail_that_nobody_can_open_stops_no_other() {
    let house = house().await;
    house.put(&[Letter { more: "X-Spam-Flag: YES\r\n", ..LAMP }]).await;
    let path = format!("/inbox/{}", house.items(Scope::Open).await[0].id);
    house.world.post(BEN, &format!("{path}/release"), &[]).await.expect(303);
    house.world.write(&Damage("update inbox_raw set raw = id")).await.unwrap();
    house.world.write(&Damage("update inbox_items set sealed = id")).await.unwrap();
    house.put(&[OTHER]).await;
    assert_eq!(house.states().await, [(ItemState::Failed, Some(Why::Fault)), (ItemState::Taken, None)]);
    house.world.get(BEN, "/inbox").await.expect(200).shows("could not be taken in");
    house.world.get(BEN, &path).await.expect(200);
    house.world.post(BEN, &format!("{path}/discard"), &[("why", "junk")]).await.expect(303);
}

#[tokio::test]
async fn a_file_that_cannot_be_stored_stops_no_mail_without_files() {
    let house = house().await;
    let files = house.world.folder().join("files");
    std::fs::remove_dir_all(&files).ok();
    std::fs::write(&files, "no folder").unwrap();
    let parts = "--b\r\nContent-Type: text/plain\r\n\r\nSee the picture.\r\n\
        --b\r\nContent-Type: image/png; name=lamp.png\r\nContent-Disposition: attachment; filename=lamp.png\r\n\r\nPNG\r\n--b--\r\n";
    let head = "From: joanna@example.com\r\nTo: care@example.org\r\nSubject: Lamp\r\nMIME-Version: 1.0\r\n";
    house.shelf.put(format!("{head}Content-Type: multipart/mixed; boundary=b\r\n\r\n{parts}"));
    house.put(&[OTHER]).await;
    assert_eq!(house.states().await, [(ItemState::Failed, Some(Why::Fault)), (ItemState::Taken, None)]);
}

async fn long_after(house: &House) {
    house.world.advance(200 * DAY);
    house.world.end_old("inbox.items", house.world.now()).await;
    assert!(house.items(Scope::All).await.is_empty());
}

#[tokio::test]
async fn a_server_that_names_its_mails_anew_brings_none_twice() {
    let house = with(inbox::Draft { after: "leave".into(), ..draft() }).await;
    house.put(&[LAMP, OTHER]).await;
    long_after(&house).await;
    house.shelf.name_anew();
    house.fetch().await;
    let twice = (ItemState::Noted, Some(Why::Twice));
    assert_eq!((house.cases().await, house.states().await), (2, vec![twice, twice]));
    house.fetch().await;
    assert_eq!(house.states().await.len(), 2, "they are known by their new names");
    house.put(&[Letter { id: "three@example.com", ..LAMP }]).await;
    assert_eq!(house.cases().await, 3);
}

#[tokio::test]
async fn a_mailbox_that_moves_to_another_server_brings_none_twice() {
    let house = with(inbox::Draft { after: "leave".into(), ..draft() }).await;
    house.put(&[LAMP]).await;
    long_after(&house).await;
    let path = format!("/mailboxes/{}?version=1", house.mailbox);
    let form = [
        ("name", "Care"),
        ("address", "care@example.org"),
        ("host", "imap.example.net"),
        ("user", "care@example.org"),
        ("password", "whisper-4712"),
        ("after", "leave"),
    ];
    house.world.post(ALEX, &path, &form).await.expect(303);
    house.fetch().await;
    assert_eq!((house.cases().await, house.states().await), (1, vec![(ItemState::Noted, Some(Why::Twice))]));
}

#[tokio::test]
async fn other_words_under_a_known_id_join_the_thread_all_the_same() {
    let house = house().await;
    house.put(&[LAMP]).await;
    let case = house.last_case().await.id;
    let more = "In-Reply-To: <one@example.com>\r\n";
    house.put(&[Letter { id: "again@x", text: "Any news?", more, ..LAMP }]).await;
    house.put(&[Letter { id: "again@x", text: "It was a gift.", more, ..LAMP }]).await;
    let said: Vec<String> = house.thread(case).await.into_iter().map(|(_, text)| text).collect();
    assert_eq!(said, [LAMP.text, "Any news?", "It was a gift."]);
}

#[tokio::test]
async fn all_mails_of_somebody_who_becomes_known_are_theirs_however_many() {
    let house = house().await;
    set(&house.world, &[("inbox.sender-rate", "1000")]).await;
    for turn in 0..130 {
        let id = format!("{turn}@many");
        house.shelf.put(Letter { id: &id, from: "joanna@example.com", ..LAMP }.text());
    }
    house.fetch().await;
    let joanna = house.world.write(&Somebody("Joanna", "joanna@example.com")).await.unwrap();
    house.world.advance(MINUTE);
    house.world.work_on_schedule().await;
    let items = house.items(Scope::All).await;
    assert_eq!(items.iter().filter(|item| item.subject == Some(joanna)).count(), 130);
}
