//! Teams: made, changed, ended; whom one may stand in for; where data may go.

use crate::browser::{Browser, call, call_with, events, hire, house};
use kernel::{Names, Role, StaffId};
use kit::Lang;
use serde_json::{Value, json};
use staff::{AddTeam, TeamDraft, TeamId};
use testkit::World;

async fn team(world: &World, name: &str, members: &[StaffId]) -> TeamId {
    let draft = TeamDraft { name: name.into(), members: members.to_vec(), ..TeamDraft::default() };
    world.write(&AddTeam { draft }).await.unwrap()
}

#[tokio::test]
async fn a_team_is_made_changed_and_named_by_other_rooms() {
    let world = house().await;
    let anna = hire(&world, "Anna", Role::Agent).await;
    let ben = hire(&world, "Ben", Role::Manager).await;
    let mut browser = Browser::of(&world, "Ben").await;
    browser.get("/teams").await.expect(200).shows("No team was made yet").shows("/teams/new");
    let (anna_text, ben_text) = (anna.to_string(), ben.to_string());
    let form = [("name", "Zwroty & Reklamacje"), ("members", anna_text.as_str()), ("members", &ben_text)];
    let made = browser.post("/teams", &form).await.expect(303);
    let path = made.location().split('?').next().unwrap().to_owned();
    browser.get(&path).await.expect(200).shows("zwroty-reklamacje").shows("2 people are in this team");
    let all = staff::teams(&mut world.read().await).await.unwrap();
    assert_eq!((all[0].key.as_str(), all[0].members.len()), ("zwroty-reklamacje", 2));
    assert_eq!(staff::teams_of(&mut world.read().await, anna).await.unwrap(), [all[0].id]);
    let form = [("name", "Returns"), ("version", "1"), ("members", anna_text.as_str())];
    browser.post(&path, &form).await.expect(303);
    browser.post(&path, &form).await.expect(409).shows("Somebody else changed this");
    let told = events(&world, "staff.team-changed").await;
    assert_eq!(told, [r#"{"team":"zwroty-reklamacje","joined":0,"left":1}"#]);
    let names = Names::read(&mut world.read().await, Lang::En).await.unwrap();
    assert_eq!(names.name("team", "zwroty-reklamacje"), "Returns");
    assert_eq!(names.name("assignee", &anna_text), "Anna");
}

#[tokio::test]
async fn a_team_with_members_cannot_vanish_and_an_ended_one_keeps_its_name() {
    let world = house().await;
    let anna = hire(&world, "Anna", Role::Agent).await;
    hire(&world, "Ben", Role::Manager).await;
    let id = team(&world, "Service", &[anna]).await;
    let mut ben = Browser::of(&world, "Ben").await;
    ben.post(&format!("/teams/{id}/end"), &[]).await.expect(403).shows("Move them to another first");
    ben.post(&format!("/teams/{id}"), &[("name", "Service"), ("version", "1")]).await.expect(303);
    ben.post(&format!("/teams/{id}/end"), &[]).await.expect(303);
    assert!(staff::teams(&mut world.read().await).await.unwrap().is_empty());
    let names = Names::read(&mut world.read().await, Lang::En).await.unwrap();
    assert_eq!((names.name("team", "service"), names.on_offer("team").count()), ("Service", 0));
    ben.post(&format!("/teams/{id}"), &[("name", "New"), ("version", "3")]).await.expect(403);
    ben.post("/teams", &[("name", "Service")]).await.expect(422).shows("Something else has this key");
    ben.get(&format!("/teams/{id}")).await.expect(200).shows("Bring it back");
    ben.post(&format!("/teams/{id}/return"), &[]).await.expect(303);
    assert_eq!(staff::teams(&mut world.read().await).await.unwrap().len(), 1);
}

#[tokio::test]
async fn teams_are_for_those_who_may_and_mistakes_are_told_at_once() {
    let world = house().await;
    let anna = hire(&world, "Anna", Role::Agent).await;
    hire(&world, "Ben", Role::Manager).await;
    let id = team(&world, "Service", &[anna]).await;
    let mut agent = Browser::of(&world, "Anna").await;
    agent.get("/teams").await.expect(200).shows("Service").hides("/teams/new");
    agent.get(&format!("/teams/{id}")).await.expect(200).hides("name=\"members\"");
    for path in ["/teams".to_owned(), format!("/teams/{id}"), format!("/teams/{id}/end")] {
        agent.post(&path, &[("name", "Mine")]).await.expect(403);
    }
    agent.get("/teams/new").await.expect(403);
    let mut ben = Browser::of(&world, "Ben").await;
    let stranger = crate::browser::unknown_user().to_string();
    let long = "x".repeat(81);
    let form = [("name", long.as_str()), ("key", "Not A Key")];
    ben.post("/teams", &form).await.expect(422).shows("At most 80").shows("Small letters");
    ben.post("/teams", &[("name", "A"), ("unit", "nowhere")]).await.expect(422).shows("one of the options");
    ben.post("/teams", &[("name", "A"), ("members", &stranger)])
        .await
        .expect(422)
        .shows("does not work here");
    ben.post("/teams", &[("name", "A"), ("members", "nobody")]).await.expect(400);
    ben.get("/teams/team_00000000000000000000000000").await.expect(404);
}

#[tokio::test]
async fn work_goes_to_the_first_in_the_chain_who_is_here() {
    let world = house().await;
    let anna = hire(&world, "Anna", Role::Agent).await;
    let ben = hire(&world, "Ben", Role::Manager).await;
    let carl = hire(&world, "Carl", Role::Agent).await;
    let here = async |who| staff::standing_in(&mut world.read().await, who).await.unwrap();
    let mut browser = Browser::of(&world, "Anna").await;
    let away = |deputy: &StaffId| [("until", "2026-11-30".to_owned()), ("deputy", deputy.to_string())];
    let go = async |who: &str, path: &str, deputy: &StaffId| {
        let form = away(deputy);
        let form: Vec<_> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
        Browser::of(&world, who).await.post(path, &form).await.expect(303);
    };
    go("Anna", "/desk/me/absence", &ben).await;
    assert_eq!((here(anna).await, here(ben).await), (ben, ben));
    go("Ben", "/desk/me/absence", &carl).await;
    assert_eq!((here(anna).await, here(ben).await), (carl, carl));
    go("Carl", "/desk/me/absence", &anna).await;
    assert_eq!([here(anna).await, here(ben).await, here(carl).await], [anna, ben, carl], "nobody is here");
    let colleagues = staff::colleagues(&mut world.read().await).await.unwrap();
    assert_eq!(colleagues[0].deputy, Some(ben));
    browser.get("/desk/me").await.expect(200).shows("30 November 2026").shows("Ben");
    browser.post("/desk/me/absence/end", &[]).await.expect(303);
    assert_eq!(here(ben).await, anna);
    world.advance(11 * ground::clock::DAY);
    assert_eq!([here(anna).await, here(ben).await, here(carl).await], [anna, ben, carl], "all are back");
}

#[tokio::test]
async fn an_absence_is_ones_own_or_of_somebody_one_looks_after() {
    let world = house().await;
    let anna = hire(&world, "Anna", Role::Agent).await;
    let ben = hire(&world, "Ben", Role::Agent).await;
    hire(&world, "Alex", Role::Administrator).await;
    let path = format!("/staff/{ben}/absence");
    let form = [("from", "2026-11-23"), ("until", "2026-11-27")];
    let mut browser = Browser::of(&world, "Anna").await;
    browser.get(&path).await.expect(403);
    browser.post(&path, &form).await.expect(403);
    let own = anna.to_string();
    for (form, told) in [
        ([("until", "2026-11-20"), ("deputy", "")], "in the past"),
        ([("until", "soon"), ("deputy", "")], "such as 2026-12-21"),
        ([("until", "2029-01-01"), ("deputy", "")], "At most 400 days"),
        ([("until", "2026-12-01"), ("deputy", own.as_str())], "for themself"),
        ([("until", "2026-12-01"), ("deputy", "staff_x")], "does not work here"),
    ] {
        browser.post("/desk/me/absence", &form).await.expect(422).shows(told);
    }
    let mut alex = Browser::of(&world, "Alex").await;
    alex.post(&path, &form).await.expect(303);
    alex.get(&format!("/staff/{ben}")).await.expect(200).shows("27 November 2026");
    assert_eq!(staff::standing_in(&mut world.read().await, ben).await.unwrap(), ben, "not yet away");
    alex.post(&format!("{path}/end"), &[]).await.expect(303);
    assert_eq!(events(&world, "staff.back").await.len(), 1);
}

#[tokio::test]
async fn somebody_who_left_stands_in_for_nobody_and_is_in_no_team() {
    let world = house().await;
    let anna = hire(&world, "Anna", Role::Agent).await;
    let ben = hire(&world, "Ben", Role::Agent).await;
    hire(&world, "Alex", Role::Administrator).await;
    let id = team(&world, "Service", &[anna, ben]).await;
    let ben_text = ben.to_string();
    let away = [("until", "2026-12-01"), ("deputy", ben_text.as_str())];
    Browser::of(&world, "Anna").await.post("/desk/me/absence", &away).await.expect(303);
    let mut alex = Browser::of(&world, "Alex").await;
    let form = |version| {
        [
            ("version", version),
            ("name", "Ben"),
            ("email", "ben@example.org"),
            ("role", "agent"),
            ("standing", "disabled"),
        ]
    };
    alex.post(&format!("/staff/{ben}"), &form("1")).await.expect(303);
    assert_eq!(staff::standing_in(&mut world.read().await, anna).await.unwrap(), anna);
    alex.post(&format!("/staff/{ben}/removal"), &[]).await.expect(303);
    assert_eq!(staff::team(&mut world.read().await, id).await.unwrap().members, [anna]);
}

async fn token(world: &World, role: Role) -> String {
    let draft = staff::TokenDraft { name: "shop".into(), role: role.key().into(), ..Default::default() };
    world.write(&staff::AddToken { draft }).await.unwrap().token.reveal().to_owned()
}

#[tokio::test]
async fn data_goes_only_where_it_was_declared() {
    let world = house().await;
    let admin = token(&world, Role::Administrator).await;
    let draft = json!({
        "name": "Repairs", "kind": "partner", "purpose": "repairing tents",
        "domains": "repairs.example\n@tents.example", "emails": "Jan@Example.org",
    });
    let made = call(&world, &admin, ("POST", "/units"), draft.clone()).await.expect(201);
    let unit: staff::UnitId = made.json()["id"].as_str().unwrap().parse().unwrap();
    let goes = async |email: &str| staff::may_go_to(&mut world.read().await, email).await.unwrap();
    for email in ["anna@repairs.example", "x@TENTS.example", "jan@example.org "] {
        assert_eq!(goes(email).await, Some(unit), "{email}");
    }
    for email in
        ["anna@example.org", "anna@sub.repairs.example", "repairs.example", "anna@repairs.example.org", ""]
    {
        assert_eq!(goes(email).await, None, "{email}");
    }
    assert!(!world.holds(b"jan@example.org"), "single addresses are sealed");
    let taken = json!({ "name": "Others", "kind": "unit", "purpose": "p", "domains": "tents.example" });
    call(&world, &admin, ("POST", "/units"), taken).await.expect(422).shows("declared for another unit");
    let asked = call(&world, &admin, ("GET", "/units/receiver?email=a%40repairs.example"), Value::Null).await;
    assert_eq!(asked.json()["unit"], json!(unit.to_string()));
    let path = format!("/units/{unit}");
    let narrower =
        json!({ "name": "Repairs", "kind": "partner", "purpose": "repairs", "domains": "repairs.example" });
    call_with(&world, &admin, ("PUT", &path, None), narrower.clone()).await.expect(400);
    call_with(&world, &admin, ("PUT", &path, Some("\"v1\"")), narrower.clone()).await.expect(200);
    call_with(&world, &admin, ("PUT", &path, Some("\"v1\"")), narrower).await.expect(409);
    assert_eq!((goes("x@tents.example").await, goes("a@repairs.example").await), (None, Some(unit)));
    call(&world, &admin, ("DELETE", &path), Value::Null).await.expect(204);
    assert_eq!(goes("a@repairs.example").await, None);
}

#[tokio::test]
async fn a_unit_in_use_stays_and_a_partner_without_a_contract_is_seen() {
    let world = house().await;
    let admin = token(&world, Role::Administrator).await;
    let agent = token(&world, Role::Agent).await;
    let draft = json!({ "name": "Carriers", "kind": "partner", "purpose": "bringing parcels" });
    let made = call(&world, &admin, ("POST", "/units"), draft.clone()).await.expect(201);
    let path = format!("/units/{}", made.json()["id"].as_str().unwrap());
    let team = json!({ "name": "Parcels", "unit": "carriers" });
    let team = call(&world, &admin, ("POST", "/teams"), team).await.expect(201);
    let team = format!("/teams/{}", team.json()["id"].as_str().unwrap());
    call(&world, &admin, ("DELETE", &path), Value::Null).await.expect(403).shows("belong to this unit");
    call(&world, &agent, ("POST", "/units"), draft).await.expect(403);
    call(&world, &agent, ("GET", &path), Value::Null).await.expect(200);
    hire(&world, "Dora", Role::PrivacyOfficer).await;
    let mut dora = Browser::of(&world, "Dora").await;
    let page = dora.get("/units").await.expect(200).shows("none declared").shows("bringing parcels");
    assert_eq!(page.shows("<h1>Units and partners</h1>").text().matches("<h1").count(), 1);
    let wrong = [("name", "X"), ("kind", "friend"), ("domains", "repairs.example\ncom")];
    let page = dora.post("/units", &wrong).await.expect(422);
    page.shows("one of the options").shows("Line 2 is none").shows("3 answers need another look");
    call(&world, &admin, ("DELETE", &team), Value::Null).await.expect(204);
    call(&world, &admin, ("DELETE", &path), Value::Null).await.expect(204);
    call(&world, &admin, ("DELETE", "/units/unit_00000000000000000000000000"), Value::Null).await.expect(404);
}
