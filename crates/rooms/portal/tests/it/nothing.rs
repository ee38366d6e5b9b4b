//! Stories of what does nothing: opening links changes nothing, and dead links tell nothing.

use crate::{Letter, ROOMS, carla, path as below, state, world, world_of};
use axum::{
    body::Body,
    http::{Method, Request},
};
use consent::{Channel, State};
use ground::{
    clock::DAY,
    db::{Db, Sql},
};
use kernel::SubjectId;
use std::{collections::BTreeMap, fs, path::Path};
use testkit::{Answer, Guest, World};

/// Every page behind a token of this room: GET and POST.
const PAGES: [&str; 13] = [
    "",
    "/notice",
    "/data",
    "/history",
    "/history.json",
    "/receipts",
    "/copy",
    "/erasure",
    "/rights",
    "/ask/restriction",
    "/ask/objection",
    "/correct",
    "/requests",
];
const POSTS: [&str; 10] = [
    "",
    "/notice",
    "/stop",
    "/language",
    "/copy",
    "/erasure",
    "/data",
    "/ask/restriction",
    "/receipts/all.zip",
    "/receipts/news.email.jsonld",
];
/// The same behind a fresh link to a case; the link that signs in is one of them.
const FRESH: [&str; 3] = ["/my-data/TOKEN", "/my-case/TOKEN", "/my-case/TOKEN/thread"];

async fn ask(world: &World, method: Method, path: &str) -> Answer {
    let request = Request::builder().method(method).uri(path).header("sec-fetch-site", "same-origin");
    world.send(Guest::Nobody, request.body(Body::empty()).unwrap()).await
}

/// Where this person's own links lead, of this room and of the requests.
async fn doors(world: &World, path: &str) -> Vec<String> {
    let mut doors: Vec<String> = PAGES.iter().map(|page| format!("{path}{page}")).collect();
    doors.push(format!("{path}/agreed/news.email"));
    doors.push(format!("{path}?undo=news.email:on"));
    doors.push(format!("{}/news", path.replace("/preferences/", "/unsubscribe/")));
    world.post(Guest::Nobody, &format!("{path}/copy"), &[]).await.expect(303);
    doors.push(format!("{path}/requests/R-2026-0001"));
    let mails = crate::mails(world).await;
    doors.extend(mails.iter().flat_map(|mail| &mail.links).map(|link| below(world, link)));
    world.advance(ground::clock::SECOND);
    world.post(Guest::Nobody, &format!("{path}/data"), &[]).await.expect(303);
    doors.push(below(world, &crate::mails(world).await[0].links[0]));
    doors
}

/// A letter to many, with a link and a picture that are counted for whoever allows it.
async fn tracked(world: &World, subject: SubjectId) {
    world.write(&Track(subject)).await.unwrap();
    let text = campaigns::Text { subject: "Tents".into(), body: "See https://shop.example/tents".into() };
    let draft = campaigns::Draft {
        title: "Tents".into(),
        purpose: "news".into(),
        counting: campaigns::Counting::Anonymous,
        texts: [("en".to_owned(), text)].into(),
        ..campaigns::Draft::default()
    };
    let (letter, _) = world.write(&campaigns::Create { draft }).await.unwrap();
    world.write(&campaigns::Start { letter, version: None, confirm: None }).await.unwrap();
    world.work().await;
    world.advance(6 * ground::clock::SECOND);
    world.work().await;
}

struct Track(SubjectId);

impl kernel::Action for Track {
    type Output = ();
    const NEEDS: kernel::Permission = kernel::SYSTEM;

    async fn run(&self, tx: &mut kernel::Tx) -> kernel::Result<()> {
        let how = consent::How::Person;
        let change = consent::Change::new(self.0, consent::TRACKING, Channel::Email, State::Given, how);
        consent::write(tx, &change).await.map(drop)
    }
}

#[tokio::test]
async fn a_scanner_that_opens_every_link_changes_nothing() {
    let rooms: Vec<kernel::Room> = ROOMS.iter().copied().chain([campaigns::ROOM]).collect();
    let world = world_of(&rooms).await;
    let (subject, path) = carla(&world).await;
    tracked(&world, subject).await;
    world.write(&Letter(subject)).await.unwrap();
    let doors = doors(&world, &path).await;
    for kind in ["/requests/prove/", "/go/", "/seen/"] {
        assert!(doors.iter().any(|door| door.starts_with(kind)), "{kind} in {doors:?}");
    }
    let before = everything(&world).await;
    for door in &doors {
        let answer = if door.starts_with("/go/") { 303 } else { 200 };
        for method in [Method::GET, Method::HEAD, Method::GET] {
            ask(&world, method.clone(), door).await.expect(answer);
        }
    }
    assert_eq!(everything(&world).await, before);
    assert_eq!(world.work().await, 0, "nothing waits to be done, either");
    assert_eq!(state(&world, subject, "news", Channel::Email).await, State::Given);
}

