//! Asking about what is hidden: searching, filtering, exporting, writing and being refused must tell nothing either.

use super::{
    eyes::{Eyes, in_address},
    planted,
    values::{EMAIL, NATIONAL_ID, ORGANISATION, PHONE},
};
use kernel::{Access, SubjectId};
use serde_json::{Value, json};
use testkit::World;

/// How many answers a search of the API gives.
async fn hits(world: &World, eyes: &Eyes, asked: &str) -> usize {
    let answer = eyes.call(world, "GET", &format!("/customers?q={}", in_address(asked)), &Value::Null).await;
    answer.expect(200).json()["items"].as_array().unwrap().len()
}

fn without(world: &World, field: &str, access: Access) -> Eyes {
    Eyes::all(&world.app, &format!("probe-{}-{field}", access.key()), Access::Edit, &[(field, access)])
}

#[tokio::test]
async fn what_is_hidden_is_not_found_filtered_exported_or_confirmed() {
    let scene = planted().await;
    let (world, all) = (&scene.world, &scene.all);
    for access in [Access::Hidden, Access::Masked] {
        searched(world, all, access).await;
        filtered(world, all, access).await;
        exported(world, access).await;
        counted(world, all, access).await;
        written(world, scene.person, access).await;
    }
    sorted(world, all).await;
}

/// A value is found by whoever sees its field, and by nobody else.
async fn searched(world: &World, all: &Eyes, access: Access) {
    let asked = [("email", EMAIL), ("phone", PHONE), ("national-id", NATIONAL_ID), ("name", "Zorblatt")];
    for (field, value) in asked {
        let eyes = without(world, field, access);
        assert!(hits(world, all, value).await > 0, "{value} is there");
        assert_eq!(hits(world, &eyes, value).await, 0, "{field} {access:?} was found");
        let page = eyes.get(world, &format!("/customers?q={}", in_address(value))).await.expect(200).text();
        assert!(!page.contains("/customers/cust_"), "{field} {access:?} was found by the page");
        let found = eyes.get(world, &format!("/desk/search?q={}", in_address(value))).await.text();
        assert!(!found.contains("cust_"), "{field} {access:?} was found by the desk");
    }
    let eyes = without(world, "email", access);
    let cases =
        eyes.call(world, "GET", &format!("/cases/search?q={}", in_address(EMAIL)), &Value::Null).await;
    assert_eq!(cases.json()["items"].as_array().map_or(0, Vec::len), 0, "cases by a hidden address");
}

async fn filtered(world: &World, all: &Eyes, access: Access) {
    let organisation = format!("organisation={ORGANISATION}");
    let asked =
        [("country", "country=PL"), ("language", "language=en"), ("organisation", organisation.as_str())];
    for (field, query) in asked {
        let path = format!("/customers?{query}");
        all.call(world, "GET", &path, &Value::Null).await.expect(200);
        let answer = without(world, field, access).call(world, "GET", &path, &Value::Null).await.expect(422);
        assert_eq!(answer.wrong_fields(), [field]);
    }
    for sort in ["name", "email", "emails", "birth_date", "organisation", "attributes.shoe-style"] {
        all.call(world, "GET", &format!("/customers?sort={sort}"), &Value::Null).await.expect(422);
    }
}

async fn exported(world: &World, access: Access) {
    for (field, column) in [
        ("email", "emails"),
        ("phone", "phones"),
        ("birth-date", "birth_date"),
        ("organisation", "organisation"),
        ("custom", "attributes.nickname"),
    ] {
        let eyes = without(world, field, access);
        let wish = json!({ "purpose": "news", "format": "csv", "columns": [column] });
        let answer = eyes.call(world, "POST", "/customers/exports", &wish).await.expect(422);
        assert_eq!(answer.wrong_fields(), ["columns"], "{field} {access:?}");
    }
}

