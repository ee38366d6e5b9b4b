//! Talk beside a record: heard by whoever may see the record, gone with its key, carried along when somebody is known.

use crate::house::{Browser, MakeKey, beside, beside_of, hire, house};
use ground::{
    args,
    clock::{DAY, HOUR, SECOND},
    db::Sql,
    id::Id,
    paging::Wanted,
};
use kernel::{
    Action, Actor, KeyId, Permission, Result, Role, SYSTEM, StaffId, SubjectId, Tx, Who,
    actor::Rights,
    datamap::{self, Depth},
};
use talk::Room;
use testkit::{Answer, World};

/// The hidden fields of the box on this page, with a text.
fn ticket(page: &Answer, text: &str) -> Vec<(String, String)> {
    let html = page.text();
    let field = |name: &str| {
        let start = format!("<input type=\"hidden\" name=\"{name}\" value=\"");
        let rest = html.split_once(&start).unwrap_or_else(|| panic!("no {name} in {html}")).1;
        (name.to_owned(), rest.split('"').next().unwrap().to_owned())
    };
    let names = ["kind", "place", "key", "subject", "href", "until", "proof"];
    names.into_iter().map(field).chain([("text".to_owned(), text.to_owned())]).collect()
}

fn pairs(form: &[(String, String)]) -> Vec<(&str, &str)> {
    form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

async fn texts(world: &World, room: &Room) -> Vec<String> {
    let page = talk::heard(&mut world.read().await, room, &Wanted::default()).await.unwrap();
    page.items.into_iter().map(|said| said.text).collect()
}

#[tokio::test]
async fn who_sees_the_record_talks_beside_it() {
    let world = house().await;
    hire(&world, "Anna", Role::Agent).await;
    hire(&world, "Ben", Role::Agent).await;
    hire(&world, "Olga", Role::Auditor).await;
    let (anna, ben) = (Browser::of(&world, "Anna").await, Browser::of(&world, "Ben").await);
    let form = ticket(&anna.get("/boxes/5").await.expect(200), "@Ben whose box is this, Zielińska's?");
    let said = anna.post("/talk/said", &pairs(&form)).await.expect(303);
    assert!(said.location().starts_with("/boxes/5#said_"));
    ben.get("/boxes/5").await.expect(200).shows("whose box is this").shows("Anna");
    ben.get("/bell").await.expect(200).shows("Anna mentioned you beside a record").hides("Zielińska");
    assert!(!world.holds("Zielińska".as_bytes()));
    let empty = ticket(&ben.get("/boxes/5").await, " ");
    let again = ben.post("/talk/said", &pairs(&empty)).await.expect(422);
    let again = again.shows("Please fill this in").shows("href=\"/boxes/5\"");
    let mended = ticket(&again, "Mine");
    world.advance(SECOND);
    ben.post("/talk/said", &pairs(&mended)).await.expect(303);
    assert_eq!(texts(&world, &beside()).await, ["Mine", "@Ben whose box is this, Zielińska's?"]);
    let olga = Browser::of(&world, "Olga").await;
    assert_eq!(olga.get("/boxes/5").await.expect(200).text(), "", "auditors do not talk");
    olga.post("/talk/said", &pairs(&mended)).await.expect(403);
}

#[tokio::test]
async fn a_ticket_is_one_person_s_for_one_record_and_a_time() {
    let world = house().await;
    hire(&world, "Anna", Role::Agent).await;
    hire(&world, "Ben", Role::Agent).await;
    let anna = Browser::of(&world, "Anna").await;
    let form = ticket(&anna.get("/boxes/5").await.expect(200), "hello");
    let ben = Browser::of(&world, "Ben").await;
    ben.post("/talk/said", &pairs(&form)).await.expect(410);
    for (name, value) in [
        ("kind", "case"),
        ("href", "/elsewhere"),
        ("until", "9999999999999999"),
        ("proof", ""),
        ("key", "key_x"),
    ] {
        let mut forged = form.clone();
        forged.iter_mut().find(|(known, _)| known == name).unwrap().1 = value.into();
        anna.post("/talk/said", &pairs(&forged)).await.expect(410);
    }
    anna.post("/talk/said", &[("text", "hello")]).await.expect(410);
    assert!(texts(&world, &beside()).await.is_empty());
    for _ in 0..2 {
        world.advance(8 * HOUR);
        anna.get("/boxes/5").await.expect(200);
    }
    anna.post("/talk/said", &pairs(&form)).await.expect(410).shows("stood open too long");
}

/// What a page hands to the live figures, so that they tell what is said here.
fn ear(page: &Answer) -> talk::Ear {
    let html = page.text().replace("&#38;", "&").replace("&amp;", "&");
    let handed = html.split("data-hears=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let pairs = handed.split('&').map(|pair| pair.split_once('=').unwrap());
    serde_json::to_value(pairs.collect::<std::collections::BTreeMap<_, _>>())
        .and_then(serde_json::from_value)
        .unwrap()
}

async fn newest(world: &World, staff: StaffId, ear: &talk::Ear) -> Option<talk::SaidId> {
    let rights = Rights { allowed: [talk::TALK.key.to_owned()].into(), ..Rights::default() };
    let actor = Actor { who: Who::Staff(staff), rights: rights.into(), ..Actor::nobody() };
    talk::newest(&mut world.app.read(&actor).await.unwrap(), ear).await.unwrap()
}

#[tokio::test]
async fn whoever_has_the_page_open_hears_that_something_was_said() {
    let world = house().await;
    let (anna, ben) = (hire(&world, "Anna", Role::Agent).await, hire(&world, "Ben", Role::Agent).await);
    let browser = Browser::of(&world, "Anna").await;
    let open = browser.get("/boxes/5").await.expect(200).shows("role=\"log\"").shows("data-said=\"\"");
    let ear = ear(&open);
    assert_eq!(newest(&world, anna, &ear).await, None);
    let form = ticket(&open, "See https://example.com/box.");
    let said = browser.post("/talk/said", &pairs(&form)).await.expect(303);
    let latest = newest(&world, anna, &ear).await.unwrap().to_string();
    assert!(said.location().ends_with(&latest), "{}", said.location());
    let page = browser.get("/boxes/5").await.expect(200).shows(&format!("data-said=\"{latest}\""));
    page.shows("<a href=\"https://example.com/box\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">");
    assert_eq!(newest(&world, ben, &ear).await, None, "another's ear hears nothing");
    assert_eq!(newest(&world, anna, &talk::Ear::default()).await, None);
    world.advance(DAY + HOUR);
    assert_eq!(newest(&world, anna, &ear).await, None, "a page open for days is read anew");
}

struct Known {
    subject: SubjectId,
}

impl Action for Known {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        talk::carry(tx, &beside(), &beside_of(self.subject)).await
    }
}

struct Erase {
    subject: SubjectId,
}

impl Action for Erase {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        datamap::erase(tx, self.subject, Depth::Anonymise).await?;
        tx.shred(KeyId::of(self.subject))
    }
}

#[tokio::test]
async fn what_was_said_follows_the_person_and_goes_with_them() {
    let world = house().await;
    let subject = SubjectId::from_bytes([9; 16]);
    world.write(&MakeKey(KeyId::of(subject))).await.unwrap();
    hire(&world, "Anna", Role::Agent).await;
    let anna = Browser::of(&world, "Anna").await;
    let page = anna.get("/boxes/5").await.expect(200);
    for text in ["one", "two"] {
        world.advance(SECOND);
        anna.post("/talk/said", &pairs(&ticket(&page, text))).await.expect(303);
    }
    world.write(&Known { subject }).await.unwrap();
    assert_eq!(texts(&world, &beside_of(subject)).await, ["two", "one"]);
    let found = datamap::count(&mut world.read().await, subject).await.unwrap();
    assert_eq!(
        found.iter().map(|found| (found.holding.table, found.rows)).collect::<Vec<_>>(),
        [("talk_said", 2)]
    );
    let copy = datamap::entries(&mut world.read().await, subject).await.unwrap();
    let told = format!("{:?}", copy[0].1);
    assert!(told.contains("one") && told.contains("two"), "the person's copy has it: {told}");
    world.write(&Erase { subject }).await.unwrap();
    world.work().await;
    assert!(texts(&world, &beside()).await.is_empty());
    anna.post("/talk/said", &pairs(&ticket(&page, "late"))).await.expect(303);
    assert_eq!(texts(&world, &beside()).await, ["late"]);
}

/// The key of the box goes, as a person's does who is erased.
struct LoseKey;

impl Action for LoseKey {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.shred(KeyId::own(crate::house::BoxId::from_bytes(crate::house::BOX)))
    }
}

