//! Each outcome of an erasure on each surface: files and logs of the databases, the queue, events, what doors answer, the words
//! of others, and a backup from before.

use super::{EMAIL, FAMILY, GIVEN, PHONE, fulfil, listen, live_through, traces};
use crate::{
    house,
    spellings::{self, Book, Pile},
};
use cases::{Arrival, Author, Channel, Open, Party};
use ground::{
    db::{Db, Mode as Speed},
    paging::Wanted,
};
use kernel::{Actor, App, KeyId, Role, SubjectId, app::Parts};
use rights::{Decision, Kind, Mode, Return};
use std::fs;
use testkit::{Guest, World};

/// Doors at which somebody who is erased must not show; each is asked as everybody who could see most behind it.
const DOORS: [&str; 12] = [
    "/customers",
    "/customers?q=Zwitserb%C3%B6l",
    "/desk/search?q=kanarina.zwitserbol%40example.org",
    "/cases",
    "/requests",
    "/requests?scope=ended",
    "/audit",
    "/outbox",
    "/api/v1/customers",
    "/api/v1/requests",
    "/api/v1/cases",
    "/",
];
const EYES: [Role; 3] = [Role::PrivacyOfficer, Role::Administrator, Role::Agent];

#[tokio::test]
async fn anonymised_nobody_finds_her_anywhere() {
    outcome(Mode::Anonymise).await;
}

#[tokio::test]
async fn destroyed_nobody_finds_her_anywhere() {
    outcome(Mode::Destroy).await;
}

#[tokio::test]
async fn blocked_she_stays_sealed_and_locked() {
    listen();
    let (world, subject) = lived().await;
    let decision = Decision::Erase { mode: Mode::BlockOnly, comes_back: Return::Welcome };
    fulfil(&world, subject, Kind::Erasure, Some(decision)).await;
    assert_eq!(traces(&world).await, Vec::<String>::new());
    let mut reader = world.read().await;
    let contact = customers::contact(&mut reader, subject).await.unwrap().unwrap();
    assert_eq!(contact.standing, customers::Standing::Restricted);
    assert!(kernel::restriction::is_frozen(&mut reader, subject).await.unwrap());
    drop(reader);
    world
        .get(Guest::Staff(Role::PrivacyOfficer), &format!("/customers/{subject}"))
        .await
        .expect(200)
        .shows(FAMILY);
}

async fn outcome(mode: Mode) {
    listen();
    let (world, subject) = lived().await;
    let elsewhere = tempfile::tempdir().unwrap();
    let backup = elsewhere.path().join("backup.db");
    let embedded = world.app.db().path().is_some();
    if embedded {
        world.app.db().reader().await.unwrap().copy_to(&backup).unwrap();
    }
    fulfil(&world, subject, Kind::Copy, None).await;
    let decision = Decision::Erase { mode, comes_back: Return::KeptOut };
    fulfil(&world, subject, Kind::Erasure, Some(decision)).await;

    assert_eq!(traces(&world).await, Vec::<String>::new(), "on the disk, in the log, in the queue");
    assert_eq!(shown(&world, subject).await, Vec::<String>::new(), "behind the doors");
    let mut reader = world.read().await;
    assert!(customers::find_by_email(&mut reader, EMAIL).await.unwrap().is_empty());
    assert!(consent::is_suppressed(&mut reader, EMAIL).await.unwrap());
    let naming = kernel::Naming { names: vec![format!("{GIVEN} {FAMILY}")], ..kernel::Naming::default() };
    let crowd = std::sync::Arc::new(kernel::Crowd::of(naming));
    for mentions in world.app.rooms().iter().filter_map(|room| room.mentions) {
        assert!(
            (mentions.find)(&mut reader, crowd.clone()).await.unwrap().is_empty(),
            "in the words of others"
        );
    }
    drop(reader);
    assert!(consent::verify(&world.app).await.unwrap().is_sound(), "old proofs still verify");
    if embedded {
        unreadable(&world, subject, &backup).await;
    }
}

