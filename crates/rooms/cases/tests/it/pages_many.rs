//! The pages of cases when several people or several cases are at stake: facts that clash, bulk, merging, confidence.

use crate::pages_scene::{path, shop};

#[tokio::test]
async fn a_fact_that_somebody_else_changed_shows_both_values() {
    let shop = shop().await;
    let anna = shop.browser("Anna");
    let case = shop.case("Chain", None).await;
    let facts = format!("{}/facts", case.path());
    anna.post(&facts, &[("line", "Chain and pedals"), ("was", "Chain")]).await.expect(303);
    let clash = anna.post(&facts, &[("line", "Brakes"), ("was", "Chain")]).await.expect(422);
    clash.shows("Somebody else changed this").shows("Brakes").shows("Chain and pedals");
    anna.get(&case.path()).await.expect(200).shows("Chain and pedals").hides("Brakes");
    anna.post(&facts, &[("line", "Brakes"), ("was", "Chain and pedals")]).await.expect(303);
    anna.get(&case.path()).await.expect(200).shows("Brakes");
}

#[tokio::test]
async fn each_fact_is_changed_where_it_stands_and_wrong_values_are_refused_with_words() {
    let shop = shop().await;
    let anna = shop.browser("Anna");
    let case = shop.case("Chain", None).await;
    let facts = format!("{}/facts", case.path());
    let (me, ben) = (shop.anna.to_string(), shop.ben.to_string());
    let right = [
        ("priority", "urgent", "normal", "Urgent"),
        ("assignee", me.as_str(), "", "Anna"),
        ("tags", "Warranty, bike", "", "bike, warranty"),
        ("phone", "600 100 200", "", "600 100 200"),
        ("order", "88 213", "", "88 213"),
        ("email", "new@example.com", "carl@example.com", "new@example.com"),
    ];
    for (field, value, was, shows) in right {
        anna.post(&facts, &[(field, value), ("was", was)]).await.expect(303);
        anna.get(&case.path()).await.expect(200).shows(shows);
    }
    let long = "x".repeat(300);
    let wrong = [
        ("line", "", "Chain"),
        ("line", long.as_str(), "Chain"),
        ("priority", "now", "urgent"),
        ("category", "nonsense", "request"),
        ("assignee", "nobody", me.as_str()),
        ("team", "nowhere", ""),
        ("email", "no address", "new@example.com"),
        ("tags", long.as_str(), "bike, warranty"),
    ];
    for (field, value, was) in wrong {
        let again = anna.post(&facts, &[(field, value), ("was", was)]).await;
        assert_eq!(again.status.as_u16(), 422, "{field}: {}", again.text());
        again.shows("role=\"alert\"");
    }
    anna.post(&facts, &[("nonsense", "x")]).await.expect(404);
    anna.get(&case.path()).await.expect(200).hides("/mine\"");
    anna.post(&facts, &[("assignee", ""), ("was", &me)]).await.expect(303);
    anna.get(&case.path()).await.expect(200).shows("/mine\"");
    anna.post(&format!("{}/mine", case.path()), &[]).await.expect(303);
    // Given to somebody else it is no business of hers any more.
    let given = anna.post(&facts, &[("assignee", &ben), ("was", &me)]).await.expect(303);
    assert!(given.location().contains("case-done-given"), "{}", given.location());
    anna.get(&case.path()).await.expect(404);
}

#[tokio::test]
async fn many_are_changed_at_once_and_those_that_could_not_be_are_named() {
    let shop = shop().await;
    let anna = shop.browser("Anna");
    let (one, two) = (shop.case("First", None).await, shop.case("Second", None).await);
    anna.post(&format!("{}/moves", two.path()), &[("step", "help")]).await.expect(303);
    let (first, second) = (one.id.to_string(), two.id.to_string());
    let both = [("id", first.as_str()), ("id", second.as_str())];
    let with = |does: &'static str, value: &'static str| {
        both.into_iter().chain([("do", does), ("value", value)]).collect::<Vec<_>>()
    };
    anna.post("/cases/chosen", &[("do", "assign")]).await.expect(303);
    anna.post("/cases/chosen", &with("step", "")).await.expect(200).shows("Resolve").shows("Change 2 cases");
    let report = anna.post("/cases/changes", &with("step", "help")).await.expect(200);
    report.shows("1 case was changed").shows("1 case stayed").shows(&two.number.to_string());
    anna.post("/cases/changes", &with("priority", "high")).await.expect(200).shows("2 cases were changed");
    anna.post("/cases/changes", &with("tag", "spring")).await.expect(200);
    anna.get(&one.path()).await.expect(200).shows("spring").shows("High");
    anna.post("/cases/changes", &with("priority", "now")).await.expect(422).shows("aria-invalid");
    anna.post("/cases/changes", &with("assign", "")).await.expect(422);
    anna.post("/cases/changes", &with("assign", "somebody")).await.expect(422);
    anna.post("/cases/changes", &with("dance", "x")).await.expect(404);
    anna.post("/cases/changes", &with("category", "nonsense")).await.expect(200).shows("2 cases stayed");
}

