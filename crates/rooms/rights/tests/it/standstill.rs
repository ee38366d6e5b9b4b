//! What stands still goes on: work whose job was given up, keys and tellings that were forgotten, packages that nobody waits for
//! any more, reminders of deadlines that moved.

use crate::{copies::walk, house, packages::Long};
use customers::{Draft, SubjectId};
use ground::{
    args,
    clock::{DAY, HOUR, MINUTE},
    db::{Q, Single},
    files::FileId,
    http::{Http, Reach},
    id::Id,
    secret,
};
use kernel::{Action, KeyId, Permission, Result, SYSTEM, Tx, datamap, job};
use rights::{
    AddRecipient, ClaimId, Decide, Decision, Ended, Ending, Filter, How, Kind, Mode, NewRecipient, Return,
    Scope, ToldState, Vouch,
};
use std::path::PathBuf;
use testkit::World;

async fn world() -> World {
    let http = Http::new(Reach::Anywhere).unwrap();
    house::open_with(house::edges().with(http).with(consent::DOORKEEPER)).await
}

/// Where the second part of a package lies; a folder there keeps it from being written.
fn second_part(world: &World, claim: ClaimId) -> PathBuf {
    let digest = secret::digest(&[&claim.bytes()[..], b"part", &1usize.to_be_bytes()].concat());
    let file = FileId::from_bytes(digest[..16].try_into().unwrap());
    world.folder().join("files").join(format!("{:02x}", file.bytes()[15])).join(file.to_string())
}

/// A package of two parts of which only the first can be written.
async fn half_a_package(world: &World, subject: SubjectId) -> (ClaimId, PathBuf) {
    let digests = (0..4_000u32).flat_map(|nr| secret::digest(&nr.to_be_bytes()));
    let noise = data_encoding::BASE64.encode(&digests.collect::<Vec<u8>>());
    world.write(&Long(subject, noise)).await.unwrap();
    let claim = house::ask(world, subject, Kind::Copy).await;
    let wall = second_part(world, claim);
    std::fs::create_dir_all(&wall).unwrap();
    world.write(&Vouch { claim }).await.unwrap();
    world.work().await;
    assert_eq!(house::state(world, claim).await, "running");
    (claim, wall)
}

#[tokio::test]
async fn a_package_that_an_erasure_overtakes_leaves_the_disk() {
    let world = world().await;
    let carla = house::carla(&world).await;
    let (copy, wall) = half_a_package(&world, carla).await;
    let files = world.folder().join("files");
    assert!(!walk(&files).is_empty(), "the first part lies there");
    assert_eq!(datamap::files(&mut world.read().await, carla).await.unwrap().len(), 2, "each has its row");

    let claim = house::ask(&world, carla, Kind::Erasure).await;
    world.write(&Vouch { claim }).await.unwrap();
    let number = rights::claim(&mut world.read().await, claim).await.unwrap().number.to_string();
    let decision = Decision::Erase { mode: Mode::Anonymise, comes_back: Return::Welcome };
    world.write(&Decide::whole(claim, decision, number)).await.unwrap();
    std::fs::remove_dir(&wall).unwrap();
    std::fs::write(&wall, "the file of an earlier attempt").unwrap();
    // The work on the package waits after its failure; the erasure does not.
    world.write(&Forget("rights.work", copy)).await.unwrap();
    house::settle(&world).await;
    assert_eq!((house::state(&world, claim).await, house::state(&world, copy).await), ("done", "expired"));
    assert_eq!(walk(&files), Vec::<PathBuf>::new());
    world.advance(HOUR);
    world.work_on_schedule().await;
    assert_eq!(walk(&files), Vec::<PathBuf>::new());
}

#[tokio::test]
async fn work_whose_job_was_buried_goes_on_within_the_hour() {
    let world = world().await;
    let carla = house::carla(&world).await;
    let (claim, wall) = half_a_package(&world, carla).await;
    for _ in 0..12 {
        world.advance(7 * HOUR);
        world.work().await;
    }
    assert_eq!(job::dead(&mut world.read().await).await.unwrap().len(), 1);
    std::fs::remove_dir(&wall).unwrap();
    world.advance(2 * HOUR);
    world.work_on_schedule().await;
    assert_eq!(house::state(&world, claim).await, "done");
    assert!(job::dead(&mut world.read().await).await.unwrap().is_empty(), "nobody has to look any more");
}

/// A job is gone as if somebody had given it up.
struct Forget(&'static str, ClaimId);

impl Action for Forget {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let claim = format!("%{}%", self.1);
        let q = Q::assembled(
            &["delete from jobs where kind = ? and (kind <> 'rights.work' or payload like ?)"],
            args![self.0, claim].to_vec(),
        );
        tx.execute(q.sql(), q.args()).await?;
        Ok(())
    }
}

struct End(Vec<SubjectId>);

impl Action for End {
    type Output = Ended;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Ended> {
        let ending = Ending { mode: Mode::Destroy, rule: "retention:test".into() };
        rights::end(tx, &self.0, &ending).await
    }
}

