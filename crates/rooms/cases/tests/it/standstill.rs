//! Cases of somebody restricted: what comes in is stored, nobody works on it, and all of it goes on when they are free.

use crate::scene::{ANNA, BEN, Came, broken, comes, customer, house, known, letter, open};
use cases::{
    Assign, Case, CaseId, Changes, Draft, Each, KeepDraft, Landed, Link, Many, Merge, Move, Open, Stands,
    Tag, To, Watch,
};
use ground::{
    args,
    clock::{DAY, MINUTE},
    db::Sql,
    paging::Wanted,
};
use kernel::{Action, Error, Permission, Result, Role, SYSTEM, SubjectId, Tx};
use serde_json::json;
use testkit::World;

struct Restrict(SubjectId, customers::Restriction);

impl Action for Restrict {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        customers::restrict(tx, self.0, self.1).await
    }
}

pub async fn restrict(world: &World, subject: SubjectId) {
    world.write(&Restrict(subject, customers::Restriction::On)).await.unwrap();
}

pub async fn free(world: &World, subject: SubjectId) {
    world.write(&Restrict(subject, customers::Restriction::Off)).await.unwrap();
    world.advance(MINUTE);
    world.work_on_schedule().await;
}

/// A case of somebody who is a customer.
async fn theirs(world: &World, subject: SubjectId) -> Case {
    open(world, Open { customer: Some(subject), ..broken("Broken.") }).await
}

async fn shown(world: &World, case: CaseId) -> cases::Shown {
    cases::show(&mut world.read().await, case, &Wanted::default()).await.unwrap()
}

fn said(shown: &cases::Shown) -> Vec<String> {
    shown.thread.items.iter().filter_map(|line| Some(line.body.as_ref()?.text.clone())).collect()
}

fn is_refused<T>(outcome: &Result<T>) -> bool {
    matches!(outcome, Err(Error::Refused(message)) if message.key == "error-restricted")
}

#[tokio::test]
async fn nobody_works_on_it() {
    let world = house().await;
    let anna = known(&world, Role::Agent).await;
    let subject = customer(&world, "Joanna", "joanna@example.com").await;
    let (case, other) = (theirs(&world, subject).await, theirs(&world, subject).await);
    restrict(&world, subject).await;
    let before = shown(&world, case.id).await.case;
    let id = case.id;
    let changes = Changes { subject_line: Some("Other".into()), ..Changes::default() };
    let go = Move { case: id, transition: "ask".into(), values: Default::default(), version: None };
    let draft = Draft { text: "Dear".into(), ..Draft::default() };
    let tags = vec!["warranty".to_owned()];
    assert!(is_refused(&world.write(&Assign { case: id, to: To::Person(anna), version: None }).await));
    assert!(is_refused(&world.write(&cases::ChangeFacts { case: id, changes, version: None }).await));
    assert!(is_refused(&world.write(&go).await));
    assert!(is_refused(&world.write(&Tag { case: id, tags }).await));
    assert!(is_refused(&world.write(&Link { case: id, person: None }).await));
    assert!(is_refused(&world.write(&Merge { case: id, into: other.id }).await));
    assert!(is_refused(&world.write_as(Role::Agent, &KeepDraft { case: id, draft }).await));
    assert!(is_refused(&world.write_as(Role::Agent, &Watch::Follow(id)).await));
    let many = Many { cases: vec![id], each: Each::Tag("warranty".into()) };
    let left = world.write(&many).await.unwrap().left;
    assert_eq!(left[0].why.key, "error-restricted");
    let after = shown(&world, id).await.case;
    assert_eq!((after.version, after.assignee), (before.version, None));
}

#[tokio::test]
async fn what_comes_in_is_stored_and_heard_when_they_are_free() {
    let world = house().await;
    let subject = customer(&world, "Joanna", "joanna@example.com").await;
    let case = theirs(&world, subject).await;
    let go = Move { case: case.id, transition: "ask".into(), values: Default::default(), version: None };
    world.write(&go).await.unwrap();
    restrict(&world, subject).await;
    world.advance(DAY);
    assert_eq!(comes(&world, case.id, "It is the red one").await, Landed::Appended);
    world.work_on_schedule().await;
    let waits = shown(&world, case.id).await;
    assert!(said(&waits).contains(&"It is the red one".to_owned()));
    assert_eq!((waits.case.status.as_str(), waits.case.stands), ("asked", Stands::Customer));
    free(&world, subject).await;
    let goes_on = shown(&world, case.id).await.case;
    assert_eq!(goes_on.status, "new");
    assert!(goes_on.waits_since.is_some());
}

#[tokio::test]
async fn a_new_case_waits_for_its_process_and_keeps_what_was_filled_in() {
    let world = house().await;
    let subject = customer(&world, "Joanna", "joanna@example.com").await;
    restrict(&world, subject).await;
    let values = [("colour".to_owned(), "secret red".to_owned())].into();
    let case = open(&world, Open { customer: Some(subject), values, ..broken("A new lamp.") }).await;
    assert_eq!(case.run, None);
    assert!(!world.holds(b"secret red"), "what waits lies sealed");
    world.advance(DAY);
    world.work_on_schedule().await;
    let waits = shown(&world, case.id).await;
    assert_eq!((waits.case.run, said(&waits).len()), (None, 1), "it was not acknowledged either");
    world.get(ANNA, &case.path()).await.expect(200).shows("restricted");
    free(&world, subject).await;
    let begun = shown(&world, case.id).await;
    assert_eq!(begun.case.status, "new");
    assert_eq!(begun.layout[0].value.as_deref(), Some("secret red"));
    let left = Sql::new("select count(*) from cases_waiting");
    assert_eq!(world.read().await.scalar::<i64>(left, args![]).await.unwrap(), 0);
}