#[tokio::test]
async fn two_cases_become_one_after_a_typed_word() {
    let shop = shop().await;
    let anna = shop.browser("Anna");
    let (one, two) = (shop.case("First", None).await, shop.case("Second", None).await);
    let merging = format!("{}/merging", two.path());
    anna.get(&merging).await.expect(200).shows("MERGE");
    let number = one.number.to_string();
    anna.post(&merging, &[("number", &number), ("confirm", "yes")])
        .await
        .expect(422)
        .shows("not the same word");
    anna.post(&merging, &[("number", "C-2026-999"), ("confirm", "MERGE")])
        .await
        .expect(422)
        .shows("no such case");
    let own = two.number.to_string();
    anna.post(&merging, &[("number", &own), ("confirm", "MERGE")])
        .await
        .expect(422)
        .shows("This is the same case.");
    let there = path(&anna.post(&merging, &[("number", &number), ("confirm", "MERGE")]).await.expect(303));
    assert_eq!(there, one.path());
    anna.get(&two.path()).await.expect(200).shows("merged into").hides("data-draft");
}

#[tokio::test]
async fn cases_are_tied_and_taken_apart_and_a_customer_is_made_from_what_a_case_knows() {
    let shop = shop().await;
    let ben = shop.browser("Ben");
    let (one, two) = (shop.case("First", None).await, shop.case("Second", None).await);
    let relations = format!("{}/relations", one.path());
    let number = two.number.to_string();
    ben.post(&relations, &[("number", &number), ("relation", "related")]).await.expect(303);
    ben.get(&one.path()).await.expect(200).shows(&number).shows("Related to");
    ben.post(&relations, &[("number", "nonsense"), ("relation", "related")])
        .await
        .expect(422)
        .shows("no such case");
    ben.post(&relations, &[("number", &number), ("relation", "enemy")]).await.expect(422);
    ben.post(&format!("{relations}/{}/removal", two.id), &[]).await.expect(303);
    ben.get(&one.path()).await.expect(200).hides("Related to</small>");
    let customer = format!("{}/customer", one.path());
    ben.get(&customer).await.expect(200).shows("Create a customer from this").shows("carl@example.com");
    ben.post(&customer, &[("customer", "nobody")]).await.expect(422);
    ben.post(&customer, &[("create", "yes")]).await.expect(303);
    ben.get(&one.path())
        .await
        .expect(200)
        .shows("href=\"/customers/cust_")
        .hides("This case has no customer");
}

#[tokio::test]
async fn a_confidential_case_is_not_there_for_anybody_else() {
    let shop = shop().await;
    let (anna, ben) = (shop.browser("Anna"), shop.browser("Ben"));
    let case = shop.case("Whistle", None).await;
    let there = case.path();
    anna.post(&format!("{there}/people"), &[("do", "close")]).await.expect(403);
    ben.post(&format!("{there}/people"), &[("do", "close")]).await.expect(303);
    ben.get(&there).await.expect(200).shows("Confidential").shows("Whistle");
    for page in ["", "/customer", "/merging"] {
        anna.get(&format!("{there}{page}")).await.expect(404);
    }
    let entry = "entry_00000000000000000000000000";
    anna.get(&format!("{there}/entries/{entry}/formatted")).await.expect(404);
    anna.get(&format!("{there}/files/att_00000000000000000000000000")).await.expect(404);
    let posts = [
        ("entries", vec![("kind", "note"), ("note", "x")]),
        ("draft", vec![("text", "x")]),
        ("presence", vec![]),
        ("facts", vec![("line", "x"), ("was", "Whistle")]),
        ("values", vec![]),
        ("moves", vec![("step", "help")]),
        ("mine", vec![]),
        ("watch?on=yes", vec![]),
        ("relations", vec![("number", "C-2026-1"), ("relation", "related")]),
    ];
    for (what, form) in posts {
        let answer = anna.post(&format!("{there}/{what}"), &form).await;
        assert!(matches!(answer.status.as_u16(), 404 | 422), "{what}: {}", answer.status);
        answer.hides("Whistle");
    }
    for list in ["/cases?queue=open", "/cases?q=whistle", "/cases/board?flow=request", "/cases?q=C-2026-1"] {
        anna.get(list).await.expect(200).hides("Whistle");
    }
    let number = case.number.to_string();
    let other = shop.case("Plain", None).await;
    let ways = [("number", number.as_str()), ("confirm", "MERGE")];
    anna.post(&format!("{}/merging", other.path()), &ways).await.expect(422).shows("no such case");
    let id = case.id.to_string();
    let bulk = [("id", id.as_str()), ("do", "priority"), ("value", "high")];
    anna.post("/cases/changes", &bulk).await.expect(200).shows("0 cases were changed");
    ben.post(&format!("{there}/people"), &[("do", "open")]).await.expect(303);
    anna.get(&there).await.expect(200).shows("Whistle");
}

