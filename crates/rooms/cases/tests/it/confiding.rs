//! Who is named on a confidential case when nobody says so: there is always somebody who knows of it.

use crate::scene::{
    ANNA, BEN, Came, Erase, Goes, acting, broken, category, customer, everything, finish, hire, house, kinds,
    known, letter, open, team, told_since,
};
use cases::{Case, CaseId, ChangeFacts, Changes, Confide, Landed, Open, model::category::Draft};
use ground::{clock::DAY, paging::Wanted};
use kernel::{Actor, Error, Role};
use serde_json::{Value, json};
use testkit::World;

async fn sees(world: &World, who: &Actor, case: CaseId) -> bool {
    let shown = cases::show(&mut world.app.read(who).await.unwrap(), case, &Wanted::default()).await;
    assert!(matches!(shown, Ok(_) | Err(Error::NotFound)));
    shown.is_ok_and(|shown| shown.case.confidential)
}

/// What comes for a case that is over for so long that another begins.
async fn follows(world: &World, case: CaseId) -> CaseId {
    finish(world, case).await;
    world.advance(40 * DAY);
    let came = world.write(&Came(case, letter("And again", world.now()))).await.unwrap();
    assert_eq!(came.landed, Landed::FollowUp);
    came.case
}

#[tokio::test]
async fn what_follows_a_confidential_case_is_there_for_the_same_people() {
    let world = house().await;
    let dora = hire(&world, "Dora", Role::PrivacyOfficer).await;
    let eve = hire(&world, "Eve", Role::Manager).await;
    let [doras, eves] = [dora, eve].map(|staff| acting(&world, staff, Role::Manager));
    let case = open(&world, broken("Broken.")).await;
    world.write(&Confide { case: case.id, named: vec![dora] }).await.unwrap();
    let next = follows(&world, case.id).await;
    assert!(sees(&world, &doras, next).await && !sees(&world, &eves, next).await);
    // Whoever was named works here no more: those who may make cases confidential take it up.
    world.write(&Goes(dora)).await.unwrap();
    let last = follows(&world, next).await;
    assert!(sees(&world, &eves, last).await && !sees(&world, &doras, last).await);
}

#[tokio::test]
async fn what_begins_anew_after_an_erased_person_stays_among_the_named() {
    let world = house().await;
    let dora = hire(&world, "Dora", Role::PrivacyOfficer).await;
    let doras = acting(&world, dora, Role::PrivacyOfficer);
    let subject = customer(&world, "Vera", "vera@example.com").await;
    let case = open(&world, Open { customer: Some(subject), ..broken("Broken.") }).await;
    world.write(&Confide { case: case.id, named: vec![dora] }).await.unwrap();
    world.write(&Erase(subject)).await.unwrap();
    let came = world.write(&Came(case.id, letter("Hello?", world.now()))).await.unwrap();
    assert_eq!(came.landed, Landed::Afresh);
    assert!(sees(&world, &doras, came.case).await);
    world.api(ANNA, "GET", &format!("/cases/{}", came.case), &Value::Null).await.expect(404);
}

/// A category whose cases are confidential.
async fn secret(world: &World, draft: Draft) {
    category(world, Draft { key: "secret".into(), confidential: true, ..draft }).await;
}

async fn recategorise(world: &World, actor: &Actor, case: CaseId) -> Case {
    let changes = Changes { category: Some("secret".into()), ..Changes::default() };
    world.app.write(actor, &ChangeFacts { case, changes, version: None }).await.unwrap()
}

#[tokio::test]
async fn a_case_that_comes_into_a_confidential_category_is_confidential() {
    let world = house().await;
    secret(&world, Draft::default()).await;
    let bob = acting(&world, hire(&world, "Bob", Role::Agent).await, Role::Agent);
    let eve = acting(&world, hire(&world, "Eve", Role::Manager).await, Role::Manager);
    let case = open(&world, broken("Broken.")).await;
    let before = everything(&world).await;
    assert!(recategorise(&world, &bob, case.id).await.confidential);
    assert!(sees(&world, &bob, case.id).await && !sees(&world, &eve, case.id).await);
    assert_eq!(kinds(&told_since(&world, &before).await), ["cases.confidential"]);
    // The house names nobody itself: without a team those who may make cases confidential are named.
    let other = open(&world, broken("Another.")).await;
    recategorise(&world, &Actor::house(), other.id).await;
    assert!(sees(&world, &eve, other.id).await && !sees(&world, &bob, other.id).await);
}

