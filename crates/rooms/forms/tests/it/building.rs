//! Building: a draft nobody sees, versions that never change, what must not be missing, and two who build at once.

use crate::world::*;
use kernel::Role;
use serde_json::{Value, json};
use testkit::{Guest, World};

const MARK: Guest = Guest::Staff(Role::Marketer);

/// A form that asks a question of its own.
pub fn contact() -> Value {
    json!({
        "titles": {"en": "Contact", "nl": "Contact", "pl": "Kontakt", "tr": "İletişim", "de": "Kontakt"},
        "items": [
            {"key": "email", "kind": "fact", "fact": "email", "need": "required", "purpose": "service"},
            {"key": "q1", "kind": "long", "need": "required", "purpose": "service", "texts": {"en": {"label": "What can we do?"}}},
            {"key": "q2", "kind": "yes_no", "purpose": "service", "texts": {"en": {"label": "Did you call us?"}}},
            {"key": "q3", "kind": "date", "need": "required", "purpose": "service", "when": {"item": "q2", "is": {"equal": "yes"}},
             "texts": {"en": {"label": "When was that?"}}},
            {"key": "may-news-email", "kind": "consent", "channel": "email", "ask": "box", "reach": "own", "purpose": "news"}
        ]
    })
}

pub async fn publish(world: &World, name: &str, draft: &Value) {
    world.api(MARK, "POST", "/forms", &json!({"name": name, "draft": draft})).await.expect(201);
    world.post(MARK, &format!("/forms/{name}/publication"), &[("seen", "1")]).await.expect(303);
}

#[tokio::test]
async fn a_form_is_built_item_by_item_and_seen_only_when_published() {
    let world = world().await;
    let place = world
        .post(MARK, "/forms/new", &[("name", "visit"), ("title", "Visit us")])
        .await
        .expect(303)
        .location()
        .to_owned();
    world.get(MARK, &place).await.expect(200).shows("must ask for the e-mail address");
    world.get(Guest::Nobody, "/f/visit").await.expect(404);
    world.post(MARK, "/forms/visit/publication", &[("seen", "1")]).await.expect(403);

    let add = |seen: &'static str, kind: &'static str, label: &'static str| {
        [("seen", seen), ("kind", kind), ("purpose", "service"), ("label", label)]
    };
    world.post(MARK, "/forms/visit/items", &add("1", "fact:email", "")).await.expect(303);
    let item = world.post(MARK, "/forms/visit/items", &add("2", "short", "Which day?")).await.expect(303);
    assert_eq!(item.location(), "/forms/visit/items/q1");
    world.get(MARK, "/forms/visit/items/q1").await.expect(200).shows("Which day?");
    // Somebody else moved it meanwhile: whoever did not see that saves nothing.
    world.post(MARK, "/forms/visit/items/q1/up?seen=3", &[]).await.expect(303);
    world.post(MARK, "/forms/visit/items/q1/removal?seen=3", &[]).await.expect(409);
    // Dragged by its row; nonsense moves nothing.
    world.post(MARK, "/forms/visit/items/q1/place?seen=4", &[("to", "above")]).await.expect(400);
    world.post(MARK, "/forms/visit/items/q1/place?seen=4", &[("to", "9")]).await.expect(303);
    // The e-mail address is not required yet, so people could not confirm.
    world.post(MARK, "/forms/visit/publication", &[("seen", "5")]).await.expect(403);
    let email = [("seen", "5"), ("purpose", "service"), ("required", "yes")];
    world.post(MARK, "/forms/visit/items/email", &email).await.expect(303);
    world.get(MARK, "/forms/visit/edit").await.expect(200).shows("Publish as version 1").shows("Preview");
    world.post(MARK, "/forms/visit/publication", &[("seen", "6")]).await.expect(303);
    world.get(Guest::Nobody, "/f/visit").await.expect(200).shows("Which day?");
}

#[tokio::test]
async fn what_was_shown_can_be_shown_again() {
    let world = world().await;
    publish(&world, "contact", &contact()).await;
    let mut next = contact();
    next["items"][1]["texts"]["en"]["label"] = "What is it about?".into();
    next["items"].as_array_mut().unwrap().remove(4);
    let request = axum::http::Request::put("/api/v1/forms/contact/draft").header("if-match", "\"v2\"");
    let request = request.body(axum::body::Body::from(next.to_string())).unwrap();
    world.send(MARK, request).await.expect(200);
    world.get(Guest::Nobody, "/f/contact").await.shows("What can we do?");
    world.post(MARK, "/forms/contact/publication", &[("seen", "3")]).await.expect(303);
    world.get(Guest::Nobody, "/f/contact").await.shows("What is it about?").hides("What can we do?");
    world.get(MARK, "/forms/contact/versions/1").await.expect(200).shows("What can we do?");
    let second = world.get(MARK, "/forms/contact/versions/2").await.expect(200);
    second.shows("Changed: q1").shows("Removed: may-news-email");
    world.get(MARK, "/forms/contact/versions/3").await.expect(404);
    // Without naming the draft that was seen, nothing is changed.
    world.api(MARK, "PUT", "/forms/contact/draft", &contact()).await.expect(400);
}

