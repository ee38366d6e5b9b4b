//! A canary: a customer whose name must not turn up in the log, the events, the queue, or anywhere on the disk.

mod outcomes;

use crate::{
    house,
    spellings::{Book, Pile},
};
use ground::{
    clock::HOUR,
    db::{Q, Single},
};
use kernel::{App, Role, SubjectId};
use rights::{Ask, Decide, Decision, How, Kind, Mode, Return, Vouch, Wish};
use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    sync::{Mutex, Once},
};
use testkit::{Guest, World};
use tracing::level_filters::LevelFilter;

const GIVEN: &str = "Kanarína";
const FAMILY: &str = "Zwitserböl";
const EMAIL: &str = "kanarina.zwitserbol@example.org";
const PHONE: &str = "+31612345678";

/// Ids and names of fields are all that these tables may hold.
const PLAIN: &[(&str, &str)] = &[
    ("events", "data"),
    ("events", "actor"),
    ("jobs", "payload"),
    ("jobs", "last_error"),
    ("sightings", "reason"),
];

#[tokio::test]
async fn a_name_stays_out_of_log_events_queue_and_disk() {
    listen();
    let world = house::furnished().await;
    live_through(&world).await;

    assert_eq!(traces(&world).await, Vec::<String>::new(), "while the house knows the person");
    erase(&world).await;
    assert_eq!(traces(&world).await, Vec::<String>::new(), "after the erasure");
    assert!(String::from_utf8_lossy(&LOG.bytes()).contains("answered"), "the log was listened to");
}

/// Where a value lies in some spelling: in a file of the house, in the log, in a table that may hold no personal value.
async fn traces(world: &World) -> Vec<String> {
    let mut piles: Vec<(String, Pile)> = files(world.folder())
        .into_iter()
        .map(|path| (path.display().to_string(), Pile::of(fs::read(&path).unwrap())))
        .collect();
    piles.push(("the log".to_owned(), Pile::of(LOG.bytes())));
    for (table, column) in PLAIN {
        piles.push((
            format!("{table}.{column}"),
            Pile::of(column_of(&world.app, table, column).await.into_bytes()),
        ));
    }
    let book = Book::of([GIVEN, FAMILY, EMAIL, PHONE, &format!("{GIVEN} {FAMILY}")]);
    let found = |(place, pile): &(String, Pile)| {
        book.found(pile).into_iter().map(|value| format!("{value} in {place}")).collect::<Vec<_>>()
    };
    piles.iter().flat_map(found).collect()
}

/// Databases with their logs, sealed files, everything else below the folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// First a copy of everything that is held is made, so that a file of it lies there; then the person goes.
async fn erase(world: &World) {
    let mut reader = world.read().await;
    let subject = customers::find_by_email(&mut reader, EMAIL).await.unwrap()[0];
    drop(reader);
    fulfil(world, subject, Kind::Copy, None).await;
    let decision = Decision::Erase { mode: Mode::Anonymise, comes_back: Return::Welcome };
    fulfil(world, subject, Kind::Erasure, Some(decision)).await;
}

/// A copy is made as soon as the person is known to be who they say; an erasure is decided about.
async fn fulfil(world: &World, subject: SubjectId, kind: Kind, decision: Option<Decision>) {
    let claim = world.write(&Ask { wish: Wish::plain(subject, kind, How::Desk) }).await.unwrap();
    world.work().await;
    let claim = world.write(&Vouch { claim }).await.unwrap();
    if let Some(decision) = decision {
        world.write(&Decide::whole(claim.id, decision, claim.number.to_string())).await.unwrap();
    }
    for _ in 0..5 {
        world.work().await;
        world.advance(HOUR);
    }
}

/// A customer is made, looked at, searched for, changed, asked by a form, and asks for what is held.
async fn live_through(world: &World) {
    let anna = Guest::Staff(Role::Agent);
    let draft = serde_json::json!({ "given": GIVEN, "family": FAMILY, "emails": [EMAIL], "phones": [PHONE] });
    let made = world.api(anna, "POST", "/customers", &draft).await.expect(201);
    let page = made.location().replace("/api/v1", "");
    world.get(anna, &page).await.expect(200).shows(FAMILY);
    world.get(anna, &format!("/customers?q={}", in_address(FAMILY))).await;
    world.get(anna, &format!("/desk/search?q={}", in_address(FAMILY))).await;
    world.api(anna, "POST", "/customers", &draft).await;
    world.api(anna, "POST", "/customers", &serde_json::json!({ "given": [GIVEN], "emails": EMAIL })).await;
    world.post(Guest::Nobody, "/f/news", &[("email", EMAIL), ("given", GIVEN)]).await;
    world.post(Guest::Nobody, "/preferences", &[("email", EMAIL)]).await;
    world.post(Guest::Nobody, "/sign-in", &[("email", EMAIL), ("password", GIVEN)]).await;
    world.get(Guest::Nobody, &format!("/nowhere/{EMAIL}?name={}", in_address(GIVEN))).await;
    world.work_on_schedule().await;
}

fn in_address(name: &str) -> String {
    name.replace('ö', "%C3%B6").replace('í', "%C3%AD")
}

async fn column_of(app: &App, table: &str, column: &str) -> String {
    let q = Q::assembled(&["select ", column, " from ", table], Vec::new());
    let rows: Vec<Single<Option<String>>> = app.db().reader().await.unwrap().find(&q).await.unwrap();
    rows.into_iter().filter_map(|row| row.0).collect::<Vec<_>>().join("\n")
}

/// Everything that any part of this process logs, down to the last trace. The canaries share the process and the name.
static LOG: Log = Log(Mutex::new(Vec::new()));
static LISTENING: Once = Once::new();

/// Writes the log from here on, whichever canary comes first.
fn listen() {
    let subscriber = || tracing_subscriber::fmt().with_max_level(LevelFilter::TRACE).with_writer(|| &LOG);
    LISTENING.call_once(|| subscriber().try_init().unwrap());
}

struct Log(Mutex<Vec<u8>>);

impl Log {
    fn bytes(&self) -> Vec<u8> {
        self.0.lock().unwrap().clone()
    }
}

impl Write for &Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
