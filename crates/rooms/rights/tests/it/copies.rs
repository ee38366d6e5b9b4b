//! A copy: asked for, proved by a link, put together, fetched once.

use crate::{
    archive::Bag,
    house::{self, ANNA, DORA, NOBODY},
};
use consent::{Change, Channel, State};
use customers::Draft;
use ground::clock::{DAY, HOUR};
use kernel::{Action, Permission, Result, SYSTEM, SubjectId, Tx};
use rights::Kind;

#[tokio::test]
async fn carla_gets_everything_we_hold_about_her() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    world.write(&Agree { subject: carla }).await.unwrap();
    let claim = house::ask(&world, carla, Kind::Copy).await;
    assert_eq!(house::newest(&world).await.0, "Kopia danych: czy to Twój wniosek?");
    house::prove(&world).await;
    assert_eq!(house::state(&world, claim).await, "done");
    let (subject, link) = house::newest(&world).await;
    assert_eq!(subject, "Kopia Twoich danych jest gotowa");
    world.get(NOBODY, &link).await.expect(200);

    let copy = world.post(NOBODY, &link, &[]).await.expect(200);
    assert_eq!(copy.header("content-type"), Some("application/zip"));
    let bag = Bag::open(&copy.bytes);
    bag.check();
    let json: serde_json::Value = serde_json::from_str(&bag.text("data/person.json")).unwrap();
    assert_eq!(json["request"], "R-2026-0001");
    for file in ["data/index.html", "data/person.xml", "data/person.json", "data/facts.csv"] {
        for value in ["Carla", "Kanarek-Łoś", "carla.kanarek@example.org", "+48512345678", "Ptasia 7"] {
            assert!(bag.text(file).contains(value), "{value} is missing in {file}");
        }
    }
    assert!(bag.text("data/index.html").contains("<html lang=\"pl\">"), "the page is in her language");
    // What lies sealed in other rooms' tables is opened: the words she was asked, the letters she got.
    assert!(bag.text("data/permissions.csv").contains("Dostawaj nowości"));
    assert!(bag.text("data/post_messages.csv").contains("Kopia danych: czy to Twój wniosek?"));
    assert!(bag.names().contains(&"data/events.csv"), "{:?}", bag.names());
    assert!(!bag.names().contains(&"data/customer_lookup.csv"));

    // A download that broke off is no reason to ask anew: each is counted, and the third is the last.
    world.get(NOBODY, &link).await.expect(200);
    for _ in 0..2 {
        world.post(NOBODY, &link, &[]).await.expect(200);
    }
    world.post(NOBODY, &link, &[]).await.expect(410);
    world.get(NOBODY, &link).await.expect(410);
    world.work().await;
    let files = world.folder().join("files");
    assert_eq!(walk(&files).len(), 1, "the last one may load for an hour");
    world.post(DORA, &format!("/requests/{claim}/copy"), &[]).await.expect(410);
    world.advance(2 * HOUR);
    world.work_on_schedule().await;
    let left = walk(&files);
    assert_eq!(left, Vec::<std::path::PathBuf>::new(), "a fetched copy leaves the disk");
    let seen = kernel::seen::of_subject(&mut world.read().await, carla).await.unwrap();
    assert_eq!(seen.iter().filter(|look| look.kind == "exported").count(), 3);
    let takes = rights::takes(&mut world.read().await, carla).await.unwrap();
    assert!(
        takes.len() == 3 && takes.iter().all(|take| take.claim == claim && take.by == "nobody"),
        "{takes:?}"
    );
}

/// Carla says yes to news, in words that she was shown.
struct Agree {
    subject: SubjectId,
}

impl Action for Agree {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let change = Change::new(self.subject, "news", Channel::Email, State::Given, consent::How::Person);
        consent::write(tx, &change.wording("Dostawaj nowości")).await.map(drop)
    }
}

pub fn walk(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.map(|entry| entry.unwrap().path());
    paths.flat_map(|path| if path.is_dir() { walk(&path) } else { vec![path] }).collect()
}

#[tokio::test]
async fn asking_again_for_a_copy_that_waits_is_the_same_request() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let claim = house::ask(&world, carla, Kind::Copy).await;
    house::prove(&world).await;
    assert_eq!(house::ask(&world, carla, Kind::Copy).await, claim);
    let times = rights::claim(&mut world.read().await, claim).await.unwrap().times;
    let (subject, link) = house::newest(&world).await;
    assert_eq!((times, subject.as_str()), (2, "Kopia Twoich danych jest gotowa"));
    world.post(NOBODY, &link, &[]).await.expect(200);
    let second = house::ask(&world, carla, Kind::Copy).await;
    assert_ne!(second, claim, "what was fetched does not wait");
    house::prove(&world).await;
    world.advance(HOUR);
    assert_ne!(house::ask(&world, carla, Kind::Copy).await, second, "there may be more by now");
}