#[tokio::test]
async fn what_must_not_be_asked_stops_the_form() {
    let world = world().await;
    let asking = |label: &str| {
        let mut draft = contact();
        draft["items"][1]["texts"] = json!({"en": {"label": label}});
        json!({"name": "contact", "draft": draft})
    };
    world.api(MARK, "POST", "/forms", &asking("Do you have a criminal record?")).await.expect(201);
    world.get(MARK, "/forms/contact/edit").await.shows("We do not ask for that").shows("GDPR Art. 10");
    world.post(MARK, "/forms/contact/publication", &[("seen", "1")]).await.expect(403);
    world.post(MARK, "/forms/contact/removal", &[("confirm", "contact")]).await.expect(303);
    world.api(MARK, "POST", "/forms", &asking("Which illness do you have?")).await.expect(201);
    world.get(MARK, "/forms/contact/edit").await.shows("Ask for consent to its purpose");
    world.post(MARK, "/forms/contact/publication", &[("seen", "1")]).await.expect(403);
}

#[tokio::test]
async fn a_wrong_draft_tells_every_mistake_at_its_item() {
    let world = world().await;
    let draft = json!({"titles": {"en": "x".repeat(200)}, "sites": ["example.org"], "onward": "https://elsewhere.example/", "items": [
        {"key": "a", "kind": "one", "options": []},
        {"key": "a", "kind": "short"},
        {"key": "b", "kind": "short", "when": {"item": "c", "is": "filled"}},
        {"key": "c", "kind": "number", "least": 5, "most": 1},
        {"key": "stamp", "kind": "text"},
        {"key": "asked-right", "kind": "yes_no"}
    ]});
    let answer =
        world.api(MARK, "POST", "/forms", &json!({"name": "New Form", "draft": draft})).await.expect(422);
    assert_eq!(answer.json()["errors"][0]["field"], "name");
    let answer =
        world.api(MARK, "POST", "/forms", &json!({"name": "new-form", "draft": draft})).await.expect(422);
    let errors = answer.json()["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|e| e["field"].as_str().unwrap().to_owned())
        .collect::<Vec<_>>();
    for field in ["title", "sites", "onward", "a", "b", "c", "stamp", "asked-right"] {
        assert!(errors.iter().any(|error| error == field), "{field} in {errors:?}");
    }
    world
        .api(
            MARK,
            "POST",
            "/forms",
            &json!({"name": "x", "draft": {"items": [{"key": "a", "kind": "tattoo"}]}}),
        )
        .await
        .expect(422);
    world.api(MARK, "POST", "/forms", &json!({"name": "news", "draft": contact()})).await.expect(422);
}

#[tokio::test]
async fn a_form_that_somebody_used_is_closed_and_not_deleted() {
    let world = world().await;
    fill(&world, &YES).await.expect(303);
    world.post(MARK, "/forms/news/removal", &[("confirm", "wrong")]).await.expect(422);
    world.post(MARK, "/forms/news/removal", &[("confirm", "news")]).await.expect(403);
    let copied = world.post(MARK, "/forms/new", &[("name", "news-2"), ("from", "news")]).await.expect(303);
    assert_eq!(copied.location(), "/forms/news-2/edit");
    world.post(MARK, "/forms/news-2/removal", &[("confirm", "news-2")]).await.expect(303);
    world.get(MARK, "/forms/news-2").await.expect(404);
    for path in [
        "/forms/news/edit",
        "/forms/new",
        "/forms/news/settings",
        "/forms/news/try",
        "/forms/news/items/email",
    ] {
        world.get(Guest::Powerless, path).await.expect(403);
    }
}

#[tokio::test]
async fn trying_out_stores_nothing_and_says_what_would_happen() {
    let world = world().await;
    let keys = world.app.vault().count().await.unwrap();
    world.get(MARK, "/forms/news/try").await.expect(200).shows("Try-out");
    let tried = world.post(MARK, "/forms/news/try", &YES).await.expect(200);
    tried.shows("carla.jansen@example.com").shows("Permission given").shows("None of this happened");
    world.post(MARK, "/forms/news/try", &[("email", "x")]).await.expect(422);
    assert_eq!((waiting(&world).await, mails(&world).await.len()), (0, 0));
    assert_eq!(world.app.vault().count().await.unwrap(), keys);
}

/// Words as long as people write them, in every language; each is different, so that nothing gives way by repeating.
fn wordy(number: usize, label: usize, help: usize) -> Value {
    let text = |tag: &str, most: usize| -> String {
        let words = (0..).map(|at| format!("{tag}{:x} ", (number + 1) * 7919 * (at + 3) % 65_521));
        words.flat_map(|word| word.chars().collect::<Vec<_>>()).take(most).collect()
    };
    let texts = ["en", "nl", "pl", "tr", "de"]
        .map(|tag| (tag.to_owned(), json!({"label": text(tag, label), "help": text(tag, help)})));
    let mut item = json!({"key": format!("x{number}"), "kind": "short", "purpose": "service"});
    item["texts"] = Value::Object(texts.into_iter().collect());
    if number.is_multiple_of(3) {
        item["when"] = json!({"item": "q2", "is": {"equal": "yes"}});
    }
    item
}

async fn thirty_fields(label: usize, help: usize) -> String {
    let world = world().await;
    let mut draft = contact();
    let items = draft["items"].as_array_mut().unwrap();
    items.extend((items.len()..30).map(|number| wordy(number, label, help)));
    publish(&world, "long", &draft).await;
    world.get(Guest::Nobody, "/f/long?lang=tr").await.expect(200).shows("data-when=\"q2\"").text()
}

#[tokio::test]
async fn thirty_fields_fit_into_thirty_kilobytes() {
    let page = thirty_fields(120, 160).await;
    assert!(page.len() <= 30 * 1024, "{} bytes", page.len());
    // With the longest texts that a form can have it is as small on its way.
    let longest = thirty_fields(200, 600).await;
    let mut coder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    std::io::Write::write_all(&mut coder, longest.as_bytes()).unwrap();
    let sent = coder.finish().unwrap().len();
    assert!(sent <= 30 * 1024, "{sent} bytes of {}", longest.len());
}
