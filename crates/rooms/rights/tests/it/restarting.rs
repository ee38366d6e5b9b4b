//! Starting again: what the data has seen is left alone, what a backup brought back goes again, and what was kept of somebody
//! stays as it is.

use crate::house::{self, DORA, ROOMS};
use customers::{Doorkeeper, LiftHold, PlaceHold, Standing, SubjectId};
use ground::{
    args,
    clock::DAY,
    db::{Db, Mode as Speed, Sql},
};
use kernel::{Action, Actor, App, KeyId, Permission, Result, SYSTEM, Tx, app::Parts, restriction};
use rights::{
    Ask, Claim, Decide, Decision, How, Kind, Lift, Mode, Part, Proof, Reason, Return, State, Vouch, Wish,
};
use testkit::World;

const RECORD: &str = "customers";
const LETTERS: &str = "post_messages";

async fn keep(world: &World, subject: SubjectId, mode: Mode, table: &str) -> Claim {
    let claim = house::ask(world, subject, Kind::Erasure).await;
    world.write(&Vouch { claim }).await.unwrap();
    let number = rights::claim(&mut world.read().await, claim).await.unwrap().number.to_string();
    let decision = Decision::Erase { mode, comes_back: Return::KeptOut };
    let kept = match table {
        "" => Vec::new(),
        table => vec![Part { table: table.into(), reason: Reason::LegalDuty }],
    };
    let decide = Decide { kept, ..Decide::whole(claim, decision, number) };
    world.write(&decide).await.unwrap();
    house::settle(world).await;
    let claim = rights::claim(&mut world.read().await, claim).await.unwrap();
    assert!(matches!(claim.state, State::Done { .. }), "{:?}", claim.state);
    claim
}

async fn hold(world: &World, subject: SubjectId) -> customers::HoldId {
    let until = world.now().plus(30 * DAY).date().to_string();
    world.write(&PlaceHold { subject, reason: "A claim in court".into(), until }).await.unwrap()
}

async fn number(app: &App, sql: &'static str, subject: SubjectId) -> i64 {
    let mut reader = app.read(&Actor::house()).await.unwrap();
    reader.scalar(Sql::new(sql), args![subject]).await.unwrap()
}

async fn reason(world: &World, subject: SubjectId) -> Option<String> {
    restriction::of(&mut world.read().await, subject).await.unwrap().map(|restricted| restricted.reason)
}

/// The same house on another database, with the keys that are left.
async fn restored(world: &World, db: Db) -> App {
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

#[tokio::test]
async fn a_restart_leaves_alone_what_came_after_an_erasure_that_kept_something() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    keep(&world, carla, Mode::Destroy, RECORD).await;
    hold(&world, carla).await;
    let asked = world.write(&Ask { wish: Wish::plain(carla, Kind::Copy, How::Desk) }).await.unwrap();
    assert_eq!(rights::replay(&world.app).await.unwrap(), 0);
    assert_eq!(house::state(&world, asked).await, "asked", "her request still waits for an answer");
    let held = customers::held(&mut world.read().await, &[carla]).await.unwrap();
    assert!(held.contains(&carla), "and the hold still stands");
}

#[tokio::test]
async fn a_restart_keeps_nobody_out_who_was_let_back_in() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    keep(&world, carla, Mode::Anonymise, LETTERS).await;
    let address = "carla.kanarek@example.org";
    assert!(consent::is_suppressed(&mut world.read().await, address).await.unwrap());
    world.write(&LetIn(address)).await.unwrap();
    assert_eq!(rights::replay(&world.app).await.unwrap(), 0);
    assert!(!consent::is_suppressed(&mut world.read().await, address).await.unwrap());
}

struct LetIn(&'static str);

impl Action for LetIn {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let Doorkeeper { readmit, .. } = consent::DOORKEEPER;
        readmit(tx, vec![self.0.into()]).await
    }
}