/// A customer with a life, and a neighbour whose case and talk name her.
async fn lived() -> (World, SubjectId) {
    let world = house::furnished().await;
    flows::furnish(&world.app).await.unwrap();
    cases::furnish(&world.app).await.unwrap();
    live_through(&world).await;
    let subject = customers::find_by_email(&mut world.read().await, EMAIL).await.unwrap()[0];
    let from = Party { name: "Piet Buurman".into(), address: "piet@example.net".into() };
    let words = format!("My neighbour {GIVEN} {FAMILY} ({EMAIL}, {PHONE}) has my parcel.");
    let open = |customer, text: &str| Open {
        customer,
        subject_line: "A parcel".into(),
        channel: Channel::Mail,
        arrival: Some(Arrival::plain(Author::Customer, from.clone(), text, world.now())),
        ..Open::default()
    };
    world.write(&open(None, &words)).await.unwrap();
    world.write(&open(Some(subject), "Where is my order?")).await.unwrap();
    (world, subject)
}

/// What the doors still tell of her.
async fn shown(world: &World, subject: SubjectId) -> Vec<String> {
    let mut paths: Vec<String> = DOORS.iter().map(|path| (*path).to_owned()).collect();
    paths.extend([format!("/customers/{subject}"), format!("/api/v1/customers/{subject}")]);
    let mut reader = world.read().await;
    let claims = rights::of_subject(&mut reader, subject).await.unwrap();
    paths.extend(
        claims
            .iter()
            .flat_map(|claim| [format!("/requests/{}", claim.id), format!("/api/v1/requests/{}", claim.id)]),
    );
    let wanted = Wanted { limit: Some(50), ..Wanted::default() };
    let cases = cases::list(&mut reader, &cases::Filter::default(), &wanted).await.unwrap();
    paths.extend(cases.items.iter().map(|listed| listed.case.path()));
    drop(reader);
    let mut found = Vec::new();
    for role in EYES {
        for path in &paths {
            let answer = match path.strip_prefix("/api/v1") {
                Some(path) => world.api(Guest::Staff(role), "GET", path, &serde_json::Value::Null).await,
                None => world.get(Guest::Staff(role), path).await,
            };
            // What was typed stands in the field of a search again.
            let text =
                answer.text().replace("value=\"Zwitserböl\"", "").replace(&format!("value=\"{EMAIL}\""), "");
            let pile = Pile::of(text.into_bytes());
            for value in [GIVEN, FAMILY, EMAIL, PHONE] {
                let letters = spellings::all(value).into_iter().take(1).any(|spelling| pile.holds(&spelling));
                found.extend(letters.then(|| format!("{value} at {path} for {role:?}")));
            }
        }
    }
    found
}

/// The key is gone: the backup holds her row, and nobody can read it.
async fn unreadable(world: &World, subject: SubjectId, backup: &std::path::Path) {
    let pile = Pile::of(fs::read(backup).unwrap());
    let book = Book::of([GIVEN, FAMILY, EMAIL, PHONE]);
    assert!(book.found(&pile).is_empty(), "in the backup: {:?}", book.found(&pile));
    let restored = put_back(world, Db::sqlite(backup, Speed::Fast).unwrap()).await;
    let mut reader = restored.read(&Actor::house()).await.unwrap();
    assert!(customers::record(&mut reader, subject).await.unwrap().is_some(), "the row is in the backup");
    assert!(customers::contact(&mut reader, subject).await.unwrap().is_none(), "but nobody can read it");
    assert!(!restored.vault().unlock(&[KeyId::of(subject)]).await.unwrap().holds(KeyId::of(subject)));
}

/// The house of a world on another database, with the keys that are left.
async fn put_back(world: &World, db: Db) -> App {
    let app = &world.app;
    let parts = Parts {
        config: app.config().clone(),
        db,
        vault: app.vault().clone(),
        clock: app.clock().clone(),
        entropy: app.entropy().clone(),
        files: app.files().clone(),
        lexicon: app.lexicon(),
        rooms: &custodia::rooms::ROOMS,
        edges: house::edges(),
    };
    App::open(parts).await.unwrap()
}
