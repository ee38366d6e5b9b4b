//! Teams talk among themselves: heard by members, sealed at rest, gone after their time.

use crate::house::{Browser, call, hire, house, team};
use ground::{clock::DAY, paging::Wanted};
use kernel::{Actor, Role, Who};
use serde_json::{Value, json};
use talk::Room;

#[tokio::test]
async fn a_team_hears_its_members_and_nobody_else_does() {
    let world = house().await;
    let anna = hire(&world, "Anna", Role::Agent).await;
    let ben = hire(&world, "Ben", Role::Agent).await;
    hire(&world, "Alex", Role::Administrator).await;
    let id = team(&world, "Service", &[anna, ben]).await;
    let path = format!("/talk/{id}");
    let (anna, ben, alex) = (
        Browser::of(&world, "Anna").await,
        Browser::of(&world, "Ben").await,
        Browser::of(&world, "Alex").await,
    );
    anna.get(&path).await.expect(200).shows("Nothing was said here yet").shows("Anna, Ben");
    let said = anna.post(&path, &[("text", "The tents of <Zielińska> are back")]).await.expect(303);
    assert!(said.location().starts_with(&format!("{path}#said_")));
    ben.get("/talk").await.expect(200).shows("Service").shows("data-count=\"nav-talk\">1<");
    let page = ben.get(&path).await.expect(200);
    page.shows("Zielińska").hides("<Zielińska>").shows("said in").hides("Take back");
    ben.get("/talk").await.expect(200).shows("data-count=\"nav-talk\" hidden");
    alex.get("/talk").await.expect(200).shows("You are in no team").hides("Service");
    alex.get(&path).await.expect(404).hides("Zielińska");
    alex.post(&path, &[("text", "me too")]).await.expect(404);
    assert!(!world.holds("Zielińska".as_bytes()), "what is said lies sealed");
}

#[tokio::test]
async fn a_mention_rings_for_members_and_is_refused_for_others() {
    let world = house().await;
    let anna = hire(&world, "Anna", Role::Agent).await;
    let ben = hire(&world, "Ben", Role::Agent).await;
    hire(&world, "Carl", Role::Agent).await;
    let path = format!("/talk/{}", team(&world, "Service", &[anna, ben]).await);
    let anna = Browser::of(&world, "Anna").await;
    for (text, told) in [
        ("@Zoe look", "Nobody here is called Zoe"),
        ("@Carl look", "is not in this team"),
        ("", "Please fill this in"),
        ("  \n ", "Please fill this in"),
    ] {
        anna.post(&path, &[("text", text)]).await.expect(422).shows(told).shows(text.trim());
    }
    anna.get(&path).await.shows("Nothing was said here yet");
    let long = "x".repeat(talk::LENGTH + 1);
    anna.post(&path, &[("text", &long)]).await.expect(422).shows("At most 4,000");
    anna.post(&path, &[("text", "@ben: please")]).await.expect(303);
    anna.post(&path, &[("text", "@service everybody")]).await.expect(303);
    let ben = Browser::of(&world, "Ben").await;
    let bell = ben.get("/bell").await.expect(200);
    bell.shows("Anna mentioned you in the talk of your team").shows("data-count=\"bell\">2<").hides("please");
    anna.get("/bell").await.expect(200).shows("Nothing new");
}

#[tokio::test]
async fn what_one_said_one_can_take_back_and_nobody_else() {
    let world = house().await;
    let anna = hire(&world, "Anna", Role::Agent).await;
    let ben = hire(&world, "Ben", Role::Agent).await;
    let path = format!("/talk/{}", team(&world, "Service", &[anna, ben]).await);
    let (anna, ben) = (Browser::of(&world, "Anna").await, Browser::of(&world, "Ben").await);
    let said = anna.post(&path, &[("text", "Wrong window")]).await.expect(303);
    let said = said.location().split('#').nth(1).unwrap().to_owned();
    let removal = format!("/talk/said/{said}/removal");
    ben.post(&removal, &[("back", &path)]).await.expect(404);
    ben.get(&path).await.expect(200).shows("Wrong window");
    let gone = anna.post(&removal, &[("back", "//evil.example")]).await.expect(303);
    assert!(gone.location().starts_with("/talk?"), "{}", gone.location());
    anna.get(&path).await.expect(200).hides("Wrong window");
    anna.post(&removal, &[]).await.expect(404);
}

#[tokio::test]
async fn nobody_talks_faster_than_people_read() {
    let world = house().await;
    let anna = hire(&world, "Anna", Role::Agent).await;
    let id = team(&world, "Service", &[anna]).await;
    let browser = Browser::of(&world, "Anna").await;
    for _ in 0..30 {
        browser.post(&format!("/talk/{id}"), &[("text", "again")]).await.expect(303);
    }
    browser.post(&format!("/talk/{id}"), &[("text", "again")]).await.expect(429);
    world.advance(61_000_000);
    browser.post(&format!("/talk/{id}"), &[("text", "again")]).await.expect(303);
    let actor = Actor { who: Who::Staff(anna), ..Actor::nobody() };
    let mut reader = world.app.read(&actor).await.unwrap();
    assert!(
        talk::heard(&mut reader, &Room::Team(id), &Wanted::default()).await.is_err(),
        "without the right"
    );
}

