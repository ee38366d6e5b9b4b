//! People named in the words of others: starred when many end by a rule, and again when a backup brings their names back.

use crate::house::{self, ROOMS};
use customers::{Draft, Restriction, Standing, SubjectId};
use data_encoding::BASE64;
use ground::{
    args,
    clock::SECOND,
    db::{Db, Mode as Speed, Sql},
    id::Id,
    paging::Wanted,
};
use kernel::{Action, Actor, App, KeyId, Permission, Result, Room, SYSTEM, Tx, app::Parts, restriction};
use rights::{Decide, Decision, Ended, Ending, Kind, Mode, Return, Vouch};
use talk::Say;
use testkit::World;

/// The house, and colleagues who talk beside records.
pub const TALKING: [Room; 8] = {
    let [post, customers, staff, consent, notices, flows, rights] = ROOMS;
    [post, customers, staff, consent, notices, flows, talk::ROOM, rights]
};

pub async fn open() -> World {
    house::furnished(&TALKING).await
}

pub async fn person(world: &World, given: &str, family: &str, phone: &str) -> SubjectId {
    let draft = Draft {
        given: given.into(),
        family: family.into(),
        emails: vec![ascii(&format!("{given}.{family}@example.org"))],
        phones: [phone].into_iter().filter(|phone| !phone.is_empty()).map(str::to_owned).collect(),
        ..Draft::default()
    };
    house::add(world, draft).await
}

fn ascii(address: &str) -> String {
    address.chars().filter(char::is_ascii).collect::<String>().to_lowercase()
}

pub fn beside(subject: SubjectId) -> talk::Room {
    let href = format!("/customers/{subject}");
    talk::Room::Record {
        kind: "customer",
        id: subject.bytes(),
        key: KeyId::of(subject),
        subject: Some(subject),
        href,
    }
}

pub struct Says<'a>(pub SubjectId, pub &'a str);

impl Action for Says<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let say = Say { to: beside(self.0), text: self.1.to_owned(), mentions: Vec::new() };
        talk::say(tx, &say).await.map(drop)
    }
}

pub async fn said(app: &App, subject: SubjectId) -> Vec<String> {
    let mut reader = app.read(&Actor::house()).await.unwrap();
    let page = talk::heard(&mut reader, &beside(subject), &Wanted::default()).await.unwrap();
    let mut texts: Vec<String> = page.items.into_iter().map(|said| said.text).collect();
    texts.sort();
    texts
}

pub struct End<'a>(pub &'a [SubjectId]);

impl Action for End<'_> {
    type Output = Ended;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Ended> {
        let ending = Ending { mode: Mode::Anonymise, rule: "retention:test".into() };
        rights::end(tx, self.0, &ending).await
    }
}

pub struct Restrict(pub SubjectId);

impl Action for Restrict {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        customers::restrict(tx, self.0, Restriction::On).await
    }
}

async fn waiting(world: &World) -> i64 {
    world.read().await.scalar(Sql::new("select count(*) from rights_named"), args![]).await.unwrap()
}

pub async fn erase(world: &World, subject: SubjectId) {
    let claim = house::ask(world, subject, Kind::Erasure).await;
    world.write(&Vouch { claim }).await.unwrap();
    let number = rights::claim(&mut world.read().await, claim).await.unwrap().number.to_string();
    let decision = Decision::Erase { mode: Mode::Anonymise, comes_back: Return::Welcome };
    world.write(&Decide::whole(claim, decision, number)).await.unwrap();
    house::settle(world).await;
}

#[tokio::test]
async fn who_ends_by_a_rule_is_starred_in_what_others_wrote_and_nobody_else_is() {
    let world = open().await;
    let piet = person(&world, "Piet", "Visser", "").await;
    let ends = [
        person(&world, "Joanna", "Kowalska", "+48512345678").await,
        person(&world, "Jürgen", "Müller", "").await,
        person(&world, "Ayşe", "Yılmaz", "").await,
    ];
    for text in [
        "Kowalska, Joanna and Juergen Mueller share a lamp.",
        "Joanna Kowalski and Anna Kowalska do not.",
        "ayse yilmaz'ın telefonu yok; 512 345 678 is Joanna's.",
        "Write to joanna.kowalska@example.org or piet.visser@example.org",
    ] {
        world.write(&Says(piet, text)).await.unwrap();
    }
    // Nobody may write rows of a restricted person; the names of others go all the same.
    world.write(&Restrict(piet)).await.unwrap();
    let before = restriction::of(&mut world.read().await, piet).await.unwrap();
    world.write(&Says(ends[0], "Joanna Kowalska herself")).await.unwrap();
    assert_eq!(world.write(&End(&ends)).await.unwrap().done, 3);
    assert_eq!(waiting(&world).await, 3, "sealed, until the job has found them");
    assert!(!world.holds(b"Kowalska"));
    world.work().await;
    assert_eq!(
        said(&world.app, piet).await,
        [
            "*** and *** share a lamp.",
            "***'ın telefonu yok; *** is Joanna's.",
            "Joanna Kowalski and Anna Kowalska do not.",
            "Write to *** or piet.visser@example.org",
        ]
    );
    assert_eq!(waiting(&world).await, 0);
    assert_eq!(restriction::of(&mut world.read().await, piet).await.unwrap(), before);
    let keys = ends.map(KeyId::of);
    let ring = world.app.vault().unlock(&keys).await.unwrap();
    assert!(keys.iter().all(|key| !ring.holds(*key)), "then their keys went");
    let notes = world.app.vault().noted(&keys).await.unwrap();
    assert!(notes.values().all(|note| !note.to_lowercase().contains("kowalska")), "{notes:?}");
}

