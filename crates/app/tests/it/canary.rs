//! A canary: a customer whose name must not turn up in the log, the events, the queue, or anywhere on the disk.

use crate::house;
use ground::db::{Q, Single};
use kernel::{App, Role};
use std::{
    io::{self, Write},
    sync::{Arc, Mutex},
};
use testkit::{Guest, World};
use tracing::level_filters::LevelFilter;

const GIVEN: &str = "Kanarina";
const FAMILY: &str = "Zwitserveld";
const EMAIL: &str = "kanarina.zwitserveld@example.org";
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
    let log = Log::start();
    let world = house::furnished().await;
    live_through(&world).await;

    for value in [GIVEN, FAMILY, EMAIL, PHONE] {
        assert!(!log.holds(value), "{value} is in the log: {}", log.around(value));
        assert!(!world.holds(value.as_bytes()), "{value} lies on the disk");
        for (table, column) in PLAIN {
            assert!(!stands_in(&world.app, table, column, value).await, "{value} stands in {table}.{column}");
        }
    }
    assert!(log.holds("answered"), "the log was listened to");
}

/// A customer is made, looked at, searched for, changed, asked by a form, and asks for what is held.
async fn live_through(world: &World) {
    let anna = Guest::Staff(Role::Agent);
    let draft = serde_json::json!({ "given": GIVEN, "family": FAMILY, "emails": [EMAIL], "phones": [PHONE] });
    let made = world.api(anna, "POST", "/customers", &draft).await.expect(201);
    let page = made.location().replace("/api/v1", "");
    world.get(anna, &page).await.expect(200).shows(FAMILY);
    world.get(anna, &format!("/customers?q={FAMILY}")).await;
    world.get(anna, &format!("/desk/search?q={FAMILY}")).await;
    world.api(anna, "POST", "/customers", &draft).await;
    world.api(anna, "POST", "/customers", &serde_json::json!({ "given": [GIVEN], "emails": EMAIL })).await;
    world.post(Guest::Nobody, "/f/news", &[("email", EMAIL), ("given", GIVEN)]).await;
    world.post(Guest::Nobody, "/preferences", &[("email", EMAIL)]).await;
    world.post(Guest::Nobody, "/sign-in", &[("email", EMAIL), ("password", GIVEN)]).await;
    world.get(Guest::Nobody, &format!("/nowhere/{EMAIL}?name={GIVEN}")).await;
    world.work_on_schedule().await;
}

async fn stands_in(app: &App, table: &str, column: &str, value: &str) -> bool {
    let q = Q::assembled(&["select ", column, " from ", table], Vec::new());
    let rows: Vec<Single<Option<String>>> = app.db().reader().await.unwrap().find(&q).await.unwrap();
    rows.into_iter().any(|row| row.0.is_some_and(|text| text.contains(value)))
}

/// Everything that any part of this process logs, down to the last trace.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn start() -> Self {
        let log = Self::default();
        let writer = log.clone();
        let subscriber =
            tracing_subscriber::fmt().with_max_level(LevelFilter::TRACE).with_writer(move || writer.clone());
        subscriber.try_init().unwrap();
        log
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }

    fn holds(&self, value: &str) -> bool {
        self.text().contains(value)
    }

    fn around(&self, value: &str) -> String {
        self.text().lines().find(|line| line.contains(value)).unwrap_or_default().to_owned()
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
