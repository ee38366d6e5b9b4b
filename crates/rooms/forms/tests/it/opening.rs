//! A form opens a case: the questions and answers are its first message, its number is told, and nobody's question is lost.

use crate::{
    building::{contact, publish},
    files::{PDF, send_all},
    world::*,
};
use cases::{Channel, Number, Shown, actions::ChangeCategory, model::category::Draft};
use ground::{clock::SECOND, paging::Wanted};
use kernel::Role;
use serde_json::{Value, json};
use testkit::{Guest, World};

const MARK: Guest = Guest::Staff(Role::Marketer);
const QUESTION: &str = "The lamp of my bike is dark.";

const PROCESS: &str = r#"{
  "key": "request", "names": {"en": "Request", "nl": "Verzoek", "pl": "Prośba", "tr": "İstek", "de": "Anfrage"},
  "purpose": "service", "host": "case", "start": "new",
  "statuses": [{"key": "new", "names": {"en": "New"}, "stands": "open"}, {"key": "done", "names": {"en": "Done"}, "stands": "closed-done"}],
  "transitions": [{"key": "finish", "names": {"en": "Finish"}, "from": "new", "to": "done", "trigger": {"hand": {"may": [{"right": "cases.work"}]}}}]
}"#;

async fn desk() -> World {
    let world = world().await;
    let saved = world.write(&flows::Import { text: PROCESS.into() }).await.unwrap();
    world.write(&flows::Publish { flow: saved.flow, seen: None }).await.unwrap();
    cases::furnish(&world.app).await.unwrap();
    world
}

fn opening(case: Value) -> Value {
    let mut draft = contact();
    draft["case"] = case;
    draft
}

async fn ask(world: &World, answers: &[(&str, &str)]) -> String {
    let stamp = stamp_of(world, "/f/contact").await;
    world.advance(20 * SECOND);
    post_from(world, "/f/contact", &[answers, &[("stamp", stamp.as_str())]].concat()).await.expect(303);
    link(world).await
}

async fn confirm(world: &World, link: &str) -> String {
    world.post(Guest::Nobody, link, &[]).await.expect(303).location().to_owned()
}

async fn opened(world: &World) -> Option<Shown> {
    let mut reader = world.read().await;
    let page = cases::list(&mut reader, &Default::default(), &Wanted::default()).await.unwrap();
    let case = page.items.first()?.case.id;
    Some(cases::show(&mut reader, case, &Wanted::default()).await.unwrap())
}

/// The category goes off the list of those that new cases may take.
async fn end(world: &World, key: &str) {
    let all = cases::categories(&mut world.read().await).await.unwrap();
    let category = all.iter().find(|category| category.key == key).unwrap();
    let draft = Draft {
        key: category.key.clone(),
        names: category.names.clone(),
        flow: category.own.flow.clone(),
        ended: true,
        ..Draft::default()
    };
    world.write(&ChangeCategory { id: category.id, draft, version: category.version }).await.unwrap();
}

#[tokio::test]
async fn what_was_asked_becomes_a_case_once_it_is_confirmed() {
    let world = desk().await;
    publish(&world, "contact", &opening(json!({"category": "request", "about": "q1"}))).await;
    let link =
        ask(&world, &[("email", YES[0].1), ("q1", QUESTION), ("q2", "yes"), ("q3", "2026-11-20")]).await;
    assert!(opened(&world).await.is_none(), "nothing is there before it is confirmed");
    let thanks = confirm(&world, &link).await;
    world.get(Guest::Nobody, &thanks).await.expect(200).shows("Your case has the number C-2026-000001.");

    let carla = found(&world, YES[0].1).await[0];
    let shown = opened(&world).await.unwrap();
    assert_eq!((shown.case.subject, shown.case.channel), (Some(carla), Channel::Form));
    assert_eq!((shown.case.number, shown.facts.line.as_str()), (Number::new(2026, 1), QUESTION));
    let first = shown.thread.items.iter().rev().find_map(|line| line.body.as_ref()).unwrap();
    let wanted =
        format!("What can we do?\n{QUESTION}\n\nDid you call us?\nYes\n\nWhen was that?\n2026-11-20");
    assert_eq!((first.text.as_str(), first.from.address.as_str()), (wanted.as_str(), YES[0].1));
    assert!(!world.holds(QUESTION.as_bytes()));
    let mails = mails(&world).await;
    assert!(mails[0].subject.contains("C-2026-000001") && mails[0].to == YES[0].1, "{}", mails[0].subject);

    // Pressed again, and by a page that somebody wrote themself.
    world.post(Guest::Nobody, &link, &[]).await.expect(410);
    let mut reader = world.read().await;
    assert_eq!(cases::of_subject(&mut reader, carla, 9).await.unwrap().len(), 1);
    drop(reader);
    world.get(Guest::Nobody, "/f/contact/thanks?case=%3Cb%3ECall%20us").await.expect(200).hides("Call us");
}