#[tokio::test]
async fn talk_that_is_old_enough_goes_and_where_it_was_read_with_it() {
    let world = house().await;
    let anna = hire(&world, "Anna", Role::Agent).await;
    let path = format!("/talk/{}", team(&world, "Service", &[anna]).await);
    let browser = Browser::of(&world, "Anna").await;
    browser.post(&path, &[("text", "An old story")]).await.expect(303);
    browser.get(&path).await.expect(200);
    world.advance(DAY);
    let browser = Browser::of(&world, "Anna").await;
    browser.post(&path, &[("text", "A new one")]).await.expect(303);
    assert_eq!(world.end_old("talk.said", world.now()).await, 1);
    let page = browser.get(&path).await.expect(200);
    page.hides("An old story").shows("A new one");
    world.advance(DAY);
    assert_eq!(world.end_old("talk.said", world.now()).await, 1);
    let read: i64 = world.read().await.scalar(READ, ground::args![]).await.unwrap();
    assert_eq!(read, 0, "nothing is left to have been read");
}

const READ: ground::db::Sql = ground::db::Sql::new("select count(*) from talk_read");

#[tokio::test]
async fn programs_say_and_members_read_by_the_api() {
    let world = house().await;
    let anna = hire(&world, "Anna", Role::Agent).await;
    let id = team(&world, "Service", &[anna]).await;
    let draft = staff::TokenDraft { name: "shop".into(), role: "agent".into(), ..Default::default() };
    let token = world.write(&staff::AddToken { draft }).await.unwrap().token.reveal().to_owned();
    let path = format!("/talk/{id}");
    let said =
        call(&world, &token, ("POST", &path), json!({ "text": "@anna a big order" })).await.expect(201);
    call(&world, &token, ("GET", &path), Value::Null).await.expect(404);
    call(&world, &token, ("GET", "/talk"), Value::Null).await.expect(404);
    call(&world, &token, ("POST", &path), json!({ "text": "" })).await.expect(422);
    call(&world, &token, ("POST", &path), json!({ "words": "" })).await.expect(422);
    let browser = Browser::of(&world, "Anna").await;
    browser.get(&path).await.expect(200).shows("a big order").shows("shop");
    let read = browser.get(&format!("/api/v1{path}")).await.expect(200).json();
    assert_eq!(read["items"][0]["text"], "@anna a big order");
    let list = browser.get("/api/v1/talk").await.expect(200).json();
    assert_eq!(list["items"][0]["name"], "Service");
    let taken = format!("/talk/said/{}", said.json()["id"].as_str().unwrap());
    call(&world, &token, ("DELETE", &taken), Value::Null).await.expect(204);
    browser.get(&path).await.expect(200).hides("a big order");
    let edit = TeamOff { id };
    world.write(&edit).await.unwrap();
    call(&world, &token, ("POST", &path), json!({ "text": "x" })).await.expect(403).shows("has ended");
}

/// Takes everybody out of a team and ends it.
struct TeamOff {
    id: staff::TeamId,
}

impl kernel::Action for TeamOff {
    type Output = ();
    const NEEDS: kernel::Permission = kernel::SYSTEM;

    async fn run(&self, tx: &mut kernel::Tx) -> kernel::Result<()> {
        let draft = staff::TeamDraft { name: "Service".into(), ..Default::default() };
        tx.also(&staff::EditTeam { team: self.id, draft, version: 1 }).await?;
        tx.also(&staff::EndTeam { team: self.id }).await
    }
}

#[tokio::test]
async fn somebody_named_in_talk_is_found_and_starred_wherever_it_was_said() {
    let world = house().await;
    let anna = hire(&world, "Anna", Role::Agent).await;
    let lamps = team(&world, "Lamps", &[anna]).await;
    let room = Room::Team(lamps);
    for text in ["Joanna Kowalska called again", "Joanna and Piet Kowalska are others"] {
        world.write(&Speak { room: room.clone(), text: text.into() }).await.unwrap();
    }
    let naming = kernel::Naming { names: vec!["Joanna Kowalska".into()], ..kernel::Naming::default() };
    let mentions = talk::ROOM.mentions.unwrap();
    let crowd = std::sync::Arc::new(kernel::Crowd::of(naming.clone()));
    let found = (mentions.find)(&mut world.read().await, crowd.clone()).await.unwrap();
    assert_eq!(found.iter().map(|(_, one)| one.preview.as_str()).collect::<Vec<_>>(), ["*** called again"]);
    assert_eq!(found[0].1.href, format!("/talk/{lamps}"));
    assert_eq!(world.write(&Star { naming, ids: vec![found[0].1.id] }).await.unwrap(), 1);
    assert!((mentions.find)(&mut world.read().await, crowd).await.unwrap().is_empty());
}

struct Speak {
    room: Room,
    text: String,
}

impl kernel::Action for Speak {
    type Output = ();
    const NEEDS: kernel::Permission = kernel::SYSTEM;

    async fn run(&self, tx: &mut kernel::Tx) -> kernel::Result<()> {
        let say = talk::Say { to: self.room.clone(), text: self.text.clone(), mentions: Vec::new() };
        talk::say(tx, &say).await.map(drop)
    }
}

struct Star {
    naming: kernel::Naming,
    ids: Vec<[u8; 16]>,
}

impl kernel::Action for Star {
    type Output = u64;
    const NEEDS: kernel::Permission = kernel::SYSTEM;

    async fn run(&self, tx: &mut kernel::Tx) -> kernel::Result<u64> {
        let mut eraser = kernel::Eraser::of(self.naming.clone(), tx.now());
        (talk::ROOM.mentions.unwrap().star)(tx, &mut eraser, self.ids.clone()).await
    }
}
