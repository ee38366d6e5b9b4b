//! Restriction in the database: writes that bypass every action are refused, storing goes on where it may.

use ground::{
    args,
    db::{Laid, Migration, Sql},
    id::Id,
    statements,
};
use kernel::{
    Action, Error, Freeze, Holding, Link, Permission, Result, Room, SYSTEM, SubjectId, Tx, Why,
    datamap::{self, Depth, attribute, plain},
    restriction,
};
use testkit::World;

statements! {
    TELL = "insert into people (subject, city) values (?1, ?2)";
    MOVE = "update people set city = ?2 where subject = ?1";
    LEAVE = "delete from people where subject = ?1";
    WRITE = "insert into letters (id, subject, text) values (?1, ?2, ?3)";
    AMEND = "update letters set text = ?2 where subject = ?1";
    BURN = "delete from letters where subject = ?1";
    PASS_ON = "update people set subject = ?2 where subject = ?1";
    KNOW = "update letters set subject = ?2 where id = ?1";
    LOSE = "update letters set subject = null where subject = ?1";
    ANSWER = "delete from letters where subject = ?1 and text = 'asked'";
    HOW_MANY = "select count(*) from letters where subject = ?1";
    PEOPLE = "select count(*) from people";
}

const OF_PEOPLE: Holding = Holding {
    table: "people",
    columns: &[plain("subject"), attribute("city")],
    link: Link::Subject("subject", Freeze::Still),
    erasing: kernel::Erasing::Delete,
    purposes: &[],
    retention: "",
};
/// Letters that were asked for are written on.
const OF_LETTERS: Holding = Holding {
    table: "letters",
    columns: &[plain("id"), plain("subject"), attribute("text")],
    link: Link::Subject("subject", Freeze::GrowsBut("{row}.text = 'asked'", Why::Request)),
    ..OF_PEOPLE
};

const ROOM: Room = Room {
    name: "people",
    migrations: &[Migration {
        name: "20260101_people",
        sql: "create table people (subject bytea not null primary key, city text not null);
              create table letters (id bigint not null primary key, subject bytea, text text not null);
              create index letters_of_subject on letters (subject);",
        samples: "",
    }],
    statements: &[STATEMENTS],
    personal_data: &[OF_PEOPLE, OF_LETTERS],
    ..testkit::BARE
};

struct Do<'a>(Sql, Vec<ground::db::Value>, &'a [SubjectId]);

impl Action for Do<'_> {
    type Output = u64;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<u64> {
        for subject in self.2 {
            restriction::freeze(tx, *subject).await?;
        }
        Ok(tx.execute(self.0.clone(), &self.1).await?)
    }
}

async fn run(world: &World, sql: Sql, values: &[ground::db::Value]) -> Result<u64> {
    world.write(&Do(sql, values.to_vec(), &[])).await
}

fn is_refused(outcome: &Result<u64>) -> bool {
    matches!(outcome, Err(Error::Refused(message)) if message.key == "error-restricted")
}

struct Thaw(SubjectId);

impl Action for Thaw {
    type Output = bool;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        restriction::thaw(tx, self.0).await
    }
}

/// Two people, the first of whom is restricted.
async fn two(world: &World) -> [SubjectId; 2] {
    let two = [SubjectId::from_bytes([1; 16]), SubjectId::from_bytes([2; 16])];
    for (at, subject) in (0_i64..).zip(two) {
        run(world, TELL, args![subject, "Utrecht"]).await.unwrap();
        run(world, WRITE, args![at, subject, "before"]).await.unwrap();
    }
    world.write(&Do(PEOPLE_TOUCHED, Vec::new(), &two[..1])).await.unwrap();
    two
}

const PEOPLE_TOUCHED: Sql = Sql::new("update people set city = city where 1 = 0");

#[tokio::test]
async fn a_write_that_asks_nobody_is_refused() {
    let world = World::with(&[ROOM]).await;
    let [frozen, free] = two(&world).await;
    for (sql, values) in [
        (MOVE, args![frozen, "Delft"].to_vec()),
        (LEAVE, args![frozen].to_vec()),
        (AMEND, args![frozen, "after"].to_vec()),
        (BURN, args![frozen].to_vec()),
        (PASS_ON, args![free, frozen].to_vec()),
        (PASS_ON, args![frozen, SubjectId::from_bytes([3; 16])].to_vec()),
        (LOSE, args![frozen].to_vec()),
    ] {
        let outcome = run(&world, sql.clone(), &values).await;
        assert!(is_refused(&outcome), "{}: {outcome:?}", sql.text());
    }
    run(&world, MOVE, args![free, "Delft"]).await.unwrap();
    run(&world, BURN, args![free]).await.unwrap();
}

