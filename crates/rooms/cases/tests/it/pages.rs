//! The pages of cases, told through the router: opening, answering, taking back, noting, moving.

use crate::pages_scene::{path, shop};

#[tokio::test]
async fn a_case_is_opened_with_the_form_of_its_category() {
    let shop = shop().await;
    let joanna = shop.joanna().await;
    let anna = shop.browser("Anna");
    anna.get("/cases").await.expect(200).shows("New case").shows("No cases here");
    anna.get("/cases/new?q=joanna").await.expect(200).shows("Zielińska").shows(&format!("customer={joanna}"));
    let customer = joanna.to_string();
    let typed = [("customer", customer.as_str()), ("category", "request"), ("text", "About a <b>bike</b>")];
    let looked = anna.post("/cases/new", &typed).await.expect(200);
    looked.shows("Which bike").shows("About a &#60;b&#62;bike").shows("Joanna Zielińska");
    let form = [
        ("customer", customer.as_str()),
        ("category", "request"),
        ("channel", "phone"),
        ("subject_line", "Broken chain"),
        ("text", "It came off."),
        ("contact.phone", "600 100 200"),
        ("values.bike", "Trail 2"),
    ];
    let there = path(&anna.post("/cases", &form).await.expect(303));
    let page = anna.get(&there).await.expect(200);
    let page =
        page.shows("Broken chain").shows("It came off.").shows("Joanna Zielińska").shows("C-2026-000001");
    page.shows("600 100 200").shows("value=\"Trail 2\"").shows("Resolve").shows("Ask back");
    anna.get("/cases?q=C-2026-1").await.expect(303);
    anna.get("/cases?queue=unassigned").await.expect(200).shows("Broken chain").shows("Fresh");
    anna.get("/cases?q=zieli").await.expect(200).shows("Broken chain");
    anna.get("/cases?q=chain").await.expect(200).shows("Broken chain");
}

#[tokio::test]
async fn what_was_typed_wrong_comes_back_with_its_error_and_nothing_is_lost() {
    let shop = shop().await;
    let anna = shop.browser("Anna");
    let typed = |field: (&'static str, &'static str)| {
        let base =
            [("category", "request"), ("channel", "desk"), ("subject_line", "Chain"), ("text", "Kept words")];
        base.into_iter().filter(move |(name, _)| *name != field.0).chain([field]).collect::<Vec<_>>()
    };
    let long = Box::leak("x".repeat(201).into_boxed_str());
    let wrong = [
        ("subject_line", "", "Please fill"),
        ("subject_line", long, "At most 200"),
        ("channel", "pigeon", "one of"),
        ("priority", "now", "one of"),
        ("contact.email", "nobody", "mail"),
        ("category", "nonsense", "category"),
    ];
    for (field, value, says) in wrong {
        let again = anna.post("/cases", &typed((field, value))).await.expect(422);
        assert!(again.text().to_lowercase().contains(&says.to_lowercase()), "{field}: {}", again.text());
        again.shows("Kept words");
    }
    let risky = typed(("text", "My card is 4111 1111 1111 1111"));
    let again = anna.post("/cases", &risky).await.expect(422).shows("payment data").shows("name=\"sure\"");
    again.hides("4111111111111111");
    let sure: Vec<_> = risky.iter().copied().chain([("sure", "yes")]).collect();
    anna.post("/cases", &sure).await.expect(303);
    anna.get("/cases/case_00000000000000000000000000").await.expect(404);
    anna.get("/cases/nonsense").await.expect(404);
    anna.get("/cases?priority=x&queue=y").await.expect(422);
}

