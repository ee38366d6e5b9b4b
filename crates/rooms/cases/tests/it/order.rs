//! Putting cases in order: links, parents, duplicates, tags, drafts, macros, many at once, lists by page.

use crate::scene::{ANNA, BEN, broken, comes, customer, house, open};
use cases::{Draft, DraftKind, Filter, KeepDraft, Landed, Open, Sort};
use ground::paging::Wanted;
use kernel::Role;
use serde_json::{Value, json};

#[tokio::test]
async fn a_duplicate_goes_on_in_the_other_and_both_numbers_find_it() {
    let world = house().await;
    let one = open(&world, broken("The zebralamp is dark")).await;
    let two = open(&world, broken("I wrote before: dark!")).await;
    world.api(BEN, "POST", &format!("/cases/{}/merging", two.id), &json!({"into": one.id})).await.expect(200);
    let shown = cases::show(&mut world.read().await, one.id, &Wanted::default()).await.unwrap();
    let said: Vec<_> = shown
        .thread
        .items
        .iter()
        .filter_map(|line| line.body.as_ref())
        .map(|body| body.text.as_str())
        .collect();
    assert_eq!(said.len(), 2);
    let old = cases::search(&mut world.read().await, &two.number.to_string()).await.unwrap();
    assert_eq!(old.hits[0].listed.case.merged_into, Some(one.id));
    assert_eq!(comes(&world, two.id, "And now?").await, Landed::Appended);
    let shown = cases::show(&mut world.read().await, one.id, &Wanted::default()).await.unwrap();
    assert_eq!(
        shown.thread.items.iter().filter(|line| line.body.is_some()).count(),
        4,
        "three, and an acknowledgement"
    );
    world.api(BEN, "POST", &format!("/cases/{}/merging", one.id), &json!({"into": one.id})).await.expect(422);
    world.api(BEN, "POST", &format!("/cases/{}/merging", two.id), &json!({"into": one.id})).await.expect(409);
}

#[tokio::test]
async fn threads_of_different_people_never_become_one() {
    let world = house().await;
    let vera = customer(&world, "Vera", "vera@example.com").await;
    let carla = customer(&world, "Carla", "carla@example.com").await;
    let one = open(&world, Open { customer: Some(vera), ..broken("One") }).await;
    let two = open(&world, Open { customer: Some(carla), ..broken("Two") }).await;
    let answer = world
        .api(BEN, "POST", &format!("/cases/{}/merging", two.id), &json!({"into": one.id}))
        .await
        .expect(422);
    assert_eq!(answer.wrong_fields(), ["into"]);
}

#[tokio::test]
async fn a_case_never_stands_below_itself() {
    let world = house().await;
    let (one, two) = (open(&world, broken("One")).await, open(&world, broken("Two")).await);
    let link = |case: &cases::Case, other: &cases::Case, relation: &str| {
        (format!("/cases/{}/links", case.id), json!({"case": other.id, "relation": relation}))
    };
    let (path, body) = link(&one, &two, "child");
    world.api(BEN, "POST", &path, &body).await.expect(204);
    let (back, body) = link(&two, &one, "child");
    world.api(BEN, "POST", &back, &body).await.expect(422);
    let listed = world.api(BEN, "GET", &path, &Value::Null).await.expect(200).json();
    assert_eq!(
        (&listed["items"][0]["relation"], &listed["items"][0]["back"]),
        (&json!("child"), &json!(false))
    );
    world.api(BEN, "DELETE", &format!("{path}/{}", two.id), &Value::Null).await.expect(204);
    world.api(BEN, "GET", &path, &Value::Null).await.expect(200).hides("C-2026");
}

#[tokio::test]
async fn a_draft_is_kept_for_its_writer_and_warns_the_others() {
    let world = house().await;
    let case = open(&world, broken("Broken.")).await;
    let draft = Draft { kind: DraftKind::Reply, text: "Dear zebra".into(), ..Draft::default() };
    world.write_as(Role::Agent, &KeepDraft { case: case.id, draft: draft.clone() }).await.unwrap();
    let own = cases::show(&mut world.read_as(Role::Agent).await, case.id, &Wanted::default()).await.unwrap();
    assert_eq!((own.draft.as_ref(), own.here.len()), (Some(&draft), 0));
    let other =
        cases::show(&mut world.read_as(Role::Manager).await, case.id, &Wanted::default()).await.unwrap();
    assert_eq!((other.draft, other.here.len()), (None, 1));
    assert!(!world.holds(b"Dear zebra"));
    world.write_as(Role::Agent, &KeepDraft { case: case.id, draft: Draft::default() }).await.unwrap();
    let own = cases::show(&mut world.read_as(Role::Agent).await, case.id, &Wanted::default()).await.unwrap();
    assert!(own.draft.is_none());
}

