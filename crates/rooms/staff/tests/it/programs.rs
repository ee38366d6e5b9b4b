//! Programs with tokens, and the API of this room.

use crate::browser::{Browser, between, call, call_with, hire, house};
use ground::clock::DAY;
use kernel::{Role, room::Gate};
use serde_json::{Value, json};
use staff::{AddToken, TokenDraft};
use testkit::World;

async fn token(world: &World, role: Role, scopes: &[&str]) -> String {
    let scopes = scopes.iter().map(|scope| (*scope).to_owned()).collect();
    let draft = TokenDraft { name: "web shop".into(), role: role.key().into(), scopes, days: None };
    world.write(&AddToken { draft }).await.unwrap().token.reveal().to_owned()
}

#[tokio::test]
async fn a_token_is_shown_once_works_and_is_taken_away() {
    let world = house().await;
    hire(&world, "Alex", Role::Administrator).await;
    let mut alex = Browser::of(&world, "Alex").await;
    let form = [("name", "web shop"), ("role", "auditor"), ("days", "")];
    let page = alex.post("/staff/tokens", &form).await.expect(200).text();
    let token = between(&page, "<p><code>", "</code>").to_owned();
    assert!(token.starts_with("custodia_"), "{token}");
    call(&world, &token, ("GET", "/staff"), Value::Null).await.expect(200).shows("alex@example.org");
    let list = alex.get("/staff/tokens").await.expect(200).shows("web shop").text();
    assert!(!list.contains(&token) && !world.holds(token.as_bytes()), "it is stored as its hash");
    let id = between(&list, "action=\"/staff/tokens/", "/");
    alex.post(&format!("/staff/tokens/{id}/revocation"), &[]).await.expect(303);
    call(&world, &token, ("GET", "/staff"), Value::Null).await.expect(401);
    alex.post(&format!("/staff/tokens/{id}/revocation"), &[]).await.expect(404);
}

#[tokio::test]
async fn wrong_wishes_for_a_token_are_told_at_their_fields() {
    let world = house().await;
    hire(&world, "Alex", Role::Administrator).await;
    let mut alex = Browser::of(&world, "Alex").await;
    let form = [("name", ""), ("role", "king"), ("days", "9999"), ("scopes", "everything")];
    let page = alex.post("/staff/tokens", &form).await.expect(422);
    page.shows("4 answers need another look").shows("from 1 to 1825");
}

#[tokio::test]
async fn scopes_and_time_limit_a_token() {
    let world = house().await;
    let all = token(&world, Role::Administrator, &[]).await;
    let some = token(&world, Role::Administrator, &["staff.view"]).await;
    let none = token(&world, Role::Agent, &["staff.view"]).await;
    call(&world, &all, ("GET", "/tokens"), Value::Null).await.expect(200);
    call(&world, &some, ("GET", "/staff"), Value::Null).await.expect(200);
    call(&world, &some, ("GET", "/tokens"), Value::Null).await.expect(403);
    call(&world, &none, ("GET", "/staff"), Value::Null).await.expect(403);
    call(&world, "custodia_madeup", ("GET", "/staff"), Value::Null).await.expect(401);
    let limited = token(&world, Role::Administrator, &["staff.view", "staff.tokens"]).await;
    let wide = json!({"name": "copy", "role": "administrator"});
    call(&world, &limited, ("POST", "/tokens"), wide).await.expect(403);
    let narrow = json!({"name": "copy", "role": "administrator", "scopes": ["staff.view"]});
    call(&world, &limited, ("POST", "/tokens"), narrow).await.expect(201);
    world.advance(366 * DAY);
    call(&world, &all, ("GET", "/staff"), Value::Null).await.expect(401);
}

#[tokio::test]
async fn the_api_adds_and_changes_staff() {
    let world = house().await;
    let admin = token(&world, Role::Administrator, &[]).await;
    let draft = json!({"name": "Anna", "email": "anna@example.org", "role": "agent", "lang": "pl"});
    let made = call(&world, &admin, ("POST", "/staff"), draft.clone()).await.expect(201);
    let path = made.location().strip_prefix("/api/v1").unwrap().to_owned();
    assert_eq!((made.header("etag"), made.json()["role"].as_str()), (Some("\"v1\""), Some("agent")));
    assert_eq!(call(&world, &admin, ("POST", "/staff"), draft).await.expect(422).wrong_fields(), ["email"]);
    let patch = json!({"role": "manager"});
    call(&world, &admin, ("PATCH", &path), patch.clone()).await.expect(400);
    let changed =
        call_with(&world, &admin, ("PATCH", &path, Some("\"v1\"")), patch.clone()).await.expect(200);
    assert_eq!((changed.header("etag"), changed.json()["role"].as_str()), (Some("\"v2\""), Some("manager")));
    call_with(&world, &admin, ("PATCH", &path, Some("\"v1\"")), patch).await.expect(409);
    let wrong = json!({"role": "king", "standing": "asleep", "email": ""});
    let wrong = call_with(&world, &admin, ("PATCH", &path, Some("\"v2\"")), wrong).await.expect(422);
    assert_eq!(wrong.wrong_fields(), ["email", "role", "standing"]);
    call(&world, &admin, ("POST", "/staff"), json!({"nickname": "A"})).await.expect(422);
    call(&world, &admin, ("GET", "/staff/staff_nonsense"), Value::Null).await.expect(404);
}

