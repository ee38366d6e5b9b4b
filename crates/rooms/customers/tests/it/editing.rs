//! Editing: only what is named changes, nothing is overwritten that nobody saw.

use crate::{AGENT, MANAGER, MARKETER, OFFICER, enter, joanna, world};
use customers::Restriction;
use kernel::{Action, Permission, Result, SYSTEM, Tx};
use serde_json::json;
use testkit::World;

async fn patch(world: &World, path: &str, version: &str, body: &serde_json::Value) -> testkit::Answer {
    let request = axum::http::Request::patch(format!("/api/v1{path}"))
        .header("content-type", "application/json")
        .header("if-match", version)
        .body(axum::body::Body::from(body.to_string()));
    world.send(MANAGER, request.unwrap()).await
}

#[tokio::test]
async fn a_program_changes_what_it_names_and_nothing_else() {
    let world = world().await;
    let path = format!("/customers/{}", enter(&world, joanna()).await);
    let changed =
        patch(&world, &path, "\"v1\"", &json!({"family": "Kowalska", "phones": []})).await.expect(200);
    assert_eq!(changed.header("etag"), Some("\"v2\""));
    let changed = changed.json();
    assert_eq!((&changed["given"], &changed["family"]), (&json!("Joanna"), &json!("Kowalska")));
    assert!(changed["phones"].is_null() && !changed["national_id"].is_null(), "{changed}");
}

#[tokio::test]
async fn an_old_version_overwrites_nothing() {
    let world = world().await;
    let path = format!("/customers/{}", enter(&world, joanna()).await);
    patch(&world, &path, "\"v1\"", &json!({"family": "Kowalska"})).await.expect(200);
    let late = patch(&world, &path, "\"v1\"", &json!({"family": "Nowak", "title": "Dr"})).await.expect(409);
    assert_eq!(
        (late.header("etag"), late.header("content-type")),
        (Some("\"v2\""), Some("application/problem+json"))
    );
    assert_eq!(
        (late.json()["version"].clone(), late.json()["type"].clone()),
        (json!(2), json!("/problems/conflict"))
    );
    assert_eq!(late.wrong_fields(), ["title", "family"]);
    assert!(!late.text().contains("Kowalska"), "a conflict tells fields, not values");
    // The same wish twice is no conflict.
    patch(&world, &path, "\"v1\"", &json!({"family": "Kowalska"})).await.expect(200);
    patch(&world, &path, "nonsense", &json!({})).await.expect(409);
    let read = world.api(MANAGER, "GET", &path, &json!(null)).await.json();
    assert_eq!((&read["family"], &read["version"]), (&json!("Kowalska"), &json!(2)));
}

#[tokio::test]
async fn two_people_editing_see_both_values() {
    let world = world().await;
    let path = format!("/customers/{}", enter(&world, joanna()).await);
    world.get(AGENT, &format!("{path}/edit")).await.expect(200).shows("value=\"Zielińska\"");
    world.post(AGENT, &path, &[("version", "1"), ("family", "Kowalska")]).await.expect(303);
    let again = world.post(MANAGER, &path, &[("version", "1"), ("family", "Nowak")]).await.expect(422);
    again
        .shows("Somebody else changed this meanwhile")
        .shows("<td data-label=\"Yours\">Nowak</td>")
        .shows(">Kowalska</td>");
    world.post(MANAGER, &path, &[("version", "2"), ("family", "Nowak")]).await.expect(303);
    world.get(AGENT, &path).await.expect(200).shows("Joanna Nowak").shows("Changed: Family name");
}

#[tokio::test]
async fn a_new_name_is_found_and_the_old_one_is_not() {
    let world = world().await;
    let path = format!("/customers/{}", enter(&world, joanna()).await);
    patch(&world, &path, "\"v1\"", &json!({"family": "Kowalska", "emails": ["asia@example.com"]}))
        .await
        .expect(200);
    let found =
        async |typed: &str| customers::search(&mut world.read().await, typed).await.unwrap().people.len();
    assert_eq!((found("kowal").await, found("asia").await, found("44051401359").await), (1, 1, 1));
    assert_eq!((found("zielin").await, found("joanna.z@example.com").await), (0, 0));
}

#[tokio::test]
async fn a_field_one_may_not_write_is_refused_by_name() {
    let world = world().await;
    let path = format!("/customers/{}", enter(&world, joanna()).await);
    let typed = [("version", "1"), ("birth_date", "1991-01-01"), ("family", "Nowak")];
    world.post(AGENT, &path, &typed).await.expect(422).shows("value=\"Nowak\"");
    world.post(MARKETER, &path, &typed).await.expect(403);
    let page = world.get(AGENT, &format!("{path}/edit")).await.expect(200);
    page.hides("name=\"birth_date\"").hides("name=\"national_id\"").shows("name=\"family\"");
}

#[tokio::test]
async fn a_national_id_stays_until_it_is_replaced_or_taken_away() {
    let world = world().await;
    let path = format!("/customers/{}", enter(&world, joanna()).await);
    world.post(MANAGER, &path, &[("version", "1"), ("given", "Asia"), ("national_id", "")]).await.expect(303);
    world.get(MANAGER, &path).await.shows("•••••••1359");
    let wrong = [("version", "2"), ("national_id", "123"), ("national_id_kind", "pl.pesel")];
    world.post(MANAGER, &path, &wrong).await.expect(422).shows("not a valid PESEL");
    world.post(MANAGER, &path, &[("version", "2"), ("remove", "national_id")]).await.expect(303);
    world.get(MANAGER, &path).await.hides("1359");
    assert!(customers::search(&mut world.read().await, "44051401359").await.unwrap().people.is_empty());
}

#[tokio::test]
async fn a_restricted_record_is_seen_and_not_changed() {
    let world = world().await;
    let subject = enter(&world, joanna()).await;
    let path = format!("/customers/{subject}");
    world.write(&Restrict(subject, Restriction::On)).await.unwrap();
    world.get(OFFICER, &path).await.expect(200).shows("restricted").hides(&format!("{path}/edit"));
    world
        .post(OFFICER, &path, &[("version", "2"), ("family", "Nowak")])
        .await
        .expect(403)
        .shows("privacy officer");
    world.write(&Restrict(subject, Restriction::Off)).await.unwrap();
    world.post(OFFICER, &path, &[("version", "3"), ("family", "Nowak")]).await.expect(303);
}

struct Restrict(customers::SubjectId, Restriction);

impl Action for Restrict {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        customers::restrict(tx, self.0, self.1).await
    }
}