#[tokio::test]
async fn a_confidential_case_of_the_house_is_there_for_its_team_or_for_those_with_the_right() {
    let world = house().await;
    let bob = hire(&world, "Bob", Role::Agent).await;
    let (bobs, eves) = (
        acting(&world, bob, Role::Agent),
        acting(&world, hire(&world, "Eve", Role::Manager).await, Role::Manager),
    );
    secret(&world, Draft::default()).await;
    let asked = Open { category: "secret".into(), ..broken("Broken.") };
    let nobodys = open(&world, asked.clone()).await;
    assert!(sees(&world, &eves, nobodys.id).await && !sees(&world, &bobs, nobodys.id).await);
    let empty = team(&world, "Empty", &[]).await;
    let teamless = open(&world, Open { team: Some(empty), ..asked.clone() }).await;
    assert!(sees(&world, &eves, teamless.id).await);
    let lamps = team(&world, "Lamps", &[bob]).await;
    let teams = open(&world, Open { team: Some(lamps), ..asked }).await;
    assert!(sees(&world, &bobs, teams.id).await && !sees(&world, &eves, teams.id).await);
}

#[tokio::test]
async fn a_case_is_opened_for_people_who_work_here_and_confidential_with_the_right_alone() {
    let world = house().await;
    let gone = hire(&world, "Gone", Role::Agent).await;
    world.write(&Goes(gone)).await.unwrap();
    let asked = |more: Value| {
        let mut all = json!({"subject_line": "Lamp"});
        all.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        all
    };
    let nobody = "staff_00000000000000000000000000".to_owned();
    for staff in [nobody, gone.to_string()] {
        let made = world.api(BEN, "POST", "/cases", &asked(json!({"assignee": staff}))).await.expect(422);
        assert_eq!(made.wrong_fields(), ["assignee"]);
        let named = asked(json!({"confidential": true, "named": [staff]}));
        let made = world.api(BEN, "POST", "/cases", &named).await.expect(422);
        assert_eq!(made.wrong_fields(), ["named"]);
    }
    world.api(ANNA, "POST", "/cases", &asked(json!({"confidential": true}))).await.expect(403);
    world.api(BEN, "POST", "/cases", &asked(json!({"confidential": true}))).await.expect(201);
    // What the category decides needs no right.
    secret(&world, Draft::default()).await;
    world.api(ANNA, "POST", "/cases", &asked(json!({"category": "secret"}))).await.expect(201);
}

#[tokio::test]
async fn a_team_and_a_person_are_given_a_case_in_one_step_or_not_at_all() {
    let world = house().await;
    let bob = hire(&world, "Bob", Role::Agent).await;
    let lamps = team(&world, "Lamps", &[bob]).await;
    known(&world, Role::Manager).await;
    let case = open(&world, broken("Broken.")).await;
    let path = format!("/cases/{}", case.id);
    let wrong = json!({"team": lamps, "assignee": "staff_00000000000000000000000000"});
    world.api(BEN, "PUT", &format!("{path}/assignment"), &wrong).await.expect(422);
    let now = world.api(BEN, "GET", &path, &Value::Null).await.expect(200).json();
    assert_eq!((&now["team"], &now["assignee"]), (&Value::Null, &Value::Null));
    let before = everything(&world).await;
    let both = json!({"team": lamps, "assignee": bob});
    let now = world.api(BEN, "PUT", &format!("{path}/assignment"), &both).await.expect(200).json();
    assert_eq!((&now["team"], &now["assignee"]), (&json!(lamps), &json!(bob)));
    assert_eq!(kinds(&told_since(&world, &before).await), ["cases.assigned"], "one step is told once");
}

#[tokio::test]
async fn what_is_held_of_a_person_does_not_betray_that_they_have_a_confidential_case() {
    let world = house().await;
    let dora = hire(&world, "Dora", Role::PrivacyOfficer).await;
    let subject = customer(&world, "Joanna", "joanna@example.org").await;
    let path = format!("/customers/{subject}/held");
    let tables = async |role: Role| {
        let told =
            world.api(testkit::Guest::Staff(role), "GET", &path, &Value::Null).await.expect(200).json();
        let items = told["items"].as_array().unwrap().iter();
        items.map(|item| item["table"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let before = tables(Role::Agent).await;
    assert!(before.iter().any(|table| table == "customers"), "{before:?}");
    let case = open(&world, Open { customer: Some(subject), ..broken("Between us.") }).await;
    world.write(&Confide { case: case.id, named: vec![dora] }).await.unwrap();
    assert_eq!(tables(Role::Agent).await, before);
    assert!(tables(Role::PrivacyOfficer).await.iter().any(|table| table == "cases_cases"));
}