#[tokio::test]
async fn an_answer_leaves_with_the_next_step_and_can_be_taken_back() {
    let shop = shop().await;
    let anna = shop.browser("Anna");
    let case = shop.case("Chain", None).await;
    let there = case.path();
    anna.get(&there).await.expect(200).shows("value=\"carl@example.com\"");
    let entries = format!("{there}/entries");
    anna.post(&entries, &[("kind", "reply"), ("text", " ")]).await.expect(422).shows("href=\"#text\"");
    let stranger = [("kind", "reply"), ("text", "Hello"), ("to", "stranger@example.net")];
    anna.post(&entries, &stranger).await.expect(422).shows("href=\"#to\"").shows("Hello");
    let sent = [("kind", "reply"), ("text", "We will mend it."), ("then", "ask"), ("do", "send")];
    anna.post(&entries, &sent).await.expect(303);
    let page = anna
        .get(&there)
        .await
        .expect(200)
        .shows("data-undo=\"10\"")
        .shows("Then: Ask back")
        .shows("We will mend it.");
    let undo = page.text().split("action=\"").find(|part| part.contains("/undo\"")).unwrap().to_owned();
    let undo = undo.split('"').next().unwrap().to_owned();
    shop.browser("Ben").get(&there).await.expect(200).hides("data-undo");
    anna.post(&undo, &[]).await.expect(303);
    let page = anna.get(&there).await.expect(200).hides("data-undo").shows("This is a draft");
    page.shows("We will mend it.</textarea>").hides("Then: Ask back");
    shop.too_late().await;
    assert_eq!(shop.status(case.id).await, "new", "the step was taken back with the answer");
    anna.post(&entries, &sent[..2]).await.expect(303);
    let page = anna.get(&there).await.expect(200).text();
    let undo =
        page.split("action=\"").find(|part| part.contains("/undo\"")).unwrap().split('"').next().unwrap();
    shop.too_late().await;
    anna.get(&there).await.expect(200).hides("data-undo");
    let late = anna.post(undo, &[]).await.expect(303);
    assert!(late.location().contains("case-done-too-late"), "{}", late.location());
}

#[tokio::test]
async fn notes_stay_inside_and_drafts_stay_with_their_writer() {
    let shop = shop().await;
    let (anna, ben) = (shop.browser("Anna"), shop.browser("Ben"));
    let case = shop.case("Chain", None).await;
    let there = case.path();
    let ben_id = shop.ben.to_string();
    let note = [("kind", "note"), ("note", "Look at the <stock>"), ("mention", ben_id.as_str())];
    anna.upload(&format!("{there}/entries"), &note, ("bike é.txt", "forty chains")).await.expect(303);
    let page = anna
        .get(&there)
        .await
        .expect(200)
        .shows("Internal")
        .shows("Look at the &lt;stock&gt;")
        .shows("bike é.txt");
    let file = page.text().split("href=\"").find(|part| part.contains("/files/")).unwrap().to_owned();
    let file = anna.get(file.split('"').next().unwrap()).await.expect(200);
    assert_eq!(file.text(), "forty chains");
    assert!(file.header("content-disposition").unwrap().starts_with("attachment"));
    let kept = anna
        .post(&format!("{there}/draft"), &[("kind", "reply"), ("text", "half a thought")])
        .await
        .expect(200);
    assert!(kept.json()["text"].as_str().unwrap().contains("Draft kept"));
    anna.get(&there).await.expect(200).shows("half a thought</textarea>");
    ben.get(&there).await.expect(200).hides("half a thought");
    anna.post(&format!("{there}/entries"), &[("do", "drop")]).await.expect(303);
    anna.get(&there).await.expect(200).hides("half a thought");
}

#[tokio::test]
async fn an_answer_and_a_note_are_begun_beside_each_other_and_neither_leaves_with_the_other() {
    let shop = shop().await;
    let anna = shop.browser("Anna");
    let case = shop.case("Chain", None).await;
    let (there, entries) = (case.path(), format!("{}/entries", case.path()));
    let begun = |kind: &'static str| [("kind", kind), ("text", "Dear zebra"), ("note", "They owe us")];
    anna.post(&format!("{there}/draft"), &begun("reply")).await.expect(200);
    let page = anna.get(&there).await.expect(200);
    page.shows("Dear zebra</textarea>").shows("They owe us</textarea>").shows("value=\"reply\" checked");
    anna.post(&entries, &begun("note")).await.expect(303);
    assert_eq!(shop.said(case.id).await, ["The chain is off.", "They owe us"]);
    let page =
        anna.get(&there).await.expect(200).shows("Dear zebra</textarea>").hides("They owe us</textarea>");
    page.shows("value=\"reply\" checked");
    let broken = [("kind", "note"), ("text", "Dear zebra"), ("note", " ")];
    let again = anna.post(&entries, &broken).await.expect(422);
    again.shows("href=\"#note\"").hides("href=\"#text\"").shows("Dear zebra</textarea>");
    let answer = [("kind", "reply"), ("text", "Dear zebra"), ("note", "Ask Ben")];
    anna.post(&entries, &answer).await.expect(303);
    let page = anna.get(&there).await.expect(200).hides("Dear zebra</textarea>");
    let page = page.shows("Ask Ben</textarea>").shows("value=\"note\" checked");
    let undo = page.text().split("action=\"").find(|part| part.contains("/undo\"")).unwrap().to_owned();
    anna.post(undo.split('"').next().unwrap(), &[]).await.expect(303);
    anna.get(&there).await.expect(200).shows("Dear zebra</textarea>").shows("Ask Ben</textarea>");
    let drop = [("do", "drop"), ("kind", "reply"), ("text", "Dear zebra"), ("note", "Ask Ben twice")];
    anna.post(&entries, &drop).await.expect(303);
    anna.get(&there).await.expect(200).hides("Dear zebra</textarea>").shows("Ask Ben twice</textarea>");
}

