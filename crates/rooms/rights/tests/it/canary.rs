//! The canary: a person with unmistakable values everywhere, erased, and not a byte of her left, here or in a backup.

use crate::house::{self, ROOMS};
use consent::{Change, Channel, Evidence, State};
use customers::SubjectId;
use ground::{
    db::{Db, Mode, Q, Single},
    id::Id,
};
use kernel::{
    Action, Actor, App, KeyId, Permission, Result, SYSTEM, Tx,
    app::Parts,
    seen::{Look, Note},
};
use rights::{Kind, Refuse};
use testkit::World;

/// What she told us, in any room; the organisation and the country lie open as attributes.
const VALUES: [&str; 11] = [
    "Carla",
    "Kanarek",
    "carla.kanarek",
    "512345678",
    "Ptasia 7",
    "00-138",
    "1990-05-17",
    "Kanarkowe",
    "90051712344",
    "198.51.100.77",
    "Kanarek nie chce",
];

#[tokio::test]
async fn after_an_erasure_no_byte_of_her_is_left_in_any_spelling() {
    let world = house::open().await;
    let carla = everywhere(&world).await;
    assert!(held(&world, "Kanarkowe").await, "an attribute lies open before, or this test proves nothing");
    erase(&world, carla).await;
    for value in VALUES {
        for spelling in spellings(value) {
            assert!(!held(&world, &spelling).await, "{value} is left as {spelling}");
        }
    }
}

/// She has facts, permissions with evidence, letters, looks at her, a refused request with a note, and a packed copy.
async fn everywhere(world: &World) -> SubjectId {
    let carla = house::add(world, house::carlas_facts()).await;
    world.write(&Plant { subject: carla }).await.unwrap();
    let refused = house::ask(world, carla, Kind::Erasure).await;
    let note = "Kanarek nie chce".to_owned();
    world.write(&Refuse::plain(refused, rights::Reason::LegalClaims, note)).await.unwrap();
    house::ask(world, carla, Kind::Copy).await;
    house::prove(world).await;
    carla
}

struct Plant {
    subject: SubjectId,
}

impl Action for Plant {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let evidence = Evidence { address: Some("198.51.100.77".into()), ..Evidence::default() };
        let change = Change::new(self.subject, "news", Channel::Email, State::Given, consent::How::Person);
        consent::write(tx, &change.wording("News?").evidence(evidence)).await?;
        consent::link(tx, self.subject).await?;
        tx.also(&Note { subject: self.subject, look: Look::Opened, field: None, reason: None }).await
    }
}

async fn erase(world: &World, subject: SubjectId) {
    let claim = house::ask(world, subject, Kind::Erasure).await;
    house::prove(world).await;
    house::approve(world, claim, "anonymise", "kept-out").await;
    assert_eq!(house::state(world, claim).await, "done");
    world.work().await;
}

/// Plain, without capitals or accents, and as mail and JSON would write it.
fn spellings(value: &str) -> Vec<String> {
    let mut all = vec![value.to_owned(), value.to_lowercase(), value.to_uppercase()];
    // Base64 of a text depends on what stands before it: three shifts, without the letters that neighbours touch.
    for shift in 0..3 {
        let padded = [&b"   "[..shift], value.as_bytes()].concat();
        let code = base64(&padded);
        all.push(code[if shift == 0 { 0 } else { 4 }..code.len() - 4].to_owned());
    }
    all.push(value.replace(' ', "=20"));
    all.push(value.replace(' ', "\\u0020"));
    all.retain(|spelling| spelling.len() > 3);
    all
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for part in bytes.chunks(3) {
        let three = [part[0], *part.get(1).unwrap_or(&0), *part.get(2).unwrap_or(&0)];
        let word = u32::from_be_bytes([0, three[0], three[1], three[2]]);
        for place in 0..=3 {
            out.push(char::from(LETTERS[(word >> (18 - 6 * place)) as usize & 63]));
        }
    }
    out
}

/// Looks through every file of the world; on PostgreSQL through every column of every table on the map.
async fn held(world: &World, needle: &str) -> bool {
    if world.app.db().path().is_some() {
        return world.holds(needle.as_bytes());
    }
    let hex: String = needle.bytes().map(|byte| format!("{byte:02x}")).collect();
    for holding in world.app.holdings() {
        let q = Q::assembled(&["select cast(t as text) from ", holding.table, " t"], Vec::new());
        let rows: Vec<Single<String>> = world.app.db().reader().await.unwrap().find(&q).await.unwrap();
        if rows.iter().any(|row| row.0.contains(needle) || row.0.contains(&hex)) {
            return true;
        }
    }
    world.holds(needle.as_bytes())
}

#[tokio::test]
async fn a_backup_from_before_cannot_be_read_and_a_restore_erases_her_again() {
    let world = house::open().await;
    if world.app.db().path().is_none() {
        return;
    }
    let carla = everywhere(&world).await;
    let elsewhere = tempfile::tempdir().unwrap();
    let backup = elsewhere.path().join("backup.db");
    world.app.db().reader().await.unwrap().copy_to(&backup).unwrap();
    erase(&world, carla).await;

    let restored = restore(&world, Db::sqlite(&backup, Mode::Fast).unwrap()).await;
    let mut reader = restored.read(&Actor::house()).await.unwrap();
    assert!(customers::record(&mut reader, carla).await.unwrap().is_some(), "the row is in the backup");
    assert!(customers::contact(&mut reader, carla).await.unwrap().is_none(), "but nobody can read it");
    assert!(!restored.vault().unlock(&[KeyId::of(carla)]).await.unwrap().holds(KeyId::of(carla)));
    drop(reader);

    assert_eq!(rights::replay(&restored).await.unwrap(), 1);
    assert_eq!(rights::replay(&restored).await.unwrap(), 0, "a second time there is nothing left to do");
    kernel::worker::drain(&restored).await.unwrap();
    let bytes = std::fs::read(&backup).unwrap();
    let open = b"Kanarkowe";
    assert!(!bytes.windows(open.len()).any(|window| window == open));
    let mut reader = restored.read(&Actor::house()).await.unwrap();
    let claims = rights::of_subject(&mut reader, carla).await.unwrap();
    assert!(claims.iter().all(|claim| !claim.state.is_open()));
    assert_ne!(carla.bytes(), [0; 16]);
}

/// The same house on another database, with the keys that are left.
async fn restore(world: &World, db: Db) -> App {
    let app = &world.app;
    let parts = Parts {
        config: app.config().clone(),
        db,
        vault: app.vault().clone(),
        clock: app.clock().clone(),
        entropy: app.entropy().clone(),
        files: app.files().clone(),
        lexicon: app.lexicon(),
        rooms: Box::leak(Box::new(ROOMS)),
        edges: house::edges(),
    };
    App::open(parts).await.unwrap()
}
