//! One person: the matrix and its cells, choices taken down with what shows them.

use crate::house::{House, open, written};
use axum::{
    body::Body,
    http::{Request, header},
};
use consent::{By, Channel, Held, How, Outcome, Reason, Record, State};
use ground::clock::DAY;
use kernel::{
    Action, Permission, Role, SYSTEM, SubjectId, Tx,
    datamap::{self, Depth},
};
use serde_json::{Value, json};
use testkit::{Answer, Guest};

const OFFICER: Guest = Guest::Staff(Role::PrivacyOfficer);
const AGENT: Guest = Guest::Staff(Role::Agent);
const MANAGER: Guest = Guest::Staff(Role::Manager);

pub fn path(subject: SubjectId) -> String {
    format!("/customers/{subject}/permissions")
}

pub fn said(state: &'static str) -> Vec<(&'static str, &'static str)> {
    vec![
        ("cell", "news/email"),
        ("state", state),
        ("at", "2026-11-20"),
        ("source", "letter"),
        ("by", "person"),
    ]
}

/// Sends the form with a paper, as a browser does.
pub async fn with_paper(house: &House, fields: &[(&str, &str)], name: &str, paper: &[u8]) -> Answer {
    let mut body = Vec::new();
    for (field, value) in fields {
        let part = format!("--cut\r\ncontent-disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(part.as_bytes());
    }
    let head =
        format!("--cut\r\ncontent-disposition: form-data; name=\"paper\"; filename=\"{name}\"\r\n\r\n");
    body.extend([head.as_bytes(), paper, b"\r\n--cut--\r\n"].concat());
    let request = Request::post(path(house.carla))
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=cut")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body));
    house.world.send(AGENT, request.unwrap()).await
}

pub async fn newest(house: &House) -> consent::Entry {
    let mut reader = house.world.read().await;
    consent::history(&mut reader, house.carla, &Default::default()).await.unwrap().items.remove(0)
}

pub fn files(house: &House) -> usize {
    let folder = house.world.folder().join("files");
    let below = |folder: std::fs::DirEntry| std::fs::read_dir(folder.path()).unwrap().count();
    std::fs::read_dir(folder).map_or(0, |folders| folders.map(|folder| below(folder.unwrap())).sum())
}

/// What erasure does with the tables.
pub struct Erase(pub SubjectId);

impl Action for Erase {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> kernel::Result<()> {
        datamap::erase(tx, self.0, Depth::Destroy).await
    }
}

#[tokio::test]
async fn the_matrix_names_purposes_and_leads_to_every_cell() {
    let house = open().await;
    written(
        house.pass(house.change(State::Given, How::Link).origin("form news").wording("Yes, news.")).await,
    );
    let page = house.world.get(AGENT, &path(house.carla)).await.expect(200).hides("⟦");
    page.shows("News").shows("?cell=news/email").shows("given · ").hides("Yes, news.</dd>");
    let cell = format!("{}?cell=news/email", path(house.carla));
    let page = house.world.get(AGENT, &cell).await.expect(200).hides("⟦");
    page.shows("Yes, news.").shows("form news").shows("confirmed").shows("All permissions");
    let unasked = format!("{}?cell=offers/sms", path(house.carla));
    house.world.get(AGENT, &unasked).await.expect(200).shows("GDPR Art. 6(1)(a)").shows("Ask, by a form");
    for odd in ["news/fax", "news", "nothing/email", "news/post"] {
        house.world.get(AGENT, &format!("{}?cell={odd}", path(house.carla))).await.expect(404);
    }
}

#[tokio::test]
async fn a_yes_that_staff_take_down_says_where_it_comes_from_and_what_shows_it() {
    let house = open().await;
    let page = house.world.post(AGENT, &path(house.carla), &said("given")).await.expect(422);
    page.shows("Say what shows it");
    let fair = [
        ("cell", "news/email"),
        ("state", "given"),
        ("at", "2026-11-20"),
        ("source", "the fair"),
        ("note", "x"),
    ];
    house.world.post(AGENT, &path(house.carla), &fair).await.expect(422);
    let undated = [("cell", "news/email"), ("state", "given"), ("at", ""), ("source", "call"), ("note", "x")];
    house.world.post(AGENT, &path(house.carla), &undated).await.expect(422);
    let noted = [said("given"), vec![("note", "She asked for news at the counter.")]].concat();
    house.world.post(AGENT, &path(house.carla), &noted).await.expect(303);
    assert_eq!(house.refusal("news").await, Some(Reason::NotConfirmed), "staff never confirm");
    assert!(!house.world.holds(b"at the counter"), "a note lies sealed");
    house.world.post(AGENT, &path(house.carla), &said("withdrawn")).await.expect(303);
    assert_eq!(house.refusal("news").await, Some(Reason::Withdrawn), "a no needs no evidence");
}

#[tokio::test]
async fn a_letter_is_sealed_shown_to_those_who_may_and_goes_with_its_person() {
    let house = open().await;
    let letter = b"%PDF-1.7 I, Carla Zielinska, agree to news.";
    with_paper(&house, &said("given"), "Brief von Carla.PDF", letter).await.expect(303);
    assert!(!house.world.holds(b"Carla Zielinska, agree") && !house.world.holds(b"Brief von Carla"));
    assert_eq!(files(&house), 1);
    let entry = newest(&house).await;
    let page = format!("/permissions/{}", entry.facts.id);
    house.world.get(AGENT, &page).await.expect(200).shows("There is evidence").hides("Brief").hides("⟦");
    house.world.get(AGENT, &format!("{page}/paper")).await.expect(403);
    let digest = entry.evidence().paper.unwrap();
    house.world.get(MANAGER, &page).await.expect(200).shows(&digest);
    let paper = house.world.get(MANAGER, &format!("{page}/paper")).await.expect(200);
    assert_eq!(paper.bytes, letter);
    let name = paper.header("content-disposition").unwrap().to_owned();
    assert!(name.ends_with(".pdf\"") && !name.contains("Carla"), "{name}");
    let looks = kernel::seen::of_subject(&mut house.world.read().await, house.carla).await.unwrap();
    assert_eq!(looks.iter().filter(|look| look.field.as_deref() == Some("evidence")).count(), 2);
    let mapped = datamap::files(&mut house.world.read().await, house.carla).await.unwrap();
    assert_eq!(mapped.len(), 1, "erasure finds the file");
    house.world.write(&Erase(house.carla)).await.unwrap();
    assert!(datamap::files(&mut house.world.read().await, house.carla).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_paper_without_an_entry_does_not_stay() {
    let house = open().await;
    written(house.as_carla(house.change(State::Withdrawn, How::Person)).await);
    with_paper(&house, &said("given"), "letter.pdf", b"yes")
        .await
        .expect(422)
        .shows("only they can change that");
    with_paper(&house, &said("given"), "letter.pdf", b"").await.expect(422).shows("This file is empty");
    assert_eq!(files(&house), 0);
    let large = vec![b'x'; (5 << 20) + (1 << 17)];
    with_paper(&house, &said("refused"), "scan.png", &large).await.expect(400);
    assert_eq!(files(&house), 0);
}

#[tokio::test]
async fn ended_by_us_is_another_state_than_withdrawn_or_void() {
    let house = open().await;
    let state = |state| [said(state), vec![("note", "Court order 12/26")]].concat();
    written(house.pass(house.change(State::Given, How::Link).at(house.world.now().minus(5 * DAY))).await);
    house.world.post(AGENT, &path(house.carla), &state("revoked")).await.expect(403);
    house.world.post(OFFICER, &path(house.carla), &state("invalidated")).await.expect(303);
    assert_eq!(house.refusal("news").await, Some(Reason::Invalidated));
    written(house.as_carla(house.change(State::Given, How::Person)).await);
    house.world.advance(2 * DAY);
    let revoked = [
        ("cell", "news/email"),
        ("state", "revoked"),
        ("at", "2026-11-22"),
        ("source", "authority"),
        ("note", "Order"),
    ];
    house.world.post(OFFICER, &path(house.carla), &revoked).await.expect(303);
    assert_eq!(newest(&house).await.facts.state, State::Revoked);
    let page = format!("/permissions/{}", newest(&house).await.facts.id);
    house
        .world
        .get(OFFICER, &page)
        .await
        .shows("https://w3id.org/dpv#ConsentRevoked")
        .shows("ended by us or an authority");
    let again = house.pass(house.change(State::Given, How::Import)).await;
    assert_eq!(again, Outcome::HeldBack(Held::Withdrawn), "no file undoes it");
    written(house.as_carla(house.change(State::Given, How::Person)).await);
    assert!(house.permit("news").await.is_ok());
}

#[tokio::test]
async fn two_entries_of_one_day_stand_as_they_were_written() {
    let house = open().await;
    let day = house.world.now().minus(DAY);
    let states =
        [State::Requested, State::Deferred, State::Given, State::Withdrawn, State::Given, State::Refused];
    for state in states {
        written(house.as_carla(house.change(state, How::Person).at(day)).await);
    }
    let mut seen = Vec::new();
    let mut wanted = ground::paging::Wanted { after: None, limit: Some(2) };
    loop {
        let mut reader = house.world.read().await;
        let page = consent::history(&mut reader, house.carla, &wanted).await.unwrap();
        seen.extend(page.items.iter().map(|entry| entry.facts.step));
        wanted.after = page.next;
        if wanted.after.is_none() {
            break;
        }
    }
    assert_eq!(seen, [6, 5, 4, 3, 2, 1]);
}

#[tokio::test]
async fn a_no_of_a_day_holds_against_what_was_said_earlier_that_day() {
    let house = open().await;
    written(house.as_carla(house.change(State::Given, How::Person)).await);
    house.world.advance(DAY);
    let call = [
        ("cell", "news/email"),
        ("state", "withdrawn"),
        ("at", "2026-11-21"),
        ("source", "call"),
        ("by", "person"),
    ];
    house.world.post(AGENT, &path(house.carla), &call).await.expect(303);
    assert_eq!(house.refusal("news").await, Some(Reason::Withdrawn));
}

#[tokio::test]
async fn programs_see_evidence_only_with_the_right_and_every_state_by_its_term() {
    let house = open().await;
    let record = json!({
        "subject": house.carla.to_string(), "purpose": "news", "channel": "email", "state": "given",
        "at": "2026-11-20", "source": "call", "reference": "C-17", "note": "On the phone.",
    });
    let made = house.world.api(AGENT, "POST", "/permissions", &record).await.expect(201);
    let location = made.location().trim_start_matches("/api/v1").to_owned();
    let seen = house.world.api(AGENT, "GET", &location, &Value::Null).await.expect(200).json();
    assert_eq!((seen["reference"].is_null(), seen["note"].is_null()), (true, true));
    assert_eq!(seen["term"], "https://w3id.org/dpv#ConsentGiven");
    let seen = house.world.api(OFFICER, "GET", &location, &Value::Null).await.expect(200).json();
    assert_eq!((seen["reference"].as_str(), seen["note"].as_str()), (Some("C-17"), Some("On the phone.")));
}

#[tokio::test]
async fn a_paper_cannot_be_smuggled_in_by_name() {
    let house = open().await;
    let record = json!({
        "subject": house.carla.to_string(), "purpose": "news", "channel": "email", "state": "given",
        "at": "2026-11-20", "source": "call", "paper": { "file": "x", "digest": "y" },
    });
    house.world.api(OFFICER, "POST", "/permissions", &record).await.expect(422);
    let id =
        written(house.world.write_as(Role::Agent, &staff_record(house.carla, Some("C-1"))).await.unwrap());
    let entry = consent::entry(&mut house.world.read().await, id).await.unwrap();
    assert_eq!((entry.facts.by, entry.facts.origin.as_str()), (By::Person, "call"));
    house.world.get(MANAGER, &format!("/permissions/{id}/paper")).await.expect(404);
    house.world.get(MANAGER, &format!("/permissions/{id}/proof")).await.expect(409);
    consent::seal_now(&house.world.app).await.unwrap();
    house
        .world
        .get(MANAGER, &format!("/permissions/{id}/proof"))
        .await
        .expect(200)
        .shows("c2sp.org/tlog-proof");
}

fn staff_record(subject: SubjectId, reference: Option<&str>) -> Record {
    Record {
        subject,
        purpose: "news".into(),
        channel: Channel::Email,
        state: State::Given,
        at: "2026-11-20".into(),
        source: "call".into(),
        reference: reference.map(str::to_owned),
        note: None,
        wording: None,
        by: None,
        lang: None,
        confirm: false,
        paper: None,
    }
}