/// A field that is kept from somebody is not written by them, and what stands there is not told by what is refused.
async fn written(world: &World, person: SubjectId, access: Access) {
    let path = format!("/customers/{person}");
    for (field, change) in [
        ("email", json!({ "emails": [EMAIL] })),
        ("phone", json!({ "phones": [PHONE] })),
        ("name", json!({ "middle": "Zorblatt" })),
        ("national-id", json!({ "national_id": NATIONAL_ID })),
        ("birth-date", json!({ "birth_date": "1931-07-23" })),
        ("organisation", json!({ "organisation": ORGANISATION })),
        ("custom", json!({ "attributes": { "nickname": "Nickelplork" } })),
        ("sensitive", json!({ "attributes": { "member-code": "Secretzwolf99" } })),
    ] {
        let eyes = without(world, field, access);
        let right = eyes.call(world, "PATCH", &path, &change).await.expect(422);
        let wrong = change.to_string().replace(['Z', 'N', 'S', 'K', '3'], "7");
        let other = eyes.call(world, "PATCH", &path, &serde_json::from_str(&wrong).unwrap()).await;
        assert_eq!(other.status, right.status, "{field}: the right value is answered like any other");
        let new = eyes.call(world, "POST", "/customers", &change).await.expect(422);
        assert!(!new.text().contains("already"), "{field} is confirmed: {}", new.text());
    }
    let hidden = Eyes::all(&world.app, "probe-no-secrets", Access::Edit, &[("sensitive", Access::Hidden)]);
    let reveal = json!({ "field": "member-code", "reason": "Out of curiosity" });
    hidden.call(world, "POST", &format!("{path}/revelations"), &reveal).await.expect(404);
}

/// How many there are tells as much as who they are.
async fn counted(world: &World, all: &Eyes, access: Access) {
    let letter = json!({ "title": "Spring", "purpose": "news", "audience": { "organisation": ORGANISATION },
        "texts": { "en": { "subject": "News", "body": "Hello" } } });
    let breaches =
        all.call(world, "GET", "/register/records?kind=breach", &Value::Null).await.expect(200).json();
    let affected = format!("/register/breaches/{}/affected", breaches["items"][0]["id"].as_str().unwrap());
    let people = json!({ "kind": "copy", "dry_run": true,
        "whom": { "field": "shoe-style", "value": "Slipperzeventien" } });
    for (field, path, body, wrong) in [
        ("organisation", "/letters", &letter, "audience.organisation"),
        ("organisation", affected.as_str(), &json!({ "organisation": ORGANISATION }), "organisation"),
        ("custom", "/requests", &people, "whom.field"),
    ] {
        let allowed = all.call(world, "POST", path, body).await;
        assert!(allowed.status.is_success(), "{path}: {}", allowed.text());
        let refused = without(world, field, access).call(world, "POST", path, body).await.expect(422);
        assert_eq!(refused.wrong_fields(), [wrong], "{field} {access:?}");
    }
}

/// The order of what is found follows what is shown of a name, never the rest of it.
async fn sorted(world: &World, all: &Eyes) {
    const SHARED: &str = "+31201234567";
    for given in ["Quzz", "Quaa"] {
        let draft = customers::Draft {
            given: given.into(),
            phones: vec![SHARED.into()],
            country: "NL".into(),
            ..customers::Draft::default()
        };
        let create = customers::Create { draft, source: customers::Source::Staff, purpose: None };
        world.write(&create).await.unwrap();
    }
    let order = async |eyes: &Eyes| -> Vec<i64> {
        let path = format!("/customers?q={}", in_address(SHARED));
        let found = eyes.call(world, "GET", &path, &Value::Null).await.expect(200).json();
        found["items"].as_array().unwrap().iter().map(|one| one["number"].as_i64().unwrap()).collect()
    };
    let seen = order(all).await;
    assert!(seen.len() == 2 && seen[0] > seen[1], "Quaa before Quzz: {seen:?}");
    for access in [Access::Hidden, Access::Masked] {
        let kept = order(&without(world, "name", access)).await;
        assert!(kept.len() == 2 && kept[0] < kept[1], "by number, not by name: {kept:?}");
    }
}
