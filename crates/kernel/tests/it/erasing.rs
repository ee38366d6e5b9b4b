//! Erasure over any graph of rows: nothing that the map takes is left of whoever is erased, nothing of anybody else is touched.

use ground::{
    args,
    db::{Migration, Q, Single},
    id::Id,
};
use kernel::{
    Action, Erasing, Holding, Link, Permission, Result, Room, SYSTEM, SubjectId, Tx,
    datamap::{self, Depth, attribute, identifying, plain},
};
use proptest::{
    collection::vec,
    prelude::*,
    test_runner::{Config, TestRunner},
};
use testkit::World;

/// Tables by what erasing does with them; leaves point to the trees that stand before them.
const TABLES: [(&str, Erasing); 4] = [
    ("graph_trees", Erasing::Delete),
    ("graph_leaves", Erasing::Delete),
    ("graph_sums", Erasing::Blank(&["subject", "city"])),
    ("graph_duties", Erasing::Keep("keep-by-law")),
];
const PEOPLE: usize = 5;

const COLUMNS: &[kernel::Column] =
    &[plain("id"), plain("parent"), plain("subject"), attribute("city"), identifying("name")];

const fn holding(at: usize) -> Holding {
    let (table, erasing) = TABLES[at];
    Holding {
        table,
        columns: COLUMNS,
        link: Link::Subject("subject", kernel::Freeze::Never(kernel::Why::Machinery)),
        erasing,
        purposes: &[],
        retention: "retention-graph",
    }
}

const MAP: &[Holding] = &[holding(0), holding(1), holding(2), holding(3)];

const SQL: &str = "
    create table graph_trees (id bigint not null primary key, parent bigint, subject bytea, city text, name bytea);
    create table graph_leaves (id bigint not null primary key, parent bigint references graph_trees (id), subject bytea, city text, name bytea);
    create table graph_sums (id bigint not null primary key, parent bigint, subject bytea, city text, name bytea);
    create table graph_duties (id bigint not null primary key, parent bigint, subject bytea, city text, name bytea);
";

const ROOM: Room = Room {
    name: "graph",
    migrations: &[Migration { name: "20260102_graph", sql: SQL, samples: "" }],
    personal_data: MAP,
    ..testkit::BARE
};

/// A row: its table, whose it is, and which tree of the same person a leaf hangs on.
#[derive(Clone, Debug)]
struct Planted {
    table: usize,
    owner: Option<usize>,
}

fn graph() -> impl Strategy<Value = Vec<Planted>> {
    let row = (0..TABLES.len(), proptest::option::weighted(0.9, 0..PEOPLE));
    vec(row.prop_map(|(table, owner)| Planted { table, owner }), 1..60)
}

fn subject(round: u8, person: usize) -> SubjectId {
    SubjectId::from_bytes([
        round,
        u8::try_from(person).unwrap() + 1,
        7,
        7,
        7,
        7,
        7,
        7,
        7,
        7,
        7,
        7,
        7,
        7,
        7,
        7,
    ])
}

struct Plant<'a>(u8, &'a [Planted]);

impl Action for Plant<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let Self(round, rows) = self;
        let mut trees: Vec<(Option<usize>, i64)> = Vec::new();
        let mut sorted: Vec<(usize, &Planted)> = rows.iter().enumerate().collect();
        sorted.sort_by_key(|(_, row)| row.table);
        for (at, row) in sorted {
            let id = i64::from(*round) * 1_000 + i64::try_from(at).unwrap();
            let parent = trees.iter().find(|(owner, _)| *owner == row.owner).map(|(_, id)| *id);
            let parent = parent.filter(|_| row.table == 1);
            let owner = row.owner.map(|person| subject(*round, person));
            let insert = [
                "insert into ",
                TABLES[row.table].0,
                " (id, parent, subject, city, name) values (?, ?, ?, ?, ?)",
            ];
            let q = Q::assembled(&insert, args![id, parent, owner, "Delft", vec![1_u8]].to_vec());
            tx.execute(q.sql(), q.args()).await?;
            if row.table == 0 {
                trees.push((row.owner, id));
            }
        }
        Ok(())
    }
}