#[tokio::test]
async fn what_comes_in_about_them_is_stored() {
    let world = World::with(&[ROOM]).await;
    let [frozen, _] = two(&world).await;
    run(&world, WRITE, args![10, frozen, "after"]).await.unwrap();
    run(&world, WRITE, args![11, Option::<SubjectId>::None, "whose?"]).await.unwrap();
    run(&world, KNOW, args![11, frozen]).await.unwrap();
    let letters: i64 = world.read().await.scalar(HOW_MANY, args![frozen]).await.unwrap();
    assert_eq!(letters, 3);
    let outcome = run(&world, KNOW, args![11, Option::<SubjectId>::None]).await;
    assert!(is_refused(&outcome), "what is theirs stays theirs: {outcome:?}");
    run(&world, WRITE, args![12, frozen, "asked"]).await.unwrap();
    let outcome = run(&world, LOSE, args![frozen]).await;
    assert!(is_refused(&outcome), "one of them was not asked for: {outcome:?}");
    assert_eq!(run(&world, ANSWER, args![frozen]).await.unwrap(), 1);
    let outcome = run(&world, TELL, args![frozen, "again"]).await;
    assert!(is_refused(&outcome), "{outcome:?}");
}

#[tokio::test]
async fn who_is_restricted_since_when_and_why_is_known_until_it_is_lifted() {
    let world = World::with(&[ROOM]).await;
    let [frozen, free] = two(&world).await;
    let mut reader = world.read().await;
    let how = restriction::of(&mut reader, frozen).await.unwrap().unwrap();
    assert_eq!((how.since, how.actor.as_str(), how.reason.as_str()), (world.now(), "house", "asked"));
    assert!(!restriction::is_frozen(&mut reader, free).await.unwrap());
    assert_eq!(restriction::frozen(&mut reader, &[free, frozen]).await.unwrap(), [frozen].into());
    drop(reader);
    assert!(world.write(&Thaw(frozen)).await.unwrap());
    run(&world, MOVE, args![frozen, "Delft"]).await.unwrap();
    assert!(!world.write(&Thaw(frozen)).await.unwrap());
}

struct Erase<'a>(&'a [SubjectId]);

impl Action for Erase<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        datamap::erase_many(tx, self.0, Depth::Anonymise).await
    }
}

#[tokio::test]
async fn erasing_many_takes_the_restricted_too_and_nobody_else() {
    let world = World::with(&[ROOM]).await;
    let people: Vec<SubjectId> = (0..=255).map(|n| SubjectId::from_bytes([n; 16])).collect();
    for subject in &people {
        run(&world, TELL, args![subject, "Utrecht"]).await.unwrap();
    }
    world.write(&Do(PEOPLE_TOUCHED, Vec::new(), &people[..3])).await.unwrap();
    let mut reader = world.read().await;
    let counted = datamap::count_many(&mut reader, &people[..100]).await.unwrap();
    let rows = |subject| counted[subject].iter().map(|found| found.rows).sum::<i64>();
    assert_eq!((counted.len(), rows(&people[50])), (100, 1));
    drop(reader);
    world.write(&Erase(&people[..100])).await.unwrap();
    let mut reader = world.read().await;
    assert_eq!(reader.scalar::<i64>(PEOPLE, args![]).await.unwrap(), 156);
    assert!(datamap::count_many(&mut reader, &people[..100]).await.unwrap().is_empty());
    drop(reader);
    world.write(&Erase(&[])).await.unwrap();
}

/// The guard is made anew from the cards: a table that is taken off is free again, one that is put on is guarded.
#[tokio::test]
async fn the_guard_follows_the_cards_and_lets_migrations_through() {
    let world = World::with(&[ROOM]).await;
    let [frozen, _] = two(&world).await;
    let migrate = async |room: Room, more: &[Migration]| {
        let guard = restriction::guard(&[room]);
        let all: Vec<Migration> = world.app.migrations().into_iter().chain(more.iter().copied()).collect();
        ground::db::migrate_guarded(world.app.db(), &all, &[Laid::Guard(&guard)], 0).await.unwrap()
    };
    let moved = Migration {
        name: "20270101_people",
        sql: "update people set city = 'Delft'; alter table people add column street text;",
        samples: "",
    };
    assert_eq!(migrate(ROOM, &[moved]).await, 1);
    assert!(is_refused(&run(&world, MOVE, args![frozen, "Leiden"]).await));
    const MORE: Holding = Holding { link: Link::Subject("subject", Freeze::Grows), ..OF_PEOPLE };
    const GROWING: Room = Room { personal_data: &[MORE], ..ROOM };
    assert_eq!(migrate(GROWING, &[moved]).await, 0);
    run(&world, AMEND, args![frozen, "after"]).await.unwrap();
    assert!(is_refused(&run(&world, MOVE, args![frozen, "Leiden"]).await));
    assert_eq!(migrate(Room { personal_data: &[], ..ROOM }, &[moved]).await, 0);
    run(&world, MOVE, args![frozen, "Leiden"]).await.unwrap();
}