#[tokio::test]
async fn files_go_along_into_the_case() {
    let world = desk().await;
    let mut draft = opening(json!({"category": "request"}));
    let file = json!({"key": "bill", "kind": "file", "kinds": ["pdf"], "most": 1_048_576, "purpose": "service", "texts": {"en": {"label": "Your bill"}}});
    draft["items"].as_array_mut().unwrap().push(file);
    publish(&world, "contact", &draft).await;
    send_all(&world, &[("email", YES[0].1), ("q1", QUESTION)], &[("bill.pdf", PDF)]).await.expect(303);
    let link = link(&world).await;
    confirm(&world, &link).await;
    world.work().await;
    let shown = opened(&world).await.unwrap();
    assert_eq!(shown.facts.line, "Contact", "without a question that says so, the title does");
    let files: Vec<_> = shown.thread.items.iter().flat_map(|line| &line.files).collect();
    assert_eq!((files.len(), files[0].name.as_str()), (1, "bill.pdf"));
    let (_, bytes) = cases::read::file(&mut world.read().await, shown.case.id, files[0].id).await.unwrap();
    assert_eq!(bytes, PDF);
}

#[tokio::test]
async fn a_form_is_published_only_with_a_category_that_takes_cases() {
    let world = desk().await;
    for wrong in
        [json!({"category": ""}), json!({"category": "<b>"}), json!({"category": "request", "about": "A b"})]
    {
        let body = json!({"name": "contact", "draft": opening(wrong)});
        world.api(MARK, "POST", "/forms", &body).await.expect(422);
    }
    let unread = json!({"name": "contact", "draft": opening(json!({"category": "request", "team": "x"}))});
    world.api(MARK, "POST", "/forms", &unread).await.expect(422);
    let body =
        json!({"name": "contact", "draft": opening(json!({"category": "nonsense", "about": "email"}))});
    world.api(MARK, "POST", "/forms", &body).await.expect(201);
    let page = world.get(MARK, "/forms/contact/edit").await.expect(200);
    page.shows("takes no new cases").shows("is not on the form any more");
    world.post(MARK, "/forms/contact/publication", &[("seen", "1")]).await.expect(403);

    let settings = "/forms/contact/settings";
    world.get(MARK, settings).await.expect(200).shows("Opens a case").shows("value=\"nonsense\" selected");
    let chosen =
        [("seen", "1"), ("title.en", "Contact"), ("look", "plain"), ("category", "request"), ("about", "q1")];
    world.post(MARK, settings, &chosen).await.expect(303);
    world
        .get(MARK, settings)
        .await
        .expect(200)
        .shows("value=\"request\" selected")
        .shows("value=\"q1\" selected");
    world.post(MARK, "/forms/contact/publication", &[("seen", "2")]).await.expect(303);
    let told = world.api(MARK, "GET", "/forms/contact", &Value::Null).await.expect(200).json();
    assert_eq!(told["draft"]["case"], json!({"category": "request", "about": "q1"}));

    let none = [("seen", "3"), ("title.en", "Contact"), ("look", "plain"), ("category", ""), ("about", "q1")];
    world.post(MARK, settings, &none).await.expect(303);
    world.post(MARK, "/forms/contact/publication", &[("seen", "4")]).await.expect(303);
    world.get(MARK, "/forms/contact/versions/2").await.expect(200).shows("Title or settings");
    let told = world.api(MARK, "GET", "/forms/contact", &Value::Null).await.expect(200).json();
    assert!(told["draft"]["case"].is_null());
}