#[tokio::test]
async fn what_was_found_in_a_message_is_covered_in_one_step() {
    let shop = shop().await;
    let anna = shop.browser("Anna");
    let case = shop.case("Card", None).await;
    let from = cases::Party { name: "Carl".into(), address: "carl@example.com".into() };
    let text = "Charge 4111 1111 1111 1111 please";
    let arrival = cases::Arrival::plain(cases::Author::Customer, from, text, shop.world.now());
    shop.world.write(&Arrive(case.id, arrival)).await.unwrap();
    let page =
        anna.get(&case.path()).await.expect(200).shows("<mark>4111 1111 1111 1111</mark>").shows("Mask it");
    let cover =
        page.text().split("action=\"").find(|part| part.contains("/cover?how=mask\"")).unwrap().to_owned();
    let cover = cover.split('"').next().unwrap().replace("&#38;", "&").replace("&amp;", "&");
    anna.post(&cover.replace("mask", "burn"), &[]).await.expect(422);
    anna.post(&cover, &[]).await.expect(303);
    anna.get(&case.path()).await.expect(200).hides("4111").shows("Charge ••••");
}

#[tokio::test]
async fn a_formatted_message_stands_in_a_frame_that_may_do_nothing() {
    let shop = shop().await;
    let anna = shop.browser("Anna");
    let case = shop.case("Formatted", None).await;
    let from = cases::Party { name: "Carl".into(), address: "carl@example.com".into() };
    let mut arrival = cases::Arrival::plain(cases::Author::Customer, from, "Hi", shop.world.now());
    (arrival.html, arrival.blocked, arrival.quoted) =
        (Some("<p>Hi <b>there</b></p>".into()), 2, "> Hello".into());
    shop.world.write(&Arrive(case.id, arrival)).await.unwrap();
    let page =
        anna.get(&case.path()).await.expect(200).shows("2 pictures from elsewhere").shows("&gt; Hello");
    assert!(page.header("content-security-policy").unwrap().contains("frame-src 'self'"));
    let text = page.text();
    let frame = text.split("<iframe src=\"").nth(1).unwrap().split('"').next().unwrap();
    let shut = anna.get(frame).await.expect(200).shows("<b>there</b>");
    assert!(shut.header("content-security-policy").unwrap().starts_with("sandbox allow-popups"));
    assert_eq!(shut.header("x-frame-options"), None);
    let open = anna.get(&format!("{frame}?remote=yes")).await.expect(200);
    assert!(open.header("content-security-policy").unwrap().contains("img-src data: https:"));
    assert_eq!(open.header("x-frame-options"), Some("DENY"));
}

#[tokio::test]
async fn pictures_of_a_message_come_from_its_own_files_and_addresses_are_links() {
    let shop = shop().await;
    let anna = shop.browser("Anna");
    let case = shop.case("Formatted", None).await;
    let file = |name: &str, bytes: &[u8]| cases::Upload {
        name: name.into(),
        media: "image/png".into(),
        bytes: bytes.to_vec(),
        cid: Some(format!("{name}@example.com")),
    };
    let files = vec![file("bike", b"\x89PNG\r\n\x1a\nred"), file("script", b"<svg onload=alert(1)>")];
    let kept = cases::keep(&shop.world.app, &kernel::Actor::house(), files).await.unwrap();
    let from = cases::Party { name: "Carl".into(), address: "carl@example.com".into() };
    let text = "See https://example.com/bike?a=1&b=2. Or <a href=\"javascript:alert(1)\">this</a>";
    let mut arrival = cases::Arrival::plain(cases::Author::Customer, from, text, shop.world.now());
    let html = "<p><img src=\"cid:bike@example.com\" alt=\"red\"><img src=\"cid:script@example.com\" alt=\"no\">\
                <img src=\"cid:other@example.com\" alt=\"none\"></p>";
    (arrival.html, arrival.attachments) = (Some(html.into()), kept);
    arrival.quoted = "> www.example.org".into();
    shop.world.write(&Arrive(case.id, arrival)).await.unwrap();
    let page = anna.get(&case.path()).await.expect(200);
    let rel = "target=\"_blank\" rel=\"noopener noreferrer nofollow\"";
    let page = page.shows(&format!("<a href=\"https://example.com/bike?a=1&amp;b=2\" {rel}>"));
    let page =
        page.shows(&format!("<a href=\"https://www.example.org\" {rel}>")).hides("<a href=\"javascript");
    let frame = page.text().split("<iframe src=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let shown = anna.get(&frame).await.expect(200);
    let shown = shown.shows("src=\"data:image/png;base64,iVBORw0KGgpyZWQ=\"").shows("<img alt=\"no\">");
    shown.shows("<img alt=\"none\">").hides("cid:").hides("svg");
}

struct Arrive(cases::CaseId, cases::Arrival);

impl kernel::Action for Arrive {
    type Output = ();
    const NEEDS: kernel::Permission = kernel::SYSTEM;

    async fn run(&self, tx: &mut kernel::Tx) -> kernel::Result<()> {
        cases::arrive(tx, self.0, &self.1).await.map(drop)
    }
}
