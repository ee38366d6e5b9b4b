//! Mails and the people behind them: those who become known, those who ask for something, those who leave, and time.

use crate::house::{ALEX, BEN, Letter, Somebody, house};
use ground::clock::{DAY, MINUTE};
use inbox::{ItemState, Scope};
use kernel::{Action, Permission, Result, SYSTEM, SubjectId, Tx, datamap};

const ASKS: Letter<'_> = Letter {
    from: "Joanna Maria Lamp <joanna@example.com>",
    to: "",
    line: "My data",
    text: "Please delete my personal data.",
    id: "asks@example.com",
    more: "",
};

#[tokio::test]
async fn an_unknown_sender_becomes_a_customer_by_one_click_and_the_request_another() {
    let house = house().await;
    house.put(&[ASKS]).await;
    let item = house.items(Scope::Unknown).await.remove(0);
    let path = format!("/inbox/{}", item.id);
    let page = house.world.get(ALEX, &path).await.expect(200);
    page.shows("No customer has this address")
        .shows("It seems to ask for erasure")
        .shows("First say whose mail it is");
    house.world.post(ALEX, &format!("{path}/request"), &[("kind", "erasure")]).await.expect(403);
    house.world.post(ALEX, &format!("{path}/customer"), &[("subject", "new")]).await.expect(303);
    let mut reader = house.world.read().await;
    let people = customers::find_by_email(&mut reader, "joanna@example.com").await.unwrap();
    let contact = customers::contact(&mut reader, people[0]).await.unwrap().unwrap();
    assert_eq!((contact.name.given.as_str(), contact.name.family.as_str()), ("Joanna Maria", "Lamp"));
    drop(reader);
    assert_eq!(house.last_case().await.subject, Some(people[0]));
    house.world.get(ALEX, &path).await.expect(200).shows("Write it down as a request");
    house.world.post(ALEX, &format!("{path}/request"), &[("kind", "erasure")]).await.expect(303);
    let open = rights::open_count(&mut house.world.read().await).await.unwrap();
    assert_eq!(open, 1);
    house.world.post(ALEX, &format!("{path}/customer"), &[("subject", "new")]).await.expect(409);
}

/// Erases somebody as the data map says.
struct Erase(SubjectId);

impl Action for Erase {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        datamap::erase(tx, self.0, datamap::Depth::Destroy).await
    }
}

#[tokio::test]
async fn mails_of_somebody_who_becomes_known_later_are_theirs_and_go_with_them() {
    let house = house().await;
    let spam = Letter { more: "X-Spam-Flag: YES\r\n", id: "held@x", ..ASKS };
    house.put(&[ASKS, spam, Letter { from: "ola@example.net", id: "ola@x", ..ASKS }]).await;
    let joanna = house.world.write(&Somebody("Joanna", "joanna@example.com")).await.unwrap();
    house.world.advance(MINUTE);
    house.world.work_on_schedule().await;
    let theirs = || async {
        let items = house.items(Scope::All).await;
        items.into_iter().filter(|item| item.subject == Some(joanna)).count()
    };
    assert_eq!(theirs().await, 2);
    let found = datamap::count(&mut house.world.read().await, joanna).await.unwrap();
    let rows = |table: &str| found.iter().find(|one| one.holding.table == table).map_or(0, |one| one.rows);
    assert_eq!((rows("inbox_items"), rows("inbox_raw")), (2, 2));
    let copy = datamap::entries(&mut house.world.read().await, joanna).await.unwrap();
    assert!(format!("{copy:?}").contains("Please delete my personal data"), "their copy has their mails");
    house.world.write(&Erase(joanna)).await.unwrap();
    assert_eq!((theirs().await, house.items(Scope::All).await.len()), (0, 1));
}

