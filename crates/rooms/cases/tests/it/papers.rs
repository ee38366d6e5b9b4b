//! Files of the house go with letters, and documents are made: each in the language of the person, and all of it with the case.

use crate::{
    pages_scene::shop,
    scene::{ANNA, BEN, broken, customer, house, mail, open, publish},
    standstill::{free, restrict},
};
use cases::{Case, EntryKind, Open, model::category::Draft};
use ground::{clock::HOUR, paging::Wanted};
use serde_json::{Value, json};
use testkit::World;

async fn enclosure(world: &World, key: &str, files: &[(&str, &str)]) {
    let file = |(lang, name): &(&str, &str)| {
        let content = data_encoding::BASE64.encode(format!("form {lang}").as_bytes());
        json!({"language": lang, "name": name, "media": "text/plain", "content": content})
    };
    let files: Vec<Value> = files.iter().map(file).collect();
    let body = json!({"key": key, "title": key, "files": files});
    world.api(BEN, "POST", "/enclosures", &body).await.expect(201);
}

fn names(name: &str) -> Value {
    json!({"en": name, "nl": name, "pl": name, "tr": name, "de": name})
}

fn process(key: &str, acts: &Value) -> Value {
    let hand = json!({"hand": {"may": [{"right": "cases.work"}]}});
    json!({
        "key": key, "names": names("Papers"), "purpose": "service", "host": "case", "start": "new",
        "fields": [
            {"key": "order-date", "names": names("Ordered"), "kind": "date"},
            {"key": "sort", "names": names("Sort"), "kind": {"choice": [{"key": "lamp", "names": {"en": "a lamp", "nl": "lamp", "pl": "lampa", "tr": "lamba", "de": "Lampe"}}]}}
        ],
        "statuses": [
            {"key": "new", "names": names("New"), "stands": "open", "form": [{"field": "order-date"}, {"field": "sort"}]},
            {"key": "told", "names": names("Told"), "stands": "waiting-customer", "enter": acts},
            {"key": "done", "names": names("Done"), "stands": "closed-done"}
        ],
        "transitions": [
            {"key": "tell", "names": names("Tell"), "from": "new", "to": "told", "trigger": hand},
            {"key": "end", "names": names("End"), "from": "told", "to": "done", "trigger": hand}
        ]
    })
}

async fn told(world: &World, acts: Value, lang: &str) -> Case {
    let asked = Open { lang: kit::Lang::parse(lang), ..broken("Broken.") };
    let case = tells(world, acts, asked).await;
    world.work().await;
    world.advance(11_000_000);
    world.work().await;
    case
}

/// A case that came where this is done, before any of it is written.
async fn tells(world: &World, acts: Value, asked: Open) -> Case {
    publish(world, &process("papers", &acts)).await;
    let named = [("en".to_owned(), "Papers".to_owned())].into();
    let draft = Draft { key: "papers".into(), names: named, flow: Some("papers".into()), ..Draft::default() };
    world.write(&cases::actions::AddCategory(draft)).await.unwrap();
    let case = open(world, Open { category: "papers".into(), ..asked }).await;
    let values = json!({"transition": "tell", "values": {"order-date": "2026-03-03", "sort": "lamp"}});
    world.api(ANNA, "POST", &format!("/cases/{}/transitions", case.id), &values).await.expect(200);
    case
}

/// The files of the thread, the latest line first, with the kind of its line.
async fn files(world: &World, case: &Case) -> Vec<String> {
    let shown = cases::show(&mut world.read().await, case.id, &Wanted::default()).await.unwrap();
    let lines = shown.thread.items.into_iter().filter(|line| line.entry.kind == EntryKind::Auto);
    lines.flat_map(|line| line.files).map(|file| file.name).collect()
}

async fn held(world: &World, case: &Case) -> usize {
    let shown = cases::show(&mut world.read().await, case.id, &Wanted::default()).await.unwrap();
    shown.now.unwrap().held.len()
}

fn document() -> Value {
    json!({"step": {"name": "cases.document", "args": {
        "name": "Receipt {{ number }}", "text": "Dear {{ name }}", "name-pl": "Potwierdzenie {{ number }}",
        "text-pl": "# Zwrot\nZażółć, {{ name }}: {{ fields.sort }}, {{ fields.order_date }}\n\n- żarówka"
    }}})
}

fn letter(document: &str) -> Value {
    let args =
        json!({"text": "Dear {{ name }}, see the files.", "files": "conditions,form", "document": document});
    json!({"step": {"name": "cases.letter", "args": args}})
}

