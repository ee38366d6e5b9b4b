//! The doors: writing a notice section by section, how it reads, and what everybody sees.

use crate::house::{AGENT, LANGS, OFFICER, open};
use kernel::Role;
use kit::Lang;
use notices::{Reading, Verdict};
use serde_json::Value;
use testkit::Guest;

fn texts(title: &str, body: &str) -> Vec<(String, String)> {
    let one = |lang: &&str| {
        [(format!("texts.{lang}.title"), title.to_owned()), (format!("texts.{lang}.body"), body.to_owned())]
    };
    LANGS.iter().flat_map(one).chain([("seen".to_owned(), "1".to_owned())]).collect()
}

fn form(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

#[tokio::test]
async fn a_fresh_notice_names_every_purpose_in_every_language() {
    let house = open().await;
    for lang in Lang::ALL {
        let mut reader = house.world.read().await;
        let notice = notices::current(&mut reader, lang).await.unwrap().unwrap();
        for purpose in consent::purposes(&mut reader).await.unwrap() {
            assert!(
                notice.body.contains(&format!("### {}", purpose.name(lang))),
                "{} {}",
                lang.tag(),
                purpose.key
            );
        }
        let page = house.world.get(Guest::Nobody, &format!("/privacy?lang={}", lang.tag())).await.expect(200);
        page.hides("⟦").shows("id=\"part-13\"").shows("href=\"#part-13\"");
    }
}

#[tokio::test]
async fn the_words_that_come_with_the_product_are_plain() {
    let house = open().await;
    house.company("Noorderpad").await;
    house.world.post(OFFICER, "/notices/of/general/renewal", &[]).await.expect(303);
    for lang in Lang::ALL {
        let notice = notices::current(&mut house.world.read().await, lang).await.unwrap().unwrap();
        let reading = Reading::of(&notice.body, lang);
        let told = format!("{} {} {:?} {:?}", lang.tag(), reading.figure(), reading.long, reading.hard);
        assert_eq!(reading.verdict(), Verdict::Plain, "{told}");
    }
}

#[tokio::test]
async fn a_draft_is_arranged_published_and_then_stays() {
    let house = open().await;
    let start = house.world.post(OFFICER, "/notices/of/general/draft", &[]).await.expect(303);
    assert_eq!(start.location(), "/notices/2");
    house.world.get(OFFICER, "/notices/2").await.expect(200).shows("Who we are").shows("GDPR Art. 13(2)(d)");
    house.world.get(Guest::Nobody, "/privacy/2").await.expect(404);
    let own = texts("Our dogs", "We keep dogs, not data.");
    house.world.post(OFFICER, "/notices/2/sections", &form(&own)).await.expect(303);
    house.world.post(OFFICER, "/notices/2/sections", &form(&own)).await.expect(409);
    for (revision, step) in [(2, "13/up"), (3, "12/up"), (4, "8/hide")] {
        let path = format!("/notices/2/sections/{step}?seen={revision}");
        house.world.post(OFFICER, &path, &[]).await.expect(303);
    }
    let page = house.world.get(OFFICER, "/notices/2?lang=en").await.expect(200);
    page.shows("Left out").shows("Where you can complain (GDPR Art. 13(2)(d))");
    house
        .world
        .get(OFFICER, "/notices/2/changes?lang=en")
        .await
        .expect(200)
        .shows("<ins>We keep dogs, not data.</ins>");
    house
        .world
        .get(OFFICER, "/notices/2/preview?in=tr")
        .await
        .expect(200)
        .shows("Ateşman")
        .shows("Biz kimiz");
    house.world.post(OFFICER, "/notices/2/publication", &[("seen", "4")]).await.expect(409);
    house.world.post(OFFICER, "/notices/2/publication", &[("seen", "5")]).await.expect(303);
    let page = house.world.get(Guest::Nobody, "/privacy?lang=en").await.expect(200);
    page.shows("Our dogs").hides("Where you can complain");
    house.world.post(OFFICER, "/notices/2/sections/0/down?seen=5", &[]).await.expect(409);
    house.world.post(OFFICER, "/notices/2/removal", &[]).await.expect(409);
}

#[tokio::test]
async fn a_section_without_words_in_one_language_comes_back() {
    let house = open().await;
    house.world.post(OFFICER, "/notices/of/general/draft", &[]).await.expect(303);
    let mut fields = texts("Our dogs", "Woof.");
    fields.retain(|(name, _)| name != "texts.pl.body");
    let page = house.world.post(OFFICER, "/notices/2/sections?lang=en", &form(&fields)).await.expect(422);
    page.shows("Our dogs");
    house.world.post(OFFICER, "/notices/2/removal", &[]).await.expect(303);
    house.world.get(OFFICER, "/notices/2").await.expect(404);
}

#[tokio::test]
async fn a_title_of_ones_own_takes_the_place_of_ours_where_it_is_written() {
    let house = open().await;
    house.world.post(OFFICER, "/notices/of/general/draft", &[]).await.expect(303);
    house
        .world
        .post(OFFICER, "/notices/2", &[("seen", "1"), ("title.en", "Privacy at Noorderpad")])
        .await
        .expect(303);
    house.world.post(OFFICER, "/notices/2/publication", &[("seen", "2")]).await.expect(303);
    house.world.get(Guest::Nobody, "/privacy?lang=en").await.shows("Privacy at Noorderpad");
    house.world.get(Guest::Nobody, "/privacy?lang=de").await.shows("Ihre Privatsphäre");
}

#[tokio::test]
async fn only_those_who_may_write_notices() {
    let house = open().await;
    house.world.get(AGENT, "/notices").await.expect(200).hides("/notices/new");
    house.world.get(AGENT, "/notices/of/general").await.expect(200).hides("/notices/of/general/draft");
    house.world.post(AGENT, "/notices/of/general/draft", &[]).await.expect(403);
    house.world.get(AGENT, "/notices/2").await.expect(403);
    house.world.get(Guest::Powerless, "/notices").await.expect(403);
    house.world.get(Guest::Nobody, "/notices").await.expect(303);
    house.world.get(Guest::Nobody, "/privacy/7").await.expect(404);
    house.world.get(Guest::Nobody, "/privacy/x").await.expect(404);
}

#[tokio::test]
async fn programs_read_what_was_published() {
    let house = open().await;
    let officer = Guest::Staff(Role::PrivacyOfficer);
    let list = house.world.api(officer, "GET", "/notices", &Value::Null).await.expect(200).json();
    assert_eq!(list["items"][0]["version"], 1);
    let one = house.world.api(officer, "GET", "/notices/1", &Value::Null).await.expect(200).json();
    assert_eq!(one["texts"].as_array().unwrap().len(), 5);
    assert_eq!(one["texts"][0]["sha256"], house.current().await.fingerprint());
    house.world.api(officer, "GET", "/notices/9", &Value::Null).await.expect(404);
    let contacts =
        house.world.api(officer, "GET", "/notices/contacts", &Value::Null).await.expect(200).json();
    let kinds: Vec<&str> =
        contacts["items"].as_array().unwrap().iter().map(|point| point["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["call", "chat", "portal", "portal", "portal", "portal", "sms"]);
    house.world.api(Guest::Powerless, "GET", "/notices", &Value::Null).await.expect(403);
}

#[tokio::test]
async fn both_engines_understand_every_statement_and_take_the_samples() {
    let rooms = [post::ROOM, customers::ROOM, consent::ROOM, notices::ROOM];
    let world = testkit::World::with(&rooms).await;
    let mut conn = world.app.db().begin().await.unwrap();
    for migration in notices::ROOM.migrations {
        let samples = ground::db::for_engine(migration.samples, conn.engine());
        conn.batch(&samples).await.unwrap();
    }
    for sql in notices::ROOM.statements.iter().flat_map(|list| list.iter()) {
        conn.prepare(sql).await.unwrap_or_else(|error| panic!("{}: {error}", sql.text()));
    }
}
