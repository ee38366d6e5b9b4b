//! An import from the command line that is killed while it comes in, while it runs, and while others finish it.

use crate::house::{House, is_skipped};
use customers::Filter;
use ground::{paging::Wanted, statements};
use imports::State;
use kernel::{Actor, App};
use std::{fmt::Write, fs, path::Path, time::Duration};

const ROWS: usize = 15_000;
/// Every so many rows somebody stands in the file once more.
const TWICE: usize = 40;
/// An upload is planned, and a run has a batch behind it, before that.
const LONGEST: Duration = Duration::from_secs(3);
/// Whoever sees an import die starts it again, and again; then the worker has all of them to finish at once.
const STARTED_AGAIN: u32 = 2;
const LIVES: u32 = 3;

statements! {
    STARTED = "select count(*) from imports where started_at is not null";
    RUNNING = "select count(*) from imports where state in ('checking', 'running')";
}

#[tokio::test(flavor = "multi_thread")]
async fn an_import_that_is_killed_loses_no_row_and_takes_none_twice() {
    if is_skipped() {
        return;
    }
    let mut house = House::new(None);
    drop(house.open().await);
    fs::write(house.path("people.csv"), people()).unwrap();
    let command = ["import", "customers", "people.csv", "--purpose", "orders"];
    house.start(&command).die_after(house.moment(LONGEST)).await;
    for _ in 0..STARTED_AGAIN {
        let before = house.count(STARTED).await;
        let running = house.start(&command);
        assert!(house.comes_to(STARTED, before + 1).await, "{}", house.log());
        running.die_after(house.moment(LONGEST)).await;
    }
    house.pass_time().await;
    house.work_and_die(RUNNING, (LIVES, LONGEST)).await;
    check(&house.open_later().await, &house.path("data")).await;
}

/// The address of the person in this row.
fn address(row: usize) -> String {
    let person = if row % TWICE == TWICE - 1 { row - 7 } else { row };
    format!("person{person}@example.com")
}

fn people() -> String {
    let mut file = String::from("Given name,Family name,E-mail,Country\n");
    for row in 0..ROWS {
        writeln!(file, "Ada,Row {row},{},NL", address(row)).unwrap();
    }
    file
}

async fn check(app: &App, data: &Path) {
    let mut expected: Vec<String> = (0..ROWS).map(address).collect();
    expected.sort();
    expected.dedup();
    let mut reader = app.read(&Actor::house()).await.unwrap();
    let all = customers::ids(&mut reader, &Filter::default(), None, u32::MAX).await.unwrap();
    let contacts = customers::contacts(&mut reader, &all).await.unwrap();
    assert_eq!(contacts.len(), all.len(), "everybody can be read");
    let mut found: Vec<String> = contacts.into_iter().filter_map(|contact| contact.email).collect();
    found.sort();
    assert_eq!(found.len(), expected.len(), "each of them once");
    assert!(found == expected, "the people of the file and no others");
    let imports = imports::list(&mut reader, &Wanted::default()).await.unwrap().items;
    assert!(!imports.is_empty());
    for import in &imports {
        assert_eq!((import.state, import.done), (State::Done, ROWS as u64), "{import:?}");
        assert_eq!(import.tally.rows(), ROWS as u64, "{:?}", import.tally);
    }
    let added: u64 = imports.iter().map(|import| import.tally.added).sum();
    assert_eq!(added, expected.len() as u64, "a batch and its counts stand or fall together");
    // The rows held back fill one chunk; the uploaded files are gone, those that never ran as well.
    assert_eq!(files(&data.join("files")), imports.len(), "only reports lie on the disk");
}

fn files(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| if path.is_dir() { files(&path) } else { 1 }).sum()
}
