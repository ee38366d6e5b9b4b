//! The index of names: who is named is found by it and not by opening every row, and nobody is missed while it is behind.

use ground::{
    args,
    clock::MINUTE,
    db::{Migration, Q, Watched},
    id::Id,
    statements,
};
use kernel::{
    Action, Crowd, Erasing, Error, Freeze, Holding, Link, Mention, Mentions, Naming, Permission, Reader,
    Result, Room, SYSTEM, SubjectId, Tx, Why,
    datamap::{self, Depth, identifying, plain},
    mention::{self, Read, Reading, Span, Texts},
};
use std::cell::Cell;
use testkit::World;

statements! {
    WRITE = "insert into notes (id, subject, text) values (?1, ?2, ?3)";
    AMEND = "update notes set text = ?2 where id = ?1";
    BURN = "delete from notes where id = ?1";
    FILE = "insert into notes_beside (id, text) values (?1, ?2)";
    BURN_FILE = "delete from notes_beside where id = ?1";
    BETWEEN = "select n.id, n.subject, n.text, f.text from notes n left join notes_beside f on f.id = n.id
                where n.id > ?1 and n.id < ?2 order by n.id limit ?3";
    KNOWN = "select (select count(*) from named_fresh) + (select count(distinct id) from named_folded)";
    UNREAD = "select count(*) from named_unread";
    OF_ROW = "select (select count(*) from named_fresh where id = ?1) + (select count(*) from named_folded where id = ?1)
                   + (select count(*) from named_unread where id = ?1)";
    BITS = "select count(*) from named_slices";
}

const THESE: &str =
    "select n.id, n.subject, n.text, f.text from notes n left join notes_beside f on f.id = n.id";

thread_local! {
    /// Rows opened by this test, and how many may still be.
    static OPENED: Cell<usize> = const { Cell::new(0) };
    static LEFT: Cell<usize> = const { Cell::new(usize::MAX) };
}

pub struct Notes;

type Row = ([u8; 16], Option<SubjectId>, Option<String>, Option<String>);

fn opened(rows: Vec<Row>) -> Result<Vec<Read>> {
    OPENED.set(OPENED.get() + rows.len());
    LEFT.set(LEFT.get().checked_sub(rows.len()).ok_or_else(|| Error::fault("the machine stops"))?);
    let read = |(id, of, text, beside): Row| {
        let texts = text.into_iter().chain(beside).collect();
        Read { id, of, texts, href: String::new() }
    };
    Ok(rows.into_iter().map(read).collect())
}

impl Texts for Notes {
    fn watched(&self) -> Watched {
        Watched { table: "notes", columns: &["subject", "text"], beside: Some("notes_beside") }
    }

    fn page(&self) -> i64 {
        100
    }

    fn between<'a>(&'a self, reader: &'a mut Reader, span: Span, most: i64) -> Reading<'a> {
        Box::pin(async move { opened(reader.rows(BETWEEN, args![span.after, span.before, most]).await?) })
    }

    fn these<'a>(&'a self, reader: &'a mut Reader, ids: Vec<[u8; 16]>) -> Reading<'a> {
        let q = Q::new(THESE).and_in("n.id", &ids).then("order by n.id");
        Box::pin(async move { opened(reader.find(&q).await?) })
    }
}

const ROOM: Room = Room {
    name: "notes",
    migrations: &[Migration {
        name: "20260103_notes",
        sql: "create table notes (id bytea not null primary key, subject bytea, text text);
              create table notes_beside (id bytea not null primary key, text text not null);
              create index notes_of_subject on notes (subject);",
        samples: "",
    }],
    statements: &[STATEMENTS],
    personal_data: &[Holding {
        table: "notes",
        columns: &[plain("id"), plain("subject"), identifying("text")],
        link: Link::Subject("subject", Freeze::Never(Why::Machinery)),
        erasing: Erasing::Keep("keep-by-law"),
        purposes: &[],
        retention: "",
    }],
    mentions: Some(Mentions {
        texts: &[&Notes],
        find: |reader, crowd| {
            Box::pin(async move {
                let mut found = Vec::new();
                mention::find(&Notes, reader, &crowd, &mut found).await?;
                Ok(found)
            })
        },
        star: |_, _, _| Box::pin(async { Ok(0) }),
    }),
    ..testkit::BARE
};

/// Writes texts; gives their ids.
struct Tell<'a>(&'a [(Option<SubjectId>, String)]);

impl Action for Tell<'_> {
    type Output = Vec<[u8; 16]>;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<[u8; 16]>> {
        let ids: Vec<[u8; 16]> = self.0.iter().map(|_| tx.id::<SubjectId>().bytes()).collect();
        let rows: Vec<_> =
            ids.iter().zip(self.0).map(|(id, (of, text))| args![*id, *of, text].to_vec()).collect();
        tx.bulk(WRITE, &rows).await?;
        Ok(ids)
    }
}