#[tokio::test]
async fn mails_go_when_their_time_is_over_and_what_waits_for_somebody_stays() {
    let house = house().await;
    house.put(&[ASKS, Letter { more: "X-Spam-Flag: YES\r\n", id: "held@x", ..ASKS }]).await;
    house.world.advance(31 * DAY);
    let is_old = || house.world.now().minus(30 * DAY);
    assert_eq!(house.world.end_old("inbox.raw", is_old()).await, 1);
    assert_eq!(house.world.end_old("inbox.raw", is_old()).await, 0);
    let items = house.items(Scope::All).await;
    let taken = items.iter().find(|item| item.state == ItemState::Taken).unwrap();
    let held = items.iter().find(|item| item.state == ItemState::Held).unwrap();
    house.world.get(BEN, &format!("/inbox/{}", taken.id)).await.expect(200).shows("not kept any more");
    house
        .world
        .get(BEN, &format!("/inbox/{}", held.id))
        .await
        .expect(200)
        .shows("Please delete my personal data");
    assert_eq!(house.world.end_old("inbox.items", is_old()).await, 1);
    let left = house.items(Scope::All).await;
    assert_eq!(left.iter().map(|item| item.id).collect::<Vec<_>>(), [held.id], "nobody decided about it yet");
    assert_eq!(house.cases().await, 1, "the case has its own time");
}

#[tokio::test]
async fn a_folder_of_mails_comes_in_once() {
    let house = house().await;
    let folder = house.world.folder().join("mails");
    std::fs::create_dir(&folder).unwrap();
    for turn in 0..105 {
        let (from, id) = (format!("p{turn}@example.com"), format!("{turn}@files"));
        let letter = Letter { from: &from, id: &id, ..ASKS };
        std::fs::write(folder.join(format!("{turn:03}.eml")), letter.text()).unwrap();
    }
    std::fs::write(folder.join("readme.txt"), "no mail").unwrap();
    let mut told = 0;
    let taken = inbox::take_in_files(&house.world.app, &folder, |_| told += 1).await.unwrap();
    assert_eq!((taken.mails, taken.in_cases, house.cases().await), (105, 105, 105));
    assert!(told >= 2);
    let again = inbox::take_in_files(&house.world.app, &folder, |_| ()).await.unwrap();
    assert_eq!((again.mails, house.cases().await), (0, 105));
}

struct Restrict(SubjectId);

impl Action for Restrict {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        customers::restrict(tx, self.0, customers::Restriction::On).await
    }
}

/// A write that asks nobody.
struct TakeOut(SubjectId);

impl Action for TakeOut {
    type Output = u64;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<u64> {
        let delete = ground::db::Sql::new("delete from cases_entries where subject = ?1");
        Ok(tx.execute(delete, ground::args![self.0]).await?)
    }
}

#[tokio::test]
async fn mail_of_somebody_restricted_is_stored() {
    let house = house().await;
    house.put(&[ASKS]).await;
    let joanna = house.world.write(&Somebody("Joanna", "joanna@example.com")).await.unwrap();
    house.world.advance(MINUTE);
    house.world.work_on_schedule().await;
    let first = house.last_case().await;
    house.world.write(&Restrict(joanna)).await.unwrap();
    let answers = "In-Reply-To: <asks@example.com>\r\n";
    let again = Letter { text: "Are you there?", id: "again@x", more: answers, ..ASKS };
    house.put(&[again, Letter { line: "A new lamp", text: "It is broken.", id: "new@x", ..ASKS }]).await;
    house.world.advance(MINUTE);
    house.world.work_on_schedule().await;
    let states = house.states().await;
    assert!(states.iter().all(|(state, _)| *state == ItemState::Taken), "{states:?}");
    assert_eq!(house.last_case().await.subject, Some(joanna));
    let said: Vec<String> = house.thread(first.id).await.into_iter().map(|(_, text)| text).collect();
    assert!(said.iter().any(|text| text.contains("Are you there?")), "{said:?}");
    assert_eq!(house.cases().await, 2);
    assert!(house.world.write(&TakeOut(joanna)).await.is_err(), "what lies there stays as it is");
}