#[tokio::test]
async fn a_key_that_was_forgotten_goes_and_a_recipient_is_told_or_given_up() {
    let world = world().await;
    let press = NewRecipient {
        name: "Press".into(),
        way: "mail".into(),
        identities: "id".into(),
        address: "p@printer.example".into(),
        ..NewRecipient::default()
    };
    world.write(&AddRecipient { new: press }).await.unwrap();
    let carla = house::carla(&world).await;
    let joanna = house::add(&world, Draft { family: "Nowak".into(), ..Draft::default() }).await;
    let ended = async |subject| {
        world.write(&End(vec![subject])).await.unwrap();
        let claim = rights::of_subject(&mut world.read().await, subject).await.unwrap().remove(0);
        for kind in ["rights.shred", "rights.tell"] {
            world.write(&Forget(kind, claim.id)).await.unwrap();
        }
        claim
    };
    let told = async |claim| rights::tellings(&mut world.read().await, claim).await.unwrap()[0].state;
    let first = ended(carla).await;
    world.work().await;
    assert_eq!(told(&first).await, ToldState::Waiting);
    world.advance(3 * HOUR);
    world.work_on_schedule().await;
    world.advance(2 * MINUTE);
    world.work().await;
    let receipt = rights::receipt(&mut world.read().await, first.id).await.unwrap().unwrap();
    assert!(receipt.shredded_at.is_some());
    assert!(world.app.vault().destroyed().await.unwrap().contains(&KeyId::of(carla)));
    assert_eq!(told(&first).await, ToldState::Told);

    let second = ended(joanna).await;
    world.advance(91 * DAY);
    world.work_on_schedule().await;
    assert_eq!(told(&second).await, ToldState::Failed, "after so long nobody is told any more");
}

async fn reminders(world: &World) -> i64 {
    let q = Q::assembled(&["select count(*) from events where kind = 'rights.due'"], Vec::new());
    let rows: Vec<Single<i64>> = world.read().await.find(&q).await.unwrap();
    rows[0].0
}

#[tokio::test]
async fn a_deadline_that_moved_is_reminded_of_anew() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let claim = house::ask(&world, carla, Kind::Erasure).await;
    world.advance(25 * DAY);
    world.work_on_schedule().await;
    assert_eq!(reminders(&world).await, 1);
    world.write(&Vouch { claim }).await.unwrap();
    world.advance(25 * DAY);
    world.work_on_schedule().await;
    assert_eq!(reminders(&world).await, 2);
}

#[tokio::test]
async fn those_who_were_reminded_of_already_hide_nobody() {
    let world = house::open().await;
    let mut claims = Vec::new();
    for nr in 0..200 {
        let draft = Draft { family: format!("Nr {nr}"), country: "NL".into(), ..Draft::default() };
        let subject = house::add(&world, draft).await;
        let wish = rights::Wish::plain(subject, Kind::Erasure, How::Desk);
        claims.push(world.write(&rights::Ask { wish }).await.unwrap());
    }
    world.advance(DAY);
    let carla = house::carla(&world).await;
    house::ask(&world, carla, Kind::Erasure).await;
    world.advance(23 * DAY);
    world.work_on_schedule().await;
    assert_eq!(reminders(&world).await, 200);
    world.advance(DAY);
    world.work_on_schedule().await;
    assert_eq!(reminders(&world).await, 201);
}

#[tokio::test]
async fn what_a_rule_ended_stands_in_nobodys_way_on_the_list() {
    let world = world().await;
    let carla = house::carla(&world).await;
    let claim = house::ask(&world, carla, Kind::Copy).await;
    world.write(&Vouch { claim }).await.unwrap();
    world.work().await;
    let late = house::ask(&world, carla, Kind::Restriction).await;
    world.write(&Vouch { claim: late }).await.unwrap();
    world.advance(40 * DAY);
    world.write(&Decide::whole(late, Decision::Carry, "")).await.unwrap();
    for nr in 0..3 {
        let gone = house::add(&world, Draft { family: format!("Nr {nr}"), ..Draft::default() }).await;
        world.write(&End(vec![gone])).await.unwrap();
    }
    let found = async |filter: Filter| {
        let filter = Filter { scope: Scope::Ended, ..filter };
        let wanted = ground::paging::Wanted { after: None, limit: None };
        rights::list(&mut world.read().await, &filter, &wanted).await.unwrap().items.len()
    };
    let by_rule = Filter { scope: Scope::ByRule, ..Filter::default() };
    let wanted = ground::paging::Wanted { after: None, limit: None };
    let ended = rights::list(&mut world.read().await, &by_rule, &wanted).await.unwrap().items;
    assert_eq!(ended.len(), 3, "a tab of their own");
    assert_eq!(found(Filter::default()).await, 2);
    assert_eq!(found(Filter { subject: Some(ended[0].subject), ..Filter::default() }).await, 1);
    assert_eq!(found(Filter { late: true, ..Filter::default() }).await, 1);
    assert_eq!(found(Filter { how: Some(How::Retention), ..Filter::default() }).await, 3);
    assert_eq!(found(Filter { how: Some(How::Portal), ..Filter::default() }).await, 2);
    assert_eq!(found(Filter { law: Some("gdpr".into()), ..Filter::default() }).await, 2);
    assert_eq!(found(Filter { law: Some("ccpa".into()), ..Filter::default() }).await, 0);
    assert_eq!(found(Filter { kind: Some(Kind::Erasure), ..Filter::default() }).await, 0);
}