struct Do(Vec<(ground::db::Sql, Vec<ground::db::Value>)>);

impl Action for Do {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        for (sql, values) in &self.0 {
            tx.execute(sql.clone(), values).await?;
        }
        Ok(())
    }
}

pub async fn tell(world: &World, texts: impl IntoIterator<Item = String>) -> Vec<[u8; 16]> {
    let texts: Vec<_> = texts.into_iter().map(|text| (None, text)).collect();
    let mut ids = Vec::new();
    for part in texts.chunks(2_000) {
        ids.extend(world.write(&Tell(part)).await.unwrap());
        world.advance(10);
    }
    ids
}

pub async fn run(world: &World, sql: ground::db::Sql, values: &[ground::db::Value]) {
    world.write(&Do(vec![(sql, values.to_vec())])).await.unwrap();
}

/// Lets the index read on.
pub async fn read_on(world: &World) {
    world.advance(6 * MINUTE);
    world.work_on_schedule().await;
}

pub fn named(name: &str) -> Naming {
    Naming { names: vec![name.to_owned()], ..Naming::default() }
}

fn person(number: usize) -> String {
    format!("Person{number} Number{number}")
}

/// Who of these is named in which rows, and how many rows were opened for that.
pub async fn find(world: &World, people: Vec<Naming>) -> (Vec<(usize, [u8; 16])>, usize) {
    let before = OPENED.get();
    let crowd = std::sync::Arc::new(Crowd::new(people));
    let look = ROOM.mentions.unwrap().find;
    let found: Vec<(usize, Mention)> = look(&mut world.read().await, crowd).await.unwrap();
    let mut found: Vec<_> = found.into_iter().map(|(whom, mention)| (whom, mention.id)).collect();
    found.sort_unstable();
    (found, OPENED.get() - before)
}

async fn count(world: &World, sql: ground::db::Sql) -> i64 {
    world.read().await.scalar(sql, args![]).await.unwrap()
}

async fn of_row(world: &World, id: [u8; 16]) -> i64 {
    world.read().await.scalar(OF_ROW, args![id]).await.unwrap()
}

const MANY: usize = 5_000;

pub async fn house() -> (World, Vec<[u8; 16]>) {
    let world = World::with(&[ROOM]).await;
    let texts = (0..MANY).map(|number| format!("Room {number} is dark, {} says.", person(number)));
    let ids = tell(&world, texts).await;
    (world, ids)
}

#[tokio::test]
async fn rows_are_found_by_the_index_and_not_by_opening_all_of_them() {
    let (world, ids) = house().await;
    let (found, opened) = find(&world, vec![named(&person(17))]).await;
    assert_eq!((found, opened), (vec![(0, ids[17])], MANY), "nothing was read yet");
    read_on(&world).await;
    for number in [17, 3_000, MANY - 1] {
        let (found, opened) = find(&world, vec![named(&person(number))]).await;
        assert_eq!(found, [(0, ids[number])]);
        assert!(opened < 5, "{opened} opened");
    }
    let crowd: Vec<usize> = (0..300).map(|number| number * 11).collect();
    let (found, opened) = find(&world, crowd.iter().map(|number| named(&person(*number))).collect()).await;
    assert_eq!(found, crowd.iter().enumerate().map(|(at, number)| (at, ids[*number])).collect::<Vec<_>>());
    assert!(opened < 350, "{opened} opened for 300 people");
    assert_eq!(find(&world, vec![named("Joanna Kowalska")]).await.0, []);
    assert!(!world.holds(b"person17"), "no word lies readable in the index");
}

