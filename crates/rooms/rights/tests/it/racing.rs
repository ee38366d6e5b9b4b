//! An erasure among others who go on working: edits, letters, choices and imports of the same person at the same time leave
//! nothing behind.

use crate::house;
use consent::{Channel, State};
use customers::{Draft, Edit, SubjectId};
use ground::{
    args,
    db::{Q, Single},
};
use kernel::{Action, Actor, App, Erasing, KeyId, Link, Permission, Result, SYSTEM, Tx, datamap::Depth};
use rights::{Ask, Decide, Decision, How, Kind, Mode, Return, Vouch, Wish};
use testkit::World;

/// What each of them tries while the erasure is at work; most of it is refused in the end, and that is the point.
const TRIES: usize = 60;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn anonymising_amid_edits_and_letters_leaves_no_row() {
    race(Mode::Anonymise, Depth::Anonymise).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn destroying_amid_edits_and_letters_leaves_no_row() {
    race(Mode::Destroy, Depth::Destroy).await;
}

async fn race(mode: Mode, depth: Depth) {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let stays = house::add(&world, Draft { given: "Stays".into(), ..Draft::default() }).await;
    let claim = house::ask(&world, carla, Kind::Erasure).await;
    world.write(&Vouch { claim }).await.unwrap();
    let number = rights::claim(&mut world.read().await, claim).await.unwrap().number.to_string();
    let decision = Decision::Erase { mode, comes_back: Return::Welcome };
    world.write(&Decide::whole(claim, decision, number)).await.unwrap();
    let app = &world.app;
    tokio::join!(
        work(&world),
        edits(app, carla),
        tries(app, Letter(carla)),
        tries(app, Choice(carla)),
        tries(app, Touching(carla)),
        tries(app, Asks(carla)),
    );
    house::settle(&world).await;
    house::settle(&world).await;
    assert_eq!(house::state(&world, claim).await, "done");
    assert_eq!(left(&world, carla, depth).await, Vec::<String>::new());
    assert!(!app.vault().unlock(&[KeyId::of(carla)]).await.unwrap().holds(KeyId::of(carla)));
    assert!(customers::contact(&mut world.read().await, stays).await.unwrap().is_some());
    assert!(consent::verify(app).await.unwrap().is_sound());
}

async fn work(world: &World) {
    for _ in 0..4 {
        world.work().await;
        world.advance(2 * ground::clock::MINUTE);
        tokio::task::yield_now().await;
    }
}

async fn edits(app: &App, subject: SubjectId) {
    for number in 0..TRIES {
        let mut reader = app.read(&Actor::house()).await.unwrap();
        let Some(record) = customers::record(&mut reader, subject).await.unwrap() else { continue };
        drop(reader);
        let family = Some(format!("Kanarek{number}"));
        let changes = customers::Changes { family, ..customers::Changes::default() };
        let edit = Edit { subject, version: record.version, changes };
        drop(app.write(&Actor::house(), &edit).await);
        tokio::task::yield_now().await;
    }
}

async fn tries<A: Action>(app: &App, action: A) {
    for _ in 0..TRIES {
        drop(app.write(&Actor::house(), &action).await);
        tokio::task::yield_now().await;
    }
}

struct Letter(SubjectId);

impl Action for Letter {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        if let Ok(permit) = consent::permit(tx, self.0, "service", Channel::Email).await? {
            let to = permit.address().to_owned();
            let envelope = post::Envelope { to, ..post::Envelope::plain("test.letter", kit::Lang::Pl) };
            post::hand_over(tx, permit, envelope).await?;
        }
        Ok(())
    }
}

struct Choice(SubjectId);

impl Action for Choice {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let change = consent::Change::new(self.0, "news", Channel::Email, State::Given, consent::How::Person);
        consent::write(tx, &change.wording("News?")).await?;
        consent::link(tx, self.0).await.map(drop)
    }
}

struct Touching(SubjectId);

impl Action for Touching {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        customers::contacted(tx, self.0).await
    }
}

struct Asks(SubjectId);

impl Action for Asks {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.also(&Ask { wish: Wish::plain(self.0, Kind::Copy, How::Desk) }).await.map(drop)
    }
}

/// Tables that still hold something which the map takes away, and the index of customers.
async fn left(world: &World, subject: SubjectId, depth: Depth) -> Vec<String> {
    let mut reader = world.read().await;
    let mut tables = Vec::new();
    let holdings: Vec<kernel::Holding> = world.app.holdings().copied().collect();
    for holding in holdings {
        let Link::Subject(column, _) = holding.link else { continue };
        let still_there = match holding.erasing.at(depth) {
            Erasing::Keep(_) => continue,
            Erasing::Delete => "true".to_owned(),
            Erasing::Blank(columns) => {
                columns.iter().map(|column| format!("{column} is not null")).collect::<Vec<_>>().join(" or ")
            }
        };
        let parts =
            ["select count(*) from ", holding.table, " where ", column, " = ? and (", &still_there, ")"];
        let rows: Vec<Single<i64>> =
            reader.find(&Q::assembled(&parts, args![subject].to_vec())).await.unwrap();
        tables.extend((rows[0].0 > 0).then(|| format!("{} {}", rows[0].0, holding.table)));
    }
    let index =
        Q::assembled(&["select count(*) from customer_lookup where subject = ?"], args![subject].to_vec());
    let rows: Vec<Single<i64>> = reader.find(&index).await.unwrap();
    tables.extend((rows[0].0 > 0).then(|| format!("{} customer_lookup", rows[0].0)));
    tables
}