#[tokio::test]
async fn what_nobody_can_open_is_not_carried_along_and_does_not_stay() {
    let world = house().await;
    let subject = SubjectId::from_bytes([9; 16]);
    world.write(&MakeKey(KeyId::of(subject))).await.unwrap();
    hire(&world, "Anna", Role::Agent).await;
    let anna = Browser::of(&world, "Anna").await;
    let page = anna.get("/boxes/5").await.expect(200);
    anna.post("/talk/said", &pairs(&ticket(&page, "lost"))).await.expect(303);
    world.write(&LoseKey).await.unwrap();
    world.work().await;
    let said = Sql::new("select count(*) from talk_said");
    let kept = || async { world.read().await.scalar::<i64>(said.clone(), args![]).await.unwrap() };
    assert_eq!(kept().await, 1);
    world.write(&Known { subject }).await.unwrap();
    assert_eq!(kept().await, 0);
}

struct Go;

impl Action for Go {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        talk::forget(tx, &beside()).await?;
        tx.shred(KeyId::own(crate::house::BoxId::from_bytes(crate::house::BOX)))
    }
}

#[tokio::test]
async fn a_record_that_goes_takes_its_talk_along() {
    let world = house().await;
    hire(&world, "Anna", Role::Agent).await;
    let anna = Browser::of(&world, "Anna").await;
    let page = anna.get("/boxes/5").await.expect(200);
    anna.post("/talk/said", &pairs(&ticket(&page, "here"))).await.expect(303);
    world.write(&Go).await.unwrap();
    world.work().await;
    assert!(texts(&world, &beside()).await.is_empty());
    let late = anna.post("/talk/said", &pairs(&ticket(&page, "too late"))).await;
    late.expect(409).shows("Somebody else changed this");
}