/// The customer's answer brings it on, and then anybody's from outside.
async fn publish_turns(world: &World) {
    let mut process = crate::scene::lamps();
    process["key"] = json!("turns");
    let names = process["names"].clone();
    let reply = |key: &str, from: &str, to: &str, who: &str| json!({"key": key, "names": names, "from": from, "to": to, "trigger": {"reply": {"from": who}}});
    process["transitions"] = json!([
        reply("theirs", "new", "asked", "customer"),
        reply("others", "asked", "done", "outside"),
        {"key": "ask", "names": names, "from": "new", "to": "asked", "trigger": {"hand": {"may": [{"right": "cases.work"}]}}}
    ]);
    crate::scene::publish(world, &process).await;
    let named = [("en".to_owned(), "Turns".to_owned())].into();
    let draft = cases::model::category::Draft {
        key: "turns".into(),
        names: named,
        flow: Some("turns".into()),
        ..Default::default()
    };
    world.write(&cases::actions::AddCategory(draft)).await.unwrap();
}

#[tokio::test]
async fn each_who_wrote_is_heard_in_turn() {
    let world = house().await;
    publish_turns(&world).await;
    let subject = customer(&world, "Joanna", "joanna@example.com").await;
    let asked = Open { category: "turns".into(), customer: Some(subject), ..broken("Broken.") };
    let case = open(&world, asked).await;
    restrict(&world, subject).await;
    for author in [cases::Author::Customer, cases::Author::Third] {
        world.advance(DAY);
        let arrival = cases::Arrival { author, ..letter("Mine", world.now()) };
        world.write(&Came(case.id, arrival)).await.unwrap();
    }
    free(&world, subject).await;
    assert_eq!(shown(&world, case.id).await.case.status, "done");
}

#[tokio::test]
async fn a_call_does_not_ring_weeks_later() {
    let world = house().await;
    let bob = crate::scene::hire(&world, "Bob", Role::Agent).await;
    let subject = customer(&world, "Joanna", "joanna@example.com").await;
    let case = theirs(&world, subject).await;
    world.write(&Assign { case: case.id, to: To::Person(bob), version: None }).await.unwrap();
    for (kind, rung) in [(cases::ArrivalKind::Call, 0), (cases::ArrivalKind::Message, 1)] {
        restrict(&world, subject).await;
        let arrival = cases::Arrival { kind, ..letter("Mine", world.now()) };
        world.write(&Came(case.id, arrival)).await.unwrap();
        free(&world, subject).await;
        let rings = Sql::new("select count(*) from staff_rings where staff = ?1 and kind = 'cases-answer'");
        assert_eq!(world.read().await.scalar::<i64>(rings, args![bob]).await.unwrap(), rung, "{kind:?}");
    }
}

#[tokio::test]
async fn what_waits_goes_with_whom_the_case_is_about() {
    let world = house().await;
    let subject = customer(&world, "Joanna", "joanna@example.com").await;
    let other = customer(&world, "Jon", "jon@example.com").await;
    restrict(&world, subject).await;
    let values = [("colour".to_owned(), "red".to_owned())].into();
    let case = open(&world, Open { customer: Some(subject), values, ..broken("A new lamp.") }).await;
    world.write(&Restrict(subject, customers::Restriction::Off)).await.unwrap();
    world.write(&Link { case: case.id, person: Some(other) }).await.unwrap();
    restrict(&world, subject).await;
    world.advance(MINUTE);
    world.work_on_schedule().await;
    assert_eq!(shown(&world, case.id).await.layout[0].value.as_deref(), Some("red"));
}

#[tokio::test]
async fn the_page_says_why_and_offers_nothing_and_the_api_refuses() {
    let world = house().await;
    let subject = customer(&world, "Joanna", "joanna@example.com").await;
    let case = theirs(&world, subject).await;
    let path = case.path();
    world.get(BEN, &path).await.expect(200).hides("nobody works on it");
    restrict(&world, subject).await;
    let page = world.get(BEN, &path).await.expect(200).shows("nobody works on it until the restriction ends");
    page.shows(&format!("/customers/{subject}"))
        .hides("/entries\"")
        .hides("/assign\"")
        .hides("/watch?on=yes");
    world.post(BEN, &format!("{path}/mine"), &[]).await.expect(422).shows("restricted");
    let tags = world.api(BEN, "PUT", &format!("{path}/tags"), &json!({"tags": ["warranty"]})).await;
    assert_eq!(tags.expect(403).json()["type"], "/problems/refused");
    free(&world, subject).await;
    world.get(BEN, &path).await.expect(200).hides("nobody works on it").shows("/entries\"");
}