#[tokio::test]
async fn a_letter_of_a_process_carries_its_document_and_files_of_the_house_in_the_language_of_the_person() {
    let world = house().await;
    enclosure(&world, "form", &[("en", "form.txt"), ("pl", "formularz.txt")]).await;
    enclosure(&world, "conditions", &[("en", "conditions.txt")]).await;
    let case = told(&world, json!([document(), letter("true")]), "pl").await;
    assert_eq!(held(&world, &case).await, 0);
    let all = files(&world, &case).await;
    let receipt = format!("Potwierdzenie {}.pdf", case.number);
    let mut letter = all[..3].to_vec();
    letter.sort();
    assert_eq!(letter, [receipt.clone(), "conditions.txt".into(), "formularz.txt".into()]);
    assert_eq!(all[3..], [receipt]);
    let sent = mail(&world).await;
    assert!(sent[0].text.contains("see the files") && sent[0].state == post::State::Kept);
    let shown = cases::show(&mut world.read().await, case.id, &Wanted::default()).await.unwrap();
    let file =
        shown.thread.items.iter().flat_map(|line| &line.files).find(|file| file.name.ends_with(".pdf"));
    let (_, bytes) = cases::read::file(&mut world.read().await, case.id, file.unwrap().id).await.unwrap();
    let upload = cases::Upload { name: "a.pdf".into(), media: "application/pdf".into(), bytes, cid: None };
    let words = cases::words_of_files(&[upload]).next().unwrap();
    for said in ["Zażółć, Vera Vreemd: lampa, 3 marca 2026", "żarówka", &case.number.to_string()] {
        assert!(words.contains(said), "{said}: {words}");
    }
    assert!(!world.holds("Vera Vreemd: lampa".as_bytes()), "what it says lies sealed");
}

#[tokio::test]
async fn while_somebody_is_restricted_nothing_is_written_and_afterwards_all_of_it() {
    let world = house().await;
    enclosure(&world, "form", &[("en", "form.txt")]).await;
    enclosure(&world, "conditions", &[("en", "conditions.txt")]).await;
    let vera = customer(&world, "Vera", "vera@example.com").await;
    let asked = Open { customer: Some(vera), ..broken("Broken.") };
    let case = tells(&world, json!([document(), letter("true")]), asked).await;
    restrict(&world, vera).await;
    world.work().await;
    world.advance(HOUR);
    world.work().await;
    assert_eq!((files(&world, &case).await.len(), held(&world, &case).await), (0, 0));
    free(&world, vera).await;
    for _ in 0..3 {
        world.advance(HOUR);
        world.work_on_schedule().await;
    }
    let receipt = format!("Receipt {}.pdf", case.number);
    let mut all = files(&world, &case).await;
    all.sort();
    assert_eq!(all, [receipt.clone(), receipt, "conditions.txt".into(), "form.txt".into()]);
    assert_eq!(held(&world, &case).await, 0);
}

#[tokio::test]
async fn what_a_process_would_have_written_is_not_written_from_the_case_it_was_merged_into() {
    let world = house().await;
    enclosure(&world, "form", &[("en", "form.txt")]).await;
    enclosure(&world, "conditions", &[("en", "conditions.txt")]).await;
    let other = open(&world, broken("Another lamp.")).await;
    let case = tells(&world, json!([letter("false")]), broken("Broken.")).await;
    world.write(&cases::Merge { case: case.id, into: other.id }).await.unwrap();
    let before = mail(&world).await.len();
    world.work().await;
    world.advance(HOUR);
    world.work().await;
    assert_eq!((mail(&world).await.len(), files(&world, &other).await.len()), (before, 0));
}

#[tokio::test]
async fn a_document_can_be_a_page_and_letters_that_nobody_can_print_become_one() {
    let world = house().await;
    let args = json!({"name": "Page", "text": "# Why\nDear {{ name }}", "form": "html"});
    let chinese = json!({"name": "漢字", "text": "Dear {{ name }}"});
    let acts = [args, chinese].map(|args| json!({"step": {"name": "cases.document", "args": args}}));
    let case = told(&world, json!(acts), "en").await;
    let mut all = files(&world, &case).await;
    all.sort();
    assert_eq!(all, ["Page.html", "漢字.html"]);
}

