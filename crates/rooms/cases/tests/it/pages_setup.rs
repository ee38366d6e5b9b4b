//! What is set up for cases: categories, prepared answers, macros, saved views, and the manager's view.

use crate::pages_scene::shop;

#[tokio::test]
async fn a_category_is_made_changed_and_offered_no_more() {
    let shop = shop().await;
    let (anna, ben) = (shop.browser("Anna"), shop.browser("Ben"));
    for page in
        ["/cases/settings", "/cases/categories", "/cases/categories/new", "/cases/answers", "/cases/macros"]
    {
        anna.get(page).await.expect(403);
        ben.get(page).await.expect(200);
    }
    let form = [
        ("names.en", "Bikes"),
        ("names.de", "Fahrräder"),
        ("key", "bikes"),
        ("flow", "request"),
        ("priority", "high"),
        ("on_offer", "yes"),
    ];
    ben.post("/cases/categories", &form).await.expect(303);
    ben.post("/cases/categories", &form).await.expect(422).shows("aria-invalid");
    let wrong = [("names.en", ""), ("key", "Not A Key"), ("team", "x"), ("position", "many")];
    ben.post("/cases/categories", &wrong).await.expect(422).shows("aria-invalid");
    ben.get("/cases/categories").await.expect(200).shows("Bikes").shows("High");
    anna.get("/cases/new").await.expect(200).shows("Bikes");
    ben.get("/cases/categories/bikes").await.expect(200).shows("Fahrräder");
    let ended = [("names.en", "Bikes"), ("version", "1"), ("flow", "request")];
    ben.post("/cases/categories/bikes", &ended).await.expect(303);
    ben.post("/cases/categories/bikes", &ended).await.expect(422);
    anna.get("/cases/new").await.expect(200).hides("Bikes");
    ben.get("/cases/categories/nonsense").await.expect(404);
}

#[tokio::test]
async fn a_prepared_answer_is_put_into_the_box_with_its_places_filled() {
    let shop = shop().await;
    let (anna, ben) = (shop.browser("Anna"), shop.browser("Ben"));
    let form = [("title", "Thanks"), ("texts.en", "Thank you, about {{ number }}.")];
    ben.post("/cases/answers", &[("title", ""), ("texts.en", "{{ secret }}")])
        .await
        .expect(422)
        .shows("aria-invalid");
    ben.post("/cases/answers", &form).await.expect(303);
    let list = ben.get("/cases/answers").await.expect(200).shows("Thanks").text();
    let own = list.split("href=\"").find(|part| part.starts_with("/cases/answers/answer_")).unwrap();
    let own = own.split('"').next().unwrap().to_owned();
    let id = own.rsplit('/').next().unwrap();
    let case = shop.case("Chain", None).await;
    let entries = format!("{}/entries", case.path());
    let insert = [("do", "template"), ("template", id), ("text", "Dear Carl")];
    anna.post(&entries, &insert).await.expect(303);
    let filled = format!("Dear Carl\n\nThank you, about {}.</textarea>", case.number);
    anna.get(&case.path()).await.expect(200).shows(&filled);
    anna.post(&entries, &[("do", "template"), ("template", "x")]).await.expect(422);
    ben.post(&own, &[("title", "Thanks a lot"), ("texts.en", "Hi"), ("version", "1")]).await.expect(303);
    ben.post(&own, &[("title", "Late"), ("texts.en", "Hi"), ("version", "1")])
        .await
        .expect(422)
        .shows("Somebody else");
    ben.post(&format!("{own}/removal"), &[]).await.expect(303);
    ben.get("/cases/answers").await.expect(200).shows("No templates yet");
    ben.get(&own).await.expect(404);
}

#[tokio::test]
async fn a_macro_does_several_things_at_one_click() {
    let shop = shop().await;
    let (anna, ben) = (shop.browser("Anna"), shop.browser("Ben"));
    ben.get("/cases/macros/new").await.expect(200).shows("Resolve");
    let form = [
        ("title", "Ask politely"),
        ("assign", "take"),
        ("priority", "high"),
        ("tags", "asked, polite"),
        ("reply", "Which bike is it?"),
        ("step", "ask"),
    ];
    ben.post("/cases/macros", &[("title", "Nothing")]).await.expect(422);
    ben.post("/cases/macros", &[("title", "Wrong"), ("assign", "x"), ("priority", "y")]).await.expect(422);
    ben.post("/cases/macros", &form).await.expect(303);
    let case = shop.case("Chain", None).await;
    let page = anna.get(&case.path()).await.expect(200).shows("Ask politely").text();
    let id =
        page.split("value=\"").find(|part| part.starts_with("macro_")).unwrap().split('"').next().unwrap();
    let run = [("do", "macro"), ("macro", id), ("text", "Dear Carl")];
    anna.post(&format!("{}/entries", case.path()), &run).await.expect(303);
    let page = anna.get(&case.path()).await.expect(200);
    let page =
        page.shows("Dear Carl\n\nWhich bike is it?").shows("High").shows("asked, polite").shows("Asked back");
    page.hides("/mine\"");
    anna.post(&format!("{}/entries", case.path()), &[("do", "macro"), ("macro", "x")]).await.expect(422);
}

#[tokio::test]
async fn a_view_is_kept_under_a_name_and_the_manager_sees_the_load() {
    let shop = shop().await;
    let (anna, ben) = (shop.browser("Anna"), shop.browser("Ben"));
    shop.case("Chain", None).await;
    anna.get("/cases?priority=normal").await.expect(200).shows("Save this view");
    anna.post("/cases/views", &[("name", "Calm"), ("priority", "normal"), ("shared", "yes")])
        .await
        .expect(303);
    anna.get("/cases?priority=normal").await.expect(200).shows("Calm").shows("Remove this view");
    ben.get("/cases").await.expect(200).shows("Calm");
    ben.get("/cases?priority=normal").await.expect(200).hides("Remove this view");
    anna.post("/cases/views", &[("name", ""), ("priority", "normal")]).await.expect(422);
    let asked = "/cases?sort=latest&columns=number,tags";
    anna.get(asked).await.expect(200).shows("Save this view");
    let kept = [("name", "Tagged"), ("sort", "latest"), ("columns", "number,tags"), ("shared", "yes")];
    let there = anna.post("/cases/views", &kept).await.expect(303);
    assert!(there.location().starts_with(asked), "{}", there.location());
    let open = anna.get(asked).await.expect(200).shows("Remove this view");
    open.shows("href=\"/cases?sort=latest&#38;columns=number,tags\"");
    ben.get("/cases").await.expect(200).shows("Tagged");
    anna.get("/cases?columns=number,tags").await.expect(200).shows("Tags").hides("Last word</a>");
    anna.get("/cases/overview").await.expect(403);
    ben.get("/cases/overview").await.expect(200).shows("Open cases of each person").shows("Nobody");
}
