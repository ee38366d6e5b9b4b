//! Breaches: from notice over the clock, the people, the letters and the report to closing.

use crate::house::{self, DORA, add, api_with, step};
use ground::clock::{HOUR, MINUTE};
use ground::id::Id;
use kernel::{Role, seen};
use register::{Fate, RecordId, Tally};
use serde_json::{Value, json};
use testkit::World;

const LOST: &[(&str, &str)] = &[
    ("name", "A lost stick"),
    ("happening", "A stick with a list was lost on a train."),
    ("noticed", "2026-11-21T12:00"),
    ("happened", "2026-11-20T18:00"),
    ("people", "Customers"),
    ("data", "Names and addresses"),
    ("number", "3"),
    ("consequences", "Unwanted letters."),
    ("taken", "Lists are no longer carried."),
];

pub async fn breach(world: &World) -> RecordId {
    add(world, "breaches", LOST).await
}

pub async fn tally(world: &World, id: RecordId) -> Tally {
    register::tally(&mut world.read().await, id).await.unwrap()
}

async fn settle(world: &World) {
    world.work().await;
    world.advance(2 * MINUTE);
    world.work().await;
}

pub async fn seek(world: &World, id: RecordId, form: &[(&str, &str)]) {
    world.post(DORA, &format!("/register/breaches/{id}/affected"), form).await.expect(303);
    world.work().await;
}

async fn decide(world: &World, id: RecordId, risk: &str) {
    let form = [("risk", risk), ("reason", "The list was not sealed.")];
    step(world, id, &format!("/register/breaches/{id}/risk"), &form).await.expect(303);
}

#[tokio::test]
async fn a_breach_goes_the_whole_way_and_everything_is_kept() {
    let world = house::open().await;
    let ada = house::customer(&world, "Ada", "en", "ada@example.org").await;
    house::customer(&world, "Zofia", "pl", "zofia@example.org").await;
    house::customer(&world, "Piet", "nl", "").await;
    let id = breach(&world).await;
    let page = format!("/register/records/{id}");
    world.get(DORA, &page).await.expect(200).shows("B-2026-0001").shows("Decide how risky");
    decide(&world, id, "high").await;
    seek(&world, id, &[("country", "PL")]).await;
    assert_eq!(tally(&world, id).await, Tally { found: 3, ..Tally::default() });
    world
        .get(DORA, &format!("/register/breaches/{id}/letters"))
        .await
        .expect(200)
        .shows("A stick with a list");
    let own = [("lang", "en"), ("subject", "Lost: your address"), ("text", "Dear {name},\n\nit is gone.")];
    step(&world, id, &format!("/register/breaches/{id}/letters"), &own).await.expect(303);
    world.post(DORA, &format!("/register/breaches/{id}/sending"), &[("confirm", "B-1")]).await.expect(422);
    world
        .post(DORA, &format!("/register/breaches/{id}/sending"), &[("confirm", "B-2026-0001")])
        .await
        .expect(303);
    settle(&world).await;
    assert_eq!(tally(&world, id).await, Tally { told: 2, failed: 1, ..Tally::default() });
    let letters = post::latest(&mut world.read().await, 10).await.unwrap();
    let english = letters.iter().find(|letter| letter.to == "ada@example.org").unwrap();
    assert!(english.subject == "Lost: your address" && english.text.contains("Dear Ada Testowa"));
    let polish = letters.iter().find(|letter| letter.to == "zofia@example.org").unwrap();
    assert!(
        polish.text.contains("Dzień dobry, Zofia Testowa") && polish.text.contains("A stick with a list")
    );
    world.get(DORA, &page).await.expect(200).shows("no letter reached");
    world.post(DORA, &format!("/register/breaches/{id}/told"), &[("how", "By telephone.")]).await.expect(303);
    let report = format!("/register/breaches/{id}/report");
    world.get(DORA, &report).await.expect(200).shows("Names and addresses").shows("Unwanted letters");
    step(&world, id, &report, &[("sent", "2026-11-21T13:01"), ("reference", "AP-77")]).await.expect(303);
    world.get(DORA, &page).await.expect(200).shows("Everything that the law asks is done").shows("AP-77");
    step(&world, id, &format!("/register/breaches/{id}/closing"), &[("lessons", "No sticks.")])
        .await
        .expect(303);
    world.get(DORA, &page).await.expect(200).shows("No sticks.").shows("By telephone.");
    step(&world, id, &format!("/register/breaches/{id}/risk"), &[("risk", "some"), ("reason", "x")])
        .await
        .expect(409);
    assert_eq!(register::breaches_of(&mut world.read().await, ada).await.unwrap(), [id]);
    assert!(
        !world.holds(b"lost on a train") && !world.holds(b"By telephone"),
        "what was written lies sealed"
    );
}

