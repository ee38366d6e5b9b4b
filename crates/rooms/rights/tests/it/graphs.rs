//! Any people with any rows: what the map says happens to theirs, and their neighbours' stay as they are, byte by byte.

use crate::{house, starring::TALKING};
use customers::Draft;
use ground::{
    args,
    db::{Sql, ToValue, Value},
};
use kernel::{
    Action, Erasing, Holding, Link, Permission, Result, SYSTEM, SubjectId, Tx,
    datamap::{self, Class, Depth},
};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use testkit::World;

/// People of one case, and rows of each of them in one table at most.
const PEOPLE: usize = 4;
const ROWS: usize = 3;

/// A row of a migration's sample: its table, its columns, and the literals that stand in them.
type Sample = (String, Vec<String>, Vec<String>);

/// The rows that the samples of these rooms write, apart from what only one engine understands.
fn samples() -> Vec<Sample> {
    let all = TALKING.iter().flat_map(|room| room.migrations).map(|migration| migration.samples);
    all.flat_map(|text| parted(text, ';')).filter_map(|statement| sample(&statement)).collect()
}

fn sample(statement: &str) -> Option<Sample> {
    let rest = statement.trim().strip_prefix("insert into ")?;
    let (head, values) = rest.split_once(" values").or_else(|| rest.split_once("\nvalues"))?;
    let (table, columns) = head.split_once('(')?;
    let columns = parted(columns.trim().strip_suffix(')')?, ',');
    let values = parted(values.trim().strip_prefix('(')?.strip_suffix(')')?, ',');
    let fits = columns.len() == values.len() && !statement.contains("--");
    fits.then(|| (table.trim().to_owned(), columns, values))
}

/// Parts at a sign that stands in no text.
fn parted(text: &str, sign: char) -> Vec<String> {
    let (mut parts, mut quoted) = (vec![String::new()], false);
    for letter in text.chars() {
        quoted ^= letter == '\'';
        match letter == sign && !quoted {
            true => parts.push(String::new()),
            false => parts.last_mut().unwrap().push(letter),
        }
    }
    parts.into_iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

fn linked(world: &World) -> Vec<(Holding, &'static str)> {
    let linked = |holding: &Holding| match holding.link {
        Link::Subject(column, _) if holding.table != "customers" => Some((*holding, column)),
        _ => None,
    };
    world.app.holdings().filter_map(linked).collect()
}

/// Writes a sample once more, as somebody's; ids and numbers are other ones.
struct Plant<'a> {
    sample: &'a Sample,
    column: &'a str,
    whose: SubjectId,
    nr: u64,
}

impl Action for Plant<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (table, columns, literals) = self.sample;
        let mut values: Vec<Value> = Vec::new();
        let mut shown = Vec::new();
        for (column, literal) in columns.iter().zip(literals) {
            let text = literal.trim_matches('\'');
            let is_id = matches!(column.as_str(), "id" | "token" | "hash") && literal.starts_with('\'');
            if column == self.column {
                values.push(self.whose.to_value());
            } else if is_id {
                let mut bytes = text.as_bytes().to_vec();
                bytes.resize(text.len().max(16), 0);
                bytes[..8].copy_from_slice(&self.nr.to_be_bytes());
                values.push(bytes.to_value());
            } else if matches!(column.as_str(), "serial" | "nr" | "place") {
                values.push(i64::try_from(self.nr).unwrap().to_value());
            } else {
                shown.push(literal.clone());
                continue;
            }
            shown.push(format!("?{}", values.len()));
        }
        let insert = format!(
            "insert into {table} ({}) values ({}) on conflict do nothing",
            columns.join(", "),
            shown.join(", ")
        );
        tx.execute(Sql::new(Box::leak(insert.into_boxed_str())), &values).await?;
        Ok(())
    }
}

struct Erase<'a> {
    subjects: &'a [SubjectId],
    depth: Depth,
    kept: &'a [String],
    /// Whether the key stays, so that rows that are kept because nobody can read them are emptied.
    emptied: bool,
}

impl Action for Erase<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        datamap::erase_but(tx, self.subjects, self.depth, self.kept).await?;
        if self.emptied {
            let but: Vec<String> = self
                .kept
                .iter()
                .cloned()
                .chain(["consent_events".into(), "rights_tellings".into()])
                .collect();
            datamap::empty_kept(tx, self.subjects, &but).await?;
        }
        Ok(())
    }
}

/// Every row of a table that is somebody's, byte by byte.
async fn rows(world: &World, (holding, column): (&Holding, &str), whose: SubjectId) -> Vec<String> {
    let all: Vec<String> =
        holding.columns.iter().map(|column| format!("'{0}=' || quote({0})", column.name)).collect();
    let select =
        format!("select {} from {} where {column} = ?1 order by 1", all.join(" || ' ' || "), holding.table);
    world.read().await.column(Sql::new(Box::leak(select.into_boxed_str())), args![whose]).await.unwrap()
}