#[tokio::test]
async fn a_copy_that_nobody_fetches_goes_after_a_week() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    house::ask(&world, carla, Kind::Copy).await;
    house::prove(&world).await;
    let (_, link) = house::newest(&world).await;
    assert_eq!(walk(&world.folder().join("files")).len(), 1);
    world.advance(7 * DAY + HOUR);
    world.work_on_schedule().await;
    world.post(NOBODY, &link, &[]).await.expect(410);
    assert_eq!(walk(&world.folder().join("files")).len(), 0);
}

#[tokio::test]
async fn links_are_for_one_use_and_old_or_invented_ones_open_nothing() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let claim = house::ask(&world, carla, Kind::Copy).await;
    let (_, first) = house::newest(&world).await;
    world.get(NOBODY, "/requests/prove/invented").await.expect(410);
    // The link to prove is no link to fetch.
    world.get(NOBODY, &first.replace("prove", "copy")).await.expect(410);
    // Asking again is the same request, with a fresh link beside the first.
    assert_eq!(house::ask(&world, carla, Kind::Copy).await, claim);
    let (_, second) = house::newest(&world).await;
    assert_ne!(first, second);
    world.advance(6 * DAY);
    world.post(NOBODY, &second, &[]).await.expect(303);
    world.post(NOBODY, &second, &[]).await.expect(410);
    world.post(NOBODY, &first, &[]).await.expect(410);
}

#[tokio::test]
async fn a_link_goes_stale_after_a_week_and_the_request_after_its_deadline() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let claim = house::ask(&world, carla, Kind::Copy).await;
    let (_, link) = house::newest(&world).await;
    world.advance(7 * DAY);
    world.post(NOBODY, &link, &[]).await.expect(410);
    world.advance(24 * DAY);
    world.work_on_schedule().await;
    assert_eq!(house::state(&world, claim).await, "expired");
}

#[tokio::test]
async fn a_stranger_cannot_fill_a_mailbox_through_us() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    for _ in 0..10 {
        house::ask(&world, carla, Kind::Copy).await;
    }
    assert_eq!(post::latest(&mut world.read().await, 50).await.unwrap().len(), 3);
}

#[tokio::test]
async fn cells_of_a_copy_run_nothing_in_a_spreadsheet() {
    let world = house::open().await;
    let facts = Draft {
        family: "=cmd|' /C calc'!A0".into(),
        emails: vec!["eve@example.org".into()],
        ..Draft::default()
    };
    let eve = house::add(&world, facts).await;
    house::ask(&world, eve, Kind::Copy).await;
    house::prove(&world).await;
    let (_, link) = house::newest(&world).await;
    let bag = Bag::open(&world.post(NOBODY, &link, &[]).await.expect(200).bytes);
    assert!(bag.text("data/facts.csv").contains("'=cmd|"));
    assert!(!bag.text("data/index.html").contains("<b>"));
}

#[tokio::test]
async fn without_an_address_somebody_answers_for_the_person_and_hands_the_copy_over() {
    let world = house::open().await;
    let silent = house::add(&world, Draft { family: "Stil".into(), ..Draft::default() }).await;
    let body = serde_json::json!({ "subject": silent.to_string(), "kind": "copy" });
    let made = world.api(ANNA, "POST", "/requests", &body).await.expect(201);
    let at = made.location().trim_start_matches("/api/v1").to_owned();
    world.api(ANNA, "POST", &format!("{at}/proof"), &serde_json::Value::Null).await.expect(403);
    house::change(&world, DORA, &format!("{at}/proof"), &serde_json::Value::Null).await.expect(200);
    world.work().await;
    let files =
        world.api(DORA, "GET", &format!("{at}/files"), &serde_json::Value::Null).await.expect(200).json();
    assert_eq!(files["items"][0]["waits"], true);
    world.api(ANNA, "POST", &format!("{at}/download"), &serde_json::Value::Null).await.expect(403);
    let copy = world.api(DORA, "POST", &format!("{at}/download"), &serde_json::Value::Null).await.expect(200);
    assert!(Bag::open(&copy.bytes).text("data/person.json").contains("Stil"));
    for status in [200, 200, 410] {
        world.api(DORA, "POST", &format!("{at}/download"), &serde_json::Value::Null).await.expect(status);
    }
    let files = world.api(DORA, "GET", &format!("{at}/files"), &serde_json::Value::Null).await.json();
    assert!(files["items"][0]["taken_by"].as_str().unwrap().starts_with("staff_"));
}