#[tokio::test]
async fn what_changes_is_opened_until_it_was_read_anew_and_what_goes_is_gone() {
    let (world, ids) = house().await;
    read_on(&world).await;
    let joanna = || vec![named("Joanna Kowalska")];
    run(&world, AMEND, args![ids[5], "Ask Joanna Kowalska."]).await;
    run(&world, FILE, args![ids[6], "Kowalska, Joanna: a contract"]).await;
    run(&world, AMEND, args![ids[7], Option::<String>::None]).await;
    let late = [0x01; 16];
    run(&world, WRITE, args![late, Option::<SubjectId>::None, "Joanna Kowalska came late."]).await;
    let fresh = tell(&world, ["Joanna Kowalska is new.".to_owned()]).await[0];
    let wanted = vec![(0, late), (0, ids[5]), (0, ids[6]), (0, fresh)];
    let (found, opened) = find(&world, joanna()).await;
    assert_eq!((found, opened), (wanted.clone(), 5));
    assert_eq!(find(&world, vec![named(&person(5))]).await.0, [], "what was there is found no more");
    assert_eq!(find(&world, vec![named(&person(6))]).await.0, [(0, ids[6])]);
    read_on(&world).await;
    assert_eq!((find(&world, joanna()).await, count(&world, UNREAD).await), ((wanted, 4), 0));
    assert_eq!(of_row(&world, ids[7]).await, 0, "there is nothing in it");

    run(&world, BURN_FILE, args![ids[6]]).await;
    assert_eq!(find(&world, joanna()).await.0, [(0, late), (0, ids[5]), (0, fresh)]);
    read_on(&world).await;
    for id in [ids[5], late, fresh, ids[3_000]] {
        run(&world, BURN, args![id]).await;
        assert_eq!(of_row(&world, id).await, 0);
    }
    assert_eq!(find(&world, joanna()).await, (vec![], 0));
    assert_eq!(find(&world, vec![named(&person(3_000))]).await, (vec![], 0));
    world.write(&Do(ids.iter().map(|id| (BURN, args![*id].to_vec())).collect())).await.unwrap();
    world.advance(61 * MINUTE);
    world.work_on_schedule().await;
    assert_eq!((count(&world, KNOWN).await, count(&world, BITS).await), (0, 0), "no bit is left");
}

#[tokio::test]
async fn a_machine_that_stops_while_it_reads_loses_nothing() {
    let (world, ids) = house().await;
    let people = || [40, 1_000, 4_000].map(person).iter().map(|name| named(name)).collect::<Vec<_>>();
    let wanted = vec![(0, ids[40]), (1, ids[1_000]), (2, ids[4_000])];
    let mut known = 0;
    for _ in 0..4 {
        LEFT.set(1_150);
        read_on(&world).await;
        LEFT.set(usize::MAX);
        let (found, opened) = find(&world, people()).await;
        assert_eq!(found, wanted, "at {known}");
        let now = count(&world, KNOWN).await;
        assert!(now >= known + 1_000 && now < known + 1_200, "{now} after {known}");
        assert!(opened >= MANY - usize::try_from(now).unwrap() && opened < MANY + 5, "{opened} at {now}");
        known = now;
    }
    read_on(&world).await;
    assert_eq!(usize::try_from(count(&world, KNOWN).await).unwrap(), MANY, "each once");
    let (found, opened) = find(&world, people()).await;
    assert_eq!(found, wanted);
    assert!(opened < 8, "{opened} opened");
}

struct Erase(SubjectId);

impl Action for Erase {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        datamap::erase(tx, self.0, Depth::Destroy).await
    }
}

#[tokio::test]
async fn a_text_that_a_law_keeps_of_somebody_erased_still_tells_whom_else_it_names() {
    let (world, _) = house().await;
    let [gone, other] = [[7; 16], [8; 16]].map(SubjectId::from_bytes);
    let texts = [(Some(gone), "Joanna Kowalska did it.".to_owned()), (Some(other), "Piet Berg.".to_owned())];
    let ids = world.write(&Tell(&texts)).await.unwrap();
    read_on(&world).await;
    world.write(&Erase(gone)).await.unwrap();
    let mut reader = world.read().await;
    assert!(
        datamap::count(&mut reader, gone).await.unwrap().iter().all(|found| found.holding.table == "notes")
    );
    drop(reader);
    let look = async || find(&world, vec![named("Joanna Kowalska"), named("Piet Berg")]).await;
    assert_eq!(look().await, (vec![(0, ids[0]), (1, ids[1])], 2));
    read_on(&world).await;
    assert_eq!(look().await, (vec![(0, ids[0]), (1, ids[1])], 2));
    assert_eq!(count(&world, UNREAD).await, 0);
}

#[tokio::test]
async fn a_text_that_is_too_long_for_the_index_is_opened_each_time() {
    let (world, _) = house().await;
    let words: String = (0..60_000).map(|word| format!("w{word} ")).collect();
    let long = tell(&world, [format!("{words} Joanna Kowalska")]).await[0];
    read_on(&world).await;
    let look = async || find(&world, vec![named("Joanna Kowalska")]).await;
    assert_eq!(look().await, (vec![(0, long)], 1));
    read_on(&world).await;
    assert_eq!(find(&world, vec![named("Piet Berg")]).await, (vec![], 1));
    run(&world, AMEND, args![long, "Joanna Kowalska, in short"]).await;
    read_on(&world).await;
    assert_eq!((look().await, count(&world, UNREAD).await), ((vec![(0, long)], 1), 0));
    assert_eq!(find(&world, vec![named("Piet Berg")]).await.1, 0);
}