type Seen = BTreeMap<(&'static str, usize), Vec<String>>;

async fn seen(world: &World, people: &[SubjectId]) -> Seen {
    let mut all = Seen::new();
    for (holding, column) in linked(world) {
        for (at, person) in people.iter().enumerate() {
            all.insert((holding.table, at), rows(world, (&holding, column), *person).await);
        }
    }
    all
}

/// What is left of a row that is kept and emptied.
fn without(row: &str, holding: &Holding) -> String {
    let told = |part: &str| {
        let name = part.split('=').next().unwrap_or_default();
        let column = holding.columns.iter().find(|column| column.name == name);
        match column.is_some_and(|column| column.class >= Class::Identifying) {
            true => format!("{name}=NULL"),
            false => part.to_owned(),
        }
    };
    row.split(' ').map(told).collect::<Vec<_>>().join(" ")
}

#[derive(Debug)]
struct Case {
    /// By table and person how many rows they get.
    rows: Vec<usize>,
    gone: Vec<bool>,
    depth: Depth,
    kept: Vec<bool>,
    emptied: bool,
}

fn case() -> impl Strategy<Value = Case> {
    let depth = prop::sample::select(vec![Depth::Anonymise, Depth::Destroy]);
    let rows = prop::collection::vec(0..=ROWS, 200);
    let kept = prop::collection::vec(prop::bool::weighted(0.15), 200);
    (rows, prop::collection::vec(any::<bool>(), PEOPLE), depth, kept, any::<bool>())
        .prop_map(|(rows, gone, depth, kept, emptied)| Case { rows, gone, depth, kept, emptied })
}

async fn holds(case: Case) {
    let world = World::furnished(&TALKING, house::edges()).await;
    if world.app.db().path().is_none() {
        return;
    }
    let mut conn = world.app.db().writer().await.unwrap();
    for migration in TALKING.iter().flat_map(|room| room.migrations) {
        let text = ground::db::for_engine(migration.samples, conn.engine());
        conn.batch(&text).await.unwrap();
    }
    drop(conn);
    let (samples, linked) = (samples(), linked(&world));
    let mut people = Vec::new();
    for nr in 0..PEOPLE {
        people.push(house::add(&world, Draft { family: format!("Nr {nr}"), ..Draft::default() }).await);
    }
    let (mut nr, mut planted) = (1_000, BTreeSet::new());
    for (at, (holding, column)) in linked.iter().enumerate() {
        let of_table: Vec<&Sample> = samples.iter().filter(|(table, ..)| table == holding.table).collect();
        for (whom, whose) in people.iter().enumerate().filter(|_| !of_table.is_empty()) {
            for _ in 0..case.rows[(at * PEOPLE + whom) % case.rows.len()] {
                nr += 1;
                let sample = of_table[nr as usize % of_table.len()];
                if sample.1.iter().any(|name| name == column) {
                    let plant = Plant { sample, column, whose: *whose, nr };
                    // What hangs on another row of its own, such as a package on its request, has only the sample's.
                    planted.extend(world.write(&plant).await.ok().map(|()| holding.table));
                }
            }
        }
    }
    assert!(planted.len() > 8, "samples are read: {planted:?}");
    let before = seen(&world, &people).await;
    let gone = |at: usize| case.gone[at];
    let subjects: Vec<SubjectId> = (0..PEOPLE).filter(|at| gone(*at)).map(|at| people[at]).collect();
    let kept = linked.iter().zip(&case.kept).filter(|(_, kept)| **kept);
    let kept: Vec<String> = kept.map(|((holding, _), _)| holding.table.to_owned()).collect();
    let erase = Erase { subjects: &subjects, depth: case.depth, kept: &kept, emptied: case.emptied };
    world.write(&erase).await.unwrap();
    let after = seen(&world, &people).await;
    for (holding, column) in &linked {
        for at in 0..PEOPLE {
            let (was, is) = (&before[&(holding.table, at)], &after[&(holding.table, at)]);
            let stays = !gone(at) || kept.iter().any(|table| table == holding.table);
            let untouched = matches!(holding.table, "consent_events" | "rights_tellings") || !case.emptied;
            let expected = match holding.erasing.at(case.depth) {
                _ if stays => was.clone(),
                Erasing::Keep(_) if untouched => was.clone(),
                Erasing::Keep(_) => was.iter().map(|row| without(row, holding)).collect(),
                Erasing::Blank(columns) if columns.contains(column) => Vec::new(),
                Erasing::Delete => Vec::new(),
                Erasing::Blank(_) => was.iter().map(|row| without(row, holding)).collect(),
            };
            assert_eq!(is, &expected, "{} of person {at} in {case:?}", holding.table);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, max_shrink_iters: 40, ..ProptestConfig::default() })]

    #[test]
    fn what_the_map_says_happens_to_theirs_and_nothing_to_their_neighbours(case in case()) {
        tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(holds(case));
    }
}