#[tokio::test]
async fn a_note_and_its_step_are_done_together_or_not_at_all() {
    let shop = shop().await;
    let anna = shop.browser("Anna");
    let case = shop.case("Chain", None).await;
    let there = case.path();
    let note = |then: &'static str| [("kind", "note"), ("note", "The zebra rang"), ("then", then)];
    let entries = format!("{there}/entries");
    let again = anna.post(&entries, &note("close")).await.expect(422).shows("role=\"alert\"");
    again.shows("The zebra rang</textarea>").hides("<p>The zebra rang");
    assert_eq!(shop.said(case.id).await, ["The chain is off."]);
    shop.world.advance(1_000_000);
    anna.post(&entries, &note("ask")).await.expect(303);
    assert_eq!(shop.said(case.id).await, ["The zebra rang", "The chain is off."]);
    anna.get(&there).await.expect(200).shows("Asked back");
    let messages = format!("/cases/{}/messages", case.id);
    let call = |then: &str| serde_json::json!({"kind": "call", "text": "Rang again", "then": then});
    shop.world.api(crate::scene::ANNA, "POST", &messages, &call("help")).await.expect(403);
    assert_eq!(shop.said(case.id).await.len(), 2);
    shop.world.api(crate::scene::ANNA, "POST", &messages, &call("close")).await.expect(201);
    anna.get(&there).await.expect(200).shows("Helped").shows("Rang again");
}

#[tokio::test]
async fn those_who_have_a_case_open_see_each_other() {
    let shop = shop().await;
    let (anna, ben) = (shop.browser("Anna"), shop.browser("Ben"));
    let there = shop.case("Chain", None).await.path();
    let call = format!("{there}/presence");
    anna.get(&there).await.expect(200).hides("has this case open");
    anna.post(&call, &[("doing", "looking")]).await.expect(204);
    ben.get(&there).await.expect(200).shows("Anna has this case open");
    ben.post(&call, &[("doing", "writing")]).await.expect(204);
    let told = anna.get(&call).await.expect(200).json();
    assert!(told["text"].as_str().unwrap().contains("Ben"), "{told}");
    ben.post(&call, &[("doing", "gone")]).await.expect(204);
    let alone = anna.get(&call).await.expect(200).json();
    assert_eq!(alone["text"], "");
    assert_ne!(alone["mark"], told["mark"]);
    ben.post(&call, &[]).await.expect(204);
    shop.world.advance(60_000_000);
    assert_eq!(anna.get(&call).await.expect(200).json()["text"], "");
}

#[tokio::test]
async fn a_step_is_taken_from_the_page_and_from_the_board() {
    let shop = shop().await;
    let anna = shop.browser("Anna");
    let joanna = shop.joanna().await;
    let (one, two) = (shop.case("First", None).await, shop.case("Second", Some(joanna)).await);
    let board = anna.get("/cases/board?flow=request").await.expect(200);
    let board = board.shows("Fresh").shows("Asked back").shows("Helped").shows("data-to=\"asked\"");
    board.shows("First").shows("Joanna Zielińska");
    let back = "/cases/board?flow=request";
    let moved =
        anna.post(&format!("{}/moves", one.path()), &[("step", "ask"), ("back", back)]).await.expect(303);
    assert!(moved.location().starts_with(back), "{}", moved.location());
    anna.post(&format!("{}/moves", two.path()), &[("step", "help"), ("back", "https://evil.example")])
        .await
        .expect(303);
    anna.get(&two.path()).await.expect(200).shows("Helped").shows("no next step");
    anna.post(&format!("{}/moves", two.path()), &[("step", "help")])
        .await
        .expect(422)
        .shows("role=\"alert\"");
    anna.post(&format!("{}/values", one.path()), &[("values.bike", "x")]).await;
    anna.get("/cases/board?flow=nothing&team=x").await.expect(200);
}

