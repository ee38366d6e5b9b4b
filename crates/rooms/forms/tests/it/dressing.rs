//! Designs: one look, colour, picture and last page for all the forms of a kind, under a policy that lets no style into a page.

use crate::{
    building::{contact, publish},
    world::*,
};
use axum::{body::Body, http::Request};
use kernel::Role;
use serde_json::json;
use testkit::{Answer, Guest, World};

const MARK: Guest = Guest::Staff(Role::Marketer);
const PNG: &[u8] = &[0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 7, 7];

async fn save(world: &World, path: &str, fields: &[(&str, &str)], logo: Option<&[u8]>) -> Answer {
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(
            format!("--xx\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes(),
        );
    }
    if let Some(bytes) = logo {
        let head = "--xx\r\ncontent-disposition: form-data; name=\"logo\"; filename=\"logo.png\"\r\n\r\n";
        body.extend([head.as_bytes(), bytes, b"\r\n"].concat());
    }
    body.extend(b"--xx--\r\n");
    let request = Request::post(path)
        .header("sec-fetch-site", "same-origin")
        .header("content-type", "multipart/form-data; boundary=xx");
    world.send(MARK, request.body(Body::from(body)).unwrap()).await
}

const SHOP: [(&str, &str); 5] = [
    ("key", "shop"),
    ("title", "Shop"),
    ("look", "compact"),
    ("accent", "#7A1FA2"),
    ("thanks.en", "See you in the shop."),
];

async fn dressed(world: &World) {
    save(world, "/designs/new", &SHOP, Some(PNG)).await.expect(303);
    for name in ["visit", "repair"] {
        let mut draft = contact();
        draft["design"] = "shop".into();
        draft["sites"] = json!(["https://www.example.org"]);
        publish(world, name, &draft).await;
    }
}

#[tokio::test]
async fn a_design_changes_all_its_forms_at_once() {
    let world = world().await;
    dressed(&world).await;
    for path in ["/f/visit", "/f/repair?embed=1"] {
        let page = world.get(Guest::Nobody, path).await.expect(200);
        let page =
            page.shows("/designs/shop/style.css?v=2").shows("/designs/shop/logo?v=2").shows("\"compact\"");
        let policy = page.header("content-security-policy").unwrap();
        assert!(policy.contains("style-src 'self';") && policy.contains("img-src 'self' data:;"), "{policy}");
        page.hides("<style").hides(" style=");
    }
    world.get(Guest::Nobody, "/f/news").await.expect(200).hides("/designs/");
    world.get(Guest::Nobody, "/f/visit/thanks").await.expect(200).shows("See you in the shop.");
    let style = world.get(Guest::Nobody, "/designs/shop/style.css?v=2").await.expect(200).shows("#7a1fa2");
    assert!(style.header("content-type").unwrap().starts_with("text/css"));
    let logo = world.get(Guest::Nobody, "/designs/shop/logo?v=2").await.expect(200);
    assert_eq!((logo.bytes.as_slice(), logo.header("content-type")), (PNG, Some("image/png")));

    let changed = [("seen", "2"), ("title", "Shop"), ("look", "card"), ("accent", ""), ("bare", "yes")];
    save(&world, "/designs/shop", &changed, None).await.expect(303);
    for path in ["/f/visit", "/f/repair"] {
        world.get(Guest::Nobody, path).await.expect(200).hides("/designs/shop").shows("class=\"panel\"");
    }
    world.get(Guest::Nobody, "/designs/shop/style.css").await.expect(404);
    world.get(Guest::Nobody, "/designs/shop/logo").await.expect(404);
    world.get(MARK, "/designs").await.expect(200).shows("repair, visit");
}

#[tokio::test]
async fn a_design_that_cannot_be_is_told_at_its_field() {
    let world = world().await;
    let one = |name: &'static str, value: &'static str| {
        let other = SHOP.into_iter().filter(move |(field, _)| *field != name);
        other.chain([(name, value)]).collect::<Vec<_>>()
    };
    for (name, value, words) in [
        ("accent", "#ffcc00", "too light to read on white"),
        ("accent", "red;}", "such as #145c56"),
        ("key", "New Shop", "small letters"),
        ("title", " ", "Please fill this in"),
    ] {
        save(&world, "/designs/new", &one(name, value), None).await.expect(422).shows(words);
    }
    save(&world, "/designs/new", &SHOP, Some(b"<svg onload=alert(1)>"))
        .await
        .expect(422)
        .shows("PNG, JPEG, WebP");
    let large = [PNG, &vec![7; 1_100_000]].concat();
    save(&world, "/designs/new", &SHOP, Some(&large)).await.expect(422).shows("1 MB at most");
    world.get(Guest::Nobody, "/designs/shop/style.css").await.expect(404);

    dressed(&world).await;
    save(&world, "/designs/new", &SHOP, None).await.expect(422).shows("a design of this name already");
    let late = [("seen", "1"), ("title", "Late"), ("look", "card")];
    save(&world, "/designs/shop", &late, None).await.expect(409);
    world.post(MARK, "/designs/shop/removal", &[]).await.expect(403).shows("repair, visit");
    save(&world, "/designs/new", &one("key", "spare"), None).await.expect(303);
    world.post(MARK, "/designs/spare/removal", &[]).await.expect(303);
    world.get(MARK, "/designs/spare").await.expect(404);
    for path in ["/designs/new", "/designs/shop"] {
        world.get(Guest::Powerless, path).await.expect(403);
    }
    world.get(Guest::Powerless, "/designs").await.expect(403);
    // A form cannot be published in a design that is not there.
    let mut draft = contact();
    draft["design"] = "gone".into();
    world.api(MARK, "POST", "/forms", &json!({"name": "lost", "draft": draft})).await.expect(201);
    world.post(MARK, "/forms/lost/publication", &[("seen", "1")]).await.expect(403);
}

#[tokio::test]
async fn programs_make_and_change_designs() {
    let world = world().await;
    let style = json!({"title": "Shop", "look": "wide", "accent": "#145c56", "thanks": {"en": "Bye."}});
    let made = json!({"key": "shop", "style": style});
    world.api(MARK, "POST", "/designs", &made).await.expect(201);
    world.api(MARK, "POST", "/designs", &made).await.expect(422);
    let change = |tag: &str| {
        let request = Request::put("/api/v1/designs/shop").header("if-match", tag);
        request.body(Body::from(json!({"title": "Shop", "look": "card"}).to_string())).unwrap()
    };
    world.send(MARK, change("\"v9\"")).await.expect(409);
    let changed = world.send(MARK, change("\"v1\"")).await.expect(200);
    assert_eq!((changed.header("etag"), &changed.json()["style"]["look"]), (Some("\"v2\""), &json!("card")));
    let listed = world.api(MARK, "GET", "/designs", &serde_json::Value::Null).await.expect(200).json();
    assert_eq!((&listed["items"][0]["key"], &listed["next"]), (&json!("shop"), &serde_json::Value::Null));
    world.api(Guest::Powerless, "GET", "/designs", &serde_json::Value::Null).await.expect(403);
    world.api(MARK, "DELETE", "/designs/shop", &serde_json::Value::Null).await.expect(204);
    world.api(MARK, "DELETE", "/designs/shop", &serde_json::Value::Null).await.expect(404);
}
