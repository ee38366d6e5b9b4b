//! Processes through the real router: from a name to a published version, by plain forms alone.

use flows::ROOM;
use kernel::{Role, Room, app::Edges};
use post::Carrier;
use serde_json::{Value, json};
use testkit::{Guest, World};

pub const ROOMS: &[Room] = &[post::ROOM, customers::ROOM, staff::ROOM, consent::ROOM, ROOM];
pub const BOSS: Guest = Guest::Staff(Role::Manager);
const AGENT: Guest = Guest::Staff(Role::Agent);
const LANGS: [&str; 5] = ["en", "nl", "pl", "tr", "de"];

pub async fn world() -> World {
    // The testkit's own gate knows the guests of stories; the room of staff brings teams and words.
    let rooms: Vec<Room> = ROOMS.iter().map(|room| Room { gate: None, ..*room }).collect();
    let world = World::furnished(&rooms, Edges::default().with(Carrier::Outbox)).await;
    consent::furnish(&world.app).await.unwrap();
    world
}

pub fn names(name: &str) -> Value {
    LANGS
        .into_iter()
        .map(|lang| (lang.to_owned(), Value::from(name)))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

/// A process that passes the check.
pub fn refund(key: &str) -> Value {
    let hand = json!({"hand": {"may": [{"right": "flows.work"}]}});
    json!({
        "key": key, "names": names("Refund"), "purpose": "service", "start": "new",
        "fields": [{"key": "amount", "names": names("Amount"), "kind": {"number": {"least": 0, "most": 1000}}}],
        "statuses": [
            {"key": "new", "names": names("New"), "stands": "open", "form": [{"field": "amount", "access": "required"}]},
            {"key": "waits", "names": names("Waiting for an answer"), "stands": "waiting-customer"},
            {"key": "done", "names": names("Paid back"), "stands": "closed-done"},
            {"key": "no", "names": names("Refused"), "stands": "closed-refused"}
        ],
        "transitions": [
            {"key": "ask", "names": names("Ask the customer"), "from": "new", "to": "waits", "trigger": hand},
            {"key": "pay", "names": names("Pay"), "from": "new", "to": "done", "trigger": hand, "guard": "amount < 500"},
            {"key": "answer", "names": names("The customer answers"), "from": "waits", "to": "new", "trigger": {"reply": {}}},
            {"key": "late", "names": names("No answer"), "from": "waits", "to": "no", "trigger": {"after": {"amount": 14, "unit": "days"}}}
        ]
    })
}

pub async fn import(world: &World, definition: &Value) {
    let text = definition.to_string();
    world.post(BOSS, "/processes/import", &[("text", &text)]).await.expect(303);
}

pub async fn publish(world: &World, key: &str, seen: &str) {
    let path = format!("/processes/{key}/design/publication");
    world.post(BOSS, &path, &[("seen", seen)]).await.expect(303);
}

#[tokio::test]
async fn an_empty_house_offers_the_first_step() {
    let world = world().await;
    world.get(AGENT, "/processes").await.expect(200).shows("No processes yet").hides("<kbd>n</kbd>");
    world.get(BOSS, "/processes/new").await.expect(200).shows("An empty process").shows("BPMN 2.0");
    world.get(AGENT, "/processes/new").await.expect(403);
    world.get(AGENT, "/tasks").await.expect(200).shows("Nothing waits for you");
    world.get(Guest::Powerless, "/tasks").await.expect(403);
    world.get(Guest::Powerless, "/processes").await.expect(403);
    world.get(BOSS, "/processes/nothing").await.expect(404);
    world.get(BOSS, "/processes/nothing/design").await.expect(404);
}

#[tokio::test]
async fn a_process_is_built_by_forms_alone_and_published() {
    let world = world().await;
    world
        .post(BOSS, "/processes/new", &[("from", ""), ("name", "")])
        .await
        .expect(422)
        .shows("Please fill this in.");
    world.post(BOSS, "/processes/new", &[("from", "tattoo"), ("name", "x")]).await.expect(422);
    let made = world.post(BOSS, "/processes/new", &[("from", ""), ("name", "Çay & kahve")]).await.expect(303);
    assert!(made.location().starts_with("/processes/cay-kahve/design"), "{}", made.location());
    let base = "/processes/cay-kahve/design";
    let add = |what: &str| format!("{base}/{what}");
    world.post(BOSS, &add("statuses"), &[("name", "")]).await.expect(422);
    for (name, stands) in [("New", "open"), ("Done", "closed-done")] {
        world.post(BOSS, &add("statuses"), &[("name", name), ("stands", stands)]).await.expect(303);
    }
    let way = [("name", "Finish"), ("from", "new"), ("to", "done")];
    world.post(BOSS, &add("transitions"), &way).await.expect(303);
    world
        .post(BOSS, &add("transitions"), &[("name", "x"), ("from", "new"), ("to", "gone")])
        .await
        .expect(422);
    world.post(BOSS, &add("fields"), &[("name", "Amount")]).await.expect(303);
    let page = world.get(BOSS, base).await.expect(200);
    page.shows("Mend ")
        .shows("href=\"/processes/cay-kahve/design/statuses/new\"")
        .hides("Publish as version");
    // The five names, the purpose: what the check asked for.
    let about = |seen: &'static str| {
        let mut form: Vec<(String, String)> =
            LANGS.into_iter().map(|lang| (format!("name.{lang}"), "Tea".to_owned())).collect();
        let rest = [("seen", seen), ("purpose", "service"), ("start", "new"), ("calendar.country", "")];
        form.extend(rest.map(|(name, value)| (name.to_owned(), value.to_owned())));
        form
    };
    let form = about("5");
    let pairs: Vec<_> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    world.post(BOSS, &add("about"), &pairs).await.expect(303);
    publish(&world, "cay-kahve", "6").await;
    world.get(AGENT, "/processes").await.shows("Tea").shows("In use");
    let shown = world.get(AGENT, "/processes/cay-kahve").await.expect(200);
    shown.shows("<svg class=\"flow\"").shows("Version 1").hides("data-draggable").hides("Stop using it");
}