#[tokio::test]
async fn a_backup_with_a_hold_and_a_part_that_stayed_is_forgotten_once_and_keeps_the_part() {
    let world = house::open().await;
    if world.app.db().path().is_none() {
        return;
    }
    let (carla, hold) = {
        let carla = house::carla(&world).await;
        (carla, hold(&world, carla).await)
    };
    let elsewhere = tempfile::tempdir().unwrap();
    let backup = elsewhere.path().join("backup.db");
    world.app.db().reader().await.unwrap().copy_to(&backup).unwrap();
    world.write(&LiftHold { hold, version: 1, reason: "It is over".into() }).await.unwrap();
    keep(&world, carla, Mode::Anonymise, LETTERS).await;

    let app = restored(&world, Db::sqlite(&backup, Speed::Fast).unwrap()).await;
    assert!(app.vault().unlock(&[KeyId::of(carla)]).await.unwrap().holds(KeyId::of(carla)), "her key stayed");
    assert_eq!(rights::replay(&app).await.unwrap(), 1);
    assert_eq!(rights::replay(&app).await.unwrap(), 0, "a second time there is nothing left to do");
    let mut reader = app.read(&Actor::house()).await.unwrap();
    let record = customers::record(&mut reader, carla).await.unwrap().unwrap();
    assert_eq!(record.standing, Standing::Erased);
    assert!(consent::is_suppressed(&mut reader, "carla.kanarek@example.org").await.unwrap());
    let restricted = restriction::of(&mut reader, carla).await.unwrap().unwrap();
    assert_eq!(restricted.reason, restriction::KEPT);
}

#[tokio::test]
async fn a_note_still_says_who_is_kept_out_when_the_last_part_is_gone() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    keep(&world, carla, Mode::Anonymise, LETTERS).await;
    let noted =
        async || world.app.vault().noted(&[KeyId::of(carla)]).await.unwrap()[&KeyId::of(carla)].clone();
    let out = async || serde_json::from_str::<serde_json::Value>(&noted().await).unwrap()["out"].clone();
    let before = out().await;
    assert_eq!(before.as_array().unwrap().len(), 2, "an address and a number");
    world.write(&Go(carla)).await.unwrap();
    world.advance(2 * ground::clock::HOUR);
    world.work_on_schedule().await;
    assert!(!world.app.vault().unlock(&[KeyId::of(carla)]).await.unwrap().holds(KeyId::of(carla)));
    assert_eq!((out().await, noted().await.contains("kept\":")), (before, false));
    assert_eq!(reason(&world, carla).await, None, "nothing is left to freeze");
}

/// The reason to keep the letters is over.
struct Go(SubjectId);

impl Action for Go {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let before = restriction::thaw_kept(tx, &[self.0]).await?;
        tx.execute(Sql::new("delete from post_messages where subject = ?1"), args![self.0]).await?;
        restriction::refreeze_many(tx, &before).await
    }
}

#[tokio::test]
async fn what_remains_is_written_before_what_was_kept_is_frozen() {
    let world = house::open().await;
    for number in 0..9 {
        let draft = customers::Draft {
            family: format!("Number{number}"),
            country: "PL".into(),
            language: "pl".into(),
            ..customers::Draft::default()
        };
        house::add(&world, draft).await;
    }
    let carla = house::carla(&world).await;
    keep(&world, carla, Mode::Anonymise, LETTERS).await;
    let record = customers::record(&mut world.read().await, carla).await.unwrap().unwrap();
    assert_eq!(record.plain.country.as_deref(), Some("PL"));
    assert_eq!(reason(&world, carla).await.as_deref(), Some("kept"));
}

#[tokio::test]
async fn beside_what_was_kept_nothing_can_be_read_although_the_key_stays() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let wish = Wish { text: "Please hurry".into(), ..Wish::plain(carla, Kind::Copy, How::Desk) };
    world.write(&Ask { wish }).await.unwrap();
    world.get(DORA, &format!("/customers/{carla}")).await.expect(200);
    const READABLE: &str = "select count(*) from rights_claims where subject = ?1
        and (wish is not null or note is not null or letter is not null or extension is not null)";
    assert_eq!(number(&world.app, READABLE, carla).await, 1);
    keep(&world, carla, Mode::Anonymise, RECORD).await;
    assert_eq!(number(&world.app, READABLE, carla).await, 0);
    const SEEN: &str = "select count(*) from sightings where subject = ?1 and sealed is not null";
    assert_eq!(number(&world.app, SEEN, carla).await, 0);
}

#[tokio::test]
async fn lifting_an_old_restriction_frees_nothing_that_was_kept_since() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let wish = Wish { known: Some(Proof::Staff), ..Wish::plain(carla, Kind::Restriction, How::Desk) };
    let claim = world.write(&Ask { wish }).await.unwrap();
    world.write(&Decide::whole(claim, Decision::Carry, "")).await.unwrap();
    house::settle(&world).await;
    assert_eq!(reason(&world, carla).await.as_deref(), Some("asked"));
    keep(&world, carla, Mode::Destroy, RECORD).await;
    assert_eq!(reason(&world, carla).await.as_deref(), Some("kept"));
    world.write(&Lift { claim }).await.unwrap();
    house::settle(&world).await;
    assert_eq!(reason(&world, carla).await.as_deref(), Some("kept"));
}