#[tokio::test]
async fn the_clock_reminds_at_its_hours_and_stops_with_the_report() {
    let world = house::open().await;
    let id = breach(&world).await;
    let reminders = async || {
        world.work_on_schedule().await;
        let wanted = ground::paging::Wanted::default();
        let kind = Some("register.breach-due");
        kernel::event::everything(&mut world.read().await, kind, &wanted).await.unwrap().items.len()
    };
    assert_eq!(reminders().await, 0);
    for (hours, told) in [(24, 1), (24, 2), (18, 3), (6, 4), (30, 4)] {
        world.advance(hours * HOUR);
        assert_eq!(reminders().await, told);
    }
    world.get(DORA, &format!("/register/records/{id}")).await.expect(200).shows("Too late");
    let path = format!("/register/breaches/{id}/report");
    decide(&world, id, "some").await;
    step(&world, id, &path, &[("sent", "2026-11-25T12:00"), ("reference", "AP-1")])
        .await
        .expect(422)
        .shows("say why");
    let late = [("sent", "2026-11-25T12:00"), ("reference", "AP-1"), ("late", "Nobody looked.")];
    step(&world, id, &path, &late).await.expect(303);
    step(&world, id, &path, &late).await.expect(409);
    world.get(DORA, &format!("/register/records/{id}")).await.expect(200).shows("The clock stands still");
}

#[tokio::test]
async fn what_cannot_be_is_refused_and_nothing_is_half_done() {
    let world = house::open().await;
    let wrong = [
        ("noticed", "2026-11-22T12:00"),
        ("noticed", "2026-11-20T12:00"),
        ("noticed", "yesterday"),
        ("noticed", ""),
        ("number", "many"),
        ("name", ""),
        ("happening", "\u{0}"),
    ];
    for (field, value) in wrong {
        let form: Vec<_> =
            LOST.iter().map(|(name, old)| (*name, if *name == field { value } else { *old })).collect();
        world.post(DORA, "/register/breaches", &form).await.expect(422);
    }
    assert!(register::all(&mut world.read().await).await.unwrap().is_empty());
    let id = breach(&world).await;
    let to = |part: &str| format!("/register/breaches/{id}/{part}");
    step(&world, id, &to("risk"), &[("risk", "high")]).await.expect(422);
    step(&world, id, &to("risk"), &[("risk", "huge"), ("reason", "x")]).await.expect(422);
    step(&world, id, &to("risk"), &[("risk", "some"), ("reason", "x"), ("waiver", "y")]).await.expect(422);
    step(&world, id, &to("closing"), &[("lessons", "None.")]).await.expect(403);
    world.post(DORA, &to("sending"), &[("confirm", "B-2026-0001")]).await.expect(403);
    step(&world, id, &to("report"), &[("sent", "2026-11-20T12:00"), ("reference", "x")]).await.expect(422);
    step(&world, id, &to("report"), &[("sent", "2027-01-01T12:00"), ("reference", "x")]).await.expect(422);
    for form in [
        [("numbers", "abc")],
        [("numbers", "999999")],
        [("tables", "jobs")],
        [("purpose", "gold")],
        [("from", "soon")],
    ] {
        world.post(DORA, &to("affected"), &form).await.expect(422);
    }
    world.post(DORA, &to("affected"), &[("seen_from", "2026-11-01T00:00")]).await.expect(422);
    let both = [("numbers", "1001"), ("country", "PL")];
    world.post(DORA, &to("affected"), &both).await.expect(422);
    decide(&world, id, "high").await;
    world.post(DORA, &to("sending"), &[("confirm", "B-2026-0001")]).await.expect(403);
    step(&world, id, &to("closing"), &[("lessons", "None.")]).await.expect(422).shows("Something is left");
    let why = [("lessons", "None."), ("why", "The list turned up unopened.")];
    step(&world, id, &to("closing"), &why).await.expect(303);
    step(&world, id, &to("opening"), &[("reason", "It was opened.")]).await.expect(303);
}

