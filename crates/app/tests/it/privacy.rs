//! The data map against the live schema: what is held about people is known, linked, named, and comes to an end.

use crate::house;
use ground::{
    db::{self, Column, Engine, Q, Value},
    id::Id,
};
use kernel::{App, Class, Erasing, Holding, Link, SubjectId, datamap};
use kit::Lang;
use std::collections::{BTreeMap, BTreeSet};

/// Tables with personal values that belong to no data subject, and why that is right.
const OF_NOBODY: &[(&str, &str)] = &[
    ("customer_lookup", "keyed hashes: taken out one by one from the list that lies with the person"),
    (
        "staff_users",
        "people who work here: their record ends with their employment, not by a request at the portal",
    ),
    ("staff_sessions", "the device and address of a session of staff, gone with the session"),
    (
        "form_pending",
        "somebody who has not confirmed yet: sealed with a key of its own that dies within two days",
    ),
    (
        "portal_asks",
        "an address that may belong to nobody: sealed with a key of its own that dies within the hour",
    ),
    ("imports", "a file of many people: sealed with a key of its own that dies with the import"),
    (
        "register_records",
        "what people wrote about breaches and processors: sealed with a key of its own, starred where it names somebody who is erased",
    ),
    ("register_agreements", "the name of a contract's file, sealed with the key of its processor"),
    ("register_log", "why something was done with a record, sealed with the key of that record"),
    (
        "rights_found",
        "texts about others that name somebody: under the key of whom each is about, gone when the request is decided",
    ),
    ("staff_units", "addresses of offices and partners that data may go to, gone when they end"),
    ("cases_acknowledged", "a keyed hash of whoever was told that their mail came in, gone after two months"),
];

#[tokio::test]
async fn the_map_and_the_schema_are_the_same() {
    let world = house::open().await;
    let live = live(&world.app).await;
    let mapped: BTreeSet<_> = world.app.holdings().flat_map(columns).collect();
    let forgotten: Vec<_> = live.difference(&mapped).collect();
    let invented: Vec<_> = mapped.difference(&live).collect();
    assert!(forgotten.is_empty(), "not on the data map: {forgotten:#?}");
    assert!(invented.is_empty(), "on the data map, but not in the schema: {invented:#?}");
}

#[tokio::test]
async fn every_table_and_column_is_on_the_map_once() {
    let world = house::open().await;
    let mut seen = BTreeMap::new();
    for column in world.app.holdings().flat_map(columns) {
        *seen.entry(column).or_insert(0) += 1;
    }
    let twice: Vec<_> = seen.iter().filter(|(_, times)| **times > 1).collect();
    assert!(twice.is_empty(), "{twice:?}");
}

#[tokio::test]
async fn every_link_and_every_blank_names_a_column() {
    let world = house::open().await;
    for holding in world.app.holdings() {
        let names: Vec<_> = holding.columns.iter().map(|column| column.name).collect();
        let linked = match holding.link {
            Link::Subject(column, _) | Link::Lookup(column) => vec![column],
            Link::Nobody => Vec::new(),
        };
        let blanked: &[&str] = match holding.erasing {
            Erasing::Blank(columns) => columns,
            Erasing::Delete | Erasing::Keep(_) => &[],
        };
        for name in linked.iter().chain(blanked) {
            assert!(names.contains(name), "{}.{name} is not on the map", holding.table);
        }
    }
}

#[tokio::test]
async fn whose_personal_values_are_is_always_known() {
    let world = house::open().await;
    let loose: BTreeSet<_> = world.app.holdings().filter(is_loose).map(|h| h.table).collect();
    let explained: BTreeSet<_> = OF_NOBODY.iter().map(|(table, _)| *table).collect();
    let stale: Vec<_> = explained.difference(&loose).collect();
    let unexplained: Vec<_> = loose.difference(&explained).collect();
    assert!(
        unexplained.is_empty(),
        "personal values that belong to nobody, without a reason: {unexplained:?}"
    );
    assert!(stale.is_empty(), "explained for nothing: {stale:?}");
}

/// What erasure keeps must not tell who it was about: sealed values go with the key, plain ones must be blanked.
#[tokio::test]
async fn nothing_plain_about_a_person_outlives_erasure() {
    let world = house::open().await;
    for holding in world.app.holdings().filter(|holding| holding.link.is_of_somebody()) {
        let blanked: &[&str] = match holding.erasing {
            Erasing::Delete => continue,
            Erasing::Blank(columns) => columns,
            Erasing::Keep(_) => &[],
        };
        let left = holding.columns.iter().filter(|column| column.class == Class::Attribute);
        let left: Vec<_> = left.map(|column| column.name).filter(|name| !blanked.contains(name)).collect();
        let counted = left.iter().all(|name| matches!(*name, "lang" | "language" | "country"));
        assert!(counted, "{} keeps {left:?} after erasure", holding.table);
    }
}