struct Erase<'a>(&'a [SubjectId], Depth, &'a [String]);

impl Action for Erase<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        datamap::erase_but(tx, self.0, self.1, self.2).await
    }
}

/// Rows of a table that are still this person's, and all rows of it in this round that hold everything they held.
async fn count(world: &World, table: &str, condition: &str, round: u8) -> i64 {
    let range = format!(
        "id >= {} and id < {} and {condition}",
        i64::from(round) * 1_000,
        (i64::from(round) + 1) * 1_000
    );
    let q = Q::assembled(&["select count(*) from ", table, " where ", &range], Vec::new());
    let rows: Vec<Single<i64>> = world.app.db().reader().await.unwrap().find(&q).await.unwrap();
    rows[0].0
}

const WHOLE: &str = "subject is not null and city is not null and name is not null";

async fn holds(world: &World, round: u8, rows: &[Planted], gone: &[usize], depth: Depth, kept: &[String]) {
    for (at, (table, erasing)) in TABLES.into_iter().enumerate() {
        let of = |wanted: &dyn Fn(usize) -> bool| {
            i64::try_from(rows.iter().filter(|row| row.table == at && row.owner.is_some_and(wanted)).count())
                .unwrap()
        };
        let erased = |person: usize| gone.contains(&person);
        let (theirs, others) = (of(&erased), of(&|person| !erased(person)));
        let nobodys =
            i64::try_from(rows.iter().filter(|row| row.table == at && row.owner.is_none()).count()).unwrap();
        let (whole, all) = match erasing.at(depth) {
            _ if kept.iter().any(|kept| kept == table) => (theirs + others, theirs + others + nobodys),
            Erasing::Keep(_) => (theirs + others, theirs + others + nobodys),
            Erasing::Blank(_) => (others, theirs + others + nobodys),
            Erasing::Delete => (others, others + nobodys),
        };
        assert_eq!(
            count(world, table, WHOLE, round).await,
            whole,
            "{table} at {depth:?} without {kept:?}: {rows:?} {gone:?}"
        );
        assert_eq!(count(world, table, "id is not null", round).await, all, "rows of {table}");
    }
}

#[test]
fn any_graph_of_rows_ends_as_the_map_says_and_nobody_else_is_touched() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let world = runtime.block_on(World::with(&[ROOM]));
    let round = std::cell::Cell::new(0_u8);
    let case = (
        graph(),
        proptest::sample::subsequence((0..PEOPLE).collect::<Vec<_>>(), 0..=PEOPLE),
        any::<bool>(),
        proptest::sample::subsequence(vec![2_usize, 3, 0], 0..=1),
    );
    let mut runner = TestRunner::new(Config { cases: 40, failure_persistence: None, ..Config::default() });
    let ran = runner.run(&case, |(rows, gone, destroy, kept)| {
        round.set(round.get() + 1);
        let depth = if destroy { Depth::Destroy } else { Depth::Anonymise };
        // Whoever keeps the trees keeps what hangs on them.
        let kept: Vec<String> = match kept.first() {
            Some(0) => vec!["graph_trees".into(), "graph_leaves".into()],
            Some(at) => vec![TABLES[*at].0.into()],
            None => Vec::new(),
        };
        let subjects: Vec<SubjectId> = gone.iter().map(|person| subject(round.get(), *person)).collect();
        runtime.block_on(async {
            world.write(&Plant(round.get(), &rows)).await.unwrap();
            world.write(&Erase(&subjects, depth, &kept)).await.unwrap();
            holds(&world, round.get(), &rows, &gone, depth, &kept).await;
        });
        Ok(())
    });
    ran.unwrap();
}