#[tokio::test]
async fn a_process_goes_out_as_a_file_and_comes_back() {
    let world = world().await;
    import(&world, &refund("refund")).await;
    publish(&world, "refund", "1").await;
    let file = world.get(AGENT, "/processes/refund/file/json").await.expect(200);
    assert_eq!(file.header("content-disposition"), Some("attachment; filename=\"refund.json\""));
    assert_eq!(file.json()["statuses"][1]["key"], "waits");
    let chart = world.get(AGENT, "/processes/refund/file/bpmn").await.expect(200).text();
    assert!(chart.contains("BPMNDiagram"), "{chart}");
    world.get(AGENT, "/processes/refund/file/json?which=draft").await.expect(403);
    world.get(AGENT, "/processes/refund/file/tattoo").await.expect(404);
    world.post(BOSS, "/processes/import", &[("text", &chart)]).await.expect(303);
    let draft = world.get(BOSS, "/processes/refund/file/json?which=draft").await.expect(200).json();
    assert_eq!(draft["transitions"].as_array().map(Vec::len), Some(4));
    for (text, said) in [("", "Please fill this in."), ("{", "line"), ("<bpmn", ""), ("{\"key\": 1}", "line")]
    {
        world.post(BOSS, "/processes/import", &[("text", text)]).await.expect(422).shows(said);
    }
    world.post(AGENT, "/processes/import", &[("text", "{}")]).await.expect(403);
}

#[tokio::test]
async fn versions_are_compared_in_the_words_of_the_forms() {
    let world = world().await;
    import(&world, &refund("refund")).await;
    publish(&world, "refund", "1").await;
    let mut next = refund("refund");
    next["statuses"][1]["names"] = names("Asked the customer");
    next["transitions"][1]["guard"] = "amount < 300".into();
    next["fields"] = json!([]);
    next["statuses"][0]["form"] = json!([]);
    next["transitions"][1]["guard"] = Value::Null;
    import(&world, &next).await;
    publish(&world, "refund", "3").await;
    let changes = world.get(AGENT, "/processes/refund/versions/2/changes").await.expect(200);
    changes
        .shows("Waiting for an answer")
        .shows("Asked the customer")
        .shows("amount &lt; 500")
        .shows("Removed");
    world
        .get(AGENT, "/processes/refund/versions/2/changes?against=2")
        .await
        .expect(200)
        .shows("Nothing differs.");
    world.get(AGENT, "/processes/refund/versions/1").await.expect(200).shows("Waiting for an answer");
    world.get(AGENT, "/processes/refund?find=asked").await.expect(200).shows("node waits chosen");
    world.get(AGENT, "/processes/refund/versions/9").await.expect(404);
    world.get(AGENT, "/processes/refund/versions/tattoo/changes").await.expect(404);
    world.get(BOSS, "/processes/refund/moving").await.expect(200).shows("No work runs on an older version.");
    world.post(BOSS, "/processes/refund/moving", &[("from", "x")]).await.expect(422);
    world.post(BOSS, "/processes/refund/retirement", &[]).await.expect(303);
    world.get(AGENT, "/processes/refund").await.shows("No longer used");
    world.post(AGENT, "/processes/refund/retirement", &[]).await.expect(403);
}

#[tokio::test]
async fn an_invented_case_walks_and_nothing_is_kept() {
    let world = world().await;
    import(&world, &refund("refund")).await;
    let path = "/processes/refund/try";
    let page = world.get(BOSS, path).await.expect(200).text();
    assert!(page.contains("value=\"fire:pay\"") && !page.contains("reply:customer"), "{page}");
    // Whoever only looks sees what is published, and nothing is.
    world.get(AGENT, path).await.expect(404);
    let walk = |page: &str| {
        let (_, rest) = page.split_once("name=\"walk\" value=\"").unwrap();
        rest.split_once('"').unwrap().0.replace("&#34;", "\"")
    };
    let first = walk(&page);
    let wrong =
        world.post(BOSS, path, &[("walk", &first), ("value.amount", "5000"), ("do", "fire:pay")]).await;
    let again = wrong.expect(422).text();
    assert!(again.contains("aria-invalid"), "{again}");
    let closed =
        world.post(BOSS, path, &[("walk", &first), ("value.amount", "900"), ("do", "fire:pay")]).await;
    assert!(!closed.expect(200).text().contains("reply:customer"));
    let asked =
        world.post(BOSS, path, &[("walk", &first), ("value.amount", "900"), ("do", "fire:ask")]).await;
    let asked = asked.expect(200).shows("Ask the customer: now in Waiting for an answer").text();
    let waited = world.post(BOSS, path, &[("walk", &walk(&asked)), ("do", "timer")]).await.expect(200);
    let waited = waited.shows("No answer: now in Refused").text();
    let back = world.post(BOSS, path, &[("walk", &walk(&waited)), ("do", "back")]).await.expect(200);
    back.shows("The customer writes");
    let answered = world.post(BOSS, path, &[("walk", &walk(&asked)), ("do", "reply:customer")]).await;
    answered.expect(200).shows("value=\"900\"");
    for (text, chosen) in
        [("{", "day"), ("[]", "fire:"), ("{\"began\":1,\"steps\":[{\"fire\":\"x\"}]}", "answer:x")]
    {
        world.post(BOSS, path, &[("walk", text), ("do", chosen)]).await.expect(200);
    }
    assert!(!world.holds(b"5000"));
}
