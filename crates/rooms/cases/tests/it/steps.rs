//! Processes reach cases: they write, assign, ring, change how urgent a case is, make documents.

use crate::scene::{broken, category, hire, house, mail, open, publish, team};
use cases::{Open, Priority, model::category::Draft};
use ground::paging::Wanted;
use kernel::Role;
use serde_json::{Value, json};

async fn process(world: &testkit::World, acts: Value) {
    let names = |name: &str| json!({"en": name, "nl": name, "pl": name, "tr": name, "de": name});
    let hand = json!({"hand": {"may": [{"right": "cases.work"}]}});
    publish(
        world,
        &json!({
            "key": "stepped", "names": names("Stepped"), "purpose": "service", "host": "case", "start": "new",
            "statuses": [
                {"key": "new", "names": names("New"), "stands": "open", "enter": acts},
                {"key": "done", "names": names("Done"), "stands": "closed-done"}
            ],
            "transitions": [{"key": "finish", "names": names("Finish"), "from": "new", "to": "done", "trigger": hand}]
        }),
    )
    .await;
}

async fn stepped(world: &testkit::World, asked: Open) -> cases::Case {
    let named = [("en".to_owned(), "Stepped".to_owned())].into();
    let draft =
        Draft { key: "stepped".into(), names: named, flow: Some("stepped".into()), ..Draft::default() };
    world.write(&cases::actions::AddCategory(draft)).await.unwrap();
    open(world, Open { category: "stepped".into(), ..asked }).await
}

#[tokio::test]
async fn a_process_writes_to_the_person_and_changes_the_case() {
    let world = house().await;
    let acts = json!([
        {"step": {"name": "cases.letter", "args": {"line": "We have it", "text": "Dear {{ name }}, {{ number }} is with us."}}},
        {"step": {"name": "cases.priority", "args": {"priority": "high"}}},
        {"step": {"name": "cases.tag", "args": {"tag": "Seen"}}},
        {"step": {"name": "cases.document", "args": {"name": "receipt-{{ number }}", "text": "For {{ name }}"}}}
    ]);
    process(&world, acts).await;
    let case = stepped(&world, broken("Broken.")).await;
    assert_eq!(case.priority, Priority::High);
    world.work().await;
    let sent = mail(&world).await;
    assert!(
        sent[0].text.contains("Dear Vera Vreemd, C-2026-000001 is with us.")
            && sent[0].subject.contains("We have it"),
        "{}: {}",
        sent[0].subject,
        sent[0].text
    );
    let shown = cases::show(&mut world.read().await, case.id, &Wanted::default()).await.unwrap();
    let files: Vec<_> =
        shown.thread.items.iter().flat_map(|line| &line.files).map(|file| file.name.as_str()).collect();
    assert_eq!((files, shown.tags), (vec!["receipt-C-2026-000001.pdf"], vec!["seen".to_owned()]));
}

#[tokio::test]
async fn what_was_said_to_be_urgent_is_not_talked_down_by_its_process() {
    let world = house().await;
    let acts = json!([{"step": {"name": "cases.priority", "args": {"priority": "high"}}}]);
    process(&world, acts).await;
    let urgent = stepped(&world, Open { priority: Some(Priority::Urgent), ..broken("Fire!") }).await;
    assert_eq!(urgent.priority, Priority::Urgent);
    let asked = Open { category: "stepped".into(), ..broken("Broken.") };
    for (priority, is) in [(None, Priority::High), (Some(Priority::Low), Priority::High)] {
        assert_eq!(open(&world, Open { priority, ..asked.clone() }).await.priority, is);
    }
    // Another category with another process: what it is said to be stays.
    let other = open(&world, Open { priority: Some(Priority::Urgent), ..broken("Smoke!") }).await;
    let changes = cases::Changes { category: Some("stepped".into()), ..Default::default() };
    let change = cases::ChangeFacts { case: other.id, changes, version: None };
    assert_eq!(world.write(&change).await.unwrap().priority, Priority::Urgent);
}

#[tokio::test]
async fn a_team_takes_turns() {
    let world = house().await;
    let (bob, eve) = (hire(&world, "Bob", Role::Agent).await, hire(&world, "Eve", Role::Agent).await);
    team(&world, "Lamps", &[bob, eve]).await;
    let acts = json!([{"step": {"name": "cases.assign", "args": {"how": "round-robin", "team": "lamps"}}}]);
    process(&world, acts).await;
    let one = stepped(&world, broken("One")).await;
    let two = open(&world, Open { category: "stepped".into(), ..broken("Two") }).await;
    let three = open(&world, Open { category: "stepped".into(), ..broken("Three") }).await;
    assert!(one.assignee.is_some() && one.assignee != two.assignee && one.assignee == three.assignee);
}

#[tokio::test]
async fn a_step_that_cannot_be_done_is_held_and_the_case_is_there() {
    let world = house().await;
    let acts = json!([{"step": {"name": "cases.letter", "args": {"text": "Dear {{ name }}"}}}]);
    process(&world, acts).await;
    let case = stepped(&world, Open { subject_line: "No address".into(), ..Open::default() }).await;
    let shown = cases::show(&mut world.read().await, case.id, &Wanted::default()).await.unwrap();
    assert_eq!(shown.now.unwrap().held.len(), 1);
    category(&world, Draft { key: "other".into(), ..Draft::default() }).await;
}
