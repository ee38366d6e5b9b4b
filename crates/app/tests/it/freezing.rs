//! Restriction in the database, table by table: whoever writes the rows of somebody restricted past every action is refused.

use crate::house;
use ground::db::{Engine, Error, Q, Single};
use kernel::{Freeze, Holding, Link, restriction::RULE};
use testkit::World;

/// Tables without sample rows: the room that holds them tries them in a story of its own.
const EMPTY: [&str; 2] = ["customer_lookup", "customer_secrets"];

#[tokio::test]
async fn a_raw_write_to_a_restricted_persons_rows_fails_wherever_the_map_says_so() {
    let world = house::filled().await;
    let holdings: Vec<Holding> = world.app.holdings().copied().filter(is_guarded).collect();
    adopt(&world, &holdings).await;
    for holding in &holdings {
        for (what, outcome) in tried(&world, holding).await {
            assert!(!is_refused(&outcome), "{} {what}: nobody is restricted yet", holding.table);
        }
    }
    restrict_all(&world, &holdings).await;
    for holding in holdings.iter().filter(|holding| !EMPTY.contains(&holding.table)) {
        let tried = tried(&world, holding).await;
        assert!(!tried.is_empty(), "{} has no row to try", holding.table);
        for (what, outcome) in tried {
            assert!(is_refused(&outcome), "{} {what} past the restriction: {outcome:?}", holding.table);
        }
    }
}

/// The database looks at one column.
#[tokio::test]
async fn every_frozen_table_names_its_person_there() {
    let world = house::open().await;
    for holding in world.app.holdings().filter(|holding| is_guarded(holding)) {
        let (Link::Subject(column, _) | Link::Lookup(column)) = holding.link else { continue };
        assert_eq!(column, "subject", "{}", holding.table);
    }
}

fn is_guarded(holding: &Holding) -> bool {
    !matches!(holding.link, Link::Nobody | Link::Subject(_, Freeze::Never(_)))
}

fn is_refused(outcome: &Result<(), Error>) -> bool {
    matches!(outcome, Err(Error::Check(rule)) if rule == RULE)
}

/// Rows of somebody for which no exception is made.
fn owned(holding: &Holding) -> String {
    match holding.link {
        Link::Subject(_, Freeze::GrowsBut(but, _)) => {
            format!("subject is not null and not ({})", but.replace("{row}", holding.table))
        }
        _ => "subject is not null".to_owned(),
    }
}

/// Rows of nobody are the sample person's from now on.
async fn adopt(world: &World, holdings: &[Holding]) {
    let mut conn = world.app.db().begin().await.unwrap();
    for holding in holdings {
        let sql = format!("update {} set subject = '0123456789abcdef' where subject is null", holding.table);
        conn.batch(&sql).await.unwrap();
    }
    // A file that lies under the person's key, not under its own any more.
    conn.batch("update form_files set file = 'file-sample-moved'").await.unwrap();
    conn.commit().await.unwrap();
}

/// As somebody with a console would do it: everybody with a row in one of these tables.
async fn restrict_all(world: &World, holdings: &[Holding]) {
    let mut conn = world.app.db().begin().await.unwrap();
    for holding in holdings {
        let sql = format!(
            "insert into {RULE} (subject, since, actor, reason) select distinct subject, 1, 'house', 'asked' from {}
              where {} on conflict (subject) do nothing",
            holding.table,
            owned(holding)
        );
        conn.batch(&sql).await.unwrap();
    }
    conn.commit().await.unwrap();
}

/// Each kind of write to somebody's rows in a table, in a transaction that is thrown away.
async fn tried(world: &World, holding: &Holding) -> Vec<(&'static str, Result<(), Error>)> {
    let mut outcomes = Vec::new();
    if rows(world, holding).await == 0 {
        return outcomes;
    }
    let (table, owned) = (holding.table, owned(holding));
    let names: Vec<&str> = holding.columns.iter().map(|column| column.name).collect();
    let names = names.join(", ");
    let grows = matches!(holding.link, Link::Subject(_, Freeze::Grows | Freeze::GrowsBut(..)));
    let insert = format!("insert into {table} ({names}) select {names} from {table} where {owned}");
    let tries = [
        ("update", format!("update {table} set subject = subject where {owned}")),
        ("give away", format!("update {table} set subject = null where {owned}")),
        ("delete", format!("delete from {table} where {owned}")),
        ("insert", insert),
    ];
    for (what, sql) in tries.into_iter().filter(|(what, _)| !(grows && *what == "insert")) {
        let mut conn = world.app.db().begin().await.unwrap();
        if conn.engine() == Engine::Sqlite {
            conn.batch("pragma defer_foreign_keys = on").await.unwrap();
        }
        outcomes.push((what, conn.batch(&sql).await));
        conn.rollback().await.unwrap();
    }
    outcomes
}

async fn rows(world: &World, holding: &Holding) -> i64 {
    let q = Q::assembled(&["select count(*) from ", holding.table, " where ", &owned(holding)], Vec::new());
    let found: Vec<Single<i64>> = world.app.db().reader().await.unwrap().find(&q).await.unwrap();
    found[0].0
}