#[tokio::test]
async fn a_backup_that_brings_names_back_is_starred_again_although_nobody_knows_them_any_more() {
    let world = open().await;
    if world.app.db().path().is_none() {
        return;
    }
    let piet = person(&world, "Piet", "Visser", "").await;
    let (joanna, jurgen) =
        (person(&world, "Joanna", "Kowalska", "").await, person(&world, "Jürgen", "Müller", "").await);
    world.write(&Says(piet, "Jürgen Müller and Joanna Kowalska share a lamp.")).await.unwrap();
    world.write(&Says(piet, "Nobody else does.")).await.unwrap();
    world.write(&Restrict(piet)).await.unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let backup = elsewhere.path().join("backup.db");
    world.app.db().reader().await.unwrap().copy_to(&backup).unwrap();
    // One by a request and later one by a rule, out of the order of their ids: the second stood in what the first left.
    erase(&world, jurgen).await;
    world.advance(SECOND);
    world.write(&End(&[joanna])).await.unwrap();
    house::settle(&world).await;
    let starred = ["*** and *** share a lamp.", "Nobody else does."];
    assert_eq!(said(&world.app, piet).await, starred);

    let app = restored(&world, Db::sqlite(&backup, Speed::Fast).unwrap()).await;
    assert_eq!(said(&app, piet).await[0], "Jürgen Müller and Joanna Kowalska share a lamp.");
    assert_eq!(rights::replay(&app).await.unwrap(), 2);
    assert_eq!(said(&app, piet).await, starred);
    let mut reader = app.read(&Actor::house()).await.unwrap();
    assert!(restriction::of(&mut reader, piet).await.unwrap().is_some(), "Piet is restricted as before");
    drop(reader);
    assert_eq!(rights::replay(&app).await.unwrap(), 0, "a second time there is nothing left to do");
}

#[tokio::test]
async fn a_backup_from_between_the_end_and_its_work_is_starred_by_that_work() {
    let world = open().await;
    if world.app.db().path().is_none() {
        return;
    }
    let (piet, joanna) =
        (person(&world, "Piet", "Visser", "").await, person(&world, "Joanna", "Kowalska", "").await);
    world.write(&Says(piet, "Joanna Kowalska has a lamp.")).await.unwrap();
    world.write(&End(&[joanna])).await.unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let backup = elsewhere.path().join("backup.db");
    world.app.db().reader().await.unwrap().copy_to(&backup).unwrap();
    house::settle(&world).await;
    assert_eq!(said(&world.app, piet).await, ["*** has a lamp."]);

    let app = restored(&world, Db::sqlite(&backup, Speed::Fast).unwrap()).await;
    assert_eq!(said(&app, piet).await, ["Joanna Kowalska has a lamp."]);
    rights::replay(&app).await.unwrap();
    kernel::worker::drain(&app).await.unwrap();
    assert_eq!(said(&app, piet).await, ["*** has a lamp."]);
}

/// The same house on another database, with the keys that are left.
pub async fn restored(world: &World, db: Db) -> App {
    let app = &world.app;
    let parts = Parts {
        config: app.config().clone(),
        db,
        vault: app.vault().clone(),
        clock: app.clock().clone(),
        entropy: app.entropy().clone(),
        files: app.files().clone(),
        lexicon: app.lexicon(),
        rooms: Box::leak(Box::new({
            let [post, customers, _, rest @ ..] = TALKING;
            let [consent, notices, flows, talk, rights] = rest;
            [post, customers, staff::ROOM, consent, notices, flows, talk, rights]
        })),
        edges: house::edges(),
    };
    App::open(parts).await.unwrap()
}

#[tokio::test]
async fn whoever_can_still_be_read_after_a_restore_is_sought_by_name() {
    let world = open().await;
    let (piet, joanna) =
        (person(&world, "Piet", "Visser", "").await, person(&world, "Joanna", "Kowalska", "").await);
    world.write(&Says(piet, "Joanna Kowalska told me.")).await.unwrap();
    // The journal of a house whose keys were put back as well, from before places were noted.
    let note = format!(r#"{{"mode":"anonymise","mark":"{}"}}"#, BASE64.encode(&[3; 16]));
    world.app.vault().note(&[(KeyId::of(joanna), note)], true).await.unwrap();
    assert_eq!(rights::replay(&world.app).await.unwrap(), 1);
    assert_eq!(said(&world.app, piet).await, ["*** told me."]);
    let standing = customers::standings(&mut world.read().await, &[joanna]).await.unwrap()[&joanna];
    assert_eq!(standing, Standing::Erased);
    assert!(!world.app.vault().unlock(&[KeyId::of(joanna)]).await.unwrap().holds(KeyId::of(joanna)));
}