#[tokio::test]
async fn forged_old_foreign_and_garbled_links_get_one_answer() {
    let world = world().await;
    let (_, known) = carla(&world).await;
    let gone = erased(&world).await;
    let foreign = foreign(&world, &known).await;
    world.advance(401 * DAY);
    let token = |path: &str| path.trim_start_matches("/preferences/").to_owned();
    let long = "a".repeat(4_000);
    let dead = [token(&known), token(&gone), foreign, "guessed".into(), "%00".into(), "%ff".into(), long];
    let mut answers = BTreeMap::<(String, String), Vec<String>>::new();
    for token in &dead {
        for page in PAGES {
            let path = format!("/preferences/{token}{page}");
            note(&mut answers, "GET", &path, &ask(&world, Method::GET, &path).await);
        }
        let path = format!("/unsubscribe/{token}/news");
        note(&mut answers, "GET", &path, &ask(&world, Method::GET, &path).await);
        note(&mut answers, "POST", &path, &ask(&world, Method::POST, &path).await);
        for page in POSTS {
            let path = format!("/preferences/{token}{page}");
            note(&mut answers, "POST", &path, &ask(&world, Method::POST, &path).await);
        }
        for page in FRESH {
            let path = page.replace("TOKEN", token);
            note(&mut answers, "GET", &path, &ask(&world, Method::GET, &path).await);
            note(&mut answers, "POST", &path, &ask(&world, Method::POST, &path).await);
        }
    }
    assert_eq!(
        answers.len(),
        1,
        "{:#?}",
        answers.iter().map(|(key, from)| (&key.0, from)).collect::<Vec<_>>()
    );
    let (status, page) = answers.keys().next().unwrap();
    assert!(status == "410 Gone" && page.contains("Send me a new link"), "{status} {page}");
}

/// The token of a link that proves who asks for a copy: good there, unknown here.
async fn foreign(world: &World, preferences: &str) -> String {
    world.post(Guest::Nobody, &format!("{preferences}/copy"), &[]).await.expect(303);
    let link = crate::mails(world).await[0].links[0].clone();
    let path = below(world, &link);
    world.get(Guest::Nobody, &path).await.expect(200);
    path.strip_prefix("/requests/prove/").unwrap().to_owned()
}

#[tokio::test]
async fn the_links_of_requests_tell_strangers_nothing_either() {
    let world = world().await;
    let (_, path) = carla(&world).await;
    let ours = path.trim_start_matches("/preferences/").to_owned();
    let mut answers = BTreeMap::new();
    for token in [ours.as_str(), "guessed", "%00"] {
        for room in ["/requests/prove", "/requests/copy"] {
            for method in [Method::GET, Method::POST] {
                let path = format!("{room}/{token}");
                let answer = ask(&world, method.clone(), &path).await;
                assert_eq!(answer.status, 410, "{method} {path}");
                note(&mut answers, method.as_str(), &path, &answer);
            }
        }
    }
    assert_eq!(answers.len(), 1, "{answers:#?}");
}

/// The page of somebody whose record was emptied since.
async fn erased(world: &World) -> String {
    let (subject, path) = world.write(&crate::Arrive("gone@example.org")).await.unwrap();
    world.write(&Erase(subject)).await.unwrap();
    format!("/preferences/{path}")
}

struct Erase(SubjectId);

impl kernel::Action for Erase {
    type Output = ();
    const NEEDS: kernel::Permission = kernel::SYSTEM;

    async fn run(&self, tx: &mut kernel::Tx) -> kernel::Result<()> {
        customers::mark_erased(tx, self.0).await
    }
}

/// Answers alike stand together; the page's own address, which its links to other languages repeat, is left out.
fn note(answers: &mut BTreeMap<(String, String), Vec<String>>, method: &str, path: &str, answer: &Answer) {
    let text = answer.text().replace(path, "PATH");
    answers.entry((answer.status.to_string(), text)).or_default().push(format!("{method} {path}"));
}

/// All rows of all tables are counted; the files of an embedded database are compared byte by byte.
pub async fn everything(world: &World) -> (BTreeMap<String, i64>, BTreeMap<String, Vec<u8>>) {
    let mut rows = BTreeMap::new();
    for holding in world.app.holdings() {
        let sql = format!("select count(*) from {}", holding.table);
        rows.insert(holding.table.to_owned(), count(world.app.db(), &sql).await);
    }
    let mut files = BTreeMap::new();
    read_below(world.folder(), &mut files);
    (rows, files)
}

async fn count(db: &Db, sql: &str) -> i64 {
    let sql: &'static str = Box::leak(sql.to_owned().into_boxed_str());
    db.reader().await.unwrap().scalar(Sql::new(sql), ground::args![]).await.unwrap()
}

/// The shared memory of a database only helps its readers.
fn read_below(folder: &Path, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => read_below(&path, files),
            false if path.extension().is_some_and(|kind| kind == "db-shm") => {}
            false => drop(files.insert(path.display().to_string(), fs::read(&path).unwrap())),
        }
    }
}