#[tokio::test]
async fn the_api_reads_and_changes_the_matrix() {
    let world = house().await;
    let admin = token(&world, Role::Administrator, &[]).await;
    let agent = token(&world, Role::Agent, &[]).await;
    call(&world, &agent, ("GET", "/staff"), Value::Null).await.expect(403);
    let patch = json!({"rights": {"staff.view": true}, "fields": {"colour": "hidden"}});
    let path = "/roles/agent";
    call(&world, &agent, ("PATCH", path), patch.clone()).await.expect(400);
    call_with(&world, &agent, ("PATCH", path, Some("\"v1\"")), patch.clone()).await.expect(403);
    let after =
        call_with(&world, &admin, ("PATCH", path, Some("\"v1\"")), patch.clone()).await.expect(200).json();
    assert_eq!((&after["version"], &after["items"][3]["fields"]["colour"]), (&json!(2), &json!("hidden")));
    call(&world, &agent, ("GET", "/staff"), Value::Null).await.expect(200);
    call_with(&world, &admin, ("PATCH", path, Some("\"v1\"")), patch).await.expect(409);
    for (role, patch) in [
        ("agent", json!({"rights": {"no.such": true}})),
        ("agent", json!({"fields": {"colour": "bright"}})),
        ("agent", json!({"fields": {"size": "edit"}})),
    ] {
        call_with(&world, &admin, ("PATCH", &format!("/roles/{role}"), Some("\"v2\"")), patch)
            .await
            .expect(422);
    }
    let lock_out = json!({"rights": {"staff.roles": false}});
    call_with(&world, &admin, ("PATCH", "/roles/administrator", Some("\"v2\"")), lock_out).await.expect(403);
    call_with(&world, &admin, ("PATCH", "/roles/king", Some("\"v2\"")), json!({})).await.expect(404);
}

#[tokio::test]
async fn the_api_gives_and_takes_tokens() {
    let world = house().await;
    let admin = token(&world, Role::Administrator, &[]).await;
    let made =
        call(&world, &admin, ("POST", "/tokens"), json!({"name": "till", "role": "agent"})).await.expect(201);
    let (id, new) =
        (made.json()["id"].as_str().unwrap().to_owned(), made.json()["token"].as_str().unwrap().to_owned());
    call(&world, &new, ("GET", "/tokens"), Value::Null).await.expect(403);
    let listed = call(&world, &admin, ("GET", "/tokens?limit=1"), Value::Null).await.expect(200).json();
    let next = listed["next"].as_str().unwrap();
    let rest =
        call(&world, &admin, ("GET", &format!("/tokens?after={next}")), Value::Null).await.expect(200).json();
    assert_eq!(rest["items"].as_array().unwrap().len(), 1);
    call(&world, &admin, ("DELETE", &format!("/tokens/{id}")), Value::Null).await.expect(204);
    call(&world, &new, ("GET", "/tokens"), Value::Null).await.expect(401);
    let wrong = call(&world, &admin, ("POST", "/tokens"), json!({"role": "king"})).await.expect(422);
    assert_eq!(wrong.wrong_fields(), ["name", "role"]);
}

#[tokio::test]
async fn timelines_learn_the_names_of_staff_and_programs() {
    let world = house().await;
    let id = hire(&world, "Anna", Role::Agent).await;
    let draft = TokenDraft { name: "till".into(), role: "agent".into(), ..TokenDraft::default() };
    let program = world.write(&AddToken { draft }).await.unwrap().id;
    let Gate { names, .. } = world.app.gate().unwrap();
    let labels = vec![id.to_string(), program.to_string(), "house".into(), "cust_01".into()];
    let mut known = names(&mut world.read().await, labels).await.unwrap();
    known.sort_by(|a, b| a.1.cmp(&b.1));
    assert_eq!(known, [(id.to_string(), "Anna".to_owned()), (program.to_string(), "till".to_owned())]);
}