#[tokio::test]
async fn a_page_of_fifty_messages_is_small() {
    let shop = shop().await;
    let anna = shop.browser("Anna");
    let case = shop.case("Long talk", None).await;
    for at in 0..50 {
        let text = format!("Message {at}: {}", "the quick brown fox jumps over the lazy dog. ".repeat(20));
        let note = cases::Note {
            case: case.id,
            kind: cases::NoteKind::Note,
            text,
            mentions: Vec::new(),
            attachments: Vec::new(),
        };
        shop.world.write(&note).await.unwrap();
    }
    let page = anna.get(&case.path()).await.expect(200);
    let mut coder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    std::io::Write::write_all(&mut coder, &page.bytes).unwrap();
    let size = coder.finish().unwrap().len();
    assert!(size <= 60 << 10, "{size} bytes");
    page.shows("Show what was said before");
}

/// The process of the shop, but nothing goes on before it is known which bike it is about.
async fn asks_for_the_bike(shop: &crate::pages_scene::Shop) {
    let text = crate::pages_scene::PROCESS
        .replace("\"key\": \"request\"", "\"key\": \"bikes\"")
        .replace("{\"field\": \"bike\"}", "{\"field\": \"bike\", \"access\": \"required\"}");
    let saved = shop.world.write(&flows::Import { text }).await.unwrap();
    shop.world.write(&flows::Publish { flow: saved.flow, seen: None }).await.unwrap();
    let names = [("en".to_owned(), "Bikes".to_owned())].into();
    let draft = cases::model::category::Draft {
        key: "bikes".into(),
        names,
        flow: Some("bikes".into()),
        ..Default::default()
    };
    shop.world.write(&cases::actions::AddCategory(draft)).await.unwrap();
}

#[tokio::test]
async fn a_step_that_needs_a_field_says_which_and_takes_the_cursor_there() {
    let shop = shop().await;
    asks_for_the_bike(&shop).await;
    let anna = shop.browser("Anna");
    let open = cases::Open {
        category: "bikes".into(),
        subject_line: "Chain".into(),
        text: "The chain is off.".into(),
        ..cases::Open::default()
    };
    let case = shop.world.write(&open).await.unwrap();
    let there = case.path();
    let page = anna.get(&there).await.expect(200);
    page.shows("Fill in first: Which bike").shows("<a href=\"#f-values.bike\">Which bike</a>");
    let refused = anna.post(&format!("{there}/moves"), &[("step", "ask")]).await.expect(422);
    let refused = refused.shows("role=\"alert\"").shows("Fill in first: Which bike");
    refused.shows("aria-invalid=\"true\" autofocus");
    let reply = [("kind", "note"), ("note", "The zebra rang"), ("then", "ask")];
    let again = anna.post(&format!("{there}/entries"), &reply).await.expect(422);
    again.shows("The zebra rang</textarea>").shows("Fill in first: Which bike").shows("autofocus");
    assert_eq!(shop.said(case.id).await, ["The chain is off."]);
    let filled = [("step", "ask"), ("values.bike", "The red one")];
    anna.post(&format!("{there}/moves"), &filled).await.expect(303);
    anna.get(&there).await.expect(200).shows("Asked back");
}

#[tokio::test]
async fn a_case_opens_in_another_category_than_the_form_first_showed() {
    let shop = shop().await;
    asks_for_the_bike(&shop).await;
    let anna = shop.browser("Anna");
    let typed =
        [("category", "bikes"), ("channel", "phone"), ("subject_line", "Bell"), ("values.severity", "")];
    let opened = anna.post("/cases", &typed).await.expect(303);
    assert!(opened.location().starts_with("/cases/case_"), "{}", opened.location());
    let long = "x".repeat(2_000);
    let typed = [("category", "bikes"), ("channel", "phone"), ("subject_line", "Bell"), ("order", &long)];
    anna.post("/cases", &typed).await.expect(422).shows("aria-invalid=\"true\" autofocus");
}