#[tokio::test]
async fn what_is_missing_holds_the_letter_and_is_found_before() {
    let world = house().await;
    enclosure(&world, "form", &[("en", "form.txt")]).await;
    enclosure(&world, "conditions", &[("en", "conditions.txt")]).await;
    let no_document = told(&world, json!([letter("true")]), "en").await;
    assert_eq!(held(&world, &no_document).await, 1, "no document was made");
    let all = world.api(ANNA, "GET", "/enclosures", &Value::Null).await.expect(200).json();
    let form = all["items"].as_array().unwrap().iter().find(|one| one["key"] == "form").unwrap();
    let path = format!("/enclosures/{}", form["id"].as_str().unwrap());
    world.api(ANNA, "DELETE", &path, &Value::Null).await.expect(403);
    world.api(BEN, "DELETE", &path, &Value::Null).await.expect(204);
    let house = flows::house(&mut world.read().await).await.unwrap();
    let wrong = |acts: Value| {
        let definition = serde_json::from_value(process("other", &acts)).unwrap();
        flows::check(&definition, &house).into_iter().map(|one| one.message.key).collect::<Vec<_>>()
    };
    assert_eq!(wrong(json!([letter("false")])), ["flows-check-arg"]);
    let text =
        |text: &str| json!([{"step": {"name": "cases.document", "args": {"name": "A", "text": text}}}]);
    assert_eq!(wrong(text("{{ fields.colour }}")), ["cases-error-template-unknown"]);
    assert_eq!(wrong(text("{% for a in b %}")), ["cases-error-template"]);
    assert!(wrong(text("{{ fields.order_date }}")).is_empty());
}

#[tokio::test]
async fn programs_look_after_enclosures() {
    let world = house().await;
    enclosure(&world, "form", &[("en", "form.txt")]).await;
    let bad = json!({"key": "Not A Key", "title": "", "files": []});
    world.api(BEN, "POST", "/enclosures", &bad).await.expect(422);
    world.api(ANNA, "POST", "/enclosures", &bad).await.expect(403);
    let odd = json!({"key": "a", "title": "A", "files": [{"language": "xx", "name": "a", "content": ""}]});
    world.api(BEN, "POST", "/enclosures", &odd).await.expect(422);
    let all = world.api(BEN, "GET", "/enclosures", &Value::Null).await.expect(200).json();
    let path = format!("/enclosures/{}", all["items"][0]["id"].as_str().unwrap());
    let content = data_encoding::BASE64.encode("Formular".as_bytes());
    let change = json!({"title": "Form", "gone": ["en"],
                        "files": [{"language": "de", "name": "formular.txt", "content": content}]});
    world.api(BEN, "PUT", &path, &change).await.status.is_client_error();
    let request = |tag: &str| {
        axum::http::Request::put(format!("/api/v1{path}"))
            .header("content-type", "application/json")
            .header("if-match", tag)
            .body(axum::body::Body::from(change.to_string()))
            .unwrap()
    };
    let changed = world.send(BEN, request("\"v1\"")).await.expect(200).json();
    assert_eq!((&changed["title"], &changed["files"][0]["language"]), (&json!("Form"), &json!("de")));
    assert_eq!(changed["files"].as_array().unwrap().len(), 1);
    world.send(BEN, request("\"v1\"")).await.expect(409);
}