#[tokio::test]
async fn people_are_found_by_what_is_said_of_them() {
    let world = house::open().await;
    let ada = house::customer(&world, "Ada", "en", "ada@example.org").await;
    let zofia = house::customer(&world, "Zofia", "pl", "zofia@example.org").await;
    let look = seen::Note { subject: zofia, look: seen::Look::Opened, field: None, reason: None };
    world.write_as(Role::Agent, &look).await.unwrap();
    let id = breach(&world).await;
    let agent = kernel::StaffId::from_bytes([1 + Role::Agent as u8; 16]).to_string();
    seek(&world, id, &[("actor", agent.as_str())]).await;
    assert_eq!(register::breaches_of(&mut world.read().await, zofia).await.unwrap(), [id]);
    assert!(register::breaches_of(&mut world.read().await, ada).await.unwrap().is_empty());
    seek(&world, id, &[("actor", agent.as_str()), ("seen_to", "2026-11-01T00:00")]).await;
    seek(&world, id, &[("tables", "sightings")]).await;
    assert_eq!(tally(&world, id).await.found, 1);
    seek(&world, id, &[("numbers", "#1001")]).await;
    assert_eq!(tally(&world, id).await.found, 2);
    seek(&world, id, &[("language", "tr")]).await;
    seek(&world, id, &[("source", "staff"), ("purpose", "news")]).await;
    world
        .get(DORA, &format!("/register/breaches/{id}/affected"))
        .await
        .expect(200)
        .shows("#1001")
        .hides("Zofia");
    world.post(DORA, &format!("/register/breaches/{id}/clearing"), &[]).await.expect(303);
    assert_eq!(tally(&world, id).await.all(), 0);
}

#[tokio::test]
async fn whoever_is_erased_leaves_the_list_and_the_text() {
    let world = house::open().await;
    let ada = house::customer(&world, "Ada", "en", "ada@example.org").await;
    let mut named = LOST.to_vec();
    named[1] = ("happening", "Ada Testowa found the stick.");
    let id = add(&world, "breaches", &named).await;
    seek(&world, id, &[("numbers", "1001")]).await;
    let naming = customers::naming(&mut world.read().await, ada).await.unwrap();
    let mentions = register::ROOM.mentions.unwrap();
    let found =
        (mentions.find)(&mut world.read().await, std::sync::Arc::new(kernel::Crowd::of(naming.clone())))
            .await
            .unwrap();
    let found: Vec<_> = found.into_iter().map(|(_, mention)| mention).collect();
    assert_eq!(found.len(), 1);
    assert!(found[0].preview.contains("*** found the stick"));
    world.write(&Forget { ada, naming, ids: vec![found[0].id] }).await.unwrap();
    assert_eq!(tally(&world, id).await.all(), 0);
    world
        .get(DORA, &format!("/register/records/{id}"))
        .await
        .expect(200)
        .shows("*** found the stick")
        .hides("Ada Testowa");
}

/// More than one stride of the search, and many of the letters.
const CROWD: usize = 1_100;

#[tokio::test]
async fn a_crowd_is_found_and_told_in_strides() {
    let world = house::open().await;
    world.write(&Crowd).await.unwrap();
    let id = breach(&world).await;
    decide(&world, id, "high").await;
    seek(&world, id, &[]).await;
    assert_eq!(tally(&world, id).await.found, CROWD as i64);
    world
        .post(DORA, &format!("/register/breaches/{id}/sending"), &[("confirm", "B-2026-0001")])
        .await
        .expect(303);
    settle(&world).await;
    assert_eq!(tally(&world, id).await, Tally { told: CROWD as i64, ..Tally::default() });
    let page = world.get(DORA, &format!("/register/breaches/{id}/affected?state=told")).await.expect(200);
    page.shows("50 rows").shows("after=");
}