#[tokio::test]
async fn a_category_that_ended_meanwhile_costs_nobody_their_question() {
    let world = desk().await;
    publish(&world, "contact", &opening(json!({"category": "request", "about": "q1"}))).await;
    let link = ask(&world, &[("email", YES[0].1), ("q1", QUESTION)]).await;
    end(&world, "request").await;
    let thanks = confirm(&world, &link).await;
    assert!(!thanks.contains("case="), "no category takes it: {thanks}");
    world.get(Guest::Nobody, &thanks).await.expect(200);
    assert_eq!((people(&world).await, opened(&world).await.is_none()), (1, true));
    world.get(Guest::Staff(Role::Manager), "/forms/contact/answers").await.expect(200).shows(QUESTION);

    let other = Draft {
        key: "other".into(),
        names: [("en".to_owned(), "Other".to_owned())].into(),
        flow: Some("request".into()),
        ..Draft::default()
    };
    world.write(&cases::actions::AddCategory(other)).await.unwrap();
    let link = ask(&world, &[("email", "piet@example.com"), ("q1", QUESTION)]).await;
    assert!(confirm(&world, &link).await.contains("case=C-2026-000001"));
    assert_eq!(opened(&world).await.unwrap().case.category, "other", "the first on offer takes it");
}

#[tokio::test]
async fn whoever_is_blocked_or_says_no_more_opens_nothing() {
    let world = desk().await;
    publish(&world, "contact", &opening(json!({"category": "request"}))).await;
    let link = ask(&world, &[("email", YES[0].1), ("q1", QUESTION)]).await;
    world.write(&Block(YES[0].1)).await.unwrap();
    assert!(!confirm(&world, &link).await.contains("case="));
    assert!(opened(&world).await.is_none());
    let late = ask(&world, &[("email", "late@example.com"), ("q1", QUESTION)]).await;
    world.advance(49 * ground::clock::HOUR);
    world.post(Guest::Nobody, &late, &[]).await.expect(410);
    assert!(opened(&world).await.is_none());
}

/// A process that keeps the colour of a lamp and its number, and a category that asks for them.
async fn lamps(world: &World, fields: Value) -> cases::Category {
    let mut process: Value = serde_json::from_str(PROCESS).unwrap();
    let named = |en: &str, de: &str| json!({"en": en, "nl": en, "pl": en, "tr": en, "de": de});
    process["key"] = json!("lamps");
    process["fields"] = json!([
        {"key": "serial", "names": named("Serial number", "Seriennummer"), "hint": named("On its back", "Auf der Rückseite")},
        {"key": "colour", "names": named("Colour", "Farbe"), "kind": {"choice": [
            {"key": "r", "names": named("Red", "Rot")}, {"key": "b", "names": named("Blue", "Blau")}]}},
        {"key": "told", "names": named("Told by", "Gesagt von"), "kind": {"listed": "team"}},
    ]);
    let saved = world.write(&flows::Import { text: process.to_string() }).await.unwrap();
    world.write(&flows::Publish { flow: saved.flow, seen: None }).await.unwrap();
    let draft = lamp_draft(&fields);
    world.write(&cases::actions::AddCategory(draft)).await.unwrap();
    category(world).await
}

fn lamp_draft(fields: &Value) -> Draft {
    let terms = serde_json::from_value(json!({"fields": fields})).unwrap();
    let names = [("en".to_owned(), "Lamps".to_owned())].into();
    Draft { key: "lamps".into(), names, flow: Some("lamps".into()), terms, ..Draft::default() }
}

async fn category(world: &World) -> cases::Category {
    let mut reader = world.read().await;
    cases::categories(&mut reader).await.unwrap().iter().find(|one| one.key == "lamps").unwrap().clone()
}

/// The form with the place for what its category asks, as its settings make it.
fn asking() -> Value {
    let mut draft = opening(json!({"category": "lamps", "about": "q1"}));
    draft["items"].as_array_mut().unwrap().push(json!({"key": "of-case", "kind": "of_case"}));
    draft
}