#[tokio::test]
async fn answers_and_macros_bring_their_files_into_the_draft_and_each_can_go_again() {
    let shop = shop().await;
    let (anna, ben) = (shop.browser("Anna"), shop.browser("Ben"));
    anna.get("/cases/enclosures").await.expect(403);
    ben.get("/cases/enclosures").await.expect(200).shows("No files for letters yet");
    let form = [("title", "Return form"), ("key", "return-form")];
    ben.post("/cases/enclosures", &form).await.expect(422).shows("aria-invalid");
    ben.upload_as("/cases/enclosures", &form, "file.en", ("return.txt", "the form")).await.expect(303);
    ben.upload_as("/cases/enclosures", &form, "file.en", ("return.txt", "x")).await.expect(422);
    let list = ben.get("/cases/enclosures").await.expect(200).shows("Return form").text();
    let own = list.split("href=\"").find(|part| part.starts_with("/cases/enclosures/enclosure_")).unwrap();
    let own = own.split('"').next().unwrap().to_owned();
    let kept = [("title", "Return form"), ("version", "1"), ("kept", "en")];
    ben.upload_as(&own, &kept, "file.pl", ("zwrot.txt", "formularz")).await.expect(303);
    ben.get(&own).await.expect(200).shows("return.txt").shows("zwrot.txt");
    anna.get(&format!("{own}/files/pl")).await.expect(200).shows("formularz");
    anna.get(&format!("{own}/files/de")).await.expect(404);

    let answer = [("title", "Thanks"), ("texts.en", "Please return it."), ("files", "return-form")];
    ben.post("/cases/answers", &[("title", "Odd"), ("texts.en", "x"), ("files", "nothing")])
        .await
        .expect(422);
    ben.post("/cases/answers", &answer).await.expect(303);
    ben.post(&format!("{own}/removal"), &[]).await.expect(422).shows("Thanks");
    let steps = [("title", "Send the form"), ("reply", "Here it is."), ("files", "return-form")];
    ben.post("/cases/macros", &steps).await.expect(303);
    let case = shop.case("Chain", None).await;
    let page = anna.get(&case.path()).await.expect(200).text();
    let choice = |of: &str| {
        let found = page.split("value=\"").find(|part| part.starts_with(of)).unwrap();
        found.split('"').next().unwrap().to_owned()
    };
    let entries = format!("{}/entries", case.path());
    anna.post(&entries, &[("do", "template"), ("template", &choice("answer_"))]).await.expect(303);
    let page = anna.get(&case.path()).await.expect(200).shows("return.txt").shows("Please return it.").text();
    let file = page.split("name=\"kept\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    // The same file does not come twice.
    let again = [("do", "macro"), ("macro", &*choice("macro_")), ("kept", &file), ("text", "Dear Carl")];
    anna.post(&entries, &again).await.expect(303);
    let page = anna.get(&case.path()).await.expect(200).shows("Dear Carl\n\nHere it is.").text();
    assert_eq!(page.matches("name=\"kept\"").count(), 1);
    // Unticked, it is gone; with a macro it comes again.
    anna.post(&entries, &[("do", "draft"), ("text", "Dear Carl")]).await.expect(303);
    anna.get(&case.path()).await.expect(200).hides("return.txt");
    anna.post(&entries, &[("do", "macro"), ("macro", &*choice("macro_"))]).await.expect(303);
    let page = anna.get(&case.path()).await.expect(200).shows("return.txt").text();
    let file = page.split("name=\"kept\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let send = [("do", "send"), ("kind", "reply"), ("kept", &*file), ("text", "Here it is.")];
    anna.post(&entries, &send).await.expect(303);
    anna.get(&case.path()).await.expect(200).shows("return.txt").shows("Here it is.");
}

#[tokio::test]
async fn the_designer_shows_what_a_document_says_and_where_its_text_is_wrong() {
    let world = house().await;
    enclosure(&world, "form", &[("en", "form.txt")]).await;
    enclosure(&world, "conditions", &[("en", "conditions.txt")]).await;
    publish(&world, &process("papers", &json!([document(), letter("true")]))).await;
    let admin = testkit::Guest::Staff(kernel::Role::Administrator);
    let tried = world.post(admin, "/processes/papers/try", &[("do", "fire:tell")]).await.expect(200);
    tried.shows("Receipt C-2026-000042").shows("Dear Anna Smith, see the files.").shows("conditions, form");
    let act = "/processes/papers/design/acts/enter.told/0";
    let page = world.get(admin, act).await.expect(200).shows("name=\"arg.text\"").text();
    let seen = page.split("name=\"seen\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let wrong = [
        ("seen", seen),
        ("arg.name", "Receipt"),
        ("arg.text", "{{ nothing }}"),
        ("arg.text-pl", "{{ name }}"),
    ];
    let page = world.post(admin, act, &wrong).await.expect(422).shows("aria-invalid");
    page.shows("One of the places is not known");
    let letter = "/processes/papers/design/acts/enter.told/1";
    world
        .get(admin, letter)
        .await
        .expect(200)
        .shows("type=\"checkbox\" name=\"arg.files\" value=\"form\" checked");
    let fine =
        [("seen", seen), ("arg.text", "Dear {{ name }}"), ("arg.files", "form"), ("arg.files", "conditions")];
    world.post(admin, letter, &fine).await.expect(303);
}

/// What the version before wrote into the queue.
#[derive(Debug, serde::Serialize, serde::Deserialize)]
struct Earlier {
    case: cases::CaseId,
    name: String,
    text: String,
}

impl kernel::Job for Earlier {
    const KIND: &'static str = "cases.document";

    async fn run(&self, _: &kernel::Task) -> kernel::Result<()> {
        unreachable!("the house runs its own")
    }
}

#[tokio::test]
async fn a_document_that_was_queued_before_an_update_is_made_after_it() {
    let world = house().await;
    let case = open(&world, broken("Broken.")).await;
    let (name, text) = ("Receipt".to_owned(), "About {{ number }}.".to_owned());
    world.enqueue(Earlier { case: case.id, name, text }).await;
    world.work().await;
    let shown = cases::show(&mut world.read().await, case.id, &Wanted::default()).await.unwrap();
    let files: Vec<_> =
        shown.thread.items.iter().flat_map(|line| &line.files).map(|file| &file.name).collect();
    assert_eq!(files, ["Receipt.pdf"]);
}