#[tokio::test]
async fn a_macro_does_its_steps_and_proposes_what_to_say() {
    let world = house().await;
    let case = open(&world, broken("Broken.")).await;
    let steps = json!(["take", {"priority": "urgent"}, {"tag": "warranty"}, {"move": "ask"}, {"reply": "Dear {{ name }}, about {{ number }}"}, {"note": "Asked by macro"}]);
    let made =
        world.api(BEN, "POST", "/macros", &json!({"title": "Ask", "steps": steps})).await.expect(201).json();
    world.api(ANNA, "POST", "/macros", &json!({"title": "Mine", "steps": ["take"]})).await.expect(403);
    world.api(BEN, "POST", "/macros", &json!({"title": "Ask", "steps": ["take"]})).await.expect(422);
    world
        .api(BEN, "POST", "/macros", &json!({"title": "Bad", "steps": [{"reply": "{% for a in b %}"}]}))
        .await
        .expect(422);
    let path = format!("/cases/{}/macros", case.id);
    let ran = world.api(ANNA, "POST", &path, &json!({"macro": made["id"]})).await.expect(200).json();
    assert_eq!(ran["draft"], "Dear Vera Vreemd, about C-2026-000001");
    let now = world.api(ANNA, "GET", &format!("/cases/{}", case.id), &Value::Null).await.expect(200).json();
    assert_eq!(
        (&now["priority"], &now["status"], &now["tags"][0]),
        (&json!("urgent"), &json!("asked"), &json!("warranty"))
    );
    world.api(ANNA, "POST", &path, &json!({"macro": made["id"]})).await;
}

#[tokio::test]
async fn what_somebody_else_changed_is_not_overwritten() {
    let world = house().await;
    let case = open(&world, broken("Broken.")).await;
    let path = format!("/api/v1/cases/{}", case.id);
    let patch = |tag: &str, line: &str| {
        axum::http::Request::patch(&path)
            .header("content-type", "application/json")
            .header("if-match", tag)
            .body(axum::body::Body::from(json!({"subject_line": line}).to_string()))
            .unwrap()
    };
    let shown = world.api(ANNA, "GET", &format!("/cases/{}", case.id), &Value::Null).await.expect(200);
    let tag = shown.header("etag").unwrap().to_owned();
    world.send(ANNA, patch(&tag, "Dark lamp")).await.expect(200).shows("Dark lamp");
    world.send(BEN, patch(&tag, "Other")).await.expect(409);
    world.api(ANNA, "PATCH", &format!("/cases/{}", case.id), &json!({"subject_line": "x"})).await.expect(400);
}

#[tokio::test]
async fn lists_go_page_by_page_in_every_order() {
    let world = house().await;
    for number in 0..7 {
        open(&world, broken(&format!("Lamp {number}"))).await;
    }
    for sort in [Sort::Due, Sort::Latest, Sort::Newest] {
        let (mut seen, mut after) = (Vec::new(), None);
        loop {
            let wanted = Wanted { after: after.clone(), limit: Some(3) };
            let filter = Filter { sort, ..Filter::default() };
            let page = cases::list(&mut world.read().await, &filter, &wanted).await.unwrap();
            seen.extend(page.items.iter().map(|one| one.case.id));
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), 7, "{sort:?}");
    }
    world.api(ANNA, "GET", "/cases?after=nonsense", &Value::Null).await.expect(422);
    world.api(ANNA, "GET", "/cases?queue=nonsense", &Value::Null).await.expect(400);
    let board = cases::board(&mut world.read().await, "lamps", None).await.unwrap();
    assert_eq!((board.len(), board[0].cases.len(), board[0].names.get(kit::Lang::En)), (1, 7, "New"));
}