#[tokio::test]
async fn a_form_asks_what_its_category_asks_and_a_change_of_the_category_changes_it() {
    let world = desk().await;
    let fields = json!([{"field": "colour", "access": "required"}, {"field": "serial"}, {"field": "told"}]);
    let lamps = lamps(&world, fields).await;
    publish(&world, "contact", &asking()).await;
    let page = world.get(Guest::Nobody, "/f/contact?lang=de").await.expect(200);
    let page = page.shows("Seriennummer").shows("Auf der Rückseite").hides("Gesagt von").text();
    assert!(page.find("Farbe").unwrap() < page.find("Seriennummer").unwrap(), "in the order of the category");

    let said = [("email", YES[0].1), ("q1", QUESTION), ("q2", "yes"), ("q3", "2026-11-20")];
    let stamp = stamp_of(&world, "/f/contact").await;
    world.advance(20 * SECOND);
    let bare = [said.as_slice(), &[("stamp", stamp.as_str())]].concat();
    post_from(&world, "/f/contact", &bare).await.expect(422).shows("aria-invalid");
    let answers = [said.as_slice(), &[("case.colour", "r"), ("case.serial", "X-1")]].concat();
    let link = ask(&world, &answers).await;
    confirm(&world, &link).await;
    let shown = opened(&world).await.unwrap();
    let run = shown.case.run.unwrap();
    let held = flows::layout(&mut world.read().await, run).await.unwrap();
    let held: Vec<_> = held.iter().map(|field| (field.field.as_str(), field.value.as_deref())).collect();
    assert_eq!(held, [("colour", Some("r")), ("serial", Some("X-1")), ("told", None)]);
    let first = shown.thread.items.iter().rev().find_map(|line| line.body.as_ref()).unwrap();
    assert!(first.text.contains("Colour\nRed"), "{}", first.text);

    let draft = lamp_draft(&json!([{"field": "serial", "access": "required"}]));
    world.write(&ChangeCategory { id: lamps.id, draft, version: lamps.version }).await.unwrap();
    world.get(Guest::Nobody, "/f/contact").await.expect(200).shows("Serial number").hides("Colour");
}

/// Two categories ask for a serial number; what was meant for the one is not kept as that of the other.
#[tokio::test]
async fn answers_for_a_category_that_ended_fill_no_fields_of_another() {
    let world = desk().await;
    lamps(&world, json!([{"field": "serial"}])).await;
    publish(&world, "contact", &asking()).await;
    let said =
        [("email", YES[0].1), ("q1", QUESTION), ("q2", "yes"), ("q3", "2026-11-20"), ("case.serial", "X-1")];
    let link = ask(&world, &said).await;
    let other = Draft { key: "other".into(), ..lamp_draft(&json!([{"field": "serial"}])) };
    world.write(&cases::actions::AddCategory(other)).await.unwrap();
    end(&world, "request").await;
    end(&world, "lamps").await;
    confirm(&world, &link).await;
    let shown = opened(&world).await.unwrap();
    assert_eq!(shown.case.category, "other");
    let held = flows::layout(&mut world.read().await, shown.case.run.unwrap()).await.unwrap();
    assert!(held.iter().all(|field| field.value.is_none()), "{held:?}");
    let first = shown.thread.items.iter().rev().find_map(|line| line.body.as_ref()).unwrap();
    assert!(first.text.contains("X-1"), "what was said stays in the first message: {}", first.text);
}

#[tokio::test]
async fn choosing_a_category_puts_its_questions_on_the_form_and_no_case_takes_them_off() {
    let world = desk().await;
    lamps(&world, json!([{"field": "serial", "access": "required"}])).await;
    let body = json!({"name": "contact", "draft": contact()});
    world.api(MARK, "POST", "/forms", &body).await.expect(201);
    let settings = |seen: &'static str, category: &'static str| {
        [("seen", seen), ("title.en", "Contact"), ("look", "plain"), ("category", category)]
    };
    world.post(MARK, "/forms/contact/settings", &settings("1", "lamps")).await.expect(303);
    let page = world.get(MARK, "/forms/contact/edit").await.expect(200);
    page.shows("/forms/contact/items/of-case\"").shows("Serial number");
    world.get(MARK, "/forms/contact/items/of-case").await.expect(200);
    world.post(MARK, "/forms/contact/items/of-case/removal?seen=2", &[]).await.expect(303);
    world.get(MARK, "/forms/contact/edit").await.expect(200).shows("the form does not ask it");
    world.post(MARK, "/forms/contact/settings", &settings("3", "")).await.expect(303);
    world.get(MARK, "/forms/contact/edit").await.expect(200).hides("/forms/contact/items/of-case\"");
}
