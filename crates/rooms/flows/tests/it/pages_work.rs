//! Work as its pages show it: what waits for whom, answers with a reason, and moving work to a new version.

use crate::{
    pages::{BOSS, import, names, publish, refund},
    scene::{begin, house},
};
use ground::id::Id;
use kernel::{Role, StaffId};
use serde_json::json;
use testkit::{Guest, World};

const AGENT: Guest = Guest::Staff(Role::Agent);

async fn world() -> World {
    let world = house().await;
    let boss = StaffId::from_bytes([1 + Role::Manager as u8; 16]).to_string();
    let mut definition = refund("refund");
    definition["host"] = "thing".into();
    definition["statuses"][0]["enter"] = json!([
        {"task": {"key": "look", "names": names("Look at the lamp"), "to": {"role": "agent"}, "within": {"amount": 1, "unit": "hours"}}},
        {"approval": {"key": "money", "names": names("Pay it back?"), "of": [{"person": boss}]}}
    ]);
    import(&world, &definition).await;
    publish(&world, "refund", "1").await;
    begin(&world, "refund").await;
    world
}

/// The addresses of the answers on a page.
fn answers(page: &str) -> Vec<String> {
    let all = page.split("action=\"/tasks/").skip(1);
    all.map(|rest| format!("/tasks/{}", rest.split('"').next().unwrap())).collect()
}

#[tokio::test]
async fn each_sees_what_waits_for_them_and_answers_it() {
    let world = world().await;
    let mine = world.get(AGENT, "/tasks").await.expect(200).shows("Look at the lamp").hides("Pay it back?");
    let mine = mine.shows("data-count=\"flows-tasks\">1</b>").shows(">T-1 · Lamp</a>");
    let theirs = world.get(BOSS, "/tasks").await.expect(200).shows("Pay it back?").shows("0 of 1 agreed");
    let (task, vote) = (answers(&mine.text())[0].clone(), answers(&theirs.text())[0].clone());
    world.get(Guest::Staff(Role::Marketer), "/tasks").await.shows("Nothing waits for you");
    // Nobody answers what they were not asked, and a refusal has its reason.
    world.post(AGENT, &vote, &[("do", "no"), ("reason", "No")]).await.expect(404);
    world.post(BOSS, &task, &[("do", "done")]).await.expect(404);
    world.post(BOSS, &vote, &[("do", "perhaps")]).await.expect(422);
    let again = world.post(BOSS, &vote, &[("do", "no"), ("reason", " ")]).await.expect(422);
    again.shows("Please fill this in.");
    let long = "x".repeat(2_000);
    world.post(BOSS, &vote, &[("do", "no"), ("reason", &long)]).await.expect(422).shows("1000");
    world.post(BOSS, "/tasks/task_nothing/answer", &[("do", "no")]).await.expect(404);
    world.advance(2 * ground::clock::HOUR);
    world.get(AGENT, "/tasks").await.shows("overdue since");
    world.post(AGENT, &task, &[("do", "done")]).await.expect(303);
    world.post(BOSS, &vote, &[("do", "no"), ("reason", "The receipt is missing")]).await.expect(303);
    world.post(BOSS, &vote, &[("do", "yes")]).await.expect(410);
    world.get(BOSS, "/tasks").await.shows("Nothing waits for you");
    assert!(!world.holds(b"receipt is missing"), "what people say about somebody lies sealed");
    let runs =
        flows::runs(&mut world.read().await, &flows::Filter::default(), &Default::default()).await.unwrap();
    let said = flows::reasons_of(&mut world.read().await, runs.items[0].id).await.unwrap();
    assert_eq!(said[0].text, "The receipt is missing");
}

#[tokio::test]
async fn running_work_is_shown_and_moved_after_a_dry_run() {
    let world = world().await;
    let mut next = refund("refund");
    next["host"] = "thing".into();
    next["statuses"][0]["key"] = "begun".into();
    next["start"] = "begun".into();
    next["fields"] = json!([]);
    next["statuses"][0]["form"] = json!([]);
    next["transitions"][1]["guard"] = json!(null);
    for way in 0..2 {
        next["transitions"][way]["from"] = "begun".into();
    }
    next["transitions"][2]["to"] = "begun".into();
    import(&world, &next).await;
    publish(&world, "refund", "3").await;
    world.get(AGENT, "/processes/refund/versions/1").await.shows("class=\"tally\"");
    let page = world.get(BOSS, "/processes/refund/moving").await.expect(200);
    page.shows("Work on version 1").shows("From “New” it goes on in");
    let path = "/processes/refund/moving";
    let nowhere = world.post(BOSS, path, &[("from", "1"), ("do", "try")]).await.expect(200);
    nowhere.shows("nowhere").shows("Amount");
    world.post(BOSS, path, &[("from", "1"), ("do", "move")]).await.expect(422);
    let map = [("from", "1"), ("map.new", "begun"), ("do", "try")];
    world.post(BOSS, path, &map).await.expect(200).shows("1 run would move.").hides("nowhere");
    world.get(BOSS, path).await.shows("Work on version 1");
    world.post(BOSS, path, &[("from", "1"), ("map.new", "begun"), ("do", "move")]).await.expect(303);
    world.work().await;
    world.get(BOSS, path).await.shows("No work runs on an older version.");
    world.post(AGENT, path, &map).await.expect(403);
}