struct Crowd;

impl kernel::Action for Crowd {
    type Output = ();
    const NEEDS: kernel::Permission = kernel::SYSTEM;

    async fn run(&self, tx: &mut kernel::Tx) -> kernel::Result<()> {
        let draft = |number: usize| customers::Draft {
            given: "Nomen".into(),
            family: "Nescio".into(),
            emails: vec![format!("n{number}@example.org")],
            ..customers::Draft::default()
        };
        let rules = customers::rules(tx).await?;
        let people =
            (0..CROWD).map(|number| rules.check(&draft(number))).collect::<kernel::Result<Vec<_>>>()?;
        customers::add_many(tx, &people, &customers::Source::Api, None).await.map(drop)
    }
}

struct Forget {
    ada: kernel::SubjectId,
    naming: kernel::Naming,
    ids: Vec<[u8; 16]>,
}

impl kernel::Action for Forget {
    type Output = ();
    const NEEDS: kernel::Permission = kernel::SYSTEM;

    async fn run(&self, tx: &mut kernel::Tx) -> kernel::Result<()> {
        let mentions = register::ROOM.mentions.unwrap();
        let mut eraser = kernel::Eraser::of(self.naming.clone(), tx.now());
        (mentions.star)(tx, &mut eraser, self.ids.clone()).await?;
        kernel::datamap::erase(tx, self.ada, kernel::datamap::Depth::Anonymise).await
    }
}

#[tokio::test]
async fn programs_go_the_same_way() {
    let world = house::open().await;
    house::customer(&world, "Ada", "en", "ada@example.org").await;
    let answers = json!({ "name": "API", "happening": "A leak.", "noticed": "2026-11-21T11:30:00Z", "classes": ["identifying"] });
    let body = json!({ "kind": "breach", "answers": answers });
    let made = world.api(DORA, "POST", "/register/records", &body).await.expect(201);
    let place = made.location().trim_start_matches("/api/v1").to_owned();
    let id = made.json()["id"].as_str().unwrap().to_owned();
    let path = format!("/register/breaches/{id}");
    let decision = json!({ "risk": "some", "reason": "Few people." });
    world.api(DORA, "PUT", &format!("{path}/risk"), &decision).await.expect(400);
    api_with(&world, "PUT", &format!("{path}/risk"), "\"v7\"", &decision).await.expect(409);
    let told = api_with(&world, "PUT", &format!("{path}/risk"), "\"v1\"", &decision).await.expect(200);
    assert_eq!(told.json()["left"], json!(["complete", "report"]));
    world.api(DORA, "POST", &format!("{path}/affected"), &json!({ "numbers": "1001" })).await.expect(202);
    world.work().await;
    let people = world.api(DORA, "GET", &format!("{path}/affected"), &Value::Null).await.expect(200).json();
    assert_eq!(people["items"][0]["state"], Fate::Found.key());
    let wrong = world
        .api(
            DORA,
            "POST",
            "/register/records",
            &json!({ "kind": "breach", "answers": { "name": "x", "colour": "red" } }),
        )
        .await;
    assert_eq!(wrong.expect(422).wrong_fields(), ["happening", "noticed", "colour"]);
    let answer = world.api(DORA, "GET", &place, &Value::Null).await.expect(200);
    assert_eq!(answer.json()["answers"]["noticed"], "2026-11-21T11:30:00Z");
    let sent = json!({ "sent": "2026-11-21T11:45:00Z", "reference": "AP-2" });
    api_with(&world, "PUT", &format!("{path}/report"), "\"v2\"", &sent).await.expect(200);
    let closing = json!({ "lessons": "Look twice." });
    let closed = api_with(&world, "PUT", &format!("{path}/closing"), "\"v3\"", &closing).await.expect(200);
    assert_eq!(closed.json()["state"], "closed");
}