/// Erasing somebody, or finding everything about them, touches every table on the map: none of them is read as a whole.
#[tokio::test]
async fn a_persons_rows_are_found_by_an_index() {
    let world = house::open().await;
    let mut conn = world.app.db().reader().await.unwrap();
    if conn.engine() != Engine::Sqlite {
        return;
    }
    let mut scanned = Vec::new();
    for holding in world.app.holdings() {
        let Link::Subject(column, _) = holding.link else { continue };
        let asked = ["explain query plan select 1 from ", holding.table, " where ", column, " in (?, ?)"];
        let q = Q::assembled(&asked, vec![Value::Blob(vec![0; 16]); 2]);
        let plan: Vec<(i64, i64, i64, String)> = conn.find(&q).await.unwrap();
        if !plan.iter().any(|(_, _, _, step)| step.starts_with("SEARCH")) {
            scanned.push(holding.table);
        }
    }
    assert!(scanned.is_empty(), "an index that begins with the subject is missing on {scanned:?}");
}

#[tokio::test]
async fn every_end_and_every_table_has_its_sentence() {
    let world = house::open().await;
    let mut missing = BTreeSet::new();
    for lang in Lang::ALL {
        let t = world.app.lexicon().words(lang);
        for word in world.app.holdings().flat_map(words) {
            if t.w(&word).contains('⟦') {
                missing.insert(word);
            }
        }
    }
    assert!(missing.is_empty(), "no words for {missing:?}");
}

/// Whatever is held about somebody says for what, who may see it, and by which rules it ends.
#[tokio::test]
async fn every_table_about_people_explains_itself() {
    let world = house::furnished().await;
    let purposes = consent::purposes(&mut world.read().await).await.unwrap();
    let t = world.app.lexicon().words(Lang::En);
    for holding in world.app.holdings().filter(|holding| holding.link.is_of_somebody()) {
        let why = customers::explained(&world.app, holding);
        assert!(!why.needs.roles.is_empty(), "{}: nobody may see it", holding.table);
        for key in why.purposes {
            assert!(
                purposes.iter().any(|purpose| purpose.key == *key),
                "{}: no purpose {key}",
                holding.table
            );
        }
        for lapse in why.lapses {
            assert!(!t.w(&retention::word(lapse)).starts_with('⟦'), "{lapse}");
        }
    }
}

/// The answer to why something is held leaves no table out that holds something.
#[tokio::test]
async fn why_something_is_held_is_complete_by_the_map() {
    let world = house::filled().await;
    let (mut reader, subject) = (world.read().await, SubjectId::from_bytes(*b"0123456789abcdef"));
    let found = datamap::count(&mut reader, subject).await.unwrap();
    let (held, unseen) = customers::all_held(&mut reader, subject).await.unwrap();
    let tables: Vec<_> = found.iter().map(|found| (found.holding.table, found.rows)).collect();
    let told: Vec<_> = held.iter().map(|held| (held.table, held.rows)).collect();
    assert_eq!((told, unseen), (tables, 0));
    assert!(!held.is_empty(), "the samples are about somebody");
}

fn is_loose(holding: &&Holding) -> bool {
    let personal = |class| matches!(class, Class::Identifying | Class::Sensitive | Class::Special);
    !holding.link.is_of_somebody() && holding.columns.iter().any(|column| personal(column.class))
}

/// People read the name of a table only where it is about them.
fn words(holding: &Holding) -> Vec<String> {
    let mut words = vec![holding.retention.to_owned()];
    if let Erasing::Keep(why) = holding.erasing {
        words.push(why.to_owned());
    }
    if holding.link.is_of_somebody() {
        words.push(format!("table-{}", holding.table));
    }
    words
}

fn columns(holding: &Holding) -> Vec<Column> {
    let column = |name: &str| Column { table: holding.table.into(), name: name.into() };
    holding.columns.iter().map(|each| column(each.name)).collect()
}

async fn live(app: &App) -> BTreeSet<Column> {
    db::columns(&mut app.db().reader().await.unwrap()).await.unwrap().into_iter().collect()
}
